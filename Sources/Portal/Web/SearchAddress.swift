import MarketStatistics
import SearchIndex

/// The address of a list of ads and the request it stands for.
///
/// `SearchRequest.address` writes an address, this reads one; reading what was written gives the same request. An
/// address that was ever given out goes on to mean the same (`docs/portal.md`).
package struct SearchAddress: Sendable {
    package var request: SearchRequest
    /// Counted from 1.
    package var page: Int
    /// Whether values stand in it as only forms send them: there is another address for the same.
    package let isFromForm: Bool

    /// Hits on a page of results.
    package static let pageSize = 20
    /// Pages that can be asked for; beyond them a narrower question helps more than another page.
    static let maximumPage = 500
    /// Kilometres that can be asked for; farther than this is everywhere in Germany.
    static let maximumRadius = SearchRequest.maximumRadius

    /// Why an address cannot be answered, in a sentence that says what to do.
    package struct Mistake: Error {
        package let sentence: String
    }

    /// - Parameter pageSize: ads on a page.
    package init(query: QueryString, pageSize: Int = pageSize) throws {
        var request = SearchRequest(limit: pageSize)
        request.what = Self.tidied(query["was"])
        request.place = Self.tidied(query["wo"])
        let (pay, radius) = (NumberScale.pay, NumberScale.radius)
        let exactRadius = radius.isMoved(in: query) ? nil : try Self.radius(query[radius.exact])
        request.radius = try exactRadius ?? Self.radius(query[radius.slider])
        request.sort = try Self.sort(query["sort"])
        for (name, value) in query.pairs {
            guard let filter = Filter("\(name)=\(value)") else { continue }
            if filter.field == .payMin, !filter.excluded, pay.isMoved(in: query) { continue }
            if !request.filters.contains(filter) { request.filters.append(filter) }
        }
        if let least = query[pay.slider].flatMap(Double.init), least > 0,
            !request.filters.contains(where: { $0.field == .payMin && !$0.excluded })
        {
            request.filters.append(Filter(.payMin, Wording.plain(least)))
        }
        isFromForm = [pay.slider, radius.exact].contains { query[$0] != nil }
        page = try Self.page(query["seite"])
        request.offset = (page - 1) * pageSize
        self.request = request
    }

    /// The address of a page of the request's list.
    package static func address(of request: SearchRequest, page: Int = 1) -> String {
        let list = request.address
        return page <= 1 ? list : list + (list.contains("?") ? "&" : "?") + "seite=\(page)"
    }

    private static func tidied(_ text: String?) -> String {
        // Long enough for any question; what is longer was not typed by a person.
        String((text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(200))
    }

    static func radius(_ text: String?) throws -> Double? {
        guard let text, !text.isEmpty else { return nil }
        guard let radius = Double(text.replacing(",", with: ".")), (0...maximumRadius).contains(radius) else {
            throw Mistake(
                sentence: words(
                    "Der Umkreis muss eine Zahl von 0 bis 1000 sein, in Kilometern.",
                    "The radius must be a number from 0 to 1000, in kilometres."))
        }
        return radius
    }

    private static func sort(_ text: String?) throws -> SortOrder {
        guard let text, !text.isEmpty else { return .relevance }
        guard let order = SortOrder(rawValue: text) else {
            throw Mistake(
                sentence: words(
                    "Sortieren lässt sich nach relevance, date, pay oder distance.",
                    "Lists can be sorted by relevance, date, pay or distance."))
        }
        return order
    }

    private static func page(_ text: String?) throws -> Int {
        guard let text, !text.isEmpty else { return 1 }
        guard let page = Int(text), (1...maximumPage).contains(page) else {
            throw Mistake(
                sentence: words(
                    "Die Seite muss eine Zahl von 1 bis \(Wording.number(maximumPage)) sein.",
                    "The page must be a number from 1 to \(Wording.number(maximumPage))."))
        }
        return page
    }
}
