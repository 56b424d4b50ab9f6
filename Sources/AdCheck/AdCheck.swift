import AdReader
import JobMarket
import MarketStatistics

/// The ad check: reads an ad and says what in it may harm applicants, break a rule of law or keep readers in the dark.
///
/// Findings are hints to read a line again, no legal advice. The check keeps nothing.
public struct AdCheck: Sendable {
    public let settings: CheckSettings

    public init(settings: CheckSettings = CheckSettings()) {
        self.settings = settings
    }

    /// Checks an ad that is not read yet.
    ///
    /// - Parameter day: the day whose law and amounts count.
    public func check(_ posting: Posting, on day: Day) -> CheckResult {
        check(CheckedAd(posting, reading: AdReader().read(posting), on: day))
    }

    /// Checks an ad; the findings in the order of the ad, what is missing behind them.
    public func check(_ ad: CheckedAd) -> CheckResult {
        var findings: [Finding] = []
        var seen: Set<Seen> = []
        for rule in CheckRules.all where ad.isGerman || !rule.needsGerman {
            guard let severity = settings.severity(of: rule, on: ad.day) else { continue }
            // Ads are often printed twice in their own text.
            let remarks = rule.remarks(on: ad).filter {
                seen.insert(Seen(rule: rule.id, text: $0.evidence?.text.lowercased())).inserted
            }
            for (place, remark) in remarks.prefix(Self.mostOfOneRule).enumerated() {
                let left = place + 1 == Self.mostOfOneRule ? remarks.count - Self.mostOfOneRule : 0
                findings.append(
                    Finding(
                        rule: rule.id, severity: severity, evidence: remark.evidence, moreLines: remark.moreLines,
                        message: remark.message + Self.leftOut(left), reason: rule.reason,
                        suggestion: remark.suggestion, legalBasis: rule.legalBasis))
            }
        }
        // Sorting is stable by the order of the rules.
        let ordered = findings.enumerated().sorted { a, b in
            (a.element.evidence?.line ?? .max, a.element.evidence?.start ?? 0, a.offset)
                < (b.element.evidence?.line ?? .max, b.element.evidence?.start ?? 0, b.offset)
        }
        return CheckResult(ad: ad, findings: ordered.map(\.element))
    }

    /// More findings of one rule say nothing new.
    static let mostOfOneRule = 50

    private static func leftOut(_ count: Int) -> String {
        guard count > 0 else { return "" }
        return words(
            " \(Wording.count(count, "weitere Stelle ist", "weitere Stellen sind")) hier ausgelassen.",
            " \(Wording.count(count, "more place is", "more places are")) left out here.")
    }

    private struct Seen: Hashable {
        var rule: String
        var text: String?
    }

    /// That findings are no legal advice, in the language of the task.
    public static var notice: String {
        words(
            "Hinweise zum Nachlesen, keine Rechtsberatung. Ob eine Formulierung zulässig ist, hängt vom Einzelfall ab.",
            "Hints to look again, not legal advice. Whether a wording is lawful depends on the case.")
    }
}
