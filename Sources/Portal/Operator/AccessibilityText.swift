import MarketStatistics
import Settings

/// How accessible the portal is: the statement of § 12b BGG and the laws of the states, § 14 BFSG.
struct AccessibilityText: Sendable {
    let lines: OperatorLines

    func write(_ html: inout HTML) {
        html.part(
            words("Was gilt", "What applies"),
            [
                words(
                    "Diese Seiten folgen den Richtlinien WCAG 2.2, Stufe AA, und damit der Norm EN 301 549, auf die "
                        + "sich BITV 2.0 und Barrierefreiheitsstärkungsgesetz beziehen. Das Programm wird bei jeder "
                        + "Änderung mit axe-core in einem Browser geprüft, hell und dunkel, schmal und breit.",
                    "These pages follow WCAG 2.2, level AA, and with it the standard EN 301 549, to which BITV 2.0 "
                        + "and the Accessibility Strengthening Act refer. With every change the program is examined "
                        + "by axe-core in a browser, light and dark, narrow and wide."),
                words(
                    "Alles geht ohne Maus und ab 320 Pixeln Breite, und alles bis auf die Merkliste auch ohne Skript: "
                        + "Was sie enthält, weiß nur der Browser. Jede Zeichnung gibt es auch als Tabelle.",
                    "Everything works without a mouse and from 320 pixels of width, and everything but the list of "
                        + "kept jobs without script: only the browser knows what is in it. Every drawing stands "
                        + "there as a table too."),
            ])
        html.element("h2", text: words("Was nicht zugänglich ist", "What is not accessible"))
        html.element(
            "p",
            text: words(
                "Den Wortlaut der Anzeigen geben wir wieder, wie er geschrieben wurde. Er ist nicht in Leichter "
                    + "Sprache, und einzelne fremdsprachige Wörter darin sind nicht ausgezeichnet.",
                "The words of the ads stand as they were written. They are not in easy language, and single foreign "
                    + "words in them are not marked."))
        lines.paragraphs(.accessibilityGaps, &html)
        html.element("dl", .class("operator")) { html in
            lines.needed(words("Zuletzt geprüft", "Last examined"), .accessibilityCheck, &html)
        }
        html.part(
            words("Eine Barriere melden", "Reporting a barrier"),
            [
                words(
                    "Schreiben Sie dem Betreiber, was nicht geht, möglichst mit der Adresse der Seite.",
                    "Write to the operator what does not work, if you can with the page's address.")
            ])
        if lines.lines(.accessibilityContact).isEmpty {
            lines.contact(&html)
        } else {
            html.element("dl", .class("operator")) { html in
                lines.entry(words("Ansprechstelle", "Contact"), .accessibilityContact, &html)
            }
        }
        html.part(
            words("Wenn die Antwort ausbleibt", "If no answer comes"),
            [
                words(
                    "Dann können Sie sich an die Durchsetzungs- oder Schlichtungsstelle wenden. Das kostet nichts.",
                    "Then you can turn to the enforcement or arbitration body. That costs nothing.")
            ])
        html.element("dl", .class("operator")) { html in
            lines.needed(words("Schlichtungsstelle", "Arbitration body"), .accessibilityBody, &html)
        }
        lines.paragraphs(.accessibilityText, &html)
    }
}
