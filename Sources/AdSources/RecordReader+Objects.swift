import Foundation
import JobMarket
import Markup

extension RecordReader {
    /// Hands the ads of a JSON value on, whatever it is: an ad, an answer of the Bundesagentur, JSON-LD, or a
    /// document that the mapping leads through.
    func hand(_ value: JSONValue, _ encoding: TextRepair.Verdict, raw: () -> [UInt8], _ body: Body) throws {
        guard case .object(let object) = value else {
            try reject(raw(), AdProblem.noObject.reason, body)
            return
        }
        if let mapping {
            try hand(mapped: value, mapping, encoding, body)
        } else if let list = BundesagenturAd.lists.lazy.compactMap({ value[$0] }).first {
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

    private func hand(
        mapped value: JSONValue, _ mapping: FieldMapping, _ encoding: TextRepair.Verdict, _ body: Body
    ) throws {
        var records = value
        for step in mapping.recordPath {
            // A file may also hold the records alone.
            guard let inner = records[step] else { break }
            records = inner
        }
        let context = AdContext(
            source: names.given ?? names.input, today: today, expectsText: mapping.leadsToText)
        try hand(each: records, encoding, body) { element throws(AdProblem) in
            guard case .object(let object) = element else { throw AdProblem.noObject }
            return try ContractAd.posting(mapping.ad(from: object), context)
        }
    }

    private func hand(
        each records: JSONValue, _ encoding: TextRepair.Verdict, _ body: Body,
        _ make: (JSONValue) throws(AdProblem) -> Posting
    ) throws {
        for element in records.elements {
            switch Result(catching: { () throws(AdProblem) in try make(element) }) {
            case .success(let posting): try hand(posting, encoding, body)
            case .failure(let problem): try reject(Array(Self.text(of: element).utf8), problem.reason, body)
            }
        }
    }

    func hand(_ posting: Posting, _ encoding: TextRepair.Verdict, _ body: Body) throws {
        var posting = posting
        if let note = encoding.note { posting.unknown["encoding"] = .string(note) }
        try body(.posting(posting, location: location))
    }

    private func answer(_ value: JSONValue) throws(AdProblem) -> Posting {
        guard case .object(let object) = value else { throw AdProblem.noObject }
        return try BundesagenturAd.posting(
            object, AdContext(source: names.given ?? BundesagenturAd.source, today: today))
    }

    private func linked(_ value: JSONValue, _ page: SchemaOrgAd.Page) throws(AdProblem) -> Posting {
        guard case .object(let object) = value else { throw AdProblem.noObject }
        let url = object["url"]?.text ?? page.url
        return try SchemaOrgAd.posting(
            object, page: page, AdContext(source: names.name(forPage: url), today: today))
    }

    /// Reads a whole page; its postings count as records.
    mutating func readPage(_ body: Body) throws {
        let bytes = window.peek(HTMLDocument.maximumBytes + 1)
        if bytes.count > HTMLDocument.maximumBytes {
            record = 1
            window.consume(window.count)
            while try window.more() { window.consume(window.count) }
            let limit = HTMLDocument.maximumBytes >> 20
            try reject(bytes, "is longer than \(limit) MiB; no page with a job is", body)
            return
        }
        // Nothing more comes, but a page that breaks off is told of here.
        _ = try window.more()
        let (text, encoding) = TextRepair.repaired(bytes)
        window.consume(bytes.count)
        record = 1
        let page = JobPage(utf8: text)
        if page.postings.isEmpty {
            let reason = page.problems.first.map { "holds a JobPosting that cannot be read: \($0)" }
            try reject(bytes, reason ?? "holds no JobPosting, neither as JSON-LD nor as microdata", body)
        }
        for (index, posting) in page.postings.enumerated() {
            record = index + 1
            try hand(each: .object(posting), encoding, body) { element throws(AdProblem) in
                try linked(element, page.surroundings)
            }
        }
    }

    /// A value as JSON, for a rejected part of a record.
    private static func text(of value: JSONValue) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "\(value)"
    }
}
