/// One thing a search asks of ads, in one segment.
protocol Condition {
    /// How many ads may meet it at most; what fewest meet is looked at first.
    var estimate: Int { get }

    /// The ads that meet it, ascending.
    func ads() -> [UInt32]

    /// Leaves the members of a set that meet it.
    func intersect(_ set: inout Bitmap)

    /// Leaves those of the ads, which ascend, that meet it, or those that do not.
    func keep(_ ads: inout [UInt32], meeting: Bool)
}

/// A test of the ads' rows, one after another.
struct RowTest: Condition {
    let count: Int
    let test: (UInt32) -> Bool

    var estimate: Int { count }

    func ads() -> [UInt32] { (0..<UInt32(count)).filter(test) }

    func intersect(_ set: inout Bitmap) { set.keep { test(UInt32($0)) } }

    func keep(_ ads: inout [UInt32], meeting: Bool) { ads.keep { test($0) == meeting } }
}

/// A set that is known.
struct KnownSet: Condition {
    let set: Bitmap
    let estimate: Int

    func ads() -> [UInt32] { set.members }

    func intersect(_ other: inout Bitmap) { other.formIntersection(set) }

    func keep(_ ads: inout [UInt32], meeting: Bool) { ads.keep { set.contains(Int($0)) == meeting } }
}

/// Whether an ad is still in the index.
struct Alive: Condition {
    let view: SegmentView

    var estimate: Int { view.segment.count }

    func ads() -> [UInt32] { view.alive.members }

    func intersect(_ set: inout Bitmap) { set.formIntersection(view.alive) }

    func keep(_ ads: inout [UInt32], meeting: Bool) { ads.keep { view.alive.contains(Int($0)) == meeting } }
}

extension [UInt32] {
    /// Leaves the elements that pass a test, in their order.
    @inline(__always)
    mutating func keep(_ test: (UInt32) -> Bool) {
        var end = 0
        withUnsafeMutableBufferPointer { elements in
            for index in elements.indices {
                let element = elements[index]
                elements[end] = element
                if test(element) { end += 1 }
            }
        }
        removeLast(count - end)
    }
}
