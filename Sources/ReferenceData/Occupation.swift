public import JobMarket

/// A position of the classification of occupations KldB 2010 (version 2020), at any of its five levels.
public struct Occupation: Hashable, Sendable {
    /// One to five digits.
    public let code: String
    /// The classification's German title.
    public let title: String

    /// The fifth digit; `nil` above the fifth level.
    public var requirementLevel: RequirementLevel? {
        guard code.utf8.count == 5, let digit = code.utf8.last else { return nil }
        return RequirementLevel(rawValue: Int(digit) - 0x30)
    }
}

/// A listed job name an ad title or query stands for.
public struct TitleMatch: Hashable, Sendable {
    /// Five-digit KldB code.
    public let code: String
    /// The neutral name as listed, such as `IT-Manager/in`.
    public let title: String
    /// Share among the codes the same words may mean, above 0 and at most 1; 1 where there is but one.
    public let weight: Double
}

/// What a page about an occupation covers, under its one address.
public struct OccupationPage: Hashable, Sendable {
    /// Part of the address: `it-manager`.
    public let slug: String
    /// For display: `IT-Manager/in`, or the title of a group of the classification.
    public let name: String
    /// KldB codes covered, the best first; a group's code stands for all codes that begin with it.
    public let codes: [String]
}
