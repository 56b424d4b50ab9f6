import AdCheck
import JobMarket
import MarketStatistics
import PostingStore

/// The findings by severity, each with line, reason and better wording.
struct CheckFindings: Sendable {
    let checked: CheckedPage

    private var result: CheckResult { checked.result }

    func write(_ html: inout HTML) {
        html.element("section", .class("answer"), .labelledBy("ergebnis")) { html in
            html.element("h2", .id("ergebnis"), text: headline)
            if let ad = checked.stored {
                html.element("p") { html in
                    html.text(words("Geprüft wurde die Anzeige ", "Checked was the ad "))
                    html.link(Href(PageAddress.ad(ad)), .lang(ad.reading.language), text: ad.shownTitle)
                    html.text(".")
                }
            }
            if present.count > 1 { jumps(&html) }
            for severity in present { part(severity, &html) }
        }
    }

    /// The gravest first.
    private var present: [Severity] { Severity.allCases.reversed().filter { result.count($0) > 0 } }

    private var headline: String {
        guard !result.findings.isEmpty else {
            return words("Nichts ist aufgefallen", "Nothing was found")
        }
        let counts = present.map { severity in
            Wording.count(result.count(severity), Self.name(severity, isOne: true), Self.name(severity, isOne: false))
        }
        return words(result.findings.count == 1 ? "Aufgefallen ist " : "Aufgefallen sind ", "Found: ")
            + Wording.list(counts)
    }

    static func name(_ severity: Severity, isOne: Bool) -> String {
        switch severity {
        case .error: words("Fehler", isOne ? "error" : "errors")
        case .warning: isOne ? words("Warnung", "warning") : words("Warnungen", "warnings")
        case .note: isOne ? words("Hinweis", "note") : words("Hinweise", "notes")
        }
    }

    private func jumps(_ html: inout HTML) {
        html.element("ul", .class("jumps")) { html in
            for severity in present {
                html.element("li") { html in
                    html.link(
                        Href("#\(severity.rawValue)"),
                        text: Wording.capitalised(Self.name(severity, isOne: false))
                            + " (\(result.count(severity)))")
                }
            }
        }
    }

    private func part(_ severity: Severity, _ html: inout HTML) {
        html.element("section", .class("findings \(severity.rawValue)"), .labelledBy(severity.rawValue)) { html in
            html.element(
                "h3", .id(severity.rawValue), text: Wording.capitalised(Self.name(severity, isOne: false)))
            html.element("ol") { html in
                for (number, finding) in result.findings.enumerated() where finding.severity == severity {
                    html.element("li", .id("b\(number)")) { self.finding(finding, &$0) }
                }
            }
        }
    }

    private func finding(_ finding: Finding, _ html: inout HTML) {
        html.element("p") { html in
            html.element("strong", text: checked.shown(finding.message))
            for (place, line) in finding.lines.prefix(Self.mostLines).enumerated() {
                html.text(place == 0 ? " " : ", ")
                html.link(Href("#z\(line)"), text: Self.name(ofLine: line))
            }
        }
        if let suggestion = finding.suggestion {
            html.element("p", .class("better")) { Self.wording(checked.shown(suggestion), &$0) }
        }
        html.element("p", .class("why")) { html in
            html.text(finding.reason)
            if let basis = finding.legalBasis { html.text(" " + words("Grundlage: ", "Basis: ") + basis + ".") }
        }
    }

    /// A suggestion; what it quotes is German in English sentences, too, as the ad is.
    private static func wording(_ text: String, _ html: inout HTML) {
        guard Language.current == .english else { return html.text(text) }
        for (place, piece) in text.split(separator: "“", omittingEmptySubsequences: false).enumerated() {
            let parts = piece.split(separator: "”", maxSplits: 1, omittingEmptySubsequences: false)
            if place > 0, parts.count == 2 {
                html.element("span", .lang(Language.german.rawValue), text: "“\(parts[0])”")
                html.text(parts[1])
            } else {
                html.text(place > 0 ? "“\(piece)" : String(piece))
            }
        }
    }

    private static let mostLines = 6

    static func name(ofLine line: Int) -> String {
        line == 0 ? words("Titel", "title") : words("Zeile \(line)", "line \(line)")
    }
}
