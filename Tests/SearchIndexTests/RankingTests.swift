import JobMarket
import SearchIndex
import Testing

/// What stands before what, by relevance.
@Suite struct RankingTests {
    private func order(_ what: String, _ ads: [(title: String, demands: String, rest: String, age: Int)]) throws
        -> [Int64]
    {
        let all = ads.enumerated().map { index, ad in
            IndexedAd(
                key: Int64(index), id: "\(index)", n: nil, title: ad.title, employer: "E", places: [], posted: nil,
                firstSeen: Day(number: 20_000 - ad.age), facts: AdFacts(), demands: ad.demands, rest: ad.rest,
                madeUp: false)
        }
        return try AdIndex.inMemory(all).snapshot.search(SearchRequest(what: what)).hits.map(\.key)
    }

    @Test func titleBeforeDemandsBeforeText() throws {
        #expect(
            try order(
                "linux",
                [
                    ("Stelle eins", "", "Bei uns läuft Linux", 0), ("Stelle zwei", "Sie kennen Linux", "", 0),
                    ("Linux Stelle", "", "", 0),
                ]) == [2, 1, 0])
    }

    @Test func asWrittenBeforeOtherForms() throws {
        #expect(try order("zahlen", [("Zahl", "", "", 0), ("Zahlen", "", "", 0)]) == [1, 0])
    }

    @Test func newerBeforeOlder() throws {
        #expect(try order("linux", [("Linux", "", "", 60), ("Linux", "", "", 1), ("Linux", "", "", 20)]) == [1, 2, 0])
        #expect(try order("", [("A", "", "", 60), ("B", "", "", 1), ("C", "", "", 20)]) == [1, 2, 0])
    }

    @Test func reasonsNameTheField() throws {
        let ad = IndexedAd(
            key: 1, id: "1", n: nil, title: "Administrator", employer: "E", places: [], posted: nil,
            firstSeen: Day(number: 1), facts: AdFacts(), demands: "Linux", rest: "Kaffee und Kuchen", madeUp: false)
        let hit = try AdIndex.inMemory([ad]).snapshot
            .search(SearchRequest(what: "\"kaffee und kuchen\" linux administratorinnen")).hits.first
        #expect(
            hit?.why.filter { !$0.hasPrefix("occupation") } == [
                "title: administratorinnen", "demands: linux", "text: \"kaffee und kuchen\"",
            ])
    }
}
