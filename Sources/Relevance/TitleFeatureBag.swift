import Learning

/// What models of titles see of one: stems, parts of compounds, heads and groups of letters, hashed, with how often
/// each stands there.
public enum TitleFeatureBag {
    /// The features' buckets are 2^bits.
    public static let bits = 15

    private static let word: UInt8 = 1
    private static let part: UInt8 = 2
    private static let head: UInt8 = 3
    private static let group: UInt8 = 4
    /// Groups of letters of a part with its edges.
    private static let groupLengths = 3...5
    private static let groupWeight: Float = 0.5
    /// The last part of a word says most of what it is; it counts this much besides.
    private static let headWeight: Float = 0.5

    /// The features by bucket, each once.
    public static func bag(of title: TitleTerms) -> FeatureBag {
        var found: [(bucket: UInt32, weight: Float)] = []
        for term in title.words {
            found.append((bucket(word, term.stem), 1))
            if let last = term.parts.last { found.append((bucket(head, last), headWeight)) }
            for text in term.parts {
                found.append((bucket(part, text), 1))
                addGroups(of: text, to: &found)
            }
        }
        found.sort { $0.bucket < $1.bucket }
        var bag = FeatureBag()
        var index = 0
        while index < found.count {
            let bucket = found[index].bucket
            var weight: Float = 0
            while index < found.count, found[index].bucket == bucket {
                weight += found[index].weight
                index += 1
            }
            bag.add(bucket, weight: weight)
        }
        return bag
    }

    private static func addGroups(of text: String, to found: inout [(bucket: UInt32, weight: Float)]) {
        let framed = [0x3C] + Array(text.utf8) + [0x3E]
        for start in framed.indices {
            var hash = FeatureHash(kind: group)
            for length in 1...groupLengths.upperBound where start + length <= framed.count {
                hash.add(byte: framed[start + length - 1])
                if length >= groupLengths.lowerBound { found.append((hash.bucket(bits: bits), groupWeight)) }
            }
        }
    }

    private static func bucket(_ kind: UInt8, _ text: String) -> UInt32 {
        var hash = FeatureHash(kind: kind)
        for byte in text.utf8 { hash.add(byte: byte) }
        return hash.bucket(bits: bits)
    }
}
