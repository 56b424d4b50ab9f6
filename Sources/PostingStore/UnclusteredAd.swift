import Deduplication
import Foundation
import JobMarket

/// An ad on its way into the clusters, as its bytes: they are decoded on all cores.
public struct UnclusteredAd: Sendable {
    /// Key within the store.
    public let key: Int64
    let posting: Data
    let reading: Data

    /// The ad as far as a signature is made of it; the rest is left empty, since to decode the evidence of every fact
    /// takes most of the time.
    ///
    /// - Throws: where the bytes are damaged.
    public func decoded() throws -> (posting: Posting, reading: Reading) {
        let decoder = JSONDecoder()
        return (
            try decoder.decode(ComparedPosting.self, from: posting).posting,
            try decoder.decode(ComparedReading.self, from: reading).reading
        )
    }
}

private struct ComparedPosting: Decodable {
    let source: String
    let sourceID: String
    let title: String
    let company: String?
    let published: Day?
    let text: String?
    let html: String?
    let url: String?

    var posting: Posting {
        var posting = Posting(source: source, sourceID: sourceID, title: title)
        posting.company = company
        posting.published = published
        posting.text = text
        posting.html = html
        posting.url = url
        return posting
    }
}

private struct ComparedReading: Decodable {
    let language: String
    let occupation: Occupation?
    let places: [Place]
    let pay: [Pay]
    let employer: Employer?
    let zones: [Zone]

    struct Occupation: Decodable { let kldb: String }
    struct Place: Decodable {
        let name: String
        let ags: String?
    }
    struct Pay: Decodable { let monthly: Amounts? }
    struct Amounts: Decodable {
        let min: Double?
        let max: Double?
    }
    struct Employer: Decodable { let value: EmployerKind }

    private static let origin = Origin.computed(method: "left out")

    var reading: Reading {
        var reading = Reading()
        reading.language = language
        reading.occupation = occupation.map {
            OccupationReading(kldb: $0.kldb, title: "", confidence: 1, origin: Self.origin)
        }
        reading.places = places.map { PlaceReading(name: $0.name, ags: $0.ags, origin: Self.origin) }
        reading.pay = pay.map { pay in
            PayStatement(
                min: nil, max: nil, unit: .month, kind: .salary, origin: Self.origin,
                monthly: pay.monthly.map { MonthlyPay(min: $0.min, max: $0.max, assumptions: []) })
        }
        reading.employer = employer.map { Sourced($0.value, Self.origin) }
        reading.zones = zones
        return reading
    }
}
