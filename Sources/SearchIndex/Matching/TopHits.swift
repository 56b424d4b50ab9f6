/// The best hits seen so far, at most as many as asked for: a heap with the worst on top.
struct TopHits {
    struct Candidate {
        /// The greater the better.
        let rank: Double
        let firstSeen: Int32
        let key: Int64
        let segment: Int
        let ad: Int

        /// Rank, then first seen (newest first), then key.
        @inline(__always)
        static func isBetter(_ a: Candidate, _ b: Candidate) -> Bool {
            if a.rank != b.rank { return a.rank > b.rank }
            if a.firstSeen != b.firstSeen { return a.firstSeen > b.firstSeen }
            return a.key < b.key
        }
    }

    private let capacity: Int
    private var heap: [Candidate] = []

    init(capacity: Int) { self.capacity = capacity }

    /// What an ad must reach to be taken in; `nil` while there is room.
    var worst: Double? { heap.count == capacity ? heap.first?.rank : nil }

    /// Takes an ad in where it is among the best; what decides between equals is only read where there are any.
    ///
    /// - Parameter segment: the segment's place among those searched.
    /// - Returns: whether it was taken in.
    @inline(__always)
    @discardableResult
    mutating func offer(_ rank: Double, segment: Int, ad: Int, in stored: Segment) -> Bool {
        if heap.count == capacity, let worst = heap.first {
            if rank < worst.rank { return false }
            if rank == worst.rank, stored.rows[ad].firstSeen < worst.firstSeen { return false }
        }
        return take(
            Candidate(
                rank: rank, firstSeen: stored.rows[ad].firstSeen, key: stored.key(ad), segment: segment, ad: ad))
    }

    private mutating func take(_ candidate: Candidate) -> Bool {
        if heap.count < capacity {
            heap.append(candidate)
            var child = heap.count - 1
            while child > 0, Candidate.isBetter(heap[(child - 1) / 2], heap[child]) {
                heap.swapAt(child, (child - 1) / 2)
                child = (child - 1) / 2
            }
            return true
        }
        guard let worst = heap.first, Candidate.isBetter(candidate, worst) else { return false }
        heap[0] = candidate
        sink()
        return true
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var child = parent * 2 + 1
            guard child < heap.count else { return }
            if child + 1 < heap.count, Candidate.isBetter(heap[child], heap[child + 1]) { child += 1 }
            guard Candidate.isBetter(heap[parent], heap[child]) else { return }
            heap.swapAt(parent, child)
            parent = child
        }
    }

    /// Best first.
    consuming func sorted() -> [Candidate] { heap.sorted(by: Candidate.isBetter) }
}
