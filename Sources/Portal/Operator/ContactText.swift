import MarketStatistics
import Settings

/// How to reach the operator: the contact point of Art. 11 and 12 DSA.
struct ContactText: Sendable {
    let lines: OperatorLines
    let takesReports: Bool

    func write(_ html: inout HTML) {
        lines.contact(&html)
        lines.paragraphs(.contactText, &html)
        html.part(
            words("Wofür diese Adresse gilt", "What this address is for"),
            [
                words(
                    "Sie ist die Kontaktstelle für alle, die dieses Portal nutzen, und für Behörden (Artikel 11 und "
                        + "12 des Gesetzes über digitale Dienste). Sie können auf Deutsch und Englisch schreiben.",
                    "It is the point of contact for everyone who uses this portal, and for authorities (Articles 11 "
                        + "and 12 of the Digital Services Act). You may write in German or English.")
            ])
        if takesReports {
            html.part(
                words("Eine Anzeige melden", "Reporting an ad"),
                [
                    words(
                        "Auf der Seite jeder Anzeige steht der Link „Diese Anzeige melden“. Ein Konto brauchen Sie nicht.",
                        "The page of every ad has the link “Report this ad”. You need no account for it.")
                ])
        }
    }
}
