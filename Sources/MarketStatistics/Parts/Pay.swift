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

    public struct LevelPay: Encodable, Sendable {
        public var level: CareerLevel
        public var label: String
        public var pay: Part<PayDistribution>
    }

    private enum CodingKeys: String, CodingKey {
        case basis, named, salary, excluded, tariff, agencies, trainees
        case byLevel = "by_level"
    }
}

extension Pay {
    /// Whether a market holds enough own figures for a median.
    static func isEnough(_ market: Ladder.Market) -> Bool {
        // Cheap first: the usable ads are never more than those with pay.
        guard market.direct.ads.count(where: { $0.facts.pay?.kind == .salary }) >= MinimumSize.ads else { return false }
        return UsablePay(of: market.direct, kind: .salary, trainees: false).cell.isEnough
    }

    /// - Parameter market: the nearest with enough pay, else what was asked for.
    static func part(of market: Ladder.Market) -> Part<Pay> {
        let cell = market.direct
        let scope = market.scope
        func distribution(_ name: String, _ usable: UsablePay) -> Part<PayDistribution> {
            PayDistribution.part("pay.\(name)", of: usable.cell, scope)
        }
        let salary = UsablePay(of: cell, kind: .salary, trainees: false)
        let own = distribution("salary", salary)
        let tariff = distribution("tariff", UsablePay(of: cell, kind: .tariff, trainees: false))
        guard own.figures != nil || tariff.figures != nil else {
            return .thin(MinimumSize.thin("Gehalt", ads: salary.cell.count, employers: salary.cell.employers))
        }
        return .figures(
            Pay(
                basis: scope.basis(of: cell),
                named: cell.countedShare("pay.named", [Filter(.pay, "yes")]) { $0.facts.pay?.middle != nil },
                salary: own, excluded: salary.excluded, tariff: tariff,
                agencies: distribution("agencies", UsablePay(of: market.agencies, kind: .salary, trainees: false)),
                trainees: distribution("trainees", UsablePay(of: cell, kind: .salary, trainees: true)),
                byLevel: [CareerLevel.entry, .experienced, .senior, .lead].map { level in
                    let part = salary.cell.narrowed([Filter(.level, level.rawValue)]) { $0.facts.level == level }
                    return LevelPay(
                        level: level, label: Labels.label(level),
                        pay: PayDistribution.part("pay.by_level.\(level.rawValue)", of: part, scope))
                }))
    }
}
