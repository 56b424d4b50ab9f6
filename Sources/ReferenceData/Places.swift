internal import GermanText

/// Germany's municipalities, postcodes, districts and states.
///
/// The municipalities are read once (about 4 ms); all names are looked up on the tables' bytes.
public struct Places: Sendable {
    public static let shared = Places()

    /// All municipalities by AGS; a municipality's number here is its place number.
    public let municipalities: [Municipality]
    /// The sixteen states by code.
    public let states: [State]
    private let keys: [UInt32]
    private let grid: PlaceGrid
    /// See ``inhabitedPoints(of:)``.
    private let extents: [String: [Coordinate]]
    /// Where in `states` the state stands that a key names or points to.
    private let stateNumbers: [String: Int]
    /// Codes of districts and government regions by the key of their name.
    let areaCodes: [String: [String]]

    /// Reads the tables anew; everyone but a test of the reading itself takes `shared`.
    package init() {
        var all: [Municipality] = []
        var keys: [UInt32] = []
        all.reserveCapacity(11_000)
        Table.municipalities.forEach { row in
            let columns = row.columns()
            guard columns.count == 7, let latitude = columns[4].decimal, let longitude = columns[5].decimal else {
                return true
            }
            all.append(
                Municipality(
                    ags: columns[0].text, name: columns[1].text,
                    kind: MunicipalityKind(rawValue: columns[2].text) ?? .community,
                    population: columns[3].decimal.map { Int($0) } ?? 0,
                    coordinate: Coordinate(latitude: latitude, longitude: longitude), slug: columns[6].text))
            keys.append(columns[0].decimal.map { UInt32($0) } ?? 0)
            return true
        }
        municipalities = all
        self.keys = keys
        grid = PlaceGrid(all.map(\.coordinate))
        extents = Self.readExtents()
        states = Self.readStates()
        var numbers: [String: Int] = [:]
        for (number, state) in states.enumerated() {
            for name in [state.name, state.englishName, state.agencyName, state.short] { numbers[slug(name)] = number }
        }
        for (number, state) in states.enumerated() {
            for hint in state.hints where numbers[hint] == nil { numbers[hint] = number }
        }
        stateNumbers = numbers
        var codes: [String: [String]] = [:]
        Table.areas.forEach { row in
            codes[slug(row.text(1)), default: []].append(row.text(0))
            return true
        }
        areaCodes = codes
    }

    private static func readStates() -> [State] {
        var states: [State] = []
        Table.states.forEach { row in
            let columns = row.columns().map(\.text)
            guard columns.count == 6 else { return true }
            states.append(
                State(
                    code: columns[0], short: columns[1], name: columns[2], englishName: columns[3],
                    agencyName: columns[4], hints: columns[5].split(separator: "|").map(String.init)))
            return true
        }
        return states
    }

    public func municipality(ags: String) -> Municipality? {
        placeNumber(ags: ags).map { municipalities[$0] }
    }

    /// The number in `municipalities` of an eight-digit AGS.
    public func placeNumber(ags: String) -> Int? {
        guard ags.utf8.count == 8, let key = UInt32(ags) else { return nil }
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? low : nil
    }

    /// The municipality an address leads to: its own slug, else the one a reader takes the name for.
    ///
    /// `frankfurt` leads to the municipality whose `slug` is `frankfurt-am-main`.
    public func municipality(slug: String) -> Municipality? {
        let found = Table.placeNames.rows(slug).compactMap { municipality(ags: $0.text(1)) }
        return found.first { $0.slug == slug } ?? found.first
    }

    /// A postcode of five digits, those of post boxes and large receivers included.
    public func postcode(_ code: String) -> Postcode? {
        guard let row = Table.postcodes.first(code), let latitude = row.number(3), let longitude = row.number(4) else {
            return nil
        }
        return Postcode(
            code: code, name: row.text(1), ags: row.text(2),
            coordinate: Coordinate(latitude: latitude, longitude: longitude))
    }

    /// Where people live in a municipality: its centre, and of the points of its postcodes the outermost in each of
    /// eight directions. What lies between two municipalities is measured between the nearest of them.
    public func inhabitedPoints(of ags: String) -> [Coordinate] {
        (municipality(ags: ags).map { [$0.coordinate] } ?? []) + (extents[ags] ?? [])
    }

    /// The outermost points of postcodes by municipality, where there are several.
    private static func readExtents() -> [String: [Coordinate]] {
        var points: [String: [Coordinate]] = [:]
        Table.postcodes.forEach { row in
            if let latitude = row.number(3), let longitude = row.number(4) {
                points[row.text(2), default: []].append(Coordinate(latitude: latitude, longitude: longitude))
            }
            return true
        }
        return points.mapValues { points in
            // A degree of longitude is about five eighths of one of latitude in Germany.
            let directions: [(north: Double, east: Double)] = [
                (1, 0), (1, 0.625), (0, 1), (-1, 0.625), (-1, 0), (-1, -0.625), (0, -1), (1, -0.625),
            ]
            var outermost: [Coordinate] = []
            for direction in directions {
                func reach(_ point: Coordinate) -> Double {
                    point.latitude * direction.north + point.longitude * direction.east
                }
                guard let best = points.max(by: { reach($0) < reach($1) }), !outermost.contains(best) else { continue }
                outermost.append(best)
            }
            return outermost
        }
    }

    /// The municipalities whose centre lies within a distance in kilometres, by place number.
    public func within(_ kilometres: Double, of centre: Coordinate) -> [(index: Int, distance: Double)] {
        grid.within(kilometres, of: centre)
    }

    /// `Kreis Segeberg`, `Landkreis Osnabrück`, `Hagen`; by a five-digit code.
    public func districtName(_ code: String) -> String? {
        guard code.utf8.count == 5, let row = Table.areas.first(code) else { return nil }
        let name = row.text(1)
        let kind = row.text(2)
        return ["Kreis", "Landkreis"].contains(kind) && !name.namesItsKind ? "\(kind) \(name)" : name
    }

    /// The government region (Regierungsbezirk) by a three-digit code or a longer one that begins with it; `nil`
    /// in states that have none.
    public func regionName(_ code: String) -> String? {
        Table.areas.first(String(code.prefix(3))).map { "Regierungsbezirk \($0.text(1))" }
    }

    /// The state by a two-digit code or a longer one that begins with it.
    public func state(_ code: String) -> State? {
        let code = code.prefix(2)
        return states.first { $0.code == code }
    }

    public func stateName(_ code: String) -> String? { state(code)?.name }

    /// The state a text names: `NRW`, `Bavaria`, `BADEN_WUERTTEMBERG`, `NW`.
    public func state(named text: String) -> State? {
        stateNumbers[slug(text)].map { states[$0] }
    }
}

extension String {
    /// Whether a district's name already says what it is: `Rhein-Sieg-Kreis`, `Städteregion Aachen`.
    fileprivate var namesItsKind: Bool {
        split(separator: " ").contains { $0.hasSuffix("kreis") || $0.hasSuffix("Kreis") } || hasPrefix("Städteregion")
            || hasPrefix("Region")
            || hasPrefix("Regionalverband") || hasPrefix("Landkreis") || hasPrefix("Kreis ")
    }
}
