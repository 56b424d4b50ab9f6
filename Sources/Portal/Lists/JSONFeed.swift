import JobMarket
import MarketStatistics
import SearchIndex

/// A list as a JSON Feed, version 1.1 (jsonfeed.org).
struct JSONFeed: Encodable, Sendable {
    private struct Author: Encodable {
        var name: String
    }

    /// What the format has no place for; extensions begin with an underscore.
    private struct Own: Encodable {
        var about: String
        var source: String
        var madeUp: Bool

        enum CodingKeys: String, CodingKey {
            case about, source
            case madeUp = "made_up"
        }
    }

    private struct Item: Encodable {
        var id: String
        var url: String
        var externalURL: String?
        var title: String
        var text: String
        var published: String
        var authors: [Author]
        var tags: [String]?
        var own: Own

        enum CodingKeys: String, CodingKey {
            case id, url, title, authors, tags
            case externalURL = "external_url"
            case text = "content_text"
            case published = "date_published"
            case own = "_stellwerk"
        }
    }

    private let version = "https://jsonfeed.org/version/1.1"
    private let title: String
    private let page: String
    private let own: String
    private let language: String
    private let items: [Item]

    private enum CodingKeys: String, CodingKey {
        case version, title, language, items
        case page = "home_page_url"
        case own = "feed_url"
    }

    init(_ head: FeedHead, _ items: [ListItem]) {
        title = head.title
        page = head.page
        own = head.own
        language = Language.current.rawValue
        self.items = items.map { item in
            Item(
                id: item.permanent, url: item.page, externalURL: item.original, title: item.hit.title,
                text: item.summary + "\n" + item.sourceNote, published: AtomFeed.time(item.hit.firstSeen),
                authors: [Author(name: item.employer)],
                tags: item.hit.madeUp ? [words("Beispielanzeige, erfunden", "Sample ad, made up")] : nil,
                own: Own(
                    about: words("Quelle und Art der Anzeige", "Source and kind of the ad"), source: item.sourceNote,
                    madeUp: item.hit.madeUp))
        }
    }
}
