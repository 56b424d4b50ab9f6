/// What was read from one ad, each value with its origin.
///
/// ``ReadingDocument`` is its form for other programs.
public struct Reading: Codable, Hashable, Sendable {
    /// ISO 639-1 of the ad's text.
    public var language: String = "de"
    public var occupation: OccupationReading?
    public var places: [PlaceReading] = []
    public var pay: [PayStatement] = []
    public var experience = ExperienceReading()
    public var hours: [Sourced<WorkingHours>] = []
    /// Weekly hours where said.
    public var weeklyHours: Sourced<Double>?
    public var contract: Sourced<ContractKind>?
    public var remote: Sourced<RemoteKind>?
    public var employer: Sourced<EmployerKind>?
    public var education: Sourced<EducationDemand>?
    public var languages: [LanguageDemand] = []
    public var skills: [SkillDemand] = []
    public var tasks: [TaskLine] = []
    public var zones: [Zone] = []
    public var contacts: [Contact] = []
    public var agg: [AGGFinding] = []
    public var benefits: [Sourced<String>] = []
    public var duties = Duties()
    public var clarity = Clarity()
    public var startDate: Sourced<String>?
    /// Number of openings where said.
    public var openings: Sourced<Int>?
    public var industry: Sourced<String>?
    /// Number of employees where said.
    public var companySize: Sourced<Int>?

    public init() {}
}

/// The occupation of an ad: KldB 2010 with ISCO-08 and ESCO beside it.
public struct OccupationReading: Codable, Hashable, Sendable {
    /// Code of one to five digits: backed off to fewer where the rest would be a guess.
    public var kldb: String
    /// The classification's title of the code.
    public var title: String
    public var isco: String?
    /// URI of the ESCO occupation.
    public var esco: String?
    /// Estimated chance that the code is right, 0 to 1.
    public var confidence: Double
    public var alternatives: [Alternative]
    public var origin: Origin

    public struct Alternative: Codable, Hashable, Sendable {
        public var kldb: String
        public var confidence: Double

        public init(kldb: String, confidence: Double) {
            self.kldb = kldb
            self.confidence = confidence
        }
    }

    public init(
        kldb: String, title: String, isco: String? = nil, esco: String? = nil, confidence: Double,
        alternatives: [Alternative] = [], origin: Origin
    ) {
        self.kldb = kldb
        self.title = title
        self.isco = isco
        self.esco = esco
        self.confidence = confidence
        self.alternatives = alternatives
        self.origin = origin
    }
}

/// A place of work, resolved to a municipality where it could be.
public struct PlaceReading: Codable, Hashable, Sendable {
    public var name: String
    /// Official municipality key, eight digits; `nil` outside Germany or where unknown.
    public var ags: String?
    public var postcode: String?
    public var latitude: Double?
    public var longitude: Double?
    public var origin: Origin

    public init(
        name: String, ags: String? = nil, postcode: String? = nil, latitude: Double? = nil, longitude: Double? = nil,
        origin: Origin
    ) {
        self.name = name
        self.ags = ags
        self.postcode = postcode
        self.latitude = latitude
        self.longitude = longitude
        self.origin = origin
    }
}

public struct ExperienceReading: Codable, Hashable, Sendable {
    /// Years asked for at least: 0 where none are needed, `nil` where nothing is said.
    public var yearsMin: Sourced<Int>?
    /// Whether the years stand for a vague word ("mehrjährig" counts as 3, "erste" as 1).
    public var vague: Bool = false
    public var level: Sourced<CareerLevel>?
    /// Present and true only where career changers are said to be welcome.
    public var careerChangers: Sourced<Bool>?

    public init() {}
}

public struct LanguageDemand: Codable, Hashable, Sendable {
    /// ISO 639-1.
    public var lang: String
    /// Level in the ad's words or as CEFR.
    public var level: String?
    public var need: Need
    public var origin: Origin

    public init(lang: String, level: String?, need: Need = .must, origin: Origin) {
        self.lang = lang
        self.level = level
        self.need = need
        self.origin = origin
    }
}

public struct SkillDemand: Codable, Hashable, Sendable {
    /// The skill as it stands in the ad.
    public var text: String
    /// Name of the skill in the skill table, where it is known.
    public var skill: String?
    public var kind: SkillKind
    public var need: Need
    public var evidence: Evidence

    public init(text: String, skill: String? = nil, kind: SkillKind, need: Need, evidence: Evidence) {
        self.text = text
        self.skill = skill
        self.kind = kind
        self.need = need
        self.evidence = evidence
    }
}

/// Lines `first...last` of one kind; zones follow each other without gaps.
public struct Zone: Codable, Hashable, Sendable {
    public var first: Int
    public var last: Int
    public var kind: ZoneKind

    public init(first: Int, last: Int, kind: ZoneKind) {
        self.first = first
        self.last = last
        self.kind = kind
    }
}

/// Personal data found in an ad; kept out of index, feeds and exports.
public struct Contact: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Hashable, Sendable { case name, phone, mail }

    public var text: String
    public var kind: Kind
    public var evidence: Evidence

    public init(text: String, kind: Kind, evidence: Evidence) {
        self.text = text
        self.kind = kind
        self.evidence = evidence
    }
}

public struct AGGFinding: Codable, Hashable, Sendable {
    public var issue: AGGIssue
    public var evidence: Evidence

    public init(issue: AGGIssue, evidence: Evidence) {
        self.issue = issue
        self.evidence = evidence
    }
}

public struct Duties: Codable, Hashable, Sendable {
    /// Absent where the ad does not speak of it.
    public var onCall: Sourced<Bool>?
    public var shift: Sourced<Bool>?
    public var travel: Sourced<TravelDemand>?

    public init() {}
}

/// How clear an ad is about the role, with the signs against it.
public struct Clarity: Codable, Hashable, Sendable {
    /// 0 (unclear) to 1 (clear).
    public var score: Double = 1
    public var signs: [Sign] = []

    public struct Sign: Codable, Hashable, Sendable {
        public var sign: ClaritySign
        /// The lines that cause it; empty where something is missing.
        public var lines: [Int]
        /// The reason in one plain German sentence.
        public var why: String

        public init(sign: ClaritySign, lines: [Int], why: String) {
            self.sign = sign
            self.lines = lines
            self.why = why
        }
    }

    public init() {}
}
