import JobMarket
import Portal
import PostingStore
import ReferenceData
import SearchIndex

/// A small market of ads made for these tests: what was read from them is written down here, so that pages look the
/// same whatever the readers learn.
struct FixtureMarket: Sendable {
    static let today = Day(number: 20_779)  // 2026-11-22
    static let shared = FixtureMarket()
    /// The same ads, declared as made up.
    static let madeUp = FixtureMarket(madeUp: true)

    let ads: [StoredAd]
    private let snapshot: IndexSnapshot

    init(madeUp: Bool = false) {
        ads = (0..<180).map { FixtureAd(number: $0).stored(madeUp: madeUp) }
        snapshot = AdIndex.inMemory(ads.map(Self.indexed)).snapshot
    }

    var market: Market {
        let ads = Dictionary(uniqueKeysWithValues: ads.map { ($0.id, $0) })
        let snapshot = snapshot
        return Market(
            snapshot: { snapshot },
            ad: { ads[$0] },
            changes: { key in
                guard key == 1 else { return [] }
                return [
                    AdChange(
                        day: Day(number: 20_775), source: "probe", field: "title", before: "IT-Leitung",
                        after: "IT-Manager (m/w/d)")
                ]
            },
            today: { Self.today },
            version: "0.1",
            publicAddress: "https://stellen.example")
    }

    private static func indexed(_ ad: StoredAd) -> IndexedAd {
        IndexedAd(
            key: ad.key, id: ad.id, n: ad.posting.n, title: ad.posting.title, employer: ad.posting.company ?? "",
            places: ad.reading.places.map { place in
                IndexedPlace(
                    name: place.name, postcode: place.postcode, ags: place.ags,
                    coordinate: Coordinate(stated: place.latitude, place.longitude))
            },
            posted: ad.posting.published, firstSeen: ad.firstSeen, facts: AdFacts(reading: ad.reading),
            demands: ad.posting.text ?? "", rest: "", madeUp: ad.madeUp)
    }
}
