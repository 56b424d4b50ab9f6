internal import Foundation
internal import GermanText

extension Places {
    /// The municipality a stated place means, as a German reader would take it.
    ///
    /// A name many places bear means the largest, unless the words around it, the postcode, the region or the
    /// coordinates say otherwise. `City-Part` means the city. `nil` where no German municipality is named.
    /// - Parameters:
    ///   - text: such as `58095 Hagen`, `Hagen a.T.W.`, `Raum Stuttgart`.
    ///   - postcode: one stated beside the text.
    ///   - region: a state or district stated beside the text, also as the BA writes it (`NORDRHEIN_WESTFALEN`).
    ///   - near: coordinates stated beside the text.
    public func resolve(
        _ text: String, postcode: String? = nil, region: String? = nil, near: Coordinate? = nil
    ) -> PlaceMatch? {
        PlaceResolver(places: self, text: text, postcode: postcode, region: region, near: near).best()
    }
}

/// One text on its way to a municipality: candidates by name, each with points for what speaks for it.
struct PlaceResolver {
    private let places: Places
    private let text: PlaceText
    private let postcode: Postcode?
    private let region: String?
    private let regionCodes: [String]
    private let near: Coordinate?
    private let isAbroad: Bool

    private static let austrianStates: Set<String> = [
        "wien", "oberoesterreich", "niederoesterreich", "salzburg", "tirol", "vorarlberg", "steiermark", "kaernten",
        "burgenland",
    ]

    init(places: Places, text: String, postcode: String?, region: String?, near: Coordinate?) {
        self.places = places
        self.text = PlaceText(text, places: places)
        self.postcode = (postcode ?? self.text.postcode?.code).flatMap { places.postcode($0) }
        self.region = region
        regionCodes = region.map { places.areaCodes(named: [slug($0)]) } ?? []
        self.near = near.flatMap { $0.isInGermany ? $0 : nil }
        let isOutside = near.map { !$0.isInGermany && (34...72).contains($0.latitude) && abs($0.longitude) < 45 }
        isAbroad =
            (self.text.isAbroad && self.postcode == nil) || isOutside == true
            || Self.austrianStates.contains(region.map { slug($0) } ?? "")
    }

    func best() -> PlaceMatch? {
        guard !isAbroad else { return nil }
        if let match = district() { return match }
        let start = text.postcode?.index ?? 0
        if let match = named(from: start) ?? (start > 0 ? named(from: 0) : nil) { return match }
        if let postcode, let number = places.placeNumber(ags: postcode.ags) {
            return PlaceMatch(
                municipality: places.municipalities[number], placeNumber: number, postcode: postcode.code,
                coordinate: postcode.coordinate, confidence: text.words.isEmpty ? 0.97 : 0.9, matched: postcode.code)
        }
        return text.words.isEmpty ? nearest() : nil
    }

    /// Where nothing but coordinates is stated: the nearest centre within 15 km.
    private func nearest() -> PlaceMatch? {
        guard let near, let found = places.within(15, of: near).min(by: { $0.distance < $1.distance }) else {
            return nil
        }
        return PlaceMatch(
            municipality: places.municipalities[found.index], placeNumber: found.index, postcode: nil,
            coordinate: near, confidence: 0.6, matched: "")
    }

    /// The longest name at the first word that begins one.
    private func named(from start: Int) -> PlaceMatch? {
        let words = text.words
        for first in start..<max(start, words.count) where !PlaceText.prepositions.contains(words[first]) {
            for length in stride(from: min(7, words.count - first), to: 0, by: -1) {
                let key = words[first..<first + length].joined(separator: "-")
                guard key.utf8.count > 2 || words.count == 1 else { continue }
                let rows = Table.placeNames.rows(key)
                guard !rows.isEmpty else { continue }
                let skipped = words[start..<first].contains { !PlaceText.prepositions.contains($0) }
                let others = Array(words[(first + length)...])
                if let match = choose(rows, key: key, words: length, others: others, skipped: skipped) { return match }
            }
        }
        return nil
    }

    private struct Candidate {
        let number: Int
        let isPart: Bool
        var coordinate: Coordinate
        var points: Double
        var confirmed = false
    }

    private func choose(
        _ rows: [Table.Row], key: String, words: Int, others: [String], skipped: Bool
    ) -> PlaceMatch? {
        let hints = Hints(others, places: places)
        var candidates: [Candidate] = []
        for row in rows {
            guard let number = places.placeNumber(ags: row.text(1)) else { continue }
            let municipality = places.municipalities[number]
            let isPart = row.field(2).first == 0x70
            var candidate = Candidate(
                number: number, isPart: isPart, coordinate: municipality.coordinate,
                points: log10(Double(municipality.population + 10)) * 10 - (isPart ? 45 : 0))
            if isPart, let latitude = row.number(4), let longitude = row.number(5) {
                candidate.coordinate = Coordinate(latitude: latitude, longitude: longitude)
            }
            weigh(&candidate, by: hints, headWords: words)
            weighContext(&candidate)
            candidates.append(candidate)
        }
        guard let best = candidates.max(by: { ($0.points, $1.number) < ($1.points, $0.number) }) else { return nil }
        let municipality = places.municipalities[best.number]
        if !best.confirmed {
            let inhabitants = candidates.reduce(1) { $0 + places.municipalities[$1.number].population }
            let isDoubtful =
                best.isPart || municipality.population < 30_000 || municipality.population * 3 < inhabitants * 2
            let least = hints.isNearby ? 0 : max(20_000, best.isPart ? 0 : municipality.population)
            if isDoubtful, let city = hints.city(above: least, places: places) { return wholeCity(city, part: key) }
            let isLarge = municipality.population >= 10_000 && !best.isPart
            if skipped && !isLarge || best.isPart && !others.isEmpty { return nil }
        }
        return match(best, candidates: candidates, key: key, isVague: !others.isEmpty || skipped)
    }

    /// `Höchst, Frankfurt am Main`: a part no table knows, of a city that is named.
    private func wholeCity(_ number: Int, part: String) -> PlaceMatch {
        let city = places.municipalities[number]
        let own = postcode.flatMap { $0.ags == city.ags ? $0 : nil }
        return PlaceMatch(
            municipality: city, placeNumber: number, postcode: own?.code,
            coordinate: own?.coordinate ?? city.coordinate, confidence: 0.7, matched: "\(part)-\(slug(city.name))")
    }

    private func match(_ best: Candidate, candidates: [Candidate], key: String, isVague: Bool) -> PlaceMatch? {
        let municipality = places.municipalities[best.number]
        var chosenPostcode: Postcode?
        if let postcode {
            // A postcode far from every place of that name outweighs the name.
            let distance = postcode.coordinate.distance(to: municipality.coordinate)
            if postcode.ags == municipality.ags || distance < 30 {
                chosenPostcode = postcode
            } else if let number = places.placeNumber(ags: postcode.ags) {
                return PlaceMatch(
                    municipality: places.municipalities[number], placeNumber: number, postcode: postcode.code,
                    coordinate: postcode.coordinate, confidence: 0.5, matched: postcode.code)
            }
        }
        let inhabitants = candidates.reduce(0) { $0 + places.municipalities[$1.number].population }
        let share = Double(municipality.population + 1) / Double(inhabitants + 1)
        var confidence = best.confirmed ? 0.97 : min(0.95, 0.3 + 0.65 * share)
        if isVague, !best.confirmed { confidence *= 0.8 }
        if best.isPart, !best.confirmed { confidence *= 0.8 }
        if let near, near.distance(to: municipality.coordinate) > 100 { confidence *= 0.5 }
        return PlaceMatch(
            municipality: municipality, placeNumber: best.number, postcode: chosenPostcode?.code,
            coordinate: chosenPostcode?.coordinate ?? best.coordinate, confidence: confidence, matched: key)
    }

    /// What the words after the name say: the rest of the name, a part of the city, a place close by, a region.
    private func weigh(_ candidate: inout Candidate, by hints: Hints, headWords: Int) {
        let municipality = places.municipalities[candidate.number]
        if !candidate.isPart, hints.complete(municipality.name, after: headWords) {
            candidate.points += 100
            candidate.confirmed = true
        }
        if let part = hints.part(of: municipality.ags) {
            candidate.points += 80
            candidate.confirmed = true
            if !candidate.isPart { candidate.coordinate = part }
        } else if let distance = hints.distance(from: municipality, places: places),
            distance < (hints.isNearby ? 50 : 20)
        {
            candidate.points += 60 - distance
            candidate.confirmed = true
        }
        if !hints.areaCodes.isEmpty {
            let isInside = hints.areaCodes.contains { municipality.ags.hasPrefix($0) }
            candidate.points += isInside ? 60 : -20
            candidate.confirmed = candidate.confirmed || isInside
        }
    }

    /// What is stated beside the text.
    private func weighContext(_ candidate: inout Candidate) {
        let municipality = places.municipalities[candidate.number]
        if let postcode {
            let distance = postcode.coordinate.distance(to: candidate.coordinate)
            candidate.points += postcode.ags == municipality.ags ? 120 : distance < 15 ? 100 : distance < 50 ? 40 : 0
            if distance < 5 { candidate.points += 40 }
            candidate.confirmed = candidate.confirmed || distance < 30
        }
        if let near {
            let distance = near.distance(to: candidate.coordinate)
            candidate.points += distance < 100 ? 150 - distance : -50
            candidate.confirmed = candidate.confirmed || distance < 30
        }
        if !regionCodes.isEmpty {
            let isInside = regionCodes.contains { municipality.ags.hasPrefix($0) }
            candidate.points += isInside ? 80 : -60
            candidate.confirmed = candidate.confirmed || isInside
        }
    }

    /// `Kreis Segeberg`, `Harburg (Kreis)`, `Rhein-Sieg-Kreis`: the largest municipality of the district.
    private func district() -> PlaceMatch? {
        guard let name = districtName, let code = districtCode(name) else { return nil }
        let inside = places.municipalities.indices.filter { places.municipalities[$0].ags.hasPrefix(code) }
        let largest = inside.max { places.municipalities[$0].population < places.municipalities[$1].population }
        guard let largest else { return nil }
        return PlaceMatch(
            municipality: places.municipalities[largest], placeNumber: largest, postcode: nil,
            coordinate: places.municipalities[largest].coordinate, confidence: 0.5, matched: name)
    }

    private var districtName: String? {
        let words = text.words
        if let first = words.first, ["kreis", "landkreis", "lk"].contains(first) {
            return words.dropFirst().joined(separator: "-")
        }
        guard let end = words.prefix(4).firstIndex(where: { $0.hasSuffix("kreis") }) else { return nil }
        let whole = words[...end].joined(separator: "-")
        return places.areaCodes[whole] != nil || words[end] != "kreis" ? whole : words[..<end].joined(separator: "-")
    }

    /// The district of that name that is no city.
    private func districtCode(_ name: String) -> String? {
        places.areaCodes[name]?.first { $0.utf8.count == 5 && places.placeNumber(ags: $0 + "000") == nil }
    }
}
