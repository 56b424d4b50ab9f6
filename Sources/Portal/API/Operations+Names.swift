import GermanText
import Hummingbird
import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex
import Suggestions

/// Names that requests may use.
extension PortalRoutes {
    var nameOperations: [APIOperation] { [suggestionOperation, occupationOperation, placeOperation] }

    private static func typed(isRequired: Bool, _ example: String) -> APIParameter {
        APIParameter(
            name: "q", kind: .text(1...60), about: words("Anfang eines Namens.", "Beginning of a name."),
            isRequired: isRequired, example: .string(example))
    }

    private static var limit: APIParameter {
        APIParameter(
            name: "limit", kind: .integer(1...50), about: words("Namen höchstens; sonst 10.", "Names at most; else 10.")
        )
    }

    private var suggestionOperation: APIOperation {
        APIOperation(
            path: PageAddress.api + "suggestions", id: "suggestions", tag: .names,
            summary: words("Namen zu getippten Buchstaben", "Names for letters typed"),
            about: words(
                "Mit der Zahl der Anzeigen in der Auswahl, die die übrigen Parameter meinen. Keine Namen in den ersten "
                    + "Sekunden nach dem Start.",
                "With the number of ads in the selection that the other parameters stand for. No names in the first "
                    + "seconds after the start."),
            parameters: [
                Self.typed(isRequired: true, "it-m"),
                APIParameter(
                    name: "field", kind: .choice(["what", "where"]),
                    about: words("Wofür getippt wird; sonst what.", "What is being typed; else what.")),
            ] + FilterParameters.selection,
            answer: .init(about: words("Die Namen", "The names"), schema: .named("Suggestions"))
        ) { asked in
            let typed = asked.text("q") ?? ""
            let isPlace = asked.text("field") == "where"
            var selection = FilterParameters.request(asked)
            if isPlace { selection.place = "" } else { selection.what = "" }
            let found = try market.aids()?.typeAhead.suggestions(
                for: typed, kinds: isPlace ? [.place] : [.occupation, .skill, .employer], in: selection)
            let document = SuggestionDocument(typed: typed, suggestions: found ?? [])
            return Answer.tagged(asked.request, type: Answer.jsonType, bytes: try document.json())
        }
    }

    private struct NamedOccupation: Encodable {
        var title: String
        var slug: String
        var codes: [String]
        var ads: Int
    }

    private var occupationOperation: APIOperation {
        APIOperation(
            path: PageAddress.api + "occupations", id: "occupations", tag: .names,
            summary: words("Berufe", "Occupations"),
            about: words(
                "Deren Name mit q beginnt; ohne q die mit den meisten Anzeigen.",
                "Those whose name begins with q; without q those with most ads."),
            parameters: [Self.typed(isRequired: false, "it-m"), Self.limit],
            answer: .init(about: words("Die Berufe", "The occupations"), schema: .named("Occupations"))
        ) { asked in
            let limit = asked.integer("limit") ?? 10
            let snapshot = market.snapshot()
            // Several names lead to one page: the limit counts pages.
            var seen: Set<String> = []
            var pages: [OccupationPage] = []
            let candidates =
                try asked.text("q").map { typed in
                    AnySequence(
                        Occupations.shared.titles(withPrefix: typed, limit: .max).lazy
                            .compactMap { Occupations.shared.page(named: $0.title) })
                } ?? AnySequence(Self.commonest(snapshot))
            for page in candidates where seen.insert(page.slug).inserted {
                pages.append(page)
                if pages.count == limit { break }
            }
            let found = try pages.map { page in
                let request = SearchRequest(filters: page.codes.map { Filter(.occupation, $0) }, limit: 0)
                return NamedOccupation(
                    title: page.name, slug: page.slug, codes: page.codes, ads: try snapshot.count(request))
            }
            return Answer.tagged(
                asked.request, type: Answer.jsonType, bytes: try PrintedJSON.line(["occupations": found]))
        }
    }

    /// The occupations with most ads.
    private static func commonest(_ snapshot: IndexSnapshot) throws -> [OccupationPage] {
        let facets = try snapshot.search(SearchRequest(limit: 0)).facets
        return (facets.first { $0.field == .occupation }?.values ?? []).compactMap {
            Occupations.shared.page(slug: $0.value)
        }
    }

    private struct NamedPlace: Encodable {
        var name: String
        var slug: String
        var ags: String
        var state: String?
        var lat: Double
        var lon: Double
    }

    private var placeOperation: APIOperation {
        APIOperation(
            path: PageAddress.api + "places", id: "places", tag: .names, summary: words("Orte", "Places"),
            about: words(
                "Gemeinden, deren Name mit q beginnt, oder die größte mit der Postleitzahl q; ohne q die größten.",
                "Municipalities whose name begins with q, or the largest of the postcode q; without q the largest."),
            parameters: [Self.typed(isRequired: false, "hag"), Self.limit],
            answer: .init(about: words("Die Orte", "The places"), schema: .named("Places"))
        ) { asked in
            let prefix = slug(asked.text("q") ?? "")
            let all = Places.shared.municipalities
            let typed = asked.text("q")
            // What holds neither letters nor digits is the beginning of no name.
            let byName =
                typed == nil ? all : prefix.isEmpty ? [] : all.filter { $0.slug.hasPrefix(prefix) }
            let found =
                byName.isEmpty
                ? typed.flatMap { Places.shared.resolve($0)?.municipality }.map { [$0] } ?? []
                : byName.sorted { ($1.population, $0.ags) < ($0.population, $1.ags) }
            let places = found.prefix(asked.integer("limit") ?? 10).map { place in
                NamedPlace(
                    name: place.name, slug: place.slug, ags: place.ags,
                    state: Places.shared.stateName(String(place.ags.prefix(2))), lat: place.coordinate.latitude,
                    lon: place.coordinate.longitude)
            }
            return Answer.tagged(asked.request, type: Answer.jsonType, bytes: try PrintedJSON.line(["places": places]))
        }
    }
}
