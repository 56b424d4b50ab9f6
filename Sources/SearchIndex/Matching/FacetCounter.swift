import JobMarket

/// Counts the values of all facets over the matches of all segments.
struct FacetCounter {
    private static let occupationLimit = 10
    private static let skillLimit = 20

    private var level = [Int](repeating: 0, count: 8)
    private var contract = [Int](repeating: 0, count: 4)
    private var remote = [Int](repeating: 0, count: 4)
    private var employer = [Int](repeating: 0, count: 4)
    private var size = [Int](repeating: 0, count: 8)
    private var hours = [Int](repeating: 0, count: 3)
    private var occupations = NameCounts()
    private var industries = NameCounts()
    private var skills = NameCounts()
    private(set) var containsMadeUp = false

    mutating func add(_ match: SegmentMatch) {
        guard !match.members.isEmpty else { return }
        let segment = match.view.segment
        var occupationCounts = [UInt32](repeating: 0, count: segment.occupationNames.count)
        var industryCounts = [UInt32](repeating: 0, count: segment.industryNames.count)
        var skillCounts = [UInt32](repeating: 0, count: segment.skillNames.count)
        var madeUp = 0
        for member in match.members {
            let ad = Int(member)
            let traits = segment.traits[ad]
            level[Traits.level.read(traits)] += 1
            contract[Traits.contract.read(traits)] += 1
            remote[Traits.remote.read(traits)] += 1
            employer[Traits.employerKind.read(traits)] += 1
            size[Traits.size.read(traits)] += 1
            let kinds = Traits.hours.read(traits)
            hours[0] += kinds & 1
            hours[1] += kinds >> 1 & 1
            hours[2] += kinds >> 2
            madeUp |= Traits.madeUp.read(traits)
            occupationCounts[Int(segment.occupations[ad])] += 1
            industryCounts[Int(segment.industries[ad])] += 1
            for skill in segment.skills[ad] { skillCounts[Int(skill)] += 1 }
        }
        containsMadeUp = containsMadeUp || madeUp != 0
        occupations.add(occupationCounts, of: segment.occupationNames, bytes: 0..<4)
        industries.add(industryCounts, of: segment.industryNames, bytes: 1..<Int.max)
        skills.add(skillCounts, of: segment.skillNames, bytes: 0..<Int.max)
    }

    var facets: [Facet] {
        [
            Facet(field: .occupation, values: occupations.values(limit: Self.occupationLimit)),
            facet(.level, level, CareerLevel.allCases),
            facet(.hours, hours, WorkingHours.allCases),
            facet(.contract, contract, ContractKind.allCases),
            facet(.remote, remote, RemoteKind.allCases),
            facet(.employer, employer, EmployerKind.allCases),
            Facet(field: .industry, values: industries.values(limit: .max)),
            facet(.size, Array(size.dropFirst()), CompanySize.allCases),
            Facet(field: .skill, values: skills.values(limit: Self.skillLimit)),
        ]
    }

    private func facet<Value: RawRepresentable<String>>(
        _ field: FilterField, _ counts: [Int], _ values: [Value]
    ) -> Facet {
        let named = zip(values, counts).filter { $1 > 0 }.map { FacetValue(value: $0.rawValue, count: $1) }
        return Facet(field: field, values: named.sorted(by: FacetValue.precedes))
    }
}

extension FacetValue {
    /// Most frequent first, ties by the bytes of the value.
    static func precedes(_ a: FacetValue, _ b: FacetValue) -> Bool {
        a.count != b.count ? a.count > b.count : a.value.utf8.lexicographicallyPrecedes(b.value.utf8)
    }
}
