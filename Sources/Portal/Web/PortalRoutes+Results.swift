import HTTPTypes
import Hummingbird
import MarketStatistics
import SearchIndex
import Suggestions

extension PortalRoutes {
    /// A page of hits.
    func results(_ request: Request) throws -> Response {
        let address = try SearchAddress(query: QueryString(request.uri.query ?? ""))
        if address.isFromForm { return Answer.seeOther(SearchAddress.address(of: address.request)) }
        return try listed(request, address) { answer, asked, snapshot, site in
            let restated = Restated(request: asked, understanding: answer.query)
            let alternatives = try Alternatives(to: answer, of: restated.whole, in: snapshot)
            return ResultsPage(
                address: address, answer: answer, restated: restated, alternatives: alternatives, site: site
            ).html()
        }
    }

    /// The places of the list that the same parameters stand for.
    func map(_ request: Request) throws -> Response {
        let address = try SearchAddress(query: QueryString(request.uri.query ?? ""))
        return try listed(request, address) { answer, asked, snapshot, site in
            let places = try ListedPlaces(of: asked, in: snapshot)
            return MapPage(request: asked, answer: answer, places: places, site: site).html()
        }
    }

    /// A page about a list. It is the same for everyone who asks the same until the index or the day changes.
    ///
    /// - Parameter write: is given the answer and the request that it answers.
    private func listed(
        _ request: Request, _ address: SearchAddress,
        write: (SearchAnswer, SearchRequest, IndexSnapshot, Site) throws -> HTML
    ) throws -> Response {
        let site = site(request)
        func make() throws -> PageMemory.Kept {
            let snapshot = market.snapshot()
            let answer = try market.answer(address.request, in: snapshot)
            let bytes = try write(answer, answer.nearest?.request ?? address.request, snapshot, site).bytes
            return PageMemory.Kept(bytes: bytes, tag: Answer.tag(of: bytes))
        }
        // Without the help for who searches an empty list is not the last word.
        guard market.aids() != nil, let edition = edition(on: site.today) else {
            return Answer.answer(request, type: Answer.htmlType, try make())
        }
        let name = [site.origin, Language.current.rawValue, site.address].joined(separator: " ")
        return Answer.answer(
            request, type: Answer.htmlType, try lists.page(name, of: edition, compute: make))
    }

    func resultsAsJSON(_ request: Request) throws -> Response {
        let address = try SearchAddress(query: QueryString(request.uri.query ?? ""))
        let document = try SearchDocument(try market.answer(address.request, in: market.snapshot())).json()
        return Answer.tagged(
            request, type: Answer.jsonType, bytes: document.timed, tagged: document.timeless)
    }

    /// Names for the letters typed in a field, with counts in the present selection.
    func suggestions(_ request: Request) throws -> Response {
        let query = QueryString(request.uri.query ?? "")
        let typed = String((query["q"] ?? "").prefix(Self.typedLetters))
        let isPlace = query["feld"] == "wo"
        var selection = try SearchAddress(query: query).request
        if isPlace { selection.place = "" } else { selection.what = "" }
        let found = try market.aids()?.typeAhead.suggestions(
            for: typed, kinds: isPlace ? [.place] : [.occupation, .skill, .employer], in: selection)
        return Answer.tagged(
            request, type: Answer.jsonType, bytes: try SuggestionDocument(typed: typed, suggestions: found ?? []).json()
        )
    }

    /// Letters looked at while someone types.
    private static let typedLetters = 60
}
