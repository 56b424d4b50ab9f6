/// A reading in the form that other programs rely on: one JSON object per ad.
///
/// Plain values as the reading contract names them; beside them `evidence`, which gives for each
/// field where its value comes from.
public struct ReadingDocument: Encodable, Sendable {
    public var n: JSONValue?
    public var id: String
    public var reading: Reading

    public init(posting: Posting, reading: Reading) {
        n = posting.n
        id = posting.sourceID
        self.reading = reading
    }

    private enum Key: String, CodingKey {
        case n, id, language, occupation, places, pay, experience, hours, contract, remote, employer, education
        case languages, skills, tasks, zones, contacts, agg, benefits, duties, clarity, evidence
        case taskKinds = "task_kinds"
        case weeklyHours = "weekly_hours"
        case startDate = "start_date"
        case openings, industry
        case companySize = "company_size"
    }

    public func encode(to encoder: any Encoder) throws {
        var out = encoder.container(keyedBy: Key.self)
        try out.encodeIfPresent(n, forKey: .n)
        try out.encode(id, forKey: .id)
        try out.encode(reading.language, forKey: .language)
        try out.encodeIfPresent(reading.occupation.map(OccupationObject.init), forKey: .occupation)
        try out.encode(reading.places.map(PlaceObject.init), forKey: .places)
        try out.encode(reading.pay.map(PayObject.init), forKey: .pay)
        try out.encode(ExperienceObject(reading.experience), forKey: .experience)
        try out.encode(reading.hours.map(\.value), forKey: .hours)
        try out.encodeIfPresent(reading.weeklyHours?.value, forKey: .weeklyHours)
        try out.encode(reading.contract?.value ?? .unclear, forKey: .contract)
        try out.encode(reading.remote?.value ?? .onsite, forKey: .remote)
        try out.encode(reading.employer?.value ?? .unclear, forKey: .employer)
        try out.encode(reading.education?.value ?? .unclear, forKey: .education)
        try out.encode(reading.languages.map(LanguageObject.init), forKey: .languages)
        try out.encode(reading.skills.map(SkillObject.init), forKey: .skills)
        try out.encode(reading.tasks.map(\.line), forKey: .tasks)
        try out.encode(reading.tasks.map(\.kinds), forKey: .taskKinds)
        try out.encode(reading.zones.map(ZoneTriple.init), forKey: .zones)
        try out.encode(reading.contacts.map(\.text), forKey: .contacts)
        try out.encode(reading.agg.map(AGGObject.init), forKey: .agg)
        try out.encode(reading.benefits.map(\.value), forKey: .benefits)
        try out.encode(DutiesObject(reading.duties), forKey: .duties)
        try out.encode(reading.clarity, forKey: .clarity)
        try out.encodeIfPresent(reading.startDate?.value, forKey: .startDate)
        try out.encodeIfPresent(reading.openings?.value, forKey: .openings)
        try out.encodeIfPresent(reading.industry?.value, forKey: .industry)
        try out.encodeIfPresent(reading.companySize?.value, forKey: .companySize)
        try out.encode(evidence, forKey: .evidence)
    }

    /// Where the single values come from; lists carry their lines themselves.
    private var evidence: [String: OriginObject] {
        let origins: [(Key, Origin?)] = [
            (.occupation, reading.occupation?.origin), (.contract, reading.contract?.origin),
            (.remote, reading.remote?.origin), (.employer, reading.employer?.origin),
            (.education, reading.education?.origin), (.startDate, reading.startDate?.origin),
            (.openings, reading.openings?.origin), (.industry, reading.industry?.origin),
            (.companySize, reading.companySize?.origin), (.weeklyHours, reading.weeklyHours?.origin),
        ]
        let experience: [(String, Origin?)] = [
            ("experience.years_min", reading.experience.yearsMin?.origin),
            ("experience.level", reading.experience.level?.origin),
            ("experience.career_changers", reading.experience.careerChangers?.origin),
            ("duties.on_call", reading.duties.onCall?.origin), ("duties.shift", reading.duties.shift?.origin),
            ("duties.travel", reading.duties.travel?.origin),
        ]
        var all: [String: OriginObject] = [:]
        for (key, origin) in origins.map({ ($0.0.rawValue, $0.1) }) + experience {
            if let origin { all[key] = OriginObject(origin) }
        }
        for hours in reading.hours { all["hours.\(hours.value.rawValue)"] = OriginObject(hours.origin) }
        return all
    }
}

private struct OriginObject: Encodable {
    var origin: String
    var field: String?
    var method: String?
    var line: Int?
    var start: Int?
    var end: Int?
    var text: String?

    init(_ origin: Origin) {
        switch origin {
        case .stated(let field):
            self.origin = "stated"
            self.field = field
        case .read(let evidence):
            self.origin = "read"
            line = evidence.line
            start = evidence.start
            end = evidence.end
            text = evidence.text
        case .computed(let method):
            self.origin = "computed"
            self.method = method
        }
    }
}

private struct OccupationObject: Encodable {
    var kldb: String
    var title: String
    var isco: String?
    var esco: String?
    var confidence: Double
    var alternatives: [OccupationReading.Alternative]

    init(_ reading: OccupationReading) {
        kldb = reading.kldb
        title = reading.title
        isco = reading.isco
        esco = reading.esco
        confidence = reading.confidence
        alternatives = reading.alternatives
    }
}

private struct PlaceObject: Encodable {
    var name: String
    var ags: String?
    var postcode: String?
    var lat: Double?
    var lon: Double?

    init(_ place: PlaceReading) {
        name = place.name
        ags = place.ags
        postcode = place.postcode
        lat = place.latitude
        lon = place.longitude
    }
}

/// Writes `null` for open ends and a missing agreement, as the contract shows them.
private struct PayObject: Encodable {
    var pay: PayStatement

    init(_ pay: PayStatement) { self.pay = pay }

    private enum Key: String, CodingKey { case min, max, unit, kind, tariff, monthly, line, text }
    private struct Monthly: Encodable {
        var min: Double?
        var max: Double?
    }

    func encode(to encoder: any Encoder) throws {
        var out = encoder.container(keyedBy: Key.self)
        try out.encode(pay.min, forKey: .min)
        try out.encode(pay.max, forKey: .max)
        try out.encode(pay.unit, forKey: .unit)
        try out.encode(pay.kind, forKey: .kind)
        try out.encode(pay.tariff, forKey: .tariff)
        try out.encode(pay.monthly.map { Monthly(min: $0.min, max: $0.max) }, forKey: .monthly)
        try out.encodeIfPresent(pay.origin.evidence?.line, forKey: .line)
        try out.encodeIfPresent(pay.origin.evidence?.text, forKey: .text)
    }
}

private struct ExperienceObject: Encodable {
    var experience: ExperienceReading

    init(_ experience: ExperienceReading) { self.experience = experience }

    private enum Key: String, CodingKey {
        case yearsMin = "years_min"
        case vague, level
        case careerChangers = "career_changers"
    }

    func encode(to encoder: any Encoder) throws {
        var out = encoder.container(keyedBy: Key.self)
        try out.encode(experience.yearsMin?.value, forKey: .yearsMin)
        try out.encode(experience.vague, forKey: .vague)
        try out.encode(experience.level?.value ?? .unclear, forKey: .level)
        try out.encode(experience.careerChangers?.value ?? false, forKey: .careerChangers)
    }
}

private struct LanguageObject: Encodable {
    var lang: String
    var level: String?
    var need: Need
    var line: Int?

    init(_ language: LanguageDemand) {
        lang = language.lang
        level = language.level
        need = language.need
        line = language.origin.evidence?.line
    }
}

private struct SkillObject: Encodable {
    var text: String
    var skill: String?
    var kind: SkillKind
    var need: Need
    var line: Int

    init(_ skill: SkillDemand) {
        text = skill.text
        self.skill = skill.skill
        kind = skill.kind
        need = skill.need
        line = skill.evidence.line
    }
}

/// `[first, last, "zone"]`.
private struct ZoneTriple: Encodable {
    var zone: Zone

    init(_ zone: Zone) { self.zone = zone }

    func encode(to encoder: any Encoder) throws {
        var out = encoder.unkeyedContainer()
        try out.encode(zone.first)
        try out.encode(zone.last)
        try out.encode(zone.kind)
    }
}

private struct AGGObject: Encodable {
    var line: Int
    var text: String
    var issue: AGGIssue

    init(_ finding: AGGFinding) {
        line = finding.evidence.line
        text = finding.evidence.text
        issue = finding.issue
    }
}

private struct DutiesObject: Encodable {
    var duties: Duties

    init(_ duties: Duties) { self.duties = duties }

    private enum Key: String, CodingKey {
        case onCall = "on_call"
        case shift, travel
    }

    func encode(to encoder: any Encoder) throws {
        var out = encoder.container(keyedBy: Key.self)
        try out.encode(duties.onCall?.value, forKey: .onCall)
        try out.encode(duties.shift?.value, forKey: .shift)
        try out.encode(duties.travel?.value, forKey: .travel)
    }
}
