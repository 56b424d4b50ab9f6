import JobMarket
import SearchIndex

/// What is worth learning: demands that at least a tenth of the ads make.
public struct Training: PartFigures {
    public var basis: Basis
    public var subjects: [Subject]

    public struct Subject: Encodable, Sendable {
        public var demand: AskedSkill
        /// Present where the newer half of the ads asks for it significantly more or less often.
        public var trend: Trend?
        /// Courses nearby or online that teach it, the soonest first; three at most.
        public var courses: [CourseOffer]
    }

    public struct Trend: Encodable, Sendable {
        public var before: Figure
        public var since: Figure
        public var rising: Bool { since.value > before.value }

        private enum CodingKeys: String, CodingKey { case before, since, rising }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(before, forKey: .before)
            try container.encode(since, forKey: .since)
            try container.encode(rising, forKey: .rising)
        }
    }
}

extension Training {
    /// The part of the ads that must ask for a subject.
    private static let leastShare = 0.1
    private static let mostSubjects = 15
    /// The normal quantile at which fifteen trends looked at together are right in 95 % (Bonferroni: 1 - 0.05 / 30).
    private static let trendLimit = 2.935

    /// - Parameter courses: those for a skill, by its name.
    static func part(
        of cell: Cell, _ scope: Scope, demands: DemandTally, courses: (String) -> [CourseOffer]
    ) -> Part<Training> {
        guard cell.isEnough else {
            return .thin(
                MinimumSize.thin(
                    words("Gefragtes Wissen", "Knowledge in demand"), ads: cell.count, employers: cell.employers))
        }
        let frequent = demands.mostAsked(
            "training", [.hard, .certificate, .licence], limit: mostSubjects, least: leastShare)
        guard !frequent.isEmpty else {
            return .thin(
                words(
                    "Keine Kenntnis und kein Zertifikat wird in mindestens einer von zehn Anzeigen verlangt.",
                    "No skill and no certificate is asked for in at least one ad in ten."))
        }
        let trends = halves(of: cell).map { Self.trends(of: frequent, demands, before: $0, since: $1) }
        return .figures(
            Training(
                basis: scope.basis(of: cell),
                subjects: frequent.enumerated().map { place, demand in
                    Subject(demand: demand, trend: trends?[place] ?? nil, courses: courses(demand.name))
                }))
    }

    /// The older and the newer half of the ads by the day they were first seen, where both are large enough.
    private static func halves(of cell: Cell) -> (Cell, Cell)? {
        let days = cell.values(\.firstSeen)
        guard let first = days.min(), let last = days.max() else { return nil }
        // The day up to which half of the ads were first seen, by counting days.
        var counts = [Int](repeating: 0, count: last.number - first.number + 1)
        for day in days { counts[day.number - first.number] += 1 }
        var seen = 0
        let place = counts.firstIndex { count in
            seen += count
            return seen > days.count / 2
        }
        guard let place, place > 0 else { return nil }
        let middle = Day(number: first.number + place)
        let older = cell.rows { $0.firstSeen < middle }
        let before = cell.narrowed([Filter(.before, middle.description)], to: older)
        let since = cell.narrowed([Filter(.since, middle.description)], to: cell.rows.subtracting(older))
        return before.isEnough && since.isEnough ? (before, since) : nil
    }

    private static func trends(
        of subjects: [AskedSkill], _ demands: DemandTally, before: Cell, since: Cell
    ) -> [Trend?] {
        subjects.map { subject in
            let asking = demands.asking(for: subject)
            func share(_ name: String, _ half: Cell) -> Figure {
                half.share("\(subject.asked.id).\(name)", [Filter(.skill, subject.name)], of: asking)
            }
            return Cell.differ(before, since, in: asking, z: trendLimit)
                ? Trend(before: share("before", before), since: share("since", since)) : nil
        }
    }
}
