import AdCheck
import JobMarket
import MarketStatistics

/// The checked ad, line for line, with its findings marked.
struct CheckedLines: Sendable {
    let checked: CheckedPage

    func write(_ html: inout HTML) {
        let ad = checked.result.ad
        var findings: [Int: [(number: Int, finding: Finding)]] = [:]
        for (number, finding) in checked.result.findings.enumerated() {
            for line in finding.lines { findings[line, default: []].append((number, finding)) }
        }
        html.element("section", .class("ad-text"), .labelledBy("text-titel")) { html in
            html.element(
                "h2", .id("text-titel"), text: words("Die Anzeige, Zeile für Zeile", "The ad, line by line"))
            html.element("div", .class("zone"), .lang(ad.reading.language)) { html in
                html.element("ol", Attribute("start", "0")) { html in
                    for line in 0...ad.text.lines.count {
                        self.line(line, ad.text[line], findings[line] ?? [], &html)
                    }
                }
            }
        }
    }

    private func line(
        _ number: Int, _ text: String, _ findings: [(number: Int, finding: Finding)], _ html: inout HTML
    ) {
        let evidence = findings.compactMap(\.finding.evidence).filter { $0.line == number }
        let marked = MarkedLine(text, evidence: evidence, isNamed: !findings.isEmpty, mask: checked.mask)
        html.element("li", .id("z\(number)"), findings.isEmpty ? nil : .class("has")) { html in
            html.element("p") { html in
                html.element("span", .class("no"), text: number == 0 ? "T" : String(number))
                if marked.isMarkedWhole {
                    html.element("mark") { $0.pieces(marked.pieces) }
                } else {
                    html.pieces(marked.pieces)
                }
            }
            if !findings.isEmpty { notes(findings, &html) }
        }
    }

    private func notes(_ findings: [(number: Int, finding: Finding)], _ html: inout HTML) {
        html.element("p", .class("note"), .lang(Language.current.rawValue)) { html in
            for (place, note) in findings.enumerated() {
                if place > 0 { html.text(" · ") }
                let severity = Wording.capitalised(CheckFindings.name(note.finding.severity, isOne: true))
                html.link(Href("#b\(note.number)"), text: "\(severity): \(checked.shown(note.finding.message))")
            }
        }
    }
}
