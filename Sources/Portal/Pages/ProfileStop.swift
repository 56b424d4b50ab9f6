import MarketStatistics

/// A stop on the line of a profile page: its heading, the sentences that belong there, and its figures.
struct ProfileStop: Sendable {
    var id: String
    var title: String
    var sections: Set<Sentence.Section>
    var write: @Sendable (Profile, inout HTML) -> Void

    /// All stops, in the order of the page.
    static let all: [ProfileStop] = [
        ProfileStop(id: "offene-stellen", title: "Offene Stellen", sections: [.openings], write: openings),
        ProfileStop(id: "gehalt", title: "Gehalt nach Erfahrung", sections: [.pay], write: pay),
        ProfileStop(id: "netto", title: "Was netto bleibt", sections: [.net], write: net),
        ProfileStop(id: "aufgaben", title: "Aufgaben", sections: [.taskMix], write: taskMix),
        ProfileStop(
            id: "anforderungen", title: "Anforderungen", sections: [.skills, .breadth, .softAndCertificates],
            write: demands),
        ProfileStop(
            id: "einstieg", title: "Einstieg, Wechsel, Erfahrung", sections: [.viewpoints], write: viewpoints),
        ProfileStop(id: "anderswo", title: "Und anderswo?", sections: [.places], write: places),
        ProfileStop(id: "bedingungen", title: "Bedingungen", sections: [.conditions], write: conditions),
        ProfileStop(id: "anspannung", title: "Wie gesucht die Leute sind", sections: [.tension], write: tension),
        ProfileStop(id: "klarheit", title: "Wie klar die Anzeigen sind", sections: [.clarity], write: clarity),
        ProfileStop(id: "dienste", title: "Dienste und Reisen", sections: [.duties], write: duties),
        ProfileStop(id: "weiterbildung", title: "Weiterbildung", sections: [.training], write: training),
    ]

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
            html.text("Grundlage: ")
            html.link(Href(basis.address.address), .class("figure"), Attribute("data-n", String(basis.ads))) { html in
                html.text(German.ads(basis.ads))
            }
            html.text(" von \(German.employers(basis.employers)) für \(basis.place)")
            if let occupation = basis.occupation { html.text(", \(occupation)") }
            if !basis.widened.isEmpty { html.text(" (ausgeweitet auf \(widened(basis.widened)))") }
            html.text(".")
            if basis.cappedEmployers > 0 {
                html.text(
                    " \(German.count(basis.cappedEmployers, "großer Arbeitgeber zählt", "große Arbeitgeber zählen"))"
                        + " weniger, damit keiner das Bild bestimmt.")
            }
        }
    }

    /// `ein größeres Gebiet und die Berufsgruppe`.
    private static func widened(_ steps: [Widening]) -> String {
        var kinds: [String] = []
        for step in steps {
            let kind =
                switch step.step {
                case .occupation4, .occupation3: "die Berufsgruppe"
                case .district, .region, .state, .country: "ein größeres Gebiet"
                }
            if !kinds.contains(kind) { kinds.append(kind) }
        }
        return German.list(kinds)
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
                        if let interval = FigureText.interval(row.figure) { notes.append("95\u{A0}%: \(interval)") }
                        if !notes.isEmpty { html.element("small", text: notes.joined(separator: ", ")) }
                    }
                }
            }
        }
    }
}
