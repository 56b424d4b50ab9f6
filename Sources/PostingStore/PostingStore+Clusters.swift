import Deduplication
import Foundation
import GRDB
import JobMarket

/// What another ad is to one: a copy of the same job, or the same text for another.
public struct ClusterPartner: Sendable {
    public var ad: StoredAd
    public var judgement: PairJudgement

    public init(ad: StoredAd, judgement: PairJudgement) {
        self.ad = ad
        self.judgement = judgement
    }
}

extension PostingStore {
    /// Ads that are in no cluster yet, that changed since, or whose signature is of another version; by key.
    public func unclusteredAds(limit: Int) throws -> [UnclusteredAd] {
        try read { database in
            // In the order of the ads, all signatures would be looked at for the few that are altered.
            let altered = try Row.fetchAll(
                database,
                sql: """
                    SELECT ad.key, posting, reading FROM ad_signature INDEXED BY ad_signature_on_version
                    JOIN ad ON ad.key = ad_signature.ad WHERE version < ? ORDER BY +ad.key LIMIT ?
                    """, arguments: [AdSignature.version, limit])
            let fresh = try Row.fetchAll(
                database,
                sql: """
                    SELECT key, posting, reading FROM ad
                    WHERE key > (SELECT coalesce(max(ad), 0) FROM ad_signature) ORDER BY key LIMIT ?
                    """, arguments: [limit - altered.count])
            return (altered + fresh).map {
                UnclusteredAd(key: $0["key"], posting: $0["posting"], reading: $0["reading"])
            }
        }
    }

    /// Takes ads into the clusters, in one transaction.
    public func cluster(_ ads: [SignedAd], by clusterer: Clusterer) throws {
        guard !ads.isEmpty else { return }
        try write { database in
            var shelf = try StoreShelf(database)
            try clusterer.update(ads, on: &shelf)
            try shelf.finish()
        }
    }

    /// Notes that two ads are one job, or two, and renews their clusters. What is said last holds.
    public func decide(_ a: Int64, _ b: Int64, isSame: Bool, by clusterer: Clusterer) throws {
        let decision = PairDecision(a, b, isSame: isSame)
        try write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO cluster_decision (a, b, is_same) VALUES (?, ?, ?)",
                arguments: [decision.a, decision.b, decision.isSame])
            var shelf = try StoreShelf(database)
            try clusterer.renew([a, b], on: &shelf)
            try shelf.finish()
        }
    }

    /// Public identifier, number and cluster of every ad, by key; the cluster is the identifier of its leading ad.
    public func forEachClustered(_ body: (_ id: String, _ n: JSONValue?, _ cluster: String) throws -> Void) throws {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT ad.id, json_extract(CAST(ad.posting AS TEXT), '$.n') AS n,
                        json_type(CAST(ad.posting AS TEXT), '$.n') AS kind,
                        coalesce(leading.id, ad.id) AS cluster
                    FROM ad LEFT JOIN ad_signature ON ad_signature.ad = ad.key
                        LEFT JOIN ad AS leading ON leading.key = ad_signature.leader
                    ORDER BY ad.key
                    """)
            while let row = try rows.next() {
                let n: JSONValue? =
                    switch row["kind"] as String? {
                    case "integer"?: .integer(row["n"])
                    case "real"?: .number(row["n"])
                    case "text"?: .string(row["n"])
                    default: nil
                    }
                try body(row["id"], n, row["cluster"])
            }
        }
    }

    /// The leading ad of an ad's cluster; the ad itself where it leads or is in none.
    public func leadingAd(of ad: StoredAd) throws -> StoredAd {
        let id = try read {
            try String.fetchOne(
                $0,
                sql: """
                    SELECT leading.id FROM ad_signature JOIN ad AS leading ON leading.key = ad_signature.leader
                    WHERE ad_signature.ad = ?
                    """, arguments: [ad.key])
        }
        guard let id, id != ad.id else { return ad }
        return try self.ad(id: id) ?? ad
    }

    /// The other ads of an ad's cluster, and the leading ads of those marked as copies elsewhere, with the reason.
    ///
    /// A member that has no link with the ad itself is given its surest link with another member.
    ///
    /// - Parameter most: copies elsewhere given at most.
    public func partners(of ad: StoredAd, most: Int = 12) throws -> [ClusterPartner] {
        try read { database in
            let shelf = try StoreShelf(database)
            let members = try Int64.fetchAll(
                database,
                sql: """
                    SELECT ad FROM ad_signature
                    WHERE leader = (SELECT leader FROM ad_signature WHERE ad = ?1) AND ad <> ?1 ORDER BY ad
                    """, arguments: [ad.key])
            let cluster = Set(members + [ad.key])
            var found = try members.map { ($0, try Self.tie(of: $0, to: ad.key, in: cluster, on: shelf)) }
            var met = cluster
            for member in [ad.key] + members {
                for link in try shelf.links(of: member) where link.judgement.relation != .same {
                    let partner = link.partner(of: member)
                    let leader = try Int64.fetchOne(
                        database, sql: "SELECT leader FROM ad_signature WHERE ad = ?", arguments: [partner])
                    guard found.count < members.count + most, met.insert(leader ?? partner).inserted else { continue }
                    found.append((leader ?? partner, link.judgement))
                }
            }
            return try found.compactMap { key, judgement in
                try Row.fetchOne(database, sql: "SELECT * FROM ad WHERE key = ?", arguments: [key])
                    .map { ClusterPartner(ad: try Self.ad($0), judgement: judgement) }
            }
        }
    }

    /// The least key of all ads of an ad's job: those of its cluster, closed ones among them, and other advertisers'
    /// copies. The same words for another place are another job.
    public func oldestKey(ofJobOf key: Int64) throws -> Int64 {
        try read { database in
            try Int64.fetchOne(
                database,
                sql: """
                    WITH member (ad) AS (
                        SELECT ?1 UNION
                        SELECT ad FROM ad_signature WHERE leader = (SELECT leader FROM ad_signature WHERE ad = ?1))
                    SELECT min(ad) FROM (
                        SELECT ad FROM member
                        UNION ALL SELECT a FROM member CROSS JOIN ad_link ON b = member.ad WHERE relation = ?2
                        UNION ALL SELECT b FROM member CROSS JOIN ad_link ON a = member.ad WHERE relation = ?2)
                    """, arguments: [key, PairJudgement.Relation.otherAdvertiser.rawValue]) ?? key
        }
    }

    /// Why an ad is in the cluster of another: their own link, else the surest within the cluster.
    private static func tie(
        of member: Int64, to ad: Int64, in cluster: Set<Int64>, on shelf: StoreShelf
    ) throws -> PairJudgement {
        let links = try shelf.links(of: member).filter {
            $0.judgement.relation == .same && cluster.contains($0.partner(of: member))
        }
        let own = links.first { $0.partner(of: member) == ad }
        return (own ?? links.max { $0.judgement.chance < $1.judgement.chance })?.judgement
            ?? PairJudgement(relation: .same, ground: .operatorsWord, chance: 1, text: 0, title: 0)
    }
}
