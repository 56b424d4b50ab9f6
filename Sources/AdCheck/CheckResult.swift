import JobMarket
import MarketStatistics

/// The answer of the check for one ad.
public struct CheckResult: Sendable {
    public let ad: CheckedAd
    /// In the order of the ad, what is missing behind them.
    public let findings: [Finding]
    /// `nil` where the ad has too few words, or is not in German.
    public let readability: Readability?

    init(ad: CheckedAd, findings: [Finding]) {
        self.ad = ad
        self.findings = findings
        readability = Readability(of: ad)
    }

    /// That the ad is not in German and was looked at in part; `nil` for ads in German.
    public var languageNotice: String? {
        ad.isGerman
            ? nil
            : words(
                "Die Anzeige ist nicht auf Deutsch. Regeln, die deutschen Wortlaut suchen, wurden ausgelassen.",
                "The ad is not in German. Rules that look for German wording were left out.")
    }

    public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

    /// Whether any finding is as grave as this or graver.
    public func reaches(_ severity: Severity) -> Bool { findings.contains { $0.severity >= severity } }
}

extension CheckResult: Encodable {
    private enum Key: String, CodingKey {
        case day, language, title, counts, findings, readability, notice
        case languageNotice = "language_notice"
    }

    public func encode(to encoder: any Encoder) throws {
        var out = encoder.container(keyedBy: Key.self)
        try out.encode(ad.day, forKey: .day)
        try out.encode(ad.reading.language, forKey: .language)
        try out.encode(ad.text.title, forKey: .title)
        let counts = Severity.allCases.map { ($0.rawValue, count($0)) }
        try out.encode(Dictionary(uniqueKeysWithValues: counts), forKey: .counts)
        try out.encode(findings, forKey: .findings)
        try out.encodeIfPresent(readability, forKey: .readability)
        try out.encode(AdCheck.notice, forKey: .notice)
        try out.encodeIfPresent(languageNotice, forKey: .languageNotice)
    }
}
