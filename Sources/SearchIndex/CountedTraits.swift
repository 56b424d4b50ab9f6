import JobMarket

/// The small facts of some ads as sets of their numbers: what a share is a share of.
///
/// The bits of an ad's packed facts are turned into sets, one for each bit, 64 ads at a time; the ads of which a fact has
/// a value are then found by the few sets of its bits.
package struct CountedTraits: Sendable {
    private let capacity: Int
    /// One set for each bit of ``Traits`` and, behind these, of ``FactSets``.
    private let planes: [Bitmap]

    package init(_ ads: [CountedAd]) {
        capacity = ads.count
        var planes = Array(repeating: Bitmap(capacity: ads.count), count: 64)
        var block = [UInt64](repeating: 0, count: 64)
        for word in 0..<(ads.count + 63) / 64 {
            for place in 0..<64 {
                let number = word << 6 | place
                block[place] =
                    number < ads.count
                    ? UInt64(ads[number].traits) | UInt64(ads[number].factSets) << 32 : 0
            }
            Self.transpose(&block)
            for bit in 0..<64 { planes[bit].words[word] = block[bit] }
        }
        self.planes = planes
    }

    /// Turns rows into columns by exchanging ever smaller quarters (Warren, "Hacker's Delight", section 7-3).
    private static func transpose(_ block: inout [UInt64]) {
        block.withUnsafeMutableBufferPointer { block in
            var width = 32
            var mask: UInt64 = 0x0000_0000_FFFF_FFFF
            while width > 0 {
                var row = 0
                while row < 64 {
                    let other = row | width
                    let exchanged = (block[row] >> UInt64(width) ^ block[other]) & mask
                    block[row] ^= exchanged << UInt64(width)
                    block[other] ^= exchanged
                    row = (other + 1) & ~width
                }
                width >>= 1
                mask ^= mask << UInt64(width)
            }
        }
    }

    /// The ads of which a fact has a value.
    private func having(_ place: Traits.Place, _ value: Int) -> Bitmap {
        var set = Bitmap(capacity: capacity, filled: true)
        for bit in 0..<Int(place.width) {
            let plane = planes[Int(place.shift) + bit]
            if value >> bit & 1 != 0 { set.formIntersection(plane) } else { set.subtract(plane) }
        }
        return set
    }

    private func having<Value: CaseIterable & Equatable>(_ place: Traits.Place, _ value: Value) -> Bitmap {
        having(place, Traits.number(of: value))
    }

    /// The ads that have one of some values.
    private func having<Value: CaseIterable & Equatable>(_ place: Traits.Place, _ values: [Value]) -> Bitmap {
        values.reduce(into: Bitmap(capacity: capacity)) { $0.formUnion(having(place, $1)) }
    }

    /// The ads with a case of a fact of which an ad has any number.
    private func holding<Value: CaseIterable & Equatable>(
        _ place: Traits.Place, of word: Int = 32, _ value: Value
    ) -> Bitmap {
        planes[word + Int(place.shift) + Traits.number(of: value)]
    }

    /// Whether an ad rules something out, demands it, or does not say.
    private func saying(_ place: Traits.Place, _ answer: Bool?) -> Bitmap {
        having(place, answer.map { $0 ? 1 : 2 } ?? 0)
    }

    package func level(_ value: CareerLevel) -> Bitmap { having(Traits.level, value) }
    package func level(_ values: [CareerLevel]) -> Bitmap { having(Traits.level, values) }
    package func contract(_ value: ContractKind) -> Bitmap { having(Traits.contract, value) }
    package func remote(_ value: RemoteKind) -> Bitmap { having(Traits.remote, value) }
    package func employer(_ value: EmployerKind) -> Bitmap { having(Traits.employerKind, value) }
    package func education(_ value: EducationDemand) -> Bitmap { having(Traits.education, value) }
    package func education(_ values: [EducationDemand]) -> Bitmap { having(Traits.education, values) }
    package func onCall(_ answer: Bool?) -> Bitmap { saying(Traits.onCall, answer) }
    package func shift(_ answer: Bool?) -> Bitmap { saying(Traits.shift, answer) }
    package func hours(_ value: WorkingHours) -> Bitmap { holding(Traits.hours, of: 0, value) }
    package func task(_ value: TaskKind) -> Bitmap { holding(FactSets.tasks, value) }
    package func sign(_ value: ClaritySign) -> Bitmap { holding(FactSets.signs, value) }
    package func skillKind(_ value: SkillKind) -> Bitmap { holding(FactSets.skillKinds, value) }
    package func payKind(_ value: PayKind) -> Bitmap { having(Traits.payKind, Traits.number(of: value) + 1) }
    package func payPlausibility(_ value: PayPlausibility) -> Bitmap { having(Traits.payPlausibility, value) }
    package var careerChangers: Bitmap { having(Traits.careerChangers, 1) }
    package var madeUp: Bitmap { having(Traits.madeUp, 1) }

    package func size(_ values: [CompanySize]) -> Bitmap {
        values.reduce(into: Bitmap(capacity: capacity)) {
            $0.formUnion(having(Traits.size, Traits.number(of: $1) + 1))
        }
    }

    /// `nil` for the ads that say nothing of it.
    package func travel(_ value: TravelDemand?) -> Bitmap {
        having(Traits.travel, value.map { Traits.number(of: $0) + 1 } ?? 0)
    }
}
