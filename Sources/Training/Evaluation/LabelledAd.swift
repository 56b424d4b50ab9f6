import JobMarket

/// What careful people found in an ad: the truth that readings are measured against and models learn from.
///
/// Lines are those of the ad (``AdReader/text(of:)``); line 0 is the title. `docs/models.md` describes the file.
public struct LabelledAd: Decodable, Sendable {
    /// The number of the ad in its collection.
    public var n: Int
    /// Five digits of KldB 2010; empty where the ad offers no job.
    public var kldb5: String
    /// Other codes that a second careful coder could defend.
    public var kldb5Alternatives: [String]
    public var pay: [PayLabel]
    public var yearsMin: Int?
    public var level: CareerLevel
    public var careerChangers: Bool
    public var hours: [WorkingHours]
    public var contract: ContractKind
    public var remote: RemoteKind
    public var employer: EmployerKind
    public var education: EducationDemand
    public var languages: [LanguageLabel]
    public var skills: [SkillLabel]
    public var tasks: [Int]
    public var zones: [ZoneLabel]
    public var contacts: [LabelledPiece]
    public var agg: [AGGLabel]

    private enum CodingKeys: String, CodingKey {
        case n, kldb5, pay, level, hours, contract, remote, employer, education, languages, skills, tasks, zones
        case contacts, agg
        case kldb5Alternatives = "kldb5_alt"
        case yearsMin = "years_min"
        case careerChangers = "career_changers"
    }

    public struct PayLabel: Decodable, Sendable {
        public var min: Double?
        public var max: Double?
        public var unit: PayUnit
        public var kind: PayKind
        public var tariff: String?
    }

    public struct LanguageLabel: Decodable, Sendable {
        public var lang: String
    }

    public struct SkillLabel: Decodable, Sendable {
        public var piece: LabelledPiece
        public var kind: SkillKind
        public var need: Need

        private enum Key: CodingKey { case kind, need }

        public init(from decoder: any Decoder) throws {
            piece = try LabelledPiece(from: decoder)
            let container = try decoder.container(keyedBy: Key.self)
            kind = try container.decode(SkillKind.self, forKey: .kind)
            need = try container.decode(Need.self, forKey: .need)
        }
    }

    public struct AGGLabel: Decodable, Sendable {
        public var line: Int
        public var issue: AGGIssue
    }

    /// `[first, last, "zone"]`.
    public struct ZoneLabel: Decodable, Sendable {
        public var first: Int
        public var last: Int
        public var kind: ZoneKind

        public init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            first = try container.decode(Int.self)
            last = try container.decode(Int.self)
            kind = try container.decode(ZoneKind.self)
        }
    }
}

/// A piece of an ad, by its place in a line or by its words.
public struct LabelledPiece: Decodable, Sendable {
    /// `nil` where only the words are known.
    public var line: Int?
    private var start: Int?
    private var end: Int?
    private var words: String?

    private enum Key: CodingKey { case line, start, end, text }

    public init(from decoder: any Decoder) throws {
        if let words = try? decoder.singleValueContainer().decode(String.self) {
            self.words = words
            return
        }
        let container = try decoder.container(keyedBy: Key.self)
        line = try container.decode(Int.self, forKey: .line)
        start = try container.decodeIfPresent(Int.self, forKey: .start)
        end = try container.decodeIfPresent(Int.self, forKey: .end)
        words = try container.decodeIfPresent(String.self, forKey: .text)
    }

    /// The words of the piece; empty where the place is not in the ad.
    public func text(in ad: AdText) -> String {
        if let words { return words }
        guard let line, let start, let end, (0...ad.lines.count).contains(line) else { return "" }
        var piece = String.UnicodeScalarView()
        piece.append(contentsOf: ad[line].unicodeScalars.prefix(end).dropFirst(start))
        return String(piece)
    }

    /// Where it stands in its line, in Unicode scalars: as labelled, else the first place of its words.
    public func range(in ad: AdText) -> Range<Int>? {
        if let start, let end { return start < end ? start..<end : nil }
        guard let line, let words, !words.isEmpty, (0...ad.lines.count).contains(line) else { return nil }
        let scalars = Array(ad[line].unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        guard scalars.count >= wanted.count else { return nil }
        for begin in 0...(scalars.count - wanted.count)
        where scalars[begin..<(begin + wanted.count)].elementsEqual(wanted) {
            return begin..<(begin + wanted.count)
        }
        return nil
    }
}
