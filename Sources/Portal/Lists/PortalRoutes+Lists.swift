import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics
import NIOCore
import SearchIndex

/// Lists of ads for programs.
extension PortalRoutes {
    func addLists(to router: RouterGroup<PortalContext>) {
        for format in ListFormat.allCases {
            router.get(RouterPath(format.path)) { request, context in
                try list(request, format, network: context.network)
            }
        }
    }

    /// Ads of a feed.
    private static let newest = SearchRequest.maximumLimit
    /// Ads of which a whole list is written at a time.
    private static let stretch = 256

    private func list(_ request: Request, _ format: ListFormat, network: String) throws -> Response {
        let query = QueryString(request.uri.query ?? "")
        try ListParameters.check(query)
        let wanted = try SearchAddress(query: query).request
        var response =
            switch format {
            case .atom, .jsonFeed: try feed(request, format, wanted)
            case .csv, .jsonLines: try whole(request, format, wanted, query, network: network)
            }
        response.headers[.robotsTag] = "noindex"
        return response
    }

    /// The newest ads of a list. What is asked for is answered, and nothing in its place where there is none: who
    /// subscribes to a question wants no answers to another.
    private func feed(_ request: Request, _ format: ListFormat, _ wanted: SearchRequest) throws -> Response {
        let site = site(request)
        var newest = wanted
        newest.sort = .date
        newest.limit = Self.newest
        newest.offset = 0
        var items = ListItems(market: market, site: site.origin)
        let found = try items.items(try market.snapshot().hits(newest))
        let head = FeedHead(
            title: ListTitle.text(of: wanted), own: site.origin + Href(format.address(of: wanted)).text,
            page: site.origin + Href(wanted.address).text, version: market.version, today: site.today)
        let bytes =
            format == .atom ? AtomFeed(head: head, items: found).bytes : try PrintedJSON.line(JSONFeed(head, found))
        return Answer.tagged(request, type: format.type, bytes: bytes)
    }

    /// All ads of a list, written as they are read: the list is as long as it is, what is held of it is short.
    private func whole(
        _ request: Request, _ format: ListFormat, _ wanted: SearchRequest, _ query: QueryString, network: String
    ) throws -> Response {
        let site = site(request)
        // The same ads under the same address are the same list.
        let parts = market.generation.map { ["\(market.store) \($0())", market.version, site.origin, site.address] }
        let language = Language.current
        let hasMark = query["bom"] == "1"
        let dialect = query["trenner"] == ";" ? CSVDialect.semicolons : .commas
        let headers: HTTPFields = [
            .contentType: format.type, .contentDisposition: "attachment; filename=\"stellen.\(format.rawValue)\"",
        ]
        return try Answer.written(request, parts: parts, headers: headers) {
            guard let slot = exports.take(network) else { throw Overload(seconds: 30) }
            let hits = try market.snapshot().list(wanted)
            return ResponseBody { [market] writer in
                var items = ListItems(market: market, site: site.origin)
                for start in stride(from: 0, through: hits.count, by: Self.stretch) {
                    var bytes: [UInt8] = []
                    try Language.$current.withValue(language) {
                        if start == 0, format == .csv {
                            if hasMark { bytes += [0xEF, 0xBB, 0xBF] }
                            ListRow.appendHeader(dialect, to: &bytes)
                        }
                        for item in try items.items(hits.hits(start..<start + Self.stretch)) {
                            let row = ListRow(item)
                            if format == .csv {
                                row.appendCSV(dialect, to: &bytes)
                            } else {
                                try row.appendJSON(to: &bytes)
                            }
                        }
                    }
                    if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
                }
                try await writer.finish(nil)
                withExtendedLifetime(slot) {}
            }
        }
    }
}

/// What a list is called: the words asked for.
enum ListTitle {
    static func text(of request: SearchRequest) -> String {
        let place = request.place.isEmpty ? [] : [request.place]
        let filters = request.filters.map { filter in
            let value = Labels.value(filter.value, of: filter.field)
            return filter.excluded ? words("nicht \(value)", "not \(value)") : value
        }
        let parts = ([request.what] + place + filters).filter { !$0.isEmpty }
        let name = words("Stellen", "Jobs")
        return parts.isEmpty ? name : name + ": " + parts.joined(separator: ", ")
    }
}
