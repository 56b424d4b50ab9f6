import Foundation
import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex
import Testing

@Suite struct ComparisonTests {
    private static let occupation = ProfileOccupation(title: "IT-Manager", codes: ["43343"])

    private static func places(_ keys: String...) throws -> [Municipality] {
        try keys.map { try #require(Places.shared.municipality(ags: $0)) }
    }

    private static func comparison(_ market: Market, _ keys: String...) throws -> Comparison {
        try market.statistics().compare(
            occupation: occupation, places: keys.map { try #require(Places.shared.municipality(ags: $0)) }, radius: 10)
    }

    @Test func everyFigureIsThatOfItsList() throws {
        let market = Market.varied(3000, seed: 8)
        let comparison = try Self.comparison(market, "05914000", "09162000", "02000000")
        let figures = try FigureReader.figures(comparison)
        #expect(figures.count > 30)
        for figure in figures {
            #expect(market.select(figure.address).count == figure.count, Comment(rawValue: figure.id))
        }
        let week = try #require(comparison.columns.first).newThisWeek
        let fresh = market.select(SearchRequest(place: "Hagen", filters: [Filter(.occupation, "43343")]))
            .count { $0.firstSeen.number > Market.today.number - 7 }
        #expect(week.count == fresh)
        for column in comparison.columns { #expect(try #require(column.years).unit == .years) }
    }

    /// Net is that of the calculator on the median and on the ends of its interval, for the place's own state.
    @Test func netIsThatOfTheMedianInThePlacesState() throws {
        let comparison = try Self.comparison(.varied(3000, seed: 9), "05914000", "09162000")
        for (column, state) in zip(comparison.columns, [FederalState.northRhineWestphalia, .bavaria]) {
            let median = try #require(column.pay.figures).p50
            let net = try #require(column.net.figures)
            #expect(net.assumptions == NetPay.Household(state: state))
            func plain(_ gross: Double) throws -> Double {
                try NetPay.calculate(gross: gross, household: .init(state: state), year: 2026).net
            }
            #expect(net.net.net == (try plain(median.value)))
            let interval = try #require(median.interval)
            #expect(net.netLow == (try plain(interval.lowerBound)))
            #expect(net.netHigh == (try plain(interval.upperBound)))
        }
    }

    /// `net * 100 / index`, the interval likewise; marked where the index is no published value.
    @Test func pricesTurnNetIntoWorth() throws {
        let comparison = try Self.comparison(.varied(3000, seed: 10), "05914000", "09162000")
        let hagen = try #require(comparison.columns.first)
        let munich = try #require(comparison.columns.last)
        for (column, index, isEstimate) in [(hagen, 95.3, true), (munich, 125.1, false)] {
            let net = try #require(column.net.figures)
            let real = try #require(column.real)
            #expect(abs(real.value - net.net.net * 100 / index) <= 0.005)
            #expect(abs(try #require(real.low) - (try #require(net.netLow)) * 100 / index) <= 0.005)
            #expect(abs(try #require(real.high) - (try #require(net.netHigh)) * 100 / index) <= 0.005)
            #expect(real.isEstimate == isEstimate)
        }
        #expect(hagen.rent?.perSquareMetre == 7.48)
    }

    /// Pay of the one place, prices of the other; care insurance by the place of work.
    @Test func everyPairLivesHereAndWorksThere() throws {
        var market = Market.varied(3000, seed: 11)
        // Leipzig, in Saxony: the same ads once more.
        market.ads += market.ads.filter { $0.ags == "09162000" }.map { ($0.ad, "14713000") }
        let places = try Self.places("05914000", "14713000", "09162000")
        let comparison = market.statistics().compare(occupation: Self.occupation, places: places, radius: 10)
        #expect(comparison.commutes.count == 6)
        for commute in comparison.commutes {
            #expect(commute.home != commute.work)
            let home = try #require(comparison.columns.first { $0.place == commute.home })
            let work = try #require(comparison.columns.first { $0.place == commute.work })
            let states = [home, work].compactMap { FederalState(ags: $0.place.ags) }
            let net = try NetPay.calculate(
                gross: try #require(work.pay.figures).p50.value,
                household: .init(state: states[0], workState: states[1]), year: 2026)
            #expect(commute.net?.value == net.net)
            let index = try #require(home.prices).index
            #expect(abs(try #require(commute.real).value - net.net * 100 / index) <= 0.005)
            #expect(commute.remote == work.remote)
        }
        let far = try #require(comparison.commutes.first { $0.home.name == "Hagen" && $0.work.name == "München" })
        #expect((440...480).contains(far.distance))
        let back = comparison.commutes.first { $0.home.name == "München" && $0.work.name == "Hagen" }
        #expect(back?.distance == far.distance)
    }

    @Test func thinPlacesSayWhatIsMissing() throws {
        var market = Market.varied(2000, seed: 12)
        market.ads.removeAll { $0.ags == "02000000" }
        market.add(2, at: "02000000")
        let comparison = try Self.comparison(market, "05914000", "02000000", "09162000")
        let hamburg = comparison.columns[1]
        #expect(hamburg.openings.count == 2)
        #expect(hamburg.pay.thin != nil && hamburg.net.thin != nil && hamburg.real == nil)
        #expect(hamburg.remote == nil && hamburg.years == nil)
        #expect(comparison.commutes.filter { $0.work.name == "Hamburg" }.allSatisfy { $0.net == nil && $0.real == nil })
        let text = comparison.text.map(\.text).joined(separator: " ")
        #expect(text.contains("Zu wenige Anzeigen mit Gehalt für einen Vergleich gibt es in Hamburg."))
        for word in ["nan", "inf", "nil", "Optional"] { #expect(!text.lowercased().contains(word)) }
    }

    /// Without any ad there are no figures but counts of nought, and a sentence for each lack.
    @Test func anEmptyMarketIsComparedWithoutFigures() throws {
        let comparison = try Self.comparison(Market(), "05914000", "09162000")
        #expect(comparison.columns.allSatisfy { $0.openings.count == 0 && $0.pay.figures == nil })
        #expect(comparison.commutes.allSatisfy { $0.net == nil })
        #expect(!comparison.text.isEmpty)
        #expect(ComparisonTable(comparison).text.contains("Hagen"))
    }

    @Test func theTextTableIsAligned() throws {
        let comparison = try Self.comparison(.varied(2000, seed: 13), "05914000", "09162000", "02000000", "05913000")
        let lines = ComparisonTable(comparison).text.split(separator: "\n")
        #expect(Set(lines.map(\.count)).count == 1)
        #expect(lines.contains { $0.hasPrefix("Preisniveau 2022") && $0.contains("etwa 95,3") && $0.contains("125,1") })
        #expect(lines.contains { $0.hasPrefix("nach Preisen in München, Arbeit in") })
    }

    /// A year without tables gives no net, and says which years there are.
    @Test func anUnknownYearHasNoNet() throws {
        let statistics = Market.varied(1000, seed: 14).statistics(on: .init(number: Market.today.number + 500))
        let comparison = statistics.compare(
            occupation: Self.occupation, places: try Self.places("05914000", "09162000"), radius: 10)
        let thin = try #require(comparison.columns.first?.net.thin)
        #expect(thin.contains("2028") && thin.contains("2026"))
        #expect(comparison.columns.allSatisfy { $0.real == nil })
    }
}
