import AdReader
import JobMarket
import Testing

/// Text that no person wrote must be read too: without harm, and in time that grows with its length only.
@Suite("Odd and huge ads", .serialized)
struct FuzzTests {
    private struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private func seconds(_ posting: Posting) -> Double {
        let duration = ContinuousClock().measure { _ = AdReader().read(posting) }
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    /// Far above what a quiet machine needs (two seconds), far below what super-linear work would take. Debug builds
    /// are some twenty times slower.
    private var bound: Double {
        #if DEBUG
            1200
        #else
            120
        #endif
    }

    @Test func mutatedAdsAreReadWithoutHarm() {
        var chance = Chance(state: 11)
        let source = Array(
            (SampleAd.office + ["3.000 € bis 3.400 € brutto, TVöD E9b, 38,5 Std., in 58097 Hagen"]).joined(
                separator: "\n"
            ).utf8)
        for _ in 0..<150 {
            var bytes = source
            for _ in 0..<Int.random(in: 1...40, using: &chance) {
                let place = Int.random(in: 0..<bytes.count, using: &chance)
                switch Int.random(in: 0..<4, using: &chance) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
                case 1: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
                case 2: bytes.removeSubrange(place..<min(place + 9, bytes.count))
                default: bytes.insert(contentsOf: bytes[place..<min(place + 30, bytes.count)], at: place)
                }
                if bytes.isEmpty { bytes = source }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            var posting = Posting(source: "test", sourceID: "1", title: String(text.prefix(60)))
            posting.text = text
            let reading = AdReader().read(posting)
            posting.text = nil
            posting.html = text
            _ = AdReader().read(posting)
            let lines = AdReader.text(of: posting).lines
            let mask = ContactMask(reading.contacts)
            for line in lines { _ = mask.pieces(of: line) }
        }
    }

    static let pieces = [
        "x", "Kenntnisse in SAP, 3 Jahre Erfahrung, 3.000 € bis 4.000 € im Monat; ", "E11 TVöD ", "0231 12345 a@b.de ",
        "@a",
        "in 58097 Hagen ", "Deutsch B2 ", "von 1 bis ", "(m/w/d) ", "LösungenFreude an ", "Frau ", "jung ",
        "Vollzeit 38,5 Std. ",
    ]

    @Test(arguments: pieces)
    func aLineOfAMegabyteIsReadInTime(piece: String) {
        var posting = Posting(source: "test", sourceID: "1", title: "Fachkraft (m/w/d)")
        posting.text = "Ihr Profil:\n" + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        #expect(seconds(posting) < bound)
    }

    static let tasks = [
        "Entwicklung der ", "Kunden- und ", "Planung, ", "setzt Projekte ", "mit dem Team ", "A-",
        "Planung und -steuerung, ",
        "Lieferantenbetreuung", "zu planen und ", "Sie ", "neuer ", "Netzwerke mit Kunden ",
    ]

    @Test(arguments: tasks)
    func aTaskOfAMegabyteIsReadInTime(piece: String) {
        var posting = Posting(source: "test", sourceID: "1", title: "Fachkraft (m/w/d)")
        posting.text = "Ihre Aufgaben:\nDu " + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        #expect(seconds(posting) < bound)
    }

    /// Ten times the text may take at most about ten times as long; the bound leaves room for a busy machine.
    @Test func timeGrowsWithTheLengthOnly() {
        let piece = "Sie planen Touren mit Excel, 3 Jahre Erfahrung, 3.000 € im Monat, Frau Klang 0231 12345. "
        func ad(bytes: Int) -> Posting {
            var posting = Posting(source: "test", sourceID: "1", title: "Disponent (m/w/d)")
            posting.text = String(repeating: piece, count: bytes / piece.utf8.count)
            return posting
        }
        // Something else may begin to run in between: then it is measured again.
        let isInProportion = (0..<3).contains { _ in
            let small = seconds(ad(bytes: 1_000_000))
            return seconds(ad(bytes: 10_000_000)) < max(small, 0.05) * 40
        }
        #expect(isInProportion)
    }

    static let oddities = [
        "\u{202E}Koch\u{202C} ", "K\u{AD}o\u{AD}c\u{AD}h ", "\u{0}\u{1}\u{7F}", "e\u{308}\u{308}\u{308}",
        "\u{200B}\u{FEFF}",
        "👩\u{200D}👩\u{200D}👧 ", "&amp;amp;nbsp;&amp;uuml;", "\u{FFFD}", "\u{2028}", "ﬁnden ", "Ａ１ ",
    ]

    @Test(arguments: oddities)
    func oddCharactersAreReadInTime(piece: String) {
        var posting = Posting(source: "test", sourceID: "1", title: piece + "Fachkraft" + piece)
        posting.text = "Ihr Profil:\n" + String(repeating: piece + "Kenntnisse in " + piece, count: 20_000)
        #expect(seconds(posting) < bound)
        posting.html = posting.text.map { "<p>" + $0 }
        posting.text = nil
        #expect(seconds(posting) < bound)
    }

    @Test func bulletsAndNestedListsByTheThousandAreReadInTime() {
        var posting = Posting(source: "test", sourceID: "1", title: "Fachkraft (m/w/d)")
        posting.html =
            String(repeating: "<ul><li>Pflege von Listen", count: 1_000)
            + String(repeating: "<li>Sie führen Listen", count: 100_000)
        #expect(seconds(posting) < bound)
    }

    @Test(arguments: ["Ihre Aufgaben", "- Pflege von Excel-Listen, 3 Jahre", "Frau Rita Klang 0231 12345", "- "])
    func aHundredThousandLinesAreReadInTime(line: String) {
        var posting = Posting(source: "test", sourceID: "1", title: "Fachkraft (m/w/d)")
        posting.text = String(repeating: line + "\n", count: 100_000)
        #expect(seconds(posting) < bound)
    }

    @Test func aHugeTitleAndDeepPagesAreReadInTime() {
        var posting = Posting(source: "test", sourceID: "1", title: String(repeating: "Koch (m/w/d) ", count: 20_000))
        posting.html =
            String(repeating: "<div><ul><li>", count: 60_000) + "Koch" + String(repeating: "</b>", count: 10_000)
        #expect(seconds(posting) < bound)
    }
}
