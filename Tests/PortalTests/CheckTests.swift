import Foundation
import HTTPTypes
import Portal
import Testing

/// The ad check on the page and for programs.
struct CheckTests {
    private static let boundary = "----formular7"
    private static let ad = "Koch (m/w)\nUnser junges Team in 58095 Hagen kocht.\nAttraktive Vergütung"

    private static func form(text: String = "", file: [UInt8] = [], name: String = "") -> [UInt8] {
        func part(_ head: String, _ bytes: [UInt8]) -> [UInt8] {
            Array("--\(boundary)\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8) + bytes + [0x0D, 0x0A]
        }
        return part("name=\"anzeige\"", Array(text.utf8))
            + part("name=\"datei\"; filename=\"\(name)\"\r\nContent-Type: application/octet-stream", file)
            + Array("--\(boundary)--\r\n".utf8)
    }

    private static func send(_ body: [UInt8], _ uri: String = "/pruefen") async throws -> Page {
        try await Page.post(uri, type: "multipart/form-data; boundary=\(boundary)", body)
    }

    // MARK: People

    @Test func aPastedAdIsShownWithItsFindings() async throws {
        let page = try await Self.send(Self.form(text: Self.ad))
        #expect(page.status == 200)
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(page.body.contains("<mark>(m/w)</mark>"))
        #expect(page.body.contains("<mark>junges Team</mark>"))
        #expect(page.body.contains("„(m/w)“ lässt „divers“ aus."))
        #expect(page.body.contains("Schreiben Sie „Koch (m/w/d)“."))
        #expect(page.body.contains("href=\"#error\"") && page.body.contains("id=\"error\""))
        #expect(page.body.contains("keine Rechtsberatung"))
        // What was pasted stands in the form again.
        #expect(page.body.contains(">\n" + Self.ad.split(separator: "\n")[0]))
    }

    @Test func theAnswerIsThereInEnglish() async throws {
        let page = try await Self.send(Self.form(text: Self.ad), "/en/pruefen")
        #expect(page.status == 200)
        #expect(page.body.contains("“(m/w)” leaves out “divers”."))
        #expect(page.body.contains("not legal advice"))
    }

    @Test func aFileIsReadByItsContent() async throws {
        let html = "<h1>Koch (m/w)</h1><p>Unser junges Team</p>"
        let page = try await Self.send(Self.form(file: Array(html.utf8), name: "anzeige.pdf"))
        #expect(page.status == 200)
        #expect(page.body.contains("<mark>junges Team</mark>"))
    }

    @Test func thePastedSourceOfAPageIsReadAsAPage() async throws {
        let page = try await Self.send(Self.form(text: "<h1>Koch (m/w)</h1>\n<p>Unser junges&nbsp;Team</p>"))
        #expect(page.status == 200)
        #expect(page.body.contains("<mark>junges Team</mark>"))
    }

    @Test func whatIsHandedInIsShownAsText() async throws {
        let page = try await Self.send(Self.form(text: "Koch <script>alert(1)</script>\n\"><img src=x>"))
        #expect(page.status == 200)
        #expect(!page.body.contains("<script>alert") && !page.body.contains("<img src=x"))
    }

    @Test func mistakesLeadToTheirField() async throws {
        let empty = try await Self.send(Self.form())
        #expect(empty.status == 400)
        #expect(empty.body.contains("href=\"#anzeige\"") && empty.body.contains("aria-invalid=\"true\""))
        let both = try await Self.send(Self.form(text: "Koch", file: Array("Koch".utf8), name: "a.txt"))
        #expect(both.status == 400)
        #expect(both.body.contains("href=\"#datei\""))
        let picture = try await Self.send(Self.form(file: [0x89, 0x50, 0x4E, 0x47], name: "a.pdf"))
        #expect(picture.status == 400)
        #expect(picture.body.contains("weder Text noch HTML, PDF oder DOCX"))
        let broken = try await Page.post("/pruefen", type: "multipart/form-data; boundary=x", Array("--y".utf8))
        #expect(broken.status == 400)
        let other = try await Page.post("/pruefen", type: "text/plain", Array("Koch".utf8))
        #expect(other.status == 400)
        let long = try await Self.send(Self.form(text: String(repeating: "a ", count: 6 << 20)))
        #expect(long.status == 413)
    }

    @Test func anAdOfThePortalIsCheckedWithoutItsContacts() async throws {
        let page = try await Page.get("/pruefen?stelle=a0")
        #expect(page.status == 200)
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(page.body.contains("/stelle/a0/"))
        #expect(try await Page.get("/pruefen?stelle=gibtesnicht").status == 404)
    }

    // MARK: Programs

    private static let api = "/api/v1/check"

    @Test func programsGetTheFindingsAsJSON() async throws {
        let json = try JSONSerialization.data(withJSONObject: ["text": Self.ad])
        let page = try await Page.post(Self.api, type: "application/json", [UInt8](json))
        #expect(page.status == 200)
        #expect(page.headers[.cacheControl] == "no-store")
        let rules = (page.json["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String } ?? []
        #expect(rules.contains("agg-gender") && rules.contains("agg-young-team") && rules.contains("pay-missing"))
        let text = try await Page.post(Self.api, type: "text/plain; charset=utf-8", Array(Self.ad.utf8))
        #expect(text.body == page.body)
        let html = try await Page.post(Self.api, type: "text/html", Array("<p>Koch (m/w)</p>".utf8))
        #expect(html.json["title"] as? String == "Koch (m/w)")
    }

    @Test(arguments: [
        ("application/json", "{}", 400), ("application/json", "{\"text\":\"a\",\"html\":\"b\"}", 400),
        ("application/json", "[", 400), ("application/json", "{\"text\":\"\"}", 422), ("text/plain", "", 422),
        ("image/png", "Koch", 415), ("", "Koch", 415), ("application/pdf", "Koch", 415),
        ("application/pdf", "%PDF-1.7", 422), ("text/plain", "Koch\0", 415),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Koch", 415),
    ])
    func whatCannotBeCheckedIsAProblem(type: String, body: String, status: Int) async throws {
        let page = try await Page.post(Self.api, type: type, Array(body.utf8))
        #expect(page.status == status)
        #expect(page.headers[.contentType] == "application/problem+json")
        #expect((page.json["detail"] as? String)?.isEmpty == false)
        #expect(page.headers[.cacheControl] == "no-store")
    }

    @Test func tooLongIsAProblem() async throws {
        let line = try await Page.post(Self.api, type: "text/plain", [UInt8](repeating: 0x61, count: 1 << 20))
        #expect(line.status == 413)
        let body = try await Page.post(Self.api, type: "text/plain", [UInt8](repeating: 0x61, count: 11 << 20))
        #expect(body.status == 413)
    }

    // MARK: Forms

    @Test func formsWithFilesAreReadStrictly() throws {
        let type = "multipart/form-data; boundary=\"\(Self.boundary)\""
        let bytes: [UInt8] = [0, 0x0D, 0x0A, 0x2D, 0x2D, 255]
        let form = try #require(MultipartForm(Self.form(text: "a\r\nb", file: bytes, name: "x.bin"), contentType: type))
        #expect(form["anzeige"]?.bytes == Array("a\r\nb".utf8))
        #expect(form["datei"]?.bytes == bytes)
        #expect(form["datei"]?.fileName == "x.bin")
        #expect(form["anderes"] == nil)
        let whole = Self.form(text: "a")
        #expect(MultipartForm(whole, contentType: "multipart/form-data") == nil)
        #expect(MultipartForm(whole, contentType: "multipart/mixed; boundary=\(Self.boundary)") == nil)
        for end in 0..<(whole.count - 4) {
            #expect(MultipartForm(Array(whole.prefix(end)), contentType: type) == nil, "\(end) bytes")
        }
    }

    /// A reference that splits at the divider and knows nothing of single bytes.
    @Test func anyFormIsReadAsAPlainSplitDoesOrRefused() {
        var generator = SystemRandomNumberGenerator()
        let type = "multipart/form-data; boundary=b"
        let pieces = ["--b", "\r\n", "--", "Content-Disposition: form-data; name=\"x\"", "text", "\r\n\r\n", ";", "="]
        for _ in 0..<3000 {
            let count = Int.random(in: 0..<14, using: &generator)
            let text = "--b" + (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            guard let form = MultipartForm(Array(text.utf8), contentType: type) else { continue }
            let parts = ("\r\n" + text).components(separatedBy: "\r\n--b")
            let values = parts.dropFirst().prefix { !$0.hasPrefix("--") }
                .map { $0.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n") }
            #expect(form.fields.map { String(decoding: $0.bytes, as: UTF8.self) } == Array(values), "\(text)")
        }
    }
}
