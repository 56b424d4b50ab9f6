import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

/// The first page: search, what the portal does, and where to begin.
struct StartPage: Sendable {
    let counts: MarketOverview
    let site: Site

    /// Questions that show what the search understands.
    private static var questions: [Substring] {
        words(
            "pflege teilzeit 20 km um hagen|elektroniker ohne zeitarbeit|python remote ab 60000|"
                + "quereinsteiger lager nachts nicht|ausbildung dortmund",
            "pflege part time 20 km around hagen|elektroniker without agencies|python remote from 60k|"
                + "lager no nights|apprenticeship dortmund"
        ).split(separator: "|")
    }

    func html() -> HTML {
        let frame = PageFrame(
            title: Site.name,
            description: words(
                "Stellen suchen und Berufe verstehen: Gehalt, Aufgaben und Anforderungen, gerechnet aus "
                    + "Anzeigen, und jede Zahl führt zu den Anzeigen, aus denen sie stammt.",
                "Search for jobs and understand occupations: pay, tasks and demands, computed from ads, and every "
                    + "figure leads to the ads it comes from."),
            canonical: PageAddress.start, madeUp: counts.containsMadeUp)
        return frame.page(site) { html in
            html.element("div", .class("hero")) { html in
                html.element("div", .class("wide")) { html in
                    html.element(
                        "h1",
                        text: words(
                            "Welche Stellen gibt es für mich, und wie ist der Beruf hier?",
                            "Which jobs are there for me, and what is the occupation like here?"))
                    SearchForm().write(&html)
                    questions(&html)
                    Drawings.diagram(&html)
                }
            }
            html.element("div", .class("wide start")) { html in
                numbers(&html)
                html.element("p", .class("about")) { html in
                    html.text(
                        words(
                            "\(Site.name) liest Stellenanzeigen Zeile für Zeile und rechnet daraus, was ein Beruf an "
                                + "einem Ort verlangt und bietet. Jede Zahl führt zu den Anzeigen, aus denen sie "
                                + "stammt, und in der Anzeige zu der Zeile. ",
                            "\(Site.name) reads job ads line by line and computes from them what an occupation demands "
                                + "and offers at a place. Every figure leads to the ads it comes from, and in the ad "
                                + "to the line. "))
                    html.link(
                        Href(PageAddress.method), text: words("So lesen und rechnen wir", "How we read and reckon"))
                }
                EntryList(
                    title: words("Berufe mit den meisten Stellen", "Occupations with most jobs"),
                    entries: counts.occupations
                ).write(&html)
                EntryList(title: words("Orte mit den meisten Stellen", "Places with most jobs"), entries: counts.places)
                    .write(&html)
            }
        }
    }

    private func questions(_ html: inout HTML) {
        html.element("div", .class("questions")) { html in
            html.element("p", .id("beispiele"), text: words("Zum Beispiel", "For example"))
            html.element("ul", .labelledBy("beispiele")) { html in
                for question in Self.questions {
                    html.element("li") { html in
                        html.link(Href(SearchRequest(what: String(question)).address), text: question)
                    }
                }
            }
        }
    }

    private func numbers(_ html: inout HTML) {
        html.element("dl", .class("numbers")) { html in
            number(words("offene Stellen", "open jobs"), counts.total, SearchRequest(), &html)
            number(
                words("in den letzten sieben Tagen neu", "new in the last seven days"), counts.fresh,
                SearchRequest(filters: [Filter(.since, counts.since.description)]), &html)
            number(
                words("mit Gehalt", "with pay"), counts.withPay, SearchRequest(filters: [Filter(.pay, "yes")]), &html)
        }
    }

    private func number(_ name: String, _ count: Int, _ list: SearchRequest, _ html: inout HTML) {
        html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd") { html in
                html.link(
                    Href(list.address), .class("figure"), Attribute("data-n", String(count)),
                    text: Wording.number(count)
                )
            }
        }
    }
}
