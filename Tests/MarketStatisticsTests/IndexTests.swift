import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex
import Testing

/// The same promises kept by the real index.
@Suite struct IndexTests {
    @Test func everyFigureListsItsAds() throws {
        let index = AdIndex.inMemory(Market.varied(1500, seed: 8).indexed)
        let snapshot = index.snapshot
        let profile = MarketStatistics(snapshot: snapshot, today: Market.today).profile(
            occupation: ProfileTests.occupation, place: ProfileTests.hagen)
        #expect(profile.ads > 400)
        let figures = try FigureReader.figures(profile)
        #expect(figures.count > 80)
        for figure in figures {
            #expect(try snapshot.search(figure.address).total == figure.count, Comment(rawValue: figure.id))
            if let whole = figure.whole {
                #expect(try snapshot.search(whole).total == figure.n, Comment(rawValue: figure.id))
            }
        }
    }

    /// Every municipality's request for its own surroundings means that municipality.
    @Test func placesAreFoundAgain() throws {
        for ags in ["05914000", "01060033", "03459019", "06412000", "12053000", "15002000", "09162000"] {
            let place = try #require(Places.shared.municipality(ags: ags))
            var ads = Market()
            ads.add(1, at: ags)
            let statistics = MarketStatistics(snapshot: AdIndex.inMemory(ads.indexed).snapshot, today: Market.today)
            let profile = statistics.profile(occupation: ProfileTests.occupation, place: place, radius: 5)
            #expect(profile.ads == 1, Comment(rawValue: place.name))
        }
    }
}

extension Market {
    var indexed: [IndexedAd] {
        ads.enumerated().map { number, entry in
            IndexedAd(
                key: Int64(number), id: "ad\(number)", n: nil, title: "Systemadministrator/in",
                employer: entry.ad.employer,
                places: [
                    Places.shared.municipality(ags: entry.ags).map(Self.indexed)
                        ?? IndexedPlace(name: "", postcode: nil, ags: entry.ags, coordinate: nil)
                ],
                posted: entry.ad.day, firstSeen: entry.ad.firstSeen, facts: entry.ad.facts, demands: "", rest: "",
                madeUp: entry.ad.madeUp)
        }
    }
}
