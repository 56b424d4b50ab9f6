import JobMarket
import MarketStatistics

/// The ad does not say what is to be done (found by the reader of clarity).
struct MissingTasks: CheckRule {
    let id = "missing-tasks"
    let severity = DatedSeverity(.warning)
    let needsGerman = true
    var title: String { words("Die Aufgaben fehlen", "The tasks are missing") }
    var reason: String {
        words(
            "Die Aufgaben sind das, was Suchende zuerst lesen; ohne sie lässt sich nichts entscheiden.",
            "The tasks are what people read first; without them nothing can be decided.")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.remarks(on: .missingTasks) { _ in
            Remark(
                words("Die Anzeige nennt keine Aufgaben.", "The ad names no tasks."),
                suggestion: words(
                    "Schreiben Sie unter „Ihre Aufgaben“ drei bis sechs Sätze mit einem Verb: „Sie prüfen …“, „Sie bauen …“.",
                    "Under “Ihre Aufgaben” write three to six sentences with a verb: “Sie prüfen …”, “Sie bauen …”."))
        }
    }
}
