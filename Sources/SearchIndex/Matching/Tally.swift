import Synchronization

/// Counts what facets and pay are made of over ads of one segment, by the numbers of its dictionaries.
///
/// Tables are as long as the dictionaries; where few ads are counted, only what was touched is read and cleared.
///
/// One search at a time has it; ``TallyPool`` keeps it for the next.
final class Tally: @unchecked Sendable {
    /// For each value of each small fact, as ``FacetBitmaps/starts`` places them.
    private(set) var facts = [Int](repeating: 0, count: FacetBitmaps.starts[FacetBitmaps.facts.count])
    let occupations: NumberCounts
    let industries: NumberCounts
    let skills: NumberCounts
    /// Ads with pay, by the number of the amount less one.
    let pay: NumberCounts
    /// Ads with pay, by employer.
    let employers: NumberCounts
    private(set) var total = 0
    /// Whether it is remembered and must stay as it is; see ``SummaryCache``.
    var isKept = false
    private let segment: Segment

    init(_ segment: Segment) {
        self.segment = segment
        occupations = NumberCounts(count: segment.occupationNames.count)
        industries = NumberCounts(count: segment.industryNames.count)
        skills = NumberCounts(count: segment.skillNames.count)
        pay = NumberCounts(count: segment.payValues.count)
        employers = NumberCounts(count: segment.employerNames.count)
    }

    /// Counts ads one by one.
    func add(_ ads: UnsafeBufferPointer<UInt32>) {
        let isMany = ads.count > segment.count >> 6
        let rows = segment.rows
        countFacts(ads)
        occupations.add(ads, isMany: isMany) { Int(rows[Int($0)].occupation) }
        industries.add(ads, isMany: isMany) { Int(rows[Int($0)].industry) }
        addPay(ads, isMany: isMany)
        skills.add(segment.skills, of: ads, isMany: isMany)
        total += ads.count
    }

    private func addPay(_ ads: UnsafeBufferPointer<UInt32>, isMany: Bool) {
        let rows = segment.rows
        pay.add(ads, isMany: isMany) { Int(rows[Int($0)].pay) - 1 }
        employers.add(ads, isMany: isMany) { ad in
            let row = rows[Int(ad)]
            return row.pay == 0 ? -1 : Int(row.employer)
        }
    }

    /// Level, contract, remote and kind of employer stand side by side, and so do size, hours and made up: two counts an
    /// ad, divided among the facts in the end.
    private func countFacts(_ ads: UnsafeBufferPointer<UInt32>) {
        let rows = segment.rows
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1024) { joint in
            joint.initialize(repeating: 0)
            for ad in ads {
                let traits = rows[Int(ad)].traits
                joint[Int(traits & 0x1FF)] &+= 1
                joint[512 + Int(traits >> 9 & 0x7F)] &+= 1
            }
            for (number, fact) in FacetBitmaps.facts.enumerated() {
                let isFirst = fact.shift < 9
                let shift = isFirst ? fact.shift : fact.shift - 9
                let place = Traits.Place(shift: shift, width: fact.width)
                for value in 0..<512 {
                    let count = Int(joint[isFirst ? value : 512 + value])
                    if count > 0 { add(count, to: number, value: place.read(UInt32(value))) }
                }
            }
        }
    }

    /// - Parameter fact: by its place in ``FacetBitmaps/facts``.
    private func add(_ count: Int, to fact: Int, value: Int) {
        let start = FacetBitmaps.starts[fact]
        guard FacetBitmaps.facts[fact].shift == Traits.hours.shift else {
            facts[start + value] += count
            return
        }
        for kind in 0..<Int(Traits.hours.width) where value >> kind & 1 != 0 { facts[start + kind] += count }
    }

    /// Counts a large set of ads by joining bitmaps: the small facts whole, the skills as far as a list of the most
    /// frequent ones needs.
    ///
    /// A skill without a bitmap, or far down by frequency in the segment, cannot have more ads here than there; once the
    /// wanted number of skills each has more than that, no other can come among them.
    ///
    /// - Parameters:
    ///   - ads: the members of the set.
    ///   - limit: how many of the most frequent skills must be exact.
    ///   - others: how many ads of other segments may add to a skill.
    /// - Returns: `false` where the segment has no bitmaps for that; nothing is then counted.
    func add(_ set: Bitmap, ads: UnsafeBufferPointer<UInt32>, skillLimit limit: Int, others: Int) -> Bool {
        guard !segment.facetBitmaps.isEmpty, addCommonSkills(set, limit: limit, others: others) else { return false }
        for (number, fact) in FacetBitmaps.facts.enumerated() {
            for value in 0..<FacetBitmaps.bitmapCount(fact) {
                guard let words = segment.facetBitmaps.words(fact: number, value: value) else { continue }
                facts[FacetBitmaps.starts[number] + value] += set.countJoined(words)
            }
        }
        let rows = segment.rows
        occupations.add(ads, isMany: true) { Int(rows[Int($0)].occupation) }
        industries.add(ads, isMany: true) { Int(rows[Int($0)].industry) }
        addPay(ads, isMany: true)
        total += ads.count
        return true
    }

    private func addCommonSkills(_ set: Bitmap, limit: Int, others: Int) -> Bool {
        let bits = segment.facetBitmaps
        // The greatest counts so far, in descending order.
        var top: [Int] = []
        var counted: [(skill: Int, count: Int)] = []
        for place in 0..<bits.commonSkills.count {
            let skill = Int(bits.commonSkills[place])
            if top.count == limit, Int(bits.skillCounts[skill]) + others < top[limit - 1] {
                for (skill, count) in counted { skills.add(skill, count) }
                return true
            }
            guard let words = bits.words(commonSkill: place) else { return false }
            let count = set.countJoined(words)
            counted.append((skill, count))
            if top.count < limit || count > top[limit - 1] {
                top.insert(count, at: top.firstIndex { $0 < count } ?? top.count)
                if top.count > limit { top.removeLast() }
            }
        }
        guard bits.greatestOther == 0 || top.count == limit && bits.greatestOther + others < top[limit - 1] else {
            return false
        }
        for (skill, count) in counted { skills.add(skill, count) }
        return true
    }

    /// Adds what another tally of the segment counted.
    func add(_ other: Tally) {
        for index in facts.indices { facts[index] += other.facts[index] }
        occupations.add(other.occupations)
        industries.add(other.industries)
        skills.add(other.skills)
        pay.add(other.pay)
        employers.add(other.employers)
        total += other.total
    }

    /// Takes ads out again that were counted.
    func subtract(_ ads: [UInt32]) {
        for ad in ads {
            let row = segment.rows[Int(ad)]
            for (number, fact) in FacetBitmaps.facts.enumerated() { add(-1, to: number, value: fact.read(row.traits)) }
            occupations.subtract(Int(row.occupation))
            industries.subtract(Int(row.industry))
            if row.pay != 0 {
                pay.subtract(Int(row.pay) - 1)
                employers.subtract(Int(row.employer))
            }
            segment.skills.forEach(of: Int(ad)) { skills.subtract($0) }
        }
        total -= ads.count
    }

    /// Calls `body` with each amount of pay and how often it occurs, in no particular order.
    func forEachAmount(_ body: (Double, Int) -> Void) { pay.forEach { body(segment.payValues[$0], $1) } }

    /// Back to nothing counted.
    func clear() {
        for index in facts.indices { facts[index] = 0 }
        occupations.clear()
        industries.clear()
        skills.clear()
        pay.clear()
        employers.clear()
        total = 0
    }
}

/// Tallies of a segment that no search has at the moment.
final class TallyPool: Sendable {
    private let spare = Mutex<[Tally]>([])

    func take(_ segment: Segment) -> Tally { spare.withLock { $0.popLast() } ?? Tally(segment) }

    func giveBack(_ tally: Tally) {
        guard !tally.isKept else { return }
        tally.clear()
        spare.withLock { $0.append(tally) }
    }
}
