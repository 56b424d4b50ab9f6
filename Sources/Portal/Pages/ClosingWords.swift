import JobMarket
import MarketStatistics
import PostingStore

/// Plain words for the states of an ad.
enum ClosingWords {
    static func uncertain(_ reason: ClosingReason?) -> String {
        switch reason {
        case .gone:
            words(
                "Die Seite der Anzeige war beim letzten Besuch nicht da. Vielleicht ist die Stelle besetzt.",
                "The ad's own page was not there on the last visit. The job may be filled.")
        default:
            words(
                "Beim letzten Besuch der Quelle stand diese Anzeige nicht mehr dort. Vielleicht ist die Stelle besetzt.",
                "On the last visit the source did not show this ad any more. The job may be filled.")
        }
    }

    static func closed(_ reason: ClosingReason?) -> String {
        switch reason {
        case .missing:
            words(
                "Die Quelle führt sie nicht mehr: Zwei Besuche nacheinander haben sie nicht gefunden.",
                "The source does not list it any more: two visits in a row did not find it.")
        case .gone:
            words(
                "Die Seite der Anzeige ist bei der Quelle nicht mehr da.",
                "The ad's page is not there any more at the source.")
        case .notice:
            words(
                "Die Seite der Anzeige sagt, dass die Stelle besetzt ist oder nicht mehr angeboten wird.",
                "The ad's page says that the job is filled or no longer on offer.")
        case .expired:
            words("Der letzte Tag, den die Quelle nennt, ist vorbei.", "The last day that the source names has passed.")
        case .withdrawn:
            words("Die Quelle hat sie zurückgezogen.", "Its source took it back.")
        case .removed:
            words("Die Quelle wird hier nicht mehr gezeigt.", "Its source is not shown here any more.")
        case .suppressed:
            words("Der Betreiber dieses Portals hat sie entfernt.", "The operator of this portal removed it.")
        case nil: words("Die Quelle führt sie nicht mehr.", "The source does not list it any more.")
        }
    }

    static func event(_ event: AdEvent) -> String {
        switch event.state {
        case .open: words("wieder offen", "open again")
        case .uncertain: words("bei der Quelle nicht gefunden", "not found at the source")
        case .closed: words("nicht mehr offen. ", "not open any more. ") + closed(event.reason)
        }
    }
}
