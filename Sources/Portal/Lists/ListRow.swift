import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex

/// An ad as a row of a table: the same columns as CSV and as JSON.
struct ListRow: Sendable {
    enum Value: Sendable {
        case text(String)
        case number(Double)
        case truth(Bool)
        case nothing
    }

    static let names = [
        "id", "title", "employer", "employer_kind", "place", "postcode", "distance_km", "first_seen", "posted",
        "occupation", "level", "hours", "contract", "remote", "pay_min", "pay_max", "pay_kind", "pay_stated",
        "cluster_size", "made_up", "page", "url", "source", "licence", "terms",
    ]

    /// In the order of the names.
    private let values: [Value]

    init(_ item: ListItem) {
        let hit = item.hit
        let facts = hit.facts
        func text(_ text: String?) -> Value { text.map(Value.text) ?? .nothing }
        func number(_ number: Double?) -> Value { number.map(Value.number) ?? .nothing }
        values = [
            .text(hit.id), .text(hit.title), .text(hit.employer),
            .text(hit.employerKind.rawValue), text(hit.place?.name),
            text(hit.place?.postcode), number(hit.distance.map { ($0 * 10).rounded() / 10 }),
            .text(hit.firstSeen.description), text(hit.posted?.description),
            .text(facts.occupation), .text(facts.level.rawValue),
            .text(facts.hours.map(\.rawValue).joined(separator: " ")),
            .text(facts.contract.rawValue), .text(facts.remote.rawValue),
            number(facts.pay?.min), number(facts.pay?.max),
            text(facts.pay?.kind.rawValue),
            facts.pay.map { .truth($0.stated) } ?? .nothing,
            .number(Double(hit.clusterSize)), .truth(hit.madeUp),
            .text(item.page), text(item.original), text(item.origin?.source),
            text(item.rules?.licence), text(item.rules?.terms),
        ]
    }

    /// The row as a JSON object on a line of its own, without the columns that say nothing.
    func appendJSON(to bytes: inout [UInt8]) throws {
        var members: [String: JSONValue] = [:]
        for (name, value) in zip(Self.names, values) {
            switch value {
            case .text(let text): members[name] = .string(text)
            case .number(let number): members[name] = Int(exactly: number).map(JSONValue.integer) ?? .number(number)
            case .truth(let truth): members[name] = .bool(truth)
            case .nothing: break
            }
        }
        bytes += try PrintedJSON.line(members)
    }

    /// The row as CSV (RFC 4180).
    func appendCSV(_ dialect: CSVDialect, to bytes: inout [UInt8]) {
        dialect.appendLine(
            values.map { value in
                switch value {
                case .text(let text): dialect.harmless(text)
                case .number(let number): dialect.number(number)
                case .truth(let truth): String(truth)
                case .nothing: ""
                }
            }, to: &bytes)
    }

    /// The names of the columns as the first line.
    static func appendHeader(_ dialect: CSVDialect, to bytes: inout [UInt8]) {
        dialect.appendLine(names, to: &bytes)
    }
}
