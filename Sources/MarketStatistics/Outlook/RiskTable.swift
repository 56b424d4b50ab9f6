/// On some days how many spells were at risk of ending and how many ended.
struct RiskTable {
    let days: [(day: Int, risk: Int, ended: Int)]

    /// On the days on which some end.
    init(_ spells: SpellCounts) {
        self.init(at: Set(spells.entries.lazy.filter(\.spell.ended).map(\.spell.days)).sorted(), of: spells)
    }

    /// - Parameter days: ascending.
    init(at days: [Int], of spells: SpellCounts) {
        var entries = Timeline(spells) { min($0.entered, $0.days - 1) }
        var leaves = Timeline(spells) { $0.days }
        var ends = Timeline(spells) { $0.ended ? $0.days : nil }
        self.days = days.map { day in
            let risk = entries.before(day) - leaves.before(day)
            let past = ends.before(day)
            return (day, risk, ends.before(day + 1) - past)
        }
    }

    /// Numbers of spells by a day of theirs, gone through once.
    private struct Timeline {
        private let counts: [(day: Int, count: Int)]
        private var next = 0
        private var sum = 0

        init(_ spells: SpellCounts, _ day: (Spell) -> Int?) {
            counts = spells.entries.compactMap { spell, count in day(spell).map { ($0, count) } }
                .sorted { $0.day < $1.day }
        }

        /// How many lie before a day; asked for days in ascending order.
        mutating func before(_ day: Int) -> Int {
            while next < counts.count, counts[next].day < day {
                sum += counts[next].count
                next += 1
            }
            return sum
        }
    }
}
