import JobMarket
import MarketStatistics

/// The ad does not say how much is to be worked (found by the reader of clarity).
struct MissingHours: CheckRule {
    let id = "missing-hours"
    let severity = DatedSeverity(.warning)
    let needsGerman = true
    var title: String { words("Die Arbeitszeit fehlt", "The hours are missing") }
    var reason: String {
        words(
            "Ob Vollzeit, Teilzeit oder Minijob entscheidet für viele, ob sie sich bewerben können.",
            "Whether full time, part time or minijob decides for many whether they can apply.")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.remarks(on: .missingHours) { _ in
            Remark(
                words("Die Anzeige sagt nichts zur Arbeitszeit.", "The ad says nothing of the hours."),
                suggestion: words(
                    "Nennen Sie Umfang und Stunden: „Vollzeit mit … Stunden in der Woche, Teilzeit ab … Stunden“.",
                    "Name extent and hours: “Vollzeit mit … Stunden in der Woche, Teilzeit ab … Stunden”."))
        }
    }
}
