import GermanText
import JobMarket
import MarketStatistics
import ReferenceData

/// How far an ad's places of work are from a place that a visitor names: a GET form on the ad's own page.
struct AdDistance: Sendable {
    static let field = "von"

    /// As typed; empty where nothing was asked.
    let text: String
    let places: [PlaceReading]
    /// The ad's own address.
    let address: String

    /// Letters of a place looked at.
    static let longest = 100

    init(text: String, places: [PlaceReading], address: String) {
        self.text = String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(Self.longest))
        self.places = places
        self.address = address
    }

    private var located: [(name: String, coordinate: Coordinate)] {
        places.compactMap { place in
            Coordinate(stated: place.latitude, place.longitude).map { (place.name, $0) }
        }
    }

    func write(_ html: inout HTML) {
        guard !located.isEmpty else { return }
        html.element("section", .class("distance"), .id("entfernung"), .labelledBy("entfernung-titel")) { html in
            html.element("h2", .id("entfernung-titel"), text: words("Entfernung", "Distance"))
            if !text.isEmpty { html.element("p", .role("status"), text: answer) }
            html.element(
                "form", .class("ask"), .action(Href(address + "#entfernung")), Attribute("method", "get"),
                .labelledBy("entfernung-titel")
            ) { html in
                FormField(
                    Self.field, words("Von wo", "From where"), hint: words("Ort oder PLZ", "place or postcode"),
                    mistakes: []
                )
                .input(text, &html)
                html.element("button", .type("submit"), text: words("Entfernung zeigen", "Show the distance"))
            }
        }
    }

    private var answer: String {
        // As a search understands it, so that the list and this page tell the same distance.
        let found =
            Places.shared.resolve(text).map { ($0.municipality.name, $0.coordinate) }
            ?? Places.shared.municipality(slug: slug(text)).map { ($0.name, $0.coordinate) }
        guard let (name, from) = found else {
            return words(
                "Einen Ort „\(text)“ kennen wir in Deutschland nicht.", "We know no place “\(text)” in Germany.")
        }
        let distances = located.map { ($0.name, from.distance(to: $0.coordinate)) }
        guard let nearest = distances.min(by: { $0.1 < $1.1 }) else { return "" }
        let more =
            distances.count > 1
            ? words(", dem nächsten der Arbeitsorte,", ", the nearest of its places of work,") : ""
        let kilometres = Wording.kilometres(nearest.1)
        return words(
            "Von \(name) bis \(nearest.0)\(more) sind es \(kilometres) Luftlinie. Der Weg auf Straße oder Schiene ist "
                + "länger; Fahrzeiten kennen wir nicht.",
            "From \(name) to \(nearest.0)\(more) it is \(kilometres) as the crow flies. The way by road or rail is "
                + "longer; we do not know travel times.")
    }
}
