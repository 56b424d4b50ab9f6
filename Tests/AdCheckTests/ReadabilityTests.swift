import AdCheck
import Testing

struct ReadabilityTests {
    /// Twenty sentences of four words: "Der Hund frisst Fleisch." has 1 + 1 + 1 + 1 syllables.
    @Test func theFormulasAreThoseOfTheBooks() throws {
        let text = try #require(Readability(lines: Array(repeating: "Der Hund frisst Fleisch.", count: 20)))
        #expect(text.words == 80)
        #expect(text.sentences == 20)
        #expect(abs(text.amstad - (180 - 4 - 58.5 * 1)) < 1e-9)
        // "Fleisch" has seven letters: a quarter of the words is long.
        #expect(abs(text.lix - (4 + 25)) < 1e-9)
        #expect(abs(text.grade - (0.1672 * 4 + 0.1297 * 25 - 0.0327 * 100 - 0.875)) < 1e-9)
    }

    @Test func syllablesAreCountedByTheirVowels() throws {
        // Industrie 3, Bewerbung 3, Qualität 3, Häuser 2, blau 1, Bauer 2, mit 1, zwei 1: 16 in 8 words.
        let line = "Industrie Bewerbung Qualität Häuser blau Bauer mit zwei"
        let text = try #require(Readability(lines: Array(repeating: line, count: 10)))
        #expect(abs(text.amstad - (180 - 8 - 58.5 * 16 / 8)) < 1e-9)
    }

    @Test func abbreviationsAndDatesEndNoSentence() throws {
        let line = "Sie beginnen am 1. März z. B. bei Dr. Braun bzw. Frau Klein. Danach arbeiten Sie allein."
        let text = try #require(Readability(lines: Array(repeating: line, count: 10)))
        #expect(text.sentences == 20)
    }

    @Test func numbersBracketsAndPerCentEndSentences() throws {
        let line =
            "Die Frist endet am 31.01.2027. Wir sind 12 Leute (plus Hund). Der Anteil liegt bei 50 %. Das ist viel."
        let text = try #require(Readability(lines: Array(repeating: line, count: 10)))
        #expect(text.sentences == 40)
    }

    @Test func fewWordsSayNothing() {
        #expect(Readability(lines: ["Der Hund frisst Fleisch."]) == nil)
        #expect(Readability(lines: []) == nil)
        #expect(Readability(lines: Array(repeating: "123 456 ...", count: 200)) == nil)
    }

    /// Whatever the text, the figures are numbers.
    @Test func figuresAreAlwaysFinite() {
        for line in ["a", "ß-ß", "!?!", "é è", String(repeating: "x", count: 10_000), "\u{200D}a\u{301}"] {
            guard let text = Readability(lines: Array(repeating: line + " wort", count: 100)) else { continue }
            #expect(text.amstad.isFinite && text.lix.isFinite && text.grade.isFinite)
        }
    }
}
