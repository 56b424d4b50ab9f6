import GermanText
import HTTPTypes
import Hummingbird
import MarketStatistics
import ReferenceData
import SearchIndex

/// Profiles of occupations and places.
extension PortalRoutes {
    func occupation(_ request: Request, _ context: PortalContext) throws -> Response {
        let page = try occupationPage(context)
        return try profile(request, PageAddress.occupation(page), .occupation(page)) { snapshot in
            let filters = page.codes.map { Filter(.occupation, $0) }
            let places = try MarketOverview.places(snapshot, filters: filters, page: page, limit: 12)
            return EntryList(title: words("\(page.name) an einem Ort", "\(page.name) at a place"), entries: places)
        }
    }

    func place(_ request: Request, _ context: PortalContext) throws -> Response {
        let place = try municipality(context)
        return try profile(request, PageAddress.place(place), .place(place)) { snapshot in
            let all = try snapshot.search(SearchRequest(filters: [Filter(.area, place.ags)], limit: 0))
            let occupations = MarketOverview.occupations(all, place: place).prefix(16)
            return EntryList(
                title: words("Berufe in \(place.name)", "Occupations in \(place.name)"), entries: Array(occupations))
        }
    }

    func occupationAtPlace(_ request: Request, _ context: PortalContext) throws -> Response {
        let page = try occupationPage(context)
        let place = try municipality(context)
        return try profile(request, PageAddress.profile(page, in: place), .both(page, place)) { _ in
            EntryList(
                title: words("Weiter", "Next"),
                entries: [
                    MarketOverview.Entry(
                        name: words("\(page.name) in ganz Deutschland", "\(page.name) in all of Germany"),
                        address: PageAddress.occupation(page), count: nil),
                    MarketOverview.Entry(
                        name: words("Alle Berufe in \(place.name)", "All occupations in \(place.name)"),
                        address: PageAddress.place(place), count: nil),
                ])
        }
    }

    /// The profile of a subject, or the way to its one address.
    private func profile(
        _ request: Request, _ address: String, _ subject: ProfilePage.Subject,
        neighbours: (IndexSnapshot) throws -> EntryList
    ) throws -> Response {
        guard request.uri.path == address else { return Answer.moved(request, to: address) }
        let query = QueryString(request.uri.query ?? "")
        let radius = try SearchAddress.radius(query["umkreis"])
        return try remembered(request, address + ProfilePage.query(radius: radius)) { sources in
            let profile = sources.statistics.profile(
                occupation: subject.page.map(ProfileOccupation.init), place: subject.municipality, radius: radius)
            let list = try neighbours(sources.snapshot)
            let isThin = try SiteMaps.isThin(subject, in: sources.snapshot)
            let page = ProfilePage(
                profile: profile, subject: subject, site: sources.site, isListed: !isThin, neighbours: [list],
                quotes: try KindQuote.quotes(of: profile, ad: market.ad))
            return page.html().bytes
        }
    }

    private func occupationPage(_ context: PortalContext) throws -> OccupationPage {
        let name = context.parameters.get("beruf") ?? ""
        guard let page = Occupations.shared.page(slug: name) else {
            let place = context.parameters.get("ort").flatMap { Places.shared.municipality(slug: $0) }
            var page = ErrorPage.unknownOccupation(slug(name))
            page.links = NearestNames.occupations(to: name).map { near in
                place.map { ("\(near.name) in \($0.name)", PageAddress.profile(near, in: $0)) }
                    ?? (near.name, PageAddress.occupation(near))
            }
            throw Refusal(status: .notFound, page: page)
        }
        return page
    }

    private func municipality(_ context: PortalContext) throws -> Municipality {
        let name = context.parameters.get("ort") ?? ""
        guard let place = Places.shared.municipality(slug: name) else {
            let occupation = context.parameters.get("beruf").flatMap { Occupations.shared.page(slug: $0) }
            var page = ErrorPage.unknownPlace(slug(name))
            page.links = NearestNames.places(to: name).map { near in
                occupation.map { ("\($0.name) in \(near.name)", PageAddress.profile($0, in: near)) }
                    ?? (near.name, PageAddress.place(near))
            }
            throw Refusal(status: .notFound, page: page)
        }
        return place
    }
}
