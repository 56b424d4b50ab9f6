import JobMarket
import SearchIndex

/// The choices of ads for a question, from the narrowest to the widest, each fetched when first needed.
final class Ladder {
    let scopes: [Scope]
    private let source: AdSelection
    private var fetched: [Int: Market] = [:]

    /// The ads of one scope.
    final class Market {
        let scope: Scope
        /// All ads, temp agencies included.
        let all: Cell
        /// Without temp agencies: what figures about the work are computed from.
        let direct: Cell
        /// Those of temp agencies alone.
        let agencies: Cell
        /// The ads whose own figures of pay count.
        private(set) lazy var salary = UsablePay(of: direct, kind: .salary, trainees: false)
        private lazy var pay = PayDistribution.part("", of: salary.cell, scope)

        /// The figures of ``salary``, which stand in several parts of a page.
        func salaryPay(_ id: String) -> Part<PayDistribution> { pay.map { $0.named(id) } }

        init(_ table: AdTable, _ scope: Scope) {
            self.scope = scope
            all = Cell(table, request: scope.request)
            let temp = table.traits.employer(.temp)
            direct = all.narrowed([Filter(.employer, "temp", excluded: true)], to: all.rows.subtracting(temp))
            agencies = all.narrowed([Filter(.employer, "temp")], to: temp)
        }
    }

    init(
        occupation: ProfileOccupation?, places: [PlaceStep], source: AdSelection
    ) {
        self.source = source
        let occupations = OccupationStep.ladder(from: occupation)
        // A group of occupations differs more from an occupation than a wider area from a place: the group
        // of the next level stands beside the second step of the place. On a tie the place is widened first.
        var rungs: [(cost: Int, place: Int, occupation: Int)] = []
        for place in places.indices {
            for group in occupations.indices { rungs.append((place + 2 * group, place, group)) }
        }
        rungs.sort { ($0.cost, $0.occupation) < ($1.cost, $1.occupation) }
        scopes = rungs.map { rung in
            var scope = Self.scope(places[rung.place], occupations[rung.occupation])
            scope.request = source.request(scope.request)
            return scope
        }
    }

    private static func scope(_ place: PlaceStep, _ occupation: OccupationStep) -> Scope {
        var steps: [Widening] = []
        if let step = place.step {
            steps.append(
                Widening(
                    step: step, to: place.name,
                    text: words("Ausgeweitet auf: \(place.name).", "Widened to: \(place.name)."), parts: []))
        }
        if let step = occupation.step, let name = occupation.name {
            steps.append(
                Widening(
                    step: step, to: name,
                    text: words(
                        "Ausgeweitet auf die Berufsgruppe: \(name).", "Widened to the occupational group: \(name)."),
                    parts: []))
        }
        return Scope(
            place: place.name, within: place.within, occupation: occupation.name,
            request: SearchRequest(
                place: place.place, radius: place.radius, filters: occupation.filters + place.filters),
            steps: steps)
    }

    /// What was asked for.
    var asked: Market { market(0) }

    func market(_ index: Int) -> Market {
        if let found = fetched[index] { return found }
        let scope = scopes[index]
        let market = Market(source.table(scope.request), scope)
        fetched[index] = market
        return market
    }

    /// The nearest choice for which there is enough; `nil` where there is none.
    func nearest(where isEnough: (Market) -> Bool) -> Market? {
        scopes.indices.lazy.map { self.market($0) }.first(where: isEnough)
    }

    /// The widest area for the occupation as asked for.
    var everywhere: Market {
        market(
            scopes.lastIndex { scope in !scope.steps.contains { $0.step == .occupation4 || $0.step == .occupation3 } }
                ?? 0)
    }
}
