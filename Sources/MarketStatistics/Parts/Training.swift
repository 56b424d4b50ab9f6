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

    static func part(of cell: Cell, _ scope: Scope, demands: DemandTally) -> Part<Training> {
        guard cell.isEnough else {
            return .thin(MinimumSize.thin("Gefragtes Wissen", ads: cell.count, employers: cell.employers))
        }
        let frequent = demands.mostAsked("training", [.hard, .certificate, .licence], limit: mostSubjects)
            .filter { $0.asked.value >= leastShare }
        guard !frequent.isEmpty else {
            return .thin("Keine Kenntnis und kein Zertifikat wird in mindestens einer von zehn Anzeigen verlangt.")
        }
        let halves = halves(of: cell)
        return .figures(
            Training(
                basis: scope.basis(of: cell),
                subjects: frequent.map { demand in
                    Subject(demand: demand, trend: halves.flatMap { trend(of: demand, before: $0.0, since: $0.1) })
                }))
    }

    /// The older and the newer half of the ads by the day they were first seen, where both are large enough.
    private static func halves(of cell: Cell) -> (Cell, Cell)? {
        let days = cell.ads.map(\.firstSeen).sorted()
        guard let first = days.first else { return nil }
        let middle = days[days.count / 2]
        guard middle > first else { return nil }
        let before = cell.narrowed([Filter(.before, middle.description)]) { $0.firstSeen < middle }
        let since = cell.narrowed([Filter(.since, middle.description)]) { $0.firstSeen >= middle }
        return before.isEnough && since.isEnough ? (before, since) : nil
    }

    private static func trend(of demand: AskedSkill, before: Cell, since: Cell) -> Trend? {
        func share(_ name: String, _ cell: Cell) -> Figure {
            cell.share("\(demand.asked.id).\(name)", [Filter(.skill, demand.name)]) { ad in
                ad.facts.skills.contains { $0.name == demand.name && $0.kind == demand.kind }
            }
        }
        let trend = Trend(before: share("before", before), since: share("since", since))
        return Cell.differ((before, trend.before), (since, trend.since), z: trendLimit) ? trend : nil
    }
}
