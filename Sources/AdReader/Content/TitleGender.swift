import GermanText
import JobMarket

/// Finds titles that name one gender only, as § 11 AGG forbids.
enum TitleGender {
    static func finding(_ ad: AdContext, _ content: AdContent) -> AGGFinding? {
        let title = ad.text.title
        if let pair = twoGenders.first(in: title), !neutral.occurs(in: title) {
            return AGGFinding(issue: .gender, evidence: ad.evidence(line: 0, bytes: pair.byteRange))
        }
        if neutral.occurs(in: title) || bothForms.occurs(in: title) { return nil }
        guard let agent = agent(content.lines[0]), let span = content.lines[0].span(agent) else {
            return nil
        }
        // The body may say what the title leaves out; a list of other ads at the end does not.
        let last = ad.zones.count > 1 ? ad.zones.last : nil
        let furniture = last?.kind == .other ? last?.first ?? .max : .max
        if ad.text.lines.prefix(furniture - 1).contains(where: { neutral.occurs(in: $0) }) { return nil }
        return AGGFinding(issue: .gender, evidence: ad.evidence(line: 0, bytes: span))
    }

    private static let twoGenders = Pattern(
        #"\(\s*(?:m\s*[/|,]\s*[wf]|[wf]\s*[/|,]\s*m)\s*\.?\s*\)|\b(?:m/w|w/m|m/f|f/m)\b(?!\s*[/|,*])"#)

    /// "(m/w/d)" in all its spellings, "(gn)", "all genders", "divers".
    private static let neutral = Pattern(
        #"\b[mwfdxiagn*]\s*[/|,.:•·_-]\s*[mwfdxia*]\s*[/|,.:•·_-]\s*[mwfdxian*]|\bgn\b"#
            + #"|\ball(?:e)?\s*(?:genders?|geschlechter)|\bdivers\b|\b[md]\s*\|\s*[wfd]|\b(?:mwd|wmd|dmw|mdw|wdm)\b"#
            + #"|geschlechtsneutral|\bany\s+gender"#)

    /// Both forms in one word or side by side: "Entwickler*in", "Leiter/in", "Sachbearbeiterin oder Sachbearbeiter".
    private static let bothForms = Pattern(
        #"\p{L}[*:_/|’·•]\s?-?(?:in|innen|r|n|frau|e|euse)\b|(?-i:\p{Ll}In(?:nen)?\b)|\(\s?-?(?:in|innen|r)\)"#
            + #"|in\s*(?:/|oder|und|bzw\.?|\|)\s*\p{L}+(?:er|or|mann)\b"#
            + #"|(?:er|or|mann)\s*(?:/|oder|und|bzw\.?|\|)\s*-?\p{L}*(?:in|frau|innen)\b|\*(?=\s|$)"#
            + #"|\p{L}(?:frau|mann)\s*/\s*-?\p{L}*(?:mann|frau)"#)

    /// The words of the title from its first to the last one that names a person of one gender.
    private static func agent(_ line: TokenLine) -> Range<Int>? {
        guard let last = line.tokens.indices.first(where: { isAgent(line, $0) }) else { return nil }
        var first = last
        while first > 0, last - first < 3, line.tokens[first].gap.isSubset(of: [.space, .hyphen]),
            line.tokens[first - 1].isCapital
        {
            first -= 1
        }
        return first..<last + 1
    }

    private static func isAgent(_ line: TokenLine, _ index: Int) -> Bool {
        if agents.exact(line.tokens[index]) != nil { return true }
        guard line.tokens[index].isCapital, line.tokens[index].length > 6 else { return false }
        return suffixes.contains { line.token(index, endsIn: $0) }
    }

    private static let agents: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            Engineer|Developer|Entwickler|Manager|Consultant|Berater|Leiter|Architekt|Architect|Administrator|Analyst
            Scientist|Ingenieur|Techniker|Mechaniker|Elektroniker|Verkäufer|Fahrer|Pfleger|Lehrer|Erzieher|Arbeiter
            Helfer|Koch|Kellner|Meister|Monteur|Disponent|Referent|Assistent|Sekretärin|Master|Owner|Designer|Tester
            Trainer|Redakteur|Kaufmann|Kauffrau|Krankenschwester|Putzfrau|Reinigungsfrau|Hausmeister|Maler|Tischler
            Schreiner|Maurer|Schlosser|Bäcker|Friseur|Friseurin|Fachmann|Spezialist|Specialist|Experte|Programmierer
            Informatiker|Student|Praktikant|Mitarbeiter|Sachbearbeiter|Arzt|Ärztin|Anwalt|Jurist|Steuerberater
            Buchhalter|Controller|Lagerist|Bürokauffrau|Director|Coach
            """, true)
        return list
    }()

    private static let suffixes: [StaticString] = [
        "entwickler", "ingenieur", "techniker", "mechaniker", "elektroniker", "leiter", "leiterin", "berater",
        "beraterin", "mitarbeiter",
        "mitarbeiterin", "verkaeufer", "verkaeuferin", "fahrer", "pfleger", "pflegerin", "schwester", "helfer",
        "helferin", "arbeiter", "kaufmann",
        "kauffrau", "fachmann", "fachfrau", "architekt", "referent", "referentin", "assistentin", "assistent",
        "meister", "monteur", "sekretaerin",
        "bearbeiter", "bearbeiterin", "verwalter", "informatiker", "programmierer", "erzieher", "erzieherin", "lehrer",
        "lehrerin", "spezialist",
        "buchhalter", "buchhalterin", "ingenieurin", "entwicklerin", "technikerin", "bauer", "schlosser",
        "installateur", "designer",
    ]
}
