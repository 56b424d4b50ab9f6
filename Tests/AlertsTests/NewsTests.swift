import Alerts
import Foundation
import JobMarket
import Mail
import MarketStatistics
import SearchIndex
import Testing

@Suite("News")
struct NewsTests {
    /// Identifiers of the ads in the last mail.
    private func told(_ desk: Desk) -> Set<String> {
        Set(
            (desk.server.mails.last?.text ?? "").components(separatedBy: "/stelle/").dropFirst().map { part in
                String(part.prefix { !$0.isWhitespace })
            })
    }

    private func morning(_ desk: Desk) async throws -> AlertSender.Report {
        desk.market.pass(days: 1)
        return try #require(try await desk.round())
    }

    @Test("Ads that were there are not new; those that came are told once")
    func once() async throws {
        let desk = try Desk()
        desk.market.add(1...5)
        try await desk.subscribe()
        #expect(try await morning(desk).nothing == 1)
        desk.market.add(6...8)
        #expect(try await morning(desk).sent == 1)
        #expect(told(desk) == ["a6", "a7", "a8"])
        #expect(try await morning(desk).nothing == 1)
        #expect(try #require(desk.server.mails.last).subject == "3 neue Stellen: Koch")
        // On the day of the mail more came in.
        desk.market.add(9...9)
        #expect(try await morning(desk).sent == 1)
        #expect(told(desk) == ["a9"])
        #expect(try #require(desk.server.mails.last).subject == "Eine neue Stelle: Koch")
    }

    @Test("Only what the search finds is told")
    func search() async throws {
        let desk = try Desk()
        try await desk.subscribe()
        desk.market.add(1...2, title: "Kellner (m/w/d)")
        desk.market.add(3...3)
        _ = try await morning(desk)
        #expect(told(desk) == ["a3"])
    }

    @Test("What has closed since the index was made is not told")
    func closed() async throws {
        let desk = try Desk()
        try await desk.subscribe()
        desk.market.add(1...3)
        desk.market.close(2)
        _ = try await morning(desk)
        #expect(told(desk) == ["a1", "a3"])
        desk.market.add(4...4)
        desk.market.close(4)
        #expect(try await morning(desk).nothing == 1)
    }

    @Test("A further ad of a job that is known is not new")
    func copies() async throws {
        let desk = try Desk()
        desk.market.add(1...1)
        try await desk.subscribe()
        desk.market.add(2...3)
        desk.market.copy(2, of: 1)
        _ = try await morning(desk)
        #expect(told(desk) == ["a3"])
    }

    @Test("An old ad that matches all of a sudden is not new")
    func altered() async throws {
        let desk = try Desk()
        desk.market.add(1...3, title: "Kellner (m/w/d)")
        desk.market.pass(days: 1)
        try await desk.subscribe()
        desk.market.pass(days: 1)
        desk.market.retitle(2, "Koch (m/w/d)")
        #expect(try await morning(desk).nothing == 1)
    }

    @Test("Ads of a run that began before the last look and was indexed after it are told, and stand in the list")
    func longRun() async throws {
        let desk = try Desk()
        desk.market.add(1...5)
        try await desk.subscribe()
        desk.market.add(6...6)
        #expect(try await morning(desk).sent == 1)
        let looked = desk.market.market.today()
        desk.market.add(7...8, begun: 1)
        #expect(try await morning(desk).sent == 1)
        #expect(told(desk) == ["a7", "a8"])
        let list = "since=\(Day(number: looked.number - 1))"
        #expect(try #require(desk.server.mails.last).text.contains(list))
        #expect(try await morning(desk).nothing == 1)
    }

    @Test("What is known takes no place from what is new")
    func knownAmongNew() async throws {
        let desk = try Desk()
        // Better hits than the new ones.
        desk.market.add(1...700, title: "Koch")
        try await desk.subscribe()
        desk.market.add(701...705, title: "Koch und vieles andere in der Küche eines Hauses am See (m/w/d)")
        #expect(try await morning(desk).sent == 1)
        #expect(try #require(desk.server.mails.last).subject == "5 neue Stellen: Koch")
    }

    @Test("Where the store was made anew, all of it counts as known")
    func storeMadeAnew() async throws {
        let desk = try Desk()
        desk.market.add(1...500)
        try await desk.subscribe()
        // Whether it has fewer ads than the first or more.
        for most: Int64 in [40, 900] {
            desk.market.startAnew(with: 1...most)
            #expect(try await morning(desk).nothing == 1)
            desk.market.add((most + 1)...(most + 2))
            #expect(try await morning(desk).sent == 1)
            #expect(told(desk) == ["a\(most + 1)", "a\(most + 2)"])
        }
    }

    @Test("Many are counted and some of them written; very many are said to be more")
    func many() async throws {
        let desk = try Desk()
        try await desk.subscribe()
        desk.market.add(1...140)
        _ = try await morning(desk)
        #expect(told(desk).count == 25)
        #expect(try #require(desk.server.mails.last).subject == "140 neue Stellen: Koch")
        desk.market.add(1_000...1_700)
        _ = try await morning(desk)
        #expect(try #require(desk.server.mails.last).subject == "Über 500 neue Stellen: Koch")
    }

    @Test("A weekly alert comes once a week")
    func weekly() async throws {
        let desk = try Desk()
        try await desk.subscribe(pace: .weekly)
        var mails: [Int] = []
        for day in 1...21 {
            desk.market.add(Int64(day)...Int64(day))
            if try await morning(desk).sent > 0 { mails.append(day) }
        }
        #expect(mails == [7, 14, 21])
    }

    @Test("A figure is told when it has moved by as much as was asked for, measured from what was told last")
    func figure() async throws {
        let desk = try Desk()
        desk.market.set(figure: 4_000)
        let watched = WatchedFigure(
            occupation: "koch", place: "05914000", radius: 25, measure: .pay, percent: 5)
        try desk.ask("anna@people.example", .figure(watched))
        try await desk.round()
        try desk.confirm()
        for (value, sent) in [(4_100.0, 0), (4_190, 0), (4_210, 1), (4_100, 0), (3_990, 1)] {
            desk.market.set(figure: value)
            #expect(try await morning(desk).sent == sent, "\(value)")
        }
        #expect(try #require(desk.server.mails.last).text.contains("4.210"))
        // Too few ads for a figure say nothing, and are no figure to measure from.
        desk.market.set(figure: nil)
        #expect(try await morning(desk).nothing == 1)
        desk.market.set(figure: 4_010)
        #expect(try await morning(desk).nothing == 1)
    }

    @Test("Movement against plain arithmetic")
    func movement() {
        let figure = WatchedFigure(occupation: "x", place: "y", radius: 0, measure: .openings, percent: 10)
        for (before, after, moved) in [
            (100.0, 110.0, true), (100, 109, false), (100, 90, true), (100, 91, false), (0, 1, true), (0, 0, false),
            (5, 0, true), (.nan, 5, false), (5, .infinity, false),
        ] {
            #expect(figure.hasMoved(from: before, to: after) == moved)
        }
        for percent in WatchedFigure.percents {
            let figure = WatchedFigure(occupation: "x", place: "y", radius: 0, measure: .openings, percent: percent)
            for (after, moved) in [(percent, true), (percent - 1, false), (-percent, true), (1 - percent, false)] {
                #expect(figure.hasMoved(from: 100, to: Double(100 + after)) == moved, "\(percent)")
            }
        }
    }

    @Test("Searches are kept as they were asked, whatever they hold")
    func watches() throws {
        let requests = [
            SearchRequest(), SearchRequest(what: "koch & \"kellner\"", place: "58095 Hagen", radius: 0),
            SearchRequest(
                filters: [
                    Filter(.level, "entry"), Filter(.company, "A = B, -C", excluded: true), Filter(.payMin, "3000"),
                ]),
        ]
        for request in requests {
            let data = try JSONEncoder().encode(Watch.ads(request))
            #expect(try JSONDecoder().decode(Watch.self, from: data) == .ads(request))
        }
    }
}
