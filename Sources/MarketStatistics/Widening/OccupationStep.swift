import ReferenceData
import SearchIndex

/// An occupation, or the group of the classification it belongs to, that ads are chosen by.
struct OccupationStep: Sendable {
    /// `nil` for the occupation as asked for.
    var step: Widening.Step?
    /// `nil` for all occupations.
    var name: String?
    var filters: [Filter]

    /// From the occupation asked for to its groups of four and three digits.
    static func ladder(from occupation: ProfileOccupation?) -> [OccupationStep] {
        guard let occupation else { return [OccupationStep(step: nil, name: nil, filters: [])] }
        var steps = [OccupationStep(step: nil, name: occupation.title, filters: filters(occupation.codes))]
        for (step, digits) in [(Widening.Step.occupation4, 4), (.occupation3, 3)] {
            guard occupation.codes.contains(where: { $0.utf8.count > digits }) else { continue }
            var codes: [String] = []
            for code in occupation.codes.map({ String($0.prefix(digits)) }) where !codes.contains(code) {
                codes.append(code)
            }
            steps.append(OccupationStep(step: step, name: name(codes), filters: filters(codes)))
        }
        return steps
    }

    private static func filters(_ codes: [String]) -> [Filter] {
        codes.map { Filter(.occupation, $0) }
    }

    private static func name(_ codes: [String]) -> String {
        let titles = codes.prefix(2).map { Occupations.shared.occupation($0)?.title ?? "KldB \($0)" }
        let more = codes.count > 2 ? words(" und weitere", " and others") : ""
        return titles.joined(separator: more.isEmpty ? words(" und ", " and ") : ", ") + more
    }
}
