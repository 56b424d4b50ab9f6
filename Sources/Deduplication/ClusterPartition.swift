/// Parts ads that hang together by likeness into clusters, each of one job.
///
/// The surest links join first; a link whose ads' clusters hold two that cannot be one job joins nothing. So an ad for
/// Berlin and Bonn joins the ad for one of them, and never makes one job of both. The result depends on the ads and
/// links alone, not on their order.
public struct ClusterPartition {
    /// A link between two ads, by their places in the list of ads.
    public struct Link: Sendable {
        public var a: Int
        public var b: Int
        public var chance: Double

        public init(a: Int, b: Int, chance: Double) {
            self.a = a
            self.b = b
            self.chance = chance
        }
    }

    /// What keeps ads apart; few ads of a cluster differ in it.
    private struct Profile: Hashable {
        let places: SignaturePlaces
        let marks: TitleMarks
        let employer: EmployerName
    }

    private let ads: [AdSignature]
    private var profiles: [Profile] = []
    private let profileOf: [Int]
    private var conflicts: [Int: Bool] = [:]
    private let apart: [Int: Set<Int>]
    private var clusterOf: [Int]
    private var members: [Int: [Int]]
    /// Profiles that a cluster's ads have.
    private var profilesIn: [Int: Set<Int>]

    /// The clusters, each rising, ordered by their first ad.
    ///
    /// - Parameters:
    ///   - together: pairs that the operator says are one job; they join whatever speaks against it.
    ///   - apart: pairs that the operator says are two; nothing joins them.
    public static func clusters(
        _ ads: [AdSignature], links: [Link], together: [(Int, Int)] = [], apart: [(Int, Int)] = []
    ) -> [[Int]] {
        var partition = ClusterPartition(ads, apart: apart)
        for (a, b) in together { partition.join(a, b, unlessRuledOut: false) }
        for link in partition.inOrder(links) { partition.join(link.a, link.b, unlessRuledOut: true) }
        return partition.members.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    private init(_ ads: [AdSignature], apart pairs: [(Int, Int)]) {
        self.ads = ads
        var numbers: [Profile: Int] = [:]
        var profileOf: [Int] = []
        for ad in ads {
            let profile = Profile(places: ad.places, marks: ad.marks, employer: ad.employer)
            let number = numbers[profile] ?? numbers.count
            if numbers[profile] == nil {
                numbers[profile] = number
                profiles.append(profile)
            }
            profileOf.append(number)
        }
        self.profileOf = profileOf
        var apart: [Int: Set<Int>] = [:]
        for (a, b) in pairs {
            apart[a, default: []].insert(b)
            apart[b, default: []].insert(a)
        }
        self.apart = apart
        clusterOf = Array(ads.indices)
        members = Dictionary(uniqueKeysWithValues: ads.indices.map { ($0, [$0]) })
        profilesIn = Dictionary(uniqueKeysWithValues: ads.indices.map { ($0, [profileOf[$0]]) })
    }

    /// The surest first; among equals an order that the ads' own identities give.
    private func inOrder(_ links: [Link]) -> [Link] {
        func key(_ link: Link) -> (Double, UInt64, UInt64) {
            let (a, b) = (ads[link.a].identity, ads[link.b].identity)
            return (-link.chance, min(a, b), max(a, b))
        }
        return links.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private mutating func join(_ a: Int, _ b: Int, unlessRuledOut: Bool) {
        let (one, other) = (clusterOf[a], clusterOf[b])
        guard one != other, let mine = members[one], let theirs = members[other] else { return }
        if isKeptApart(mine, theirs) { return }
        if unlessRuledOut, areRuledOut(one, other) { return }
        // The larger takes the smaller in, so that each ad moves a few times only.
        let (kept, taken) = mine.count >= theirs.count ? (one, other) : (other, one)
        let moved = members.removeValue(forKey: taken) ?? []
        for ad in moved { clusterOf[ad] = kept }
        members[kept, default: []] += moved
        profilesIn[kept, default: []].formUnion(profilesIn.removeValue(forKey: taken) ?? [])
    }

    private func isKeptApart(_ mine: [Int], _ theirs: [Int]) -> Bool {
        guard !apart.isEmpty else { return false }
        let their = Set(theirs)
        return mine.contains { ad in apart[ad].map { !$0.isDisjoint(with: their) } ?? false }
    }

    private mutating func areRuledOut(_ one: Int, _ other: Int) -> Bool {
        for a in profilesIn[one] ?? [] {
            for b in profilesIn[other] ?? [] where a != b {
                let key = min(a, b) * profiles.count + max(a, b)
                let conflict = conflicts[key] ?? Self.conflict(profiles[a], profiles[b])
                conflicts[key] = conflict
                if conflict { return true }
            }
        }
        return false
    }

    private static func conflict(_ a: Profile, _ b: Profile) -> Bool {
        a.places.relation(to: b.places) == .apart || a.marks.conflicts(with: b.marks)
            || a.employer.relation(to: b.employer) == .foreign
    }
}
