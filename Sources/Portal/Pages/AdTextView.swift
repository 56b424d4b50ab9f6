import JobMarket
import MarketStatistics

/// The full text of an ad: every line with its number, zones named, marks where something was read. What was read from
/// a line is folded up beside it: value, words, how it was read, and the way to its row of the table.
struct AdTextView: Sendable {
    let lines: AdLines
    let reading: Reading

    func write(_ html: inout HTML) {
        html.element("section", .class("ad-text"), .labelledBy("text-titel")) { html in
            html.element("h2", .id("text-titel"), text: words("Die Anzeige, Zeile für Zeile", "The ad, line by line"))
            guard lines.text.lines.count > 0 else {
                html.element(
                    "p",
                    text: words(
                        "Die Quelle liefert keinen Text zu dieser Anzeige.", "The source gives no text with this ad."))
                return
            }
            html.element("p", .class("hint")) { html in
                html.text(words("Aus ", "From "))
                html.element("mark", text: words("markierten Worten", "marked words"))
                html.text(
                    words(
                        " haben wir etwas gelesen. Was, steht bei der Zeile; aufgeklappt auch, wie.",
                        " we have read something. What it is stands by the line; unfolded, also how."))
            }
            var next = 1
            for zone in zones {
                guard zone.last >= next, zone.first <= lines.text.lines.count else { continue }
                if zone.first > next { part(next...zone.first - 1, .other, &html) }
                let first = Swift.max(next, zone.first)
                let last = Swift.min(zone.last, lines.text.lines.count)
                part(first...last, zone.kind, &html)
                next = last + 1
            }
            if next <= lines.text.lines.count { part(next...lines.text.lines.count, .other, &html) }
        }
    }

    private var zones: [Zone] {
        reading.zones.sorted { $0.first < $1.first }
    }

    private func part(_ range: ClosedRange<Int>, _ kind: ZoneKind, _ html: inout HTML) {
        html.element("section", .class("zone \(kind.rawValue)")) { html in
            html.element("h3", text: Labels.label(kind))
            html.element("ol", Attribute("start", String(range.lowerBound))) { html in
                for number in range { line(number, &html) }
            }
        }
    }

    private func line(_ number: Int, _ html: inout HTML) {
        let isNamed = lines.isNamed(number)
        let isTask = reading.tasks.contains { $0.line == number }
        html.element("li", .id("z\(number)"), isNamed ? .class("has") : nil) { html in
            html.element("p", .lang(reading.language)) { html in
                // Only lines that the page speaks of are worth a link of their own.
                if isNamed {
                    html.link(
                        Href("#z\(number)"), .class("no"), .label(words("Zeile", "Line") + " \(number)"),
                        .lang(Language.current.rawValue), text: String(number))
                } else {
                    html.element("span", .class("no"), text: String(number))
                }
                let line = lines.lines[number]
                if line.isMarkedWhole {
                    html.element("mark") { $0.pieces(line.pieces) }
                } else {
                    html.pieces(line.pieces)
                }
            }
            if isNamed { note(number, isTask: isTask, &html) }
            if isTask, !isNamed { html.element("p", .class("note"), text: words("Aufgabe", "Task")) }
        }
    }

    /// What was read from a line: in short, and when unfolded each thing by itself.
    private func note(_ number: Int, isTask: Bool, _ html: inout HTML) {
        let facts = lines.factsOfLine[number].map { (number: $0, fact: lines.facts[$0]) }
        var names = isTask ? [words("Aufgabe", "Task")] : []
        names += facts.map { $0.fact.isListed ? $0.fact.value : $0.fact.name }
        names += lines.signsOfLine[number].map(Labels.label)
        html.element("details", .class("note")) { html in
            html.element("summary") { html in
                html.element("span", .class("sr"), text: words("Zeile \(number), gelesen: ", "Line \(number), read: "))
                html.text(names.joined(separator: ", "))
            }
            html.element("ul") { html in
                for (number, fact) in facts { html.element("li") { explain(fact, number, &$0) } }
                for sign in lines.signsOfLine[number] {
                    html.element("li") { html in
                        html.text(words("Spricht gegen die Klarheit: ", "Speaks against clarity: "))
                        html.link(Href("#klarheit-titel"), text: Labels.label(sign))
                    }
                }
            }
        }
    }

    private func explain(_ fact: ReadFact, _ number: Int, _ html: inout HTML) {
        html.element("strong", text: "\(fact.name): \(fact.value)")
        if let evidence = fact.origin.evidence, !evidence.text.isEmpty {
            html.text(words(", gelesen aus ", ", read from "))
            html.element(
                "q", .lang(reading.language), text: lines.mask.text(of: evidence.text))
        }
        html.text(". \(fact.method.sentence) ")
        if let confidence = fact.confidence {
            html.text(words("Sicherheit: ", "Confidence: ") + Wording.percent(confidence) + ". ")
        }
        html.link(Href("#f\(number)"), text: words("Zur Zeile der Tabelle", "To its row of the table"))
    }
}
