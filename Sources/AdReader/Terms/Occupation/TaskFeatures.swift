import GermanText
import JobMarket
import Learning

/// What the classifier of tasks sees of an ad's text, and what the text demands of schooling: the words, hashed.
package struct TaskFeatures {
    package private(set) var bag = FeatureBag()
    /// How often each step of schooling is spoken of.
    private(set) var schooling = Schooling()
    private let bits: Int

    /// Words that are looked at; more say nothing new.
    private static let longest = 400

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

/// How often a text speaks of each step of schooling.
struct Schooling {
    private(set) var none = 0
    private(set) var vocational = 0
    private(set) var advanced = 0
    private(set) var degree = 0

    private static let longest = 24

    mutating func add(_ word: [UInt8]) {
        guard word.count >= 4, word.count <= Self.longest, let step = Self.steps[WordHash.title(word[...])] else {
            return
        }
        switch step {
        case 1: none += 1
        case 2: vocational += 1
        case 3: advanced += 1
        default: degree += 1
        }
    }

    /// What the demand adds to the scores of codes of the requirement levels 1 to 4.
    var levelScores: [Float] {
        if degree > 0, vocational == 0, advanced == 0 { return [-1.5, -0.6, 0.3, 0.6] }
        if degree > 0 { return [-1.2, -0.2, 0.3, 0.1] }
        if advanced > 0 { return [-1, 0.1, 0.4, -0.4] }
        if vocational > 0 { return none > 0 ? [0.1, 0.3, -0.3, -0.8] : [-0.4, 0.4, 0, -0.7] }
        if none > 0 { return [0.8, 0.1, -0.5, -0.9] }
        return [0, 0, 0, 0]
    }

    private static let steps: [UInt64: Int] = {
        let lists = [
            "ungelernt ungelernte anlernen angelernt anlernkraefte hilfsarbeiten hilfstaetigkeiten helfertaetigkeiten "
                + "vorkenntnisse quereinsteiger quereinsteigerinnen quereinstieg ungelernter",
            "ausbildung berufsausbildung gesellenbrief lehre lehrabschluss berufsabschluss facharbeiter gesellin geselle "
                + "fachausbildung ausgebildete ausgebildeter gelernter examen examinierte examinierter",
            "meister meisterin meisterbrief meisterpruefung techniker technikerin fachwirt fachwirtin betriebswirt "
                + "weiterbildung bilanzbuchhalter fachweiterbildung meisterausbildung technikerausbildung industriemeister",
            "studium hochschulstudium fachhochschulstudium universitaetsstudium hochschulabschluss masterabschluss "
                + "bachelorabschluss studienabschluss diplom bachelor degree universitaetsabschluss approbation "
                + "staatsexamen promotion masterstudium bachelorstudium ingenieurstudium informatikstudium "
                + "hochschulausbildung fachhochschulabschluss",
        ]
        var steps: [UInt64: Int] = [:]
        for (step, words) in lists.enumerated() {
            for word in words.split(separator: " ") { steps[WordHash.title(Array(word.utf8)[...])] = step + 1 }
        }
        return steps
    }()
}
