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
            guard line.tokens.contains(where: { triggers.value(of: $0) != nil }) else { continue }
            let text = ad.text[number]
            for check in checks {
                guard let match = check.wording.first(in: text), check.unless?.occurs(in: text) != true else {
                    continue
                }
                findings.append(
                    AGGFinding(issue: check.issue, evidence: ad.evidence(line: number, bytes: match.byteRange)))
            }
        }
        return findings
    }

    private struct Check: Sendable {
        var issue: AGGIssue
        var wording: Pattern
        /// Wording in the same line that takes the hint away.
        var unless: Pattern?

        init(_ issue: AGGIssue, _ wording: String, unless: String? = nil) {
            self.issue = issue
            self.wording = Pattern(wording)
            self.unless = unless.map(Pattern.init)
        }
    }

    /// Only lines with one of these words are looked at more closely.
    private static let triggers: WordList<Bool> = {
        var list = WordList<Bool>()
        list.add(
            """
            jung|junge|junges|jungen|junger|jungem|jugendlich|jugendliche|young|Alter|Jahre alt|alt|älter|Jahre|Jahren
            Digital|Muttersprache|Muttersprachler|Muttersprachlerin|Muttersprachlich|muttersprachliche
            muttersprachliches|Muttersprachniveau|Muttersprachenniveau|native|Lichtbild|Foto|Passfoto|Bewerbungsfoto
            Passbild|Photo|Bild|Bewerbungsbild|Lichtbildern|Fotos|körperlich|körperliche|körperlicher|körperliches
            gesund|gesunde|Gesundheit|gesundheitlich|gesundheitliche|Familienstand|Religionszugehörigkeit|Konfession
            Kirchenzugehörigkeit|Kirchenmitgliedschaft|konfessionelle|christlichen|Kind|Geburtsdatum
            Staatsangehörigkeit|Staatsbürgerschaft|Deutscher|akzentfrei|akzentfreies|Akzent|männlich|männliche
            weibliche|weiblich|Damen|Herren|Hausfrauen|Powerfrau|Mädels|Jungs|Mädchen|Rentner|Frührentner|Pensionäre
            fit|vitale|Vollbesitz|Nichtraucher|Lebensalter|Lebensjahr
            """, true)
        return list
    }()

    private static let checks: [Check] = [
        Check(
            .age,
            #"\bjung(?:e[rsnm]?)?\b(?:[\s,/–-]+(?:und\s+|aber\s+|sehr\s+)?[\p{L}-]+){0,4}?[\s-]+"#
                + #"(?:Teams?|Mannschaft|Truppe|Kolleg(?:en|innen|ium)\w*|Crew)\b"#
                + #"|\byoung(?:[\s,]+(?:and\s+)?[\w-]+){0,3}?\s+team\b"#
                + #"|\bjunge[rn]?\s+(?:Mitarbeiter|Bewerber|Verstärkung|Menschen\s+gesucht)\w*"#,
            unless: #"jung\s*(?:geblieben|und\s+alt)|für\s+Jung"#
                + #"|(?:betreuung|begleitung|unterstützung|förderung)\s+(?:von\s+|der\s+)?jung"#),
        Check(
            .age,
            #"\b(?:nicht\s+älter\s+als|maximal|höchstens|bis\s+(?:max(?:imal|\.)?\s*)?|unter)\s*\d{2}\s+Jahre"#
                + #"(?:\s+alt)?\b"#
                + #"(?=[\s,.)]*(?:alt|$|jung))|\bzwischen\s+\d{2}\s+und\s+\d{2}\s+Jahren?\s*(?:alt)?"#
                + #"|\bim\s+Alter\s+(?:von|zwischen|bis)\s+\d{2}|\bHöchstalter\w*|\bDigital\s+Natives?\b"#
                + #"|\bAltersgrenze\w*|\bnot\s+older\s+than\s+\d{2}|\b(?:Früh)?[Rr]entner\s+gesucht"#,
            unless: #"Kinder|Jugendliche|Erfahrung|Geschichte|Tradition"#),
        Check(
            .origin,
            #"\b(?:Deutsch(?:e[rn]?)?\s+(?:\(?als\s+)?|Englisch\s+(?:als\s+)?)?Muttersprach\w*(?:\s+Deutsch)?"#
                + #"|\bnative\s+(?:German|English|speakers?|level)\w*|\bakzentfrei\w*(?:\s+Deutsch\w*)?"#,
            unless: #"(?:nicht|keine)\s+Muttersprach"#),
        Check(
            .origin, #"\bdeutsche[rn]?\s+(?:Staatsangehörigkeit|Staatsbürgerschaft)|\bnur\s+Deutsche\b"#,
            unless: #"\boder\s+(?:eines|die\s+eines|EU)|Artikel\s+116|§\s*7"#),
        Check(
            .photo, #"\b(?:Licht|Pass|Bewerbungs)(?:bild|foto)(?:er|ern|s)?\b|\bFoto\b(?![\w-])|\bPhoto\b"#,
            unless: #"\b(?:ohne|kein(?:en?|er|es)?|verzicht\w*|nicht)\b[^.;]{0,40}(?:Lichtbild|Foto|Photo|Bild)"#
                + #"|(?:Foto|Bild)\w*[^.;]{0,30}\b(?:nicht|verzicht\w*|unnötig|freiwillig)"#
                + #"|©|Foto\s*:|Video|Kamera|Grafik"#),
        Check(
            .disability,
            #"\b(?:körperlich\w*|gesundheitlich\w*)"#
                + #"(?:\s+und\s+(?:geistig|körperlich|psychisch|mental|seelisch)\w*)?\s+"#
                + #"(?:(?:voll|uneingeschränkt|sehr|hoch|stark)\w*\s+)?(?:belastbar\w*|Belastbarkeit|fit\b|Fitness"#
                + #"|gesund\w*|Eignung|Leistungsfähigkeit|Verfassung|Konstitution|Robustheit|geeignet)"#
                + #"|\b(?:voll|uneingeschränkt)\w*\s+(?:körperlich\w*\s+)?(?:gesund|einsatzfähig|belastbar)\w*"#
                + #"|\bkerngesund\w*|\bgute\w*\s+Gesundheit\b"#
                + #"|\bim\s+Vollbesitz\s+(?:der|Ihrer|deiner)\s+(?:körperlichen|geistigen)"#),
        Check(
            .other,
            #"\bFamilienstand\w*|\bReligionszugehörigkeit|\bKonfession(?:szugehörigkeit)?\b"#
                + #"|\bKirchen(?:mitgliedschaft|zugehörigkeit)\b"#
                + #"|\bZugehörigkeit\s+zu\s+einer\s+(?:christlichen\s+)?Kirche"#
                + #"|\bMitglied\s+(?:der|einer)\s+(?:evangelischen|katholischen|christlichen)\s+Kirche"#
                + #"|\b[Dd]u\s+hast\s+(?:ein\s+)?Kind(?:er)?\b[^.]{0,40}|\bNichtraucher(?:in)?\b|\bGeburtsdatum\b"#,
            unless: #"unabhängig|ungeachtet|gleich\s+welche|egal|keine\s+Rolle|ohne\s+Rücksicht|spielen|verzichten"#),
        Check(
            .gender,
            #"\b(?:Hausfrauen?|Powerfrau|Mädels|Jungs|Mädchen\s+für\s+alles|junge\s+Damen?|nette\s+Damen?"#
                + #"|Damen\s+gesucht|Männer\s+gesucht|Frauen\s+gesucht)\b"#
                + #"|\bnur\s+(?:Frauen|Männer|weiblich\w*|männlich\w*)\b"#),
    ]
}
