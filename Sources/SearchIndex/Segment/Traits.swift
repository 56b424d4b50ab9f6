import JobMarket

/// The small facts of an ad packed into one word, so that filters and facets read one column.
struct Traits {
    /// Where a fact stands: the number of its lowest bit and its width.
    struct Place {
        let shift: UInt32
        let width: UInt32

        @inline(__always)
        func read(_ traits: UInt32) -> Int { Int(traits >> shift & (1 << width - 1)) }

        fileprivate func write(_ value: Int, to traits: inout UInt32) {
            traits |= (UInt32(truncatingIfNeeded: value) & (1 << width - 1)) << shift
        }
    }

    static let level = Place(shift: 0, width: 3)
    static let contract = Place(shift: 3, width: 2)
    static let remote = Place(shift: 5, width: 2)
    static let employerKind = Place(shift: 7, width: 2)
    // The facets above and the following three stand side by side: see ``Tally``.
    /// 0 where the size is not known, else the class from 1.
    static let size = Place(shift: 9, width: 3)
    /// One bit for each kind of hours.
    static let hours = Place(shift: 12, width: 3)
    static let madeUp = Place(shift: 15, width: 1)
    static let education = Place(shift: 16, width: 3)
    static let careerChangers = Place(shift: 19, width: 1)
    /// 0 where nothing is said, 1 yes, 2 no; likewise ``shift``.
    static let onCall = Place(shift: 20, width: 2)
    static let shift = Place(shift: 22, width: 2)
    /// 0 where nothing is said, else the kind from 1; likewise ``payKind``.
    static let travel = Place(shift: 24, width: 2)
    static let payKind = Place(shift: 26, width: 2)
    static let payPlausibility = Place(shift: 28, width: 2)

    static func pack(_ ad: IndexedAd) -> UInt32 {
        let facts = ad.facts
        var traits: UInt32 = 0
        level.write(number(of: facts.level), to: &traits)
        contract.write(number(of: facts.contract), to: &traits)
        remote.write(number(of: facts.remote), to: &traits)
        employerKind.write(number(of: facts.employerKind), to: &traits)
        education.write(number(of: facts.education), to: &traits)
        size.write(facts.size.map { number(of: $0) + 1 } ?? 0, to: &traits)
        hours.write(mask(facts.hours), to: &traits)
        careerChangers.write(facts.careerChangers ? 1 : 0, to: &traits)
        onCall.write(facts.onCall.map { $0 ? 1 : 2 } ?? 0, to: &traits)
        shift.write(facts.shift.map { $0 ? 1 : 2 } ?? 0, to: &traits)
        travel.write(facts.travel.map { number(of: $0) + 1 } ?? 0, to: &traits)
        payKind.write(facts.pay.map { number(of: $0.kind) + 1 } ?? 0, to: &traits)
        let plausibility = facts.pay?.plausibility(
            on: min(ad.posted ?? ad.firstSeen, ad.firstSeen), isTraining: facts.level == .trainee)
        payPlausibility.write(plausibility.map { number(of: $0) } ?? 0, to: &traits)
        madeUp.write(ad.madeUp ? 1 : 0, to: &traits)
        return traits
    }

    /// Kind and need of a skill in one byte.
    static func pack(_ skill: FactSkill) -> UInt8 {
        UInt8(number(of: skill.kind) << 1 | number(of: skill.need))
    }

    /// The number of a case in the order of its declaration.
    static func number<Value: CaseIterable & Equatable>(of value: Value) -> Int {
        for (number, other) in Value.allCases.enumerated() where other == value { return number }
        return 0
    }

    /// One bit for each value, by its number.
    static func mask<Value: CaseIterable & Equatable>(_ values: [Value]) -> Int {
        values.reduce(0) { $0 | 1 << number(of: $1) }
    }

    /// The case with a number; the first where there is none such.
    static func value<Value: CaseIterable>(_ number: Int, of _: Value.Type = Value.self) -> Value
    where Value.AllCases == [Value] {
        let all = Value.allCases
        return all.indices.contains(number) ? all[number] : all[0]
    }

    /// The cases whose bits are set, in the order of their declaration.
    static func values<Value: CaseIterable>(_ mask: Int) -> [Value] where Value.AllCases == [Value] {
        Value.allCases.enumerated().filter { mask >> $0.offset & 1 != 0 }.map(\.element)
    }
}

/// Facts of which an ad has any number, as bits of one word.
struct FactSets {
    static let tasks = Traits.Place(shift: 0, width: 12)
    static let signs = Traits.Place(shift: 12, width: 8)
    static let skillKinds = Traits.Place(shift: 20, width: 4)

    static func pack(_ facts: AdFacts) -> UInt32 {
        UInt32(Traits.mask(facts.tasks)) | UInt32(Traits.mask(facts.signs)) << signs.shift
            | UInt32(Traits.mask(facts.skills.map(\.kind))) << skillKinds.shift
    }
}
