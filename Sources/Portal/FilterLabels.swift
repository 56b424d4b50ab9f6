import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

extension Labels {
    /// The name of a field that ads can be filtered by.
    static func field(_ field: FilterField) -> String {
        switch field {
        case .occupation: "Beruf"
        case .level: "Erfahrung"
        case .hours: "Arbeitszeit"
        case .contract: "Vertrag"
        case .remote: "Arbeitsort"
        case .employer: "Anbieter"
        case .industry: "Branche"
        case .size: "Betriebsgröße"
        case .skill: "Kenntnisse"
        case .education: "Abschluss"
        case .language: "Sprache"
        case .task: "Aufgaben"
        case .sign: "Hinweis zur Klarheit"
        case .pay: "Gehalt"
        case .payMin: "Gehalt ab"
        case .payMax: "Gehalt bis"
        case .payKind: "Art der Gehaltsangabe"
        case .yearsMin: "Berufsjahre mindestens"
        case .yearsMax: "Berufsjahre höchstens"
        case .careerChangers: "Quereinstieg"
        case .onCall: "Bereitschaft"
        case .shift: "Schichtdienst"
        case .travel: "Reisen"
        case .skillKind: "Art der Kenntnisse"
        case .company: "Arbeitgeber"
        case .area: "Gebiet"
        case .since: "Gesehen ab"
        case .before: "Gesehen vor"
        case .benefit: "Angebot"
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
        case .sign: ClaritySign(rawValue: value).map(label)
        case .skillKind: SkillKind(rawValue: value).map(label)
        case .pay: value == "yes" ? "genannt" : value == "no" ? "nicht genannt" : nil
        case .payKind: PayKind(rawValue: value).map { $0 == .salary ? "eigener Betrag" : "nach Tarif" }
        case .payMin, .payMax: Double(value).map { German.euro($0) + " im Monat" }
        case .careerChangers: value == "yes" ? "willkommen" : value == "no" ? "nicht erwähnt" : nil
        case .onCall, .shift: answers[value]
        case .travel: TravelDemand(rawValue: value).map(label) ?? answers[value]
        case .area: area(value)
        case .since, .before: Day(iso: value).map(German.day)
        case .industry, .skill, .yearsMin, .yearsMax, .company, .benefit: nil
        }
    }

    private static let answers = ["yes": "ja", "no": "nein", "unknown": "nicht genannt"]

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
