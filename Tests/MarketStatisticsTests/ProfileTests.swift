import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex
import Testing

@Suite struct ProfileTests {
    static let occupation = ProfileOccupation(title: "Systemadministrator/in", codes: ["43343"])
    static var hagen: Municipality? { Places.shared.municipality(ags: "05914000") }

    @Test func hasThePartsOfTheContract() throws {
        let profile = Market.varied(1500, seed: 1).statistics().profile(
            occupation: Self.occupation, place: Self.hagen)
        let object = try FigureReader.object(profile)
        let parts = [
            "openings", "viewpoints", "task_mix", "skills", "places", "breadth", "soft_and_certificates", "pay", "net",
            "conditions", "tension", "clarity", "training", "duties",
        ]
        for part in parts {
            let value = try #require(object[part] as? [String: Any], Comment(rawValue: part))
            #expect(value["thin"] == nil && value["basis"] != nil, Comment(rawValue: part))
        }
        for key in ["occupation", "place", "radius_km", "widened", "window", "ads", "employers", "text"] {
            #expect(object[key] != nil, Comment(rawValue: key))
        }
    }

    /// The promise of the page: the list at a figure's address holds the ads that it counts.
    @Test(arguments: [1, 2, 3])
    func everyFigureListsItsAds(seed: UInt64) throws {
        let market = Market.varied(1500, seed: seed)
        let profile = market.statistics().profile(occupation: Self.occupation, place: Self.hagen)
        let figures = try FigureReader.figures(profile)
        #expect(figures.count > 80)
        for figure in figures {
            let listed = market.select(figure.address).count
            #expect(listed == figure.count, Comment(rawValue: figure.id))
            if let whole = figure.whole {
                #expect(market.select(whole).count == figure.n, Comment(rawValue: figure.id))
                #expect((0...1).contains(figure.value))
            }
        }
    }

    @Test func identifiersAreUniqueAndSentencesNameThem() throws {
        let profile = Market.varied(1500, seed: 4).statistics().profile(
            occupation: Self.occupation, place: Self.hagen)
        let figures = try FigureReader.figures(profile)
        // The net part repeats the gross median it follows from.
        let identifiers = figures.map(\.id).filter { !$0.hasPrefix("pay.salary.p50") }
        #expect(Set(identifiers).count == identifiers.count)
        let known = Set(figures.map(\.id))
        for sentence in profile.text {
            for reference in sentence.figures {
                #expect(known.contains(reference.id), Comment(rawValue: reference.id))
            }
        }
    }

    @Test func sharesArePlainWithoutLargeEmployers() throws {
        var market = Market()
        market.add(50) { index, ad in ad.facts.remote = index < 20 ? .hybrid : .onsite }
        let profile = market.statistics().profile(occupation: Self.occupation, place: Self.hagen)
        let hybrid = try #require(profile.conditions.figures?.hybrid)
        #expect(hybrid.value == 0.4)
        #expect(hybrid.count == 20)
        #expect(hybrid.n == 50)
        #expect(hybrid.employers == 50)
        #expect(hybrid.interval == Proportion.interval(0.4, count: 50))
    }

    @Test func oneEmployerDoesNotDecide() throws {
        var market = Market()
        market.add(18)
        market.add(90) { _, ad in
            ad.employer = "Große AG"
            ad.facts.remote = .remote
        }
        let profile = market.statistics().profile(occupation: Self.occupation, place: Self.hagen)
        let conditions = try #require(profile.conditions.figures)
        #expect(abs(conditions.remote.value - 0.1) < 1e-9)
        #expect(conditions.remote.count == 90)
        #expect(conditions.basis.cappedEmployers == 1)
    }

    @Test func agenciesStandApart() throws {
        var market = Market()
        market.add(30)
        market.add(40) { _, ad in
            ad.facts.employerKind = .temp
            ad.facts.shift = true
        }
        let profile = market.statistics().profile(occupation: Self.occupation, place: Self.hagen)
        #expect(profile.ads == 70)
        #expect(profile.openings.figures?.agencies.count == 40)
        #expect(profile.duties.figures?.basis.ads == 30)
        #expect(profile.duties.figures?.shift.first?.share.count == 0)
    }

    @Test func madeUpAdsCountOnlyAmongThemselves() throws {
        var market = Market()
        market.add(25) { _, ad in ad.madeUp = true }
        let demonstration = market.statistics().profile(occupation: Self.occupation, place: Self.hagen)
        #expect(demonstration.madeUp)
        #expect(demonstration.ads == 25)
        market.add(22)
        let mixed = market.statistics().profile(occupation: Self.occupation, place: Self.hagen)
        #expect(!mixed.madeUp)
        #expect(mixed.ads == 22)
    }

    @Test func pagesOfPlacesAndOccupations() throws {
        let statistics = Market.varied(1500, seed: 5).statistics()
        let place = statistics.profile(occupation: nil, place: Self.hagen)
        #expect(place.occupation == nil)
        #expect(place.ads > 0)
        let occupation = statistics.profile(occupation: Self.occupation, place: nil)
        #expect(occupation.radius == nil)
        #expect(occupation.places.thin != nil)
        #expect(occupation.skills.figures?.basis.place == "Deutschland")
        let nothing = Market().statistics().profile(occupation: nil, place: nil)
        #expect(nothing.openings.thin != nil)
        #expect(nothing.window == nil)
    }

    @Test func trainingNamesWhatIsAskedForMoreThanBefore() throws {
        var market = Market()
        market.add(120) { index, ad in
            ad.firstSeen = Day(number: Market.today.number - (index < 60 ? 40 : 2))
            let names = ["Linux"] + (index % 10 < (index < 60 ? 1 : 6) ? ["Kubernetes"] : [])
            ad.facts.skills = names.map { FactSkill(name: $0, kind: .hard, need: .nice) }
            if index == 5 { ad.facts.skills.append(FactSkill(name: "COBOL", kind: .hard, need: .must)) }
        }
        let profile = market.statistics().profile(occupation: Self.occupation, place: Self.hagen)
        let subjects = try #require(profile.training.figures?.subjects)
        #expect(subjects.map(\.demand.name) == ["Linux", "Kubernetes"])
        #expect(subjects[0].trend == nil)
        let trend = try #require(subjects[1].trend)
        #expect(trend.rising)
        #expect(abs(trend.before.value - 0.1) < 1e-9 && abs(trend.since.value - 0.6) < 1e-9)
        #expect(profile.text.contains { $0.text.hasPrefix("Häufiger als zuvor wird verlangt: Kubernetes") })
    }

    @Test func newAdsByWeek() throws {
        var market = Market()
        market.add(70) { index, ad in ad.firstSeen = Day(number: Market.today.number - index) }
        let tension = try #require(
            market.statistics().profile(occupation: Self.occupation, place: Self.hagen).tension.figures)
        #expect(tension.weeks.count == 10)
        #expect(tension.weeks.allSatisfy { $0.new.count == 7 })
        #expect(tension.weeks.last?.start == Day(number: Market.today.number - 6))
    }

    @Test func comparesPlacesInTheOrderGiven() throws {
        let market = Market.varied(3000, seed: 6)
        let places = ["09162000", "05914000", "02000000"].compactMap { Places.shared.municipality(ags: $0) }
        let comparison = market.statistics().compare(occupation: Self.occupation, places: places, radius: 10)
        #expect(comparison.columns.map(\.place.name) == ["München", "Hagen", "Hamburg"])
        #expect(comparison.columns.allSatisfy { $0.pay.figures != nil })
        for figure in try FigureReader.figures(comparison) {
            #expect(market.select(figure.address).count == figure.count, Comment(rawValue: figure.id))
        }
        #expect(!comparison.text.isEmpty)
    }
}
