import Fetching
import Foundation
import Testing

/// Text is UTF-8 at the end, whatever it was and whatever it was called.
@Suite struct CharsetTests {
    private let text = "Größe – für Ärztinnen"

    private func bytes(_ encoding: String.Encoding, _ text: String? = nil) -> [UInt8] {
        Array((text ?? self.text).data(using: encoding) ?? Data())
    }

    private func decoded(_ bytes: [UInt8], _ type: String? = nil) -> (text: String, charset: Charset) {
        let (text, charset) = Charset.decode(bytes, contentType: type)
        return (String(decoding: text, as: UTF8.self), charset)
    }

    @Test func declaredAndTrue() {
        let utf8 = decoded(bytes(.utf8), "text/html; charset=UTF-8")
        #expect(utf8.text == text)
        #expect(utf8.charset == Charset(name: "utf-8", source: .header, declared: "UTF-8"))
        let latin = decoded(bytes(.windowsCP1252), "text/html;charset='iso-8859-1'")
        #expect(latin.text == text)
        #expect(latin.charset == Charset(name: "windows-1252", source: .header, declared: "iso-8859-1"))
        let latin9 = decoded([0xA4, 0xBD, 0xE9], "text/plain; charset=iso-8859-15")
        #expect(latin9.text == "€œé")
        let polish = decoded(bytes(.windowsCP1250, "Łódź"), "text/plain; format=flowed; charset=windows-1250")
        #expect(polish.text == "Łódź")
    }

    @Test func declaredInTheDocument() {
        let meta = bytes(
            .windowsCP1252, "<html><head><META http-equiv=Content-Type content=\"text/html; charset=latin1\">Größe")
        #expect(decoded(meta, "text/html").text.hasSuffix("Größe"))
        #expect(decoded(meta, "text/html").charset == Charset(name: "windows-1252", source: .meta, declared: "latin1"))
        let polish = Array("<meta charset=\"iso-8859-2\">".utf8) + [0xB1]
        #expect(decoded(polish).text.hasSuffix("ą"))
    }

    /// XML parsers believe the declaration, so it must tell what the text now is.
    @Test func declarationsAreMadeTrue() {
        let xml = bytes(.windowsCP1252, "<?xml version=\"1.0\" encoding='ISO-8859-1' standalone=\"yes\"?><a>Größe</a>")
        let (text, charset) = decoded(xml, "application/xml")
        #expect(text == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><a>Größe</a>")
        #expect(charset == Charset(name: "windows-1252", source: .declaration, declared: "ISO-8859-1"))
        let wrong = bytes(.utf8, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>Größe</a>")
        #expect(decoded(wrong).text == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>Größe</a>")
        #expect(decoded(wrong).charset.name == "utf-8")
    }

    @Test func declaredAndWrong() {
        let called8 = decoded(bytes(.windowsCP1252), "text/html; charset=utf-8")
        #expect(called8.text == text)
        #expect(called8.charset == Charset(name: "windows-1252", source: .bytes, declared: "utf-8"))
        let called1 = decoded(bytes(.utf8), "text/html; charset=iso-8859-1")
        #expect(called1.text == text)
        #expect(called1.charset == Charset(name: "utf-8", source: .bytes, declared: "iso-8859-1"))
        let unknown = decoded(bytes(.windowsCP1252), "text/html; charset=x-unheard-of")
        #expect(unknown.text == text)
        #expect(decoded(bytes(.windowsCP1252)).text == text)
    }

    @Test func marks() {
        let marked = decoded([0xEF, 0xBB, 0xBF] + bytes(.utf8), "text/html; charset=iso-8859-1")
        #expect(marked.text == text)
        #expect(marked.charset == Charset(name: "utf-8", source: .mark, declared: nil))
        #expect(decoded([0xFF, 0xFE] + bytes(.utf16LittleEndian)).text == text)
        #expect(decoded([0xFE, 0xFF] + bytes(.utf16BigEndian)).text == text)
        #expect(decoded([0xFF, 0xFE, 0x41]).charset.isDamaged)
        #expect(decoded([]).text.isEmpty)
    }

    @Test func damage() {
        let (damaged, charset) = decoded(bytes(.utf8) + [0xFF] + bytes(.utf8), "text/html; charset=utf-8")
        #expect(damaged == text + "\u{FFFD}" + text)
        #expect(charset.isDamaged)
        #expect(decoded([0x41, 0x81, 0x42, 0xE4], "text/html; charset=windows-1252").text == "A\u{FFFD}Bä")
    }

    /// iconv against Foundation, byte for byte.
    @Test(arguments: [
        ("windows-1252", String.Encoding.windowsCP1252), ("windows-1250", .windowsCP1250),
        ("windows-1251", .windowsCP1251),
        ("iso-8859-2", .isoLatin2),
    ]) func agreesWithFoundation(name: String, encoding: String.Encoding) {
        for byte in UInt8(0x80)...0xFF {
            guard let expected = String(data: Data([byte]), encoding: encoding),
                expected.unicodeScalars.allSatisfy({ $0.value > 0x9F })
            else { continue }
            #expect(decoded([byte], "text/plain; charset=\(name)").text == expected, "\(byte)")
        }
    }

    @Test func survivesAnything() {
        var random = SplitMix(state: 1252)
        let names = [
            "utf-8", "utf-16", "utf-16be", "gb18030", "shift_jis", "iso-2022-jp", "big5", "euc-kr", "koi8-r", "\"",
            "=;", "",
        ]
        for _ in 0..<4000 {
            let start = Array(
                ["", "<?xml encoding=\"", "<meta charset=", "\u{FEFF}"].randomElement(using: &random)?.utf8 ?? "".utf8)
            let noise = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let type = names.randomElement(using: &random).map { "text/html; charset=\($0)" }
            let text = Charset.decode(start + noise, contentType: type).text
            #expect(String(validating: text, as: UTF8.self) != nil)
        }
    }

    @Test func pagesSayWhatTheyWere() async throws {
        let latin = bytes(.windowsCP1252)
        try await withLies { request, reply in
            let type = request.target == "/text" ? "Text/HTML; Charset=UTF-8" : "image/png"
            try await reply.answer("200 OK", [("Content-Type", type)], latin)
        } _: { server, fetcher in
            let page = try #require(await fetcher.fetch(server.url("/text")).page)
            #expect(String(decoding: page.body, as: UTF8.self) == text)
            #expect(page.contentType == "text/html")
            #expect(page.charset?.name == "windows-1252")
            let picture = try #require(await fetcher.fetch(server.url("/picture")).page)
            #expect(picture.body == latin)
            #expect(picture.charset == nil)
        }
    }
}
