import JobMarket

/// Which values each field takes.
enum FilterValues {
    /// Whether a value can be read for its field; a filter with another matches no ad.
    static func isValid(_ value: String, for field: FilterField) -> Bool {
        switch field {
        case .occupation: (1...5).contains(value.utf8.count) && isDigits(value)
        case .area: [2, 3, 5, 8].contains(value.utf8.count) && isDigits(value)
        case .level: CareerLevel(rawValue: value) != nil
        case .hours: WorkingHours(rawValue: value) != nil
        case .contract: ContractKind(rawValue: value) != nil
        case .remote: RemoteKind(rawValue: value) != nil
        case .employer: EmployerKind(rawValue: value) != nil
        case .size: CompanySize(rawValue: value) != nil
        case .education: EducationDemand(rawValue: value) != nil
        case .task: TaskKind(rawValue: value) != nil
        case .sign: ClaritySign(rawValue: value) != nil
        case .payKind: PayKind(rawValue: value) != nil
        case .skillKind: SkillKind(rawValue: value) != nil
        case .pay, .careerChangers: ["yes", "no"].contains(value)
        case .onCall, .shift: ["yes", "no", "unknown"].contains(value)
        case .travel: value == "unknown" || TravelDemand(rawValue: value) != nil
        case .payMin, .payMax: amount(value) != nil
        case .yearsMin, .yearsMax: years(value) != nil
        case .since, .before: Day(iso: value) != nil
        case .language: value.utf8.count == 2 && value.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        case .industry, .skill, .company, .benefit: !value.isEmpty
        }
    }

    /// What a field takes, in plain words.
    static func expectation(for field: FilterField) -> String {
        switch field {
        case .occupation: "a KldB code of one to five digits"
        case .area: "a municipality key of eight digits or its first 2, 3 or 5"
        case .level: list(CareerLevel.self)
        case .hours: list(WorkingHours.self)
        case .contract: list(ContractKind.self)
        case .remote: list(RemoteKind.self)
        case .employer: list(EmployerKind.self)
        case .size: list(CompanySize.self)
        case .education: list(EducationDemand.self)
        case .task: list(TaskKind.self)
        case .sign: list(ClaritySign.self)
        case .payKind: list(PayKind.self)
        case .skillKind: list(SkillKind.self)
        case .pay, .careerChangers: "yes or no"
        case .onCall, .shift: "yes, no or unknown"
        case .travel: list(TravelDemand.self) + " or unknown"
        case .payMin, .payMax: "EUR a month, such as 3500"
        case .yearsMin, .yearsMax: "years from 0 to 99"
        case .since, .before: "a day such as 2026-11-22"
        case .language: "a language code of two letters such as en"
        case .industry, .skill, .company, .benefit: "a name"
        }
    }

    private static func list<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> String {
        Value.allCases.map(\.rawValue).joined(separator: ", ")
    }

    static func amount(_ value: String) -> Double? {
        guard let amount = Double(value), amount.isFinite, amount >= 0 else { return nil }
        return amount
    }

    static func years(_ value: String) -> Int? {
        guard let years = Int(value), (0...99).contains(years) else { return nil }
        return years
    }

    private static func isDigits(_ value: String) -> Bool { value.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

extension SearchRequest {
    /// What is wrong with the request, a line each; empty where all of it can be followed.
    public func problems() -> [String] {
        var problems: [String] = []
        for filter in filters where !FilterValues.isValid(filter.value, for: filter.field) {
            problems.append(
                "\(filter.field.rawValue)=\(filter.value): expected \(FilterValues.expectation(for: filter.field))")
        }
        if let radius, !(0...Self.maximumRadius).contains(radius) {
            problems.append("radius \(radius): expected kilometres from 0 to \(Int(Self.maximumRadius))")
        }
        if !(0...Self.maximumLimit).contains(limit) {
            problems.append("limit \(limit): expected 0 to \(Self.maximumLimit)")
        }
        if offset < 0 { problems.append("offset \(offset): expected 0 or more") }
        return problems
    }

    /// Kilometres around a place at most.
    public static let maximumRadius = 1000.0
}
