import AdReader
import Foundation
import JobMarket
import MarketStatistics
import PostingStore

/// An ad for programs: what its source states, its text, and what was read from it with where that comes from.
///
/// Contact persons stand in none of it.
struct AdAnswer: Sendable {
    let ad: StoredAd
    /// Identifier of the ad that stands for the job.
    let leading: String
    /// Other ads of the same job.
    let copies: [StoredAd]
    let rules: SourceRules?
    let origin: String

    func json() throws -> JSONValue {
        let posting = ad.posting
        let mask = ContactMask(ad.reading.contacts)
        var members: [String: JSONValue] = [
            "id": .string(ad.id), "title": .string(Self.shown(posting.title, mask)),
            "source": .string(posting.source), "first_seen": .string(ad.firstSeen.description),
            "last_seen": .string(ad.lastSeen.description), "state": .string(ad.standing.state.rawValue),
            "made_up": .bool(ad.madeUp), "leading": .string(leading),
            "page": .string(origin + Href(PageAddress.ad(id: leading, title: ad.shownTitle)).text),
            "lines": .array(AdReader.text(of: posting).lines.map { .string(Self.shown($0, mask)) }),
            "reading": try reading(mask),
            "copies": .array(
                copies.map { copy in
                    .object([
                        "id": .string(copy.id), "source": .string(copy.posting.source),
                        "state": .string(copy.standing.state.rawValue),
                    ])
                }),
        ]
        members["n"] = posting.n
        members["employer"] = posting.company.map(JSONValue.string)
        members["published"] = posting.published.map { .string($0.description) }
        members["valid_through"] = posting.validThrough.map { .string($0.description) }
        members["url"] = posting.url.flatMap(Href.init(foreign:)).map { .string($0.text) }
        members["source_title"] = rules?.title.map(JSONValue.string)
        members["licence"] = rules?.licence.map(JSONValue.string)
        members["terms"] = rules?.terms.map(JSONValue.string)
        return .object(members)
    }

    /// The reading as other programs know it, without what is said above or belongs to a person.
    private func reading(_ mask: ContactMask) throws -> JSONValue {
        let document = ReadingDocument(posting: ad.posting, reading: ad.reading).json
        guard case .object(var members) = try JSONDecoder().decode(JSONValue.self, from: Data(document)) else {
            return .object([:])
        }
        for name in ["id", "n", "contacts"] { members[name] = nil }
        return Self.masked(.object(members), mask)
    }

    /// Words of the ad stand under `text` and `object`; all else is names and numbers of tables.
    private static func masked(_ value: JSONValue, _ mask: ContactMask) -> JSONValue {
        switch value {
        case .object(let members):
            .object(
                Dictionary(
                    uniqueKeysWithValues: members.map { name, value in
                        if case .string(let text) = value, name == "text" || name == "object" {
                            return (name, .string(shown(text, mask)))
                        }
                        return (name, masked(value, mask))
                    }))
        case .array(let values): .array(values.map { masked($0, mask) })
        default: value
        }
    }

    /// The words with what each contact is in its place.
    private static func shown(_ line: String, _ mask: ContactMask) -> String {
        mask.pieces(of: line).map { piece in
            switch piece {
            case .plain(let words): words
            case .masked(let kind): MarkedLine.placeholder(kind)
            }
        }.joined()
    }
}
