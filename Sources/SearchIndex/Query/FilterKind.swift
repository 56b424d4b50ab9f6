import JobMarket

/// What may stand as the value of a field: one table for the index, the commands and all interfaces that take filters.
public enum FilterKind: Hashable, Sendable {
    /// So many decimal digits.
    case digits([Int])
    /// One of some words.
    case word([String])
    case number(ClosedRange<Double>)
    case integer(ClosedRange<Int>)
    /// ISO 8601.
    case day
    /// A code of two small letters (ISO 639-1).
    case language
    /// A name of so many letters (Unicode scalars).
    case name(ClosedRange<Int>)

    /// Whether a value can be read; a filter with another matches no ad.
    public func accepts(_ value: String) -> Bool {
        switch self {
        case .digits(let lengths): lengths.contains(value.utf8.count) && value.utf8.allSatisfy(Self.isDigit)
        case .word(let words): words.contains(value)
        case .number(let range):
            // Hexadecimal numbers and words such as "nan" are numbers to Swift, but to nobody else.
            value.utf8.allSatisfy { Self.isDigit($0) || "+-.eE".utf8.contains($0) }
                && Double(value).map(range.contains) == true
        case .integer(let range): Int(value).map(range.contains) == true
        case .day: value.utf8.count == 10 && Day(iso: value) != nil
        case .language: value.utf8.count == 2 && value.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        case .name(let letters): letters.contains(value.unicodeScalars.count)
        }
    }

    /// What may stand there, in plain English for the commands.
    var expectation: String {
        switch self {
        case .digits(let lengths): "digits, namely " + lengths.map(String.init).joined(separator: ", ")
        case .word(let words): words.joined(separator: ", ")
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .day: "a day such as 2026-11-22"
        case .language: "a language code of two letters such as en"
        case .name(let letters): "a name of \(letters.lowerBound) to \(letters.upperBound) characters"
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    fileprivate static func word<Value: CaseIterable & RawRepresentable<String>>(
        _: Value.Type, and further: String...
    ) -> FilterKind {
        .word(Value.allCases.map(\.rawValue) + further)
    }
}

extension FilterField {
    /// What may stand as a value.
    public var kind: FilterKind {
        switch self {
        case .occupation: .digits([1, 2, 3, 4, 5])
        case .area: .digits([2, 3, 5, 8])
        case .level: .word(CareerLevel.self)
        case .hours: .word(WorkingHours.self)
        case .contract: .word(ContractKind.self)
        case .remote: .word(RemoteKind.self)
        case .employer: .word(EmployerKind.self)
        case .size: .word(CompanySize.self)
        case .education: .word(EducationDemand.self)
        case .task: .word(TaskKind.self)
        case .sign: .word(ClaritySign.self)
        case .payKind: .word(PayKind.self)
        case .payPlausibility: .word(PayPlausibility.self)
        case .skillKind: .word(SkillKind.self)
        case .pay, .careerChangers, .madeUp: .word(["yes", "no"])
        case .onCall, .shift: .word(["yes", "no", "unknown"])
        case .travel: .word(TravelDemand.self, and: "unknown")
        case .payMin, .payMax: .number(0...1_000_000_000)
        case .yearsMin, .yearsMax: .integer(0...99)
        case .clarityMin, .clarityMax: .number(0...1)
        case .since, .before: .day
        case .language: .language
        case .industry, .skill, .must, .company, .benefit, .activity, .object: .name(1...400)
        }
    }
}

extension Filter {
    /// Whether the value can be read; a filter with another matches no ad.
    public var isValid: Bool { field.kind.accepts(value) }
}

extension SearchRequest {
    /// What is wrong with the request, a line each; empty where all of it can be followed.
    public func problems() -> [String] {
        var problems = filters.filter { !$0.isValid }.map { filter in
            "\(filter.field.rawValue)=\(filter.value): expected \(filter.field.kind.expectation)"
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
