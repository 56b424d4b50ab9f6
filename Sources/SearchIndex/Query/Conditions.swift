/// Words of a query that state a condition rather than what the ad must say, in German and English.
enum Conditions {
    /// The filters a run of folded words stands for.
    ///
    /// - Parameter negated: whether a word turns the run round; some say nothing without one (`ohne Agenturen`).
    static func filters(_ key: String, negated: Bool = false) -> [Filter]? {
        table[key] ?? (negated ? onlyNegated[key] : nil)
    }

    /// Words of a run at most.
    static let maximumLength = 4
    /// Words before a condition or word that turn it round.
    static let negations: Set<String> = [
        "ohne", "kein", "keine", "keinen", "keiner", "keinem", "nicht", "without", "not", "excluding",
    ]
    /// Those that stand before other words as well (`no code`), so that they turn round conditions only.
    static let weakNegations: Set<String> = ["no", "nie", "never"]
    /// What may stand between a negation and what it turns round.
    static let negationFillers: Set<String> = [
        "in", "im", "ueber", "ein", "eine", "einen", "einer", "einem", "bei", "der", "die", "den", "any", "a", "an",
        "the", "through", "via", "from", "for", "auf", "als", "mit", "with", "am", "on", "at",
    ]

    private static func table(_ rows: [(filters: [Filter], keys: String)]) -> [String: [Filter]] {
        var table: [String: [Filter]] = [:]
        for row in rows {
            for key in row.keys.split(separator: ",") { table[String(key.drop { $0 == " " })] = row.filters }
        }
        return table
    }

    private static let atHome = [Filter(.remote, "remote"), Filter(.remote, "hybrid")]
    private static let agencies = [Filter(.employer, "temp"), Filter(.employer, "placement")]
    private static let travelling = [Filter(.travel, "occasional"), Filter(.travel, "frequent")]

    private static let table = table([
        (
            [Filter(.hours, "part")],
            "teilzeit, teilzeitjob, teilzeitstelle, teilzeitarbeit, halbtags, part time, parttime, part time job"
        ),
        ([Filter(.hours, "full")], "vollzeit, vollzeitjob, vollzeitstelle, ganztags, full time, fulltime"),
        (
            [Filter(.hours, "mini")],
            // Under the limit of each year as well.
            ([400, 450, 520, 538, 556, 603].flatMap { ["\($0) euro", "\($0) euro job", "\($0) euro basis"] } + [
                "minijob", "minijobs", "mini job", "mini jobs", "minijobbasis", "geringfuegig",
                "geringfuegige beschaeftigung", "marginal employment",
            ]).joined(separator: ",")
        ),
        (
            [Filter(.remote, "remote")],
            "full remote, fully remote, 100 remote, komplett remote, nur remote, remote only, nur homeoffice, "
                + "100 homeoffice"
        ),
        (
            atHome,
            "remote, homeoffice, home office, mobiles arbeiten, mobile arbeit, mobilarbeit, telearbeit, heimarbeit, "
                + "von zuhause, von zu hause, von daheim, work from home, working from home, wfh"
        ),
        ([Filter(.remote, "hybrid")], "hybrid, hybrides arbeiten, hybrid work"),
        ([Filter(.remote, "onsite")], "vor ort, praesenz, on site, onsite, in person"),
        (
            [Filter(.contract, "permanent")],
            "unbefristet, unbefristete, unbefristeter, unbefristeten, unbefristeter vertrag, festanstellung, "
                + "permanent, permanent contract, permanent position"
        ),
        (
            [Filter(.contract, "fixed_term")],
            "befristet, befristete, befristeter, befristeten, fixed term, fixed term contract, temporary contract"
        ),
        (
            [Filter(.contract, "freelance")],
            "freelance, freelancer, freiberuflich, freiberufler, freie mitarbeit, freelancing"
        ),
        (
            [Filter(.employer, "temp")],
            "zeitarbeit, leiharbeit, zeitarbeitsfirma, zeitarbeitsfirmen, personaldienstleister, "
                + "personaldienstleistung, arbeitnehmerueberlassung, temp agency, temp agencies, temporary work, "
                + "temping, staffing agency, staffing agencies, agency work"
        ),
        (
            [Filter(.employer, "placement")],
            "personalvermittlung, arbeitsvermittlung, personalvermittler, personalberatung, recruitment agency, "
                + "recruitment agencies, placement agency, placement agencies"
        ),
        (
            [Filter(.employer, "direct")],
            "direkteinstellung, direkt beim arbeitgeber, direkt vom arbeitgeber, direct employer, "
                + "direct employers"
        ),
        (
            [Filter(.level, "trainee")],
            "ausbildung, ausbildungsplatz, ausbildungsplaetze, ausbildungsstelle, azubi, azubis, auszubildende, "
                + "auszubildender, lehrstelle, lehre, apprenticeship, apprenticeships, apprentice, "
                + "vocational training"
        ),
        (
            [Filter(.level, "entry")],
            "berufseinsteiger, berufseinsteigerin, berufseinstieg, berufsanfaenger, entry level, "
                + "entry level position"
        ),
        ([Filter(.level, "experienced")], "berufserfahrene, berufserfahren, mit berufserfahrung, experienced level"),
        ([Filter(.level, "lead")], "fuehrungsposition, leitungsposition, fuehrungskraft, management position"),
        (
            [Filter(.careerChangers, "yes")],
            "quereinsteiger, quereinsteigerin, quereinsteigende, quereinstieg, seiteneinsteiger, seiteneinstieg, "
                + "umsteiger, career changer, career changers, career change, lateral entry"
        ),
        ([Filter(.shift, "yes")], "schichtarbeit, schichtdienst, wechselschicht, shift work, shiftwork, shift"),
        ([Filter(.onCall, "yes")], "rufbereitschaft, bereitschaftsdienst, on call, on call duty"),
        (
            [Filter(.yearsMax, "0")],
            "ohne erfahrung, ohne berufserfahrung, ohne vorkenntnisse, ohne vorerfahrung, keine erfahrung, "
                + "keine berufserfahrung, without experience, no experience, no prior experience"
        ),
        (
            [Filter(.education, "none")],
            "ohne ausbildung, ohne abschluss, ohne berufsausbildung, keine ausbildung, ungelernt, ungelernte, "
                + "without qualification, without qualifications, no qualifications, unskilled, "
                + "without vocational training"
        ),
        ([Filter(.education, "degree", excluded: true)], "ohne studium, without degree, no degree, without a degree"),
        (
            [Filter(.pay, "yes")],
            "mit gehalt, mit gehaltsangabe, gehaltsangabe, mit lohnangabe, with salary, with pay, salary stated"
        ),
        ([Filter(.payKind, "tariff")], "nach tarif, tariflohn, tarifvertrag, tarifgebunden, collective agreement"),
    ])

    /// What is a condition only where it is turned round: alone it is what the job is about.
    private static let onlyNegated = table([
        (
            agencies,
            "agentur, agenturen, vermittler, vermittlung, vermittlungen, headhunter, recruiter, agency, agencies, "
                + "recruiters, headhunters"
        ),
        ([Filter(.employer, "temp")], "zeitfirma, verleih, temps, temp"),
        ([Filter(.contract, "fixed_term")], "befristung, befristungen"),
        ([Filter(.shift, "yes")], "schicht, schichten, schichtbetrieb, shifts"),
        ([Filter(.onCall, "yes")], "bereitschaft, bereitschaftsdienste"),
        (travelling, "reisen, reisetaetigkeit, dienstreisen, reisebereitschaft, travel, travelling, business trips"),
    ])

    /// Everyday words for something that ads say in many words: who excludes the one means all of them.
    static let meaningsOfExclusions: [String: [String]] = {
        let night = ["nachts", "nachtschicht", "nachtdienst", "nachtarbeit", "nachtwache", "dauernachtwache"]
        let weekend = [
            "wochenendarbeit", "wochenenddienst", "wochenendeinsatz", "wochenendschicht", "sonntagsarbeit",
            "sonntagsdienst", "feiertagsdienst",
        ]
        let words = [
            (
                night,
                ["nacht", "nachts", "nachtschicht", "nachtschichten", "nachtdienst", "nachtdienste", "nachtarbeit"]
            ),
            (night, ["night", "nights", "nightshift", "nightshifts"]),
            (weekend, ["wochenende", "wochenenden", "wochenends", "wochenendarbeit", "wochenenddienst"]),
            (weekend, ["weekend", "weekends"]),
        ]
        return Dictionary(words.flatMap { meaning, keys in keys.map { ($0, meaning) } }) { first, _ in first }
    }()

    /// Words that say nothing about an ad because every ad is one.
    static let noise: Set<String> = [
        "job", "jobs", "jobangebot", "jobangebote", "stelle", "stellen", "stellenangebot", "stellenangebote",
        "stellenanzeige", "stellenanzeigen", "gesucht", "jobsuche", "arbeitsplatz", "umkreis", "vacancy", "vacancies",
    ]

    /// Words without a meaning of their own; searched only where nothing else is asked for.
    static let functionWords: Set<String> = [
        "a", "ab", "als", "am", "an", "and", "auf", "aus", "bei", "beim", "das", "dem", "den", "der", "des", "die",
        "ein",
        "eine", "einem", "einen", "einer", "for", "fuer", "im", "in", "mit", "oder", "of", "the", "um", "und", "von",
        "vom", "zu", "zum", "zur", "nahe", "naehe", "raum", "sowie", "auch", "ohne", "ich", "suche", "suchen",
        "moechte",
        "will", "habe", "arbeiten", "gerne", "bitte", "mein", "meine", "meiner", "rund", "umgebung", "umland", "with",
        "without", "near", "around", "within", "from", "at", "to", "my", "looking", "want", "have", "or", "i", "need",
        "please", "working", "nicht", "not",
    ]

    /// Words before a place that belong to it.
    static let placePrepositions: Set<String> = [
        "in", "bei", "um", "nahe", "naehe", "raum", "umkreis", "im", "aus", "near", "around", "von", "of", "from",
    ]
}
