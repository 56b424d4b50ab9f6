import HTTPTypes
import JobMarket
import Portal
import SearchIndex
import Synchronization
import Testing

/// Pages are kept as long as nothing they rest on changes.
@Suite struct MemoryTests {
    /// What the market says of itself, and how often the index was asked for.
    private final class Dials: Sendable {
        let generation = Mutex(1)
        let day = Mutex(FixtureMarket.today)
        let asked = Mutex(0)

        var timesAsked: Int { asked.withLock(\.self) }
    }

    private static func market(_ dials: Dials) -> Market {
        var market = FixtureMarket.shared.market
        let snapshot = market.snapshot
        market.snapshot = {
            dials.asked.withLock { $0 += 1 }
            return snapshot()
        }
        market.generation = { dials.generation.withLock(\.self) }
        market.today = { dials.day.withLock(\.self) }
        return market
    }

    @Test(arguments: [
        "/", "/beruf/it-manager", "/beruf/it-manager/hagen", "/ort/hagen", "/sitemap.xml",
        "/api/v1/profile?occupation=it-manager&place=hagen", "/widget/gehalt.svg?beruf=it-manager&ort=hagen",
    ])
    func aPageIsComputedOncePerIndexAndDay(uri: String) async throws {
        let dials = Dials()
        try await Page.withPortal(Self.market(dials)) { get in
            let first = try await get(uri)
            #expect(first.status == 200)
            #expect(dials.timesAsked == 1)
            let second = try await get(uri)
            #expect(second.body == first.body)
            #expect(second.headers[.eTag] == first.headers[.eTag])
            #expect(dials.timesAsked == 1)
            dials.generation.withLock { $0 = 2 }
            _ = try await get(uri)
            #expect(dials.timesAsked == 2)
            dials.day.withLock { $0 = Day(number: $0.number + 1) }
            _ = try await get(uri)
            #expect(dials.timesAsked == 3)
        }
    }

    /// A newer state that comes between asking for the generation and for the index is not taken for the older one.
    @Test func aSearchNamesTheStateItAnswersFrom() async throws {
        let dials = Dials()
        let old = FixtureMarket.shared.market.snapshot()
        let new = AdIndex.inMemory([]).snapshot
        var market = Self.market(dials)
        market.snapshot = {
            // The index is another as soon as the generation was asked for.
            let isFirst = dials.asked.withLock { asked in
                asked += 1
                return asked == 1
            }
            if isFirst {
                dials.generation.withLock { $0 = 2 }
                return old
            }
            return new
        }
        try await Page.withPortal(market) { get in
            for _ in 1...2 {
                let answer = try await get("/api/v1/search").json
                #expect(answer["total"] as? Int == 0)
            }
        }
    }

    @Test func anotherRadiusIsAnotherPage() async throws {
        try await Page.withPortal(Self.market(Dials())) { get in
            let usual = try await get("/beruf/it-manager/hagen").body
            let none = try await get("/beruf/it-manager/hagen?umkreis=0").body
            #expect(usual != none)
            #expect(try await get("/beruf/it-manager/hagen").body == usual)
        }
    }
}
