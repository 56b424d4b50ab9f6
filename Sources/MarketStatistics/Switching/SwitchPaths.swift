import JobMarket
import ReferenceData
import SearchIndex

/// Occupations nearby: those whose ads at the place ask for much the same.
public struct SwitchPaths: PartFigures {
    public var basis: Basis
    /// Closest first.
    public var targets: [Target]

    public struct Target: Encodable, Sendable {
        /// KldB 2010 code of four digits.
        public var code: String
        public var title: String
        /// How alike the demands are, 0 to 1: see ``DemandLikeness``.
        public var likeness: Double
        /// Open ads at the place.
        public var openings: Figure
        /// Demands of the target that the own ads make too, most asked first.
        public var shared: [AskedSkill]
        /// Demands of the target that the own ads seldom make, most asked first.
        public var missing: [AskedSkill]
        public var pay: Part<PayDistribution>
        /// EUR a month that the median lies above that of the own ads; `nil` where one of the two is not known.
        public var payStep: PayStep?

        private enum CodingKeys: String, CodingKey {
            case code, title, likeness, openings, shared, missing, pay
            case payStep = "pay_step"
        }
    }

    /// The difference of two medians.
    public struct PayStep: Encodable, Hashable, Sendable {
        /// EUR per month; below 0 where the target pays less.
        public var value: Double
        /// Whether the intervals of the two medians leave out that there is none.
        public var isClear: Bool

        private enum CodingKeys: String, CodingKey {
            case value
            case isClear = "is_clear"
        }
    }
}

extension SwitchPaths {
    private static let targetCount = 5
    private static let demandCount = 5
    /// Demands of fewer of the target's ads are not named.
    private static let leastShare = 0.15
    /// A demand counts as shared where the own ads make it at least half as often.
    private static let sharedPart = 0.5
    /// Occupations less alike are no way to go.
    private static let leastLikeness = 0.1

    /// What the ads of another occupation at the place offer and ask for, whoever asks.
    struct Destination: Sendable {
        var title: String
        var openings: Figure
        /// Those that enough ads make, most asked first.
        var demands: [AskedSkill]
        var pay: Part<PayDistribution>
    }

    /// - Parameters:
    ///   - demands: of the ads of the occupation at the place, temp agencies left out.
    ///   - pay: their own figures of pay.
    ///   - local: the request for all ads at the place.
    static func part(
        of demands: DemandTally, _ scope: Scope, pay: PayDistribution?, local: SearchRequest, source: AdSelection,
        kept: KeptFigures
    ) -> Part<SwitchPaths> {
        let own = demands.cell
        guard own.isEnough else {
            return .thin(
                MinimumSize.thin(
                    words("Berufe in der Nähe", "Occupations nearby"), ads: own.count, employers: own.employers))
        }
        let likeness = DemandLikeness(demands)
        let others = kept.demands.value(local.address) { LocalDemands(local, source: source) }
        let rarity = kept.rarity.value(0) { DemandLikeness.rarity(source) }
        let found = likeness.nearest(in: others, rarity: rarity, limit: targetCount, least: leastLikeness)
        let targets = found.compactMap { group -> Target? in
            let request = local.with(Filter(.occupation, group.code))
            let there = kept.targets.value(.init(address: request.address)) {
                destination(group.code, request, source: source)
            }
            return there.map { target(group.code, group.likeness, $0, own: likeness, pay: pay) }
        }
        guard !targets.isEmpty else {
            return .thin(
                words(
                    "Berufe in der Nähe: kein anderer Beruf verlangt hier in genügend Anzeigen Ähnliches.",
                    "Occupations nearby: no other occupation here asks for much the same in enough ads."))
        }
        return .figures(SwitchPaths(basis: scope.basis(of: own), targets: targets))
    }

    private static func destination(_ code: String, _ request: SearchRequest, source: AdSelection) -> Destination? {
        let all = Cell(source.table(request), request: request)
        let cell = all.narrowed(
            [Filter(.employer, "temp", excluded: true)], to: all.rows.subtracting(all.traits.employer(.temp)))
        guard cell.isEnough, let title = Occupations.shared.occupation(code)?.title else { return nil }
        let id = "switch_paths.\(code)"
        let scope = Scope(place: "", within: "", occupation: title, request: request, steps: [])
        return Destination(
            title: title, openings: all.number("\(id).openings"),
            demands: DemandTally(cell).mostAsked(
                "\(id).demands", [.hard, .certificate, .licence], limit: 4 * demandCount, least: leastShare),
            pay: PayDistribution.part(
                "\(id).pay", of: UsablePay(of: cell, kind: .salary, trainees: false).cell, scope))
    }

    private static func target(
        _ code: String, _ likeness: Double, _ there: Destination, own: DemandLikeness, pay: PayDistribution?
    ) -> Target {
        func isShared(_ demand: AskedSkill) -> Bool {
            own.share(of: demand.number) >= sharedPart * demand.asked.value
        }
        return Target(
            code: code, title: there.title, likeness: likeness, openings: there.openings,
            shared: Array(there.demands.filter(isShared).prefix(demandCount)),
            missing: Array(there.demands.filter { !isShared($0) }.prefix(demandCount)), pay: there.pay,
            payStep: step(from: pay?.p50, to: there.pay.figures?.p50))
    }

    private static func step(from own: Figure?, to other: Figure?) -> PayStep? {
        guard let own, let other else { return nil }
        let isClear =
            if let a = own.interval, let b = other.interval { !a.overlaps(b) } else { false }
        return PayStep(value: other.value - own.value, isClear: isClear)
    }
}
