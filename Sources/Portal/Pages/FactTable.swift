import JobMarket
import MarketStatistics

/// "Was wir gelesen haben": every fact with its origin and a link to the line it stands in.
struct FactTable: Sendable {
    let lines: AdLines

    private var facts: [ReadFact] { lines.facts }

    func write(_ html: inout HTML) {
        html.element("section", .class("facts"), .labelledBy("gelesen-titel")) { html in
            html.element("h2", .id("gelesen-titel"), text: words("Was wir gelesen haben", "What we have read"))
            if facts.isEmpty {
                html.element(
                    "p",
                    text: words("Aus dieser Anzeige ließ sich nichts lesen.", "Nothing could be read from this ad."))
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
            html.element("caption", text: group.title)
            html.element("thead", .class("sr")) { html in
                html.element("tr") { html in
                    for name in [words("Was", "What"), words("Wert", "Value"), words("Woher", "From")] {
                        html.element("th", .scope("col"), text: name)
                    }
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

    /// The reader's methods in words.
    private static func method(_ name: String) -> String? {
        switch name {
        case "experience asked for": words("aus den Berufsjahren", "from the years of work")
        case "no words of an agency":
            words("kein Wort deutet auf eine Vermittlung", "no word hints at an agency")
        default: nil
        }
    }

    private func from(_ origin: Origin, _ html: inout HTML) {
        switch origin {
        case .stated(let field):
            html.text(words("Quelle, Feld ", "Source, field "))
            html.element("code", text: field)
        case .read(let evidence) where evidence.line == 0:
            html.text(words("Titel", "Title"))
        case .read(let evidence) where !lines.isNamed(evidence.line):
            html.text(words("Anzeige", "Ad"))
        case .read(let evidence):
            html.link(Href("#z\(evidence.line)"), text: words("Zeile", "Line") + " \(evidence.line)")
        case .computed(let method):
            let computed = words("berechnet", "computed")
            html.text(Self.method(method).map { "\(computed): \($0)" } ?? computed)
        }
    }
}
