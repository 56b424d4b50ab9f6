import JobMarket
import MarketStatistics

/// One figure of a profile with all that it needs away from its page: what it rests on, and the way back.
struct Widget: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case pay = "gehalt"
        case openings = "stellen"
        case demands = "anforderungen"

        var title: String {
            switch self {
            case .pay: words("Gehalt", "Pay")
            case .openings: words("Offene Stellen", "Open jobs")
            case .demands: words("Anforderungen", "Requirements")
            }
        }
    }

    enum Drawing: Sendable {
        case pay(RangeChart.Row)
        /// First day of each week and its new ads, oldest first.
        case weeks([(start: Day, count: Int)])
        case shares([(label: String, share: Double)])
    }

    let kind: Kind
    /// `Gehalt: IT-Manager/in in Hagen`.
    let title: String
    /// What the figure says, or why there is none.
    let sentences: [String]
    let drawing: Drawing?
    /// Ads, employers, place and window.
    let basis: String
    /// The absolute address of the profile.
    let page: String
    let madeUp: Bool
    /// The day the figure was computed for.
    let today: Day

    static var madeUpNotice: String {
        words(
            "Beispielanzeigen, erfunden: Das sagt nichts über den Arbeitsmarkt.",
            "Sample ads, made up: this says nothing about the labour market.")
    }

    /// All of it in one sentence, for people who do not see the drawing.
    var alternative: String {
        let notice = madeUp ? [Self.madeUpNotice] : []
        return ([title + "."] + sentences + [basis] + notice).joined(separator: " ")
    }

    /// `Quelle: Stellwerk, Stand 22.11.2026`.
    var source: String {
        words(
            "Quelle: \(Site.name), Stand \(Wording.day(today))", "Source: \(Site.name), as of \(Wording.day(today))")
    }
}

extension Widget {
    init(_ kind: Kind, of profile: Profile, _ subject: ProfilePage.Subject, site: Site) {
        let content =
            switch kind {
            case .pay: Self.pay(profile)
            case .openings: Self.openings(profile)
            case .demands: Self.demands(profile)
            }
        self.init(
            kind: kind, title: "\(kind.title): \(subject.name)", sentences: content.sentences,
            drawing: content.drawing, basis: Self.basis(content.basis, profile.window),
            page: site.origin + Href(subject.address).text + ProfilePage.query(radius: profile.askedRadius),
            madeUp: profile.madeUp, today: site.today)
    }

    private typealias Content = (sentences: [String], drawing: Drawing?, basis: Basis?)

    private static func pay(_ profile: Profile) -> Content {
        guard let pay = profile.pay.figures, let distribution = pay.salary.figures ?? pay.tariff.figures else {
            return ([profile.pay.thin ?? ""], nil, nil)
        }
        let median = distribution.p50
        let kind = pay.salary.figures == nil ? words(" nach Tarif", " by collective agreement (Tarifvertrag)") : ""
        let amount = Wording.euro(median.value)
        var sentences = [
            words(
                "Mitte (Median)\(kind): \(amount) brutto im Monat für Vollzeit.",
                "Median\(kind): \(amount) gross a month for full-time work.")
        ]
        if let low = distribution.p25, let high = distribution.p75 {
            let range = Wording.euroRange(low.value, high.value)
            sentences.append(
                words("Die mittlere Hälfte reicht von \(range).", "The middle half runs from \(range)."))
        }
        if let interval = FigureText.interval(median) {
            sentences.append(words("95-%-Bereich der Mitte: \(interval).", "95% range of the median: \(interval)."))
        }
        let row = RangeChart.Row(
            label: words("Mitte", "Median"), p25: distribution.p25?.value, p50: median.value,
            p75: distribution.p75?.value,
            interval: median.interval)
        return (sentences, .pay(row), distribution.basis)
    }

    private static func openings(_ profile: Profile) -> Content {
        guard let openings = profile.openings.figures else { return ([profile.openings.thin ?? ""], nil, nil) }
        let count = openings.total.count
        let total = words(
            "Zurzeit \(Wording.count(count, "offene Stelle", "offene Stellen")).",
            "At present \(Wording.count(count, "open job", "open jobs")).")
        guard let tension = profile.tension.figures, tension.basis.widened.isEmpty, tension.weeks.count > 1 else {
            return (
                [
                    total,
                    words(
                        "Für einen Verlauf nach Wochen sind das zu wenige Anzeigen.",
                        "These are too few ads to show week by week."),
                ], nil, openings.basis
            )
        }
        return (
            [total, words("Neue Anzeigen je Woche:", "New ads per week:")],
            .weeks(tension.weeks.map { ($0.start, $0.new.count) }), openings.basis
        )
    }

    private static func demands(_ profile: Profile) -> Content {
        guard let skills = profile.skills.figures else { return ([profile.skills.thin ?? ""], nil, nil) }
        let top = skills.hard.prefix(5)
        guard !top.isEmpty else {
            return (
                [
                    words(
                        "Keine Fachkenntnis wird in mehr als einer Anzeige verlangt.",
                        "No professional skill is asked for in more than one ad.")
                ], nil, skills.basis
            )
        }
        return (
            [words("Am häufigsten verlangt, Anteil der Anzeigen:", "Asked for most often, share of ads:")],
            .shares(top.map { ($0.name, $0.asked.value) }),
            skills.basis
        )
    }

    private static func basis(_ basis: Basis?, _ window: Profile.Window?) -> String {
        guard let basis else { return "" }
        var parts = [
            Wording.ads(basis.ads) + words(" von ", " from ") + Wording.employers(basis.employers), basis.place,
        ]
        if !basis.widened.isEmpty, let occupation = basis.occupation { parts.append(occupation) }
        // The days are those of the ads of what was asked, so a wider choice has none.
        if let window, basis.widened.isEmpty {
            parts.append(
                words("zuerst gesehen ", "first seen ") + Wording.day(window.first) + words(" bis ", " to ")
                    + Wording.day(window.last))
        }
        let reason =
            basis.widened.isEmpty
            ? ""
            : words(
                " Ausgeweitet, weil es dafür zu wenige Anzeigen gibt.",
                " Widened, because there are too few ads for this.")
        return parts.joined(separator: ", ") + "." + reason
    }
}
