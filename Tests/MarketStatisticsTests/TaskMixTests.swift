import JobMarket
import MarketStatistics
import SearchIndex
import Testing

/// What the work is, against a plain count over the ads.
@Suite struct TaskMixTests {
    private func mix(_ market: Market) throws -> TaskMix {
        let profile = market.statistics().profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen)
        return try #require(profile.taskMix.figures)
    }

    private var market: Market {
        var market = Market()
        market.add(60) { index, ad in
            ad.facts.tasks = index < 50 ? [.plan] : [.sell]
            ad.facts.activities = index < 30 ? ["plan:planen", "plan:entwerfen"] : ["sell:planen"]
            ad.facts.objects =
                ["plan:Projekte"] + (index < 5 ? ["plan:Budgets"] : []) + (index == 0 ? ["plan:Brücken"] : [])
                + (0..<7).map { "plan:Ding \($0)" }
            ad.facts.industry = ["Handel", "Bau"][index % 2]
        }
        return market
    }

    @Test func verbsAndObjectsAreSharesOfTheAdsOfTheirKind() throws {
        let mix = try mix(market)
        #expect(mix.kinds.map(\.value) == ["plan", "sell"])
        // Ten ads that sell are too few.
        #expect(mix.details.map(\.kind) == ["plan"])
        let plan = try #require(mix.details.first)
        #expect(plan.activities.map(\.label) == ["entwerfen", "planen"])
        #expect(plan.activities.allSatisfy { $0.share.count == 30 && $0.share.n == 50 })
        #expect(plan.objects.count == 5)
        #expect(!plan.objects.map(\.label).contains("Brücken"))
        #expect(plan.objects.allSatisfy { $0.share.count == 50 })
    }

    @Test func listsHoldTheAdsOfTheFigure() throws {
        let market = Market.varied(600, seed: 4)
        let mix = try mix(market)
        #expect(!mix.details.isEmpty && !mix.byIndustry.isEmpty)
        let shares = mix.details.flatMap { $0.activities + $0.objects } + mix.byIndustry.flatMap(\.kinds)
        for share in shares { #expect(market.select(share.share.address).count == share.share.count) }
    }

    @Test func examplesAreTheFirstOfTheListOfTheirKind() throws {
        let snapshot = AdIndex.inMemory(Market.varied(600, seed: 6).indexed).snapshot
        let profile = MarketStatistics(snapshot: snapshot, today: Market.today).profile(
            occupation: ProfileTests.occupation, place: ProfileTests.hagen)
        let mix = try #require(profile.taskMix.figures)
        #expect(mix.examples.count == min(3, mix.kinds.count))
        for (kind, examples) in zip(mix.kinds, mix.examples) {
            var request = kind.share.address
            request.limit = examples.count
            #expect(examples.count == min(4, kind.share.count))
            #expect(try snapshot.hits(request).map(\.id) == examples.map(\.id))
            #expect(try snapshot.hits(request).map(\.employer) == examples.map(\.employer))
        }
    }

    @Test func industriesWithEnoughAdsStandApart() throws {
        let mix = try mix(market)
        #expect(mix.byIndustry.map(\.label) == ["Bau", "Handel"])
        #expect(mix.byIndustry.allSatisfy { $0.kinds.first?.share.n == 30 })
    }

    @Test func everyStepOfClarityHasItsList() throws {
        let market = Market.varied(400, seed: 9)
        let profile = market.statistics().profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen)
        let clarity = try #require(profile.clarity.figures)
        #expect(clarity.steps.map(\.ads.count).reduce(0, +) == clarity.basis.ads)
        for step in clarity.steps { #expect(market.select(step.ads.address).count == step.ads.count) }
    }
}
