import GermanText
import JobMarket

/// Finds titles that name one gender only, as § 11 AGG forbids.
///
/// English titles without a mark count like German masculine ones: readers take "Engineer" for a masculine noun of
/// their own language, and ads mark it as such.
enum TitleGender {
    static func finding(_ ad: AdContext, _ content: AdContent) -> AGGFinding? {
        let (number, line) = headline(content)
        let title = ad.text[number]
        if isMarked(line) || neutral.occurs(in: title) { return nil }
        if let pair = twoGenders.first(in: title) {
            return AGGFinding(issue: .gender, evidence: ad.evidence(line: number, bytes: pair.byteRange))
        }
        // "Mitarbeiter Büro (Bürokaufmann/-frau)": the name of the occupation behind does not mend the title.
        let end = occupation.first(in: title)?.byteRange.lowerBound ?? title.utf8.count
        guard let agent = TitleAgents.first(in: line, before: end), let span = line.span(agent),
            !namesBothForms(String(decoding: title.utf8.prefix(end), as: UTF8.self))
        else { return nil }
        if number == 0, isMarkedBelow(ad, content) { return nil }
        return AGGFinding(issue: .gender, evidence: ad.evidence(line: number, bytes: span))
    }

    /// The title; where that says nothing ("Text 2"), the ad's first short line that names a person.
    private static func headline(_ content: AdContent) -> (Int, TokenLine) {
        let title = content.lines[0]
        guard title.tokens.count <= 2, !title.tokens.contains(where: { $0.length > 4 || $0.isUpper }),
            TitleAgents.first(in: title, before: .max) == nil
        else { return (0, title) }
        let number = (1..<4).first { number in
            number < content.lines.count && content.lines[number].bytes.count <= 120
                && TitleAgents.first(in: content.lines[number], before: .max) != nil
        }
        return number.map { ($0, content.lines[$0]) } ?? (0, title)
    }

    /// The body may say what the title leaves out; a list of other ads at the end does not.
    private static func isMarkedBelow(_ ad: AdContext, _ content: AdContent) -> Bool {
        let last = ad.zones.count > 1 ? ad.zones.last : nil
        let furniture = last?.kind == .other ? last?.first ?? .max : .max
        return content.lines.enumerated().dropFirst().prefix(furniture - 1).contains { number, line in
            isMarked(line)
                || (line.tokens.contains { words.exact($0) != nil } && neutral.occurs(in: ad.text[number]))
        }
    }

    /// Whether "m/w/d" or the like stands in it, or a word that says the same.
    private static func isMarked(_ line: TokenLine) -> Bool {
        line.tokens.indices.dropFirst(2).contains { index in
            let (first, second, third) = (line.tokens[index - 2], line.tokens[index - 1], line.tokens[index])
            return second.length == 1 && first.length == 1 && third.length <= 6
                && !second.gap.isSubset(of: .space) && !third.gap.isSubset(of: .space)
                && letters.exact(first) != nil && letters.exact(second) != nil
                && (letters.exact(third) != nil || words.exact(third) != nil)
        }
    }

    private static let letters: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add("m|w|f|d|x|i|a|g|n", true)
        return list
    }()

    private static let words: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add(
            "divers|div|gender|genders|geschlechter|geschlechtsneutral|gn|mwd|wmd|dmw|mdw|wdm|mw|wd|aGw|Mensch", true)
        return list
    }()

    private static let twoGenders = Pattern(
        #"\(\s*(?:m\s*[/|,]\s*[wf]|[wf]\s*[/|,]\s*m)\s*\.?\s*\)|\b(?:m/w|w/m|m/f|f/m)\b(?!\s*[/|,*])"#)

    /// "(m/w/d)" in all its spellings, "(gn)", "all genders", "divers".
    private static let neutral = Pattern(
        #"\b[mwfdxiagn*]\s*[/|,.:•·_-]\s*[mwfdxia*]\s*[/|,.:•·_-]\s*[mwfdxian*]|\bgn\b"#
            + #"|\ball(?:e)?\s*(?:genders?|geschlechter)|\bdivers\b|\b[md]\s*\|\s*[wfd]|\b(?:mwd|wmd|dmw|mdw|wdm)\b"#
            + #"|geschlechtsneutral|\bany\s+gender|\bmw/d\b|\bm/wd\b|\baGw\b|\(\s*(?:all|alle|Mensch)\s*\*?\s*\)"#)

    /// Both forms in one word or side by side: "Entwickler*in", "Leiter/in", "Sachbearbeiterin oder Sachbearbeiter".
    private static let bothForms = Pattern(
        #"\p{L}[*:_/|’·•]\s?-?(?:in|innen|r|n|frau|e|euse)\b|(?-i:\p{Ll}In(?:nen)?\b)|\(\s?-?(?:in|innen|r)\)"#
            + #"|in(?:nen)?\s*(?:/|oder|und|bzw\.?|\|)\s*(?:\p{L}+\s+){0,3}?\p{L}+(?:er|or|mann|e|en)\b"#
            + #"|\b(\p{L}{3})\p{L}*\s*(?:/|oder|und|bzw\.?|\|)\s*(?:\p{L}+\s+){0,3}?(?:-|\1)\p{L}*(?:in|innen)\b"#
            + #"|(?:er|or|mann)\s*(?:/|oder|und|bzw\.?|\|)\s*-?\p{L}*(?:in|frau|innen)\b|\*(?=\s|$)"#
            + #"|frau\s*(?:/|oder|und|bzw\.?|\|)\s*(?:\p{L}+\s+){0,3}?-?\p{L}*mann\b"#
            + #"|mann\s*(?:/|oder|und|bzw\.?|\|)\s*(?:\p{L}+\s+){0,3}?-?\p{L}*frau\b"#)

    /// The same stem with and without "in", once its umlaut is gone: "Köchin oder Koch", "Arzt/Ärztin".
    private static let sameStem = Pattern(
        #"\b(\p{L}{3,})in(?:nen)?\s*(?:/|oder|und|bzw\.?|\|)\s*(?:\p{L}+\s+){0,3}?\1\p{L}{0,2}\b"#
            + #"|\b(\p{L}{3,})\s*(?:/|oder|und|bzw\.?|\|)\s*(?:\p{L}+\s+){0,3}?\2in(?:nen)?\b"#)

    private static let plainVowels: [Character: Character] = [
        "ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U",
    ]

    private static func namesBothForms(_ title: String) -> Bool {
        bothForms.occurs(in: title) || sameStem.occurs(in: String(title.map { plainVowels[$0] ?? $0 }))
    }

    /// The name of an occupation in both forms, in brackets at the end.
    private static let occupation = Pattern(#"\s*\([^()]*\p{L}(?:/-?in|/-?frau|/-?r|er/\p{L}+in)\b[^()]*\)\s*$"#)
}
