import GermanText
import JobMarket

/// Wording that hints at one ground of discrimination, and what takes the hint away.
struct AGGCheck: Sendable {
    var issue: AGGIssue
    /// One of these words stands in every such wording, with or without an ending.
    var triggers: String
    var wording: Pattern
    /// Wording in the same clause that takes the hint away.
    var unless: Pattern?

    private init(_ issue: AGGIssue, _ triggers: String, _ wording: String, unless: String? = nil) {
        self.issue = issue
        self.triggers = triggers
        self.wording = Pattern(wording)
        self.unless = unless.map { Pattern($0) }
    }

    private static let people =
        #"[\p{L}-]*(?:teams?|mannschaft|truppe|crew|belegschaft|kolleg(?:en|innen|ium)\p{L}*)\b"#

    static let all: [AGGCheck] = [
        // "junges, dynamisches Team", "unser junges Entwicklerteam", "young team"
        AGGCheck(
            .age, "jung|jungem|young",
            #"\bjung(?:e[rsnm]?)?(?:[\s,/&–-]+(?!(?:in|im|mit|aus|für|von|der|die|das|dem|den|zu|am|bei|als|ist|sind"#
                + #"|Unternehmen\w*|Firma|Menschen|Leuten?|Start\w*|Frauen|Erwachsenen?|Familien|Talenten?)\b)"#
                + #"[\p{L}-]+){0,4}?[\s,-]+"# + people
                + #"|\byoung(?:[\s,]+(?:and\s+)?[\w-]+){0,3}?\s+team\b"#
                + #"|\bjunge[rn]?\s+(?:Mitarbeiter|Bewerber|Verstärkung|Menschen\s+gesucht)\w*"#,
            unless: #"jung\s*(?:geblieben|und\s+alt)|für\s+Jung"#
                + #"|(?:betreu\w*|begleit\w*|unterstütz\w*|förder\w*|ausbild\w*)\s+(?:von\s+|der\s+)?jung"#),
        // "unser Team ist jung", "ein Team aus jungen Menschen"
        AGGCheck(
            .age, "jung|jungem|junger",
            #"\b[\p{L}-]*(?:team|mannschaft|kolleg(?:en|innen|ium)|wir)\s+(?:ist|sind)\s+(?:[\p{L}-]+,?\s+){0,2}?"#
                + #"jung(?=\s*(?:,|und\b|&|\.|!|$))"#
                + #"|\bteams?\s+(?:aus\s+|von\s+)?(?:[\p{L}-]+,?\s+){0,2}jung\w*,?\s+(?:[\p{L}-]+\s+){0,2}"#
                + #"(?:Menschen|Leuten?|Köpfen?|Talenten?|Kolleg\w+)\b"#
                + #"|^\W*jung\s*(?:,|und)\s*(?:\p{L}+\s*(?:,|und)\s*)?(?:dynamisch|motiviert|flexibel)"#,
            unless: #"jung\s*(?:geblieben|und\s+alt)|im\s+Herzen|Unternehmen\s+(?:ist|sind)"#),
        // An age or an age limit
        AGGCheck(
            .age,
            "Jahre|Jahren|Alter|Höchstalter|Altersgrenze|Durchschnittsalter|Altersdurchschnitt|Natives|Native|older"
                + "|Rentner|Frührentner",
            // "Jahre" stands in many lines: the border before a word is asked for where the word is there.
            #"(?:unter(?<=\bunter)|maximal(?<=\bmaximal)|höchstens(?<=\bhöchstens)"#
                + #"|bis(?<=\bbis)\s+(?:max(?:imal|\.)?\s*)?|n(?<=\bn)icht\s+(älter)\s+als)\s*\d{2}\s+Jahre"#
                + #"(?:\s+alt)?\b"#
                + #"(?=[\s,.)]*(?:alt|$|jung)|(?(1)\s+und\b|(?!)))|zwischen(?<=\bzwischen)\s+\d{2}\s+und\s+\d{2}\s+Jahren?\s*alt"#
                // "Sie begleiten Menschen im Alter von ..." speaks of others.
                + #"|(?:du(?<=\bdu)\s+bist|bist(?<=\bbist)\s+du|sie(?<=\bsie)\s+sind|sind(?<=\bsind)\s+sie"#
                + #"|bewerber(?<=\bbewerber)\w*)\b[^.]{0,15}im(?<=\bim)\s+Alter"#
                + #"\s+(?:von|zwischen|bis)\s+\d{2}|Höchstalter(?<=\bHöchstalter)\w*"#
                + #"|Digital(?<=\bDigital)\s+Natives?\b|Durchschnittsalter(?<=\bDurchschnittsalter)\w*"#
                + #"|Alters(?<=\bAlters)(?:durchschnitt|grenze)\w*|not(?<=\bnot)\s+older\s+than\s+\d{2}"#
                + #"|(?:Früh)?rentner(?<=\brentner|\bfrührentner)\s+gesucht"#,
            unless: #"Kinder|Jugendliche|Erfahrung|Geschichte|Tradition|Zielgruppe|Kunden|keine\s+Altersgrenze"#
                + #"|Jahrgang|Grundsicherung|Erreichen|gesetzlich|beamtenrecht|Verbeamt"#),
        AGGCheck(
            .origin,
            """
            Muttersprache|Muttersprachler|Muttersprachlerin|Muttersprachlich|Muttersprachlichem|Muttersprachliche
            Muttersprachliches|Muttersprachniveau|Muttersprachenniveau|Muttersprachlerniveau|muttersprachlicher|native
            natives|akzentfrei|akzentfreies|muttersprachig|Muttersprachkenntnisse
            """,
            #"\b(?:Deutsch(?:e[rn]?)?\s+(?:\(?als\s+)?|Englisch\s+(?:als\s+)?)?Muttersprach\w*(?:\s+Deutsch)?"#
                + #"|\bnative\s+(?:German|English|speakers?|level|or)\w*|\bakzentfrei\w*(?:\s+Deutsch\w*)?"#,
            unless: #"(?:nicht|kein\w*|andere\w*|deren)\s+(?:Ihre\s+|deine\s+)?Muttersprach"#
                + #"|Muttersprach\w*[^.,;]{0,30}\b(?:keine\s+(?:Rolle|Bedingung|Voraussetzung)|egal|unwichtig"#
                + #"|nicht\s+(?:nötig|notwendig|erforderlich|entscheidend))"#
                + #"|\bunabhängig\s+von[^.;]{0,40}Muttersprach|(?:PHP|Java|Python|SQL|Code)\w*\s+ist\s+deine"#
                + #"|Muttersprachler\w*\s+(?:unterrichte|trainer)|Unterricht\w*[^.;]{0,30}Muttersprach"#),
        AGGCheck(
            .origin, "Staatsangehörigkeit|Staatsbürgerschaft|Deutsche",
            #"\bdeutsche[rn]?\s+(?:Staatsangehörigkeit|Staatsbürgerschaft)"#
                + #"|(?<!nicht )\bnur\s+(?-i:Deutsche\b(?!\s+\p{Lu}))"#,
            unless: #"\boder\s+(?:die\s+)?(?:Staats\p{L}+\s+)?(?:eine[rs]|EU|ander\w+)\b|ohne\s+deutsche|Artikel\s+116"#
                + #"|§\s*7|Staats\p{L}+[^.,;]{0,30}\b(?:nicht\s+(?:nötig|notwendig|erforderlich|zwingend)"#
                + #"|keine\s+(?:Rolle|Bedingung|Voraussetzung))"#),
        AGGCheck(
            .photo, "Lichtbild|Lichtbildes|Passbild|Passfoto|Bewerbungsfoto|Bewerbungsbild|Foto|Photo|Lichtbildern",
            #"\b(?:Licht|Pass|Bewerbungs)(?:bild|foto)(?:er|ern|s)?\b"#
                + #"|(?:Lebenslauf|Anschreiben|Zeugnis\w*|Zertifikate|Bewerbung\w*|Unterlagen|vollständig\w*)\b"#
                + #"(?:[^.;]|inkl\.){0,60}\b(?:Foto|Photo)\b(?!-|\s*:)"#
                + #"|\b(?:Foto|Photo)\b[^.;]{0,40}(?:\b(?:Lebenslauf|Anschreiben|Zeugnis\w*|beilegen"#
                + #"|beifügen)\b|\bbei\W*$)"#,
            unless: #"\b(?:ohne|kein(?:en?|er|es)?|verzicht\w*|nicht|optional|freiwillig)\b[^.;]{0,40}"#
                + #"(?:Lichtbild|Foto|Photo|Bild)"#
                + #"|(?:Foto|Bild)\w*[^.;]{0,40}\b(?:nicht|verzicht\w*|unnötig|freiwillig|optional|weglassen)"#
                + #"|©|Foto\s*:|Videos\b|Kamera|Grafik|Galerie|Interviews"#),
        AGGCheck(
            .photo, "Video|Bewerbungsvideo|Vorstellungsvideo|Videobewerbung",
            #"\b(?:Bewerbungs|Vorstellungs)videos?\b|\bVideobewerbung\b"#
                + #"|\bkurzes\s+(?:persönliches\s+)?Video\b(?!\s+(?:über|zu|zum))"#,
            unless: #"\b(?:ohne|kein(?:en?|er|es)?|optional|freiwillig|gern\w*|oder|möglich|auch)\b"#
                + #"|\b(?:Schau\w*|ansehen|anschauen|zeig\w*|erstell\w*|dreh\w*)\b"#),
        AGGCheck(
            .disability, "körperlich|gesundheitlich|kerngesund|gesund|einsatzfähig|Vollbesitz|belastbar|Gesundheit",
            #"\b(?:körperlich\w*|gesundheitlich\w*)"#
                + #"(?:\s+und\s+(?:geistig|körperlich|psychisch|mental|seelisch)\w*)?\s+"#
                + #"(?:(?:voll|uneingeschränkt|sehr|hoch|stark)\w*\s+)?(?:belastbar\w*|Belastbarkeit|fit\b|Fitness"#
                + #"|gesund\w*|Eignung|Leistungsfähigkeit|Verfassung|Konstitution|Robustheit|geeignet)"#
                + #"|\b(?:voll|uneingeschränkt)\w*\s+(?:körperlich\w*\s+)?(?:gesund|einsatzfähig|belastbar)\w*"#
                + #"|\bkerngesund\w*|\bgute\w*\s+Gesundheit\b"#
                + #"|\bim\s+Vollbesitz\s+(?:der|Ihrer|deiner)\s+(?:körperlichen|geistigen)"#,
            unless: #"bleib\w*|halten|Wohlbefinden|Angebot|fördern|\b(?:deine|eure|Ihre)\s+körperliche|gibt\s+es"#),
        AGGCheck(
            .other,
            """
            Familienstand|Familienstands|Religionszugehörigkeit|Konfession|Konfessionszugehörigkeit|Kirche
            Kirchenmitgliedschaft|Kirchenzugehörigkeit|Nichtraucher|Nichtraucherin|Geburtsdatum
            """,
            #"\bFamilienstand\w*|\bReligionszugehörigkeit|\bKonfession(?:szugehörigkeit)?\b"#
                + #"|\bKirchen(?:mitgliedschaft|zugehörigkeit)\b"#
                + #"|\bZugehörigkeit\s+zu\s+einer\s+(?:christlichen\s+)?Kirche"#
                + #"|\bMitglied\s+(?:der|einer)\s+(?:evangelischen|katholischen|christlichen)\s+Kirche"#
                + #"|\bNichtraucher(?:in)?\b|\bGeburtsdatum\b"#,
            unless: #"unabhängig|ungeachtet|gleich\s+welche|egal|keine\s+Rolle|ohne\s+Rücksicht|spielen|verzichten"#
                + #"|diskriminier|Chancengleichheit|sexuelle|Orientierung|Weltanschauung|Datenschutz"#),
        AGGCheck(
            .gender, "Hausfrau|Hausfrauen|Powerfrau|Mädels|Jungs|Mädchen|Dame|Damen|Männer|Frauen|nur",
            #"\b(?:Hausfrauen?|Powerfrau|Mädels|Jungs|Mädchen\s+für\s+alles|junge\s+Damen?|nette\s+Damen?"#
                + #"|Damen\s+gesucht|Männer\s+gesucht|Frauen\s+gesucht)\b"#
                + #"|\bnur\s+(?:Frauen|Männer|weiblich\w*|männlich\w*)\b"#,
            unless: #"Mädels\s+und\s+Jungs|Jungs\s+und\s+Mädels|nicht\s+nur"#),
    ]
}
