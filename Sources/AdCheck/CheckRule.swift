import JobMarket

/// One thing that the ad check looks for: one small file each, named in ``CheckRules/all``.
///
/// Words for people are made in the language of the current task. What a rule may quote or suggest for the ad itself
/// stays German, as the ad is.
protocol CheckRule: Sendable {
    /// Its name in settings and answers, such as `pay-missing`; never changed once used.
    var id: String { get }
    /// The severity where settings say nothing else.
    var severity: DatedSeverity { get }
    /// What is wrong, in a few words.
    var title: String { get }
    /// Why it matters, in one or two sentences.
    var reason: String { get }
    /// Law or judgement behind it; `nil` where it is a matter of quality alone.
    var legalBasis: String? { get }
    /// Whether it takes German wording as missing where there is none, so that ads in other languages are left out.
    var needsGerman: Bool { get }

    /// What the rule finds, in the order of the ad.
    func remarks(on ad: CheckedAd) -> [Remark]
}

extension CheckRule {
    var legalBasis: String? { nil }
    var needsGerman: Bool { false }
}

/// What a rule says of an ad.
struct Remark: Sendable {
    /// Where; `nil` where something is missing.
    var evidence: Evidence?
    /// Other lines that belong to it.
    var moreLines: [Int] = []
    /// What was found, in one sentence.
    var message: String
    /// Better wording or what to add.
    var suggestion: String?

    init(_ message: String, at evidence: Evidence? = nil, moreLines: [Int] = [], suggestion: String? = nil) {
        self.evidence = evidence
        self.moreLines = moreLines
        self.message = message
        self.suggestion = suggestion
    }
}
