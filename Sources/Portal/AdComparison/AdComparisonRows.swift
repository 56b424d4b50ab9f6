import JobMarket
import MarketStatistics
import PostingStore

/// The rows of a comparison of ads: what each says of pay, conditions, demands and itself.
struct AdComparisonRows: Sendable {
    struct Entry: Hashable, Sendable {
        var text: String
        /// Whether all the ads have it.
        var isCommon = false
    }

    struct Row: Sendable {
        var name: String
        /// By ad, in their order; empty where an ad says nothing.
        var entries: [[Entry]]
    }

    let rows: [Row]

    init(_ ads: [StoredAd], today: Day) {
        let facts = ads.map { AdFacts(reading: $0.reading) }
        func plain(_ name: String, _ values: [[String]]) -> Row {
            Row(name: name, entries: values.map { $0.map { Entry(text: $0) } })
        }
        func common(_ values: [[String]]) -> Set<String> {
            values.dropFirst().reduce(Set(values.first ?? [])) { $0.intersection($1) }
        }
        func marked(_ name: String, _ values: [[String]], _ common: Set<String>) -> Row {
            Row(name: name, entries: values.map { $0.map { Entry(text: $0, isCommon: common.contains($0)) } })
        }
        // What one ad requires and another counts as an advantage is asked for by both.
        let skillsOfAll = common(facts.map { $0.skills.map(\.name) })
        func skills(_ need: Need) -> [[String]] {
            facts.map { $0.skills.filter { $0.need == need }.map(\.name) }
        }
        rows = [
            plain(words("Gehalt, wie angegeben", "Pay as stated"), ads.map { $0.reading.pay.map(PayText.stated) }),
            plain(
                words("Brutto im Monat, Vollzeit", "Gross a month, full time"),
                facts.map { [$0.pay.flatMap { PayText.monthly(min: $0.min, max: $0.max) }].compactMap(\.self) }),
            plain(words("Arbeitszeit", "Hours"), zip(facts, ads).map(Self.hours)),
            plain(
                words("Vertrag", "Contract"), facts.map { $0.contract == .unclear ? [] : [Labels.label($0.contract)] }),
            plain(words("Ort", "Place"), ads.map { $0.reading.places.prefix(5).map(\.name) }),
            plain(
                words("Arbeiten zu Hause", "Work from home"),
                ads.map { $0.reading.remote.map { [Labels.label($0.value)] } ?? [] }),
            plain(
                words("Anbieter", "Advertiser"),
                facts.map { $0.employerKind == .unclear ? [] : [Labels.label($0.employerKind)] }),
            plain(words("Erfahrung", "Experience"), facts.map(Self.experience)),
            plain(
                words("Abschluss", "Qualification"),
                facts.map { $0.education == .unclear ? [] : [Labels.label($0.education)] }),
            marked(words("Gefordert", "Required"), skills(.must), skillsOfAll),
            marked(words("Von Vorteil", "An advantage"), skills(.nice), skillsOfAll),
            marked(words("Leistungen", "Benefits"), facts.map(\.benefits), common(facts.map(\.benefits))),
            plain(
                words("Klarheit (0 bis 1)", "Clarity (0 to 1)"),
                facts.map { [Wording.number($0.clarity, decimals: 2)] + $0.signs.map(Labels.label) }),
            plain(words("Zuerst gesehen", "First seen"), ads.map { [Wording.age(of: $0.firstSeen, on: today)] }),
            plain(words("Quelle", "Source"), ads.map { [$0.posting.source] }),
        ].filter { row in row.entries.contains { !$0.isEmpty } }
    }

    private static func hours(_ facts: AdFacts, _ ad: StoredAd) -> [String] {
        var parts = facts.hours.map(Labels.label)
        if let weekly = ad.reading.weeklyHours?.value {
            parts.append(words("\(Wording.short(weekly)) Stunden je Woche", "\(Wording.short(weekly)) hours a week"))
        }
        return parts
    }

    private static func experience(_ facts: AdFacts) -> [String] {
        var parts = facts.level == .unclear ? [] : [Labels.label(facts.level)]
        if let years = facts.yearsMin {
            parts.append(
                years == 0
                    ? words("keine Berufsjahre nötig", "no years of work needed")
                    : words("ab ", "from ") + Wording.count(years, words("Jahr", "year"), words("Jahren", "years")))
        }
        if facts.careerChangers { parts.append(words("Quereinstieg willkommen", "career changers welcome")) }
        return parts
    }
}
