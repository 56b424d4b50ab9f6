import MarketStatistics
import ReferenceData
import SearchIndex

/// words("So lesen und rechnen wir", "How we read and reckon"): what a figure here means and what it does not.
struct MethodPage: Sendable {
    let site: Site

    private struct Part {
        var title: String
        var paragraphs: [String]
    }

    private static var parts: [Part] {
        [
            Part(
                title: words("Was wir lesen", "What we read"),
                paragraphs: [
                    words(
                        "Jede Anzeige wird in Zeilen zerlegt und Zeile für Zeile gelesen: Beruf, Ort, Gehalt, Erfahrung, "
                            + "Arbeitszeit, Vertrag, Kenntnisse, Aufgaben, Leistungen. Zu jedem Wert merken wir uns die Zeile.",
                        "Each ad is split into lines and read line by line: occupation, place, pay, experience, working hours, "
                            + "contract, skills, tasks, benefits. For each value we note the line."),
                    words(
                        "Angaben in Feldern der Quelle, aus dem Text Gelesenes und Berechnetes bleiben unterscheidbar. Auf der "
                            + "Seite einer Anzeige steht bei jedem Wert, woher er kommt.",
                        "What stands in the source’s fields, what is read from the text and what is computed stay distinct. On an "
                            + "ad’s page each value says where it comes from."),
                    words(
                        "Lesen geht nicht ohne Fehler. Deshalb lässt sich jede Zahl bis zur Zeile zurückverfolgen.",
                        "Reading is not free of errors. That is why every figure can be traced back to the line."),
                ]),
            Part(
                title: words("Wie wir Gehälter rechnen", "How we reckon pay"),
                paragraphs: [
                    words(
                        "Gehälter stehen brutto, in Euro im Monat, auf Vollzeit umgerechnet. Aus Jahr wird Monat durch zwölf, "
                            + "aus Stunde Monat mit 4,35 Wochen und den genannten oder, wo keine genannt sind, 40 Stunden.",
                        "Pay is gross, in euros a month, converted to full-time. A year becomes months by dividing by twelve; an "
                            + "hour becomes a month with 4.35 weeks and the hours stated or, where none are stated, 40 hours."
                    ),
                    words(
                        "Eine Spanne zählt mit ihrer Mitte. Nennen zu wenige Anzeigen einer Erfahrungsstufe ein Gehalt, wird ihre "
                            + "Mitte mit der aller Stufen verbunden und als geschätzt bezeichnet; das Gewicht steht dabei.",
                        "A range counts with its middle. Where too few ads of a level of experience state pay, its median is "
                            + "combined with that of all levels and marked as estimated; the weight is given."),
                    words(
                        "Amtliche Werte stehen für sich und gehen in keine unserer Zahlen ein.",
                        "Official values stand by themselves and enter none of our figures."),
                    words(
                        "Die Mitte ist der Median: Die Hälfte der Anzeigen bietet mehr, die Hälfte weniger. Die mittlere Hälfte "
                            + "liegt zwischen dem ersten und dem dritten Viertel.",
                        "The middle is the median: half of the ads offer more, half less. The middle half lies between the first "
                            + "and the third quartile."),
                    words(
                        "Der 95-%-Bereich sagt, wie sicher die Mitte ist. Er folgt aus der Rangfolge der Werte, setzt keine "
                            + "Verteilung voraus und rechnet ein, dass Anzeigen eines Arbeitgebers einander gleichen.",
                        "The 95% range says how certain the median is. It follows from the rank order of the values, assumes no "
                            + "distribution, and allows for the fact that ads of one employer resemble each other."),
                ]),
            Part(
                title: words("Wie wir Netto und Preise rechnen", "How we reckon net pay and prices"),
                paragraphs: [
                    words(
                        "Netto folgt dem Programmablaufplan des Bundesfinanzministeriums und den Beitragssätzen des genannten "
                            + "Jahres, auf den Cent. Für Jahre, deren Werte uns fehlen, rechnen wir nicht.",
                        "Net pay follows the programme flow chart (Programmablaufplan) of the Federal Ministry of Finance and the "
                            + "contribution rates of the year given, to the cent. For years whose values we lack we work nothing out."
                    ),
                    words(
                        "Was ein Gehalt am Ort wert ist, folgt aus dem Regionalen Preisindex von IW und BBSR "
                            + "(\(PriceLevel.year), Deutschland ist 100). Uns liegen nur einzelne Werte und Klassen vor. Für die "
                            + "übrigen Kreise schätzen wir den Index aus den Mieten, halten die Schätzung in der veröffentlichten "
                            + "Klasse und nennen sie eine Schätzung.",
                        "What pay is worth at a place follows from the regional price index of IW and BBSR (\(PriceLevel.year), "
                            + "Germany is 100). We have only single values and classes. For the other districts we estimate the index "
                            + "from rents, keep the estimate within the published class and call it an estimate."),
                    words(
                        "Mieten sind mittlere Angebotsmieten von \(AskedRent.year) aus dem AHS-Index (Ahlfeldt, Heblich und Seidel, "
                            + "Regional Science and Urban Economics 98, 2023).",
                        "Rents are mean rents asked in \(AskedRent.year) from the AHS index (Ahlfeldt, Heblich and Seidel, "
                            + "Regional Science and Urban Economics 98, 2023)."),
                ]),
            Part(
                title: words("Wann wir keine Zahl nennen", "When we give no figure"),
                paragraphs: [
                    words(
                        "Eine Mitte zeigen wir ab \(MinimumSize.ads) Anzeigen von \(MinimumSize.employers) Arbeitgebern, die "
                            + "mittlere Hälfte ab \(MinimumSize.quartiles) Anzeigen. Reicht es nicht, weiten wir in benannten "
                            + "Schritten aus: Kreis, Bezirk, Land, Deutschland; dann auf die Berufsgruppe. Jeder Schritt steht dabei.",
                        "We show a median from \(MinimumSize.ads) ads of \(MinimumSize.employers) employers, the middle half from "
                            + "\(MinimumSize.quartiles) ads. Where that is not reached, we widen in named steps: district, region, "
                            + "state, Germany; then to the occupational group. Each step is stated."),
                    words(
                        "Kein Arbeitgeber zählt mehr als ein Zehntel. Zeitarbeit und Ausbildung stehen beim Gehalt für sich.",
                        "No employer counts for more than a tenth. Temp agency work (Zeitarbeit) and apprenticeships (Ausbildung) "
                            + "stand by themselves for pay."),
                ]),
            Part(
                title: words("Was wir nicht tun", "What we do not do"),
                paragraphs: [
                    words(
                        "Wir nennen keine Anzeige falsch. Wo etwas unklar ist, zeigen wir die Zeilen, die dafür sprechen.",
                        "We call no ad wrong. Where something is unclear, we show the lines that speak for it."),
                    words(
                        "Sortiert wird nach dem Tag, an dem wir eine Anzeige zuerst sahen; ein neues Datum bringt keine nach vorn.",
                        "Ads are sorted by the day on which we first saw them; a new date moves none to the top."),
                    words(
                        "Namen, Telefonnummern und Mailadressen von Ansprechpersonen zeigen und durchsuchen wir nicht.",
                        "We neither show nor search the names, phone numbers and mail addresses of contact persons."),
                    words(
                        "Erfundene Beispielanzeigen sind als solche bezeichnet. Keine Zahl über den Arbeitsmarkt beruht auf ihnen.",
                        "Made-up sample ads are marked as such. No figure about the labour market rests on them."),
                    words(
                        "Wir setzen keine Cookies und laden nichts von fremden Servern.",
                        "We set no cookies and load nothing from foreign servers."),
                ]),
        ]
    }

    func html() -> HTML {
        let frame = PageFrame(
            title: words("So lesen und rechnen wir", "How we read and reckon"),
            description: words(
                "Woher die Zahlen kommen, wie Gehälter umgerechnet werden und wann es keine Zahl gibt.",
                "Where the figures come from, how pay is converted, and when there is no figure."),
            canonical: PageAddress.method)
        return frame.page(site) { html in
            html.element("div", .class("wide prose")) { html in
                html.element("h1", text: words("So lesen und rechnen wir", "How we read and reckon"))
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
