import JobMarket
import MarketStatistics

/// The full text of an ad: every line with its number, zones named, marks where something was read.
struct AdTextView: Sendable {
    let lines: AdLines
    let reading: Reading

    func write(_ html: inout HTML) {
        html.element("section", .class("ad-text"), .labelledBy("text-titel")) { html in
            html.element("h2", .id("text-titel"), text: "Die Anzeige, Zeile für Zeile")
            guard lines.text.lines.count > 0 else {
                html.element("p", text: "Die Quelle liefert keinen Text zu dieser Anzeige.")
                return
            }
            html.element("p", .class("hint")) { html in
                html.text("Aus ")
                html.element("mark", text: "markierten Worten")
                html.text(" haben wir etwas gelesen; was, steht neben der Zeile.")
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
            html.element("p") { html in
                // Only lines that the page speaks of are worth a link of their own.
                if isNamed {
                    html.link(Href("#z\(number)"), .class("no"), .label("Zeile \(number)"), text: String(number))
                } else {
                    html.element("span", .class("no"), text: String(number))
                }
                let line = lines.lines[number]
                if line.isMarkedWhole {
                    html.element("mark") { html in for piece in line.pieces { write(piece, &html) } }
                } else {
                    for piece in line.pieces { write(piece, &html) }
                }
            }
            if isNamed || isTask { note(number, isTask: isTask, &html) }
        }
    }

    /// What was read from a line, each linking to its row of the table: names, and the values of lists; then what
    /// speaks against its clarity.
    private func note(_ number: Int, isTask: Bool, _ html: inout HTML) {
        html.element("p", .class("note")) { html in
            html.element("span", .class("sr"), text: "Gelesen: ")
            var isFirst = true
            func separate(_ html: inout HTML) {
                if !isFirst { html.text(", ") }
                isFirst = false
            }
            if isTask {
                separate(&html)
                html.text("Aufgabe")
            }
            var previous = ""
            for number in lines.factsOfLine[number] {
                let fact = lines.facts[number]
                separate(&html)
                if fact.isListed, fact.name != previous { html.text(fact.name + " ") }
                html.link(Href("#f\(number)"), text: fact.isListed ? fact.value : fact.name)
                previous = fact.name
            }
            for sign in lines.signsOfLine[number] {
                separate(&html)
                html.link(Href("#klarheit-titel"), text: Labels.label(sign))
            }
        }
    }

    private func write(_ piece: MarkedLine.Piece, _ html: inout HTML) {
        switch piece {
        case .plain(let words): html.text(words)
        case .marked(let words): html.element("mark", text: words)
        case .masked(let kind): html.element("span", .class("masked"), text: MarkedLine.placeholder(kind))
        }
    }
}
