internal import GermanText

/// What the words beside a place's name tell about which place of that name is meant.
struct Hints {
    private let words: [String]
    /// Municipalities and parts the words name, by AGS, with the point of a part.
    private let named: [(ags: String, part: Coordinate?)]
    /// Codes of the states, government regions and districts the words name.
    let areaCodes: [String]

    init(_ words: [String], places: Places) {
        self.words = words
        var named: [(ags: String, part: Coordinate?)] = []
        var areas: [String] = []
        var first = 0
        while first < words.count {
            var taken = 1
            search: for length in stride(from: min(6, words.count - first), to: 0, by: -1) {
                let key = words[first..<first + length].joined(separator: "-")
                let codes = places.areaCodes(named: [key])
                let rows = key.utf8.count > 2 ? Table.placeNames.rows(key) : []
                areas += codes
                for row in rows {
                    var part: Coordinate?
                    if let latitude = row.number(4), let longitude = row.number(5) {
                        part = Coordinate(latitude: latitude, longitude: longitude)
                    }
                    named.append((row.text(1), part))
                }
                if !rows.isEmpty || !codes.isEmpty {
                    taken = length
                    break search
                }
            }
            first += taken
        }
        self.named = named
        areaCodes = areas
    }

    /// Whether the words complete a name of which the first words were read: `a.M.` after `Frankfurt`.
    func complete(_ name: String, after headWords: Int) -> Bool {
        let rest = slug(name).split(separator: "-").map(String.init).dropFirst(headWords)
            .filter { !PlaceText.joints.contains($0) }
        let said = words.filter { !PlaceText.joints.contains($0) }
        guard !rest.isEmpty, said.count >= rest.count else { return false }
        return zip(rest, said).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) }
    }

    /// Whether the words begin with `bei`: the place they name is only close by.
    var isNearby: Bool { words.first == "bei" || words.first == "b" || words.first == "nahe" }

    /// The largest municipality of more than so many inhabitants that the words name; none where they only
    /// continue a name, as in `an der Heide`.
    func city(above inhabitants: Int, places: Places) -> Int? {
        guard isNearby || !PlaceText.joints.contains(words.first ?? "") else { return nil }
        return named.filter { $0.part == nil }
            .compactMap { places.placeNumber(ags: $0.ags) }
            .filter { places.municipalities[$0].population > inhabitants }
            .max { places.municipalities[$0].population < places.municipalities[$1].population }
    }

    /// The point of a part of the municipality that the words name.
    func part(of ags: String) -> Coordinate? {
        named.first { $0.ags == ags }.flatMap(\.part)
    }

    /// The distance in kilometres to the closest place the words name; 0 where they name the municipality itself.
    func distance(from municipality: Municipality, places: Places) -> Double? {
        named.filter { $0.part == nil || $0.ags == municipality.ags }
            .compactMap { entry in
                places.municipality(ags: entry.ags).map { $0.coordinate.distance(to: municipality.coordinate) }
            }
            .min()
    }
}

extension Places {
    /// Codes of the states, government regions and districts that bear one of the names.
    func areaCodes(named keys: [String]) -> [String] {
        keys.flatMap { key -> [String] in
            let plain = ["kreis-", "landkreis-", "regierungsbezirk-", "reg-bez-"]
                .first { key.hasPrefix($0) }.map { String(key.dropFirst($0.utf8.count)) }
            let areas = (areaCodes[plain ?? key] ?? []).filter { plain != nil || !isMunicipality($0) }
            return areas.isEmpty && plain == nil ? stateCode(key).map { [$0] } ?? [] : areas
        }
    }

    /// A district that is a city is found as a municipality.
    private func isMunicipality(_ districtCode: String) -> Bool {
        placeNumber(ags: districtCode + "000") != nil
    }

    private func stateCode(_ key: String) -> String? {
        guard key.utf8.count > 2 || key.utf8.count == 2 && !PlaceText.joints.contains(key) else { return nil }
        return state(named: key)?.code
    }
}
