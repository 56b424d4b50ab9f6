/// The spells of many jobs; those that are alike are counted.
public struct SpellCounts: Sendable {
    /// Each spell once.
    let entries: [(spell: Spell, count: Int)]

    private init(entries: [(spell: Spell, count: Int)]) { self.entries = entries }

    public init(_ spells: some Sequence<Spell>) {
        var table = KeyTable()
        var entries: [(spell: Spell, count: Int)] = []
        for spell in spells {
            let number = table.number(of: spell.key)
            if number == entries.count {
                entries.append((spell, 1))
            } else {
                entries[number].count += 1
            }
        }
        self.entries = entries
    }

    /// Those whose end was seen.
    var ended: Int { entries.reduce(0) { $1.spell.ended ? $0 + $1.count : $0 } }

    /// Those that are not among the spells of a narrower choice within this one.
    func without(_ narrower: SpellCounts) -> SpellCounts {
        let taken = Dictionary(uniqueKeysWithValues: narrower.entries.map { ($0.spell, $0.count) })
        return SpellCounts(
            entries: entries.compactMap { spell, count in
                let left = count - (taken[spell] ?? 0)
                return left > 0 ? (spell, left) : nil
            })
    }

    /// These and others.
    func joined(with others: SpellCounts) -> SpellCounts { SpellCounts(entries: entries + others.entries) }
}

extension Spell {
    /// Different for different spells of less than two thousand million days.
    fileprivate var key: UInt64 {
        UInt64(UInt32(truncatingIfNeeded: days)) << 33 | UInt64(UInt32(truncatingIfNeeded: entered)) << 1
            | (ended ? 1 : 0)
    }
}
