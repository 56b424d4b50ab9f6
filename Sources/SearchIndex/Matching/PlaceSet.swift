/// The ads with a place of work among some places: runs of neighbouring numbers for first places, lists for further
/// ones.
struct PlaceSet: Condition {
    private let capacity: Int
    /// Ascending, neither touching nor overlapping.
    private var runs: [Range<UInt32>] = []
    /// Ascending; ads for which one of the places is a further one.
    private var further: [UInt32] = []
    let estimate: Int

    /// - Parameter places: numbers of the segment's places.
    init(_ places: [Int], in segment: Segment) {
        capacity = segment.count
        var count = 0
        for place in places.sorted() {
            let run = segment.runStarts[place]..<segment.runStarts[place + 1]
            count += run.count
            if let last = runs.last, last.upperBound == run.lowerBound {
                runs[runs.count - 1] = last.lowerBound..<run.upperBound
            } else if !run.isEmpty {
                runs.append(run)
            }
            further += segment.further[place]
        }
        if !further.isEmpty {
            further.sort()
            var last: UInt32?
            further.keep { ad in
                defer { last = ad }
                return ad != last
            }
        }
        estimate = min(capacity, count + further.count)
    }

    /// How many ads there are, exactly.
    var count: Int {
        var run = 0
        let own = runs.reduce(0) { $0 + $1.count }
        return further.reduce(own) { count, ad in
            while run < runs.count, runs[run].upperBound <= ad { run += 1 }
            return run < runs.count && runs[run].lowerBound <= ad ? count : count + 1
        }
    }

    func ads() -> [UInt32] {
        var ads: [UInt32] = []
        ads.reserveCapacity(estimate)
        var index = 0
        for run in runs {
            while index < further.count, further[index] < run.lowerBound {
                ads.append(further[index])
                index += 1
            }
            ads.append(contentsOf: run)
            while index < further.count, further[index] < run.upperBound { index += 1 }
        }
        ads.append(contentsOf: further[index...])
        return ads
    }

    func intersect(_ set: inout Bitmap) {
        var own = Bitmap(capacity: capacity)
        for run in runs { own.insert(Int(run.lowerBound)..<Int(run.upperBound)) }
        for ad in further { own.insert(Int(ad)) }
        set.formIntersection(own)
    }

    func keep(_ ads: inout [UInt32], meeting: Bool) {
        var run = 0
        var index = 0
        ads.keep { ad in
            while run < runs.count, runs[run].upperBound <= ad { run += 1 }
            if run < runs.count, runs[run].lowerBound <= ad { return meeting }
            while index < further.count, further[index] < ad { index += 1 }
            return (index < further.count && further[index] == ad) == meeting
        }
    }
}
