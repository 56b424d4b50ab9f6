import JobMarket
import SearchIndex

/// What the ads ask for.
public struct Skills: PartFigures {
    public var basis: Basis
    /// Professional skills, most frequent first.
    public var hard: [AskedSkill]
    /// Languages other than German, most frequent first.
    public var languages: [LabelledShare]
}

extension Skills {
    static func part(of cell: Cell, _ scope: Scope, demands: DemandTally) -> Part<Skills> {
        guard cell.isEnough else {
            return .thin(MinimumSize.thin("Fachkenntnisse", ads: cell.count, employers: cell.employers))
        }
        let codes = Set(cell.ads.flatMap(\.facts.languages)).subtracting(["de"]).sorted()
        let languages = codes.map { code in
            LabelledShare(
                value: code, label: Labels.language(code),
                share: cell.share("skills.languages.\(code)", [Filter(.language, code)]) {
                    $0.facts.languages.contains(code)
                }
            )
        }
        return .figures(
            Skills(
                basis: scope.basis(of: cell),
                hard: demands.mostAsked("skills.hard", [.hard], limit: 20),
                languages: Array(LabelledShare.ordered(languages).prefix(5))))
    }
}
