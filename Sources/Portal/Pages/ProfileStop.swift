import MarketStatistics

/// A stop on the line of a profile page: its heading, the sentences that belong there, and its figures.
struct ProfileStop: Sendable {
    var id: String
    var title: String
    var sections: Set<Sentence.Section>
    /// Whether its first sentence stands in the few at the head of the page.
    var isInSummary = true
    var write: @Sendable (Profile, inout HTML) -> Void

    /// All stops, in the order of the page.
    static var all: [ProfileStop] {
        [
            ProfileStop(
                id: "offene-stellen", title: words("Offene Stellen", "Open jobs"), sections: [.openings],
                write: openings),
            ProfileStop(
                id: "orte", title: words("Wo die Stellen sind", "Where the jobs are"), sections: [.placesMap],
                isInSummary: false, write: placesMap),
            ProfileStop(
                id: "gehalt", title: words("Gehalt nach Erfahrung", "Pay by experience"), sections: [.pay], write: pay),
            ProfileStop(
                id: "netto", title: words("Was netto bleibt", "What is left net"), sections: [.net], write: net),
            ProfileStop(id: "aufgaben", title: words("Aufgaben", "Tasks"), sections: [.taskMix], write: taskMix),
            ProfileStop(
                id: "anforderungen", title: words("Anforderungen", "Requirements"),
                sections: [.skills, .breadth, .softAndCertificates],
                write: demands),
            ProfileStop(
                id: "einstieg", title: words("Einstieg, Wechsel, Erfahrung", "Entry, change, experience"),
                sections: [.viewpoints], write: viewpoints),
            ProfileStop(
                id: "anderswo", title: words("Und anderswo?", "And elsewhere?"), sections: [.places], write: places),
            ProfileStop(
                id: "bedingungen", title: words("Bedingungen", "Conditions"), sections: [.conditions], write: conditions
            ),
            ProfileStop(
                id: "anspannung", title: words("Wie gesucht die Leute sind", "How sought after people are"),
                sections: [.tension], write: tension),
            ProfileStop(
                id: "klarheit", title: words("Wie klar die Anzeigen sind", "How clear the ads are"),
                sections: [.clarity], write: clarity),
            ProfileStop(
                id: "dienste", title: words("Dienste und Reisen", "Duties and travel"), sections: [.duties],
                write: duties),
            ProfileStop(
                id: "weiterbildung", title: words("Weiterbildung", "Training"), sections: [.training], write: training),
            ProfileStop(
                id: "wechsel", title: words("Wege in andere Berufe", "Ways into other occupations"),
                sections: [.switchPaths], write: switchPaths),
        ]
    }

    /// Writes a part's figures and what they rest on, or why there are none.
    static func part<Figures>(
        _ part: Part<Figures>, _ html: inout HTML, figures: (Figures, inout HTML) -> Void
    ) {
        switch part {
        case .thin(let why):
            html.element("p", .class("thin"), text: why)
        case .figures(let values):
            figures(values, &html)
            basis(values.basis, &html)
        }
    }

    /// `Grundlage: 35 Anzeigen von 20 Arbeitgebern für Hagen und 25 km Umkreis.`
    static func basis(_ basis: Basis, _ html: inout HTML) {
        html.element("p", .class("basis")) { html in
            html.text(words("Grundlage: ", "Basis: "))
            html.link(Href(basis.address.address), .class("figure"), Attribute("data-n", String(basis.ads))) { html in
                html.text(Wording.ads(basis.ads))
            }
            let employers = Wording.employers(basis.employers)
            html.text(
                words(" von \(employers) für \(basis.place)", " from \(employers) for \(basis.place)"))
            if let occupation = basis.occupation { html.text(", \(occupation)") }
            if !basis.widened.isEmpty {
                let steps = widened(basis.widened)
                html.text(words(" (ausgeweitet auf \(steps))", " (widened to \(steps))"))
            }
            html.text(".")
            if basis.cappedEmployers > 0 {
                let count = basis.cappedEmployers
                html.text(
                    words(
                        " \(Wording.count(count, "großer Arbeitgeber zählt", "große Arbeitgeber zählen")) weniger, damit "
                            + "keiner das Bild bestimmt.",
                        " \(Wording.count(count, "large employer counts", "large employers count")) for less, so that none "
                            + "shapes the picture."))
            }
        }
    }

    /// `ein größeres Gebiet und die Berufsgruppe`.
    private static func widened(_ steps: [Widening]) -> String {
        var kinds: [String] = []
        for step in steps {
            let kind =
                switch step.step {
                case .occupation4, .occupation3: words("die Berufsgruppe", "the occupational group")
                case .district, .region, .state, .country: words("ein größeres Gebiet", "a larger area")
                }
            if !kinds.contains(kind) { kinds.append(kind) }
        }
        return Wording.list(kinds)
    }

    /// A short list of figures in words: term, value, what it rests on.
    static func figures(_ rows: [(name: String, figure: Figure)], _ html: inout HTML) {
        html.element("dl", .class("figures")) { html in
            for row in rows {
                html.element("div") { html in
                    html.element("dt", text: row.name)
                    html.element("dd") { html in
                        html.figure(row.figure)
                        var notes = row.figure.unit == .ads ? [] : [FigureText.basis(row.figure)]
                        if let interval = FigureText.interval(row.figure) {
                            notes.append(words("95\u{A0}%: ", "95%: ") + interval)
                        }
                        if !notes.isEmpty { html.element("small", text: notes.joined(separator: ", ")) }
                    }
                }
            }
        }
    }
}
