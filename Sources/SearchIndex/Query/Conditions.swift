/// Words of a query that state a condition rather than what the ad must say.
enum Conditions {
    /// The filters a run of folded words stands for.
    static func filters(_ key: String) -> [Filter]? { table[key] }

    /// Words of a run at most.
    static let maximumLength = 3
    /// Words before a condition or word that turn it round.
    static let negations: Set<String> = ["ohne", "kein", "keine", "keinen", "keiner", "nicht"]

    private static let table: [String: [Filter]] = {
        var table: [String: [Filter]] = [:]
        func add(_ filters: [Filter], _ keys: String...) {
            for key in keys { table[key] = filters }
        }
        add([Filter(.hours, "part")], "teilzeit", "teilzeitjob", "teilzeitstelle", "part time", "parttime", "halbtags")
        add([Filter(.hours, "full")], "vollzeit", "vollzeitjob", "vollzeitstelle", "full time", "fulltime")
        add(
            [Filter(.hours, "mini")], "minijob", "minijobs", "mini job", "mini jobs", "geringfuegig",
            "geringfuegige beschaeftigung", "450 euro", "520 euro", "538 euro", "556 euro", "603 euro")
        add([Filter(.remote, "remote")], "full remote", "fully remote", "100 remote", "komplett remote", "nur remote")
        add(
            [Filter(.remote, "remote"), Filter(.remote, "hybrid")], "remote", "homeoffice", "home office",
            "mobiles arbeiten",
            "mobile arbeit", "mobilarbeit", "telearbeit", "heimarbeit")
        add([Filter(.remote, "hybrid")], "hybrid", "hybrides arbeiten")
        add([Filter(.contract, "permanent")], "unbefristet", "unbefristete", "unbefristeter", "festanstellung")
        add([Filter(.contract, "fixed_term")], "befristet", "befristete", "befristeter")
        add(
            [Filter(.contract, "freelance")], "freelance", "freelancer", "freiberuflich", "freiberufler",
            "freie mitarbeit")
        add(
            [Filter(.employer, "temp")], "zeitarbeit", "leiharbeit", "zeitarbeitsfirma", "zeitarbeitsfirmen",
            "personaldienstleister", "arbeitnehmerueberlassung")
        add(
            [Filter(.employer, "placement")], "personalvermittlung", "arbeitsvermittlung", "personalvermittler",
            "personalberatung")
        add([Filter(.employer, "direct")], "direkteinstellung", "direkt beim arbeitgeber")
        add(
            [Filter(.level, "trainee")], "ausbildung", "ausbildungsplatz", "ausbildungsplaetze", "ausbildungsstelle",
            "azubi", "azubis", "auszubildende", "auszubildender", "lehrstelle", "lehre")
        add([Filter(.level, "entry")], "berufseinsteiger", "berufseinsteigerin", "berufseinstieg", "berufsanfaenger")
        add(
            [Filter(.careerChangers, "yes")], "quereinsteiger", "quereinsteigerin", "quereinstieg", "seiteneinsteiger",
            "seiteneinstieg")
        add([Filter(.shift, "yes")], "schichtarbeit", "schichtdienst", "wechselschicht")
        add([Filter(.onCall, "yes")], "rufbereitschaft", "bereitschaftsdienst")
        add(
            [Filter(.yearsMax, "0")], "ohne erfahrung", "ohne berufserfahrung", "ohne vorkenntnisse",
            "ohne vorerfahrung")
        add(
            [Filter(.education, "none")], "ohne ausbildung", "ohne abschluss", "ohne berufsausbildung", "ungelernt",
            "ungelernte")
        return table
    }()

    /// Words that say nothing about an ad because every ad is one.
    static let noise: Set<String> = [
        "job", "jobs", "jobangebot", "jobangebote", "stelle", "stellen", "stellenangebot", "stellenangebote",
        "stellenanzeige", "stellenanzeigen", "gesucht", "jobsuche", "arbeitsplatz", "umkreis",
    ]

    /// Words without a meaning of their own; searched only where nothing else is asked for.
    static let functionWords: Set<String> = [
        "a", "als", "am", "an", "and", "auf", "aus", "bei", "beim", "das", "dem", "den", "der", "des", "die", "ein",
        "eine", "einem", "einen", "einer", "for", "fuer", "im", "in", "mit", "oder", "of", "the", "um", "und", "von",
        "vom", "zu", "zum", "zur", "nahe", "naehe", "raum", "sowie", "auch", "ohne",
    ]

    /// Words before a place that belong to it.
    static let placePrepositions: Set<String> = ["in", "bei", "um", "nahe", "naehe", "raum", "umkreis", "im", "aus"]
}
