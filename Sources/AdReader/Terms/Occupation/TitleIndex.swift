import GermanText
import ReferenceData

/// All listed job names as an inverted index of letter groups and words, for names that are like one another.
///
/// A title is like a listed name by the cosine of their tf-idf vectors over whole words and groups of three
/// to five letters; this finds `Netzwerk-Admin` near `Netzwerkadministrator`. Built once, in memory.
final class TitleIndex: Sendable {
    static let shared = TitleIndex()

    /// Bits of the hash that features fall into.
    private static let bits = 19
    /// Occurrences of features looked at for one query: bounds its time.
    private static let budget = 20_000

    private let codes: [Int32]
    private let norms: [Float]
    private let weights: [Float]
    private let starts: [Int32]
    private let names: [Int32]
    /// Hashes of all listed spellings, to know a listed name by its words alone.
    private let listed: Set<UInt64>

    private init() {
        var codes: [Int32] = []
        var features: [[Int32]] = []
        var seen: Set<UInt64> = []
        var listed: Set<UInt64> = []
        listed.reserveCapacity(100_000)
        for (title, code) in Occupations.shared.allTitles() {
            guard let number = Int32(code) else { continue }
            let words = title.split(separator: "-").map { TitleWords.masculine(String($0)) }
            let key = Self.hash(words[...])
            listed.insert(key)
            guard seen.insert(key &* 31 &+ UInt64(number)).inserted else { continue }
            codes.append(number)
            features.append(Self.features(of: words))
        }
        var counts = [Int32](repeating: 0, count: 1 << Self.bits + 1)
        for list in features { for feature in list { counts[Int(feature) + 1] += 1 } }
        let total = Float(max(codes.count, 1))
        weights = (0..<1 << Self.bits).map { index in
            let count = counts[index + 1]
            return count == 0 ? 0 : Self.logarithm(total / Float(count))
        }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        var next = counts
        var names = [Int32](repeating: 0, count: Int(counts[counts.count - 1]))
        var norms = [Float](repeating: 1, count: codes.count)
        for (name, list) in features.enumerated() {
            var sum: Float = 0
            for feature in list {
                let slot = Int(feature)
                names[Int(next[slot])] = Int32(name)
                next[slot] += 1
                sum += weights[slot] * weights[slot]
            }
            norms[name] = 1 / max(sum.squareRoot(), 1e-6)
        }
        self.codes = codes
        self.norms = norms
        self.starts = counts
        self.names = names
        self.listed = listed
    }

    /// Natural logarithm by the series of the inverse hyperbolic tangent; exact enough for weights.
    private static func logarithm(_ value: Float) -> Float {
        let exponent = value.exponent
        let mantissa = value.significand
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        let series = 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
        return Float(exponent) * 0.693_147_2 + series
    }

    /// Whether these words are a listed name.
    func lists(_ words: ArraySlice<String>) -> Bool {
        listed.contains(Self.hash(words))
    }

    /// How many names have a feature.
    private func spread(_ slot: Int) -> Int { Int(starts[slot + 1] - starts[slot]) }

    /// The listed names most like the words, with their codes and the cosine, the most alike first.
    func nearest(_ words: [(word: String, weight: Double)], count: Int) -> [(code: Int32, likeness: Float)] {
        var query: [Int32: Float] = [:]
        for (word, weight) in words {
            for feature in Self.features(of: [word]) { query[feature] = max(query[feature] ?? 0, Float(weight)) }
        }
        // The rarest features first, as far as the budget goes; in a fixed order, since sums of floats depend on it.
        let features = query.map { (slot: Int($0.key), weight: $0.value) }
            .filter { spread($0.slot) > 0 }
            .sorted { (spread($0.slot), $0.slot) < (spread($1.slot), $1.slot) }
        var norm: Float = 0
        for feature in features {
            let value = weights[feature.slot] * feature.weight
            norm += value * value
        }
        guard norm > 0 else { return [] }
        var scores = [Float](repeating: 0, count: codes.count)
        var touched: [Int32] = []
        var budget = Self.budget
        scores.withUnsafeMutableBufferPointer { scores in
            names.withUnsafeBufferPointer { names in
                for feature in features {
                    budget -= spread(feature.slot)
                    guard budget > 0 else { break }
                    let value = weights[feature.slot] * weights[feature.slot] * feature.weight
                    for position in Int(starts[feature.slot])..<Int(starts[feature.slot + 1]) {
                        let name = Int(names[position])
                        if scores[name] == 0 { touched.append(Int32(name)) }
                        scores[name] += value
                    }
                }
            }
        }
        let scale = 1 / norm.squareRoot()
        var best: [(code: Int32, likeness: Float)] = []
        best.reserveCapacity(count + 1)
        var least: Float = 0.08
        for name in touched {
            let likeness = scores[Int(name)] * norms[Int(name)] * scale
            guard likeness > least else { continue }
            let place = best.firstIndex { $0.likeness < likeness } ?? best.count
            best.insert((codes[Int(name)], likeness), at: place)
            if best.count > count {
                best.removeLast()
                least = best[count - 1].likeness
            }
        }
        return best
    }

    private static func hash(_ words: ArraySlice<String>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in words {
            for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0x2D) &* 0x100_0000_01B3
        }
        return hash
    }

    /// The word itself and its groups of three to five letters, with its ends marked.
    private static func features(of words: [String]) -> [Int32] {
        var found: [Int32] = []
        found.reserveCapacity(64)
        let mask = UInt64(1 << bits - 1)
        for word in words {
            var bytes = ContiguousArray<UInt8>()
            bytes.reserveCapacity(word.utf8.count + 2)
            bytes.append(0x5E)
            bytes.append(contentsOf: word.utf8)
            bytes.append(0x24)
            var whole: UInt64 = 0x9E37_79B9_7F4A_7C15
            for byte in bytes { whole = (whole ^ UInt64(byte)) &* 0x100_0000_01B3 }
            whole ^= whole >> 29
            found.append(Int32(whole & mask))
            for start in bytes.indices {
                var hash: UInt64 = 0xCBF2_9CE4_8422_2325
                for end in start..<min(start + 5, bytes.count) {
                    hash = (hash ^ UInt64(bytes[end])) &* 0x100_0000_01B3
                    if end - start >= 2 {
                        let mixed = hash ^ (hash >> 31)
                        found.append(Int32(mixed & mask))
                    }
                }
            }
        }
        found.sort()
        var kept: [Int32] = []
        kept.reserveCapacity(found.count)
        for feature in found where kept.last != feature { kept.append(feature) }
        return kept
    }
}
