/// For the values of small facts, and for the commonest skills, the ads that have them, a bit each: facets of large
/// sets are counted by joining bits, 64 ads at a time.
enum FacetBitmaps {
    /// The facts that have bitmaps, each with its number of values; several hours may hold at once.
    static let facts: [Traits.Place] = [
        Traits.level, Traits.contract, Traits.remote, Traits.employerKind, Traits.size, Traits.hours, Traits.madeUp,
    ]

    /// Where the bitmaps of a fact begin among those of all.
    static let starts: [Int] = facts.reduce(into: [0]) { $0.append($0[$0.count - 1] + bitmapCount($1)) }

    /// One for each value; for hours one for each kind.
    static func bitmapCount(_ fact: Traits.Place) -> Int {
        fact.shift == Traits.hours.shift ? Int(fact.width) : 1 << Int(fact.width)
    }

    /// Skills in at least this share of the ads have a bitmap: one in 128, and no more than ``mostSkills``.
    private static let skillShift = 7
    private static let mostSkills = 1024
    /// Below as many ads no skill has a bitmap: counting each ad is as fast.
    static let leastAds = 4096

    static func write(to file: SegmentWriter, rows: [AdRow], skills: SkillLists) {
        let words = (rows.count + 63) / 64
        let isLarge = rows.count >= leastAds
        var bits = [UInt64](repeating: 0, count: isLarge ? starts[facts.count] * words : 0)
        if isLarge {
            for (number, fact) in facts.enumerated() {
                for (ad, row) in rows.enumerated() {
                    let value = fact.read(row.traits)
                    let bit: UInt64 = 1 << UInt64(ad & 63)
                    if fact.shift == Traits.hours.shift {
                        for kind in 0..<Int(fact.width) where value >> kind & 1 != 0 {
                            bits[(starts[number] + kind) * words + ad >> 6] |= bit
                        }
                    } else {
                        bits[(starts[number] + value) * words + ad >> 6] |= bit
                    }
                }
            }
        }
        file.column(.traitBitmaps, bits)
        writeSkills(to: file, adCount: rows.count, skills: skills)
    }

    private static func writeSkills(to file: SegmentWriter, adCount: Int, skills: SkillLists) {
        var counts = [UInt32](repeating: 0, count: skills.nameCount)
        for skill in skills.values { counts[Int(skill)] += 1 }
        var common: [Int] = []
        if adCount >= leastAds {
            common = counts.indices.filter { Int(counts[$0]) << skillShift >= adCount }
                .sorted { (counts[$1], $0) < (counts[$0], $1) }
            common.removeLast(max(0, common.count - mostSkills))
        }
        var places = [Int](repeating: -1, count: skills.nameCount)
        for (place, skill) in common.enumerated() { places[skill] = place }
        let words = (adCount + 63) / 64
        var bits = [UInt64](repeating: 0, count: common.count * words)
        for ad in 0..<adCount where !common.isEmpty {
            for index in Int(skills.starts[ad])..<Int(skills.starts[ad + 1]) {
                let place = places[Int(skills.values[index])]
                if place >= 0 { bits[place * words + ad >> 6] |= 1 << UInt64(ad & 63) }
            }
        }
        file.column(.skillCounts, counts)
        file.column(.skillBitmapNumbers, common.map { UInt32($0) })
        file.column(.skillBitmaps, bits)
    }
}
