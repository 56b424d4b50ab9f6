import GermanText
import JobMarket
import MarketStatistics

/// The ad does not say where the work is (found by the reader of clarity).
struct MissingPlace: CheckRule {
    let id = "missing-place"
    let severity = DatedSeverity(.warning)
    var title: String { words("Der Arbeitsort fehlt", "The place of work is missing") }
    var reason: String {
        words(
            "Ohne Ort wird die Anzeige bei der Suche im Umkreis nicht gefunden, und niemand kann den Weg abschätzen.",
            "Without a place the ad is not found by searches around a place, and nobody can judge the way.")
    }

    /// A place that the reader does not know, or knows several of.
    private static let called = Pattern(
        #"\b(?:Arbeits|Einsatz|Dienst|Stand)(?:ort|platz)\w*\s*(?::|ist|in|liegt)\s*(?:in\s+)?(?-i:\p{Lu})"#)

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard ad.first(Self.called) == nil else { return [] }
        return ad.remarks(on: .missingPlace) { _ in
            Remark(
                words("Die Anzeige nennt keinen Arbeitsort.", "The ad names no place of work."),
                suggestion: words(
                    "Nennen Sie Postleitzahl und Ort: „Arbeitsort: 58095 Hagen“.",
                    "Name postcode and place: “Arbeitsort: 58095 Hagen”."))
        }
    }
}
