import JobMarket
import MarketStatistics
import SearchIndex

/// Where one value of a filter comes from in an ad.
struct QuoteSource: Sendable {
    /// `nil` where it was not read from a line.
    var line: Int?
    /// The words in the line; `nil` where the whole line says it.
    var evidence: Evidence?
    /// The reason for a sign against clarity; without a line, where else the value comes from.
    var note = ""

    /// Everything that the ad's value for a filter was read from.
    static func sources(of filter: Filter, in reading: Reading) -> [QuoteSource] {
        switch filter.field {
        case .task:
            reading.tasks.filter { $0.kinds.contains { $0.rawValue == filter.value } }.map {
                QuoteSource(line: $0.line)
            }
        case .activity:
            reading.tasks.filter { $0.statements.contains { $0.activityName == filter.value } }
                .map { QuoteSource(line: $0.line) }
        case .object:
            reading.tasks.filter { $0.statements.contains { $0.objectName == filter.value } }
                .map { QuoteSource(line: $0.line) }
        case .sign: reading.clarity.signs.filter { $0.sign.rawValue == filter.value }.flatMap(signs)
        case .clarityMin, .clarityMax: reading.clarity.signs.flatMap(signs)
        default: origins(of: filter, in: reading).map { source($0, of: filter) }
        }
    }

    private static func signs(_ sign: Clarity.Sign) -> [QuoteSource] {
        let why = words(sign.why, ClarityView.inEnglish(sign.sign))
        guard !sign.lines.isEmpty else { return [QuoteSource(note: why)] }
        return sign.lines.map { QuoteSource(line: $0, note: why) }
    }

    private static func source(_ origin: Origin, of filter: Filter) -> QuoteSource {
        switch origin {
        case .read(let evidence): return QuoteSource(line: evidence.line, evidence: evidence)
        case .stated(let field):
            let value = "\(Labels.field(filter.field)) \(Wording.quoted(Labels.value(filter.value, of: filter.field)))"
            return QuoteSource(
                note: words(
                    "\(value): von der Quelle im Feld „\(field)“ angegeben, nicht aus einer Zeile gelesen.",
                    "\(value): given by the source in the field “\(field)”, not read from a line."))
        case .computed:
            let value = "\(Labels.field(filter.field)) \(Wording.quoted(Labels.value(filter.value, of: filter.field)))"
            return QuoteSource(
                note: words(
                    "\(value): aus anderen Angaben erschlossen, nicht aus einer Zeile gelesen.",
                    "\(value): inferred from other details, not read from a line."))
        }
    }

    private static func origins(of filter: Filter, in reading: Reading) -> [Origin] {
        let value = filter.value
        let duties = reading.duties
        let experience = reading.experience
        func one<Value>(_ sourced: Sourced<Value>?, where holds: (Value) -> Bool = { _ in true }) -> [Origin] {
            sourced.map { holds($0.value) ? [$0.origin] : [] } ?? []
        }
        switch filter.field {
        case .skill: return reading.skills.filter { ($0.skill ?? $0.text) == value }.map { .read($0.evidence) }
        case .must:
            return reading.skills.filter { ($0.skill ?? $0.text) == value && $0.need == .must }
                .map { .read($0.evidence) }
        case .skillKind: return reading.skills.filter { $0.kind.rawValue == value }.map { .read($0.evidence) }
        case .benefit: return reading.benefits.filter { $0.value == value }.map(\.origin)
        case .language: return reading.languages.filter { $0.lang == value }.map(\.origin)
        case .hours: return reading.hours.filter { $0.value.rawValue == value }.map(\.origin)
        case .level: return one(experience.level) { $0.rawValue == value }
        case .yearsMin, .yearsMax: return one(experience.yearsMin)
        case .careerChangers: return one(experience.careerChangers) { $0 == (value == "yes") }
        case .onCall: return one(duties.onCall) { $0 == (value == "yes") }
        case .shift: return one(duties.shift) { $0 == (value == "yes") }
        case .travel: return one(duties.travel) { $0.rawValue == value }
        case .contract: return one(reading.contract) { $0.rawValue == value }
        case .remote: return one(reading.remote) { $0.rawValue == value }
        case .employer: return one(reading.employer) { $0.rawValue == value }
        case .education: return one(reading.education) { $0.rawValue == value }
        case .industry: return one(reading.industry) { $0 == value }
        case .size: return one(reading.companySize) { CompanySize(employees: $0).rawValue == value }
        case .occupation: return reading.occupation.map { $0.kldb.hasPrefix(value) ? [$0.origin] : [] } ?? []
        case .pay: return value == "yes" ? reading.pay.map(\.origin) : []
        case .payMin, .payMax, .payPlausibility: return reading.pay.map(\.origin)
        case .payKind: return reading.pay.filter { $0.kind.rawValue == value }.map(\.origin)
        case .company, .area, .since, .before, .madeUp, .task, .activity, .object, .sign, .clarityMin, .clarityMax:
            return []
        }
    }
}
