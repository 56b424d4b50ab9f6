import ReferenceData

/// The distinct places of a segment's ads: which stand where along the curve, and which ads are at each.
struct PlaceTable {
    private let table = ByteTable()
    private var coordinates: [Coordinate?] = []
    /// All points of each place; see ``IndexedPlace/points``.
    private var points: [[Coordinate]] = []
    // Places of each ad, by number in the table.
    private var numbers: [UInt32] = []
    private var starts: [UInt32] = [0]

    mutating func add(_ places: [IndexedPlace]) {
        for place in places {
            var record = ByteWriter()
            place.write(to: &record)
            numbers.append(number(of: record.bytes) { place })
        }
        end()
    }

    /// The number of a place by its record.
    mutating func number(of record: [UInt8], _ place: () -> IndexedPlace) -> UInt32 {
        let number = record.withUnsafeBufferPointer { table.insert($0) }
        if number == coordinates.count {
            let place = place()
            coordinates.append(place.effectiveCoordinate)
            points.append(place.points)
        }
        return UInt32(number)
    }

    mutating func append(_ number: UInt32) { numbers.append(number) }

    /// Ends the places of one ad.
    mutating func end() { starts.append(UInt32(numbers.count)) }

    /// Each place's position among all, along the curve.
    func ranks() -> [UInt32] {
        let positions = coordinates.map { HilbertCurve.position($0) }
        let order = coordinates.indices.sorted { a, b in
            positions[a] != positions[b]
                ? positions[a] < positions[b] : table.bytes(a).lexicographicallyPrecedes(table.bytes(b))
        }
        var ranks = [UInt32](repeating: 0, count: order.count)
        for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank) }
        return ranks
    }

    /// The rank of an ad's first place; the greatest number where it has none.
    func firstPlace(_ ad: Int, _ ranks: [UInt32]) -> UInt32 {
        let start = Int(starts[ad])
        return start < Int(starts[ad + 1]) ? ranks[Int(numbers[start])] : .max
    }

    /// - Parameters:
    ///   - order: the ads as numbered when they came, in the order they shall have: that of their first places.
    ///   - ranks: of the places.
    func write(to file: SegmentWriter, order: [UInt32], ranks: [UInt32]) {
        var placeStarts: [UInt32] = [0]
        var places: [UInt32] = []
        var runEnds = [UInt32](repeating: 0, count: ranks.count)
        var further: [(place: UInt32, ad: UInt32)] = []
        for (ad, came) in order.enumerated() {
            let own = numbers[Int(starts[Int(came)])..<Int(starts[Int(came) + 1])].map { ranks[Int($0)] }
            if let first = own.first { runEnds[Int(first)] = UInt32(ad + 1) }
            for (index, place) in own.enumerated() where index > 0 && !own[..<index].contains(place) {
                further.append((place, UInt32(ad)))
            }
            places += own
            placeStarts.append(UInt32(places.count))
        }
        // A place that is no ad's first has an empty run where it would stand.
        var runStarts: [UInt32] = [0]
        for end in runEnds { runStarts.append(max(end, runStarts[runStarts.count - 1])) }
        further.sort { ($0.place, $0.ad) < ($1.place, $1.ad) }
        var furtherStarts = [UInt32](repeating: 0, count: ranks.count + 1)
        for entry in further { furtherStarts[Int(entry.place) + 1] += 1 }
        for place in 0..<ranks.count { furtherStarts[place + 1] += furtherStarts[place] }
        file.column(.placeStarts, placeStarts)
        file.column(.places, places)
        file.column(.runStarts, runStarts)
        file.column(.furtherStarts, furtherStarts)
        file.column(.further, further.map(\.ad))
        writeRecords(to: file, ranks: ranks)
    }

    private func writeRecords(to file: SegmentWriter, ranks: [UInt32]) {
        var byRank = [Int](repeating: 0, count: ranks.count)
        for (number, rank) in ranks.enumerated() { byRank[Int(rank)] = number }
        var recordStarts: [UInt32] = [0]
        var records: [UInt8] = []
        for number in byRank {
            records.append(contentsOf: table.bytes(number))
            recordStarts.append(UInt32(records.count))
        }
        file.column(.placeRecordStarts, recordStarts)
        file.column(.placeRecords, records)
        // From south to north, so that a radius reads one stretch; places without coordinates are left out.
        let placed = byRank.indices.flatMap { rank in points[byRank[rank]].map { (point: $0, rank: UInt32(rank)) } }
            .sorted { ($0.point.latitude, $0.rank) < ($1.point.latitude, $1.rank) }
        file.column(.latitudes, placed.map(\.point.latitude))
        file.column(.longitudes, placed.map(\.point.longitude))
        file.column(.latitudePlaces, placed.map(\.rank))
    }
}

extension IndexedPlace {
    /// The coordinate distances are measured to: the stated one, else the municipality's.
    var effectiveCoordinate: Coordinate? {
        if let coordinate, coordinate.latitude.isFinite, coordinate.longitude.isFinite { return coordinate }
        return ags.flatMap { Places.shared.municipality(ags: $0)?.coordinate }
    }

    /// The points a radius is measured to, the nearest counting: where a place is known by nothing but its
    /// municipality, those in it where people live.
    public var points: [Coordinate] {
        guard let centre = effectiveCoordinate else { return [] }
        guard postcode == nil, let ags, let municipality = Places.shared.municipality(ags: ags),
            centre == municipality.coordinate
        else { return [centre] }
        return Places.shared.inhabitedPoints(of: ags)
    }

    func write(to out: inout ByteWriter) {
        out.byte((postcode == nil ? 0 : 1) | (ags == nil ? 0 : 2) | (coordinate == nil ? 0 : 4))
        if let ags { out.string(ags) }
        out.string(name)
        if let postcode { out.string(postcode) }
        if let coordinate {
            out.double(coordinate.latitude)
            out.double(coordinate.longitude)
        }
    }

    /// The key of the municipality in a record, which stands first in it; its eight digits follow their length.
    static func ags(inRecord bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        guard bytes.count >= 2, bytes[0] & 2 != 0, bytes[1] < 0x80, bytes.count >= 2 + Int(bytes[1]) else { return nil }
        return UnsafeBufferPointer(rebasing: bytes[2..<2 + Int(bytes[1])])
    }

    /// The key of the municipality in a record as a number; 0 where it has none.
    static func area(inRecord bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard let digits = ags(inRecord: bytes), digits.count <= 8 else { return 0 }
        return digits.reduce(0) { $0 * 10 + Int32($1 & 15) }
    }

    init(reading bytes: inout ByteReader) {
        let flags = bytes.byte()
        let ags = flags & 2 == 0 ? nil : bytes.string()
        let name = bytes.string()
        let postcode = flags & 1 == 0 ? nil : bytes.string()
        var coordinate: Coordinate?
        if flags & 4 != 0 {
            let latitude = bytes.double()
            coordinate = Coordinate(latitude: latitude, longitude: bytes.double())
        }
        self.init(name: name, postcode: postcode, ags: ags, coordinate: coordinate)
    }
}
