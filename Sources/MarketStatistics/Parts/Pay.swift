import JobMarket
import SearchIndex

/// Gross pay in EUR per month, full time, as ads name it; temp agencies and apprenticeships apart.
public struct Pay: PartFigures {
    public var basis: Basis
    /// Ads that name pay.
    public var named: Figure
    /// An employer's own figures, stated in a field or read from the text.
    public var salary: Part<PayDistribution>
    /// What was left out of ``salary``.
    public var excluded: ExcludedPay
    /// Figures that follow from a collective agreement.
    public var tariff: Part<PayDistribution>
    public var agencies: Part<PayDistribution>
    public var trainees: Part<PayDistribution>
    /// Own figures by experience asked for: entry, experienced, senior, lead.
    public var byLevel: [LevelPay]
    /// Official pay of the employed; `nil` where none is published.
    public var official: OfficialMedian?
    /// The days on which the ads that name pay were first seen.
    public var window: Profile.Window?

    public struct LevelPay: Encodable, Sendable {
        public var level: CareerLevel
        public var label: String
        public var pay: Part<PayDistribution>
        /// Ads of the level that name pay; `nil` where no ad is of the level.
        public var named: Figure?
        /// Where ``pay`` has too few ads; `nil` where they say too little even for an estimate.
        public var estimate: PayEstimate?
    }

    private enum CodingKeys: String, CodingKey {
        case basis, named, salary, excluded, tariff, agencies, trainees, official, window
        case byLevel = "by_level"
    }
}

extension Pay {
    /// Whether a market holds enough own figures for a median.
    static func isEnough(_ market: Ladder.Market) -> Bool {
        // Cheap first: the usable ads are never more than those with pay.
        let cell = market.direct
        guard cell.rows.count(in: cell.traits.payKind(.salary)) >= MinimumSize.ads else { return false }
        return market.salary.cell.isEnough
    }

    /// - Parameters:
    ///   - market: the nearest with enough pay, else what was asked for.
    ///   - background: what estimates for single levels lean on; `nil` where there is nothing.
    static func part(
        of market: Ladder.Market, official: OfficialMedian?, background: () -> PayBackground?
    ) -> Part<Pay> {
        let cell = market.direct
        let scope = market.scope
        func distribution(_ name: String, _ usable: UsablePay) -> Part<PayDistribution> {
            PayDistribution.part("pay.\(name)", of: usable.cell, scope)
        }
        let salary = market.salary
        let own = market.salaryPay("pay.salary")
        let tariff = distribution("tariff", UsablePay(of: cell, kind: .tariff, trainees: false))
        guard own.figures != nil || tariff.figures != nil else {
            return .thin(
                MinimumSize.thin(words("Gehalt", "Pay"), ads: salary.cell.count, employers: salary.cell.employers))
        }
        return .figures(
            Pay(
                basis: scope.basis(of: cell), named: named("pay.named", cell), salary: own, excluded: salary.excluded,
                tariff: tariff,
                agencies: distribution("agencies", UsablePay(of: market.agencies, kind: .salary, trainees: false)),
                trainees: distribution("trainees", UsablePay(of: cell, kind: .salary, trainees: true)),
                byLevel: levels(of: cell, salary.cell, scope, background), official: official,
                window: cell.window(of: cell.table.naming)))
    }

    private static func named(_ id: String, _ cell: Cell) -> Figure {
        cell.countedShare(id, [Filter(.pay, "yes")], of: cell.table.naming)
    }

    /// - Parameter usable: the ads of the market whose own figures count.
    private static func levels(
        of market: Cell, _ usable: Cell, _ scope: Scope, _ background: () -> PayBackground?
    ) -> [LevelPay] {
        var known: PayBackground??
        return [CareerLevel.entry, .experienced, .senior, .lead].map { level in
            let id = "pay.by_level.\(level.rawValue)"
            let filters = [Filter(.level, level.rawValue)]
            let part = usable.narrowed(filters, to: market.traits.level(level))
            let all = market.narrowed(filters, to: market.traits.level(level))
            var pay = LevelPay(
                level: level, label: Labels.label(level), pay: PayDistribution.part(id, of: part, scope),
                named: all.count > 0 ? named("\(id).named", all) : nil)
            if pay.pay.figures == nil, part.count > 0, usable.count >= PayEstimate.leastParent {
                let leaning = known ?? background()
                known = leaning
                pay.estimate = leaning.flatMap { leaning in
                    PayEstimate(
                        "\(id).estimate", of: part, level, in: usable, model: leaning.model, path: leaning.path,
                        isNarrower: leaning.isNarrower)
                }
            }
            return pay
        }
    }
}
