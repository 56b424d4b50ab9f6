import Foundation

/// Why someone reports an ad: Art. 16 DSA.
public enum ReportReason: String, Codable, CaseIterable, Sendable {
    case discrimination
    case fraud
    /// The job is not there any more.
    case gone
    /// Something said of it is wrong.
    case wrong
    /// It names the reporter, or tells of them.
    case personalData = "personal_data"
    case other
}

/// What someone reports of an ad.
public struct ReportDraft: Hashable, Sendable {
    /// Public identifier of the ad.
    public var ad: String
    public var title: String
    public var reason: ReportReason
    public var explanation: String
    /// `nil` where the reporter does not say it.
    public var name: String?
    public var mail: String?
    /// In which the reporter is answered: BCP 47.
    public var language: String

    public init(
        ad: String, title: String, reason: ReportReason, explanation: String, name: String? = nil, mail: String? = nil,
        language: String = "de"
    ) {
        self.ad = ad
        self.title = title
        self.reason = reason
        self.explanation = explanation
        self.name = name
        self.mail = mail
        self.language = language
    }
}

/// A report as it is kept.
public struct AdReport: Hashable, Sendable {
    /// What the reporter was given to ask with.
    public var reference: String
    public var draft: ReportDraft
    public var filed: Date
    /// `nil` while it is open.
    public var decision: ReportDecision?

    public init(reference: String, draft: ReportDraft, filed: Date, decision: ReportDecision? = nil) {
        self.reference = reference
        self.draft = draft
        self.filed = filed
        self.decision = decision
    }
}

/// What the operator decided on a report.
public struct ReportDecision: Hashable, Sendable {
    public var made: Date
    /// The reasons, in the operator's words; shown where the ad stood if it was taken out.
    public var text: String
    public var removesAd: Bool

    public init(made: Date, text: String, removesAd: Bool) {
        self.made = made
        self.text = text
        self.removesAd = removesAd
    }
}
