import Foundation
import Mail
import Testing

@Suite("Mail that comes in")
struct ReceivedMailTests {
    /// A report as exim sends one, with line ends of its own.
    static func report(
        action: String = "failed", status: String = "5.1.1", reply: String = "", lineEnd: String = "\r\n"
    )
        -> [UInt8]
    {
        let text = """
            Return-path: <>
            To: post+b-abc-1-xyz@portal.example
            Content-Type: multipart/report; report-type=delivery-status;
             boundary="grenze"
            Subject: Mail delivery failed

            --grenze
            Content-type: text/plain; charset=us-ascii

            A message could not be delivered.

            --grenze
            Content-type: message/delivery-status

            Reporting-MTA: dns; mail.x.example

            Action: \(action)
            Final-Recipient: rfc822;anna@x.example
            Status: \(status)\(reply.isEmpty ? "" : "\nDiagnostic-Code: smtp; " + reply)

            --grenze
            Content-type: message/rfc822

            Return-path: <post+b-abc-1-xyz@portal.example>
            Message-ID: <b-abc-1-xyz@portal.example>
            Subject: Neue Stellen

            Guten Tag
            --grenze--

            """
        return Array(text.replacingOccurrences(of: "\n", with: lineEnd).utf8)
    }

    @Test("A report tells that a message will not arrive", arguments: ["\r\n", "\n"])
    func failed(lineEnd: String) throws {
        let mail = ReceivedMail(Self.report(lineEnd: lineEnd))
        let report = try #require(DeliveryReport(mail))
        #expect(report.isFinal)
        #expect(report.status == "5.1.1")
        #expect(mail.clues.contains("<b-abc-1-xyz@portal.example>"))
        #expect(mail.clues.contains("post+b-abc-1-xyz@portal.example"))
    }

    @Test(
        "What is delayed, passing or delivered is no failure",
        arguments: [("delayed", "4.4.1"), ("failed", "4.2.2"), ("delivered", "2.0.0"), ("relayed", "5.0.0")])
    func notFailed(action: String, status: String) throws {
        #expect(
            try #require(DeliveryReport(ReceivedMail(Self.report(action: action, status: status)))).isFinal == false)
    }

    @Test(
        "Only what says that there is no such mailbox is the fault of the address",
        arguments: [
            ("5.1.1", "", true), ("5.1.10", "", true), ("5.2.1", "", true), ("5.1.8", "", false), ("5.2.2", "", false),
            ("5.7.1", "550 5.1.1 no such user", false), ("5.3.0", "", false), ("5", "", false), ("5.0.0", "", false),
            ("5.0.0", "550 5.1.1 no such user", true), ("5.0.0", "550 no such user", true),
            ("5.0.0", "554 5.7.1 listed", false), ("5.0.0", "550-5.7.26 not authenticated", false),
        ])
    func fault(status: String, reply: String, counts: Bool) throws {
        let report = try #require(DeliveryReport(ReceivedMail(Self.report(status: status, reply: reply))))
        #expect(report.isFinal == counts)
    }

    @Test("A letter is no report")
    func letter() {
        let letter = "Subject: Abwesend\r\nContent-Type: text/plain\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n"
        #expect(DeliveryReport(ReceivedMail(letter.utf8)) == nil)
    }

    @Test("Broken mail is read as far as it goes, and never further")
    func broken() {
        let whole = Self.report()
        for count in 0...whole.count {
            let mail = ReceivedMail(whole.prefix(count))
            _ = DeliveryReport(mail)
            _ = mail.clues
        }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0..<20 { bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255) }
            let mail = ReceivedMail(bytes)
            _ = DeliveryReport(mail)
            #expect(mail.parts.count <= 20)
        }
        let nested = String(repeating: "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n", count: 2_000)
        _ = DeliveryReport(ReceivedMail(nested.utf8))
    }
}

@Suite("Mailboxes")
struct MailboxTests {
    private func folder() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    @Test("A Maildir is read once")
    func maildir() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("new"), withIntermediateDirectories: true)
        for number in 1...3 {
            try Data("Subject: \(number)\n\nx\n".utf8).write(to: folder.appendingPathComponent("new/\(number).host"))
        }
        var subjects: [String] = []
        let box = Mailbox(path: folder.path)
        #expect(try box.forEach { subjects += $0.values("subject") } == 3)
        #expect(try box.forEach { subjects += $0.values("subject") } == 0)
        #expect(subjects == ["1", "2", "3"])
    }

    @Test("A mailbox file is parted where a message begins, and a message alone is read whole")
    func files() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let one = "Subject: 1\n\nNo message begins\nFrom here on\n"
        let file = folder.appendingPathComponent("box")
        try Data("From a@b.example Mon\n\(one)\nFrom c@d.example Tue\nSubject: 2\n\nx\n".utf8).write(to: file)
        var bodies: [String] = []
        try Mailbox(path: file.path).forEach { bodies.append(String(decoding: $0.body, as: UTF8.self)) }
        #expect(bodies == ["No message begins\nFrom here on\n\n", "x\n"])
        try Data(one.utf8).write(to: file)
        var count = 0
        try Mailbox(path: file.path).forEach { mail in count += mail.values("subject").count }
        #expect(count == 1)
    }

    @Test("What is no mailbox is said to be none")
    func wrong() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: MailError.self) { try Mailbox(path: folder.path).forEach { _ in } }
        #expect(throws: MailError.self) { try Mailbox(path: folder.path + "/none").forEach { _ in } }
    }
}

@Suite("Servers")
struct SMTPServerTests {
    @Test("Without encryption only this machine is spoken to")
    func loopback() throws {
        for host in ["127.0.0.1", "::1", "localhost", "127.9.9.9"] {
            #expect(try SMTPServer(host: host, security: .none, greeting: "p.example").port == 25)
        }
        for host in ["mail.example", "10.0.0.1", "127.0.0.1.evil.example", "128.0.0.1", "127.0.0.256"] {
            #expect(throws: MailError.self) { try SMTPServer(host: host, security: .none, greeting: "p.example") }
        }
    }

    @Test("What is no host cannot become another address")
    func host() {
        for host in ["", "a b", "a/b", "a@b", "a\r\nb", "a?b", "a#b"] {
            #expect(throws: MailError.self) { try SMTPServer(host: host, security: .tls, greeting: "p.example") }
        }
        #expect(throws: MailError.self) {
            try SMTPServer(host: "mail.example", security: .tls, user: "u", greeting: "p.example")
        }
    }
}
