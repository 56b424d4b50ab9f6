import GermanText
import JobMarket
import ReferenceData

/// Takes apart what sources write into a field for one place.
enum StatedPlaceNames {
    private static let posted = Pattern(
        #"""
        \s*[-–|,(]?\s*\b(?:heute|gestern|(?:vor|seit)\s+\w+\s+(?:stunden?|tag(?:en?)?|wochen?|monat(?:en?)?\#
        |minuten?)|posted\b.*)\)?\s*$
        """#
    )
    private static let noPlace = Pattern(
        #"""
        ^(?:(?:100\s?%\s?)?(?:remote|home[- ]?office|bundesweit|deutschlandweit|europaweit|weltweit|überall\#
        |hybrid|mehrere standorte|diverse(?: standorte)?|deutschland|germany|deutsch|österreich|schweiz\#
        |europe?|d-a-ch|dach|verschiedene\b.*|bei .*|de|none|null|nan|n/a))?$
        """#
    )
    private static let separator = Pattern(#"\s*(?:[;|•\n]|\s/\s|,\s*|\s(?:und|oder|or|and|sowie)\s)\s*"#)
    private static let quoted = Pattern(#"['"“](?<item>[^'"“”]{1,80})['"”]"#)
    private static let field = Pattern(
        #"""
        "(?<key>addressLocality|postalCode|addressRegion|addressCountry|streetAddress|latitude\#
        |longitude)"\s*:\s*(?:"(?<text>[^"]*)"|(?<number>-?\d+(?:\.\d+)?))
        """#
    )

    /// The single places a stated place stands for.
    static func split(_ place: StatedPlace) -> [StatedPlace] {
        guard let raw = place.name, !raw.utf8.allSatisfy({ $0 <= 0x20 }) else {
            return place.postcode != nil || place.latitude != nil ? [place] : []
        }
        let name = trimmed(raw)
        if name.hasPrefix("{") || name.holds("\"addressLocality\"") { return schemaPlaces(name, place) }
        if name.hasPrefix("[") {
            return quoted.matches(in: name).compactMap { $0["item"] }.flatMap { item -> [StatedPlace] in
                var one = StatedPlace(name: item, country: place.country)
                one.region = place.region
                return split(one)
            }
        }
        var whole = place
        whole.name = clean(name)
        guard let cleaned = whole.name else { return place.postcode != nil || place.latitude != nil ? [place] : [] }
        // With a postcode or a point the field means one place, and the rest of it says which.
        if place.postcode != nil || Coordinate(stated: place.latitude, place.longitude) != nil { return [whole] }
        let parts = pieces(cleaned).compactMap(clean)
        guard parts.count > 1 else { return [whole] }
        var found: [StatedPlace] = []
        for part in parts {
            if isRegion(part) {
                // "Nürnberg, Mittelfranken": the second part tells which place of the name is meant.
                if found.isEmpty { continue }
                found[found.count - 1].region = found[found.count - 1].region ?? part
            } else {
                found.append(StatedPlace(name: part, region: place.region, country: place.country))
            }
        }
        return found.isEmpty ? [whole] : found
    }

    /// Whether a stated country is Germany or says nothing.
    static func isGerman(country: String?) -> Bool {
        guard let country, !country.isEmpty else { return true }
        return ["de", "deu", "deutschland", "germany", "allemagne", "federal-republic-of-germany"].contains(
            slug(country))
    }

    private static func isRegion(_ part: String) -> Bool {
        if Places.shared.state(named: part) != nil { return !["berlin", "hamburg", "bremen"].contains(slug(part)) }
        return Places.shared.resolve(part) == nil && areaEnding.occurs(in: part)
    }

    private static let areaEnding = Pattern(
        #"""
        (?:franken|bayern|pfalz|schwaben|hessen|sachsen|kreis|westfalen|württemberg|land|region|baden|harz\#
        |saale|main|rhein|neckar)$
        """#
    )

    private static func clean(_ text: String) -> String? {
        var text = trimmed(text)
        if let match = posted.first(in: text) {
            text = trimmed(String(decoding: text.utf8.prefix(match.byteRange.lowerBound), as: UTF8.self))
        }
        return text.isEmpty || noPlace.occurs(in: text) ? nil : text
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while let first = rest.unicodeScalars.first, first.properties.isWhitespace || first == "," {
            rest = rest.dropFirst()
        }
        while let last = rest.unicodeScalars.last, last.properties.isWhitespace || last == "," {
            rest = rest.dropLast()
        }
        return String(rest)
    }

    private static func pieces(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var from = 0
        var found: [String] = []
        for match in separator.matches(in: text) {
            found.append(String(decoding: bytes[from..<match.byteRange.lowerBound], as: UTF8.self))
            from = match.byteRange.upperBound
        }
        found.append(String(decoding: bytes[from...], as: UTF8.self))
        return found
    }

    /// The addresses of schema.org Places in JSON; a new locality begins a new place.
    private static func schemaPlaces(_ json: String, _ place: StatedPlace) -> [StatedPlace] {
        var found: [StatedPlace] = []
        var current = StatedPlace()
        func close() {
            if current.name != nil || current.postcode != nil { found.append(current) }
            current = StatedPlace()
        }
        for match in field.matches(in: json) {
            let text = match["text"] ?? match["number"]
            switch match["key"] {
            case "addressLocality":
                if current.name != nil { close() }
                current.name = text
            case "postalCode":
                if current.postcode != nil { close() }
                current.postcode = text
            case "addressRegion": current.region = text
            case "addressCountry": current.country = text
            case "streetAddress": current.street = text
            case "latitude": current.latitude = text.flatMap { Double($0) }
            case "longitude": current.longitude = text.flatMap { Double($0) }
            default: break
            }
        }
        close()
        return found
    }
}
