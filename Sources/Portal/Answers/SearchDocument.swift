import Foundation
import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

/// The search answer in the form that other programs rely on, with labels in the reader's language beside the values.
public struct SearchDocument: Encodable, Sendable {
    private let answer: SearchAnswer
    private var isTimed = true
    /// Where the list goes on, for programs that walk through it.
    var next: String?

    public init(_ answer: SearchAnswer) {
        self.answer = answer
    }

    /// The object as bytes, and the same without the time it took: that one is equal for equal answers.
    func json() throws -> (timed: [UInt8], timeless: [UInt8]) {
        var untimed = self
        untimed.isTimed = false
        let timeless = try PrintedJSON.value(untimed)
        return (Array("{\"took_us\":\(answer.microseconds),".utf8) + timeless.dropFirst(), timeless)
    }

    private enum Key: String, CodingKey {
        case total, query, hits, facets, pay, nearest, next
        case took = "took_us"
        case madeUp = "made_up"
    }

    public func encode(to encoder: any Encoder) throws {
        var out = encoder.container(keyedBy: Key.self)
        if isTimed { try out.encode(answer.microseconds, forKey: .took) }
        try out.encode(answer.total, forKey: .total)
        try out.encode(QueryObject(answer.query), forKey: .query)
        try out.encode(answer.hits.map(HitObject.init), forKey: .hits)
        let facets = answer.facets.map { facet in
            (
                facet.field.rawValue,
                facet.values.map {
                    FacetObject(value: $0.value, label: Labels.value($0.value, of: facet.field), count: $0.count)
                }
            )
        }
        try out.encode(Dictionary(facets) { first, _ in first }, forKey: .facets)
        try out.encodeIfPresent(answer.pay.map(PayObject.init), forKey: .pay)
        try out.encode(answer.containsMadeUp, forKey: .madeUp)
        try out.encodeIfPresent(answer.nearest.map(NearestObject.init), forKey: .nearest)
        try out.encodeIfPresent(next, forKey: .next)
    }
}

/// What was answered instead of a request that finds nothing.
private struct NearestObject: Encodable {
    let what: String
    let radius: Double?

    private enum CodingKeys: String, CodingKey {
        case what
        case radius = "radius_km"
    }

    init(_ nearest: Nearest) {
        what = nearest.request.what
        radius = nearest.radius
    }
}

private struct QueryObject: Encodable {
    struct Occupation: Encodable {
        var title: String
        var codes: [String]
    }
    struct Place: Encodable {
        var name: String
        var ags: String
        var postcode: String?
        var lat: Double
        var lon: Double
    }
    struct Condition: Encodable {
        var field: String
        var value: String
        var label: String
        var excluded: Bool
    }

    private enum CodingKeys: String, CodingKey {
        case what, occupation, skills, place, filters, rest, excluded
        case unknownPlace = "unknown_place"
        case radius = "radius_km"
    }

    var what: String
    var occupation: Occupation?
    var skills: [String]
    var place: Place?
    var unknownPlace: String?
    var radius: Double?
    var filters: [Condition]
    var rest: [String]
    var excluded: [String]

    init(_ query: QueryUnderstanding) {
        what = query.what
        occupation = query.occupation.map { Occupation(title: $0.title, codes: $0.codes) }
        skills = query.skills
        place = query.place.map {
            Place(
                name: $0.name, ags: $0.ags, postcode: $0.postcode, lat: $0.coordinate.latitude,
                lon: $0.coordinate.longitude)
        }
        unknownPlace = query.unknownPlace
        radius = query.radius
        filters = query.filters.map {
            Condition(
                field: $0.field.rawValue, value: $0.value, label: Labels.value($0.value, of: $0.field),
                excluded: $0.excluded)
        }
        rest = query.rest
        excluded = query.excluded
    }
}

private struct HitObject: Encodable {
    struct Pay: Encodable {
        var min: Double?
        var max: Double?
        var unit = "month"
        var kind: PayKind
        var stated: Bool
    }

    private enum Key: String, CodingKey {
        case id, n, title, employer, place, postcode, posted, pay, why
        case employerKind = "employer_kind"
        case distance = "distance_km"
        case firstSeen = "first_seen"
        case madeUp = "made_up"
        case clusterSize = "cluster_size"
    }

    var hit: Hit

    init(_ hit: Hit) { self.hit = hit }

    func encode(to encoder: any Encoder) throws {
        var out = encoder.container(keyedBy: Key.self)
        try out.encode(hit.id, forKey: .id)
        try out.encodeIfPresent(hit.n, forKey: .n)
        try out.encode(hit.title, forKey: .title)
        try out.encode(hit.employer, forKey: .employer)
        try out.encode(hit.employerKind, forKey: .employerKind)
        try out.encodeIfPresent(hit.place?.name, forKey: .place)
        try out.encodeIfPresent(hit.place?.postcode, forKey: .postcode)
        try out.encodeIfPresent(hit.distance.map { ($0 * 10).rounded() / 10 }, forKey: .distance)
        try out.encode(hit.firstSeen, forKey: .firstSeen)
        try out.encodeIfPresent(hit.posted, forKey: .posted)
        let pay = hit.facts.pay.map { Pay(min: $0.min, max: $0.max, kind: $0.kind, stated: $0.stated) }
        try out.encodeIfPresent(pay, forKey: .pay)
        try out.encode(hit.why, forKey: .why)
        try out.encode(hit.madeUp, forKey: .madeUp)
        try out.encode(hit.clusterSize, forKey: .clusterSize)
    }
}

private struct FacetObject: Encodable {
    var value: String
    var label: String
    var count: Int
}

private struct PayObject: Encodable {
    var unit = "month"
    var n: Int
    var employers: Int
    var p25: Double
    var p50: Double
    var p75: Double
    var interval95: [Double]?

    init(_ pay: PayAnswer) {
        n = pay.n
        employers = pay.employers
        p25 = pay.p25
        p50 = pay.p50
        p75 = pay.p75
        interval95 = pay.interval95.map { [$0.lowerBound, $0.upperBound] }
    }
}
