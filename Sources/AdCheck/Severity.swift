import JobMarket

/// How much a finding weighs.
public enum Severity: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
    /// Worth knowing; the ad may well be right as it is.
    case note
    /// Readers are missing something, or a rule is likely to be touched.
    case warning
    /// What the law in force forbids or demands.
    case error

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// A severity that is another one from certain days on, as the law changes.
public struct DatedSeverity: Hashable, Sendable {
    /// The severity before the first of ``steps``; `nil` where the rule does not apply yet.
    public let first: Severity?
    /// In order of their days.
    public let steps: [Step]

    /// From a day on.
    public struct Step: Hashable, Sendable {
        public var day: Day
        /// `nil` where the rule no longer applies.
        public var severity: Severity?

        public init(day: Day, severity: Severity?) {
            self.day = day
            self.severity = severity
        }
    }

    public init(_ first: Severity?, steps: [Step] = []) {
        self.first = first
        self.steps = steps.sorted { $0.day < $1.day }
    }

    /// The severity on a day; `nil` where the rule does not apply then.
    public func severity(on day: Day) -> Severity? {
        steps.last { $0.day <= day }.map(\.severity) ?? first
    }
}
