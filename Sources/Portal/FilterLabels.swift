import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

extension Labels {
    /// The name of a field that ads can be filtered by.
    static func field(_ field: FilterField) -> String {
        switch field {
        case .occupation: words("Beruf", "Occupation")
        case .level: words("Erfahrung", "Experience")
        case .hours: words("Arbeitszeit", "Working hours")
        case .contract: words("Vertrag", "Contract")
        case .remote: words("Arbeitsort", "Place of work")
        case .employer: words("Anbieter", "Advertiser")
        case .industry: words("Branche", "Industry")
        case .size: words("Betriebsgröße", "Size of company")
        case .skill: words("Kenntnisse", "Skills")
        case .education: words("Abschluss", "Qualification")
        case .language: words("Sprache", "Language")
        case .task: words("Aufgaben", "Tasks")
        case .activity: words("Tätigkeit", "Activity")
        case .object: words("Gegenstand der Arbeit", "Object of the work")
        case .clarityMin: words("Klarheit ab", "Clarity from")
        case .clarityMax: words("Klarheit unter", "Clarity below")
        case .sign: words("Hinweis zur Klarheit", "Sign against clarity")
        case .pay: words("Gehalt", "Pay")
        case .payMin: words("Gehalt ab", "Pay from")
        case .payMax: words("Gehalt bis", "Pay up to")
        case .payKind: words("Art der Gehaltsangabe", "Kind of pay stated")
        case .payPlausibility: words("Gehalt auf Vollzeit gerechnet", "Pay converted to full-time")
        case .yearsMin: words("Berufsjahre mindestens", "Years of experience, at least")
        case .yearsMax: words("Berufsjahre höchstens", "Years of experience, at most")
        case .careerChangers: words("Quereinstieg", "Career changers")
        case .onCall: words("Bereitschaft", "On-call duty")
        case .shift: words("Schichtdienst", "Shift work")
        case .travel: words("Reisen", "Travel")
        case .skillKind: words("Art der Kenntnisse", "Kind of skills")
        case .company: words("Arbeitgeber", "Employer")
        case .area: words("Gebiet", "Area")
        case .since: words("Gesehen ab", "Seen from")
        case .before: words("Gesehen vor", "Seen before")
        case .benefit: words("Angebot", "Benefit")
        case .must: words("Verbindlich verlangt", "Insisted on")
        case .madeUp: words("Erfundene Anzeigen", "Made-up ads")
        }
    }

    /// A filter's value in words; values that are words already (skills, employers) stay as they are.
    static func value(_ value: String, of field: FilterField) -> String {
        known(value, of: field) ?? value
    }

    private static func known(_ value: String, of field: FilterField) -> String? {
        switch field {
        case .occupation: Occupations.shared.occupation(value)?.title
        case .level: CareerLevel(rawValue: value).map(label)
        case .hours: WorkingHours(rawValue: value).map(label)
        case .contract: ContractKind(rawValue: value).map(label)
        case .remote: RemoteKind(rawValue: value).map(label)
        case .employer: EmployerKind(rawValue: value).map(label)
        case .size: CompanySize(rawValue: value).map(label)
        case .education: EducationDemand(rawValue: value).map(label)
        case .language: language(value)
        case .task: TaskKind(rawValue: value).map(label)
        case .activity: work(value).map(\.name)
        case .object: work(value).map { "\($0.name) (\(label($0.kind)))" }
        case .sign: ClaritySign(rawValue: value).map(label)
        case .clarityMin, .clarityMax: Double(value).map { Wording.number($0, decimals: 2) }
        case .skillKind: SkillKind(rawValue: value).map(label)
        case .pay:
            value == "yes" ? words("genannt", "stated") : value == "no" ? words("nicht genannt", "not stated") : nil
        case .payKind:
            PayKind(rawValue: value).map {
                $0 == .salary
                    ? words("eigener Betrag", "own amount")
                    : words("nach Tarif", "by collective agreement (Tarifvertrag)")
            }
        case .payPlausibility: PayPlausibility(rawValue: value).map(label)
        case .payMin, .payMax: Double(value).map { Wording.euro($0) + words(" im Monat", " a month") }
        case .careerChangers:
            value == "yes"
                ? words("willkommen", "welcome") : value == "no" ? words("nicht erwähnt", "not mentioned") : nil
        case .onCall, .shift: answer(value)
        case .travel: TravelDemand(rawValue: value).map(label) ?? answer(value)
        case .area: area(value)
        case .since, .before: Day(iso: value).map(Wording.day)
        case .madeUp: answer(value)
        case .industry, .skill, .must, .yearsMin, .yearsMax, .company, .benefit: nil
        }
    }

    /// A name of work and its kind: `plan:Projekte`.
    private static func work(_ value: String) -> (kind: TaskKind, name: String)? {
        let parts = value.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let kind = TaskKind(rawValue: String(parts[0])) else { return nil }
        return (kind, String(parts[1]))
    }

    private static func answer(_ value: String) -> String? {
        switch value {
        case "yes": words("ja", "yes")
        case "no": words("nein", "no")
        case "unknown": words("nicht genannt", "not stated")
        default: nil
        }
    }

    /// A municipality, district, government region or state by the digits of its key.
    private static func area(_ key: String) -> String? {
        switch key.utf8.count {
        case 8: Places.shared.municipality(ags: key)?.name
        case 5: Places.shared.districtName(key)
        case 3: Places.shared.regionName(key)
        case 2: Places.shared.stateName(key)
        default: nil
        }
    }
}
