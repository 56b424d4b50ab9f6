import JobMarket
import MarketStatistics
import SearchIndex

/// A list as an Atom feed (RFC 4287).
struct AtomFeed: Sendable {
    let head: FeedHead
    let items: [ListItem]

    var bytes: [UInt8] {
        var xml = HTML(capacity: 1 << 15)
        xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        xml.element(
            "feed", Attribute("xmlns", "http://www.w3.org/2005/Atom"),
            Attribute("xml:lang", Language.current.rawValue)
        ) { xml in
            xml.element("id", text: head.own)
            xml.element("title", text: head.title)
            xml.element("updated", text: Self.time(items.first?.hit.firstSeen ?? head.today))
            xml.element("generator", Attribute("version", head.version), text: Site.name)
            xml.element("author") { $0.element("name", text: Site.name) }
            xml.element("link", Attribute("rel", "self"), .type("application/atom+xml"), Attribute("href", head.own)) {
                _ in
            }
            xml.element("link", Attribute("rel", "alternate"), .type("text/html"), Attribute("href", head.page)) { _ in
            }
            for item in items { xml.element("entry") { entry(item, &$0) } }
        }
        xml.markup("\n")
        return xml.bytes
    }

    private func entry(_ item: ListItem, _ xml: inout HTML) {
        xml.element("id", text: item.permanent)
        xml.element("title", text: item.hit.title)
        xml.element("updated", text: Self.time(item.hit.firstSeen))
        if let posted = item.hit.posted { xml.element("published", text: Self.time(posted)) }
        xml.element("author") { $0.element("name", text: item.employer) }
        xml.element("link", Attribute("rel", "alternate"), .type("text/html"), Attribute("href", item.page)) { _ in }
        if let original = item.original {
            xml.element("link", Attribute("rel", "via"), Attribute("href", original)) { _ in }
        }
        if item.hit.madeUp {
            xml.element(
                "category", Attribute("term", "made-up"),
                Attribute("label", words("Beispielanzeige, erfunden", "Sample ad, made up"))
            ) { _ in }
        }
        xml.element("summary", text: item.summary)
        xml.element("rights", text: item.sourceNote)
    }

    /// Days are known, not hours: the day's first moment.
    static func time(_ day: Day) -> String { "\(day)T00:00:00Z" }
}

/// What a feed says of itself.
struct FeedHead: Sendable {
    let title: String
    /// The feed's own address, absolute.
    let own: String
    /// The list for people, absolute.
    let page: String
    let version: String
    let today: Day
}
