import JobMarket

/// A condition on one field, ready to be asked of the ads of one segment.
struct FilterTest {
    private let segment: Segment

    init(_ segment: Segment) { self.segment = segment }

    /// Leaves the ads that meet all filters: of each field one of its values, and none of those excluded.
    func apply(_ filters: [Filter], to ads: inout Bitmap) {
        for field in FilterField.allCases {
            let own = filters.filter { $0.field == field }
            guard !own.isEmpty else { continue }
            let wanted = own.filter { !$0.excluded }.map(\.value)
            let unwanted = own.filter(\.excluded).map(\.value)
            if !wanted.isEmpty { ads.keep(where: test(field, wanted)) }
            if !unwanted.isEmpty {
                let test = test(field, unwanted)
                ads.keep { !test($0) }
            }
        }
    }

    /// Whether an ad has one of the values; values that cannot be read are none.
    private func test(_ field: FilterField, _ all: [String]) -> (Int) -> Bool {
        let values = all.filter { FilterValues.isValid($0, for: field) }
        switch field {
        case .occupation: return names(segment.occupations, segment.occupationNames, prefixes: values)
        case .level: return trait(Traits.level, values.compactMap(CareerLevel.init))
        case .contract: return trait(Traits.contract, values.compactMap(ContractKind.init))
        case .remote: return trait(Traits.remote, values.compactMap(RemoteKind.init))
        case .employer: return trait(Traits.employerKind, values.compactMap(EmployerKind.init))
        case .education: return trait(Traits.education, values.compactMap(EducationDemand.init))
        case .size: return trait(Traits.size, values.compactMap(CompanySize.init), from: 1)
        case .payKind: return trait(Traits.payKind, values.compactMap(PayKind.init), from: 1)
        case .travel:
            let known = values.compactMap(TravelDemand.init)
            return anyOf(trait(Traits.travel, known, from: 1), values.contains("unknown"), Traits.travel)
        case .onCall: return answer(Traits.onCall, values)
        case .shift: return answer(Traits.shift, values)
        case .careerChangers:
            return numbers(Traits.careerChangers, values.reduce(0) { $0 | ($1 == "yes" ? 2 : 1) })
        case .hours: return bits(segment.traits, Traits.hours, values.compactMap(WorkingHours.init))
        case .task: return bits(segment.factSets, FactSets.tasks, values.compactMap(TaskKind.init))
        case .sign: return bits(segment.factSets, FactSets.signs, values.compactMap(ClaritySign.init))
        case .skillKind: return bits(segment.factSets, FactSets.skillKinds, values.compactMap(SkillKind.init))
        case .industry: return names(segment.industries, segment.industryNames, values.map { "\u{1}" + $0 })
        case .company: return names(segment.employers, segment.employerNames, values)
        case .skill: return lists(segment.skills, segment.skillNames, values)
        case .language: return lists(segment.languages, segment.languageNames, values)
        case .benefit: return lists(segment.benefits, segment.benefitNames, values)
        case .area: return area(values)
        case .pay, .payMin, .payMax: return pay(field, values)
        case .yearsMin, .yearsMax: return years(field, values)
        case .since, .before: return day(field, values)
        }
    }

    // MARK: Packed facts

    private func trait<Value: CaseIterable & Equatable>(
        _ place: Traits.Place, _ values: [Value], from first: Int = 0
    ) -> (Int) -> Bool {
        numbers(place, Traits.mask(values) << first)
    }

    /// - Parameter wanted: a bit for each number the fact may have.
    private func numbers(_ place: Traits.Place, _ wanted: Int) -> (Int) -> Bool {
        let column = segment.traits
        return { wanted >> place.read(column[$0]) & 1 != 0 }
    }

    private func bits<Value: CaseIterable & Equatable>(
        _ column: Column<UInt32>, _ place: Traits.Place, _ values: [Value]
    ) -> (Int) -> Bool {
        let wanted = Traits.mask(values)
        return { place.read(column[$0]) & wanted != 0 }
    }

    private func answer(_ place: Traits.Place, _ values: [String]) -> (Int) -> Bool {
        numbers(place, values.reduce(0) { $0 | ($1 == "yes" ? 2 : $1 == "no" ? 4 : 1) })
    }

    private func anyOf(
        _ test: @escaping (Int) -> Bool, _ orUnknown: Bool, _ place: Traits.Place
    ) -> (Int) -> Bool {
        let column = segment.traits
        return { test($0) || orUnknown && place.read(column[$0]) == 0 }
    }

    // MARK: Names

    private func names(_ column: Column<UInt32>, _ names: Names, _ values: [String]) -> (Int) -> Bool {
        let wanted = Set(values.compactMap { names.find($0) }.map { UInt32($0) })
        return { wanted.contains(column[$0]) }
    }

    private func names(_ column: Column<UInt32>, _ names: Names, prefixes: [String]) -> (Int) -> Bool {
        let wanted = Self.members(of: names, prefixes: prefixes)
        return { wanted.contains(Int(column[$0])) }
    }

    private static func members(of names: Names, prefixes: [String]) -> Bitmap {
        var members = Bitmap(capacity: names.count)
        for prefix in prefixes { names.range(prefix: Array(prefix.utf8)).forEach { members.insert($0) } }
        return members
    }

    private func lists(_ column: ListColumn, _ names: Names, _ values: [String]) -> (Int) -> Bool {
        let wanted = Set(values.compactMap { names.find($0) }.map { UInt32($0) })
        return { ad in column[ad].contains { wanted.contains($0) } }
    }

    private func area(_ prefixes: [String]) -> (Int) -> Bool {
        var ads = Bitmap(capacity: segment.count)
        for place in 0..<segment.latitudes.count {
            guard let ags = segment.place(place).ags, prefixes.contains(where: { ags.utf8.starts(with: $0.utf8) })
            else { continue }
            for ad in segment.placeAds[place] { ads.insert(Int(ad)) }
        }
        return { ads.contains($0) }
    }

    // MARK: Numbers

    private func pay(_ field: FilterField, _ values: [String]) -> (Int) -> Bool {
        let column = segment.middlePay
        switch field {
        case .payMin:
            guard let least = values.compactMap(FilterValues.amount).min() else { return { _ in false } }
            return { column[$0] >= least }
        case .payMax:
            guard let most = values.compactMap(FilterValues.amount).max() else { return { _ in false } }
            return { column[$0] <= most }
        default:
            return { values.contains(column[$0].isNaN ? "no" : "yes") }
        }
    }

    private func years(_ field: FilterField, _ values: [String]) -> (Int) -> Bool {
        let column = segment.years
        let numbers = values.compactMap(FilterValues.years)
        if field == .yearsMin {
            guard let least = numbers.min() else { return { _ in false } }
            return { column[$0] != 255 && column[$0] >= least }
        }
        guard let most = numbers.max() else { return { _ in false } }
        return { column[$0] == 255 || column[$0] <= most }
    }

    private func day(_ field: FilterField, _ values: [String]) -> (Int) -> Bool {
        let column = segment.firstSeen
        let days = values.compactMap { Day(iso: $0)?.number }
        if field == .since {
            guard let first = days.min() else { return { _ in false } }
            return { column[$0] >= first }
        }
        guard let end = days.max() else { return { _ in false } }
        return { column[$0] < end }
    }
}
