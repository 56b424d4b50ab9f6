/// Votes for five-digit codes of KldB 2010, added up and brought to one code with a confidence.
struct OccupationVotes {
    private(set) var votes: [Int32: Double] = [:]
    private(set) var total = 0.0

    mutating func add(_ code: Int32, _ weight: Double) {
        votes[code, default: 0] += weight
        total += weight
    }

    mutating func add(_ code: String, _ weight: Double) {
        if let number = Int32(code) { add(number, weight) }
    }

    /// The votes with every code changed.
    func mapped(_ change: (Int32) -> Int32) -> OccupationVotes {
        var changed = OccupationVotes()
        for (code, weight) in votes { changed.add(change(code), weight) }
        return changed
    }

    /// The share of the votes whose code begins with a prefix of that many digits.
    func share(of code: Int32, digits: Int) -> Double {
        guard total > 0 else { return 0 }
        let divisor = Self.divisor(digits)
        return votes.reduce(0.0) { $0 + ($1.key / divisor == code / divisor ? $1.value : 0) } / total
    }

    /// The code of the strongest branch, followed from the first digit down; ties go to the lower code.
    var best: Int32? {
        var remaining = votes
        for digits in [1, 3, 5] {
            let divisor = Self.divisor(digits)
            var sums: [Int32: Double] = [:]
            for (code, weight) in remaining { sums[code / divisor, default: 0] += weight }
            guard let top = sums.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
            remaining = remaining.filter { $0.key / divisor == top.key }
            if digits == 5 { return top.key }
        }
        return nil
    }

    /// Other codes by their votes.
    func alternatives(to code: Int32, limit: Int) -> [(code: Int32, share: Double)] {
        votes.filter { $0.key != code }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(limit)
            .map { ($0.key, total > 0 ? $0.value / total : 0) }
    }

    /// Codes are five digits with leading zeros ("01104").
    static func text(_ code: Int32) -> String {
        let digits = String(code)
        return String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
    }

    private static func divisor(_ digits: Int) -> Int32 {
        switch digits {
        case 1: 10_000
        case 2: 1_000
        case 3: 100
        case 4: 10
        default: 1
        }
    }
}
