/// The facts of one ad that searches filter by and figures are computed from.
///
/// It follows from posting and reading alone; contact persons never enter it.
public struct AdFacts: Codable, Hashable, Sendable {
    /// KldB 2010 code of one to five digits; empty where the occupation is not known.
    public var occupation: String
    public var level: CareerLevel
    public var hours: [WorkingHours]
    public var contract: ContractKind
    public var remote: RemoteKind
    public var employerKind: EmployerKind
    public var education: EducationDemand
    public var industry: String?
    public var size: CompanySize?
    public var pay: FactPay?
    /// Years of experience asked for at least; `nil` where nothing is said.
    public var yearsMin: Int?
    public var careerChangers: Bool
    public var skills: [FactSkill]
    /// ISO 639-1 of the languages asked for.
    public var languages: [String]
    public var tasks: [TaskKind]
    /// What is done, each with its kind of work (``WorkStatement/activityName``), ``mostNames`` at most.
    public var activities: [String]
    /// What work is done on, each with its kind (``WorkStatement/objectName``), ``mostNames`` at most.
    public var objects: [String]
    public var onCall: Bool?
    public var shift: Bool?
    public var travel: TravelDemand?
    /// 0 (unclear) to 1 (clear).
    public var clarity: Double
    public var signs: [ClaritySign]
    public var benefits: [String]

    /// Activities of one ad, and objects, that count at most.
    public static let mostNames = 24

    /// Facts as given; what is left out counts as not said.
    public init(
        occupation: String = "", level: CareerLevel = .unclear, hours: [WorkingHours] = [],
        contract: ContractKind = .unclear, remote: RemoteKind = .onsite, employerKind: EmployerKind = .unclear,
        education: EducationDemand = .unclear, industry: String? = nil, size: CompanySize? = nil,
        pay: FactPay? = nil, yearsMin: Int? = nil, careerChangers: Bool = false, skills: [FactSkill] = [],
        languages: [String] = [], tasks: [TaskKind] = [], activities: [String] = [], objects: [String] = [],
        onCall: Bool? = nil, shift: Bool? = nil, travel: TravelDemand? = nil, clarity: Double = 1,
        signs: [ClaritySign] = [], benefits: [String] = []
    ) {
        self.occupation = occupation
        self.level = level
        self.hours = hours
        self.contract = contract
        self.remote = remote
        self.employerKind = employerKind
        self.education = education
        self.industry = industry
        self.size = size
        self.pay = pay
        self.yearsMin = yearsMin
        self.careerChangers = careerChangers
        self.skills = skills
        self.languages = languages
        self.tasks = tasks
        self.activities = activities
        self.objects = objects
        self.onCall = onCall
        self.shift = shift
        self.travel = travel
        self.clarity = clarity
        self.signs = signs
        self.benefits = benefits
    }
}

/// Pay of one ad as EUR per month, full time.
public struct FactPay: Codable, Hashable, Sendable {
    public var min: Double?
    public var max: Double?
    public var kind: PayKind
    /// Whether the source stated it in a field; otherwise it was read from the text.
    public var stated: Bool

    public init(min: Double?, max: Double?, kind: PayKind, stated: Bool) {
        self.min = min
        self.max = max
        self.kind = kind
        self.stated = stated
    }

    /// The single figure that quantiles use: the middle of a range, or its one known end.
    public var middle: Double? { MonthlyPay(min: min, max: max, assumptions: []).middle }
}

/// A demand as figures count it.
public struct FactSkill: Codable, Hashable, Sendable {
    /// The name in the skill table, or the ad's own words where the table does not know it.
    public var name: String
    public var kind: SkillKind
    public var need: Need

    public init(name: String, kind: SkillKind, need: Need) {
        self.name = name
        self.kind = kind
        self.need = need
    }
}

/// Size class of a company by employees, after Commission Recommendation 2003/361/EC, with the
/// largest class split at 1,000.
public enum CompanySize: String, Codable, Hashable, Sendable, CaseIterable {
    case micro, small, medium, large, huge

    public init(employees: Int) {
        self =
            switch employees {
            case ..<10: .micro
            case ..<50: .small
            case ..<250: .medium
            case ..<1000: .large
            default: .huge
            }
    }
}

extension AdFacts {
    public init(reading: Reading) {
        occupation = reading.occupation?.kldb ?? ""
        level = reading.experience.level?.value ?? .unclear
        hours = reading.hours.map(\.value)
        contract = reading.contract?.value ?? .unclear
        remote = reading.remote?.value ?? .onsite
        employerKind = reading.employer?.value ?? .unclear
        education = reading.education?.value ?? .unclear
        industry = reading.industry?.value
        size = reading.companySize.map { CompanySize(employees: $0.value) }
        pay = Self.pay(of: reading)
        yearsMin = reading.experience.yearsMin?.value
        careerChangers = reading.experience.careerChangers?.value ?? false
        skills = Self.skills(of: reading)
        languages = Self.unique(reading.languages.map(\.lang))
        tasks = TaskKind.allCases.filter { kind in reading.tasks.contains { $0.kinds.contains(kind) } }
        let work = reading.tasks.lazy.flatMap(\.statements)
        activities = Array(Self.unique(work.map(\.activityName)).prefix(Self.mostNames))
        objects = Self.objects(of: work.filter { $0.object != nil }, contacts: reading.contacts)
        onCall = reading.duties.onCall?.value
        shift = reading.duties.shift?.value
        travel = reading.duties.travel?.value
        clarity = reading.clarity.score
        signs = Self.unique(reading.clarity.signs.map(\.sign))
        benefits = Self.unique(reading.benefits.map(\.value))
    }

    /// The ad's pay: its statements that can be normalised, spanned from the lowest to the highest end.
    ///
    /// An ad that names several amounts (by experience, by grade) offers the span of them. Stated
    /// fields win over words, an employer's own figure over an agreement's.
    private static func pay(of reading: Reading) -> FactPay? {
        func rank(_ pay: PayStatement) -> Int {
            var rank = pay.kind == .salary ? 0 : 1
            if case .stated = pay.origin {} else { rank += 2 }
            return rank
        }
        let usable = reading.pay.filter { $0.monthly?.middle != nil }
        guard let best = usable.map(rank).min() else { return nil }
        let chosen = usable.filter { rank($0) == best }
        let low = chosen.compactMap { $0.monthly?.min }.min()
        let high = chosen.compactMap { $0.monthly?.max }.max()
        return FactPay(min: low, max: high, kind: chosen[0].kind, stated: best < 2)
    }

    /// Demands once each; a demand that is a must anywhere is a must.
    private static func skills(of reading: Reading) -> [FactSkill] {
        var order: [String] = []
        var byName: [String: FactSkill] = [:]
        for demand in reading.skills {
            let name = demand.skill ?? demand.text
            if byName[name] == nil { order.append(name) }
            let need: Need = byName[name]?.need == .must ? .must : demand.need
            byName[name] = FactSkill(name: name, kind: demand.kind, need: need)
        }
        return order.compactMap { byName[$0] }
    }

    /// Objects once each; what shares a word with a contact person's name is none.
    private static func objects(of work: some Sequence<WorkStatement>, contacts: [Contact]) -> [String] {
        func words(_ text: String) -> [Substring] { text.lowercased().split { !$0.isLetter } }
        let persons = Set(contacts.lazy.filter { $0.kind == .name }.flatMap { words($0.text) })
        let names = work.filter { $0.object.map { words($0).allSatisfy { !persons.contains($0) } } ?? false }
        return Array(unique(names.compactMap(\.objectName)).prefix(mostNames))
    }

    private static func unique<T: Hashable>(_ values: some Sequence<T>) -> [T] {
        var seen: Set<T> = []
        return values.filter { seen.insert($0).inserted }
    }
}
