import Learning

/// What the classifier of titles sees: words, pairs of words and groups of letters, hashed.
package enum TitleFeatures {
    /// The shortest and the longest group of letters anywhere in a word.
    private static let groups = 3...5
    /// Beginnings and endings up to this length are seen besides: compounds carry their meaning there.
    private static let longestEdge = 10

    private static let word: UInt8 = 1
    private static let pair: UInt8 = 2
    private static let group: UInt8 = 3
    private static let mark: UInt8 = 4

    /// - Parameter bits: of the classifier.
    package static func collect(_ title: TitleWords, bits: Int, into bag: inout FeatureBag) {
        let start = bag.count
        var total: Float = 0
        var before: UInt64?
        var lastSegment = -1
        for word in title.words {
            let letters = title.letters[word.start..<word.end]
            let weight = TitleWords.weight(ofSegment: word.segment)
            let hash = WordHash.title(letters)
            bag.add(bucket(Self.word, hash, bits), weight: weight)
            if let before, lastSegment == word.segment {
                var pair = FeatureHash(kind: Self.pair)
                pair.add(before)
                pair.add(hash)
                bag.add(pair.bucket(bits: bits), weight: weight)
                total += 0.5 * weight * weight
            }
            addGroups(of: letters, weight: word.isGeneric ? weight * 0.5 : weight, bits, &bag)
            total += 2 * weight * weight
            before = hash
            lastSegment = word.segment
        }
        for kind in [TitleWordKind.learner, .academic, .junior, .senior] where title.marks.contains(kind) {
            bag.add(bucket(mark, UInt64(kind.rawValue), bits), weight: 0.3)
        }
        guard total > 0 else { return bag.removeAll() }
        bag.scale(from: start, by: 1 / total.squareRoot())
    }

    private static func addGroups(of letters: ArraySlice<UInt8>, weight: Float, _ bits: Int, _ bag: inout FeatureBag) {
        let start = bag.count
        let framed: [UInt8] = [0x5E] + letters + [0x24]
        for from in framed.indices {
            var hash = FeatureHash(kind: group)
            var length = 0
            let longest = from == 0 ? longestEdge : groups.upperBound
            while length < longest, from + length < framed.count {
                hash.add(byte: framed[from + length])
                length += 1
                if length >= groups.lowerBound { bag.add(hash.bucket(bits: bits), weight: weight) }
            }
        }
        for length in stride(from: groups.upperBound + 1, through: min(longestEdge, framed.count - 1), by: 1) {
            var hash = FeatureHash(kind: group)
            for byte in framed[(framed.count - length)...] { hash.add(byte: byte) }
            bag.add(hash.bucket(bits: bits), weight: weight)
        }
        let count = bag.count - start
        if count > 1 { bag.scale(from: start, by: 1 / Float(count).squareRoot()) }
    }

    private static func bucket(_ kind: UInt8, _ value: UInt64, _ bits: Int) -> UInt32 {
        var hash = FeatureHash(kind: kind)
        hash.add(value)
        return hash.bucket(bits: bits)
    }
}
