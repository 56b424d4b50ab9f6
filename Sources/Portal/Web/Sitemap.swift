import MarketStatistics
import ReferenceData
import SearchIndex

/// The pages that search engines should know: those that say something true about real ads.
///
/// Made-up ads are left out, and so are pages that rest on them and occupations with too few ads for a figure. No
/// page claims a day of change that is not known.
struct Sitemap: Sendable {
    let snapshot: IndexSnapshot
    let origin: String

    /// Addresses that one file may hold (sitemaps.org).
    private static let limit = 50_000

    func xml() throws -> [UInt8] {
        let addresses = try addresses
        var xml = HTML(capacity: 1 << 16)
        xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        xml.element("urlset", Attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")) { xml in
            for address in addresses.prefix(Self.limit) {
                xml.element("url") { $0.element("loc", text: origin + address) }
            }
        }
        return xml.bytes
    }

    private var addresses: [String] {
        get throws {
            let ads = try ads
            let all = try snapshot.search(SearchRequest(limit: 0))
            var found = [PageAddress.method]
            guard !all.containsMadeUp else { return found + ads }
            found.append(PageAddress.start)
            found += MarketOverview.occupations(all).filter { ($0.count ?? 0) >= MinimumSize.ads }.map(\.address)
            return found + ads
        }
    }

    private var ads: [String] {
        get throws {
            var found: [String] = []
            try snapshot.select(SearchRequest()).forEach { ad in
                if !ad.madeUp { found.append(PageAddress.ad(id: ad.id, title: ad.title)) }
            }
            return found.sorted()
        }
    }
}
