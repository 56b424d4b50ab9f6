import MarketStatistics

/// How figures of a profile are written: value, what it rests on, and the link to the ads behind it.
enum FigureText {
    /// The value in its unit: `34 %`, `4.600 €`, `12`.
    static func value(_ figure: Figure) -> String {
        value(figure.value, figure.unit)
    }

    static func value(_ value: Double, _ unit: FigureUnit) -> String {
        switch unit {
        case .ads: German.number(value, decimals: 0)
        case .share: German.percent(value)
        case .euroPerMonth: German.euro(value)
        case .years: German.short(value) + (value == 1 ? "\u{A0}Jahr" : "\u{A0}Jahre")
        case .perAd: German.short((value * 10).rounded() / 10)
        case .score: German.number(value, decimals: 2)
        }
    }

    /// The 95 % interval in words; `nil` where there is none.
    static func interval(_ figure: Figure) -> String? {
        guard let interval = figure.interval else { return nil }
        let low = value(interval.lowerBound, figure.unit)
        let high = value(interval.upperBound, figure.unit)
        return low == high ? nil : "\(low) bis \(high)"
    }

    /// What it rests on: `12 von 35`, or `35 Anzeigen`.
    static func basis(_ figure: Figure) -> String {
        figure.unit == .share
            ? "\(German.number(figure.count)) von \(German.number(figure.n))" : German.ads(figure.count)
    }
}

extension HTML {
    /// Writes a figure as a link to the ads behind it; without ads behind it, as plain text.
    mutating func figure(_ figure: Figure, text: String? = nil) {
        let shown = text ?? FigureText.value(figure)
        guard figure.count > 0 else {
            self.text(shown)
            return
        }
        link(Href(figure.address.address), .class("figure"), Attribute("data-n", String(figure.count))) { html in
            html.text(shown)
            html.element("span", .class("sr"), text: " (\(German.ads(figure.count)) ansehen)")
        }
    }
}

/// A table of shares: what, how many, how sure; each with a bar that says the same.
struct ShareTable: Sendable {
    struct Row: Sendable {
        var label: String
        var share: Figure
        var note = ""
    }

    var caption: String
    /// The heading over the labels.
    var subject: String
    var rows: [Row]

    init(caption: String, subject: String, rows: [Row]) {
        self.caption = caption
        self.subject = subject
        self.rows = rows
    }

    init(caption: String, subject: String, shares: [LabelledShare]) {
        self.init(
            caption: caption, subject: subject, rows: shares.map { Row(label: $0.label, share: $0.share) })
    }

    func write(_ html: inout HTML) {
        guard !rows.isEmpty else { return }
        html.element("table", .class("shares")) { html in
            html.element("caption", text: caption)
            html.element("thead") { html in
                html.element("tr") { html in
                    for name in [subject, "Anteil, 95-%-Bereich", "Anzeigen"] {
                        html.element("th", .scope("col"), text: name)
                    }
                }
            }
            html.element("tbody") { html in
                for row in rows { write(row, &html) }
            }
        }
    }

    private func write(_ row: Row, _ html: inout HTML) {
        html.element("tr") { html in
            html.element("th", .scope("row")) { html in
                html.text(row.label)
                if !row.note.isEmpty { html.element("small", text: row.note) }
                Drawings.bar(&html, share: row.share.value)
            }
            html.element("td", .class("number")) { html in
                html.figure(row.share)
                if let interval = FigureText.interval(row.share) { html.element("small", text: interval) }
            }
            html.element("td", .class("number"), text: FigureText.basis(row.share))
        }
    }
}
