import AdReader
import JobMarket
import Testing

/// Amounts printed in the formats of German ads are read back; no line of any kind ends the process.
@Suite struct PayFormatsTests {
    /// A small generator with a fixed seed (Knuth's MMIX constants), so that a failure can be repeated.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static func grouped(_ value: Int, by separator: String) -> String {
        let digits = String(value)
        guard digits.count > 3 else { return digits }
        return digits.dropLast(3) + separator + digits.suffix(3)
    }

    @Test func printedYearsAreReadBack() {
        var random = Seeded(state: 7)
        for _ in 0..<12 {
            let low = Int.random(in: 24...90, using: &random) * 1_000 + Int.random(in: 0...9, using: &random) * 100
            let high = low + Int.random(in: 1...20, using: &random) * 500
            let a = Self.grouped(low, by: "."), b = Self.grouped(high, by: ".")
            let lines = [
                "Jahresgehalt: \(a) € bis \(b) €", "\(a) - \(b) EUR brutto pro Jahr",
                "Gehalt zwischen \(a) und \(b) Euro p.a.",
                "Wir zahlen €\(a)–€\(b) im Jahr als Vergütung", "Bruttojahresgehalt von EUR \(a),- bis EUR \(b),-",
                "Gehaltsrahmen \(low) bis \(high) € jährlich",
                "Salary €\(Self.grouped(low, by: ",")) to €\(Self.grouped(high, by: ",")) per year",
            ]
            for line in lines {
                #expect(pay(line) == [Pay(Double(low), Double(high), .year)], "\(line)")
            }
        }
    }

    @Test func printedHoursAndMonthsAreReadBack() {
        var random = Seeded(state: 11)
        for _ in 0..<12 {
            let cents = Int.random(in: 1_300...3_900, using: &random)
            let amount = "\(cents / 100),\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
            let hourly = Double(cents) / 100
            for line in ["Stundenlohn: \(amount) €", "\(amount) €/Std. brutto", "Vergütung \(amount) Euro pro Stunde"] {
                #expect(pay(line) == [Pay(hourly, hourly, .hour)], "\(line)")
            }
            let month = Int.random(in: 1_500...8_900, using: &random)
            let text = Self.grouped(month, by: ".")
            for line in [
                "Monatsgehalt \(text) € brutto", "\(text),00 EUR brutto/Monat", "Gehalt: \(month) Euro im Monat",
            ] {
                #expect(pay(line) == [Pay(Double(month), Double(month), .month)], "\(line)")
            }
        }
    }

    @Test func randomLinesNeverTrap() {
        var random = Seeded(state: 3)
        let pieces = [
            "1", "9", "00", "000", ".", ",", "-", "–", " ", "€", "EUR", "k", "T€", "bis", "ab", "zwischen", "und",
            "Gehalt",
            "E", "13", "TV-L", "TVöD", "EG", "A", "\u{AD}", "ü", "ß", "€/h", "pro", "Jahr", "Monat", "\u{200B}", "🙂",
            "(", ")", "/",
            "999999999999999999999", "0", "\u{0}", "\n", "\r", "Stufe", "Prämie", "brutto", "\u{A0}", "Entgeltgruppe",
        ]
        for _ in 0..<300 {
            var line = ""
            for _ in 0..<Int.random(in: 1...14, using: &random) { line += pieces.randomElement(using: &random) ?? "" }
            for statement in pay(line, line) {
                for value in [statement.min, statement.max].compactMap({ $0 }) {
                    #expect(value.isFinite && value > 0, "\(line)")
                }
            }
        }
    }
}
