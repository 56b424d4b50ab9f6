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

    @Test(arguments: ["/", "/beruf/it-manager", "/beruf/it-manager/hagen", "/ort/hagen", "/sitemap.xml"])
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

    @Test func anotherRadiusIsAnotherPage() async throws {
        try await Page.withPortal(Self.market(Dials())) { get in
            let usual = try await get("/beruf/it-manager/hagen").body
            let none = try await get("/beruf/it-manager/hagen?umkreis=0").body
            #expect(usual != none)
            #expect(try await get("/beruf/it-manager/hagen").body == usual)
        }
    }
}
