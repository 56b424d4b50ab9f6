import JobMarket
import MarketStatistics

/// Several phrases that could stand in any ad (found by the reader of clarity).
struct VagueWords: CheckRule {
    let id = "vague"
    let severity = DatedSeverity(.note)
    var title: String { words("Worte ohne Inhalt", "Words without content") }
    var reason: String {
        words(
            "Was in jeder Anzeige stehen könnte, hilft niemandem bei der Entscheidung.",
            "What could stand in any ad helps nobody to decide.")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.remarks(on: .vague) { sign in
            Remark(
                words(sign.why, "Many phrases say little about this job."),
                suggestion: words(
                    "Sagen Sie stattdessen, was an einem gewöhnlichen Dienstag zu tun ist, womit und mit wem.",
                    "Say instead what is done on a usual Tuesday, with what and with whom."))
        }
    }
}
