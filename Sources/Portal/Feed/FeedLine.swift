import JobMarket
import PostingStore

/// One line of a change feed: an ad to put in its place, one to take out, a source that ads come from, or the end.
///
/// Lines hold only what alters with the store's generation, so that a copy that follows the changes is the same as a
/// new one; contact persons are left out.
enum FeedLine: Sendable {
    case put(StoredAd)
    case remove(RemovedAd)
    /// What a source asks to stand beside its ads, in place of what it asked before; comes before the first ad of it.
    case source(String, SourceRules?)
    /// All has been told; the changes go on from here.
    case end(cursor: FeedCursor)

    var json: JSONValue {
        var members: [String: JSONValue]
        switch self {
        case .put(let ad):
            members = ["change": .string("put"), "ad": Self.object(ad)]
        case .remove(let ad):
            members = [
                "change": .string("remove"), "id": .string(ad.id), "source": .string(ad.source),
                "reason": .string(ad.reason.rawValue),
            ]
            members["url"] = ad.url.flatMap(Href.init(foreign:)).map { .string($0.text) }
            members["day"] = ad.day.map { .string($0.description) }
            members["leading"] = ad.leading.map(JSONValue.string)
        case .source(let name, let rules):
            members = ["change": .string("source"), "source": .string(name)]
            members["title"] = rules?.title.map(JSONValue.string)
            members["licence"] = rules?.licence.map(JSONValue.string)
            members["terms"] = rules?.terms.map(JSONValue.string)
        case .end(let cursor):
            members = ["change": .string("end"), "cursor": .string(cursor.text)]
        }
        return .object(members)
    }

    private static func object(_ ad: StoredAd) -> JSONValue {
        let posting = ad.posting
        let facts = AdFacts(reading: ad.reading)
        var members: [String: JSONValue] = [
            "id": .string(ad.id), "title": .string(ContactMask(ad.reading.contacts).text(of: posting.title)),
            "source": .string(posting.source), "first_seen": .string(ad.firstSeen.description),
            "made_up": .bool(ad.madeUp), "level": .string(facts.level.rawValue),
            "hours": .array(facts.hours.map { .string($0.rawValue) }), "contract": .string(facts.contract.rawValue),
            "remote": .string(facts.remote.rawValue), "employer_kind": .string(facts.employerKind.rawValue),
            "page": .string("/stelle/\(ad.id)"),
            "places": .array(
                ad.reading.places.map { place in
                    var members: [String: JSONValue] = ["name": .string(place.name)]
                    members["ags"] = place.ags.map(JSONValue.string)
                    members["postcode"] = place.postcode.map(JSONValue.string)
                    members["lat"] = place.latitude.map(JSONValue.number)
                    members["lon"] = place.longitude.map(JSONValue.number)
                    return .object(members)
                }),
        ]
        members["n"] = posting.n
        members["employer"] = posting.company.map(JSONValue.string)
        members["url"] = posting.url.flatMap(Href.init(foreign:)).map { .string($0.text) }
        members["published"] = posting.published.map { .string($0.description) }
        members["valid_through"] = posting.validThrough.map { .string($0.description) }
        members["occupation"] = ad.reading.occupation.map {
            .object(["kldb": .string($0.kldb), "title": .string($0.title)])
        }
        members["pay"] = facts.pay.map { pay in
            var members: [String: JSONValue] = [
                "unit": .string("month"), "kind": .string(pay.kind.rawValue), "stated": .bool(pay.stated),
            ]
            members["min"] = pay.min.map(JSONValue.number)
            members["max"] = pay.max.map(JSONValue.number)
            return .object(members)
        }
        return .object(members)
    }
}
