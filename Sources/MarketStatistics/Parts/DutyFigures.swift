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
                MinimumSize.thin(
                    words("Bereitschaft, Schicht und Reisen", "On-call duty, shifts and travel"), ads: cell.count,
                    employers: cell.employers))
        }
        func answers(_ name: String, _ field: FilterField, _ saying: (Bool?) -> Bitmap) -> [LabelledShare] {
            let answers: [(String, String, Bool?)] = [
                ("yes", words("verlangt", "required"), true), ("no", words("ausgeschlossen", "ruled out"), false),
                ("unknown", words("nicht gesagt", "not said"), nil),
            ]
            return answers.map { value, label, answer in
                LabelledShare(
                    value: value, label: label,
                    share: cell.share("duties.\(name).\(value)", [Filter(field, value)], of: saying(answer)))
            }
        }
        let travel = ([TravelDemand.frequent, .occasional, TravelDemand.none, nil] as [TravelDemand?]).map { demand in
            let value = demand?.rawValue ?? "unknown"
            return LabelledShare(
                value: value, label: demand.map(Labels.label) ?? words("nicht gesagt", "not said"),
                share: cell.share(
                    "duties.travel.\(value)", [Filter(.travel, value)], of: cell.traits.travel(demand)))
        }
        return .figures(
            DutyFigures(
                basis: scope.basis(of: cell), onCall: answers("on_call", .onCall, cell.traits.onCall),
                shift: answers("shift", .shift, cell.traits.shift), travel: travel))
    }
}
