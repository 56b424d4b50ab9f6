import MarketStatistics
import ReferenceData

/// Circles at the municipalities of ads, their areas by the number of ads, over a grid with larger towns.
///
/// Hidden from screen readers: the table beside it says the same in an order one can follow, and holds the links.
/// Circles overlap and are small, so as links they would be hard to hit and would stand in the tab order twice.
struct PlaceMap: Sendable {
    struct Entry: Sendable {
        var coordinate: Coordinate
        var ads: Int
    }

    let entries: [Entry]
    /// What was asked for.
    let place: Municipality?
    /// Kilometres.
    let radius: Double?

    private static let largest = 22.0
    private static let smallest = 3.0
    private static let towns = 7

    init(entries: [Entry], place: Municipality?, radius: Double?) {
        self.entries = entries
        self.place = place
        self.radius = radius
    }

    init(map: PlacesMap, place: Municipality?, radius: Double?) {
        let entries = map.places.map { entry in
            Entry(coordinate: Coordinate(latitude: entry.latitude, longitude: entry.longitude), ads: entry.ads.count)
        }
        self.init(entries: entries, place: place, radius: radius)
    }

    func write(_ html: inout HTML) {
        let area = MapArea(entries.map(\.coordinate), around: place?.coordinate, radius: radius ?? 0)
        html.element(
            "svg", .class("map"),
            Attribute("viewBox", "0 0 \(MapArea.text(MapArea.width)) \(MapArea.text(area.height))"),
            .hidden, Attribute("focusable", "false")
        ) { html in
            grid(area, &html)
            if let place, let radius, radius > 0 {
                circle("radius", area.position(place.coordinate), radius * area.pixelsPerKilometre, &html)
            }
            circles(area, &html)
            labels(area, &html)
        }
    }

    private func grid(_ area: MapArea, _ html: inout HTML) {
        for x in area.lines(upTo: MapArea.width) { line(x, 0, x, area.height, &html) }
        for y in area.lines(upTo: area.height) { line(0, y, MapArea.width, y, &html) }
        html.element(
            "text", .class("scale"), Attribute("x", "4"), Attribute("y", MapArea.text(area.height - 4)),
            text: words("Gitter: ", "Grid: ") + Wording.short(area.step) + "\u{A0}km")
    }

    private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ html: inout HTML) {
        html.element(
            "line", .class("grid"), Attribute("x1", MapArea.text(x1)), Attribute("y1", MapArea.text(y1)),
            Attribute("x2", MapArea.text(x2)), Attribute("y2", MapArea.text(y2))
        ) { _ in }
    }

    private func circles(_ area: MapArea, _ html: inout HTML) {
        let most = Double(entries.map(\.ads).max() ?? 1)
        for entry in entries {
            let size = Self.largest * (Double(entry.ads) / most).squareRoot()
            circle("ads", area.position(entry.coordinate), Swift.max(Self.smallest, size), &html)
        }
    }

    private func circle(_ kind: String, _ at: (x: Double, y: Double), _ size: Double, _ html: inout HTML) {
        html.element(
            "circle", .class(kind), Attribute("cx", MapArea.text(at.x)), Attribute("cy", MapArea.text(at.y)),
            Attribute("r", MapArea.text(size))
        ) { _ in }
    }

    /// The place asked for, and the largest towns whose names have room.
    private func labels(_ area: MapArea, _ html: inout HTML) {
        var taken: [(x: Double, y: Double)] = []
        if let place {
            let at = area.position(place.coordinate)
            circle("here", at, 3, &html)
            label(place.name, at, "here", &html)
            taken.append(at)
        }
        let inside = Places.shared.municipalities.filter { area.holds($0.coordinate) && $0.ags != place?.ags }
        for town in inside.sorted(by: { ($1.population, $0.ags) < ($0.population, $1.ags) }).prefix(40)
        where taken.count < Self.towns {
            let at = area.position(town.coordinate)
            guard taken.allSatisfy({ abs($0.y - at.y) > 16 || abs($0.x - at.x) > 90 }) else { continue }
            circle("town", at, 1.5, &html)
            label(town.name, at, "town", &html)
            taken.append(at)
        }
    }

    private func label(_ name: String, _ at: (x: Double, y: Double), _ kind: String, _ html: inout HTML) {
        let isRight = at.x > MapArea.width * 0.6
        html.element(
            "text", .class(kind), Attribute("x", MapArea.text(at.x + (isRight ? -6 : 6))),
            Attribute("y", MapArea.text(at.y - 5)), Attribute("text-anchor", isRight ? "end" : "start"), text: name)
    }
}
