import GermanText

/// What a title says of the rank of a job: two ads for different ranks are two jobs, however alike their texts.
///
/// Ranks in brackets may be had (`(Senior) Developer`), others must.
public struct TitleMarks: Hashable, Sendable {
    public struct Ranks: OptionSet, Hashable, Sendable {
        public let rawValue: UInt16
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        static let junior = Ranks(rawValue: 1)
        static let senior = Ranks(rawValue: 2)
        static let lead = Ranks(rawValue: 4)
        static let head = Ranks(rawValue: 8)
        static let intern = Ranks(rawValue: 16)
        static let student = Ranks(rawValue: 32)
        static let apprentice = Ranks(rawValue: 64)
        static let dualStudies = Ranks(rawValue: 128)
        static let thesis = Ranks(rawValue: 256)
        static let doctorate = Ranks(rawValue: 512)
        static let trainee = Ranks(rawValue: 1024)
        static let assistant = Ranks(rawValue: 2048)
        static let helper = Ranks(rawValue: 4096)
        static let principal = Ranks(rawValue: 8192)
    }

    public var needed: Ranks
    public var possible: Ranks

    init(needed: Ranks, possible: Ranks) {
        self.needed = needed
        self.possible = possible
    }

    public init(title: String) {
        var needed: Ranks = []
        var possible: Ranks = []
        var open = 0
        var piece = ""
        func take(bracketed: Bool) {
            let ranks = Self.ranks(of: piece)
            if bracketed { possible.formUnion(ranks) } else { needed.formUnion(ranks) }
            piece = ""
        }
        for letter in title {
            switch letter {
            case "(", "[":
                take(bracketed: open > 0)
                open += 1
            case ")", "]":
                take(bracketed: open > 0)
                open = max(0, open - 1)
            default: piece.append(letter)
            }
        }
        take(bracketed: open > 0)
        // `Werkstudent/Praktikant` takes either.
        let learning: Ranks = [.intern, .student, .thesis]
        if needed.intersection(learning).rawValue.nonzeroBitCount > 1 {
            possible.formUnion(needed.intersection(learning))
            needed.subtract(learning)
        }
        self.needed = needed
        self.possible = possible.union(needed)
    }

    /// Whether no job can be both: one title needs a rank that the other does not know of.
    public func conflicts(with other: TitleMarks) -> Bool {
        !needed.isSubset(of: other.possible) || !other.needed.isSubset(of: possible)
    }

    private static func ranks(of text: String) -> Ranks {
        let words = Tokens.words(text)
        var found: Ranks = []
        for (index, word) in words.enumerated() {
            if let rank = byWord[word] { found.formUnion(rank) }
            for (beginning, rank) in byBeginning where word.hasPrefix(beginning) { found.formUnion(rank) }
            for (ending, rank) in byEnding where word.hasSuffix(ending) { found.formUnion(rank) }
            if word == "working", words.dropFirst(index + 1).first?.hasPrefix("student") == true {
                found.insert(.student)
            }
            if word.hasPrefix("dual"), words.dropFirst(index + 1).first?.hasPrefix("stud") == true {
                found.insert(.dualStudies)
            }
        }
        return found
    }

    private static let byWord: [String: Ranks] = [
        "junior": .junior, "jr": .junior, "senior": .senior, "sr": .senior, "lead": .lead, "principal": .principal,
        "head": .head, "director": .head, "leitung": .head, "intern": .intern, "internship": .intern,
        "interns": .intern, "thesis": .thesis, "phd": .doctorate, "promotion": .doctorate, "doktorand": .doctorate,
        "trainee": .trainee, "azubi": .apprentice, "azubis": .apprentice, "vp": .head, "chef": .head,
        "apprenticeship": .apprentice, "helfer": .helper,
    ]
    private static let byBeginning: [(String, Ranks)] = [
        ("praktik", .intern), ("pflichtpraktik", .intern), ("werkstud", .student), ("ausbildung", .apprentice),
        ("auszubild", .apprentice), ("abschlussarbeit", .thesis), ("masterarbeit", .thesis),
        ("bachelorarbeit", .thesis), ("teamleit", .lead), ("teamlead", .lead), ("abteilungsleit", .head),
        ("bereichsleit", .head), ("filialleit", .head), ("doktorand", .doctorate), ("dissertation", .doctorate),
        ("traineeprogramm", .trainee), ("stellvertret", .assistant), ("assisten", .assistant),
    ]
    private static let byEnding: [(String, Ranks)] = [("helfer", .helper), ("praktikum", .intern)]
}
