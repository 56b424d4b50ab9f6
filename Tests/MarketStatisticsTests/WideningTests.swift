import JobMarket
import MarketStatistics
import ReferenceData
import Testing

@Suite struct WideningTests {
    private func profile(_ market: Market) -> Profile {
        market.statistics().profile(occupation: ProfileTests.occupation, place: ProfileTests.hagen)
    }

    private func steps(_ market: Market) -> [Widening.Step] {
        profile(market).skills.figures?.basis.widened.map(\.step) ?? []
    }

    @Test func enoughAdsAreNotWidened() {
        var market = Market()
        market.add(20)
        #expect(profile(market).skills.figures != nil)
        #expect(steps(market).isEmpty)
    }

    @Test func nearestAreaThatIsEnough() {
        for (ags, step) in [
            ("05962024", Widening.Step.region), ("05315000", .state), ("09162000", .country),
        ] {
            var market = Market()
            market.add(12)
            market.add(8, at: ags)
            market.add(100, at: "02000000")
            #expect(steps(market) == [step])
            #expect(profile(market).skills.figures?.basis.ads == (step == .country ? 120 : 20))
        }
    }

    @Test func districtsComeBeforeRegions() throws {
        var market = Market()
        market.add(5, at: "05962024")
        market.add(15, at: "05962032")
        let iserlohn = try #require(Places.shared.municipality(ags: "05962024"))
        let profile = market.statistics().profile(occupation: ProfileTests.occupation, place: iserlohn)
        #expect(profile.skills.figures?.basis.widened.map(\.step) == [.district])
        #expect(profile.skills.figures?.basis.place == "Märkischer Kreis")
    }

    @Test func occupationsAreWidenedByDigits() {
        var market = Market()
        market.add(10)
        market.add(10) { _, ad in ad.facts.occupation = "43342" }
        #expect(steps(market) == [.occupation4])
        market = Market()
        market.add(10)
        market.add(10) { _, ad in ad.facts.occupation = "43312" }
        #expect(steps(market) == [.occupation3])
    }

    @Test func openingsAreNeverWidened() throws {
        var market = Market()
        market.add(3)
        market.add(60, at: "05962024")
        let profile = profile(market)
        #expect(profile.ads == 3)
        #expect(profile.openings.figures?.total.count == 3)
        #expect(profile.openings.figures?.basis.widened == [])
    }

    @Test func payIsWidenedByItself() throws {
        var market = Market()
        market.add(30)
        market.add(25, at: "05962024") { index, ad in
            ad.facts.pay = FactPay(min: 3000 + Double(index) * 50, max: nil, kind: .salary, stated: true)
        }
        let profile = profile(market)
        #expect(profile.skills.figures?.basis.widened == [])
        #expect(profile.pay.figures?.basis.widened.map(\.step) == [.region])
        let step = try #require(profile.widened.first)
        #expect(step.parts == ["pay", "net"])
        #expect(step.to == "Regierungsbezirk Arnsberg")
        let summary = try #require(profile.text.first { $0.section == .openings && $0.text.contains(step.to) })
        #expect(summary.text.hasPrefix("In Hagen und 25 km Umkreis nennen zu wenige Anzeigen ein Gehalt;"))
    }

    @Test func thinWhereNothingIsEnough() throws {
        var market = Market()
        market.add(19)
        let profile = profile(market)
        let why = try #require(profile.skills.thin)
        #expect(why.contains("19"))
        #expect(profile.pay.thin != nil)
        #expect(profile.net.thin != nil)
        #expect(profile.text.contains { $0.text == why && $0.figures.isEmpty })
        #expect(try FigureReader.object(profile)["skills"] as? [String: String] == ["thin": why])
    }

    @Test func fewEmployersAreThin() {
        var market = Market()
        market.add(40) { index, ad in ad.employer = "Betrieb \(index % 4)" }
        #expect(profile(market).skills.thin != nil)
        market = Market()
        market.add(40) { index, ad in ad.employer = "Betrieb \(index % 5)" }
        #expect(profile(market).skills.figures != nil)
    }
}
