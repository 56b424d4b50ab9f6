import JobMarket

/// Places of work in the forms in which sources state them.
enum PlaceText {
    /// The places of a value: a name, a list in a text (`['Wien', 'Graz']`), a schema.org Place, also as text, or a
    /// list of these.
    static func places(_ value: JSONValue) -> [StatedPlace] {
        switch value {
        case .string(let text): return places(text.trimmed)
        case .array(let values): return values.flatMap(places)
        case .object: return place(object: value).map { [$0] } ?? []
        case .integer, .number, .bool, .null: return []
        }
    }

    private static func places(_ text: String) -> [StatedPlace] {
        if text.hasPrefix("[") || text.hasPrefix("{") {
            if let value = try? JSONReader.value(of: text, dialect: .page) { return places(value) }
            if let value = try? JSONReader.value(of: text, dialect: .python) { return places(value) }
        }
        // Commas are left alone: "Köln, Deutz" is one place, and who knows the places can tell.
        return text.split { $0 == ";" || $0 == "|" || $0.isNewline }.compactMap {
            let name = String($0).onOneLine
            return isNothing(name) ? nil : StatedPlace(name: name)
        }
    }

    /// What pages write where they have nothing to say.
    static func isNothing(_ text: String) -> Bool {
        ["", "-", "--", "–", "n/a", "N/A", "null", "None", "undefined"].contains(text)
    }

    /// A schema.org Place or PostalAddress, or a plain object with the field names of ads.
    static func place(object: JSONValue) -> StatedPlace? {
        let address = object["address"] ?? object["adresse"] ?? object
        func text(_ value: JSONValue, _ names: String...) -> String? {
            for name in names {
                let texts = (value[name]?.elements ?? []).compactMap { $0.text ?? $0["name"]?.elements.first?.text }
                // Templates that put parts together leave commas behind.
                guard let found = texts.first.map({ $0.onOneLine.without(trailing: 0x2C) }) else { continue }
                if !isNothing(found) { return found }
            }
            return nil
        }
        var place = StatedPlace(
            name: text(address, "addressLocality", "ort", "city", "locality", "place"),
            postcode: text(address, "postalCode", "plz", "postcode", "zip"),
            street: text(address, "streetAddress", "strasse", "strasseHausnummer", "street"),
            region: text(address, "addressRegion", "region", "state"),
            country: text(address, "addressCountry", "land", "country"))
        if let number = text(address, "hausnummer"), let street = place.street { place.street = "\(street) \(number)" }
        if place.name == nil, let line = address.text?.onOneLine, !isNothing(line) { place.name = line }
        let geo = object["geo"] ?? object["koordinaten"] ?? object
        place.setCoordinates(
            latitude: coordinate(geo["latitude"] ?? geo["lat"] ?? geo["breite"]),
            longitude: coordinate(geo["longitude"] ?? geo["lon"] ?? geo["lng"] ?? geo["laenge"]))
        if place == StatedPlace() { return nil }
        return place
    }

    /// Degrees; also as text, with a point or a comma.
    static func coordinate(_ value: JSONValue?) -> Double? {
        guard let value else { return nil }
        if let number = value.double { return number.isFinite ? number : nil }
        guard let text = value.text?.trimmed, text.utf8.count < 32 else { return nil }
        return Double(String(text.map { $0 == "," ? "." : $0 })).flatMap { $0.isFinite ? $0 : nil }
    }
}

extension StatedPlace {
    /// Sets coordinates that can be true. Where they lie in Germany only when swapped, they are swapped;
    /// impossible ones and the point 0, 0 are left out.
    ///
    /// - Returns: whether they were taken.
    @discardableResult
    mutating func setCoordinates(latitude: Double?, longitude: Double?) -> Bool {
        guard let latitude, let longitude else { return false }
        let isSwapped = !Self.isInGermany(latitude, longitude) && Self.isInGermany(longitude, latitude)
        let (north, east) = isSwapped ? (longitude, latitude) : (latitude, longitude)
        guard (-90...90).contains(north), (-180...180).contains(east), north != 0 || east != 0 else { return false }
        self.latitude = north
        self.longitude = east
        return true
    }

    /// The box around Germany: Oberstdorf to Sylt, Selfkant to Neißeaue.
    private static func isInGermany(_ latitude: Double, _ longitude: Double) -> Bool {
        (47.2...55.1).contains(latitude) && (5.8...15.1).contains(longitude)
    }
}
