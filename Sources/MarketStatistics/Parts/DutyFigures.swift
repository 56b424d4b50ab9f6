import JobMarket
import SearchIndex

/// On-call duty, shift work and travel: demanded, ruled out, or not said. The shares of each add up to one.
public struct DutyFigures: PartFigures {
    public var basis: Basis
    /// `yes`, `no`, `unknown`.
    public var onCall: [LabelledShare]
    /// `yes`, `no`, `unknown`.
    public var shift: [LabelledShare]
    /// `frequent`, `occasional`, `none`, `unknown`.
    public var travel: [LabelledShare]

    private enum CodingKeys: String, CodingKey {
        case basis, shift, travel
        case onCall = "on_call"
    }
}

extension DutyFigures {
    static func part(of cell: Cell, _ scope: Scope) -> Part<DutyFigures> {
        guard cell.isEnough else {
            return .thin(
                MinimumSize.thin("Bereitschaft, Schicht und Reisen", ads: cell.count, employers: cell.employers))
        }
        func answers(_ name: String, _ field: FilterField, _ duty: @escaping (AdFacts) -> Bool?) -> [LabelledShare] {
            let answers: [(String, String, Bool?)] = [
                ("yes", "verlangt", true), ("no", "ausgeschlossen", false), ("unknown", "nicht gesagt", nil),
            ]
            return answers.map { value, label, answer in
                LabelledShare(
                    value: value, label: label,
                    share: cell.share("duties.\(name).\(value)", [Filter(field, value)]) { duty($0.facts) == answer }
                )
            }
        }
        let travel = ([TravelDemand.frequent, .occasional, TravelDemand.none, nil] as [TravelDemand?]).map { demand in
            let value = demand?.rawValue ?? "unknown"
            return LabelledShare(
                value: value, label: demand.map(Labels.label) ?? "nicht gesagt",
                share: cell.share("duties.travel.\(value)", [Filter(.travel, value)]) { $0.facts.travel == demand })
        }
        return .figures(
            DutyFigures(
                basis: scope.basis(of: cell), onCall: answers("on_call", .onCall) { $0.onCall },
                shift: answers("shift", .shift) { $0.shift }, travel: travel))
    }
}
