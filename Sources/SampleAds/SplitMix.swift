/// A small random source whose numbers follow from its seed alone, on every machine and in every release.
///
/// SplitMix64 after Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (OOPSLA 2014).
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// A source of its own for every element of a series.
    init(seed: UInt64, stream: UInt64, index: Int) {
        var mixer = SplitMix(seed: seed ^ (stream &* 0xD1B5_4A32_D192_ED03))
        let base = mixer.next()
        var second = SplitMix(seed: base ^ (UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15))
        state = second.next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `bound`; 0 where the bound is not positive.
    mutating func below(_ bound: Int) -> Int {
        guard bound > 0 else { return 0 }
        return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number of a closed range.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// Whether an event with a chance in percent happens.
    mutating func chance(_ percent: Int) -> Bool {
        below(100) < percent
    }

    /// One element; `nil` of an empty list.
    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[below(elements.count)]
    }

    /// `count` different elements in an order of their own, all of them where there are fewer.
    mutating func sample<Element>(_ elements: [Element], _ count: Int) -> [Element] {
        var pool = elements
        let wanted = min(max(count, 0), pool.count)
        for position in 0..<wanted {
            pool.swapAt(position, position + below(pool.count - position))
        }
        return Array(pool.prefix(wanted))
    }

    /// An index drawn by weight; 0 where all weights are nothing.
    mutating func weighted(_ weights: [Int]) -> Int {
        var rest = below(weights.reduce(0, +))
        for (index, weight) in weights.enumerated() {
            if rest < weight { return index }
            rest -= weight
        }
        return 0
    }
}
