import ReferenceData
import SearchIndex

extension WatchedFigure {
    package var occupationPage: OccupationPage? { Occupations.shared.page(slug: occupation) }
    package var municipality: Municipality? { Places.shared.municipality(ags: place) }

    /// The figure as it is in these ads; `nil` where there are too few, or occupation or place are no more.
    package func value(in statistics: MarketStatistics) -> Figure? {
        guard let page = occupationPage, let municipality else { return nil }
        let column = statistics.compare(
            occupation: ProfileOccupation(page), places: [municipality], radius: radius
        ).columns.first
        switch measure {
        case .openings: return column?.openings
        // Only what was asked for: a median of a wider area would move for reasons of its own.
        case .pay: return column?.pay.figures.flatMap { $0.basis.widened.isEmpty ? $0.p50 : nil }
        }
    }

    /// `Gehalt (Median): IT-Manager in Hagen, 25 km`.
    package var title: String {
        let name = [occupationPage?.name ?? occupation, municipality.map { "in " + $0.name } ?? place]
        let around = radius > 0 ? ", " + Wording.short(radius) + Wording.space + "km" : ""
        return Self.name(of: measure) + ": " + name.joined(separator: " ") + around
    }

    package static func name(of measure: Measure) -> String {
        switch measure {
        case .pay: words("Gehalt (Median)", "Pay (median)")
        case .openings: words("Offene Stellen", "Open jobs")
        }
    }

    /// A value with its unit.
    package func text(of value: Double) -> String {
        switch measure {
        case .pay: Wording.roundEuro(value) + words(" im Monat", " a month")
        case .openings: Wording.jobs(Int(value))
        }
    }
}
