/// The cheapest way to cut one word into parts, found from left to right (A. Viterbi, 1967).
struct CompoundLattice {
    /// The cheapest way to a place in the word: which part, before linking elements, ended on the way to it.
    struct Cell {
        var cost: Float
        var start: UInt8
        var end: UInt8
    }

    private let word: UnsafeBufferPointer<UInt8>
    private let cells: UnsafeMutableBufferPointer<Cell>

    private let wholeCost: Float

    /// - Parameters:
    ///   - wholeCost: how much cheaper than its parts a known word must be to stay whole.
    ///   - cells: one more than the word has bytes.
    init(word: UnsafeBufferPointer<UInt8>, wholeCost: Float, cells: UnsafeMutableBufferPointer<Cell>) {
        self.word = word
        self.wholeCost = wholeCost
        self.cells = cells
        cells.initialize(repeating: Cell(cost: .infinity, start: 0, end: 0))
        cells[0].cost = 0
    }

    /// What each part costs besides, so that fewer parts are likelier; in natural logarithms, as all costs.
    private static let perPart: Float = 1
    /// What an inflected ending of the last part costs.
    private static let ending: Float = 3
    /// What an unknown word costs, at its start and for each letter.
    private static let unknownCost: (start: Float, letter: Float) = (10, 1.2)

    /// - Returns: whether the word is a compound.
    mutating func fill(_ table: CompoundTable) -> Bool {
        let count = word.count
        var whole = Self.unknownCost.start + Self.unknownCost.letter * Float(count)
        for start in 0..<(count - CompoundSplitter.shortestPart + 1) where cells[start].cost < .infinity {
            let before = cells[start].cost + Self.perPart
            var hash = CompoundTable.Hash()
            for end in (start + 1)...min(count, start + CompoundSplitter.longestPart) {
                hash.add(word[end - 1])
                guard end - start >= CompoundSplitter.shortestPart else { continue }
                let own = table.cost(hash)
                // Also a word of its own, but not behind others.
                guard own < .infinity, start == 0 || !isFemininePlural(from: start) else { continue }
                let ending = endingCost(from: end)
                if start == 0, ending < .infinity {
                    whole = min(whole, own + ending + Self.perPart + wholeCost)
                } else {
                    reach(start, end, before + own)
                    take(start, end, at: count, before + own + ending)
                }
            }
        }
        return cells[count].cost < whole
    }

    /// What it costs that the rest of the word is an ending of the last part (`Netzwerkadministratoren`), nothing
    /// included.
    private func endingCost(from start: Int) -> Float {
        let rest = word.count - start
        guard rest > 0 else { return 0 }
        if isFemininePlural(from: start) { return Self.ending }
        guard rest <= 2, start >= CompoundSplitter.shortestWord else { return .infinity }
        let last = word[word.count - 1]
        // n, s, e; en, es, er, em
        let isEnding = last == 0x6E || last == 0x73 || (rest == 1 ? last == 0x65 : last == 0x72 || last == 0x6D)
        return isEnding && (rest == 1 || word[start] == 0x65) ? Self.ending : .infinity
    }

    /// Whether `innen` is left of the word (`Krankenpflegerinnen`).
    private func isFemininePlural(from start: Int) -> Bool {
        word.count - start == 5 && word[start] == 0x69 && word[start + 1] == 0x6E && word[start + 2] == 0x6E
            && word[start + 3] == 0x65 && word[start + 4] == 0x6E
    }

    /// Notes that a part can end here, with or without a linking element.
    private func reach(_ start: Int, _ end: Int, _ cost: Float) {
        let count = word.count
        take(start, end, at: end, cost)
        guard end < count else { return }
        let first = word[end]
        let second: UInt8 = end + 1 < count ? word[end + 1] : 0
        /// A linking element stands between parts only.
        func link(_ length: Int, _ own: Float) {
            if end + length <= count - CompoundSplitter.shortestPart { take(start, end, at: end + length, cost + own) }
        }
        switch first {
        case 0x73: link(1, 1)  // s
        case 0x6E: link(1, 1.5)  // n
        case 0x65:
            link(1, 3)  // e
            switch second {
            case 0x6E: link(2, 2)  // en
            case 0x73: link(2, 3)  // es
            case 0x72: link(2, 3.5)  // er
            default: break
            }
        default: break
        }
    }

    private func take(_ start: Int, _ end: Int, at place: Int, _ cost: Float) {
        if cost < cells[place].cost { cells[place] = Cell(cost: cost, start: UInt8(start), end: UInt8(end)) }
    }

    /// The parts' places in the word, in their order.
    func forEachPart(_ body: (Range<Int>) -> Void) {
        withUnsafeTemporaryAllocation(of: Cell.self, capacity: word.count) { parts in
            var count = 0
            var place = word.count
            while place > 0 {
                parts.initializeElement(at: count, to: cells[place])
                place = Int(cells[place].start)
                count += 1
            }
            for index in (0..<count).reversed() { body(Int(parts[index].start)..<Int(parts[index].end)) }
        }
    }
}
