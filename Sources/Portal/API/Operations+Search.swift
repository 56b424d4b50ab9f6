import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics
import SearchIndex

extension PortalRoutes {
    var searchOperation: APIOperation {
        APIOperation(
            path: PageAddress.api + "search", id: "search", tag: .search,
            summary: words("Anzeigen suchen", "Search the ads"),
            about: words(
                "Summe, Verteilungen und Gehalt gelten für alle Treffer. Wer mit next weiterblättert, sieht die Liste so, "
                    + "wie sie auf der ersten Seite war, ohne die Anzeigen, die seither geschlossen wurden.",
                "Total, facets and pay speak of all hits. Who goes on by next sees the list as it was on the first page, "
                    + "without the ads that were closed since."),
            parameters: FilterParameters.selection + [
                APIParameter(
                    name: "sort", kind: .choice(SortOrder.allCases.map(\.rawValue)),
                    about: words("Reihenfolge; sonst relevance.", "Order; else relevance."), example: .string("date")),
                APIParameter(
                    name: "limit", kind: .integer(0...SearchRequest.maximumLimit),
                    about: words("Treffer je Seite; sonst 20.", "Hits on a page; else 20."), example: .integer(20)),
                APIParameter(
                    name: "cursor", kind: .text(1...1500),
                    about: words(
                        "next der vorigen Seite; alle anderen Parameter wie dort.",
                        "next of the page before; all other parameters as there.")),
            ],
            answer: .init(about: words("Die Treffer", "The hits"), schema: .named("SearchAnswer")),
            problems: [.gone], isPaged: true, respond: search)
    }

    private func search(_ asked: APIRequest) throws -> Response {
        var wanted = FilterParameters.request(asked)
        wanted.sort = asked.text("sort").flatMap(SortOrder.init) ?? .relevance
        wanted.limit = asked.integer("limit") ?? 20
        let (present, generation) = present()
        walks.note(present, generation: generation)
        var walk = Cursor(generation: generation, offset: 0, of: wanted, in: market.store)
        if let text = asked.text("cursor") {
            guard let cursor = Cursor(text, of: wanted, in: market.store) else { throw Problem.lostCursor() }
            walk = cursor
        }
        guard let snapshot = walk.generation == generation ? present : walks.snapshot(of: walk.generation) else {
            throw Problem.lostCursor()
        }
        var page = wanted
        page.offset = walk.offset
        var answer = try self.answer(page, instead: walk.instead, in: snapshot)
        let reached = walk.offset + answer.hits.count
        let goesOn = !answer.hits.isEmpty && reached < answer.total
        if walk.generation != generation { answer.hits.removeAll { !present.contains($0.key) } }
        var document = SearchDocument(answer)
        if goesOn {
            let instead = answer.nearest.map { Cursor.Instead(what: $0.request.what, radius: $0.radius) }
            document.next =
                Cursor(generation: walk.generation, offset: reached, of: wanted, in: market.store, instead: instead)
                .text
        }
        let bytes = try document.json()
        var response = Answer.tagged(
            asked.request, type: Answer.jsonType, bytes: bytes.timed, tagged: bytes.timeless)
        if let next = document.next { response.headers[.link] = Self.link(to: next, from: asked.request) }
        return response
    }

    /// The answer, on later pages to what was answered on the first.
    private func answer(
        _ request: SearchRequest, instead: Cursor.Instead?, in snapshot: IndexSnapshot
    ) throws -> SearchAnswer {
        guard let instead else { return try market.answer(request, in: snapshot) }
        var asked = request
        asked.what = instead.what
        asked.radius = instead.radius ?? request.radius
        var answer = try snapshot.search(asked)
        answer.nearest = Nearest(request: asked, changes: [], radius: instead.radius)
        return answer
    }

    /// The index as it is now with its own generation: none other came between asking for the two.
    private func present() -> (snapshot: IndexSnapshot, generation: Int) {
        while true {
            let generation = market.generation?() ?? 0
            let snapshot = market.snapshot()
            if generation == market.generation?() ?? 0 { return (snapshot, generation) }
        }
    }

    /// The same request with another cursor (RFC 8288).
    private static func link(to next: String, from request: Request) -> String {
        // What cannot stand between angle brackets stands in no address that a program made by rule.
        let kept = (request.uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("cursor=") }
            .map { $0.replacing("<", with: "%3C").replacing(">", with: "%3E") }
        return "<" + request.uri.path + "?" + (kept + ["cursor=" + next]).joined(separator: "&") + ">; rel=\"next\""
    }
}

extension HTTPField.Name {
    /// RFC 8288; the name is plain, so it can be made.
    fileprivate static let link = HTTPField.Name("Link")!
}

extension Problem {
    static func lostCursor() -> Problem {
        Problem(
            status: .gone, title: words("Diese Stelle der Liste ist vergessen", "This place in the list is forgotten"),
            detail: words(
                "Der Cursor gehört zu einer anderen Liste, oder es ist zu lange her. Beginnen Sie ohne cursor von vorn.",
                "The cursor belongs to another list, or it was too long ago. Begin again without cursor."),
            parameter: "cursor")
    }
}
