import GermanText
import JobMarket
import ReferenceData

/// Reads the places of work: those the source states, else what title and text name as the place of work.
///
/// Sources put lists into one field ("Berlin, Hamburg"), lists with brackets, or a whole schema.org Place; all
/// are taken apart. Places abroad keep their name without a municipality key.
enum PlaceReader {
    static let gate = LineGate([
        "ort:", "ort :", "standort", "einsatzort", "arbeitsort", "dienstort", "location", "arbeitsplatz:",
    ])
    private static let labelled = Pattern(
        #"""
        (?:arbeits|einsatz|dienst|stand|beschäftigungs)?ort(?:e|\(e\))?\s*:\s*(?<place>[^.;|•]{2,60})\#
        |(?:work )?location\s*:\s*(?<place2>[^.;|•]{2,60})
        """#
    )
    private static let inTitle = Pattern(
        #"""
        \b(?:in|raum|region|standort|für)\s+(?<place>(?-i:[A-ZÄÖÜ])[\p{L}.-]+(?:\s(?:am|an der|im|bei|ob der\#
        |v\.\s?d\.)\s\p{L}+)?)|[-–|,(]\s*(?<end>(?-i:[A-ZÄÖÜ])[\p{L} -]{2,30}?)\)?\s*$
        """#
    )
    /// An Austrian or Swiss postcode before the name.
    private static let abroad = Pattern(#"^(?:[AC][TH]?-)?(?<code>\d{4})\s+(?<name>\p{L}.*)$"#)
    /// Below this a name in a title is more likely something else.
    private static let sureEnough = 0.75

    static func read(_ ad: AdContext) -> [PlaceReading] {
        var found: [PlaceReading] = []
        for stated in ad.posting.places {
            for place in StatedPlaceNames.split(stated) {
                if let reading = resolve(place, origin: .stated(field: "place")) { add(reading, to: &found) }
            }
        }
        return found.isEmpty ? named(in: ad) : found
    }

    private static func resolve(_ place: StatedPlace, origin: Origin) -> PlaceReading? {
        let point = Coordinate(stated: place.latitude, place.longitude)
        let name = place.name ?? ""
        let isGerman = StatedPlaceNames.isGerman(country: place.country)
        if isGerman,
            let match = Places.shared.resolve(name, postcode: place.postcode, region: place.region, near: point)
        {
            let coordinate = point ?? match.coordinate
            return PlaceReading(
                name: match.municipality.name, ags: match.municipality.ags, postcode: place.postcode ?? match.postcode,
                latitude: coordinate.latitude, longitude: coordinate.longitude, origin: origin)
        }
        guard !name.isEmpty else { return nil }
        let parts = abroad.first(in: name)
        return PlaceReading(
            name: parts?["name"] ?? name, postcode: place.postcode ?? parts?["code"], latitude: point?.latitude,
            longitude: point?.longitude, origin: origin)
    }

    /// Places that title or text name, where the source states none.
    private static func named(in ad: AdContext) -> [PlaceReading] {
        var found: [PlaceReading] = []
        for line in ad.lines.passing(.place) where line.number > 0 {
            guard let match = labelled.first(in: line.text), let text = match["place"] ?? match["place2"] else {
                continue
            }
            for place in StatedPlaceNames.split(StatedPlace(name: text)) {
                guard let name = place.name, let match2 = Places.shared.resolve(name, postcode: place.postcode),
                    match2.confidence >= sureEnough
                else { continue }
                add(reading(match2, line.origin(match, in: ad)), to: &found)
            }
        }
        guard found.isEmpty else { return found }
        found = inTitle(ad)
        return found.isEmpty ? inBody(ad) : found
    }

    private static func inTitle(_ ad: AdContext) -> [PlaceReading] {
        var found: [PlaceReading] = []
        let title = TermLine(number: 0, source: ad.posting.title)
        for match in inTitle.matches(in: title.text) {
            guard let name = match["place"] ?? match["end"], let place = Places.shared.resolve(name),
                place.confidence >= sureEnough, slug(name) == place.matched
            else { continue }
            add(reading(place, title.origin(match, in: ad)), to: &found)
        }
        return found
    }

    /// A postcode with its place; what is called the place of work; a short line at the head that ends with a place.
    private static let postcode = Pattern(
        #"(?<!\d)(?:D-)?(?<code>\d{5})\s+(?<place>(?-i:[A-ZÄÖÜ])[\p{L}.-]+(?:\s(?:am|an der|im|bei|ob der)\s\p{L}+)?)"#)
    private static let calledPlace = Pattern(
        #"""
        \b(?:arbeits|einsatz|dienst|stand)(?:ort|platz)\s(?:ist|liegt|in|befindet sich)?\s*(?:in\s)?\#
        (?<place>(?-i:[A-ZÄÖÜ])[\p{L}.-]+)
        """#)
    private static let atEnd = Pattern(#"(?:,|\bin)\s(?<place>(?-i:[A-ZÄÖÜ])[\p{L}.-]+)$"#)
    /// Lines at the head, and their bytes, in which a place stands by itself.
    private static let (headLines, headBytes) = (4, 90)

    /// Places that the lines of an ad name without a label; an address for applications counts where nothing else does.
    private static func inBody(_ ad: AdContext) -> [PlaceReading] {
        var addresses: [PlaceReading] = []
        var found: [PlaceReading] = []
        for number in ad.text.lines.indices.map({ $0 + 1 }) where ad.text[number].utf8.count < 2000 {
            let line = TermLine(number: number, source: ad.text[number])
            for match in postcode.matches(in: line.text) {
                guard let code = match["code"], let name = match["place"],
                    let place = Places.shared.resolve(name, postcode: code), place.confidence >= sureEnough
                else { continue }
                let reading = reading(place, line.origin(match, in: ad))
                if ad.zone(of: number) == .application {
                    add(reading, to: &addresses)
                } else {
                    add(reading, to: &found)
                }
            }
            let isHead = number <= headLines && line.text.utf8.count <= headBytes
            guard let match = calledPlace.first(in: line.text) ?? (isHead ? atEnd.first(in: line.text) : nil),
                let name = match["place"], let place = Places.shared.resolve(name), place.confidence >= sureEnough,
                slug(name) == place.matched
            else { continue }
            add(reading(place, line.origin(match, in: ad)), to: &found)
        }
        return found.isEmpty ? addresses : found
    }

    private static func reading(_ match: PlaceMatch, _ origin: Origin) -> PlaceReading {
        PlaceReading(
            name: match.municipality.name, ags: match.municipality.ags, postcode: match.postcode,
            latitude: match.coordinate.latitude, longitude: match.coordinate.longitude, origin: origin)
    }

    private static func add(_ reading: PlaceReading, to found: inout [PlaceReading]) {
        let isKnown = found.contains { place in
            reading.ags.map { $0 == place.ags } ?? (place.ags == nil && place.name == reading.name)
        }
        if !isKnown { found.append(reading) }
    }
}
