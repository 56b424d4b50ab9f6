/// A text in few numbers: the smallest hashes of its runs of five words, from which the overlap of two texts follows.
///
/// Bottom-k sketch (Cohen and Kaplan, "Summarizing data using bottom-k sketches", 2007): below the greatest hash that
/// both sketches reach, each holds all that its text holds there, so shares counted there are shares of the texts.
/// Texts of up to `k` runs are held whole, and their overlap is exact.
public struct TextSketch: Hashable, Sendable {
    /// Rising.
    public let hashes: [UInt32]
    /// Whether all runs of the text are held.
    public let isWhole: Bool

    /// Words of a run.
    static let run = 5

    init(hashes: [UInt32], isWhole: Bool) {
        self.hashes = hashes
        self.isWhole = isWhole
    }

    /// - Parameters:
    ///   - runs: hashes of the text's runs, in any order, with repeats.
    ///   - size: hashes kept at most.
    init(runs: [UInt32], size: Int) {
        var kept = runs.sorted()
        var last: UInt32?
        kept.removeAll { hash in
            defer { last = hash }
            return hash == last
        }
        isWhole = kept.count <= size
        hashes = Array(kept.prefix(size))
    }

    /// The runs of a text; one run where it has fewer words than a run.
    static func runs(_ words: [UInt64]) -> [UInt32] {
        guard words.count > run else {
            return words.isEmpty ? [] : [SignatureHash.short(SignatureHash.of(words))]
        }
        return (0...(words.count - run)).map {
            var hash = words[$0]
            for offset in 1..<run { hash = SignatureHash.joined(hash, words[$0 + offset]) }
            return SignatureHash.short(hash)
        }
    }

    /// How two texts overlap, as shares of their runs.
    public struct Overlap: Hashable, Sendable {
        /// Share of all runs that both have (Jaccard).
        public var ofBoth = 0.0
        /// Share of the smaller text that the other has.
        public var ofSmaller = 0.0
        /// Runs that the shares were counted on.
        public var counted = 0
    }

    /// - Returns: zeros where one of the texts has no words.
    public func overlap(_ other: TextSketch) -> Overlap {
        let reach = min(isWhole ? .max : hashes.last ?? 0, other.isWhole ? .max : other.hashes.last ?? 0)
        let (mine, theirs, common) = hashes.withUnsafeBufferPointer { mine in
            other.hashes.withUnsafeBufferPointer { Self.counts(mine, $0, upTo: reach) }
        }
        guard mine > 0, theirs > 0 else { return Overlap() }
        let all = mine + theirs - common
        return Overlap(
            ofBoth: Double(common) / Double(all), ofSmaller: Double(common) / Double(min(mine, theirs)), counted: all)
    }

    /// How many hashes up to a reach each of two rising lists has, and both.
    private static func counts(
        _ mine: UnsafeBufferPointer<UInt32>, _ theirs: UnsafeBufferPointer<UInt32>, upTo reach: UInt32
    ) -> (mine: Int, theirs: Int, common: Int) {
        var (i, j, common) = (0, 0, 0)
        while i < mine.count, j < theirs.count {
            let (a, b) = (mine[i], theirs[j])
            // Neither can be met again further on.
            if min(a, b) > reach { break }
            // Without a branch that hashes, which are chance, would mispredict.
            common += a == b ? 1 : 0
            i += a <= b ? 1 : 0
            j += b <= a ? 1 : 0
        }
        while i < mine.count, mine[i] <= reach { i += 1 }
        while j < theirs.count, theirs[j] <= reach { j += 1 }
        return (i, j, common)
    }
}
