import GermanText
import JobMarket

/// The places of an ad, as they are compared.
public struct SignaturePlaces: Hashable, Sendable {
    /// A place by its municipality, where it has one, and the first word of its name.
    public struct Place: Hashable, Sendable {
        /// Official municipality key as a number; 0 where the place is none or lies abroad.
        public var ags: UInt32
        /// Hash of the first word of the name, as `Taufkirchen` of `Taufkirchen (Vils)`.
        public var name: UInt32
        /// Whether the name is that word alone, and may mean any place whose name begins with it.
        public var isBare: Bool
    }

    public let places: [Place]

    /// Places kept of an ad that lists many.
    static let most = 32

    init(places: [Place]) {
        self.places = places
    }

    /// - Parameter opening: the first lines of the ad, where a place that is no municipality may have a second name.
    public init(_ readings: [PlaceReading], opening: String = "") {
        var found: [Place] = []
        for reading in readings {
            let words = Tokens.words(reading.name)
            let ags = reading.ags.flatMap { UInt32($0) } ?? 0
            // A country or `bundesweit` says nothing of where the job is, nor does a piece of a sentence.
            guard let first = words.first else { continue }
            if ags == 0, Self.wide.contains(first) || words.count > 4 || reading.name.first?.isLowercase == true {
                continue
            }
            let place = Place(ags: ags, name: SignatureHash.short(SignatureHash.of(first)), isBare: words.count == 1)
            if !found.contains(place) { found.append(place) }
            guard ags == 0 else { continue }
            for other in Self.namesJoined(to: first, in: opening) {
                let alias = Place(ags: 0, name: other, isBare: false)
                if !found.contains(alias) { found.append(alias) }
            }
        }
        // Their order says nothing, so that two ads with the same places have one signature.
        places = found.sorted { ($0.ags, $0.name) < ($1.ags, $1.name) }.prefix(Self.most).map(\.self)
    }

    public enum Relation: Sendable {
        case same
        /// One lists a place of the other, and more.
        case shared
        /// One of them, or both, name no place.
        case unknown
        case apart
    }

    public func relation(to other: SignaturePlaces) -> Relation {
        guard !places.isEmpty, !other.places.isEmpty else { return .unknown }
        let shared = places.contains { place in other.places.contains { Self.isOne(place, $0) } }
        guard shared else { return .apart }
        return places.count == 1 && other.places.count == 1 || places == other.places ? .same : .shared
    }

    /// Whether two places may be one: by the municipality, or where one is named by no more than the first word of
    /// the other's name (`Bernried`, `Bernried am Starnberger See`), which a source may have looked up wrongly.
    private static func isOne(_ a: Place, _ b: Place) -> Bool {
        if a.ags != 0, a.ags == b.ags { return true }
        return a.name == b.name && (a.isBare || b.isBare || a.ags == 0 || b.ags == 0)
    }

    /// The other names of a place that is written as one of two (`Zug-Rotkreuz`).
    private static func namesJoined(to name: String, in opening: String) -> [UInt32] {
        opening.split(whereSeparator: \.isWhitespace).flatMap { word -> [UInt32] in
            let parts = word.split(separator: "-").map { Tokens.words(String($0)).joined() }
            guard parts.count == 2, parts.contains(name) else { return [] }
            return parts.filter { $0 != name && $0.utf8.count > 2 }.map { SignatureHash.short(SignatureHash.of($0)) }
        }
    }

    private static let wide: Set<String> = [
        "deutschland", "germany", "deutschlandweit", "bundesweit", "bundesweite", "weltweit", "worldwide", "europa",
        "europe", "remote", "hybrid", "homeoffice", "home", "oesterreich", "austria", "schweiz", "switzerland", "de",
        "region", "raum", "dach", "verschiedene", "diverse", "mehrere", "nationwide", "baden", "bayern", "hessen",
        "sachsen", "thueringen", "niedersachsen", "brandenburg", "saarland", "nordrhein", "rheinland", "schleswig",
        "mecklenburg", "bavaria", "saxony", "lower", "north", "nord", "sued", "ost", "west",
    ]
}
