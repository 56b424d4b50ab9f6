import GermanText
import JobMarket

/// Reads the career level of an ad: from its title first, then from the source's field, then from its demands.
enum CareerLevelReader {
    private static let titleGate = LineGate([
        "stud", "prakti", "trainee", "azubi", "auszubild", "ausbildung", "bachelor", "master", "arbeit", "thesis",
        "intern", "volont", "hiwi", "umschulung", "apprentice", "freiwilligen", "fsj", "referendar", "pj", "famul",
        "leit", "lead", "head", "direct", "direktor", "chief", "ceo", "cto", "cfo", "cio", "coo", "geschäftsf",
        "vice pres", "vp", "prokurist", "managing", "führung", "vorstand", "dezernent", "supervisor", "senior", "sr",
        "principal", "staff", "expert", "junior", "jr", "beruf", "absolvent", "young prof", "einsteiger", "entry",
        "graduate", "doktorand", "phd", "promo", "nachwuchs",
    ])
    private static let trainee = Pattern(
        #"""
        werk-?stud|praktik|trainee|\bazubi|auszubild|ausbildung(?!s(?:leit|beauf|koord|betreu|platz))\#
        |duales? stud|dualer? student|bachelor-?(?:arbeit|and|of)|master-?(?:arbeit|and\b)|bachelorand\#
        |masterand|abschlussarbeit|diplomarbeit|thesis|studentische|student assistant|working student\#
        |\bintern(?:ship)?\b|volontär|volontariat|\bhiwi|hilfskraft \(stud|studentenjob|studentin\#
        |student(?:\b|en\b|\*|:)|umschulung|schülerpraktik|apprentice|freiwilligendienst|\bfsj\b|referendar\#
        |\bpj\b|famul
        """#
    )
    private static let lead = Pattern(
        #"""
        (?<!projekt)(?<!bau)(?<!teilprojekt)(?<!prüf)(?<!studien)(?<!spiel)(?<!übungs)(?<!obj)leiter(?!plat)\#
        (?:\b|in\b|/|:|\*|_|\()|(?<!projekt)(?<!bau)(?<!zu)(?<!ab)(?<!an)(?<!bauprojekt)leitung(?!s)(?!\w)\#
        |teamlead|team\s?lead|\bhead of\b|\bhead\b|director\b|direktor|\bchief\b|\bc[etofi]o\b(?![ -]office)\#
        |geschäftsführ|vice president|\bvp\b|abteilungsleit|bereichsleit|prokurist|managing|führungskraft\#
        |vorstand|dezernent|lead\b(?!\s?(?:gen|manag|qual))|supervisor
        """#
    )
    private static let notLead = Pattern(
        #"""
        assist|referent|sekret|unterstützung der|stellv\w* projekt|projektleit|bauleit|project lead\#
        |product lead|(?:für|an) (?:die|den|der|unsere) (?:geschäftsführ|vorstand|\w*leitung)
        """#
    )
    private static let senior = Pattern(
        #"(?<!\()\b(?:senior|sr\.?|principal|staff)\b|\bexpert(?:e|in)?\b.{0,3}senior"#)
    private static let optionalSenior = Pattern(
        #"""
        \(\s?senior\s?\)|senior\s?/|/\s?senior|junior.{0,12}senior|\(?(?:junior|mid)\b.{0,30}senior\#
        |senior oder|oder senior
        """#
    )
    private static let junior = Pattern(
        #"""
        \bjunior\b|\bjr\.?\b|berufs-?ein(?:steiger|stieg)|absolvent|young professional|einsteiger\#
        |entry[- ]level|graduate|doktorand|\bphd\b|promotionss?tell|promovend|berufsanfänger|nachwuchs
        """#
    )
    private static let optionalJunior = Pattern(#"junior.{0,20}senior|\(junior\s?/\s?"#)

    static let entryGate = LineGate(["promotion", "berufseinstieg", "dissertation", "als junior", "für junior"])
    private static let bodyEntry = Pattern(
        #"""
        (?:als|für)\s+(?:\w+\s)?junior\b|berufseinstieg|promotionsmöglichkeit|gelegenheit zur promotion\#
        |möglichkeit zur promotion|ziel der promotion|erstellung einer (?:dissertation|promotion)|zur promotion\b
        """#
    )
    static let leadGate = LineGate(["disziplinar", "führst", "leitest", "sie führen", "sie leiten"])
    /// The tasks of somebody who leads people, where the title does not say so.
    private static let bodyLead = Pattern(
        #"""
        disziplinarische[nrs]? (?:und \w+ )?(?:führung|leitung\#
        |(?:personal|führungs)?verantwortung) (?!ist)|\b(?:du|sie) (?:führst|leitest|führen|leiten) (?:und \w+ )?\#
        (?:ein|dein|ihr|unser|das|fachlich und disziplinarisch) (?!projekt|scrum|agil)(?:\p{L}+ ){0,2}?team\b
        """#
    )
    private static let noLead = Pattern(
        #"ohne|perspektiv|option|später|interesse|je nach|künftig|möglichkeit|erste |unterstütz|idealer"#)

    private static let asksPattern = Pattern(
        #"(?:erfahrung|erfahren\b|erfahrener?\b|experience\b|praxis in|routiniert)"#)
    private static let notDemand = Pattern(
        #"""
        (?:keine?|ohne|no)\s+(?:\w+\s)?(?:berufs|vor)?-?(?:erfahr|exper)|(?:unsere|unserer|jahren?|wertvolle\#
        |sammle|sammeln|sammelst|mehr|neue|deiner|ihrer|je nach|von|erste[nrs]?)\s+(?:\w+\s)?(?:berufs\#
        |arbeits|praxis)?-?erfahrung|user experience|customer experience|erfahrung[^.]{0,40}(?:von vorteil\#
        |wünschenswert|ein plus)|idealerweise[^.]{0,40}erfahrung|mehr erfahren|erfahrenen?\s+(?:team|kolleg\#
        |mentor|trainer|mitarb)|abhängig von|erfahrungsaustausch
        """#
    )

    /// What the title says.
    static func inTitle(_ ad: AdContext) -> Sourced<CareerLevel>? {
        let line = TermLine(number: 0, source: ad.posting.title)
        guard titleGate.opens(line.text) else { return nil }
        func sourced(_ level: CareerLevel, _ match: Pattern.Match) -> Sourced<CareerLevel> {
            Sourced(level, line.origin(match, in: ad))
        }
        if let match = trainee.first(in: line.text) { return sourced(.trainee, match) }
        if let match = lead.first(in: line.text), !notLead.occurs(in: line.text) { return sourced(.lead, match) }
        let isOptional = optionalSenior.occurs(in: line.text)
        if let match = senior.first(in: line.text), !isOptional { return sourced(.senior, match) }
        if let match = junior.first(in: line.text), !optionalJunior.occurs(in: line.text), !isOptional {
            return sourced(.entry, match)
        }
        return isOptional ? optionalSenior.first(in: line.text).map { sourced(.experienced, $0) } : nil
    }

    /// What the source's fields or the demands say, where the title says nothing.
    static func read(_ ad: AdContext, _ demands: ExperienceDemands) -> Sourced<CareerLevel>? {
        if let level = stated(ad.posting) { return level }
        if let origin = leads(ad) { return Sourced(.lead, origin) }
        if let years = demands.years { return Sourced(.experienced, years.origin) }
        if let first = demands.firstSteps {
            return Sourced(demands.firstStepsAreProfessional ? .experienced : .entry, first.origin)
        }
        if let origin = demands.entrants { return Sourced(.entry, origin) }
        for line in ad.lines.passing(.entry) where line.number > 0 {
            let zone = ad.zone(of: line.number)
            guard zone != .benefits, zone != .company else { continue }
            for piece in ad.lines.pieces(.entry, of: line) {
                if let match = bodyEntry.first(in: piece.text) { return Sourced(.entry, piece.origin(match, in: ad)) }
            }
        }
        if demands.asksExperience { return Sourced(.experienced, .computed(method: "experience asked for")) }
        return ad.posting.level.flatMap {
            folded($0).holds("berufserfahrung") || folded($0).holds("professional")
                ? Sourced(.experienced, .stated(field: "level")) : nil
        }
    }

    private static func stated(_ posting: Posting) -> Sourced<CareerLevel>? {
        for (field, value) in [
            ("level", posting.level), ("contract", posting.contract), ("employment", posting.employment),
        ] {
            guard let value else { continue }
            let words = folded(value)
            let level: CareerLevel? =
                if words.holds("einsteiger") || words.holds("absolvent")
                    || words.holds("berufseinstieg") && !words.holds("trainee")
                    || words.holds("entry")
                {
                    .entry
                } else if [
                    "student", "prakti", "trainee", "ausbildung", "intern", "apprentice", "abschlussarbeit", "thesis",
                    "arbeiten",
                ]
                .contains(where: words.holds) { words.holds("feste anstellung") ? .entry : .trainee } else { nil }
            if let level { return Sourced(level, .stated(field: field)) }
        }
        return nil
    }

    private static func leads(_ ad: AdContext) -> Origin? {
        for line in ad.lines.passing(.lead) where line.number > 0 {
            let zone = ad.zone(of: line.number)
            guard zone == .tasks || zone == .other else { continue }
            for piece in ad.lines.pieces(.lead, of: line) {
                for match in bodyLead.matches(in: piece.text)
                where !noLead.occurs(in: piece.around(match, before: 90, after: 30)) {
                    return piece.origin(match, in: ad)
                }
            }
        }
        return nil
    }

    /// Whether a piece of a line asks for experience at all.
    static func asksExperience(_ piece: TermPiece) -> Bool {
        asksPattern.matches(in: piece.text).contains { match in
            !notDemand.occurs(in: piece.around(match, before: 40, after: 40))
        }
    }
}
