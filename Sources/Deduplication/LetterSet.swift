/// Groups of three letters of some words as a set of 256 bits: alike for `Hörakustiker` and `Hörakustik`.
public struct LetterSet: Hashable, Sendable {
    public var bits: SIMD4<UInt64> = .zero

    init(bits: SIMD4<UInt64>) { self.bits = bits }

    init(_ words: some Sequence<String>) {
        for word in words {
            let letters = [0x20] + Array(word.utf8) + [0x20]
            guard letters.count >= 3 else { continue }
            for start in 0...(letters.count - 3) {
                let bit = Int(truncatingIfNeeded: SignatureHash.of(letters[start..<(start + 3)]) >> 56)
                bits[bit >> 6] |= 1 << UInt64(bit & 63)
            }
        }
    }

    /// Share of all groups that both have (Jaccard); 0 where neither has any.
    public func likeness(_ other: LetterSet) -> Double {
        let all = Self.count(bits | other.bits)
        return all == 0 ? 0 : Double(Self.count(bits & other.bits)) / Double(all)
    }

    private static func count(_ bits: SIMD4<UInt64>) -> Int {
        (0..<4).reduce(0) { $0 + bits[$1].nonzeroBitCount }
    }
}
