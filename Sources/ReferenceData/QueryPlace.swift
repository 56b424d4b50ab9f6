internal import GermanText

extension Places {
    /// The place named inside a free-text query, and which of its words name it.
    ///
    /// The longest name or postcode wins. One word counts only where it can hardly be meant otherwise: a postcode,
    /// a large city, or a name after `in`, `bei`, `Raum`, `nahe`, `um`; `essen` means the city as the last word.
    /// - Parameter words: as typed, in order.
    public func findPlace(inQuery words: [String]) -> (range: Range<Int>, match: PlaceMatch)? {
        let keys = words.map { slug($0) }
        var best: (range: Range<Int>, match: PlaceMatch, points: Int)?
        for first in keys.indices {
            for length in stride(from: min(5, keys.count - first), to: 0, by: -1) {
                let range = first..<first + length
                guard let points = points(for: range, keys: keys, words: words) else { continue }
                let text = words[range].joined(separator: " ")
                guard let match = resolve(text), match.confidence > 0.2 else { continue }
                if best.map({ $0.points < points }) ?? true { best = (range, match, points) }
                break
            }
        }
        return best.map { ($0.range, $0.match) }
    }

    /// How much speaks for a run of words being a place; `nil` where it is none or is likelier something else.
    private func points(for range: Range<Int>, keys: [String], words: [String]) -> Int? {
        let key = keys[range].filter { !$0.isEmpty }.joined(separator: "-")
        if range.count == 1, key.utf8.count == 5, key.utf8.allSatisfy({ $0 < 0x3A }) {
            return postcode(key) == nil ? nil : 1_000
        }
        let isAfterPreposition =
            range.lowerBound > 0 && PlaceText.prepositions.contains(keys[range.lowerBound - 1])
        if keys[range.lowerBound].utf8.count == 5, postcode(keys[range.lowerBound]) != nil {
            // `58095 Hagen`
            let rest = keys[range.dropFirst()].joined(separator: "-")
            return Table.placeNames.first(rest) == nil ? nil : 1_100
        }
        guard let row = Table.placeNames.first(key) ?? cityPart(key), let found = municipality(ags: row.text(1)) else {
            return nil
        }
        let population = row.field(2).first == 0x70 ? found.population / 50 : found.population
        if isAfterPreposition { return 800 + range.count }
        if range.count > 1 || key.utf8.contains(0x2D) {
            // Several words may still be two things: `bad neustadt` is a place, `pflege hagen` is none by itself.
            return 500 + range.count
        }
        guard key.utf8.count > 2 else { return nil }
        if Self.ordinaryWords.contains(key) {
            let isLast = range.upperBound == keys.count && keys.count > 1
            guard population >= 100_000, isLast else { return nil }
            return 200
        }
        let isAlone = keys.count == 1
        return population >= (isAlone ? 2_000 : 10_000) ? 300 + min(population / 100_000, 40) : nil
    }

    /// `hagen-haspe`, `stuttgart-vaihingen`: a hyphenated word whose head is a city.
    private func cityPart(_ key: String) -> Table.Row? {
        guard let hyphen = key.firstIndex(of: "-"), let row = Table.placeNames.first(String(key[..<hyphen])),
            row.field(2).first != 0x70,
            let part = Table.placeNames.rows(String(key[key.index(after: hyphen)...]))
                .first(where: { $0.field(1).elementsEqual(row.field(1)) })
        else { return nil }
        return part.field(1).elementsEqual(row.field(1)) ? row : nil
    }

    /// Names that are ordinary words of job ads too.
    private static let ordinaryWords: Set<String> = [
        "essen", "halle", "hof", "regen", "singen", "linden", "weil", "waren", "wesel", "werder", "pflege", "lager",
        "wald", "berg", "burg", "bau", "stein", "see", "haus", "kochen", "laufen", "lauf", "buch", "brand", "kamp",
        "moor", "post", "ende", "rain", "roth", "rot", "much", "sand", "leer", "norden", "bergen", "brake", "husten",
        "zeil", "leben", "wagen", "motten", "kirchen", "winterberg", "plan", "haar", "grafing", "baden", "lehre",
        "nebel", "welt", "ring", "rast", "horn", "kalkar", "nord", "sued", "ost", "west", "land", "stadt", "werk",
        "meister", "messer", "schneider", "becker", "technik", "schule", "praxis", "bus", "bahn", "remote", "hagel",
        "daun", "ulmen", "eltern", "senden", "ahaus", "datteln", "wetter", "kreuz", "born", "damme", "melle", "stade",
        "aach", "aue", "au", "elmar", "wehr", "bernau", "alt", "neu", "gut", "lich", "rees", "selm", "verl", "uelzen",
        "kassel", "enger", "spenge", "halver", "bauen", "leiten", "leitung",
    ]

    /// Places whose name or postcode begins as typed, the largest first.
    public func suggestions(prefix: String, limit: Int) -> [PlaceMatch] {
        let prefix = slug(prefix)
        guard !prefix.isEmpty, limit > 0 else { return [] }
        if prefix.utf8.allSatisfy({ $0 < 0x3A }) { return postcodeSuggestions(prefix, limit: limit) }
        var found: [Int: (key: String, coordinate: Coordinate, size: Int)] = [:]
        Table.placeNames.forEach(prefix: prefix) { row in
            guard let number = placeNumber(ags: row.text(1)) else { return true }
            let municipality = municipalities[number]
            let isPart = row.field(2).first == 0x70
            let size = isPart ? municipality.population / 100 : municipality.population
            if found[number].map({ $0.size < size }) ?? true {
                var coordinate = municipality.coordinate
                if isPart, let latitude = row.number(4), let longitude = row.number(5) {
                    coordinate = Coordinate(latitude: latitude, longitude: longitude)
                }
                found[number] = (row.text(0), coordinate, size)
            }
            return true
        }
        return found.sorted { ($1.value.size, $0.key) < ($0.value.size, $1.key) }.prefix(limit).map {
            PlaceMatch(
                municipality: municipalities[$0.key], placeNumber: $0.key, postcode: nil,
                coordinate: $0.value.coordinate, confidence: 1, matched: $0.value.key)
        }
    }

    private func postcodeSuggestions(_ prefix: String, limit: Int) -> [PlaceMatch] {
        var found: [PlaceMatch] = []
        Table.postcodes.forEach(prefix: prefix) { row in
            guard let postcode = postcode(row.text(0)), let number = placeNumber(ags: postcode.ags) else { return true }
            found.append(
                PlaceMatch(
                    municipality: municipalities[number], placeNumber: number, postcode: postcode.code,
                    coordinate: postcode.coordinate, confidence: 1, matched: postcode.code))
            return true
        }
        return Array(
            found.sorted { ($1.municipality.population, $0.matched) < ($0.municipality.population, $1.matched) }
                .prefix(limit))
    }
}
