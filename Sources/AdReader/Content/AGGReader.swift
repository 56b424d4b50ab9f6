import GermanText
import JobMarket

/// Finds wording that may discriminate on a ground of § 1 AGG, such as "junges Team" or "(m/w)".
///
/// A finding is a hint to read the line, no verdict: § 8 AGG allows demands that the work itself makes.
enum AGGReader {
    static func read(_ ad: AdContext, _ content: AdContent) -> [AGGFinding] {
        var findings: [AGGFinding] = []
        if let title = TitleGender.finding(ad, content) { findings.append(title) }
        for (number, line) in content.lines.enumerated() where !content.repeats.contains(number) {
            var mentioned: UInt16 = 0
            for token in line.tokens { if let checks = triggers.value(of: token) { mentioned |= checks } }
            guard mentioned != 0 else { continue }
            let text = TermLine(number: number, source: ad.text[number])
            for (index, check) in AGGCheck.all.enumerated() where mentioned & 1 << UInt16(index) != 0 {
                guard let match = check.wording.first(in: text.text),
                    check.unless?.occurs(in: clause(of: text, around: match.byteRange)) != true,
                    let evidence = text.origin(match, in: ad).evidence
                else { continue }
                findings.append(AGGFinding(issue: check.issue, evidence: evidence))
            }
        }
        return findings
    }

    /// The sentence around some bytes, up to where "und haben", "und suchen" or the like begins another statement.
    private static func clause(of line: TermLine, around bytes: Range<Int>) -> String {
        let sentence = line.sentence(around: bytes)
        let ahead = line.slice(from: sentence.lowerBound, to: bytes.lowerBound)
        let behind = line.slice(from: bytes.upperBound, to: sentence.upperBound)
        let start = statement.matches(in: ahead).last?.byteRange.lowerBound ?? 0
        let end = statement.first(in: behind)?.byteRange.lowerBound ?? behind.utf8.count
        return line.slice(from: sentence.lowerBound + start, to: bytes.upperBound + end)
    }

    private static let statement = Pattern(
        #"\bund\s+(?:ha(?:ben|st)|sind|bist|such(?:en|st)|bring(?:en|st)|verfüg(?:en|st)|besitz(?:en|t)|k(?:önnen|annst)"#
            + #"|möcht(?:en|est)|w(?:ollen|illst))\b"#)

    /// For each word the checks that look for it, one bit each; only lines with such words are looked at more closely.
    private static let triggers: WordList<UInt16> = {
        var list = WordList<UInt16>()
        for (index, check) in AGGCheck.all.enumerated() {
            list.add(check.triggers, 1 << UInt16(index)) { $0 | $1 }
        }
        return list
    }()
}
