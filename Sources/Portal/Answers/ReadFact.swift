import JobMarket
import MarketStatistics

/// One thing that was read from an ad, as its page shows it: what, where it comes from, and how it was read.
struct ReadFact: Sendable {
    enum Group: Sendable, CaseIterable {
        case place, pay, terms, must, nice, benefits, wording

        var title: String {
            switch self {
            case .place: words("Ort und Beruf", "Place and occupation")
            case .pay: words("Gehalt", "Pay")
            case .terms: words("Bedingungen", "Conditions")
            case .must: words("Gefordert", "Required")
            case .nice: words("Von Vorteil", "An advantage")
            case .benefits: words("Angebot", "On offer")
            case .wording: words("Wortlaut", "Wording")
            }
        }
    }

    var group: Group
    /// What it is: `Arbeitszeit`.
    var name: String
    var value: String
    /// What helps to judge it, such as assumptions; empty where nothing does.
    var note: String = ""
    var origin: Origin
    /// What reads it from text.
    var method: ReadingMethod
    /// Chance that it is right, 0 to 1; `nil` where the way it is read gives none.
    var confidence: Double?
    /// Whether an ad may have many of its name, told apart only by their values.
    var isListed = false

    /// The line it was read from; `nil` where it was not read.
    var line: Int? { origin.evidence?.line }
}

extension ReadFact {
    /// Everything read from an ad, in the order of its page.
    static func facts(of reading: Reading) -> [ReadFact] {
        placeAndOccupation(reading) + pay(reading) + terms(reading) + demands(reading) + benefits(reading)
            + wording(reading)
    }

    private static func placeAndOccupation(_ reading: Reading) -> [ReadFact] {
        var facts: [ReadFact] = []
        if let occupation = reading.occupation {
            facts.append(
                ReadFact(
                    group: .place, name: words("Beruf", "Occupation"), value: occupation.title,
                    note: words(
                        "KldB 2010: \(occupation.kldb), Sicherheit \(Wording.percent(occupation.confidence))",
                        "KldB 2010: \(occupation.kldb), confidence \(Wording.percent(occupation.confidence))"),
                    origin: occupation.origin, method: .occupation, confidence: occupation.confidence))
        }
        for place in reading.places {
            let value = [place.postcode, place.name].compactMap(\.self).joined(separator: " ")
            facts.append(
                ReadFact(
                    group: .place, name: words("Arbeitsort", "Place of work"), value: value, origin: place.origin,
                    method: .places))
        }
        if let industry = reading.industry {
            facts.append(
                ReadFact(
                    group: .place, name: words("Branche", "Industry"), value: industry.value, origin: industry.origin,
                    method: .patterns))
        }
        if let size = reading.companySize {
            facts.append(
                ReadFact(
                    group: .place, name: words("Beschäftigte", "Employees"), value: Wording.number(size.value),
                    origin: size.origin, method: .patterns))
        }
        return facts
    }

    private static func pay(_ reading: Reading) -> [ReadFact] {
        reading.pay.map { pay in
            ReadFact(
                group: .pay,
                name: pay.kind == .tariff
                    ? words("Gehalt nach Tarif", "Pay by collective agreement") : words("Gehalt", "Pay"),
                value: PayText.stated(pay), note: PayText.normalised(pay) ?? "", origin: pay.origin, method: .pay)
        }
    }

    private static func terms(_ reading: Reading) -> [ReadFact] {
        var facts: [ReadFact] = []
        func add<Value>(_ name: String, _ sourced: Sourced<Value>?, _ words: (Value) -> String) {
            guard let sourced else { return }
            facts.append(
                ReadFact(
                    group: .terms, name: name, value: words(sourced.value), origin: sourced.origin, method: .patterns))
        }
        for hours in reading.hours { add(words("Arbeitszeit", "Hours"), hours) { Labels.label($0) } }
        add(words("Wochenstunden", "Hours a week"), reading.weeklyHours) { Wording.short($0) }
        add(words("Vertrag", "Contract"), reading.contract) { Labels.label($0) }
        add(words("Arbeiten zu Hause", "Work from home"), reading.remote) { Labels.label($0) }
        add(words("Anbieter", "Advertiser"), reading.employer) { Labels.label($0) }
        add(words("Beginn", "Start"), reading.startDate) { Day(iso: $0).map(Wording.day) ?? $0 }
        add(words("Zahl der Stellen", "Openings"), reading.openings) { Wording.number($0) }
        add(words("Rufbereitschaft", "On call"), reading.duties.onCall, yes)
        add(words("Schichtdienst", "Shift work"), reading.duties.shift, yes)
        add(words("Reisen", "Travel"), reading.duties.travel) { Labels.label($0) }
        return facts
    }

    private static func yes(_ value: Bool) -> String { value ? words("ja", "yes") : words("nein", "no") }

    /// What the job asks for, what it insists on first.
    private static func demands(_ reading: Reading) -> [ReadFact] {
        var facts: [ReadFact] = []
        func add(
            _ name: String, _ value: String, note: String = "", need: Need = .must, _ origin: Origin,
            _ method: ReadingMethod, isListed: Bool = false
        ) {
            facts.append(
                ReadFact(
                    group: need == .must ? .must : .nice, name: name, value: value, note: note, origin: origin,
                    method: method, isListed: isListed))
        }
        let experience = reading.experience
        if let level = experience.level {
            add(words("Erfahrung", "Experience"), Labels.label(level.value), level.origin, .experience)
        }
        if let years = experience.yearsMin {
            let value =
                years.value == 0
                ? words("keine nötig", "none needed")
                : words("ab ", "from ")
                    + Wording.count(years.value, words("Jahr", "year"), words("Jahren", "years"))
            let note =
                experience.vague ? words("steht für ein unbestimmtes Wort", "stands for a vague word") : ""
            add(words("Berufsjahre", "Years of work"), value, note: note, years.origin, .experience)
        }
        if let changers = experience.careerChangers {
            let value =
                changers.value ? words("willkommen", "welcome") : words("nicht vorgesehen", "not provided for")
            add(words("Quereinstieg", "Career change"), value, changers.origin, .experience)
        }
        if let education = reading.education {
            add(words("Abschluss", "Qualification"), Labels.label(education.value), education.origin, .patterns)
        }
        for language in reading.languages {
            let level = language.level.map { " (\($0))" } ?? ""
            add(
                words("Sprache", "Language"), Labels.language(language.lang) + level, need: language.need,
                language.origin, .patterns)
        }
        for skill in reading.skills {
            add(
                Labels.kindName(skill.kind), skill.skill ?? skill.text, need: skill.need, .read(skill.evidence),
                .skills, isListed: true)
        }
        return facts
    }

    private static func benefits(_ reading: Reading) -> [ReadFact] {
        reading.benefits.map {
            ReadFact(
                group: .benefits, name: words("Leistung", "Benefit"), value: $0.value, origin: $0.origin,
                method: .wordLists, isListed: true)
        }
    }

    private static func wording(_ reading: Reading) -> [ReadFact] {
        reading.agg.map {
            ReadFact(
                group: .wording, name: words("Kann benachteiligen", "May discriminate"),
                value: words("„\($0.evidence.text)“", "“\($0.evidence.text)”"),
                note: words(
                    "Merkmal nach § 1 AGG: \(Labels.label($0.issue))",
                    "Ground of § 1 AGG (Equal Treatment Act): \(Labels.label($0.issue))"),
                origin: .read($0.evidence), method: .wordLists)
        }
    }
}
