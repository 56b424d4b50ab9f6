import JobMarket

/// Which rules are on, and how grave they are from which day on.
public struct CheckSettings: Hashable, Sendable {
    /// By rule; a rule that is not named keeps its own severity.
    private(set) var severities: [String: DatedSeverity]

    public init() { severities = [:] }

    init(_ severities: [String: DatedSeverity]) { self.severities = severities }

    /// `nil` where the rule is off on that day.
    func severity(of rule: any CheckRule, on day: Day) -> Severity? {
        (severities[rule.id] ?? rule.severity).severity(on: day)
    }

    /// Names of all rules, with the severity of each on a day, `nil` where it is off.
    public func rules(on day: Day) -> [RuleDescription] {
        CheckRules.all.map { rule in
            RuleDescription(
                id: rule.id, title: rule.title, reason: rule.reason, legalBasis: rule.legalBasis,
                severity: severity(of: rule, on: day))
        }
    }
}

/// A rule as people and programs are told of it, in the language of the current task.
public struct RuleDescription: Hashable, Sendable {
    public var id: String
    public var title: String
    public var reason: String
    public var legalBasis: String?
    /// `nil` where it is off.
    public var severity: Severity?
}
