import Alerts
import Foundation
import JobMarket
import Mail
import MarketStatistics
import SearchIndex
import Testing

@Suite("Sending")
struct SendingTests {
    private func news(_ desk: Desk) throws -> Int {
        desk.server.mails.filter { $0.subject.contains("neue") }.count
    }

    private func ready() async throws -> Desk {
        let desk = try Desk()
        try await desk.subscribe()
        desk.market.add(1...3)
        desk.market.pass(days: 1)
        return desk
    }

    @Test("What could not be sent is told later, with what came since")
    func later() async throws {
        let desk = try await ready()
        desk.server.answer(.unavailable(reason: "no connection"))
        let report = try #require(try await desk.round())
        #expect(report.postponed == 1 && report.problems == ["no connection"])
        desk.market.add(4...4)
        // The clock of these tests goes by days; within one it is not due again.
        #expect(try await desk.round()?.postponed == 0)
        desk.market.pass(days: 1)
        #expect(try await desk.round()?.sent == 1)
        #expect(try #require(desk.server.mails.last).subject.hasPrefix("4 neue"))
    }

    @Test("A mail that may have arrived is not sent again")
    func unclear() async throws {
        let desk = try await ready()
        desk.server.answer(.unclear(reason: "connection lost"))
        #expect(try await desk.round()?.unclear == 1)
        desk.market.pass(days: 1)
        #expect(try await desk.round()?.nothing == 1)
        #expect(try news(desk) == 1)
    }

    @Test("A round ends where the server would not take any mail, and goes on where it is about one")
    func ends() async throws {
        let some = "some reason"
        let ending: [SendOutcome] = [.unavailable(reason: some), .unclear(reason: some)]
        let passing: [SendOutcome] = [
            .accepted, .later(reason: some), .refused(reason: some), .unknownAddress(reason: some),
        ]
        for outcome in ending + passing {
            let desk = try Desk()
            for name in ["anna", "eva", "ida"] { try await desk.subscribe("\(name)@people.example") }
            desk.market.add(1...3)
            desk.market.pass(days: 1)
            desk.server.answer(outcome)
            let report = try #require(try await desk.round())
            let others = report.sent - (outcome == .accepted ? 1 : 0)
            #expect(others == (ending.contains(outcome) ? 0 : 2), "\(outcome)")
            // Whom the first reply was not about has lost nothing.
            if ending.contains(outcome) { #expect(try await desk.round()?.sent == 2) }
        }
    }

    @Test("A process that ends while a mail is with the server leaves it sent")
    func killed() async throws {
        let desk = try await ready()
        let due = try #require(try desk.book.due(at: desk.market.now))
        let found = try desk.market.market.news(of: due.alert)
        #expect(try desk.book.begin(due, point: found.point, at: desk.market.now) != nil)
        // The next process: another book on the same file.
        let report = try #require(try await desk.round())
        #expect(report.unclear == 1 && report.sent == 0)
        desk.market.pass(days: 1)
        #expect(try await desk.round()?.nothing == 1)
    }

    @Test("A question that may not have arrived is asked again, a few times")
    func questionAgain() async throws {
        let desk = try Desk()
        try desk.order()
        desk.server.answer(.unclear(reason: "connection lost"))
        try await desk.round()
        desk.market.pass(days: 1)
        try await desk.round()
        #expect(desk.server.mails.count == 2)
    }

    @Test("An address that refuses three mails in a row is let go; one that took one in between is not")
    func refused() async throws {
        let refusal = SendOutcome.unknownAddress(reason: "550 no such user")
        let desk = try await ready()
        for outcome in [refusal, refusal, .accepted, refusal, refusal] {
            desk.server.answer(outcome)
            try await desk.round()
            desk.market.add(10...10)
            let day = Int64(desk.market.market.today().number)
            desk.market.add(day...day)
            desk.market.pass(days: 1)
        }
        #expect(try desk.book.alerts().count == 1)
        desk.server.answer(refusal)
        try await desk.round()
        #expect(try desk.book.alerts().isEmpty)
    }

    @Test("A server that refuses us is no fault of the address")
    func refusedUs() async throws {
        let desk = try await ready()
        for _ in 0..<10 {
            desk.server.answer(.refused(reason: "554 not you"))
            try await desk.round()
            desk.market.pass(days: 1)
        }
        let alert = try #require(try desk.book.alerts().first)
        #expect(alert.failures == 0)
        #expect(try await desk.round()?.sent == 1)
        #expect(try #require(desk.server.mails.last).subject.hasPrefix("3 neue"))
    }

    @Test("A lock that cannot be opened is an error, and not another sender")
    func lock() async throws {
        let desk = try Desk()
        // Nobody can write to a folder, whatever rights they have.
        try FileManager.default.createDirectory(
            atPath: desk.folder + "/alerts.lock", withIntermediateDirectories: false)
        let error = await #expect(throws: AlertError.self) { try await desk.round() }
        #expect(error?.description.contains(desk.folder + "/alerts.lock") == true)
    }

    @Test("An alert that ends while its mail is due is not sent")
    func endedMeanwhile() async throws {
        let desk = try await ready()
        let due = try #require(try desk.book.due(at: desk.market.now))
        #expect(try desk.book.remove(id: due.alert.id))
        #expect(try desk.book.begin(due, point: due.alert.point, at: desk.market.now) == nil)
        #expect(try await desk.round()?.sent == 0)
    }

    @Test("Each mail has an envelope of its own, and reports to it count once")
    func bounces() async throws {
        let desk = try Desk()
        try await desk.subscribe()
        for number in Int64(1)...3 {
            desk.market.add(number...number)
            desk.market.pass(days: 1)
            try await desk.round()
        }
        #expect(Set(desk.server.envelopes).count == 4)
        let reports = desk.server.envelopes.map { ReceivedMail(Self.report(to: $0)) }
        func take(_ index: Int) throws -> AlertBook.Intake { try desk.book.take(reports[index]) }
        #expect(try take(1) == .failed)
        #expect(try take(1) == .failed)
        #expect(try desk.book.alerts().first?.failures == 1)
        #expect(try take(2) == .failed)
        #expect(try take(3) == .ended)
        #expect(try desk.book.alerts().isEmpty)
        // A made-up one names nobody.
        let forged = try #require(MailAddress("post+b-0123456789abcdef-1-00000000000000000000@portal.example"))
        #expect(try desk.book.take(ReceivedMail(Self.report(to: forged))) == .foreign)
    }

    static func report(to envelope: MailAddress) -> [UInt8] {
        Array(
            """
            To: \(envelope)
            Content-Type: multipart/report; report-type=delivery-status; boundary=g

            --g
            Content-Type: message/delivery-status

            Reporting-MTA: dns; x.example

            Action: failed
            Status: 5.1.1
            --g--

            """.utf8)
    }

    @Test("A person's mail to the address in the head ends an alert; an answering machine's does not")
    func stop() async throws {
        let desk = try await ready()
        try await desk.round()
        let address = try #require(desk.server.mails.last?.unsubscribe?.mail)
        #expect(try desk.book.take(ReceivedMail("To: \(address)\nAuto-Submitted: auto-replied\n\nx".utf8)) == .foreign)
        #expect(try desk.book.take(ReceivedMail("To: \(address)\nSubject: weg\n\nx".utf8)) == .unsubscribed)
        #expect(try desk.book.alerts().isEmpty)
    }

    @Test("Mails are set as text and as HTML, in the language of the order, and hold no markup of ads")
    func letters() async throws {
        let desk = try Desk()
        try desk.ask("john@people.example", .ads(.init(what: "koch")), .weekly, .english)
        try await desk.round()
        try desk.confirm()
        desk.market.add(1...1, title: "Koch <script>alert(1)</script> & \"mehr\"")
        desk.market.pass(days: 7)
        try await desk.round()
        let mail = try #require(desk.server.mails.last)
        #expect(mail.language == "en")
        #expect(mail.subject == "One new job: Koch")
        #expect(mail.text.contains("https://stellen.example/en/stelle/a1"))
        #expect(mail.text.contains("Koch <script>"))
        #expect(mail.html?.contains("<script") == false)
        #expect(mail.html?.contains("Hof &amp; &lt;Söhne&gt;") == true)
        #expect(mail.html?.contains("src=") == false)
        #expect(mail.text.contains("Stadtportal Hagen\nRathausstraße 1"))
        #expect(mail.unsubscribe?.address.hasPrefix("https://stellen.example/en/merken/ende?t=m-") == true)
    }
}

@Suite("Mail settings")
struct SettingsTests {
    private func settings(_ change: (String) -> String) throws -> MailSettings {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UUID().uuidString).yaml").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try change(Desk.yaml).write(toFile: path, atomically: true, encoding: .utf8)
        return try MailSettings(path: path)
    }

    @Test("What is not said is the usual")
    func usual() throws {
        let settings = try settings { $0.replacing("tls: none", with: "").replacing("127.0.0.1", with: "mail.example") }
        #expect(settings.server.security == .starttls && settings.server.port == 587)
        #expect(settings.bounces.description == "post@portal.example")
        #expect(settings.portal == "https://stellen.example")
        #expect(settings.imprint == ["Stadtportal Hagen", "Rathausstraße 1"])
    }

    @Test(
        "What cannot be is refused, with the name of the setting",
        arguments: [
            ("host: 127.0.0.1", "host: mail.example", "tls"), ("tls: none", "tls: maybe", "tls"),
            ("from: Stellen für Hagen <post@portal.example>", "from: x", "from"),
            ("from: Stellen für Hagen <post@portal.example>", "", "from"),
            ("portal: https://stellen.example/", "portal: https://stellen.example/weg", "portal"),
            ("portal: https://stellen.example/", "portal: javascript:alert(1)", "portal"),
            ("per_minute: 6000", "per_minute: 0", "per_minute"), ("per_minute: 6000", "port: 70000", "port"),
            ("per_minute: 6000", "users: x", "users"), ("per_minute: 6000", "user: x", "user"),
            ("per_minute: 6000", "bounces: much-longer-than-it-may-be@portal.example", "bounces"),
            ("host: 127.0.0.1", "host: [", "YAML"), ("tls: none", "tls: [tls]", "tls"),
            ("tls: none", "reply: {a: b}", "reply"), ("tls: none", "reply:", "reply"),
            ("host: 127.0.0.1", "host: mail.example:587", "host"),
            ("per_minute: 6000", "authorities: /nowhere/own.pem", "authorities"),
            ("per_minute: 6000", "tls: none", "tls"),
        ])
    func wrong(from: String, to: String, name: String) throws {
        let error = #expect(throws: AlertError.self) { try settings { $0.replacing(from, with: to) } }
        #expect(error?.description.contains(name) == true)
    }

    @Test("A mistake has its line", arguments: [("tls: none", 2), ("portal: https://stellen.example/", 4)])
    func line(setting: String, line: Int) throws {
        let name = setting.prefix { $0 != ":" }
        let error = #expect(throws: AlertError.self) { try settings { $0.replacing(setting, with: "\(name): [x]") } }
        #expect(error?.description.contains(".yaml:\(line): `\(name)`") == true)
    }
}
