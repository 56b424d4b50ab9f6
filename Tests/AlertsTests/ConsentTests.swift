import Alerts
import Foundation
import Mail
import MarketStatistics
import SearchIndex
import Testing

@Suite("Consent")
struct ConsentTests {
    @Test("Nothing but the question is sent before it is answered")
    func question() async throws {
        let desk = try Desk()
        desk.market.add(1...5)
        try desk.order()
        try await desk.round()
        desk.market.add(6...9)
        desk.market.pass(days: 1)
        try await desk.round()
        #expect(desk.server.mails.count == 1)
        let question = try #require(desk.server.mails.first)
        #expect(question.unsubscribe == nil)
        #expect(!question.text.contains("/stelle/"))
        #expect(question.text.contains("https://stellen.example/merken/bestaetigen?t="))
    }

    @Test(
        "The question carries nothing that a mail program makes a link of",
        arguments: [
            ("Koch, Hagen und 25 km Umkreis, ab 3.500 €", "Koch, Hagen und 25 km Umkreis, ab 3.500 €"),
            ("Koch, Gewinn: https://evil.example/x, Hagen", "Koch, Hagen"),
            ("geld@evil.example", "eine Suche"), ("Koch, WWW.evil, jetzt auf evil.example lesen", "Koch"),
        ])
    func links(title: String, shown: String) async throws {
        let desk = try Desk()
        try desk.ask("anna@people.example", .ads(.init(what: "koch")), title: title)
        try await desk.round()
        let text = try #require(desk.server.mails.first?.text)
        #expect(text.contains("\n\(shown)\n"))
        #expect(!text.contains("evil"))
    }

    @Test("The proof is kept: when it was asked for, when it was confirmed, to which words")
    func proof() async throws {
        let desk = try Desk()
        let asked = desk.market.now
        try desk.order()
        try await desk.round()
        desk.market.pass(days: 1)
        #expect(try desk.confirm() != nil)
        let alert = try #require(try desk.book.alerts().first)
        #expect(alert.asked == asked)
        #expect(alert.confirmed == desk.market.now)
        #expect(alert.wording == 1)
        #expect(alert.address.description == "anna@people.example")
    }

    @Test("What is not confirmed within 48 hours is deleted, and its link holds no more")
    func unconfirmed() async throws {
        let desk = try Desk()
        try desk.order()
        try await desk.round()
        desk.market.pass(days: 2)
        try await desk.round()
        #expect(try desk.book.alerts().isEmpty)
        #expect(try desk.confirm() == nil)
    }

    @Test("A link holds for 48 hours, also where nobody deletes")
    func age() async throws {
        let desk = try Desk()
        try desk.order()
        try await desk.round()
        desk.market.pass(days: 2)
        #expect(try desk.confirm() == nil)
        #expect(try desk.book.asked(desk.token("bestaetigen"), at: desk.market.now) == nil)
    }

    @Test("Two clicks at once confirm once")
    func twice() async throws {
        let desk = try Desk()
        try desk.order()
        try await desk.round()
        let (book, token, now) = (desk.book, desk.token("bestaetigen"), desk.market.now)
        // The second comes while the first looks at the market.
        let first = try book.confirm(token, at: now) { alert in
            _ = try book.confirm(token, at: now) { $0.point }
            return alert.point
        }
        guard case .done = first else {
            Issue.record("not confirmed")
            return
        }
        #expect(try book.alerts().count == 1)
    }

    @Test("Only the token of the question confirms, and only that of the news changes or ends")
    func purposes() async throws {
        let desk = try Desk()
        try await desk.subscribe()
        desk.market.add(1...1)
        desk.market.pass(days: 1)
        let confirming = desk.token("bestaetigen")
        try await desk.round()
        let managing = desk.token("verwalten")
        #expect(try desk.book.confirmed(confirming) == nil)
        #expect(try desk.book.stop(confirming) == false)
        #expect(try desk.book.alert(managing, for: .confirm) == nil)
        #expect(try desk.book.change(managing, pace: .weekly, at: desk.market.now)?.pace == .weekly)
        #expect(try desk.book.stop(managing))
        #expect(try desk.book.alerts().isEmpty)
        // Again makes no difference, and tells nothing.
        #expect(try desk.book.stop(managing))
        #expect(try desk.book.confirm(confirming, at: desk.market.now) { $0.point } == nil)
    }

    @Test("An address gets three questions at most, whoever asks")
    func limit() async throws {
        let desk = try Desk()
        for number in 0..<8 { try desk.order(number % 2 == 0 ? "Anna@people.example" : "anna@PEOPLE.example") }
        try await desk.round()
        #expect(desk.server.mails.count == 3)
        try desk.order("eva@people.example")
        try await desk.round()
        #expect(desk.server.mails.count == 4)
    }

    @Test("Details behind a plus sign make no other mailbox, neither for the limit nor for what is deleted")
    func details() async throws {
        let desk = try Desk()
        for number in 0..<8 { try desk.order("Anna+\(number)@people.example") }
        try await desk.round()
        #expect(desk.server.mails.map(\.to.description) == (0..<3).map { "Anna+\($0)@people.example" })
        try desk.order("annabel@people.example")
        #expect(try desk.book.remove(address: try #require(MailAddress("anna+x@people.example"))) == 3)
        #expect(try desk.book.alerts().map(\.address.description) == ["annabel@people.example"])
    }

    @Test("Questions wait for so many mailboxes and no more")
    func waiting() throws {
        let desk = try Desk()
        for number in 0..<1_005 { try desk.order("p\(number)@people.example") }
        #expect(try desk.book.alerts().count == 1_000)
    }

    @Test("The same search ordered again takes the place of the first")
    func again() async throws {
        let desk = try Desk()
        try await desk.subscribe()
        try await desk.subscribe("ANNA@people.example", pace: .weekly)
        try await desk.subscribe(what: "kellner")
        let alerts = try desk.book.alerts()
        #expect(alerts.count == 2)
        #expect(alerts.first { $0.watch == .ads(SearchRequest(what: "koch")) }?.pace == .weekly)
    }

    @Test("An address may have so many alerts and no more")
    func most() async throws {
        let desk = try Desk()
        for number in 0..<20 { try await desk.subscribe(what: "wort\(number)") }
        try desk.order(what: "zuviel")
        try await desk.round()
        guard case .tooMany = try desk.confirm() else {
            Issue.record("one too many was confirmed")
            return
        }
    }

    @Test("After twelve months it ends; seven days before a mail says so, and a step prolongs it")
    func ending() async throws {
        let desk = try Desk()
        try await desk.subscribe()
        desk.market.pass(days: 357)
        try await desk.round()
        #expect(desk.server.mails.count == 1)
        desk.market.pass(days: 2)
        try await desk.round()
        try await desk.round()
        #expect(desk.server.mails.count == 2)
        #expect(try #require(desk.server.mails.last).subject.contains("enden am"))
        let renewed = try #require(try desk.book.renew(desk.token("verwalten"), at: desk.market.now))
        let ends = try #require(renewed.ends)
        #expect((364...366).contains(Int((ends.timeIntervalSince(desk.market.now) / 86_400).rounded())))
        desk.market.pass(days: 20)
        try await desk.round()
        #expect(try desk.book.alerts().count == 1)
        desk.market.pass(days: 340)
        try await desk.round()
        #expect(desk.server.mails.count == 3)
        desk.market.pass(days: 10)
        try await desk.round()
        #expect(try desk.book.alerts().isEmpty)
    }
}

@Suite("The warning before the end")
struct WarningTests {
    /// An alert on the day of its warning.
    private func warned() async throws -> Desk {
        let desk = try Desk()
        try await desk.subscribe()
        desk.market.pass(days: 359)
        return desk
    }

    /// The warning, where it is due.
    private func warning(_ desk: Desk, at now: Date) throws -> AlertBook.DueMail? {
        while let due = try desk.book.due(at: now) {
            if due.kind == .ending { return due }
            try desk.book.skip(due, point: due.alert.point, at: now)
        }
        return nil
    }

    @Test("It is tried daily, however long no server is there")
    func tried() async throws {
        let desk = try await warned()
        var now = desk.market.now
        for _ in 0..<10 {
            let due = try #require(try warning(desk, at: now))
            #expect(try desk.book.begin(due, point: nil, at: now) != nil)
            try desk.book.takeBack(due, at: now)
            #expect(try warning(desk, at: now)?.tries == nil)
            now += 86_400
        }
    }

    @Test("Prolonging while it is with the server leaves next year's")
    func prolonged() async throws {
        for outcome: SendOutcome in [.accepted, .unavailable(reason: "no connection")] {
            let desk = try await warned()
            let now = desk.market.now
            let due = try #require(try warning(desk, at: now))
            #expect(try desk.book.begin(due, point: nil, at: now) != nil)
            let token = AlertToken(.manage, id: due.alert.id).text(desk.book.key)
            #expect(try desk.book.renew(token, at: now) != nil)
            if outcome == .accepted { try desk.book.finish(due, at: now) } else { try desk.book.takeBack(due, at: now) }
            desk.market.pass(days: 362)
            try await desk.round()
            #expect(try #require(desk.server.mails.last).subject.contains("enden am"))
        }
    }
}

@Suite("What is kept")
struct KeepingTests {
    @Test("No file holds an address in plain, and none is left of one that went")
    func sealed() async throws {
        let desk = try Desk()
        try await desk.subscribe("somebody.special@people.example")
        func holds(_ text: String) throws -> Bool {
            try FileManager.default.contentsOfDirectory(atPath: desk.folder).contains { name in
                guard name != "mail.yaml", let data = FileManager.default.contents(atPath: "\(desk.folder)/\(name)")
                else { return false }
                return data.range(of: Data(text.utf8)) != nil
            }
        }
        #expect(try !holds("special"))
        let sealed = try #require(try desk.book.alerts().first)
        #expect(try holds(sealed.id))
        #expect(try desk.book.remove(address: try #require(MailAddress("Somebody.Special@people.example"))) == 1)
        #expect(try !holds(sealed.id))
    }

    @Test("Another key opens nothing")
    func otherKey() async throws {
        let desk = try Desk()
        try await desk.subscribe()
        #expect(throws: AlertError.self) { try AlertBook(folder: desk.folder, key: .random()) }
        #expect(throws: AlertError.self) { try AlertBook(folder: desk.folder) }
        #expect(!FileManager.default.fileExists(atPath: desk.folder + "/alerts.key"))
    }
}
