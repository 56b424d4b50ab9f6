import JobMarket
import SearchIndex

/// Terms of work.
public struct Conditions: PartFigures {
    public var basis: Basis
    /// Of the ads that speak of it.
    public var permanent: Figure?
    public var remote: Figure
    public var hybrid: Figure
    public var fullTime: Figure
    public var partTime: Figure
    public var mini: Figure
    /// Most frequent first, ten at most.
    public var benefits: [LabelledShare]

    private enum CodingKeys: String, CodingKey {
        case basis, permanent, remote, hybrid, mini, benefits
        case fullTime = "full_time"
        case partTime = "part_time"
    }
}

extension Conditions {
    static func part(of cell: Cell, _ scope: Scope) -> Part<Conditions> {
        guard cell.isEnough else {
            return .thin(MinimumSize.thin("Arbeitsbedingungen", ads: cell.count, employers: cell.employers))
        }
        func remote(_ kind: RemoteKind) -> Figure {
            cell.share("conditions.\(kind.rawValue)", [Filter(.remote, kind.rawValue)]) { $0.facts.remote == kind }
        }
        func hours(_ name: String, _ kind: WorkingHours) -> Figure {
            cell.share("conditions.\(name)", [Filter(.hours, kind.rawValue)]) { $0.facts.hours.contains(kind) }
        }
        let stated = cell.narrowed([Filter(.contract, "unclear", excluded: true)]) { $0.facts.contract != .unclear }
        return .figures(
            Conditions(
                basis: scope.basis(of: cell),
                permanent: stated.isEnough
                    ? stated.share("conditions.permanent", [Filter(.contract, "permanent")]) {
                        $0.facts.contract == .permanent
                    } : nil,
                remote: remote(.remote), hybrid: remote(.hybrid), fullTime: hours("full_time", .full),
                partTime: hours("part_time", .part), mini: hours("mini", .mini), benefits: benefits(cell)))
    }

    private static func benefits(_ cell: Cell) -> [LabelledShare] {
        var tallies: [String: (weight: Double, count: Int)] = [:]
        for (ad, weight) in zip(cell.ads, cell.weights) {
            for benefit in ad.facts.benefits {
                tallies[benefit, default: (0, 0)].weight += weight
                tallies[benefit, default: (0, 0)].count += 1
            }
        }
        let shares = tallies.filter { $0.value.count > 1 }.map { name, tally in
            LabelledShare(
                value: name, label: name,
                share: cell.share(
                    "conditions.benefits.\(name)", [Filter(.benefit, name)], weight: tally.weight, count: tally.count))
        }
        return Array(LabelledShare.ordered(shares).prefix(10))
    }
}
