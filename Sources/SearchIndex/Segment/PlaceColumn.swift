import ReferenceData

/// The distinct places of a segment's ads, by latitude, and which ads are where.
struct PlaceColumn {
    private var table = ByteTable()
    private var coordinates: [Coordinate?] = []
    private var numbers: [UInt32] = []
    private var starts: [UInt32] = [0]
    private var ads: [[UInt32]] = []

    mutating func add(_ places: [IndexedPlace], ad: Int) {
        for place in places {
            var record = ByteWriter()
            place.write(to: &record)
            let number = record.bytes.withUnsafeBufferPointer { table.insert($0) }
            if number == coordinates.count {
                coordinates.append(place.effectiveCoordinate)
                ads.append([])
            }
            numbers.append(UInt32(number))
            if ads[number].last != UInt32(ad) { ads[number].append(UInt32(ad)) }
        }
        starts.append(UInt32(numbers.count))
    }

    func write(to file: inout SegmentWriter) {
        // From south to north, so that a radius reads one stretch; places without coordinates last.
        let order = coordinates.indices.sorted {
            (coordinates[$0]?.latitude ?? .infinity, $0) < (coordinates[$1]?.latitude ?? .infinity, $1)
        }
        var places = [UInt32](repeating: 0, count: order.count)
        var recordStarts: [UInt32] = [0]
        var records: [UInt8] = []
        var adStarts: [UInt32] = [0]
        var placeAds: [UInt32] = []
        for (place, number) in order.enumerated() {
            places[number] = UInt32(place)
            records.append(contentsOf: table.bytes(number))
            recordStarts.append(UInt32(records.count))
            placeAds.append(contentsOf: ads[number])
            adStarts.append(UInt32(placeAds.count))
        }
        file.column(.placeStarts, starts)
        file.column(.places, numbers.map { places[Int($0)] })
        file.column(.placeRecordStarts, recordStarts)
        file.section(.placeRecords) { $0.append(records) }
        file.column(.latitudes, order.map { coordinates[$0]?.latitude ?? .infinity })
        file.column(.longitudes, order.map { coordinates[$0]?.longitude ?? .infinity })
        file.column(.placeAdStarts, adStarts)
        file.column(.placeAds, placeAds)
    }
}

extension IndexedPlace {
    /// The coordinate distances are measured to: the stated one, else the municipality's.
    var effectiveCoordinate: Coordinate? {
        if let coordinate, coordinate.latitude.isFinite, coordinate.longitude.isFinite { return coordinate }
        return ags.flatMap { Places.shared.municipality(ags: $0)?.coordinate }
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
