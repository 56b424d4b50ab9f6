import MarketStatistics
import SearchIndex

/// Forms of a list of ads for programs: what `/stellen` shows, under the same parameters.
enum ListFormat: String, CaseIterable, Sendable {
    /// RFC 4287.
    case atom
    /// JSON Feed 1.1.
    case jsonFeed = "feed.json"
    /// RFC 4180.
    case csv
    /// One JSON object a line.
    case jsonLines = "jsonl"

    var type: String {
        switch self {
        case .atom: "application/atom+xml; charset=utf-8"
        case .jsonFeed: "application/feed+json"
        case .csv: "text/csv; charset=utf-8; header=present"
        case .jsonLines: "application/jsonl"
        }
    }

    var name: String {
        switch self {
        case .atom: "Atom"
        case .jsonFeed: "JSON Feed"
        case .csv: "CSV"
        case .jsonLines: "JSONL"
        }
    }

    var path: String { "\(PageAddress.search).\(rawValue)" }

    /// The list of a request in this form. Feeds are always by day: their address names no order.
    func address(of request: SearchRequest) -> String {
        var request = request
        if self == .atom || self == .jsonFeed { request.sort = .relevance }
        return path + request.address.dropFirst(PageAddress.search.count)
    }
}
