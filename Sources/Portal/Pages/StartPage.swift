import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

/// The first page: search, what the portal does, and where to begin.
struct StartPage: Sendable {
    let counts: MarketOverview
    let site: Site

    /// Questions that show what the search understands.
    private static let questions = [
        "it manager hagen", "pflege in teilzeit 58095", "elektroniker ohne zeitarbeit", "entwickler remote",
        "ausbildung lager dortmund",
    ]

    func html() -> HTML {
        let frame = PageFrame(
            title: Site.name,
            description: "Stellen suchen und Berufe verstehen: Gehalt, Aufgaben und Anforderungen, gerechnet aus "
                + "Anzeigen, und jede Zahl führt zu den Anzeigen, aus denen sie stammt.",
            canonical: PageAddress.start, madeUp: counts.containsMadeUp)
        return frame.page(site) { html in
            html.element("div", .class("hero")) { html in
                html.element("div", .class("wide")) { html in
                    html.element("h1", text: "Welche Stellen gibt es für mich, und wie ist der Beruf hier?")
                    SearchForm().write(&html)
                    questions(&html)
                    Drawings.diagram(&html)
                }
            }
            html.element("div", .class("wide start")) { html in
                numbers(&html)
                html.element("p", .class("about")) { html in
                    html.text(
                        "\(Site.name) liest Stellenanzeigen Zeile für Zeile und rechnet daraus, was ein Beruf an einem Ort "
                            + "verlangt und bietet. Jede Zahl führt zu den Anzeigen, aus denen sie stammt, und in der "
                            + "Anzeige zu der Zeile. ")
                    html.link(Href(PageAddress.method), text: "So lesen und rechnen wir")
                }
                EntryList(title: "Berufe mit den meisten Stellen", entries: counts.occupations).write(&html)
                EntryList(title: "Orte mit den meisten Stellen", entries: counts.places).write(&html)
            }
        }
    }

    private func questions(_ html: inout HTML) {
        html.element("div", .class("questions")) { html in
            html.element("p", .id("beispiele"), text: "Zum Beispiel")
            html.element("ul", .labelledBy("beispiele")) { html in
                for question in Self.questions {
                    html.element("li") { html in
                        html.link(Href(SearchRequest(what: question).address), text: question)
                    }
                }
            }
        }
    }

    private func numbers(_ html: inout HTML) {
        html.element("dl", .class("numbers")) { html in
            number("offene Stellen", counts.total, SearchRequest(), &html)
            number(
                "in den letzten sieben Tagen neu", counts.fresh,
                SearchRequest(filters: [Filter(.since, counts.since.description)]), &html)
            number("mit Gehalt", counts.withPay, SearchRequest(filters: [Filter(.pay, "yes")]), &html)
        }
    }

    private func number(_ name: String, _ count: Int, _ list: SearchRequest, _ html: inout HTML) {
        html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd") { html in
                html.link(
                    Href(list.address), .class("figure"), Attribute("data-n", String(count)), text: German.number(count)
                )
            }
        }
    }
}
