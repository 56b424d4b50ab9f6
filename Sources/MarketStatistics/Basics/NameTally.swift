import SearchIndex

/// Names that ads of a cell have, by the weight of the ads.
struct NameTally {
    /// Numbers of names with the weight of the ads that have them.
    private let found: [(number: Int, weight: Double)]

    init(_ found: [(number: Int, weight: Double)]) { self.found = found }

    /// - Parameters:
    ///   - lists: the names of the ads.
    ///   - counts: of each name the ads of the cell.
    ///   - least: ads that a name must have.
    ///   - isWanted: whether a name counts.
    init(
        _ cell: Cell, _ lists: NameLists, counts: [Int32], least: Int32, where isWanted: (Int) -> Bool = { _ in true }
    ) {
        // What the ads of capped employers count for less than one each.
        var lost = [Double](repeating: 0, count: cell.cappedEmployers > 0 ? counts.count : 0)
        cell.clusters.forEachCapped { weight, rows in lists.add(1 - weight, in: rows, to: &lost) }
        var found: [(number: Int, weight: Double)] = []
        for (number, count) in counts.enumerated() where count >= least && isWanted(number) {
            found.append((number, Double(count) - (lost.isEmpty ? 0 : lost[number])))
        }
        self.found = found
    }

    /// The names with most weight that are wanted, most first; ties by name.
    ///
    /// - Parameter name: of a number; `nil` where it is not wanted.
    func most(_ limit: Int, name: (Int) -> String?) -> [(name: String, number: Int, weight: Double)] {
        var chosen: [(name: String, number: Int, weight: Double)] = []
        // Names are looked up for those that can still be among the first only.
        for (number, weight) in found.sorted(by: { $0.weight > $1.weight }) {
            if chosen.count >= limit, weight < chosen[limit - 1].weight { break }
            if let name = name(number) { chosen.append((name, number, weight)) }
        }
        return Array(chosen.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }.prefix(limit))
    }
}

extension Cell {
    /// The names in a list that most ads have, with the shares of the ads that have each, most first.
    ///
    /// - Parameters:
    ///   - least: ads that a name must have.
    ///   - share: what a name's label is and its share's identifier and filter are; `nil` for names not wanted.
    func mostFrequent(
        _ list: CountedList, _ limit: Int, least: Int32 = 1,
        _ share: (String) -> (label: String, id: String, filter: Filter)?
    ) -> [LabelledShare] {
        let lists = table.lists(list)
        let tally = NameTally(self, lists, counts: lists.counts(in: rows), least: least)
        let most = tally.most(limit) { number in
            let name = names.name(list, number)
            return share(name) == nil ? nil : name
        }
        let sets = lists.having(most.map(\.number), in: rows)
        let shares = zip(most, sets).compactMap { entry, set in
            share(entry.name).map { label, id, filter in
                LabelledShare(value: entry.name, label: label, share: self.share(id, [filter], of: set))
            }
        }
        return LabelledShare.ordered(shares)
    }
}
