/// What it costs to take typed letters for others that were meant, in nats: minus the logarithm of how often one in
/// that place types so.
///
/// The kinds of mistakes are those of M. D. Kernighan, K. W. Church and W. A. Gale, "A spelling correction program
/// based on a noisy channel model" (COLING 1990): a letter too many, too few, wrong, or two swapped; some are far more
/// frequent than others: keys side by side (German keyboard), doubled letters, umlauts without their dots, and letters
/// that sound alike. The numbers are set by hand in the order of these frequencies.
struct TypingCosts: Sendable {
    static let blank = 3.0
    static let linkingLetter = 1.0
    /// What each typo costs at least.
    static let least = 1.0
    private static let wrong = 5.0
    private static let neighbour = 3.5
    private static let missing = 3.5
    private static let extra = 4.5
    private static let swapped = 3.0
    private static let doubled = 2.5
    private static let umlaut = 1.0
    private static let soundsAlike = 2.0
    /// Added where the first letter is not the one meant: people rarely miss it.
    private static let first = 1.5

    /// Letters that sound alike, in either direction.
    private static let alike: [(String, String)] = [
        ("f", "ph"), ("f", "v"), ("z", "tz"), ("i", "ie"), ("i", "ih"), ("k", "ck"), ("k", "c"), ("t", "th"),
        ("t", "dt"), ("d", "t"), ("b", "p"), ("g", "k"), ("w", "v"), ("s", "z"), ("z", "c"), ("y", "i"), ("i", "j"),
        ("x", "ks"), ("ei", "ai"), ("eu", "aeu"), ("eu", "oi"), ("e", "ae"), ("a", "ah"), ("e", "eh"), ("o", "oh"),
        ("u", "uh"), ("e", "ee"), ("sch", "sh"), ("r", "rh"), ("kw", "qu"), ("ou", "u"), ("eur", "oer"),
    ]
    private static let keyRows = ["qwertzuiop", "asdfghjkl", "yxcvbnm"]

    private struct Rule {
        var typed: [UInt8]
        var meant: [UInt8]
    }

    /// The rules by the last letter of what was typed.
    private let rules: [[Rule]]
    /// For each letter the bits of its neighbours.
    private let neighbours: [UInt32]

    init() {
        var rules = [[Rule]](repeating: [], count: 26)
        for (a, b) in Self.alike {
            for (typed, meant) in [(a, b), (b, a)] {
                let rule = Rule(typed: Array(typed.utf8), meant: Array(meant.utf8))
                rules[Int((rule.typed.last ?? 0x61) - 0x61)].append(rule)
            }
        }
        self.rules = rules
        neighbours = Self.neighbours()
    }

    /// Keys next to each other in a row, or touching between rows, where each stands half a key to the right.
    private static func neighbours() -> [UInt32] {
        var places: [(letter: Int, x: Double, y: Int)] = []
        for (y, row) in keyRows.enumerated() {
            for (x, letter) in row.utf8.enumerated() {
                places.append((Int(letter) - 0x61, Double(x) + Double(y) / 2, y))
            }
        }
        var bits = [UInt32](repeating: 0, count: 26)
        for a in places {
            for b in places where a.letter != b.letter && abs(a.y - b.y) <= 1 && abs(a.x - b.x) <= 1 {
                bits[a.letter] |= 1 << UInt32(b.letter)
            }
        }
        return bits
    }

    /// The cost of the cheapest way from the meant to the typed word; both of letters `a-z`.
    func cost(typed: [UInt8], meant: UnsafeRawBufferPointer) -> Double {
        let width = meant.count + 1
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: (typed.count + 1) * width) { costs in
            for i in 0...typed.count {
                for j in 0...meant.count {
                    costs.initializeElement(at: i * width + j, to: cell(i, j, typed, meant, costs, width))
                }
            }
            return costs[typed.count * width + meant.count]
        }
    }

    /// The cost of the first `i` typed for the first `j` meant letters.
    private func cell(
        _ i: Int, _ j: Int, _ typed: [UInt8], _ meant: UnsafeRawBufferPointer,
        _ costs: UnsafeMutableBufferPointer<Double>,
        _ width: Int
    ) -> Double {
        if i == 0, j == 0 { return 0 }
        var best = Double.infinity
        let start = i <= 1 && j <= 1 ? Self.first : 0
        if i > 0, j > 0 {
            let before = costs[(i - 1) * width + j - 1]
            if typed[i - 1] == meant[j - 1] {
                best = before
            } else {
                let isNear = neighbours[Int(typed[i - 1]) - 0x61] & 1 << UInt32(meant[j - 1] - 0x61) != 0
                best = before + (isNear ? Self.neighbour : Self.wrong) + start
            }
        }
        if i > 0 {
            let isDoubled = i > 1 && typed[i - 1] == typed[i - 2]
            best = min(best, costs[(i - 1) * width + j] + (isDoubled ? Self.doubled : Self.extra) + start)
        }
        if j > 0 { best = min(best, costs[i * width + j - 1] + Self.missing(meant, j) + start) }
        if i > 1, j > 1, typed[i - 1] == meant[j - 2], typed[i - 2] == meant[j - 1] {
            best = min(best, costs[(i - 2) * width + j - 2] + Self.swapped)
        }
        guard i > 0 else { return best }
        for rule in rules[Int(typed[i - 1]) - 0x61] {
            let from = i - rule.typed.count
            let to = j - rule.meant.count
            guard from >= 0, to >= 0, costs[from * width + to] + Self.soundsAlike < best else { continue }
            guard typed[from..<i].elementsEqual(rule.typed), meant[to..<j].elementsEqual(rule.meant) else { continue }
            best = costs[from * width + to] + Self.soundsAlike
        }
        return best
    }

    /// The cost of leaving out the meant letter before `end`.
    private static func missing(_ meant: UnsafeRawBufferPointer, _ end: Int) -> Double {
        guard end > 1 else { return missing }
        switch (meant[end - 2], meant[end - 1]) {
        case (0x61, 0x65), (0x6F, 0x65), (0x75, 0x65): return umlaut
        case (let a, let b) where a == b: return doubled
        default: return missing
        }
    }
}
