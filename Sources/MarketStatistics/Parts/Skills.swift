import JobMarket
import SearchIndex

/// What the ads ask for.
public struct Skills: PartFigures {
    public var basis: Basis
    /// Professional skills, most frequent first.
    public var hard: [AskedSkill]
    /// Languages other than German, most frequent first.
    public var languages: [LabelledShare]
    /// Schooling asked for, most frequent first; the shares add up to one.
    public var education: [LabelledShare]
}

extension Skills {
    static func part(of cell: Cell, _ scope: Scope, demands: DemandTally) -> Part<Skills> {
        guard cell.isEnough else {
            return .thin(
                MinimumSize.thin(
                    words("Fachkenntnisse", "Professional skills"), ads: cell.count, employers: cell.employers))
        }
        let languages = cell.mostFrequent(.languages, 5) { code in
            code == "de" ? nil : (Labels.language(code), "skills.languages.\(code)", Filter(.language, code))
        }
        return .figures(
            Skills(
                basis: scope.basis(of: cell),
                hard: demands.mostAsked("skills.hard", [.hard], limit: 20),
                languages: languages, education: education(cell)))
    }

    private static func education(_ cell: Cell) -> [LabelledShare] {
        let shares = EducationDemand.allCases.map { demand in
            LabelledShare(
                value: demand.rawValue, label: Labels.label(demand),
                share: cell.share(
                    "skills.education.\(demand.rawValue)", [Filter(.education, demand.rawValue)],
                    of: cell.traits.education(demand)))
        }
        return LabelledShare.ordered(shares.filter { $0.share.count > 0 })
    }
}
