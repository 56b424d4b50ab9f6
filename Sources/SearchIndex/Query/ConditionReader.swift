/// Takes what states a condition out of the words of a query, also turned round (`ohne zeitarbeit`, `-zeitarbeit`,
/// `nachts nicht`) and in numbers (`ab 60.000`, `20 km`).
struct ConditionReader {
    /// What is left; words that ads must not hold are marked.
    private(set) var kept: [QueryItem] = []
    private(set) var filters: [Filter] = []
    /// The words behind the filters, in their order.
    private(set) var stated: [UnderstoodCondition] = []
    /// Items that were taken for conditions and tell besides what ads are like.
    private(set) var taken: [QueryItem] = []
    /// Kilometres, where a radius is stated.
    private(set) var radius: Double?

    private let items: [QueryItem]

    init(_ items: [QueryItem]) {
        self.items = items
        var index = 0
        while index < items.count {
            let length =
                turnedBehind(at: index) ?? condition(at: index) ?? number(at: index) ?? turnedBefore(at: index)
            if let length {
                state(items[index..<index + length])
            } else {
                kept.append(items[index])
            }
            index += length ?? 1
        }
    }

    // Each takes what begins at an index, and returns how many items that are; `nil` takes nothing.

    private mutating func condition(at index: Int) -> Int? {
        guard let (filters, length) = run(at: index) else { return nil }
        let run = items[index..<index + length]
        if run.first?.excluded == true {
            add(filters.map(turned))
        } else {
            add(filters)
            // What an ad is to lack says nothing about the ad.
            if !run.contains(where: { isNegation($0) }) { taken += run }
        }
        return length
    }

    private mutating func number(at index: Int) -> Int? {
        guard let stated = StatedNumber(items[index...]) else { return nil }
        add(stated.filters)
        radius = stated.radius ?? radius
        return stated.length
    }

    /// `ohne zeitarbeit und vermittlung`, `nicht im schichtdienst`, `ohne nachtdienst`.
    private mutating func turnedBefore(at index: Int) -> Int? {
        guard isNegation(items[index]) else { return nil }
        var next = index + 1
        while next + 1 < items.count, Conditions.negationFillers.contains(items[next].key) { next += 1 }
        if let length = turn(at: next) {
            next += length
            while next + 1 < items.count, ["und", "oder", "and", "or"].contains(items[next].key),
                let length = turn(at: next + 1)
            {
                next += 1 + length
            }
            return next - index
        }
        guard next < items.count, items[next].isPlain, !Conditions.weakNegations.contains(items[index].key) else {
            return nil
        }
        exclude(items[next])
        return next + 1 - index
    }

    /// `nachts nicht`: the negation stands behind where nothing follows that it could be meant for.
    private mutating func turnedBehind(at index: Int) -> Int? {
        guard let length = turnableLength(at: index), items.indices.contains(index + length),
            items[index + length].isPlain, items[index + length].key == "nicht",
            turnableLength(at: index + length + 1) == nil
        else { return nil }
        _ = turn(at: index)
        return length + 1
    }

    /// Takes a condition or an everyday word for one, turned round.
    private mutating func turn(at index: Int) -> Int? {
        guard let length = turnableLength(at: index) else { return nil }
        if let (filters, _) = run(at: index, negated: true) {
            add(filters.map(turned))
        } else {
            exclude(items[index])
        }
        return length
    }

    private func turnableLength(at index: Int) -> Int? {
        guard items.indices.contains(index), items[index].isPlain else { return nil }
        if let (_, length) = run(at: index, negated: true) { return length }
        return Conditions.meaningsOfExclusions[items[index].key] == nil ? nil : 1
    }

    /// The longest run of items that states a condition.
    private func run(at start: Int, negated: Bool = false) -> (filters: [Filter], length: Int)? {
        guard items.indices.contains(start), items[start].kind == .word else { return nil }
        if items[start].excluded { return Conditions.filters(items[start].key, negated: true).map { ($0, 1) } }
        for length in stride(from: min(Conditions.maximumLength, items.count - start), to: 0, by: -1) {
            let run = items[start..<start + length]
            guard run.allSatisfy(\.isPlain) else { continue }
            let key = run.map(\.key).joined(separator: " ")
            if let filters = Conditions.filters(key, negated: negated) { return (filters, length) }
        }
        return nil
    }

    private func isNegation(_ item: QueryItem) -> Bool {
        item.isPlain && (Conditions.negations.contains(item.key) || Conditions.weakNegations.contains(item.key))
    }

    private func turned(_ filter: Filter) -> Filter {
        Filter(filter.field, filter.value, excluded: !filter.excluded)
    }

    private mutating func exclude(_ item: QueryItem) {
        var item = item
        item.excluded = true
        kept.append(item)
    }

    /// Keeps the words of the filters that were added last.
    private mutating func state(_ run: ArraySlice<QueryItem>) {
        let known = stated.reduce(0) { $0 + $1.filters.count }
        guard known < filters.count else { return }
        let typed = run.map { ($0.excluded ? "-" : "") + $0.text }.joined(separator: " ")
        stated.append(UnderstoodCondition(typed: typed, filters: Array(filters[known...])))
    }

    private mutating func add(_ filters: [Filter]) {
        for filter in filters where !self.filters.contains(filter) { self.filters.append(filter) }
    }
}
