import JobMarket
import SearchIndex

/// How long one job was open, as far as it was seen; repeats of a job are one spell.
public struct Spell: Hashable, Sendable {
    /// Days from the job's publication to its end, or to the last day it was known to be open.
    public var days: Int
    /// How many days it had been open when it was first seen: before, its end would not have been noticed.
    public var entered: Int
    /// Whether its end was seen; otherwise it may be open for longer.
    public var ended: Bool

    public init(days: Int, entered: Int, ended: Bool) {
        self.days = days
        self.entered = entered
        self.ended = ended
    }
}

extension Spell {
    /// The spells of open ads, one for each job: from the first of its ads, and up to a day.
    static func open(_ cell: Cell, today: Day) -> [Spell] {
        var jobs = KeyTable()
        var first: [(posted: Day, seen: Day)] = []
        var spells: [Spell] = []
        func add(posted: Day, seen: Day) {
            spells.append(
                Spell(
                    days: max(0, today.number - posted.number), entered: max(0, seen.number - posted.number),
                    ended: false))
        }
        cell.rows.forEach { row in
            let ad = cell.table.ads[row]
            guard let job = ad.job else {
                add(posted: ad.day, seen: ad.firstSeen)
                return
            }
            let number = jobs.number(of: job)
            if number == first.count {
                first.append((ad.day, ad.firstSeen))
            } else {
                first[number] = (min(first[number].posted, ad.day), min(first[number].seen, ad.firstSeen))
            }
        }
        for job in first { add(posted: job.posted, seen: job.seen) }
        return spells
    }
}
