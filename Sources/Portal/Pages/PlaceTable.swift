import MarketStatistics
import ReferenceData

/// Places side by side, one a row.
struct PlaceTable: Sendable {
    var caption: String
    var columns: [Column]

    struct Column: Sendable {
        var name: String
        var write: @Sendable (PlaceColumn, inout HTML) -> Void
    }

    func write(_ places: [PlaceColumn], _ html: inout HTML) {
        FoldingTable(caption: caption, corner: words("Ort", "Place"), columns: columns.map { .init($0.name) }).write(
            places.map { place in
                .init(name: place.place.name, cells: columns.map { column in { column.write(place, &$0) } })
            }, &html)
    }
}

extension PlaceTable.Column {
    static var openings: Self { Self(name: words("Stellen", "jobs")) { $1.figure($0.openings) } }
    static var newThisWeek: Self {
        Self(name: words("neu in sieben Tagen", "new in seven days")) { $1.figure($0.newThisWeek) }
    }
    static var remote: Self {
        Self(name: words("zu Hause möglich", "home working possible")) { optional($0.remote, &$1) }
    }
    static var entry: Self { Self(name: words("Einstieg", "entry level")) { optional($0.entry, &$1) } }
    static var experienced: Self { Self(name: words("Erfahrene", "experienced")) { optional($0.experienced, &$1) } }
    static var years: Self {
        Self(name: words("verlangte Jahre, Mitte", "years asked for, median")) { optional($0.years, &$1) }
    }

    static var pay: Self {
        Self(name: words("Gehalt, Mitte", "pay, median")) { column, html in
            guard let median = column.pay.figures?.p50 else { return missing(words("zu wenige", "too few"), &html) }
            html.figure(median)
            if let interval = FigureText.interval(median) { html.element("small", text: interval) }
        }
    }

    static var net: Self {
        Self(name: words("netto", "net")) { column, html in
            guard let net = column.net.figures?.net.net else { return missing(words("zu wenige", "too few"), &html) }
            html.text(Wording.euro(net))
        }
    }

    static var prices: Self {
        Self(name: words("Preisniveau", "price level")) { column, html in
            guard let prices = column.prices else { return missing(words("keine Angabe", "not known"), &html) }
            html.text(
                (prices.origin == .exact ? "" : words("etwa\u{A0}", "about\u{A0}"))
                    + Wording.number(prices.index, decimals: 1))
            if let note = note(prices) { html.element("small", text: note) }
        }
    }

    static var real: Self {
        Self(name: words("netto nach Preisen", "net adjusted for prices")) { column, html in
            guard let real = column.real else {
                return missing(
                    column.prices == nil ? words("keine Angabe", "not known") : words("zu wenige", "too few"), &html)
            }
            write(real, &html)
        }
    }

    static var rent: Self {
        Self(name: words("Miete je m²", "rent per m²")) { column, html in
            guard let rent = column.rent else { return missing(words("keine Angabe", "not known"), &html) }
            html.text(Wording.cents(rent.perSquareMetre))
        }
    }

    /// A net pay with its interval and, where it rests on an estimate, a word that says so.
    static func write(_ net: NetRange, _ html: inout HTML) {
        html.text(Wording.euro(net.value))
        var notes = net.isEstimate ? [words("geschätzt", "estimated")] : []
        if let low = net.low, let high = net.high, low < high { notes.append(Wording.euroRange(low, high)) }
        if !notes.isEmpty { html.element("small", text: notes.joined(separator: ", ")) }
    }

    private static func note(_ prices: PriceLevel) -> String? {
        switch prices.origin {
        case .exact: nil
        case .estimate: words("geschätzt", "estimated")
        case .classBounds:
            prices.bounds.map {
                words("veröffentlicht: ", "published: ") + Wording.number($0.lowerBound, decimals: 1)
                    + words(" bis ", " to ") + Wording.number($0.upperBound, decimals: 1)
            }
        }
    }

    private static func optional(_ figure: Figure?, _ html: inout HTML) {
        if let figure { html.figure(figure) } else { missing(words("zu wenige", "too few"), &html) }
    }

    static func missing(_ why: String, _ html: inout HTML) {
        html.element("span", .class("thin-mark"), text: why)
    }
}
