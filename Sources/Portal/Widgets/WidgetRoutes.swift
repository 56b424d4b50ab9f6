import HTTPTypes
import Hummingbird
import MarketStatistics
import ReferenceData

/// Figures for other sites, as a drawing or as a page for a frame.
extension PortalRoutes {
    func addWidgets(to router: some RouterMethods<PortalContext>) {
        for kind in Widget.Kind.allCases {
            router.get(RouterPath(PageAddress.widget + kind.rawValue + ".svg")) { request, _ in
                try widget(request, type: "image/svg+xml") { WidgetDrawing(widget: $0(kind)).svg() }
            }
            router.get(RouterPath(PageAddress.widget + kind.rawValue + ".html")) { request, _ in
                try widget(request, type: Answer.htmlType) { WidgetDocument(widget: $0(kind)).html().bytes }
            }
        }
    }

    private func widget(
        _ request: Request, type: String, write: ((Widget.Kind) -> Widget) -> [UInt8]
    ) throws -> Response {
        let query = QueryString(request.uri.query ?? "")
        let subject = try Self.subject(query)
        let radius = try SearchAddress.radius(query["umkreis"])
        let address = "\(request.uri.path) \(subject.address)\(ProfilePage.query(radius: radius))"
        var response = try remembered(request, address, type: type) { sources in
            let profile = sources.statistics.profile(
                occupation: subject.page.map(ProfileOccupation.init), place: subject.municipality, radius: radius)
            return write { Widget($0, of: profile, subject, site: sources.site) }
        }
        // Other sites' visitors ask for the same figure again and again, and it changes at most a few times a day.
        response.headers[.cacheControl] = "public, max-age=3600"
        return response
    }

    private static func subject(_ query: QueryString) throws -> ProfilePage.Subject {
        let occupation = try query["beruf"].flatMap { $0.isEmpty ? nil : $0 }.map { name in
            guard let page = Occupations.shared.page(named: name) else {
                throw Refusal(status: .notFound, page: ErrorPage.unknownOccupation(name))
            }
            return page
        }
        let place = try query["ort"].flatMap { $0.isEmpty ? nil : $0 }.map { name in
            guard let place = Places.shared.municipality(slug: name) ?? Places.shared.resolve(name)?.municipality else {
                throw Refusal(status: .notFound, page: ErrorPage.unknownPlace(name))
            }
            return place
        }
        switch (occupation, place) {
        case (let page?, let place?): return .both(page, place)
        case (let page?, nil): return .occupation(page)
        case (nil, let place?): return .place(place)
        case (nil, nil):
            throw Refusal(
                status: .badRequest,
                page: ErrorPage.mistake(
                    words(
                        "Es fehlt, wovon die Zahl handeln soll: ein Beruf (beruf) oder ein Ort (ort).",
                        "What the figure is to be about is missing: an occupation (beruf) or a place (ort).")))
        }
    }
}
