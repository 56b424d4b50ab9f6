import MarketStatistics
import ReferenceData
import SearchIndex

/// Where the ads of a list are: a drawing, and a table that leads to the ads of each place.
struct MapPage: Sendable {
    let request: SearchRequest
    let answer: SearchAnswer
    let places: ListedPlaces
    let site: Site

    func html() -> HTML {
        let title = words("Orte: \(Wording.jobs(answer.total))", "Places: \(Wording.jobs(answer.total))")
        let frame = PageFrame(
            title: title, description: words("Wo die Stellen dieser Liste sind.", "Where the jobs of this list are."),
            madeUp: answer.containsMadeUp)
        return frame.page(site) { html in
            html.element("div", .class("wide tool")) { html in
                html.element("h1", text: title)
                if let nearest = answer.nearest { NearestNote(nearest: nearest).write(&html) }
                UnderstandingView(
                    restated: Restated(request: request, understanding: answer.query), understanding: answer.query
                ).write(&html)
                html.element("p") {
                    $0.link(Href(SearchAddress.address(of: request)), text: words("Zur Liste", "To the list"))
                }
                if places.entries.isEmpty {
                    html.element(
                        "p",
                        text: words(
                            "Keine Anzeige der Liste nennt einen Ort, den wir kennen.",
                            "No ad of the list names a place that we know."))
                } else {
                    html.element("div", .class("pair")) { html in
                        map(&html)
                        table(&html)
                    }
                }
            }
        }
    }

    private func map(_ html: inout HTML) {
        html.element("figure") { html in
            PlaceMap(
                entries: places.entries.map { PlaceMap.Entry(coordinate: $0.place.coordinate, ads: $0.count) },
                place: answer.query.place.flatMap { Places.shared.municipality(ags: $0.ags) },
                radius: answer.query.radius
            ).write(&html)
            html.element(
                "figcaption",
                text: words(
                    "Kreise: Gemeinden mit Anzeigen, die Fläche nach der Zahl der Anzeigen. Eine Anzeige für mehrere "
                        + "Orte zählt an jedem.",
                    "Circles: municipalities with ads, their area by the number of ads. An ad for several places "
                        + "counts at each."))
        }
    }

    private func table(_ html: inout HTML) {
        html.element("details", places.entries.count > 20 ? nil : Attribute("open")) { html in
            html.element("summary", text: words("Orte als Tabelle", "Places as a table"))
            html.element("table") { html in
                html.element("caption", text: words("Anzeigen nach Gemeinde", "Ads by municipality"))
                html.element("thead") { html in
                    html.element("tr") { html in
                        for name in [words("Gemeinde", "Municipality"), words("Anzeigen", "Ads")] {
                            html.element("th", .scope("col"), text: name)
                        }
                    }
                }
                html.element("tbody") { html in
                    for entry in places.entries { row(entry, &html) }
                }
            }
            if places.further > 0 {
                let further = Wording.count(
                    places.further, words("weitere Gemeinde", "further municipality"),
                    words("weitere Gemeinden", "further municipalities"))
                html.element(
                    "p", text: words("Dazu \(further) mit weniger Anzeigen.", "And \(further) with fewer ads."))
            }
        }
    }

    private func row(_ entry: ListedPlaces.Entry, _ html: inout HTML) {
        html.element("tr") { html in
            html.element("th", .scope("row"), text: entry.place.name)
            html.element("td", .class("number")) { html in
                html.link(
                    Href(entry.list.address), .class("figure"), Attribute("data-n", String(entry.count)),
                    text: Wording.number(entry.count))
            }
        }
    }
}
