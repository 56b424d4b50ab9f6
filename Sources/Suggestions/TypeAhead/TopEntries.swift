/// The best entries seen so far, each once: the lowest of their values, at most so many.
///
/// A value is an entry's rank by popularity with a bit on top where a key is no beginning of the name.
struct TopEntries {
    static let laterBit: UInt32 = 1 << 31
    static let entryMask: UInt32 = laterBit - 1

    /// In ascending order.
    private(set) var values: [UInt32] = []
    private let limit: Int
    /// Entries that are not wanted, as they were found before.
    private let known: ArraySlice<Suggestion>

    init(limit: Int, known: ArraySlice<Suggestion>) {
        self.limit = limit
        self.known = known
        values.reserveCapacity(limit + 1)
    }

    /// What a value must be below to be taken.
    var bound: UInt32 { values.count < limit ? .max : (values.last ?? 0) }

    mutating func insert(_ value: UInt32) {
        guard value < bound else { return }
        let entry = value & Self.entryMask
        if let same = values.firstIndex(where: { $0 & Self.entryMask == entry }) {
            guard value < values[same] else { return }
            values.remove(at: same)
        } else if known.contains(where: { $0.entry == entry }) {
            return
        }
        var place = values.count
        while place > 0, values[place - 1] > value { place -= 1 }
        values.insert(value, at: place)
        if values.count > limit { values.removeLast() }
    }
}
