import Hummingbird
import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

/// What the commands print with `--json`.
extension PortalRoutes {
    var marketOperations: [APIOperation] { [profileOperation, comparisonOperation, netOperation] }

    private static var occupation: APIParameter {
        APIParameter(
            name: "occupation", kind: .text(1...200),
            about: words(
                "Bezeichnung, ihre Form in Adressen oder Schlüssel der KldB 2010.",
                "A title, its form in addresses, or a KldB 2010 code."),
            isRequired: true, example: .string("it-manager"))
    }

    private static func place(_ times: ClosedRange<Int>, isRequired: Bool) -> APIParameter {
        APIParameter(
            name: "place", kind: .text(1...200),
            about: words("Ort oder Postleitzahl.", "Place or postcode."), isRequired: isRequired, times: times,
            example: .string("hagen"))
    }

    private var profileOperation: APIOperation {
        APIOperation(
            path: PageAddress.api + "profile", id: "profile", tag: .market,
            summary: words("Der Beruf an einem Ort", "The occupation at a place"),
            about: words(
                "Ohne place ganz Deutschland. Ein Teil, zu dem es zu wenig gibt, sagt statt Zahlen mit thin, warum.",
                "Without place all of Germany. A part for which there is too little says why in thin instead of figures."
            ),
            parameters: [Self.occupation, Self.place(1...1, isRequired: false), FilterParameters.radius],
            answer: .init(about: words("Das Profil", "The profile"), schema: .named("Profile")),
            problems: [.notFound]
        ) { asked in
            let occupation = try Self.occupation(asked)
            let place = try asked.text("place").map(Self.municipality)
            return try statistics(asked, "profile", occupation, [place?.ags ?? ""]) {
                $0.profile(occupation: occupation, place: place, radius: $1)
            }
        }
    }

    private var comparisonOperation: APIOperation {
        APIOperation(
            path: PageAddress.api + "compare", id: "compare", tag: .market,
            summary: words("Der Beruf an mehreren Orten", "The occupation at several places"),
            parameters: [Self.occupation, Self.place(2...4, isRequired: true), FilterParameters.radius],
            answer: .init(about: words("Der Vergleich", "The comparison"), schema: .named("Comparison")),
            problems: [.notFound]
        ) { asked in
            let occupation = try Self.occupation(asked)
            let places = try asked.texts("place").map(Self.municipality)
            return try statistics(asked, "compare", occupation, places.map(\.ags)) {
                $0.compare(occupation: occupation, places: places, radius: $1)
            }
        }
    }

    /// Keeps one answer however its occupation and places were spelled.
    private func statistics(
        _ asked: APIRequest, _ name: String, _ occupation: ProfileOccupation, _ places: [String],
        compute: (MarketStatistics, _ radius: Double?) -> some Encodable
    ) throws -> Response {
        let radius = asked.number("radius")
        let key = [name, occupation.title] + occupation.codes + places + [radius.map(Wording.plain) ?? ""]
        return try remembered(
            asked.request, PageAddress.api + key.joined(separator: " "), type: Answer.jsonType
        ) { sources in
            try PrintedJSON.line(compute(sources.statistics, radius))
        }
    }

    private static func occupation(_ asked: APIRequest) throws -> ProfileOccupation {
        let text = asked.text("occupation") ?? ""
        guard let page = Occupations.shared.page(named: text) else {
            throw Problem(
                status: .notFound, title: words("Diesen Beruf kennen wir nicht", "We do not know this occupation"),
                detail: words(
                    "Unser Verzeichnis führt keinen Beruf mit diesem Namen. Versuchen Sie eine andere Bezeichnung oder "
                        + "einen Schlüssel der KldB 2010.",
                    "Our list has no occupation of this name. Try another title or a KldB 2010 code."),
                parameter: "occupation", suggestions: NearestNames.occupations(to: text).map(\.name))
        }
        return ProfileOccupation(page)
    }

    private static func municipality(_ text: String) throws -> Municipality {
        guard let match = Places.shared.resolve(text) else {
            throw Problem(
                status: .notFound, title: words("Diesen Ort kennen wir nicht", "We do not know this place"),
                detail: words(
                    "Wir kennen keine Gemeinde in Deutschland mit diesem Namen. Versuchen Sie die Postleitzahl.",
                    "We know no municipality of this name in Germany. Try the postcode."),
                parameter: "place", suggestions: NearestNames.places(to: text).map(\.name))
        }
        return match.municipality
    }
}
