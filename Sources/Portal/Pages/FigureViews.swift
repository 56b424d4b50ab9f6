import MarketStatistics

/// How figures of a profile are written: value, what it rests on, and the link to the ads behind it.
enum FigureText {
    /// The value in its unit: `34 %`, `4.600 €`, `12`.
    static func value(_ figure: Figure) -> String {
        value(figure.value, figure.unit)
    }

    static func value(_ value: Double, _ unit: FigureUnit) -> String {
        switch unit {
        case .ads: Wording.number(value, decimals: 0)
        case .share: Wording.percent(value)
        case .euroPerMonth: Wording.euro(value)
        case .years: years(value)
        case .days: days(value)
        case .perAd: Wording.short((value * 10).rounded() / 10)
        case .score: Wording.number(value, decimals: 2)
        }
    }

    private static func years(_ value: Double) -> String {
        Wording.short(value) + Wording.space
            + (value == 1 ? words("Jahr", "year") : words("Jahre", "years"))
    }

    private static func days(_ value: Double) -> String {
        let number = Wording.number(value, decimals: 0)
        return number + Wording.space + (value == 1 ? words("Tag", "day") : words("Tage", "days"))
    }

    /// The 95 % interval in words; `nil` where there is none.
    static func interval(_ figure: Figure) -> String? {
        guard let interval = figure.interval else { return nil }
        let low = value(interval.lowerBound, figure.unit)
        let high = value(interval.upperBound, figure.unit)
        return low == high ? nil : words("\(low) bis \(high)", "\(low) to \(high)")
    }

    /// What it rests on: `12 von 35`, or `35 Anzeigen`.
    static func basis(_ figure: Figure) -> String {
        guard figure.unit == .share else { return Wording.ads(figure.count) }
        return Wording.number(figure.count) + words(" von ", " of ") + Wording.number(figure.n)
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
            html.element(
                "span", .class("sr"),
                text: words(" (\(Wording.ads(figure.count)) ansehen)", " (view \(Wording.ads(figure.count)))"))
        }
    }
}

/// A table of shares: what, how many, how sure; each with a bar that says the same.
struct ShareTable: Sendable {
    struct Row: Sendable {
        var label: String
        var share: Figure
        var note = ""
        /// Whether a link leads to the lines that the value was read from.
        var isQuoted = false
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

    init(caption: String, subject: String, shares: [LabelledShare], isQuoted: Bool = false) {
        self.init(
            caption: caption, subject: subject,
            rows: shares.map { Row(label: $0.label, share: $0.share, isQuoted: isQuoted) })
    }

    func write(_ html: inout HTML) {
        guard !rows.isEmpty else { return }
        html.element("table", .class("shares")) { html in
            html.element("caption", text: caption)
            html.element("thead") { html in
                html.element("tr") { html in
                    for name in [subject, words("Anteil, 95-%-Bereich", "Share, 95% range"), words("Anzeigen", "Ads")] {
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
            html.element("td", .class("number")) { html in
                html.text(FigureText.basis(row.share))
                if row.isQuoted, row.share.count > 0 {
                    html.element("small") { html in
                        html.link(Href(PageAddress.evidence(of: row.share.address))) { html in
                            html.text(words("Zeilen", "Lines"))
                            html.element("span", .class("sr"), text: words(" zu: \(row.label)", " on: \(row.label)"))
                        }
                    }
                }
            }
        }
    }
}
