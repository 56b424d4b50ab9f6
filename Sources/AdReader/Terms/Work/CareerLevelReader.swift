import GermanText
import JobMarket

/// Reads the career level of an ad: from its title first, then from the source's field, then from its demands.
enum CareerLevelReader {
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
        |teamlead|team\s?lead|\bhead of\b|\bhead\b|director\b|direktor|\bchief\b|\bc[etofi]o\b|geschäftsführ\#
        |vice president|\bvp\b|abteilungsleit|bereichsleit|prokurist|managing|führungskraft|vorstand\#
        |dezernent|lead\b(?!\s?(?:dev|eng|arch|consult|sys|gen|manag))|supervisor
        """#
    )
    private static let notLead = Pattern(
        #"""
        assisten|referent|sekret|unterstützung der|stellv\w* projekt|projektleit|bauleit|project lead\#
        |product lead|lead gener|lead dev
        """#
    )
    private static let senior = Pattern(
        #"""
        (?<!\()\b(?:senior|sr\.?|principal|staff|lead (?:dev|eng|arch|consult|sys))\b|\bexpert(?:e\#
        |in)?\b.{0,3}senior
        """#
    )
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
    private static let bodyEntry = Pattern(
        #"""
        (?:als|für|an)\s+(?:\w+\s)?(?:berufs-?(?:ein|an)(?:steiger|fänger)|absolvent|junior\b)\#
        |berufseinstieg|promotionsmöglichkeit|gelegenheit zur promotion|möglichkeit zur promotion\#
        |ziel der promotion|erstellung einer (?:dissertation|promotion)|zur promotion\b|(?:berufs-?(?:ein\#
        |an)(?:steiger|fänger)|absolvent\w*)(?:[*:_/]?\s?-?innen)?[^.]{0,30}(?:willkommen|geeignet)
        """#
    )
    private static let asksPattern = Pattern(
        #"""
        (?:berufs|praxis|projekt|arbeits|vor|vertriebs|führungs|unterrichts|umsetzungs)?-?erfahrung\#
        |erfahren\b|erfahrener?\b|experience\b|praxis in|routiniert
        """#
    )
    private static let notDemand = Pattern(
        #"""
        (?:keine?|ohne|no)\s+(?:\w+\s)?(?:berufs|vor)?-?(?:erfahr|exper)|(?:unsere|unserer|jahren?|wertvolle\#
        |sammle|sammeln|sammelst|mehr|neue|deiner|ihrer|je nach|von|erste[nrs]?)\s+(?:\w+\s)?(?:berufs\#
        |arbeits|praxis)?-?erfahrung|user experience|customer experience|erfahrung[^.]{0,40}(?:von vorteil\#
        |wünschenswert|ein plus)|idealerweise[^.]{0,40}erfahrung|mehr erfahren|erfahrenen?\s+(?:team|kolleg\#
        |mentor|trainer|mitarb)|abhängig von|erfahrungsaustausch
        """#
    )
    private static let gate = LineGate(["einsteiger", "einstieg", "absolvent", "junior", "promotion", "anfänger"])

    /// What the title says.
    static func inTitle(_ ad: AdContext) -> Sourced<CareerLevel>? {
        let line = TermLine(number: 0, source: ad.posting.title)
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
    static func read(_ ad: AdContext, experience: ExperienceReading, asksExperience: Bool) -> Sourced<CareerLevel>? {
        for (field, value) in [
            ("level", ad.posting.level), ("contract", ad.posting.contract), ("employment", ad.posting.employment),
        ] {
            guard let value else { continue }
            let words = folded(value)
            let level: CareerLevel? =
                if words.contains("einsteiger") || words.contains("absolvent")
                    || words.contains("berufseinstieg") && !words.contains("trainee")
                    || words.contains("entry")
                {
                    .entry
                } else if [
                    "student", "prakti", "trainee", "ausbildung", "intern", "apprentice", "abschlussarbeit", "thesis",
                    "arbeiten",
                ]
                .contains(where: words.contains) { words.contains("feste anstellung") ? .entry : .trainee } else { nil }
            if let level { return Sourced(level, .stated(field: field)) }
        }
        if let years = experience.yearsMin, years.value >= 1 { return Sourced(.experienced, years.origin) }
        for line in gate.lines(of: ad) where line.number > 0 {
            let zone = ad.zone(of: line.number)
            if zone != .benefits, zone != .company, let match = bodyEntry.first(in: line.text) {
                return Sourced(.entry, line.origin(match, in: ad))
            }
        }
        if asksExperience { return Sourced(.experienced, .computed(method: "experience asked for")) }
        return ad.posting.level.flatMap {
            folded($0).contains("berufserfahrung") || folded($0).contains("professional")
                ? Sourced(.experienced, .stated(field: "level")) : nil
        }
    }

    /// Whether a line asks for experience at all.
    static func asksExperience(_ text: String) -> Bool {
        let bytes = text.utf8
        return asksPattern.matches(in: text).contains { match in
            let from = Swift.max(0, match.byteRange.lowerBound - 40)
            let around = bytes.dropFirst(from).prefix(match.byteRange.upperBound + 40 - from)
            return !notDemand.occurs(in: String(decoding: around, as: UTF8.self))
        }
    }
}
