import JobMarket

/// A list of names that an ad has any number of, beside its skills.
public enum CountedList: Sendable {
    case benefits, languages, activities, objects
}

/// The names behind the numbers of a snapshot's ``CountedAd``s, and their lists.
public struct CountedNames: Sendable {
    let segments: [Segment]
    let names: SnapshotNames?
    /// Ads with each skill, those of removed ads included.
    private let demandCounts: [Int]
    /// The kind of work of each activity and object.
    private let activityKinds: [Int8]
    private let objectKinds: [Int8]

    init(segments: [Segment], names: SnapshotNames?) {
        self.segments = segments
        self.names = names
        var counts = [Int](repeating: 0, count: names?.registry.count(.skill) ?? 0)
        for (part, segment) in segments.enumerated() {
            let map = names?.map(.skill, ofPart: part)
            for skill in 0..<segment.skillNames.count {
                counts[map.map { Int($0[skill]) } ?? skill] += Int(segment.facetBitmaps.skillCounts[skill])
            }
        }
        demandCounts = counts
        activityKinds = Self.taskKinds(.activity, names)
        objectKinds = Self.taskKinds(.object, names)
    }

    /// Names of activities and objects are those of their kind, a colon, and a word.
    private static func taskKinds(_ field: NameRegistry.Field, _ names: SnapshotNames?) -> [Int8] {
        guard let registry = names?.registry else { return [] }
        var kinds: [Substring: Int8] = [:]
        for (number, kind) in TaskKind.allCases.enumerated() { kinds[Substring(kind.rawValue)] = Int8(number) }
        return registry.names(field, Array(0..<registry.count(field))).map { name in
            name.firstIndex(of: ":").flatMap { kinds[name[..<$0]] } ?? -1
        }
    }

    /// The number of the kind of work that each name of a list belongs to; -1 for none.
    package func taskKinds(_ list: CountedList) -> [Int8] {
        switch list {
        case .activities: activityKinds
        case .objects: objectKinds
        case .benefits, .languages: Array(repeating: -1, count: count(list))
        }
    }

    /// Numbers of skills are below this.
    public var skillCount: Int { names?.registry.count(.skill) ?? 0 }
    /// Numbers of employers are below this.
    public var employerCount: Int { names?.registry.count(.employer) ?? 0 }
    /// Numbers of industries are below this.
    public var industryCount: Int { names?.registry.count(.industry) ?? 0 }

    /// Numbers of a list's names are below this.
    public func count(_ list: CountedList) -> Int { names?.registry.count(list.field) ?? 0 }

    public func skill(_ number: Int) -> String { name(.skill, number) }
    public func industry(_ number: Int) -> String { name(.industry, number) }
    public func name(_ list: CountedList, _ number: Int) -> String { name(list.field, number) }

    private func name(_ field: NameRegistry.Field, _ number: Int) -> String {
        names?.registry.names(field, [number]).first ?? ""
    }

    /// An ad's identifier, and the employer's name as the ad gives it.
    package func identity(of ad: AdReference) -> (id: String, employer: String) {
        let stored = StoredAd(segment: segments[Int(ad.part)], number: Int(ad.number))
        return (stored.record.id, stored.employer)
    }

    /// How many ads of all ask for a skill.
    public func adsAsking(_ skill: Int) -> Int { demandCounts[skill] }
}

extension CountedList {
    var field: NameRegistry.Field {
        switch self {
        case .benefits: .benefit
        case .languages: .language
        case .activities: .activity
        case .objects: .object
        }
    }
}

/// How a segment's numbers of names become those of the snapshot.
struct PartNames {
    /// The codes of the segment's occupations.
    let occupations: [OccupationNumber]
    private let employers: [UInt32]?
    private let industries: [UInt32]?
    /// The segment's numbers for employers and industries that are not named.
    private let noEmployer: Int?
    private let noIndustry: Int?

    init(_ segment: Segment, _ maps: NameRegistry.Maps) {
        occupations = (0..<segment.occupationNames.count).map { OccupationNumber(segment.occupationNames.bytes($0)) }
        employers = maps[.employer]
        industries = maps[.industry]
        noEmployer = segment.employerNames.find("")
        noIndustry = segment.industryNames.find("")
    }

    /// -1 where none is named.
    @inline(__always)
    func employer(_ own: UInt32) -> Int32 {
        Int(own) == noEmployer ? -1 : Int32(employers.map { $0[Int(own)] } ?? own)
    }

    /// -1 where it is not known.
    @inline(__always)
    func industry(_ own: UInt32) -> Int32 {
        Int(own) == noIndustry ? -1 : Int32(industries.map { $0[Int(own)] } ?? own)
    }
}
