import Foundation
import JobMarket
import SearchIndex

/// How far off estimates of pay are for offers they have not seen: a small group's own mean, what the wider group
/// suggests, and the two weighed by ``PayModel``.
///
/// Employers are drawn into five parts; each part is foretold from the other four, wherever those have at least one
/// offer of its group and fewer than figures of its own need.
package struct PayHoldout: Sendable {
    /// Differences of logarithms of each of the three.
    package struct Errors: Sendable {
        package private(set) var count = 0
        private var absolute = (raw: 0.0, parent: 0.0, shrunken: 0.0)
        private var squares = (raw: 0.0, parent: 0.0, shrunken: 0.0)

        private func mean(_ sum: Double) -> Double { sum / Double(count) }
        /// Means of the absolute differences.
        package var means: (raw: Double, parent: Double, shrunken: Double) {
            (mean(absolute.raw), mean(absolute.parent), mean(absolute.shrunken))
        }
        /// Roots of the means of the squares.
        package var roots: (raw: Double, parent: Double, shrunken: Double) {
            (mean(squares.raw).squareRoot(), mean(squares.parent).squareRoot(), mean(squares.shrunken).squareRoot())
        }

        fileprivate func joined(with other: Errors) -> Errors {
            func sum(
                _ a: (raw: Double, parent: Double, shrunken: Double),
                _ b: (raw: Double, parent: Double, shrunken: Double)
            ) -> (raw: Double, parent: Double, shrunken: Double) {
                (a.raw + b.raw, a.parent + b.parent, a.shrunken + b.shrunken)
            }
            var joined = Errors()
            joined.count = count + other.count
            joined.absolute = sum(absolute, other.absolute)
            joined.squares = sum(squares, other.squares)
            return joined
        }

        fileprivate mutating func add(_ truth: Double, raw: Double, parent: Double, shrunken: Double) {
            count += 1
            let (a, b, c) = (truth - raw, truth - parent, truth - shrunken)
            absolute = (absolute.raw + abs(a), absolute.parent + abs(b), absolute.shrunken + abs(c))
            squares = (squares.raw + a * a, squares.parent + b * b, squares.shrunken + c * c)
        }
    }

    /// All of the following together.
    package var all: Errors { [occupations, levels, places].reduce(Errors()) { $0.joined(with: $1) } }
    /// Levels of experience of an occupation, which lean on the occupation's pay and the level's effect.
    package private(set) var levels = Errors()
    /// Occupations by five digits in all of Germany, which lean on their group of four.
    package private(set) var occupations = Errors()
    /// Occupations in a government region, which lean on those in all of Germany.
    package private(set) var places = Errors()
    private static let parts = 5

    /// Of the ads of an index those with usable pay of an employer's own, not of agencies, are taken.
    package init(_ snapshot: IndexSnapshot) {
        let source = AdSelection(snapshot)
        let request = SearchRequest(filters: [Filter(.pay, "yes"), Filter(.employer, "temp", excluded: true)])
        let table = source.table(request)
        let usable = UsablePay(of: Cell(table, request: request), kind: .salary, trainees: false)
        let offers = PayOffer.offers(of: usable.cell.ads).filter { $0.occupation.digits == 5 }
        // Employers are drawn in turn as they come; an offer without an employer belongs to no other.
        var numbers: [Int: Int] = [:]
        for case let employer? in table.ads.map(\.employer) where numbers[employer] == nil {
            numbers[employer] = numbers.count
        }
        let drawn = offers.enumerated().map { ($1.employer.flatMap { numbers[$0] } ?? $0) % Self.parts }
        for part in 0..<Self.parts {
            let isTest = drawn.map { $0 == part }
            let known = offers.indices.filter { !isTest[$0] }.map { offers[$0] }
            foretell(offers.indices.filter { isTest[$0] }.map { offers[$0] }, from: PayModel(known))
        }
    }

    private mutating func foretell(_ offers: [PayOffer], from model: PayModel) {
        for offer in offers {
            let effect = model.levels[offer.level, default: 0]
            let ags =
                offer.area > 0 ? String(repeating: "0", count: 8 - String(offer.area).count) + String(offer.area) : nil
            func mean(_ offers: [PayOffer]) -> Double {
                offers.reduce(0) { $0 + model.adjusted($1) } / Double(offers.count)
            }
            func path(_ digits: Int) -> [PayScope] {
                PayScope.path(occupations: [offer.occupation.code], ags: ags, areaDigits: digits)
            }
            let near = model.offers(of: path(0)[0]).filter { $0.occupation == offer.occupation }
            if (1..<MinimumSize.ads).contains(near.count), let centre = model.centre(path(0)) {
                let wider = model.offers(of: path(0)[0]).filter {
                    $0.occupation.prefix(4) == offer.occupation.prefix(4)
                }
                occupations.add(
                    offer.log, raw: mean(near) + effect, parent: mean(wider) + effect, shrunken: centre.mean + effect)
            }
            let own = near.filter { $0.level == offer.level }
            if (1..<MinimumSize.ads).contains(own.count), offer.level != .unclear, let centre = model.centre(path(0)) {
                let raw = own.reduce(0) { $0 + $1.log } / Double(own.count)
                let estimate = model.estimate(own, of: offer.level, parent: centre)
                levels.add(offer.log, raw: raw, parent: estimate.parent, shrunken: estimate.mean)
            }
            guard let region = path(3).last, region.areaDigits == 3 else { continue }
            let around = near.filter(region.contains)
            if (1..<MinimumSize.ads).contains(around.count), let wider = model.centre(path(0)),
                let centre = model.centre(path(3))
            {
                places.add(
                    offer.log, raw: mean(around) + effect, parent: wider.mean + effect, shrunken: centre.mean + effect)
            }
        }
    }
}
