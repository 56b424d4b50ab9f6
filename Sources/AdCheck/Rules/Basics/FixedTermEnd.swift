import GermanText
import JobMarket
import MarketStatistics

/// A fixed-term contract without its end or length.
///
/// § 2 (1) no. 3 NachwG: the end or the expected length is told with the contract; the ad does well to name it.
struct FixedTermEnd: CheckRule {
    let id = "fixed-term-end"
    let severity = DatedSeverity(.note)
    let needsGerman = true
    var title: String { words("Befristung ohne Ende", "Fixed term without an end") }
    var reason: String {
        words(
            "Ein halbes Jahr oder drei Jahre: Das macht für die meisten den Unterschied.",
            "Half a year or three years: for most people that makes the difference.")
    }
    var legalBasis: String? { words("§ 2 Abs. 1 Nr. 3 NachwG", "Section 2(1) no. 3 NachwG") }

    private static let fixed = Pattern(#"(?<!un)(?<!un-)befrist(?:et|ung)"#)
    private static let length = Pattern(
        #"\b(?:\d+|ein|eine[nrsm]?|zwei|drei|vier|fünf|sechs|neun|zwölf|achtzehn|vierundzwanzig)\s?-?(?:\s*\(\d+\)\s*)?"#
            + #"(?:Jahr|Monat|Woche|jährig|monatig|Semester)"#
            + #"|\bbis\s+(?:zum\s+|zu\s+|Ende\s+|voraussichtlich\s+|mindestens\s+|maximal\s+|längstens\s+)*"#
            + #"(?:\d{1,2}\.\s?(?:\d{1,2}\.|\p{L})|20\d\d|\d{1,2}/|Januar|Februar|März|April|Mai|Juni|Juli|August"#
            + #"|September|Oktober|November|Dezember)"#
            + #"|\bfür\s+die\s+Dauer\b|\bProjektlaufzeit|\bEnde\s+der\s+Elternzeit"#)

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard let contract = ad.reading.contract, contract.value == .fixedTerm, !ad.isTraining,
            let evidence = contract.origin.evidence
        else { return [] }
        let told = ad.lines.contains { line in
            let text = ad.text[line]
            // The length may stand in the line below ("Laufzeit: 24 Monate").
            return (Self.fixed.occurs(in: text) || abs(line - evidence.line) <= 1) && Self.length.occurs(in: text)
        }
        guard !told else { return [] }
        return [
            Remark(
                words(
                    "Die Stelle ist befristet, aber nicht bis wann.",
                    "The job is for a fixed term, but the end is not told."),
                at: evidence,
                suggestion: words(
                    "Schreiben Sie „befristet bis zum …“ und ob eine Verlängerung möglich ist.",
                    "Write “befristet bis zum …” and whether it may be extended."))
        ]
    }
}
