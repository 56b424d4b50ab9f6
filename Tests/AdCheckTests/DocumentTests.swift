import AdCheck
import Foundation
import JobMarket
import Testing

struct DocumentTests {
    private static let lines = ["Koch (m/w/d)", "Gasthaus Linde, 58095 Hagen", "Sie kochen."]

    private func problem(_ bytes: [UInt8]) -> DocumentProblem.Kind? {
        do throws(DocumentProblem) {
            _ = try DocumentReader.draft(bytes)
            return nil
        } catch {
            #expect(!error.sentence.isEmpty)
            return error.kind
        }
    }

    private func text(_ bytes: [UInt8]) throws -> [String] {
        let posting = try DocumentReader.draft(bytes).posting
        return [posting.title] + (posting.text ?? "").split(separator: "\n").map(String.init)
    }

    @Test func textIsReadInEveryEncoding() throws {
        let text = "Köchin (m/w/d)\r\n\r\n  Gasthaus Linde"
        let units = Array(text.utf16)
        let little: [UInt8] =
            [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        let windows = text.unicodeScalars.map { UInt8($0.value) }
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), little, big, windows] {
            #expect(try self.text(bytes) == ["Köchin (m/w/d)", "Gasthaus Linde"])
        }
    }

    @Test func linesKeepTheirNumbers() {
        let draft = AdDraft("\r\n Koch\r\n\r\n\tHagen\rEssen")
        #expect(draft.posting.title == "Koch")
        #expect([0, 1, 2].map { draft.number(of: $0) } == [2, 4, 5])
        #expect(draft.number(of: nil) == 2)
        let odd = AdDraft("Koch\u{2028}in\u{0C} Hagen\u{0B}\u{85}\nEssen")
        #expect(odd.posting.text == "Essen")
        #expect(odd.number(of: 1) == 2)
    }

    @Test func aLongFirstLineIsNoTitle() {
        let line = String(repeating: "Wir suchen einen Koch. ", count: 12)
        #expect(AdDraft(line).posting.title == "")
        #expect(AdDraft(line).number(of: 1) == 1)
    }

    @Test func htmlIsReadAsPeopleSeeIt() throws {
        let html =
            "<h1>Koch (m/w/d)</h1><p>Gasthaus Linde, 58095 Hagen</p><ul><li>Sie kochen.</li></ul><script>x()</script>"
        #expect(try text(Array(html.utf8)).map { $0.trimmingCharacters(in: .whitespaces) }.first == "Koch (m/w/d)")
        #expect(!(try text(Array(html.utf8)).joined().contains("x()")))
    }

    @Test func wordDocumentsAreReadParagraphByParagraph() throws {
        #expect(try text(Samples.word(Self.lines)) == Self.lines)
    }

    @Test func wordListsBreaksAndDoubledTextAreUnderstood() throws {
        let body =
            "<w:p><w:r><w:t>Koch</w:t><w:br/><w:t>in Hagen</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Sie </w:t></w:r><w:r><w:t>kochen</w:t></w:r></w:p>"
            + "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>einmal</w:t></w:r></w:p></mc:Choice><mc:Fallback>"
            + "<w:p><w:r><w:t>zweimal</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
            + "<w:p><w:moveFrom><w:r><w:t>hier</w:t></w:r></w:moveFrom></w:p>"
            + "<w:p><w:moveTo><w:r><w:t>IT</w:t><w:noBreakHyphen/><w:t>Team</w:t></w:r></w:moveTo></w:p>"
            + "<w:p><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>"
        let bytes = Samples.zip("word/document.xml", Array(Samples.document(body).utf8))
        #expect(try text(bytes) == ["Koch", "in Hagen", "• Sie kochen", "einmal", "IT-Team"])
    }

    @Test func entitiesOfWordDocumentsAreNeverExpanded() throws {
        let outside = "<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
        #expect(problem(Samples.word(["&e;"], before: outside)) == .damaged)
        let laughs = "<!DOCTYPE w:document [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        #expect(problem(Samples.word(["&b;"], before: laughs)) == .damaged)
        #expect(problem(Samples.word(["&unknown;"])) == .damaged)
    }

    @Test func aZipBombIsStopped() {
        let bomb = Samples.zip("word/document.xml", [UInt8](repeating: 0x20, count: 64 << 20))
        #expect(bomb.count < 100_000)
        #expect(problem(bomb) == .tooLong)
    }

    @Test func otherArchivesAreNoDocuments() {
        #expect(problem(Samples.zip("xl/workbook.xml", Array("<x/>".utf8))) == .unknownKind)
        #expect(problem(Array(Samples.word(Self.lines).prefix(60))) != nil)
        #expect(problem(Samples.word([])) == .noText)
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext"), "poppler-utils is not installed"))
    func pdfFilesAreReadAndBounded() throws {
        #expect(try text(Samples.pdf([Self.lines])) == Self.lines)
        #expect(try text(Samples.pdf(Array(repeating: Self.lines, count: 20))).count == 60)
        let wrapped = [
            "Koch", "Sie kochen jeden Tag mit Fleisch und Gemuese von den Hoe-",
            "fen der Umgebung und richten die Teller mit",
            "viel Liebe an.", "Sie haben",
            "eine Ausbildung",
        ]
        #expect(
            try text(Samples.pdf([wrapped])) == [
                "Koch",
                "Sie kochen jeden Tag mit Fleisch und Gemuese von den Hoefen der Umgebung und richten die Teller mit viel "
                    + "Liebe an.",
                "Sie haben", "eine Ausbildung",
            ])
        #expect(problem(Samples.pdf(Array(repeating: Self.lines, count: 21))) == .tooManyPages)
        #expect(problem(Samples.pdf(Array(repeating: ["Koch"], count: 10_000))) == .tooManyPages)
        #expect(problem(Samples.pdf([[]])) == .noText)
        #expect(problem(Samples.lockedPDF) == .encrypted)
        #expect(problem(Array("%PDF-1.7 and nothing else".utf8)) == .damaged)
    }

    @Test func whatIsNoTextIsRefused() {
        #expect(problem([]) == .empty)
        #expect(problem(Array(" \n\t\n".utf8)) == .empty)
        #expect(problem(Array("123 ... !!!".utf8)) == .empty)
        #expect(problem(Array("Koch\0 in Hagen".utf8)) == .unknownKind)
        #expect(problem([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) == .unknownKind)
        #expect(problem([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]) == .unknownKind)
        #expect(problem([0xFF, 0xFE, 0x41]) == .damaged)
        #expect(problem([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]) == .damaged)
        #expect(problem(Array("{\\rtf1 Koch}".utf8)) == .unknownKind)
    }

    @Test func oneLineOfAMegabyteIsNoAd() {
        #expect(problem([UInt8](repeating: 0x61, count: 1 << 20)) == .tooLong)
        #expect(problem([UInt8](repeating: 0x61, count: 11 << 20)) == .tooLong)
    }

    @Test func aPageThatWouldBeCutIsRefused() {
        let filler = "<!--" + String(repeating: "x", count: DocumentReader.longestPage) + "-->"
        #expect(problem(Array(("<p>Koch</p>" + filler).utf8)) == .tooLong)
    }

    @Test func damagedUTF8IsReadWhereItCanBe() throws {
        #expect(try text(Array("Köchin".utf8) + [0xC3] + Array(" in Hagen".utf8)).first?.hasPrefix("Köchin") == true)
    }

    /// Whatever the bytes, there is an ad or a reason, and the check of what was read ends.
    @Test func anyBytesAreAnswered() throws {
        var generator = SystemRandomNumberGenerator()
        let seeds = [Samples.word(Self.lines), Array("<p>Koch</p><p>Hagen</p>".utf8), Array("Koch\nHagen".utf8)]
        for seed in seeds {
            for _ in 0..<60 {
                var bytes = seed
                for _ in 0..<4 {
                    bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
                        in: 0...255, using: &generator)
                }
                guard let draft = try? DocumentReader.draft(bytes) else { continue }
                _ = AdCheck().check(draft.posting, on: PlantedAdTests.day)
            }
        }
    }
}
