import JobMarket
import MarketStatistics

/// One thing that was read from an ad, as its page shows it: what, and where it comes from.
struct ReadFact: Sendable {
    enum Group: String, Sendable, CaseIterable {
        case place = "Ort und Beruf"
        case pay = "Gehalt"
        case terms = "Bedingungen"
        case demands = "Anforderungen"
        case benefits = "Angebot"
        case wording = "Wortlaut"
    }

    var group: Group
    /// What it is: `Arbeitszeit`.
    var name: String
    var value: String
    /// What helps to judge it, such as assumptions; empty where nothing does.
    var note: String = ""
    var origin: Origin
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
                    group: .place, name: "Beruf", value: occupation.title,
                    note: "KldB 2010: \(occupation.kldb), Sicherheit \(German.percent(occupation.confidence))",
                    origin: occupation.origin))
        }
        for place in reading.places {
            let value = [place.postcode, place.name].compactMap(\.self).joined(separator: " ")
            facts.append(ReadFact(group: .place, name: "Arbeitsort", value: value, origin: place.origin))
        }
        if let industry = reading.industry {
            facts.append(ReadFact(group: .place, name: "Branche", value: industry.value, origin: industry.origin))
        }
        if let size = reading.companySize {
            facts.append(
                ReadFact(
                    group: .place, name: "Beschäftigte", value: German.number(size.value), origin: size.origin))
        }
        return facts
    }

    private static func pay(_ reading: Reading) -> [ReadFact] {
        reading.pay.map { pay in
            ReadFact(
                group: .pay, name: pay.kind == .tariff ? "Gehalt nach Tarif" : "Gehalt", value: PayText.stated(pay),
                note: PayText.normalised(pay) ?? "", origin: pay.origin)
        }
    }

    private static func terms(_ reading: Reading) -> [ReadFact] {
        var facts = reading.hours.map {
            ReadFact(group: .terms, name: "Arbeitszeit", value: Labels.label($0.value), origin: $0.origin)
        }
        func add<Value>(_ name: String, _ sourced: Sourced<Value>?, _ words: (Value) -> String) {
            guard let sourced else { return }
            facts.append(ReadFact(group: .terms, name: name, value: words(sourced.value), origin: sourced.origin))
        }
        add("Wochenstunden", reading.weeklyHours) { German.short($0) }
        add("Vertrag", reading.contract) { Labels.label($0) }
        add("Arbeiten zu Hause", reading.remote) { Labels.label($0) }
        add("Anbieter", reading.employer) { Labels.label($0) }
        add("Beginn", reading.startDate) { Day(iso: $0).map(German.day) ?? $0 }
        add("Zahl der Stellen", reading.openings) { German.number($0) }
        add("Rufbereitschaft", reading.duties.onCall) { $0 ? "ja" : "nein" }
        add("Schichtdienst", reading.duties.shift) { $0 ? "ja" : "nein" }
        add("Reisen", reading.duties.travel) { Labels.label($0) }
        return facts
    }

    private static func demands(_ reading: Reading) -> [ReadFact] {
        var facts: [ReadFact] = []
        func add(_ name: String, _ value: String, note: String = "", _ origin: Origin, isListed: Bool = false) {
            facts.append(
                ReadFact(group: .demands, name: name, value: value, note: note, origin: origin, isListed: isListed))
        }
        let experience = reading.experience
        if let level = experience.level { add("Erfahrung", Labels.label(level.value), level.origin) }
        if let years = experience.yearsMin {
            let value = years.value == 0 ? "keine nötig" : "ab " + German.count(years.value, "Jahr", "Jahren")
            add("Berufsjahre", value, note: experience.vague ? "steht für ein unbestimmtes Wort" : "", years.origin)
        }
        if let changers = experience.careerChangers {
            add("Quereinstieg", changers.value ? "willkommen" : "nicht vorgesehen", changers.origin)
        }
        if let education = reading.education { add("Abschluss", Labels.label(education.value), education.origin) }
        for language in reading.languages {
            let level = language.level.map { " (\($0))" } ?? ""
            add("Sprache", Labels.language(language.lang) + level, note: need(language.need), language.origin)
        }
        for skill in reading.skills {
            add(
                Labels.kindName(skill.kind), skill.skill ?? skill.text,
                note: need(skill.need), .read(skill.evidence),
                isListed: true)
        }
        return facts
    }

    private static func need(_ need: Need) -> String {
        need == .must ? "gefordert" : "von Vorteil"
    }

    private static func benefits(_ reading: Reading) -> [ReadFact] {
        reading.benefits.map {
            ReadFact(group: .benefits, name: "Leistung", value: $0.value, origin: $0.origin, isListed: true)
        }
    }

    private static func wording(_ reading: Reading) -> [ReadFact] {
        reading.agg.map {
            ReadFact(
                group: .wording, name: "Kann benachteiligen", value: "„\($0.evidence.text)“",
                note: "Merkmal nach § 1 AGG: \(Labels.label($0.issue))", origin: .read($0.evidence))
        }
    }
}
