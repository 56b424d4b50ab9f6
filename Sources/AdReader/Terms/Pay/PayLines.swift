import GermanText
import JobMarket

/// The lines of an ad that may state pay, and what in them is worth a closer look.
///
/// Pay has digits, and most lines have none, so that a look for digits comes first; the word stems follow.
struct PayLines {
    let line: TermLine
    /// Whether words or signs of money stand in the line.
    let hasMoney: Bool
    /// Whether words of collective agreements or of pay stand in the line or the one above.
    let hasGradeWords: Bool

    static let money = LineGate([
        "€", "eur", "gehalt", "gehält", "lohn", "löhn", "vergüt", "brutto", "salary", "entgelt", "verdien", "fixum",
        "bezahl", "dotier", "besold", "gross", "honorar", "einkommen", "compensation", "wage", "remunerat", "0k", "1k",
        "2k", "3k", "4k", "5k", "6k", "7k", "8k", "9k", "0 k", "5 k",
    ])
    static let grade = LineGate([
        "entgelt", "vergüt", "eingrupp", "tarif", "bezahl", "stellenwert", "entlohn", "gehalt", "dotier", "besold",
        "bewertet", "wertigkeit", "gruppe", "stufe", "tv", "avr", "bat ", "era", "igz", "gvp", "bap", "chem", "besg",
        "beso",
        "lbes", "w-professur", "beamt", "eg ", "eg1", "eg5", "eg6", "eg7", "eg8", "eg9",
    ])

    /// Title first.
    static func all(of ad: AdContext) -> [PayLines] {
        ad.lines.all.compactMap { line in
            guard hasDigit(line.text) else { return nil }
            let hasMoney = ad.lines.passes(.money, line: line.number)
            let aboveIsShort = line.number > 1 && ad.text[line.number - 1].utf8.count < 200
            let hasGradeWords =
                ad.lines.passes(.grade, line: line.number)
                || aboveIsShort && ad.lines.passes(.grade, line: line.number - 1)
            guard hasMoney || hasGradeWords else { return nil }
            return PayLines(line: line, hasMoney: hasMoney, hasGradeWords: hasGradeWords)
        }
    }

    private static func hasDigit(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in bytes.contains { $0 &- 0x30 < 10 } }
    }
}
