import JobMarket

/// One ad as figures count it: its facts as plain values, its names as numbers of the snapshot.
///
/// Numbers hold for the snapshot the ad came from; ``CountedNames`` tells the names.
public struct CountedAd: Sendable {
    /// Where its lists of names are; see ``CountedNames``.
    public let reference: AdReference
    /// The KldB code; see ``OccupationNumber``.
    public let occupation: OccupationNumber
    // Packed, since figures hold tens of thousands of ads.
    let traits: UInt32
    let factSets: UInt32
    private let details: AdDetails
    @usableFromInline let titleGroup: UInt64
    @usableFromInline let areaNumber: Int32
    @usableFromInline let firstDay: Int32
    @usableFromInline let skills: Int32
    @usableFromInline let employerNumber: Int32
    @usableFromInline let industryNumber: Int32

    @inline(__always)
    init(_ segment: Segment, part: Int, number: Int, names: borrowing PartNames) {
        let row = segment.rows[number]
        traits = row.traits
        factSets = row.factSets
        details = segment.details[number]
        firstDay = row.firstSeen
        areaNumber = segment.places[number].first.map { segment.areas[Int($0)] } ?? 0
        titleGroup = segment.titles?.rows[number].group ?? 0
        employerNumber = names.employer(row.employer)
        industryNumber = names.industry(row.industry)
        occupation = names.occupations[Int(row.occupation)]
        skills = Int32(segment.rows[number + 1].skills - row.skills)
        reference = AdReference(part: UInt32(part), number: UInt32(number))
    }

    public var level: CareerLevel { Cases.levels[Traits.level.read(traits)] }
    /// Number of kinds of work.
    public var taskCount: Int { FactSets.tasks.read(factSets).nonzeroBitCount }
    /// The kinds of work as bits, by their order.
    package var taskBits: UInt32 { UInt32(FactSets.tasks.read(factSets)) }
    public var pay: FactPay? {
        let kind = Traits.payKind.read(traits)
        return details.pay(kind == 0 ? nil : kind == 1 ? .salary : .tariff)
    }
    /// The single figure that quantiles of ``pay`` use; not a number without any.
    public var middlePay: Double { Traits.payKind.read(traits) == 0 ? .nan : details.middlePay }
    /// Years of experience asked for at least; `nil` where nothing is said.
    public var yearsMin: Int? {
        let years = factSets >> 24
        return years == 255 ? nil : Int(years)
    }
    /// 0 (unclear) to 1 (clear).
    public var clarity: Double { details.clarity }
    @inlinable public var firstSeen: Day { Day(number: Int(firstDay)) }
    public var posted: Day? { details.postedDay }
    /// Number of the employer's name; `nil` where the ad names none.
    @inlinable public var employer: Int? { employerNumber < 0 ? nil : Int(employerNumber) }
    /// Number of the industry's name; `nil` where it is not known.
    @inlinable public var industry: Int? { industryNumber < 0 ? nil : Int(industryNumber) }
    /// Official municipality key of the first place of work, as a number; 0 where none is known.
    @inlinable public var area: Int { Int(areaNumber) }
    /// Equal for ads of one employer with the same title in the same municipality; `nil` where no employer is named.
    @inlinable public var job: UInt64? {
        employerNumber < 0 || titleGroup == 0 ? nil : titleGroup ^ UInt64(areaNumber) &* 0x9E37_79B9_7F4A_7C15
    }
    /// Number of demands.
    @inlinable public var skillCount: Int { Int(skills) }

    /// The cases by number, made once: `allCases` makes a new array each time.
    private enum Cases {
        // As many as three bits can number, so that no number read is beyond the end.
        static let levels =
            CareerLevel.allCases + Array(repeating: .unclear, count: 8 - CareerLevel.allCases.count)
    }
}

/// Where an ad is in a snapshot.
public struct AdReference: Hashable, Sendable {
    /// Number of the segment.
    package let part: UInt32
    let number: UInt32
}

/// An ad of a snapshot and its number in a list of someone else's.
package struct ListedAd: Sendable {
    let reference: AdReference
    package let row: Int32

    package init(_ reference: AdReference, row: Int32) {
        self.reference = reference
        self.row = row
    }
}

/// A KldB 2010 code of up to five digits as a number: the digits behind a leading one, so that none is lost.
public struct OccupationNumber: Hashable, Sendable {
    private let value: Int32

    /// - Parameter code: digits; empty where the occupation is not known.
    public init(_ code: String) { self.init(code.utf8) }

    init(_ digits: some Sequence<UInt8>) {
        var value: Int32 = 1
        for digit in digits.prefix(5) { value = value * 10 + Int32(digit & 15) }
        self.value = value
    }

    private init(value: Int32) { self.value = value }

    public var digits: Int {
        value < 10 ? 0 : value < 100 ? 1 : value < 1000 ? 2 : value < 10_000 ? 3 : value < 100_000 ? 4 : 5
    }

    /// The group of so many digits that it belongs to; itself where it has no more.
    public func prefix(_ digits: Int) -> OccupationNumber {
        var value = value
        for _ in 0..<max(0, self.digits - digits) { value /= 10 }
        return OccupationNumber(value: value)
    }

    public var code: String { String(String(value).dropFirst()) }
}
