import GermanText
import JobMarket
import MarketStatistics

/// Only people at the start of their working life are wanted, or nobody with much experience.
///
/// BAG, 26 January 2017, 8 AZR 73/16: that entrants are addressed may be lawful after interpretation; a limit upwards
/// bears on age all the same. Hence a note.
struct EntrantsOnly: CheckRule {
    let id = "agg-entrants"
    let severity = DatedSeverity(.note)
    var title: String { words("Nur für den Berufseinstieg", "For entrants only") }
    var reason: String {
        words(
            "Wer viel Erfahrung hat, ist meist älter: Eine Grenze nach oben trifft mittelbar das Alter.",
            "People with much experience are mostly older: a limit upwards bears on age.")
    }
    var legalBasis: String? {
        words(
            "§§ 1, 3 Abs. 2 AGG; BAG, 26.01.2017, 8 AZR 73/16",
            "Sections 1 and 3(2) AGG; BAG, 26 Jan 2017, 8 AZR 73/16")
    }

    private static let wording = Pattern(
        #"(?<!nicht )\b(?:nur|ausschließlich)\s+(?:für\s+|an\s+)?(?:Berufseinsteiger|Berufsanfänger|Absolvent|Hochschulabsolvent)\w*"#
            + #"|\b(?:maximal|höchstens|nicht\s+mehr\s+als|max\.)\s+(?:\d|ein(?:em)?|zwei|drei|vier|fünf)\s+"#
            + #"(?:Jahr\w*\s+)(?:an\s+)?(?:\p{L}+\s+)?(?:Berufs|Praxis)?erfahrung"#)

    func remarks(on ad: CheckedAd) -> [Remark] {
        ad.all(Self.wording).map { evidence in
            Remark(
                words(
                    "„\(evidence.text)“ schließt Menschen mit mehr Erfahrung aus.",
                    "“\(evidence.text)” shuts out people with more experience."),
                at: evidence,
                suggestion: words(
                    "Schreiben Sie „auch für den Einstieg geeignet“.", "Write “auch für den Einstieg geeignet”."))
        }
    }
}
