import SearchIndex

/// What someone wants to hear of again: new ads of a search, or a figure that moves.
package enum Watch: Hashable, Sendable {
    case ads(SearchRequest)
    case figure(WatchedFigure)
}

/// How often someone wants to hear at most.
package enum WatchPace: String, Codable, CaseIterable, Sendable {
    case daily, weekly

    package var days: Int { self == .daily ? 1 : 7 }
}

/// A figure of an occupation at a place, and by how much it must move to be worth a word.
package struct WatchedFigure: Hashable, Codable, Sendable {
    package enum Measure: String, Codable, CaseIterable, Sendable {
        /// Median of the employers' own figures, EUR per month, full time.
        case pay
        /// Open ads.
        case openings
    }

    /// Slug of the occupation's page.
    package var occupation: String
    /// Official municipality key.
    package var place: String
    /// Kilometres around the place.
    package var radius: Double
    package var measure: Measure
    /// Least change in percent of the value last told.
    package var percent: Int

    /// Percent that can be asked for.
    package static let percents = 1...100

    package init(occupation: String, place: String, radius: Double, measure: Measure, percent: Int) {
        self.occupation = occupation
        self.place = place
        self.radius = radius
        self.measure = measure
        self.percent = percent
    }

    /// Whether a value is so far from the one last told.
    package func hasMoved(from told: Double, to value: Double) -> Bool {
        guard told.isFinite, value.isFinite, told != value else { return false }
        // From no opening to some is a change by more than any percentage.
        guard told > 0 else { return true }
        // Not by a quotient: 29 / 100 * 100 is less than 29.
        return abs(value - told) * 100 >= Double(percent) * told
    }
}

extension Watch: Codable {
    private enum Key: String, CodingKey { case what, place, radius, filters, figure }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let figure = try container.decodeIfPresent(WatchedFigure.self, forKey: .figure) {
            self = .figure(figure)
            return
        }
        let filters = try container.decodeIfPresent([String].self, forKey: .filters) ?? []
        self = .ads(
            SearchRequest(
                what: try container.decodeIfPresent(String.self, forKey: .what) ?? "",
                place: try container.decodeIfPresent(String.self, forKey: .place) ?? "",
                radius: try container.decodeIfPresent(Double.self, forKey: .radius),
                filters: filters.compactMap { Filter($0) }))
    }

    /// Searches are written without order and page: neither says which ads are meant.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .figure(let figure):
            try container.encode(figure, forKey: .figure)
        case .ads(let request):
            try container.encode(request.what, forKey: .what)
            try container.encode(request.place, forKey: .place)
            try container.encodeIfPresent(request.radius, forKey: .radius)
            let filters = request.filters.map { "\($0.field.rawValue)=\($0.excluded ? "-" : "")\($0.value)" }
            try container.encode(filters, forKey: .filters)
        }
    }
}
