import JobMarket
import MarketStatistics

/// The range of pay is so wide that it says little.
///
/// The limit is our own: the upper end more than 1.6 times the lower. Steps of a collective grade are no such range.
struct PayRange: CheckRule {
    let id = "pay-range"
    let severity = DatedSeverity(.note)
    var title: String { words("Sehr weite Gehaltsspanne", "Very wide range of pay") }
    var reason: String {
        words(
            "Wer die Spanne liest, weiß nicht, womit zu rechnen ist.",
            "Readers of the range cannot tell what to expect.")
    }

    /// The upper end by the lower, from which a range is called wide.
    private static let limit = 1.6

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.reading.pay.compactMap { pay in
            guard pay.kind == .salary, pay.tariff == nil, let low = pay.min, let high = pay.max, low > 0,
                high / low > Self.limit
            else { return nil }
            let ratio = Wording.number(high / low, decimals: 1)
            return Remark(
                words(
                    "Das obere Ende ist das \(ratio)-Fache des unteren.",
                    "The upper end is \(ratio) times the lower one."),
                at: pay.origin.evidence,
                suggestion: words(
                    "Nennen Sie zwei engere Spannen, etwa für den Einstieg und mit Erfahrung.",
                    "Name two narrower ranges, such as for the start and with experience."))
        }
    }
}
