import MarketStatistics
import SearchIndex

/// "So lesen und rechnen wir": what a figure here means and what it does not.
struct MethodPage: Sendable {
    let site: Site

    private struct Part {
        var title: String
        var paragraphs: [String]
    }

    private static let parts = [
        Part(
            title: "Was wir lesen",
            paragraphs: [
                "Jede Anzeige wird in Zeilen zerlegt und Zeile für Zeile gelesen: Beruf, Ort, Gehalt, Erfahrung, "
                    + "Arbeitszeit, Vertrag, Kenntnisse, Aufgaben, Leistungen. Zu jedem Wert merken wir uns die Zeile.",
                "Angaben in Feldern der Quelle, aus dem Text Gelesenes und Berechnetes bleiben unterscheidbar. Auf der "
                    + "Seite einer Anzeige steht bei jedem Wert, woher er kommt.",
                "Lesen geht nicht ohne Fehler. Deshalb lässt sich jede Zahl bis zur Zeile zurückverfolgen.",
            ]),
        Part(
            title: "Wie wir Gehälter rechnen",
            paragraphs: [
                "Gehälter stehen brutto, in Euro im Monat, auf Vollzeit umgerechnet. Aus Jahr wird Monat durch zwölf, "
                    + "aus Stunde Monat mit 4,35 Wochen und den genannten oder, wo keine genannt sind, 40 Stunden.",
                "Eine Spanne zählt mit ihrer Mitte. Geschätzte Gehälter gibt es hier nicht.",
                "Die Mitte ist der Median: Die Hälfte der Anzeigen bietet mehr, die Hälfte weniger. Die mittlere Hälfte "
                    + "liegt zwischen dem ersten und dem dritten Viertel.",
                "Der 95-%-Bereich sagt, wie sicher die Mitte ist. Er folgt aus der Rangfolge der Werte und setzt keine "
                    + "Verteilung voraus.",
            ]),
        Part(
            title: "Wann wir keine Zahl nennen",
            paragraphs: [
                "Eine Mitte zeigen wir ab \(MinimumSize.ads) Anzeigen von \(MinimumSize.employers) Arbeitgebern, die "
                    + "mittlere Hälfte ab \(MinimumSize.quartiles) Anzeigen. Reicht es nicht, weiten wir in benannten "
                    + "Schritten aus: Kreis, Bezirk, Land, Deutschland; dann auf die Berufsgruppe. Jeder Schritt steht dabei.",
                "Kein Arbeitgeber zählt mehr als ein Zehntel. Zeitarbeit und Ausbildung stehen beim Gehalt für sich.",
            ]),
        Part(
            title: "Was wir nicht tun",
            paragraphs: [
                "Wir nennen keine Anzeige falsch. Wo etwas unklar ist, zeigen wir die Zeilen, die dafür sprechen.",
                "Sortiert wird nach dem Tag, an dem wir eine Anzeige zuerst sahen; ein neues Datum bringt keine nach vorn.",
                "Namen, Telefonnummern und Mailadressen von Ansprechpersonen zeigen und durchsuchen wir nicht.",
                "Erfundene Beispielanzeigen sind als solche bezeichnet. Keine Zahl über den Arbeitsmarkt beruht auf ihnen.",
                "Wir setzen keine Cookies und laden nichts von fremden Servern.",
            ]),
    ]

    func html() -> HTML {
        let frame = PageFrame(
            title: "So lesen und rechnen wir",
            description: "Woher die Zahlen kommen, wie Gehälter umgerechnet werden und wann es keine Zahl gibt.",
            canonical: PageAddress.method)
        return frame.page(site) { html in
            html.element("div", .class("wide prose")) { html in
                html.element("h1", text: "So lesen und rechnen wir")
                for part in Self.parts {
                    html.element("section") { html in
                        html.element("h2", text: part.title)
                        for paragraph in part.paragraphs { html.element("p", text: paragraph) }
                    }
                }
            }
        }
    }
}
