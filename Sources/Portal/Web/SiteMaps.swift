import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

/// The pages that search engines should know: those that say something true about real ads (sitemaps.org).
///
/// Made-up ads are left out, and so are pages that rest on them, pages with too few ads for a figure and ads whose sources
/// name a page elsewhere as the original. No page claims a day of change that is not known.
struct SiteMaps: Sendable {
    let snapshot: IndexSnapshot
    let market: Market
    let origin: String

    /// A page with the day it last changed, where that is known.
    struct Entry: Sendable {
        var address: String
        var changed: Day?
    }

    /// Ads of a file; the protocol allows 50,000 addresses, and each stands in two languages.
    static let adsPerFile = 20_000
    static let folder = "/sitemaps/"

    /// Whether a page of figures rests on too few ads to be worth finding; such a page is in no site map and asks not to
    /// be indexed.
    static func isThin(_ subject: ProfilePage.Subject, in snapshot: IndexSnapshot) throws -> Bool {
        var request = SearchRequest(filters: [real], limit: 0)
        request.filters += (subject.page?.codes ?? []).map { Filter(.occupation, $0) }
        if let place = subject.municipality { request.filters.append(Filter(.area, place.ags)) }
        return isThin(ads: try snapshot.count(request))
    }

    private static func isThin(ads: Int) -> Bool { ads < MinimumSize.ads }

    /// What figures count beside made-up ads.
    private static let real = Filter(.madeUp, "no")

    /// The list of all files.
    func index() throws -> [UInt8] {
        let ads = try ads
        var files = ["pages.xml", "occupations.xml", "places.xml"].map { Entry(address: Self.folder + $0) }
        for (number, part) in Self.parts(ads).enumerated() {
            files.append(
                Entry(address: Self.folder + Self.name(number + 1), changed: part.compactMap(\.changed).max()))
        }
        return write("sitemapindex") { xml in
            for file in files {
                xml.element("sitemap") { xml in
                    xml.element("loc", text: origin + file.address)
                    if let day = file.changed { xml.element("lastmod", text: day.description) }
                }
            }
        }
    }

    /// One file by its name; `nil` where there is none.
    func file(_ name: String) throws -> [UInt8]? {
        switch name {
        case "pages.xml": return urls(try pages)
        case "occupations.xml": return urls(try occupations)
        case "places.xml": return urls(try places)
        default:
            guard name.hasPrefix("ads-"), let number = Int(name.dropFirst(4).dropLast(4)), name == Self.name(number),
                // Looked at before all ads are gathered: such addresses cost whoever answers nothing.
                number > 0, number - 1 <= snapshot.count / Self.adsPerFile
            else { return nil }
            let parts = Self.parts(try ads)
            return number <= parts.count ? urls(parts[number - 1]) : nil
        }
    }

    /// The file with the ads of a number, from 1.
    private static func name(_ number: Int) -> String { "ads-\(number).xml" }

    private static func parts(_ ads: [Entry]) -> [ArraySlice<Entry>] {
        stride(from: 0, to: ads.count, by: adsPerFile).map { ads[$0..<min($0 + adsPerFile, ads.count)] }
    }

    // MARK: Pages

    private var pages: [Entry] {
        get throws {
            let start = try snapshot.search(SearchRequest(limit: 0)).containsMadeUp ? [] : [PageAddress.start]
            return (start + [PageAddress.method, PageAddress.net, PageAddress.comparison, PageAddress.programs]).map {
                Entry(address: $0)
            }
        }
    }

    private var occupations: [Entry] {
        get throws {
            let all = try snapshot.search(SearchRequest(filters: [Self.real], limit: 0))
            return MarketOverview.occupations(all).filter { !Self.isThin(ads: $0.count ?? 0) }.map {
                Entry(address: $0.address)
            }
        }
    }

    private var places: [Entry] {
        get throws {
            let all = try MarketOverview.places(snapshot, filters: [Self.real], limit: .max)
            return all.filter { !Self.isThin(ads: $0.count ?? 0) }.map { Entry(address: $0.address) }
        }
    }

    /// Real ads by identifier: in an order that stays when others come and go.
    private var ads: [Entry] {
        get throws {
            let changed = try market.lastChanges()
            let originals = try market.canonicalPages().compactMapValues(Href.init(foreign:))
            var found: [(id: String, entry: Entry)] = []
            try snapshot.select(SearchRequest(filters: [Self.real])).forEach { ad in
                guard originals[ad.key] == nil else { return }
                let day = max(ad.firstSeen, changed[ad.key] ?? ad.firstSeen)
                found.append((ad.id, Entry(address: PageAddress.ad(id: ad.id, title: ad.title), changed: day)))
            }
            return found.sorted { $0.id < $1.id }.map(\.entry)
        }
    }

    // MARK: Writing

    /// Each page in each language, and all languages at each.
    private func urls(_ entries: some Sequence<Entry>) -> [UInt8] {
        write("urlset") { xml in
            for entry in entries {
                for language in Language.allCases {
                    xml.element("url") { xml in
                        xml.element("loc", text: origin + Href(entry.address, in: language).text)
                        if let day = entry.changed { xml.element("lastmod", text: day.description) }
                        for other in Language.allCases {
                            xml.element(
                                "xhtml:link", Attribute("rel", "alternate"), Attribute("hreflang", other.rawValue),
                                Attribute("href", origin + Href(entry.address, in: other).text)
                            ) { _ in }
                        }
                    }
                }
            }
        }
    }

    private func write(_ root: StaticString, _ content: HTML.Content) -> [UInt8] {
        var xml = HTML(capacity: 1 << 16)
        xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        xml.element(
            root, Attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
            Attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml"), content: content)
        return xml.bytes
    }
}
