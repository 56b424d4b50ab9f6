import JobMarket

/// What the check found: where, how grave, why, and what would be better.
public struct Finding: Hashable, Sendable {
    /// The rule's name, such as `pay-missing`.
    public var rule: String
    public var severity: Severity
    /// Where; `nil` where something is missing.
    public var evidence: Evidence?
    /// Other lines that belong to it.
    public var moreLines: [Int]
    /// What was found, in one sentence.
    public var message: String
    /// Why it matters.
    public var reason: String
    /// Better wording or what to add.
    public var suggestion: String?
    /// Law or judgement behind the rule; `nil` where it is a matter of quality.
    public var legalBasis: String?

    /// Every line it is about, in order; empty where something is missing.
    public var lines: [Int] { Set(moreLines + [evidence?.line].compactMap(\.self)).sorted() }
}

extension Finding: Encodable {
    private enum Key: String, CodingKey {
        case rule, severity, line, start, end, text, lines, message, reason, suggestion
        case legalBasis = "legal_basis"
    }

    /// Lines count the non-empty lines behind the title from 1, the title is line 0; `start` and `end` count characters
    /// (Unicode scalars) in the line.
    public func encode(to encoder: any Encoder) throws {
        var out = encoder.container(keyedBy: Key.self)
        try out.encode(rule, forKey: .rule)
        try out.encode(severity, forKey: .severity)
        try out.encodeIfPresent(evidence?.line, forKey: .line)
        try out.encodeIfPresent(evidence?.start, forKey: .start)
        try out.encodeIfPresent(evidence?.end, forKey: .end)
        try out.encodeIfPresent(evidence?.text, forKey: .text)
        try out.encode(lines, forKey: .lines)
        try out.encode(message, forKey: .message)
        try out.encode(reason, forKey: .reason)
        try out.encodeIfPresent(suggestion, forKey: .suggestion)
        try out.encodeIfPresent(legalBasis, forKey: .legalBasis)
    }
}
