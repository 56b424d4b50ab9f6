import AdReports
import MarketStatistics

/// The reasons for reporting an ad, and what follows, in words.
enum ReportWords {
    static func label(_ reason: ReportReason) -> String {
        switch reason {
        case .discrimination: words("Sie benachteiligt Menschen unzulässig", "It discriminates unlawfully")
        case .fraud: words("Betrug oder erfundene Stelle", "Fraud or an invented job")
        case .gone: words("Die Stelle gibt es nicht mehr", "The job does not exist any more")
        case .wrong: words("Angaben sind falsch", "Something said of it is wrong")
        case .personalData: words("Sie enthält meine persönlichen Daten", "It holds personal data of mine")
        case .other: words("Anderes", "Something else")
        }
    }

    /// The ways open to whoever disagrees with a decision (Art. 17(3)(f) and Art. 16(5) DSA); goes on from "to object".
    static var redress: String {
        words(
            "schreibt dem Betreiber innerhalb von sechs Monaten; daneben steht der Weg zu einer "
                + "zugelassenen Streitbeilegungsstelle oder zu Gericht offen.",
            "write to the operator within six months; a certified dispute settlement body or a court may "
                + "be turned to as well.")
    }
}
