import JobMarket

/// Facets and pay over all hits, from the counts of each segment.
struct FacetCounter {
    /// Skills in the answer at most.
    static let skillLimit = 20
    /// Occupations in the answer at most.
    private static let occupationLimit = 10

    private let tallies: [Tally]
    private let names: SnapshotNames

    init(_ tallies: [Tally], names: SnapshotNames) {
        self.tallies = tallies
        self.names = names
    }

    private func count(_ fact: Traits.Place, _ value: Int) -> Int {
        guard let number = FacetBitmaps.facts.firstIndex(where: { $0.shift == fact.shift }) else { return 0 }
        return tallies.reduce(0) { $0 + $1.facts[FacetBitmaps.starts[number] + value] }
    }

    var containsMadeUp: Bool { count(Traits.madeUp, 1) > 0 }

    /// The facets of an index without ads.
    static var none: [Facet] {
        [FilterField.occupation, .level, .hours, .contract, .remote, .employer, .industry, .size, .skill]
            .map { Facet(field: $0, values: []) }
    }

    var facets: [Facet] {
        [
            Facet(field: .occupation, values: values(.occupation, limit: Self.occupationLimit) { $0.occupations }),
            facet(.level, Traits.level, CareerLevel.allCases),
            facet(.hours, Traits.hours, WorkingHours.allCases),
            facet(.contract, Traits.contract, ContractKind.allCases),
            facet(.remote, Traits.remote, RemoteKind.allCases),
            facet(.employer, Traits.employerKind, EmployerKind.allCases),
            Facet(field: .industry, values: values(.industry, limit: .max) { $0.industries }),
            facet(.size, Traits.size, CompanySize.allCases, from: 1),
            Facet(field: .skill, values: values(.skill, limit: Self.skillLimit) { $0.skills }),
        ]
    }

    /// The occupations with most ads.
    func commonestOccupations(_ limit: Int) -> [FacetValue] { values(.occupation, limit: limit) { $0.occupations } }

    private func facet<Value: RawRepresentable<String>>(
        _ field: FilterField, _ fact: Traits.Place, _ values: [Value], from first: Int = 0
    ) -> Facet {
        let named = values.enumerated().compactMap { number, value in
            let count = count(fact, number + first)
            return count > 0 ? FacetValue(value: value.rawValue, count: count) : nil
        }
        return Facet(field: field, values: named.sorted(by: FacetValue.precedes))
    }

    /// The most frequent names of a field with their exact counts.
    private func values(
        _ field: NameRegistry.Field, limit: Int, _ counts: (Tally) -> NumberCounts
    ) -> [FacetValue] {
        let counted = names.add(field, tallies.map(counts))
        defer { names.giveBack(counted, field) }
        // Only names with a count that makes it into the list are read and ordered; one more, for there may be one
        // that stands for none.
        let least = limit < counted.bound ? Self.least(of: limit + 1, counted) : 1
        var numbers: [Int] = []
        var counts: [Int] = []
        counted.forEach { number, count in
            if count >= least {
                numbers.append(number)
                counts.append(count)
            }
        }
        let values = zip(names.registry.names(field, numbers), counts).filter { !$0.0.isEmpty }
            .map { FacetValue(value: $0, count: $1) }
        return Array(values.sorted(by: FacetValue.precedes).prefix(limit))
    }

    /// The count at the end of a list of the greatest; 1 where all fit.
    private static func least(of limit: Int, _ counted: NumberCounts) -> Int {
        var top: [Int] = []
        counted.forEach { _, count in
            guard top.count < limit || count > top[limit - 1] else { return }
            if top.count == limit { top.removeLast() }
            var place = top.count
            while place > 0, top[place - 1] < count { place -= 1 }
            top.insert(count, at: place)
        }
        return top.count == limit ? top[limit - 1] : 1
    }

    // MARK: Pay

    /// `nil` where no hit names pay.
    ///
    /// - Parameter amounts: of the same tallies.
    func pay(_ amounts: CountedAmounts) -> PayAnswer? {
        guard amounts.count > 0, let low = amounts.quantile(0.25), let middle = amounts.quantile(0.5),
            let high = amounts.quantile(0.75)
        else { return nil }
        let employers = names.add(.employer, tallies.map(\.employers))
        defer { names.giveBack(employers, .employer) }
        let ranks = OrderStatistics.ranks(0.5, count: amounts.count)
        return PayAnswer(
            n: amounts.count, employers: employers.distinct, p25: low, p50: middle, p75: high,
            interval95: ranks.map { amounts.value($0.lowerBound - 1)...amounts.value($0.upperBound - 1) })
    }
}

extension FacetValue {
    /// Most frequent first, ties by the bytes of the value.
    static func precedes(_ a: FacetValue, _ b: FacetValue) -> Bool {
        a.count != b.count ? a.count > b.count : a.value.utf8.lexicographicallyPrecedes(b.value.utf8)
    }
}
