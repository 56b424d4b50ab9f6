import JobMarket
import MarketStatistics

/// Two statements of the ad that cannot both hold (found by the reader of clarity).
struct Contradiction: CheckRule {
    let id = "contradiction"
    let severity = DatedSeverity(.warning)
    var title: String { words("Widerspruch", "Contradiction") }
    var reason: String {
        words(
            "Wer das liest, weiß nicht, was gilt, und muss nachfragen.",
            "Readers cannot tell what holds and have to ask.")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.remarks(on: .contradiction) { sign in
            let quotes = sign.lines.prefix(2).map { AdWording.quoted(AdWording.shortened(ad.text[$0])) }
            return Remark(
                words(sign.why, "These cannot both hold: \(quotes.joined(separator: words(" und ", " and ")))."),
                suggestion: words(
                    "Streichen Sie eine der beiden Angaben, oder sagen Sie, wann welche gilt.",
                    "Leave one of the two out, or say when which of them holds."))
        }
    }
}
