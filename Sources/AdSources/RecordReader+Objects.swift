import Foundation
import JobMarket
import Markup

extension RecordReader {
    /// Hands the ads of a JSON value on, whatever it is: an ad, an answer of the Bundesagentur, JSON-LD, or a
    /// document that the mapping leads through.
    func hand(_ value: JSONValue, _ encoding: TextRepair.Verdict, raw: () -> [UInt8], _ body: Body) throws {
        if let mapping { return try hand(mapped: value, mapping, encoding, raw: raw, body) }
        guard case .object(let object) = value else {
            try reject(raw(), AdProblem.noObject.reason, body)
            return
        }
        if let list = BundesagenturAd.lists.lazy.compactMap({ value[$0] }).first {
            try hand(each: list, encoding, body) { element throws(AdProblem) in try answer(element) }
        } else if BundesagenturAd.matches(value) {
            try hand(each: value, encoding, body) { element throws(AdProblem) in try answer(element) }
        } else if LinkedData.matches(value), object["title"] == nil || object["@type"] != nil {
            var graph = LinkedData()
            graph.add(value)
            if graph.postings.isEmpty { try reject(raw(), "is JSON-LD without a JobPosting", body) }
            let page = SchemaOrgAd.Page(isSingle: false)
            for posting in graph.postings {
                try hand(each: .object(posting), encoding, body) { element throws(AdProblem) in
                    try linked(element, page)
                }
            }
        } else {
            let context = AdContext(source: names.given ?? names.input, today: today)
            do {
                try hand(try ContractAd.posting(object, context), encoding, body)
            } catch let problem as AdProblem {
                try reject(raw(), problem.reason, body)
            }
        }
    }

    func hand(
        mapped document: JSONValue, _ mapping: FieldMapping, _ encoding: TextRepair.Verdict, raw: () -> [UInt8],
        _ body: Body
    ) throws {
        guard let records = mapping.records(in: document) else {
            let paths = mapping.records.map { "`\($0)`" }.joined(separator: " nor ")
            return try reject(raw(), "holds no \(paths), where its ads should stand", body)
        }
        let context = mappedContext(mapping)
        try hand(each: .array(records), encoding, body) { record throws(AdProblem) in
            try ContractAd.posting(mapping.ad(from: .value(record), in: .value(document)), context)
        }
    }

    func mappedContext(_ mapping: FieldMapping) -> AdContext {
        AdContext(source: names.given ?? names.input, today: today, expectsText: mapping.expectsText)
    }

    func hand(
        each records: JSONValue, _ encoding: TextRepair.Verdict, _ body: Body,
        _ make: (JSONValue) throws(AdProblem) -> Posting
    ) throws {
        for element in records.elements {
            switch Result(catching: { () throws(AdProblem) in try make(element) }) {
            case .success(let posting): try hand(posting, encoding, body)
            case .failure(let problem): try reject(Array(element.jsonText.utf8), problem.reason, body)
            }
        }
    }

    func hand(_ posting: Posting, _ encoding: TextRepair.Verdict, _ body: Body) throws {
        var posting = posting
        if let note = encoding.note { posting.unknown["encoding"] = .string(note) }
        try body(.posting(posting, location: data.location))
    }

    private func answer(_ value: JSONValue) throws(AdProblem) -> Posting {
        guard case .object(let object) = value else { throw AdProblem.noObject }
        return try BundesagenturAd.posting(
            object, AdContext(source: names.given ?? BundesagenturAd.source, today: today))
    }

    func linked(_ value: JSONValue, _ page: SchemaOrgAd.Page) throws(AdProblem) -> Posting {
        guard case .object(let object) = value else { throw AdProblem.noObject }
        let url = object["url"]?.text ?? page.url
        return try SchemaOrgAd.posting(
            object, page: page, AdContext(source: names.name(forPage: url), today: today))
    }
}

extension JSONValue {
    /// The value as JSON, such as a rejected part of a record.
    var jsonText: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "\(self)"
    }
}
