/// Names of a column's values while a segment is made: numbered as they come, in ascending order when written.
struct NameTable {
    let names = ByteTable()

    mutating func number(of name: String) -> UInt32 { UInt32(names.insert(name)) }

    /// Each name's place in ascending order, by its number.
    func places() -> [UInt32] {
        var places = [UInt32](repeating: 0, count: names.count)
        for (place, number) in names.sorted().enumerated() { places[number] = UInt32(place) }
        return places
    }

    /// Writes the names in ascending order.
    ///
    /// - Returns: each name's place in that order, by its number.
    func write(to file: SegmentWriter, _ starts: SegmentSection, _ bytes: SegmentSection) -> [UInt32] {
        let order = names.sorted()
        var places = [UInt32](repeating: 0, count: names.count)
        var offsets: [UInt32] = [0]
        var arena: [UInt8] = []
        for (place, number) in order.enumerated() {
            places[number] = UInt32(place)
            arena.append(contentsOf: names.bytes(number))
            offsets.append(UInt32(arena.count))
        }
        file.column(starts, offsets)
        file.column(bytes, arena)
        return places
    }

    /// Numbers here of the names of another segment, found as they come up.
    struct Translation {
        private let source: Names
        private var numbers: [UInt32]

        init(_ source: Names) {
            self.source = source
            numbers = Array(repeating: .max, count: source.count)
        }

        mutating func number(_ old: Int, in table: inout NameTable) -> UInt32 {
            if numbers[old] == .max { numbers[old] = UInt32(table.names.insert(source.bytes(old))) }
            return numbers[old]
        }
    }
}

/// A column of lists of names.
struct NameListColumn {
    var table = NameTable()
    private(set) var numbers: [UInt32] = []
    private(set) var starts: [UInt32] = [0]

    mutating func append(_ number: UInt32) { numbers.append(number) }

    /// Ends the list of one ad.
    mutating func end() { starts.append(UInt32(numbers.count)) }

    mutating func add(_ values: [String]) {
        for value in values { numbers.append(table.number(of: value)) }
        end()
    }

    mutating func add(
        _ values: UnsafeBufferPointer<UInt32>, translated translation: inout NameTable.Translation
    ) {
        for value in values { numbers.append(translation.number(Int(value), in: &table)) }
        end()
    }

    /// The values of all ads in another order, and where each ad's begin.
    func ordered(_ order: [UInt32], places: [UInt32]) -> (starts: [UInt32], values: [UInt32]) {
        var newStarts: [UInt32] = [0]
        var values: [UInt32] = []
        values.reserveCapacity(numbers.count)
        newStarts.reserveCapacity(starts.count)
        for came in order {
            for index in Int(starts[Int(came)])..<Int(starts[Int(came) + 1]) {
                values.append(places[Int(numbers[index])])
            }
            newStarts.append(UInt32(values.count))
        }
        return (newStarts, values)
    }

    /// What belongs to each value, side by side with them, in another order of the ads.
    func ordered<Value>(_ order: [UInt32], _ own: [Value]) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(own.count)
        for came in order { values += own[Int(starts[Int(came)])..<Int(starts[Int(came) + 1])] }
        return values
    }
}
