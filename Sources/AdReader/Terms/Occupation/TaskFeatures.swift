import Learning

/// What the classifier of tasks sees of an ad's text, and what the text demands of schooling: the words, hashed.
package struct TaskFeatures {
    package private(set) var bag = FeatureBag()
    /// How often each step of schooling is spoken of.
    private(set) var schooling = Schooling()
    private let bits: Int

    /// Words that are looked at; more say nothing new.
    private static let longest = 300

    /// - Parameter bits: of the classifier.
    package init(bits: Int) { self.bits = bits }

    /// Takes in the words of a line, of three letters and more.
    package mutating func add(_ line: String, weight: Float) {
        var line = line
        line.withUTF8 { bytes in
            var word: [UInt8] = []
            word.reserveCapacity(40)
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                switch byte {
                case 0x61...0x7A: word.append(byte)
                case 0x41...0x5A: word.append(byte + 32)
                case 0x23 where !word.isEmpty, 0x2B where !word.isEmpty: word.append(byte)
                case 0xC3 where index < bytes.count:
                    Self.addLatin(bytes[index], to: &word)
                    index += 1
                default:
                    if !word.isEmpty { finish(&word, weight) }
                }
            }
            if !word.isEmpty { finish(&word, weight) }
        }
    }

    private static func addLatin(_ second: UInt8, to word: inout [UInt8]) {
        switch second {
        case 0xA4, 0x84: word += [0x61, 0x65]
        case 0xB6, 0x96: word += [0x6F, 0x65]
        case 0xBC, 0x9C: word += [0x75, 0x65]
        case 0x9F: word += [0x73, 0x73]
        case 0xA8...0xAB, 0x88...0x8B: word.append(0x65)
        default: word.append(0x61)
        }
    }

    /// Letters that stand for a word whatever its ending.
    private static let stem = 7

    private mutating func finish(_ word: inout [UInt8], _ weight: Float) {
        defer { word.removeAll(keepingCapacity: true) }
        guard word.count >= 3, bag.count < 2 * Self.longest else { return }
        var hash = FeatureHash(kind: 8)
        for (place, byte) in word.enumerated() {
            hash.add(byte: byte)
            if place == Self.stem - 1 { bag.add(hash.bucket(bits: bits), weight: weight) }
        }
        hash.add(byte: 0)
        bag.add(hash.bucket(bits: bits), weight: weight)
        schooling.add(word)
    }

    /// Brings the weights to one measure whatever the text's length.
    package mutating func finish() {
        let total = bag.features.reduce(0) { $0 + $1.weight * $1.weight }
        if total > 0 { bag.scale(from: 0, by: 1 / total.squareRoot()) }
    }
}
