import JobMarket

/// The names that some ads have in a list, read from the index once: there they lie far apart, here row by row.
package struct NameLists: Sendable {
    /// Where the names of each row begin, and at last where they end.
    private let starts: [Int32]
    private let names: [UInt32]
    /// Numbers of names are below it.
    private let limit: Int

    /// The number of rows.
    package var capacity: Int { starts.count - 1 }

    /// - Parameters:
    ///   - rows: where the names of each row stand.
    ///   - limit: numbers of names are below it.
    ///   - read: writes the names of all ads, each at the place of its row.
    @inline(__always)
    init(_ rows: NameRows, limit: Int, read: (_ starts: [Int32], UnsafeMutableBufferPointer<UInt32>) -> Void) {
        self.limit = limit
        starts = rows.starts
        let total = Int(rows.starts[rows.starts.count - 1])
        names = [UInt32](unsafeUninitializedCapacity: total) { names, count in
            read(rows.starts, names)
            count = total
        }
    }

    /// Calls `body` with each row of a set and each of its names.
    @inline(__always)
    func forEach(in set: Bitmap, _ body: (Int, Int) -> Void) {
        starts.withUnsafeBufferPointer { starts in
            names.withUnsafeBufferPointer { names in
                set.forEach { row in
                    for place in Int(starts[row])..<Int(starts[row + 1]) { body(row, Int(names[place])) }
                }
            }
        }
    }

    /// How many ads of a set have each name.
    package func counts(in set: Bitmap) -> [Int32] {
        var counts = [Int32](repeating: 0, count: limit)
        counts.withUnsafeMutableBufferPointer { counts in forEach(in: set) { counts[$1] &+= 1 } }
        return counts
    }

    /// Adds a weight to the sum of each name for each ad of a set that has it.
    package func add(_ weight: Double, in set: Bitmap, to sums: inout [Double]) {
        sums.withUnsafeMutableBufferPointer { sums in forEach(in: set) { sums[$1] += weight } }
    }

    /// How many ads of sets have each name, where a name belongs to one of the sets.
    ///
    /// - Parameters:
    ///   - set: of each name the number of its set; below 0 where it belongs to none.
    ///   - sets: for each row the sets that it is in, as bits.
    package func counts(in all: Bitmap, set: [Int8], sets: [UInt32]) -> [Int32] {
        var counts = [Int32](repeating: 0, count: limit)
        counts.withUnsafeMutableBufferPointer { counts in
            forEach(in: all) { row, name in
                let own = set[name]
                if own >= 0, sets[row] >> UInt32(own) & 1 != 0 { counts[name] &+= 1 }
            }
        }
        return counts
    }

    /// Which ads of a set have each of some names.
    package func having(_ wanted: [Int], in set: Bitmap) -> [Bitmap] {
        let places = NamePlaces(wanted, limit: limit)
        var sets = RowSets(wanted.count, capacity: capacity)
        sets.fill { insert in
            forEach(in: set) { row, name in
                let place = places[name]
                if place >= 0 { insert(place, row) }
            }
        }
        return sets.bitmaps
    }
}

/// Where the names of each row begin, made from how many there are.
struct NameRows {
    /// One more than rows.
    private(set) var starts: [Int32]

    init(capacity: Int) { starts = Array(repeating: 0, count: capacity + 1) }

    /// - Parameter count: fills in how many names each row has.
    @inline(__always)
    mutating func fill(_ count: (_ add: (Int32, Int) -> Void) -> Void) {
        starts.withUnsafeMutableBufferPointer { starts in
            count { row, count in starts[Int(row) &+ 1] = Int32(truncatingIfNeeded: count) }
            for row in 1..<max(1, starts.count) { starts[row] &+= starts[row &- 1] }
        }
    }
}

/// The place of each of some names among them.
struct NamePlaces {
    private var places: [Int16]

    init(_ wanted: [Int], limit: Int) {
        places = Array(repeating: -1, count: limit)
        for (place, name) in wanted.enumerated() { places[name] = Int16(place) }
    }

    /// -1 where a name is not among them.
    @inline(__always)
    subscript(name: Int) -> Int { Int(places[name]) }
}

/// Several sets of rows, filled in one pass.
struct RowSets {
    private let capacity: Int
    private var words: [UInt64]

    init(_ count: Int, capacity: Int) {
        self.capacity = capacity
        words = Array(repeating: 0, count: count * ((capacity + 63) / 64))
    }

    /// - Parameter body: is given what takes a row into the set with a number.
    @inline(__always)
    mutating func fill(_ body: ((Int, Int) -> Void) -> Void) {
        let width = (capacity + 63) / 64
        words.withUnsafeMutableBufferPointer { words in
            body { set, row in words[set &* width &+ row >> 6] |= 1 << UInt64(row & 63) }
        }
    }

    var bitmaps: [Bitmap] {
        let width = (capacity + 63) / 64
        guard width > 0 else { return [] }
        return stride(from: 0, to: words.count, by: width).map { start in
            var set = Bitmap(capacity: capacity)
            set.words = Array(words[start..<start + width])
            return set
        }
    }
}

/// The demands that some ads make, with their kinds and needs.
package struct DemandLists: Sendable {
    /// As names `demand << 3 | traits` (``Traits/pack(_:)``).
    private let lists: NameLists
    /// Numbers of demands are below it.
    private let limit: Int

    /// Kinds of demands, by the number behind a demand's in ``counts(in:)``.
    package static let kinds = SkillKind.allCases

    init(_ lists: NameLists, limit: Int) {
        self.lists = lists
        self.limit = limit
    }

    /// How many ads of a set make each demand as each of its kinds: at `demand * kinds.count + kind`.
    package func counts(in set: Bitmap) -> [Int32] {
        var counts = [Int32](repeating: 0, count: limit * Self.kinds.count)
        counts.withUnsafeMutableBufferPointer { counts in
            // Behind the lowest bit, the need, stand the kind and the number.
            lists.forEach(in: set) { counts[$1 >> 1] &+= 1 }
        }
        return counts
    }

    /// Calls `body` with each demand that ads of a set make, and how many make it.
    ///
    /// - Parameter counts: one for each demand, all 0, and so again afterwards.
    package func forEachMade(in set: Bitmap, adding counts: inout [Int32], _ body: (_ demand: Int, _ ads: Int) -> Void)
    {
        var made: [Int] = []
        counts.withUnsafeMutableBufferPointer { counts in
            lists.forEach(in: set) { _, demand in
                if counts[demand >> 3] == 0 { made.append(demand >> 3) }
                counts[demand >> 3] &+= 1
            }
            for demand in made {
                body(demand, Int(counts[demand]))
                counts[demand] = 0
            }
        }
    }

    /// For each row of a set the number of the ad's demands of each kind, 16 bits for each, the first kind lowest.
    package func kindCounts(in set: Bitmap) -> [UInt64] {
        var counts = [UInt64](repeating: 0, count: lists.capacity)
        counts.withUnsafeMutableBufferPointer { counts in
            lists.forEach(in: set) { counts[$0] &+= 1 << (UInt64($1 >> 1 & 3) << 4) }
        }
        return counts
    }

    /// Which ads of a set make each of some demands, and which of these insist on it.
    package func demanding(_ wanted: [Int], in set: Bitmap) -> [(asking: Bitmap, insisting: Bitmap)] {
        let places = NamePlaces(wanted, limit: limit)
        var sets = RowSets(2 * wanted.count, capacity: lists.capacity)
        sets.fill { insert in
            lists.forEach(in: set) { row, demand in
                let place = places[demand >> 3]
                guard place >= 0 else { return }
                insert(place, row)
                if demand & 1 == 0 { insert(wanted.count + place, row) }
            }
        }
        let found = sets.bitmaps
        return wanted.indices.map { found.isEmpty ? (set, set) : (found[$0], found[wanted.count + $0]) }
    }

    /// Calls `body` with the row of each ad of a set and each demand that it insists on.
    package func forEachInsisted(in set: Bitmap, _ body: (_ row: Int, _ demand: Int) -> Void) {
        lists.forEach(in: set) { if $1 & 1 == 0 { body($0, $1 >> 3) } }
    }
}
