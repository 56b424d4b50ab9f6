import GermanText
import JobMarket

/// Turns filters into conditions for one segment.
struct FilterConditions {
    private let segment: Segment
    /// Each field's values are alternatives: one of them must hold.
    private(set) var wanted: [any Condition] = []
    /// None of these may hold.
    private(set) var unwanted: [any Condition] = []

    /// - Parameter filters: lists that hold each on its own.
    init(_ filters: [[Filter]], in segment: Segment) {
        self.segment = segment
        for filters in filters {
            for field in FilterField.allCases {
                let own = filters.filter { $0.field == field }
                guard !own.isEmpty else { continue }
                let kept = own.filter { !$0.excluded }.map(\.value)
                let left = own.filter(\.excluded).map(\.value)
                if !kept.isEmpty { wanted.append(condition(field, kept)) }
                if !left.isEmpty { unwanted.append(condition(field, left)) }
            }
        }
    }

    /// Whether an ad has one of the values; values that cannot be read are none.
    private func condition(_ field: FilterField, _ all: [String]) -> any Condition {
        let kind = field.kind
        let values = all.filter(kind.accepts)
        switch field {
        case .occupation: return codes(values)
        case .level: return trait(Traits.level, values.compactMap(CareerLevel.init))
        case .contract: return trait(Traits.contract, values.compactMap(ContractKind.init))
        case .remote: return trait(Traits.remote, values.compactMap(RemoteKind.init))
        case .employer: return trait(Traits.employerKind, values.compactMap(EmployerKind.init))
        case .education: return trait(Traits.education, values.compactMap(EducationDemand.init))
        case .size: return trait(Traits.size, values.compactMap(CompanySize.init), from: 1)
        case .payKind: return trait(Traits.payKind, values.compactMap(PayKind.init), from: 1)
        case .payPlausibility:
            let wanted = Traits.mask(values.compactMap(PayPlausibility.init))
            return test { $0.pay != 0 && wanted >> Traits.payPlausibility.read($0.traits) & 1 != 0 }
        case .travel:
            let known = Traits.mask(values.compactMap(TravelDemand.init)) << 1
            return TraitTest(segment, Traits.travel, wanted: known | (values.contains("unknown") ? 1 : 0))
        case .onCall: return answer(Traits.onCall, values)
        case .shift: return answer(Traits.shift, values)
        case .careerChangers: return yesOrNo(Traits.careerChangers, values)
        case .madeUp: return yesOrNo(Traits.madeUp, values)
        case .hours:
            return TraitTest(segment, Traits.hours, wanted: Traits.mask(values.compactMap(WorkingHours.init)))
        case .task: return bits(FactSets.tasks, values.compactMap(TaskKind.init))
        case .sign: return bits(FactSets.signs, values.compactMap(ClaritySign.init))
        case .skillKind: return bits(FactSets.skillKinds, values.compactMap(SkillKind.init))
        case .industry: return industries(values)
        case .company:
            return terms(values.map { [TermKind.employer] + $0.utf8 })
        case .skill: return skills(values) { _ in true }
        case .must: return skills(values) { $0 & 1 == 0 }
        case .language: return lists(segment.languages, segment.languageNames, values)
        case .activity: return lists(segment.activities, segment.activityNames, values)
        case .object: return lists(segment.objects, segment.objectNames, values)
        case .benefit: return lists(segment.benefits, segment.benefitNames, values)
        case .area: return area(values)
        case .clarityMin, .clarityMax: return clarity(field, values)
        case .pay, .payMin, .payMax: return pay(field, values)
        case .yearsMin, .yearsMax: return years(field, values)
        case .since, .before: return day(field, values)
        }
    }

    private func test(_ test: @escaping (AdRow) -> Bool) -> RowTest {
        let rows = segment.rows
        return RowTest(count: segment.count) { test(rows[Int($0)]) }
    }

    // MARK: Packed facts

    private func trait<Value: CaseIterable & Equatable>(
        _ fact: Traits.Place, _ values: [Value], from first: Int = 0
    ) -> TraitTest {
        TraitTest(segment, fact, wanted: Traits.mask(values) << first)
    }

    private func answer(_ fact: Traits.Place, _ values: [String]) -> TraitTest {
        TraitTest(segment, fact, wanted: values.reduce(0) { $0 | ($1 == "yes" ? 2 : $1 == "no" ? 4 : 1) })
    }

    private func yesOrNo(_ fact: Traits.Place, _ values: [String]) -> TraitTest {
        TraitTest(segment, fact, wanted: values.reduce(0) { $0 | ($1 == "yes" ? 2 : 1) })
    }

    private func bits<Value: CaseIterable & Equatable>(_ place: Traits.Place, _ values: [Value]) -> RowTest {
        let wanted = Traits.mask(values)
        return test { place.read($0.factSets) & wanted != 0 }
    }

    // MARK: Names

    /// All occupations whose codes begin so.
    private func codes(_ prefixes: [String]) -> ListUnion {
        // A code within another's range adds nothing.
        let kept = prefixes.filter { prefix in !prefixes.contains { $0 != prefix && prefix.hasPrefix($0) } }
        return ListUnion(
            lists: Set(kept).flatMap { segment.postings(prefix: [TermKind.occupation] + $0.utf8) },
            capacity: segment.count)
    }

    private func terms(_ terms: [[UInt8]]) -> ListUnion {
        ListUnion(lists: Set(terms).compactMap { segment.postings($0) }, capacity: segment.count)
    }

    private func industries(_ values: [String]) -> RowTest {
        var wanted = Bitmap(capacity: segment.industryNames.count)
        for value in values { if let number = segment.industryNames.find("\u{1}" + value) { wanted.insert(number) } }
        return test { wanted.contains(Int($0.industry)) }
    }

    /// Skills by their exact names; the lists, which go by folded words, say where to look.
    ///
    /// - Parameter counts: whether a skill with such traits (``Traits/pack(_:)``) counts.
    private func skills(_ values: [String], counts: (UInt8) -> Bool) -> any Condition {
        let wanted = Set(values.compactMap { segment.skillNames.find($0) })
        let lists = terms(values.map { [TermKind.skill] + Tokens.words($0).joined(separator: " ").utf8 })
        func has(_ ad: Int) -> Bool { segment.hasSkill(ad, wanted, counts: counts) }
        var set = Bitmap(capacity: segment.count)
        var count = 0
        if values.contains(where: { Tokens.words($0).isEmpty }) {
            // A name without words has no list.
            for ad in 0..<segment.count where has(ad) {
                set.insert(ad)
                count += 1
            }
        } else {
            for ad in lists.ads() where has(Int(ad)) {
                set.insert(Int(ad))
                count += 1
            }
        }
        return KnownSet(set: set, estimate: count)
    }

    private func lists(_ column: ListColumn, _ names: Names, _ values: [String]) -> RowTest {
        let wanted = Set(values.compactMap { names.find($0) }.map { UInt32($0) })
        return RowTest(count: segment.count) { ad in column[Int(ad)].contains { wanted.contains($0) } }
    }

    private func area(_ prefixes: [String]) -> PlaceSet {
        let places = (0..<segment.placeCount).filter { place in
            guard let ags = segment.ags(ofPlace: place) else { return false }
            return prefixes.contains { ags.starts(with: $0.utf8) }
        }
        return PlaceSet(places, in: segment)
    }

    // MARK: Numbers

    private func pay(_ field: FilterField, _ values: [String]) -> RowTest {
        let segment = segment
        switch field {
        case .payMin:
            guard let least = values.compactMap(Double.init).min() else { return test { _ in false } }
            return test { $0.pay != 0 && segment.middlePay($0) >= least }
        case .payMax:
            guard let most = values.compactMap(Double.init).max() else { return test { _ in false } }
            return test { $0.pay != 0 && segment.middlePay($0) <= most }
        default:
            let (with, without) = (values.contains("yes"), values.contains("no"))
            return test { $0.pay == 0 ? without : with }
        }
    }

    private func clarity(_ field: FilterField, _ values: [String]) -> RowTest {
        let details = segment.details
        let scores = values.compactMap(Double.init)
        guard let least = scores.min(), let end = scores.max() else { return test { _ in false } }
        let isMinimum = field == .clarityMin
        return RowTest(count: segment.count) { ad in
            let clarity = details[Int(ad)].clarity
            return isMinimum ? clarity >= least : clarity < end
        }
    }

    private func years(_ field: FilterField, _ values: [String]) -> RowTest {
        let numbers = values.compactMap { Int($0) }
        if field == .yearsMin {
            guard let least = numbers.min() else { return test { _ in false } }
            return test { $0.years != 255 && $0.years >= least }
        }
        guard let most = numbers.max() else { return test { _ in false } }
        return test { $0.years == 255 || $0.years <= most }
    }

    private func day(_ field: FilterField, _ values: [String]) -> RowTest {
        let days = values.compactMap { Day(iso: $0)?.number }
        if field == .since {
            guard let first = days.min() else { return test { _ in false } }
            return test { $0.firstSeen >= first }
        }
        guard let end = days.max() else { return test { _ in false } }
        return test { $0.firstSeen < end }
    }
}
