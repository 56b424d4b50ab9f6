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
            ("05970040", Widening.Step.region), ("05315000", .state), ("09162000", .country),
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
        let profile = market.statistics().profile(occupation: ProfileTests.occupation, place: iserlohn, radius: 5)
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
        market.add(60, at: "05970040")
        let profile = profile(market)
        #expect(profile.ads == 3)
        #expect(profile.openings.figures?.total.count == 3)
        #expect(profile.openings.figures?.basis.widened == [])
    }

    @Test func payIsWidenedByItself() throws {
        var market = Market()
        market.add(30)
        market.add(25, at: "05970040") { index, ad in
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

    /// A figure of a wider choice is never said as one of what was asked for: the first sentence of each part says what
    /// it speaks of, and so does that with the median, which stands at the head of the page.
    @Test(arguments: [Language.german, .english], [GrammarTests.Kind.varied, .thin, .uniform])
    func sentencesSayWhatAWiderChoiceIs(language: Language, kind: GrammarTests.Kind) {
        let statistics = GrammarTests.market(kind).statistics()
        var widened = 0
        for (number, place) in GrammarTests.places.enumerated() {
            let profile = Language.$current.withValue(language) {
                statistics.profile(occupation: GrammarTests.occupation(number), place: place)
            }
            for (section, basis) in Self.bases(profile) {
                let own = profile.text.filter { $0.section == section }
                let heads = [own.first, own.first { $0.figures.contains { $0.id.hasSuffix(".p50") } }]
                for sentence in heads.compactMap(\.self) {
                    widened += basis.widened.count
                    for step in basis.widened {
                        let area = Language.$current.withValue(language) { Wording.within(step.to) }
                        #expect(
                            sentence.text.contains(step.to) || sentence.text.contains(area),
                            "\(step.to): \(sentence.text)")
                    }
                }
            }
        }
        // The market where all is alike has enough ads everywhere.
        #expect(kind == .uniform ? widened == 0 : widened > 100)
    }

    /// The parts that may be widened.
    private static func bases(_ profile: Profile) -> [(Sentence.Section, Basis)] {
        let bases: [(Sentence.Section, Basis?)] = [
            (.viewpoints, profile.viewpoints.figures?.basis), (.taskMix, profile.taskMix.figures?.basis),
            (.skills, profile.skills.figures?.basis), (.breadth, profile.breadth.figures?.basis),
            (.softAndCertificates, profile.softAndCertificates.figures?.basis), (.pay, profile.pay.figures?.basis),
            (.net, profile.net.figures?.basis), (.conditions, profile.conditions.figures?.basis),
            (.tension, profile.tension.figures?.basis), (.clarity, profile.clarity.figures?.basis),
            (.training, profile.training.figures?.basis), (.duties, profile.duties.figures?.basis),
        ]
        return bases.compactMap { section, basis in basis.map { (section, $0) } }
    }

    @Test func payOfTheCountryAndTheGroupIsSaidToBe() throws {
        var market = Market()
        market.add(3)
        market.add(30, at: "02000000") { index, ad in
            ad.facts.occupation = "43312"
            ad.facts.pay = FactPay(min: 4000 + Double(index) * 10, max: nil, kind: .salary, stated: true)
        }
        let profile = profile(market)
        let group = try #require(Occupations.shared.occupation("433")).title
        let median = try #require(profile.text.first { $0.figures.contains { $0.id == "pay.salary.p50" } })
        #expect(
            median.text.hasPrefix(
                "Das mittlere Gehalt (Median) liegt in der Berufsgruppe „\(group)“ in ganz Deutschland bei "))
        let net = try #require(profile.text.first { $0.section == .net })
        #expect(
            net.text.hasPrefix("Vom mittleren Gehalt in der Berufsgruppe „\(group)“ in ganz Deutschland bleiben netto ")
        )
    }
}
