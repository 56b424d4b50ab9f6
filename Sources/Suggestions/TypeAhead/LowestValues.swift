/// Finds the lowest values of any range of keys without looking at all of them.
///
/// Over the values stand the lowest of each sixteen, over those the lowest of each sixteen of them, and so on: a range
/// of any length gives its best entries in some hundreds of steps, where a list of the best for each short beginning
/// would still leave long ranges to be read through.
struct LowestValues: Sendable {
    static let fanout = 16

    private let numbers: Numbers
    /// Where each level begins among the numbers, and how many it has.
    private let levels: [(start: Int, count: Int)]

    /// - Parameter numbers: the values of the keys, and then the levels above.
    init(_ numbers: Numbers, keyCount: Int) {
        self.numbers = numbers
        var levels = [(start: 0, count: keyCount)]
        var start = keyCount
        while let last = levels.last, last.count > Self.fanout {
            let count = (last.count + Self.fanout - 1) / Self.fanout
            levels.append((start, count))
            start += count
        }
        self.levels = levels
    }

    /// The values with the levels above them.
    static func numbers(over values: [UInt32]) -> [UInt32] {
        var numbers = values
        var level = 0..<values.count
        while level.count > fanout {
            for start in stride(from: level.lowerBound, to: level.upperBound, by: fanout) {
                numbers.append(numbers[start..<min(start + fanout, level.upperBound)].min() ?? .max)
            }
            level = level.upperBound..<numbers.count
        }
        return numbers
    }

    /// How many numbers there are with the levels.
    var count: Int { levels.last.map { $0.start + $0.count } ?? 0 }

    func value(_ key: Int) -> UInt32 { numbers[key] }

    /// Puts the lowest values of the keys into `top`.
    func collect(_ keys: Range<Int>, into top: inout TopEntries) { collect(level: 0, keys, &top) }

    private func collect(level: Int, _ range: Range<Int>, _ top: inout TopEntries) {
        let fanout = Self.fanout
        let first = (range.lowerBound + fanout - 1) / fanout
        let last = range.upperBound / fanout
        guard level + 1 < levels.count, first < last else {
            for index in range { visit(level: level, index, &top) }
            return
        }
        collect(level: level + 1, first..<last, &top)
        for index in range.lowerBound..<first * fanout { visit(level: level, index, &top) }
        for index in last * fanout..<range.upperBound { visit(level: level, index, &top) }
    }

    private func visit(level: Int, _ index: Int, _ top: inout TopEntries) {
        let value = numbers[levels[level].start + index]
        guard value < top.bound else { return }
        guard level > 0 else {
            top.insert(value)
            return
        }
        let below = levels[level - 1]
        for child in index * Self.fanout..<min((index + 1) * Self.fanout, below.count) {
            visit(level: level - 1, child, &top)
        }
    }
}
