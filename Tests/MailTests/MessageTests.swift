import Foundation
import Mail
import Testing

@Suite("Messages")
struct MessageTests {
    private static let hostile = [
        "Stellen\r\nBcc: eva@x.example", "a\nX-Evil: 1", "a\rX-Evil: 1", "a\r\n\r\nbody", "a\u{2028}X-Evil: 1",
        "a\u{85}X-Evil: 1", "a\0b", "=?utf-8?Q?=0D=0ABcc:_x?=", String(repeating: "ä", count: 500),
        String(repeating: "x", count: 2_000), "Ünïcödé 日本語 👩‍👩‍👧‍👦 " + String(repeating: "wort ", count: 80), "", " ",
    ]

    private func message(_ change: (inout MailMessage) -> Void) throws -> MailMessage {
        var message = MailMessage(
            from: NamedAddress(name: "Stellwerk", address: try #require(MailAddress("post@portal.example"))),
            to: try #require(MailAddress("anna@x.example")), subject: "Neue Stellen",
            date: Date(timeIntervalSince1970: 1_795_446_363), identifier: "b-1", language: "de", text: "Guten Tag\n")
        change(&message)
        return message
    }

    /// Names of the fields, after checking what every message must keep to.
    private func names(_ bytes: [UInt8]) throws -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(bytes.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0D || $0 == 0x0A) })
        #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 998 })
        let head = lines.prefix { !$0.isEmpty }
        #expect(head.allSatisfy { !$0.allSatisfy { $0 == " " } })
        return head.filter { !$0.hasPrefix(" ") }.map { String($0.prefix { $0 != ":" }) }
    }

    @Test("Nothing that stands in a value begins a field of its own", arguments: hostile)
    func injection(value: String) throws {
        let plain = try message { $0.unsubscribe = .init(address: "https://portal.example/", mail: nil) }
        let expected = try names(plain.bytes())
        let message = try message {
            $0.subject = value
            $0.from.name = value
            $0.identifier = value
            $0.language = value
            $0.text = value
            $0.html = value
            $0.unsubscribe = .init(address: value, mail: nil)
        }
        let found = try names(message.bytes()).filter { $0 != "Content-Transfer-Encoding" }
        #expect(found == expected.filter { $0 != "Content-Transfer-Encoding" })
    }

    @Test("Python's parser reads back what was written", arguments: hostile)
    func readBack(value: String) throws {
        let message = try message {
            $0.subject = value
            $0.from.name = value
            $0.text = value + "\n.\n..zwei\nFrom hier\n=3D " + value + " \n"
            $0.html = "<p>" + value + "</p>\n"
        }
        let read = try Python.parse(message.bytes())
        let tidied = value.unicodeScalars.map { scalar in
            [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
                ? " " : String(scalar)
        }.joined().split(separator: " ").joined(separator: " ")
        #expect(read.subject == tidied)
        #expect(read.name == tidied)
        #expect(read.address == "post@portal.example")
        func lines(_ text: String) -> [String] {
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        }
        #expect(lines(read.text) == lines(message.text))
        #expect(lines(read.html) == lines(message.html ?? ""))
        #expect(read.defects == 0)
    }

    @Test("Encoded words are short enough and whole in their characters")
    func encodedWords() throws {
        let message = try message { $0.subject = String(repeating: "Müller & Söhne 👍 ", count: 30) }
        let head = String(decoding: message.bytes(), as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
        let words = head.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("=?") }
        #expect(words.count > 5)
        #expect(words.allSatisfy { $0.utf8.count <= 75 })
        #expect(head.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    }

    @Test("Fields of RFC 8058 and of a date")
    func fields() throws {
        let message = try message {
            $0.unsubscribe = .init(
                address: "https://portal.example/merken/ende?t=m-1", mail: MailAddress("s@p.example"))
        }
        let text = String(decoding: message.bytes(), as: UTF8.self).replacing("\r\n ", with: " ")
        #expect(
            text.contains(
                "List-Unsubscribe: <https://portal.example/merken/ende?t=m-1>, <mailto:s@p.example>\r\n"))
        #expect(text.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"))
        #expect(text.contains("Date: Mon, 23 Nov 2026 "))
        #expect(text.contains("Auto-Submitted: auto-generated\r\n"))
    }
}

@Suite("Quoted-printable")
struct QuotedPrintableTests {
    @Test("Lines keep to 76 characters, no line begins with a dot, none ends with a space")
    func lines() {
        let texts = [
            String(repeating: "a", count: 400), String(repeating: "ä", count: 200), String(repeating: ".", count: 300),
            "Ende mit Leerzeichen \nund Tabulator\t\n", "=", "", String(repeating: " ", count: 200), "From mir",
        ]
        for text in texts {
            for line in QuotedPrintable.encode(text).components(separatedBy: "\r\n") {
                #expect(line.utf8.count <= 76)
                #expect(!line.hasPrefix(".") && !line.hasPrefix("From "))
                #expect(!line.hasSuffix(" ") && !line.hasSuffix("\t"))
            }
        }
    }

    @Test("The plainest cases")
    func plain() {
        #expect(QuotedPrintable.encode("Grüße") == "Gr=C3=BC=C3=9Fe\r\n")
        #expect(QuotedPrintable.encode("a=b\n") == "a=3Db\r\n")
        #expect(QuotedPrintable.encode("") == "")
    }
}

/// The mail parser of Python's standard library, as a reference of someone else's make.
enum Python {
    struct Read: Decodable {
        var subject: String
        var name: String
        var address: String
        var text: String
        var html: String
        var defects: Int
    }

    private static let program = """
        import email, email.header, email.policy, email.utils, json, sys
        raw = sys.stdin.buffer.read()
        m = email.message_from_bytes(raw, policy=email.policy.default)
        parts = [p for p in m.walk() if not p.is_multipart()]
        body = lambda t: next(p.get_content() for p in parts if p.get_content_type() == t)
        # The newer policy keeps white space between encoded words of a name; the older one reads them as RFC 2047 says.
        name, address = email.utils.parseaddr(email.message_from_bytes(raw)['From'])
        name = str(email.header.make_header(email.header.decode_header(name)))
        print(json.dumps(dict(subject=str(m['Subject']), name=name, address=address,
            text=body('text/plain'), html=body('text/html'), defects=sum(len(p.defects) for p in m.walk()))))
        """

    static func parse(_ message: [UInt8]) throws -> Read {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", program]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(message))
        try input.fileHandleForWriting.close()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try JSONDecoder().decode(Read.self, from: answer)
    }
}
