import MarketStatistics
import SearchIndex

/// The ways to take a list along: feeds to subscribe to, and files.
struct ListFormats: Sendable {
    let request: SearchRequest

    func write(_ html: inout HTML) {
        html.element("p", .class("list-formats")) { html in
            html.text(words("Diese Liste als: ", "This list as: "))
            for (number, format) in ListFormat.allCases.enumerated() {
                if number > 0 { html.text(" · ") }
                html.link(Href(format.address(of: request)), .type(format.type), text: format.name)
            }
        }
    }

    /// The page as JSON and its feeds, for its head.
    var alternates: [PageFrame.Alternate] {
        let page = PageFrame.Alternate(
            href: "/stellen.json" + request.address.dropFirst(PageAddress.search.count), type: "application/json",
            title: words("Diese Liste als JSON", "This list as JSON"))
        return [page]
            + [ListFormat.atom, .jsonFeed].map { format in
                PageFrame.Alternate(
                    href: format.address(of: request), type: format == .atom ? "application/atom+xml" : format.type,
                    title: words("Neue Stellen als \(format.name)", "New jobs as \(format.name)"))
            }
    }
}
