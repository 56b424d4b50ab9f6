import ReferenceData

/// A comparison as a table of plain text, a column for each place: for terminals.
package struct ComparisonTable {
    private let comparison: Comparison

    package init(_ comparison: Comparison) {
        self.comparison = comparison
    }

    /// Lines of equal width, the names of the places first.
    package var text: String {
        var lines = [[""] + comparison.columns.map(\.place.name)]
        for row in Self.rows { lines.append([row.name] + comparison.columns.map { row.value($0) ?? "–" }) }
        lines += commutes
        let count = lines[0].count
        let widths = (0..<count).map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { cells in
            let padded = cells.enumerated().map { index, cell in
                let space = String(repeating: " ", count: widths[index] - cell.count)
                return index == 0 ? cell + space : space + cell
            }
            return padded.joined(separator: "  ") + "\n"
        }.joined()
    }

    private typealias Row = (name: String, value: (PlaceColumn) -> String?)

    private static var rows: [Row] {
        [
            (words("Stellen", "jobs"), { Wording.number($0.openings.count) }),
            (words("neu in sieben Tagen", "new in seven days"), { Wording.number($0.newThisWeek.count) }),
            (words("Gehalt, Mitte", "pay, median"), { $0.pay.figures.map { Wording.euro($0.p50.value) } }),
            (
                words("  95-%-Bereich", "  95% range"),
                { $0.pay.figures?.p50.interval.map { Wording.euroRange($0.lowerBound, $0.upperBound) } }
            ),
            (words("netto", "net"), { $0.net.figures.map { Wording.euro($0.net.net) } }),
            (words("Preisniveau \(PriceLevel.year)", "price level \(PriceLevel.year)"), { $0.prices.map(level) }),
            (words("netto nach Preisen", "net adjusted for prices"), { $0.real.map(worth) }),
            (
                words("  95-%-Bereich", "  95% range"),
                { column in
                    column.real.flatMap { real in
                        real.low.flatMap { low in real.high.map { Wording.euroRange(low, $0) } }
                    }
                }
            ),
            (
                words("Miete je m² \(AskedRent.year)", "rent per m² \(AskedRent.year)"),
                {
                    $0.rent.map { rent in
                        words(
                            Wording.number(rent.perSquareMetre, decimals: 2) + " €", Wording.cents(rent.perSquareMetre))
                    }
                }
            ),
            (words("zu Hause möglich", "home working possible"), { share($0.remote) }),
            (words("Einstieg", "entry level"), { share($0.entry) }),
            (words("Erfahrene", "experienced"), { share($0.experienced) }),
            (words("verlangte Jahre, Mitte", "years asked for, median"), { $0.years.map { Wording.short($0.value) } }),
        ]
    }

    /// For each place to live in the worth of the pay at each place to work.
    private var commutes: [[String]] {
        comparison.columns.map { home in
            [
                words(
                    "nach Preisen in \(home.place.name), Arbeit in",
                    "adjusted for prices in \(home.place.name), work in")
            ]
                + comparison.columns.map { work in
                    let found = comparison.commutes.first { $0.home == home.place && $0.work == work.place }
                    return (found == nil ? home.real : found?.real).map(Self.worth) ?? "–"
                }
        }
    }

    private static func level(_ prices: PriceLevel) -> String {
        (prices.origin == .exact ? "" : words("etwa ", "about ")) + Wording.number(prices.index, decimals: 1)
    }

    private static func worth(_ net: NetRange) -> String {
        (net.isEstimate ? words("etwa ", "about ") : "") + Wording.euro(net.value)
    }

    private static func share(_ figure: Figure?) -> String? {
        figure.map { Wording.percent($0.value) }
    }
}
