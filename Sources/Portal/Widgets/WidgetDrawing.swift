import Crypto
import Foundation
import JobMarket
import MarketStatistics

/// A widget as one SVG file, 320 pixels wide.
///
/// Colours stand at each element, so that the drawing holds where a site forbids style sheets; its own style sheet
/// only changes them for the dark. It is written with the elements of ``HTML``, which are all closed: XML reads it.
struct WidgetDrawing: Sendable {
    let widget: Widget

    static let width = 320
    private static let edge = 14
    private static let inner = width - 2 * edge

    private typealias Ink = WidgetInk

    func svg() -> [UInt8] {
        var body = HTML(capacity: 8 << 10)
        var y = Self.edge
        paragraph(widget.title, size: 16, .ink, bold: true, &y, &body)
        y += 4
        for sentence in widget.sentences { paragraph(sentence, size: 13, .ink, &y, &body) }
        if let drawing = widget.drawing {
            y += 8
            write(drawing, &y, &body)
        }
        y += 6
        if widget.madeUp { paragraph(Widget.madeUpNotice, size: 12, .ink, bold: true, &y, &body) }
        paragraph(widget.basis, size: 11, .soft, &y, &body)
        body.link(Href(widget.page)) { paragraph(widget.source, size: 12, .link, underlined: true, &y, &$0) }
        y += Self.edge / 2
        return document(body, height: y)
    }

    private func document(_ body: HTML, height: Int) -> [UInt8] {
        var svg = HTML(capacity: 8 << 10)
        svg.element(
            "svg", Attribute("xmlns", "http://www.w3.org/2000/svg"), .class("stellwerk-widget"),
            .lang(Language.current.rawValue), Attribute("viewBox", "0 0 \(Self.width) \(height)"),
            Attribute("width", "\(Self.width)"),
            Attribute("height", "\(height)"),
            Attribute("font-family", "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif")
        ) { svg in
            svg.element("title", text: widget.title)
            svg.element("desc", text: widget.alternative)
            svg.element("style", text: Self.style)
            Self.rectangle(0, 0, Self.width, height, .ground, &svg)
            svg.append(body)
        }
        svg.markup("\n")
        return svg.bytes
    }

    private static let style =
        "@media (prefers-color-scheme: dark) {"
        + Ink.allCases.map { " .stellwerk-widget .\($0.rawValue) { fill: \($0.dark) }" }.joined() + " }"

    /// What a content security policy lets this one style sheet by (CSP 3, section 2.3.1).
    static let styleSource = "'sha256-" + Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString() + "'"

    // MARK: Text

    /// Writes words in lines, since SVG breaks none.
    private func paragraph(
        _ text: String, size: Int, _ ink: Ink, bold: Bool = false, underlined: Bool = false, _ y: inout Int,
        _ svg: inout HTML
    ) {
        for line in Self.lines(text, letters: Self.inner * 100 / (size * (bold ? 64 : 56))) {
            y += size + 4
            Self.text(line, x: Self.edge, y: y - 4, size: size, ink, bold: bold, underlined: underlined, &svg)
        }
    }

    private static func text(
        _ text: String, x: Int, y: Int, size: Int, _ ink: Ink, anchor: String = "start", bold: Bool = false,
        underlined: Bool = false, _ svg: inout HTML
    ) {
        svg.element(
            "text", .class(ink.rawValue), Attribute("fill", ink.light), Attribute("x", "\(x)"), Attribute("y", "\(y)"),
            Attribute("font-size", "\(size)"), Attribute("text-anchor", anchor),
            bold ? Attribute("font-weight", "700") : nil,
            underlined ? Attribute("text-decoration", "underline") : nil, text: text)
    }

    /// Lines of at most so many letters, broken between words; a word that is longer is cut.
    static func lines(_ text: String, letters: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            var rest = word
            if let last = lines.last, last.count + 1 + rest.count <= letters {
                lines[lines.count - 1] = last + " " + rest
                continue
            }
            while rest.count > letters {
                lines.append(String(rest.prefix(letters - 1)) + "-")
                rest = rest.dropFirst(letters - 1)
            }
            lines.append(String(rest))
        }
        return lines
    }

    // MARK: Drawings

    private static func rectangle(
        _ x: Int, _ y: Int, _ width: Int, _ height: Int, _ ink: Ink, _ svg: inout HTML
    ) {
        svg.element(
            "rect", .class(ink.rawValue), Attribute("fill", ink.light), Attribute("x", "\(x)"), Attribute("y", "\(y)"),
            Attribute("width", "\(width)"), Attribute("height", "\(height)")
        ) { _ in }
    }

    private func write(_ drawing: Widget.Drawing, _ y: inout Int, _ svg: inout HTML) {
        switch drawing {
        case .pay(let row): pay(row, &y, &svg)
        case .weeks(let weeks): self.weeks(weeks, &y, &svg)
        case .shares(let shares): self.shares(shares, &y, &svg)
        }
    }

    private func pay(_ row: RangeChart.Row, _ y: inout Int, _ svg: inout HTML) {
        let ends = [row.p25, row.p50, row.p75, row.interval?.lowerBound, row.interval?.upperBound]
        let scale = PayScale(ends.compactMap(\.self))
        func place(_ value: Double) -> Int { Self.edge + Int(scale.position(value) * Double(Self.inner)) }
        Self.rectangle(Self.edge, y + 11, Self.inner, 1, .rule, &svg)
        if let low = row.p25, let high = row.p75 {
            Self.rectangle(place(low), y + 4, Swift.max(2, place(high) - place(low)), 15, .fill, &svg)
        }
        if let interval = row.interval {
            let (low, high) = (place(interval.lowerBound), place(interval.upperBound))
            Self.rectangle(low, y + 11, Swift.max(1, high - low), 2, .ink, &svg)
            Self.rectangle(low, y + 7, 2, 9, .ink, &svg)
            Self.rectangle(high, y + 7, 2, 9, .ink, &svg)
        }
        Self.rectangle(place(row.p50) - 2, y, 4, 23, .ink, &svg)
        y += 38
        Self.text(Wording.euro(scale.low), x: Self.edge, y: y, size: 11, .soft, &svg)
        Self.text(Wording.euro(scale.high), x: Self.width - Self.edge, y: y, size: 11, .soft, anchor: "end", &svg)
        y += 8
    }

    private func weeks(_ weeks: [(start: Day, count: Int)], _ y: inout Int, _ svg: inout HTML) {
        let highest = 70
        let most = Swift.max(1, weeks.map(\.count).max() ?? 1)
        let step = Self.inner / Swift.max(1, weeks.count)
        let base = y + highest + 14
        for (index, week) in weeks.enumerated() {
            let height = week.count * highest / most
            let left = Self.edge + index * step
            Self.rectangle(left + step / 8, base - height, Swift.max(2, step * 3 / 4), height, .fill, &svg)
            Self.text(
                Wording.number(week.count), x: left + step / 2, y: base - height - 4, size: 11, .ink, anchor: "middle",
                &svg)
        }
        Self.rectangle(Self.edge, base, Self.inner, 1, .rule, &svg)
        y = base + 15
        if let first = weeks.first, let last = weeks.last {
            Self.text(
                words("Woche ab ", "Week from ") + Wording.shortDay(first.start), x: Self.edge, y: y, size: 11, .soft,
                &svg)
            Self.text(
                words("ab ", "from ") + Wording.shortDay(last.start), x: Self.width - Self.edge, y: y, size: 11, .soft,
                anchor: "end",
                &svg)
        }
        y += 8
    }

    private func shares(_ shares: [(label: String, share: Double)], _ y: inout Int, _ svg: inout HTML) {
        for item in shares {
            let label = Self.lines(item.label, letters: 30).first ?? ""
            y += 14
            Self.text(label, x: Self.edge, y: y, size: 13, .ink, &svg)
            Self.text(
                Wording.percent(item.share), x: Self.width - Self.edge, y: y, size: 13, .ink, anchor: "end", bold: true,
                &svg)
            y += 5
            Self.rectangle(Self.edge, y, Self.inner, 6, .rule, &svg)
            let share = Swift.min(1, Swift.max(0, item.share))
            Self.rectangle(Self.edge, y, Int(share * Double(Self.inner)), 6, .fill, &svg)
            y += 11
        }
    }
}
