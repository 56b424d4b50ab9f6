/// Counts by number, with a note of the numbers touched while they are few.
///
/// One search at a time has it.
final class NumberCounts: @unchecked Sendable {
    private let counts: UnsafeMutablePointer<UInt32>
    private let touched: UnsafeMutablePointer<UInt32>
    private let count: Int
    private var touchedCount = 0
    /// Whether any number may have been counted, noted or not.
    private var isMany = false

    init(count: Int) {
        self.count = count
        counts = .allocate(capacity: max(1, count))
        counts.initialize(repeating: 0, count: count)
        touched = .allocate(capacity: max(1, count))
    }

    deinit {
        counts.deallocate()
        touched.deallocate()
    }

    /// Counts a number for each ad; negative ones are none.
    @inline(__always)
    func add(_ ads: UnsafeBufferPointer<UInt32>, isMany: Bool, _ number: (UInt32) -> Int) {
        let counts = counts
        if isMany {
            self.isMany = true
            for ad in ads {
                let number = number(ad)
                if number >= 0 { counts[number] &+= 1 }
            }
            return
        }
        var end = touchedCount
        for ad in ads {
            let number = number(ad)
            guard number >= 0 else { continue }
            if counts[number] == 0 {
                touched[end] = UInt32(truncatingIfNeeded: number)
                end &+= 1
            }
            counts[number] &+= 1
        }
        touchedCount = end
    }

    /// Counts the skills of ads.
    func add(_ column: SkillColumn, of ads: UnsafeBufferPointer<UInt32>, isMany: Bool) {
        let counts = counts
        if isMany {
            self.isMany = true
            for ad in ads { column.forEach(of: Int(ad)) { counts[$0] &+= 1 } }
            return
        }
        let touched = touched
        var end = touchedCount
        for ad in ads {
            column.forEach(of: Int(ad)) { number in
                if counts[number] == 0 {
                    touched[end] = UInt32(truncatingIfNeeded: number)
                    end &+= 1
                }
                counts[number] &+= 1
            }
        }
        touchedCount = end
    }

    func add(_ number: Int, _ more: Int) {
        guard more > 0 else { return }
        if counts[number] == 0, !isMany {
            touched[touchedCount] = UInt32(truncatingIfNeeded: number)
            touchedCount += 1
        }
        counts[number] &+= UInt32(more)
    }

    /// Adds what others of the same numbers counted.
    func add(_ other: NumberCounts) {
        isMany = true
        for number in 0..<min(count, other.count) { counts[number] &+= other.counts[number] }
    }

    /// Takes one off; the number must have been counted.
    func subtract(_ number: Int) { counts[number] &-= 1 }

    /// Calls `body` with each number that was counted and how often, in no particular order.
    @inline(__always)
    func forEach(_ body: (Int, Int) -> Void) {
        if isMany {
            for number in 0..<count where counts[number] > 0 { body(number, Int(counts[number])) }
        } else {
            for index in 0..<touchedCount {
                let number = Int(touched[index])
                if counts[number] > 0 { body(number, Int(counts[number])) }
            }
        }
    }

    /// How many numbers were counted at all.
    var distinct: Int {
        var distinct = 0
        if isMany {
            for number in 0..<count { distinct &+= counts[number] == 0 ? 0 : 1 }
        } else {
            for index in 0..<touchedCount { distinct &+= counts[Int(touched[index])] == 0 ? 0 : 1 }
        }
        return distinct
    }

    /// Numbers counted and noted, or all there are.
    var bound: Int { isMany ? count : touchedCount }

    func clear() {
        if isMany {
            counts.update(repeating: 0, count: count)
        } else {
            for index in 0..<touchedCount { counts[Int(touched[index])] = 0 }
        }
        touchedCount = 0
        isMany = false
    }
}
