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
            return .thin(
                MinimumSize.thin(
                    words("Arbeitsbedingungen", "Working conditions"), ads: cell.count, employers: cell.employers))
        }
        func remote(_ kind: RemoteKind) -> Figure {
            cell.share(
                "conditions.\(kind.rawValue)", [Filter(.remote, kind.rawValue)], of: cell.traits.remote(kind))
        }
        func hours(_ name: String, _ kind: WorkingHours) -> Figure {
            cell.share("conditions.\(name)", [Filter(.hours, kind.rawValue)], of: cell.traits.hours(kind))
        }
        return .figures(
            Conditions(
                basis: scope.basis(of: cell),
                permanent: permanent("conditions.permanent", cell),
                remote: remote(.remote), hybrid: remote(.hybrid), fullTime: hours("full_time", .full),
                partTime: hours("part_time", .part), mini: hours("mini", .mini), benefits: benefits(cell)))
    }

    /// The share of permanent contracts, of the ads that speak of the contract; `nil` where there are too few.
    static func permanent(_ id: String, _ cell: Cell) -> Figure? {
        let stated = cell.narrowed(
            [Filter(.contract, "unclear", excluded: true)], to: cell.rows.subtracting(cell.traits.contract(.unclear)))
        return stated.isEnough
            ? stated.share(id, [Filter(.contract, "permanent")], of: cell.traits.contract(.permanent)) : nil
    }

    private static func benefits(_ cell: Cell) -> [LabelledShare] {
        cell.mostFrequent(.benefits, 10, least: 2) { name in
            (name, "conditions.benefits.\(name)", Filter(.benefit, name))
        }
    }
}
