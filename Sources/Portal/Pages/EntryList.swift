import MarketStatistics

/// Links to pages, each with the number of ads behind it.
struct EntryList: Sendable {
    var title: String
    var entries: [MarketOverview.Entry]

    func write(_ html: inout HTML) {
        guard !entries.isEmpty else { return }
        html.element("section", .class("entry-list")) { html in
            html.element("h2", text: title)
            html.element("ul", .class("entries")) { html in
                for entry in entries {
                    html.element("li") { html in
                        html.link(Href(entry.address), text: entry.name)
                        guard let count = entry.count else { return }
                        html.jobCount(count)
                    }
                }
            }
        }
    }
}
