import JobMarket
import MarketStatistics

/// The ad does not say whether the contract is permanent or ends.
///
/// § 2 (1) NachwG demands the duration with the contract, not in the ad; hence a note.
struct MissingContract: CheckRule {
    let id = "missing-contract"
    let severity = DatedSeverity(.note)
    let needsGerman = true
    var title: String { words("Befristet oder unbefristet?", "Permanent or fixed term?") }
    var reason: String {
        words(
            "Ob eine Stelle auf Dauer ist, gehört zu dem, was Suchende vor allem wissen wollen.",
            "Whether a job lasts is among the first things people want to know.")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard ad.reading.contract == nil, ad.posting.contract == nil, !ad.isTraining else { return [] }
        return [
            Remark(
                words(
                    "Die Anzeige sagt nicht, ob die Stelle befristet ist.",
                    "The ad does not say whether the job is for a fixed term."),
                suggestion: words(
                    "Schreiben Sie „unbefristet“ oder „befristet bis zum …“.",
                    "Write “unbefristet” or “befristet bis zum …”."))
        ]
    }
}
