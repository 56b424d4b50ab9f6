import JobMarket
import MarketStatistics

/// "Was wir gelesen haben": every fact with its origin and a link to the line it stands in.
struct FactTable: Sendable {
    let lines: AdLines

    private var facts: [ReadFact] { lines.facts }

    func write(_ html: inout HTML) {
        html.element("section", .class("facts"), .labelledBy("gelesen-titel")) { html in
            html.element("h2", .id("gelesen-titel"), text: "Was wir gelesen haben")
            if facts.isEmpty {
                html.element("p", text: "Aus dieser Anzeige ließ sich nichts lesen.")
                return
            }
            for group in ReadFact.Group.allCases {
                let rows = facts.enumerated().filter { $0.element.group == group }
                if !rows.isEmpty { table(group, rows, &html) }
            }
        }
    }

    private func table(
        _ group: ReadFact.Group, _ rows: [EnumeratedSequence<[ReadFact]>.Element], _ html: inout HTML
    ) {
        html.element("table") { html in
            html.element("caption", text: group.rawValue)
            html.element("thead", .class("sr")) { html in
                html.element("tr") { html in
                    for name in ["Was", "Wert", "Woher"] { html.element("th", .scope("col"), text: name) }
                }
            }
            html.element("tbody") { html in
                for (number, fact) in rows {
                    html.element("tr", .id("f\(number)")) { html in
                        html.element("th", .scope("row"), text: fact.name)
                        html.element("td") { html in
                            html.text(fact.value)
                            if !fact.note.isEmpty { html.element("small", text: fact.note) }
                        }
                        html.element("td", .class("from")) { from(fact.origin, &$0) }
                    }
                }
            }
        }
    }

    /// The reader's methods in German.
    private static let methods = [
        "experience asked for": "aus den Berufsjahren",
        "no words of an agency": "kein Wort deutet auf eine Vermittlung",
    ]

    private func from(_ origin: Origin, _ html: inout HTML) {
        switch origin {
        case .stated(let field):
            html.text("Quelle, Feld ")
            html.element("code", text: field)
        case .read(let evidence) where evidence.line == 0:
            html.text("Titel")
        case .read(let evidence) where !lines.isNamed(evidence.line):
            html.text("Anzeige")
        case .read(let evidence):
            html.link(Href("#z\(evidence.line)"), text: "Zeile \(evidence.line)")
        case .computed(let method):
            html.text(Self.methods[method].map { "berechnet: \($0)" } ?? "berechnet")
        }
    }
}

/// How clear the ad is about the role, with the lines that speak against it.
struct ClarityView: Sendable {
    let clarity: Clarity
    let text: AdLines

    func write(_ html: inout HTML) {
        html.element("section", .class("clarity"), .labelledBy("klarheit-titel")) { html in
            html.element("h2", .id("klarheit-titel"), text: "Klarheit")
            html.element("p") { html in
                html.text("\(German.number(clarity.score, decimals: 2)) von 1. ")
                if clarity.signs.isEmpty { html.text("Wir sehen keine Anzeichen für Unklarheit.") }
            }
            if !clarity.signs.isEmpty {
                html.element("ul") { html in
                    for sign in clarity.signs { write(sign, &html) }
                }
            }
        }
    }

    private func write(_ sign: Clarity.Sign, _ html: inout HTML) {
        html.element("li") { html in
            html.element("strong", text: Labels.label(sign.sign))
            html.text(": \(sign.why)")
            let lines = sign.lines.filter(text.isNamed)
            guard !lines.isEmpty else { return }
            html.text(" (")
            for (index, line) in lines.enumerated() {
                if index > 0 { html.text(", ") }
                html.link(Href("#z\(line)"), text: "Zeile \(line)")
            }
            html.text(")")
        }
    }
}
