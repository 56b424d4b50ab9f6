/// The best hits seen so far, at most as many as asked for: a heap with the worst on top.
struct TopHits {
    struct Candidate {
        /// The greater the better.
        let rank: Double
        let firstSeen: Int32
        let key: Int64
        let segment: Int
        let ad: Int
        let score: Float

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

    mutating func offer(_ candidate: Candidate) {
        if heap.count < capacity {
            heap.append(candidate)
            var child = heap.count - 1
            while child > 0, Candidate.isBetter(heap[(child - 1) / 2], heap[child]) {
                heap.swapAt(child, (child - 1) / 2)
                child = (child - 1) / 2
            }
        } else if let worst = heap.first, Candidate.isBetter(candidate, worst) {
            heap[0] = candidate
            sink()
        }
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
