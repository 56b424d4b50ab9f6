import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex
import Testing

/// Ads by municipality against a plain count.
@Suite struct PlacesMapTests {
    /// Ads with none to three places, some twice in one municipality, some where no municipality is known.
    private static func ads(seed: UInt64) -> [IndexedAd] {
        var random = SeededGenerator(seed: seed)
        let known = ["05914000", "05913000", "05911000", "05954008", "05962024"]
        let many = Places.shared.municipalities.filter { $0.ags.hasPrefix("05") }.prefix(90).map(\.ags)
        return Market.varied(500, seed: seed).indexed.map { ad in
            var ad = ad
            ad.places = (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
                let pool = Bool.random(using: &random) ? known : Array(many)
                return Places.shared.municipality(ags: pool.randomElement(using: &random) ?? "").map(Market.indexed)
            }
            if let first = ad.places.first, Bool.random(using: &random) {
                var district = first
                district.name += "-Mitte"
                ad.places.append(district)
            }
            return ad
        }
    }

    @Test(arguments: [1, 2, 3])
    func countsAreThoseOfAPlainPass(seed: UInt64) throws {
        let ads = Self.ads(seed: seed)
        let snapshot = AdIndex.inMemory(ads).snapshot
        let profile = MarketStatistics(snapshot: snapshot, today: Market.today).profile(
            occupation: ProfileTests.occupation, place: nil)
        let map = try #require(profile.placesMap.figures)
        let selected = ads.filter { $0.facts.occupation == "43343" }
        var counts: [String: Int] = [:]
        for ad in selected { for ags in Set(ad.places.compactMap(\.ags)) { counts[ags, default: 0] += 1 } }
        #expect(map.places.count == min(40, counts.count))
        #expect(map.furtherPlaces == counts.count - map.places.count)
        for entry in map.places {
            #expect(entry.ads.count == counts[entry.place.ags])
            #expect(try snapshot.search(entry.ads.address).total == entry.ads.count)
        }
        #expect(map.places.map(\.ads.count) == counts.values.sorted(by: >).prefix(40).map(\.self))
        let shown = Set(map.places.map(\.place.ags))
        let elsewhere = selected.count { shown.isDisjoint(with: $0.places.compactMap(\.ags)) }
        #expect(map.elsewhere?.count ?? 0 == elsewhere)
        if let figure = map.elsewhere { #expect(try snapshot.search(figure.address).total == elsewhere) }
        let request = SearchRequest(filters: [Filter(.occupation, "43343")])
        #expect(
            try snapshot.municipalities(request)
                == Dictionary(uniqueKeysWithValues: counts.compactMap { ags, count in UInt32(ags).map { ($0, count) } })
        )
    }

    @Test func withoutPlacesItSaysSo() {
        var ads = Market.varied(30, seed: 5).indexed
        for number in ads.indices { ads[number].places = [] }
        let statistics = MarketStatistics(snapshot: AdIndex.inMemory(ads).snapshot, today: Market.today)
        #expect(statistics.profile(occupation: ProfileTests.occupation, place: nil).placesMap.thin != nil)
        #expect(Market().statistics().profile(occupation: nil, place: nil).placesMap.thin != nil)
    }
}
