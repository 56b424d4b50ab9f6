import JobMarket
import Markup

extension RecordReader {
    /// Reads a whole page; its postings count as records.
    func readPage(_ body: Body) throws {
        guard let (bytes, text, encoding) = try wholePage(body) else { return }
        let page = JobPage(utf8: text)
        if page.postings.isEmpty {
            let reason = page.problems.first.map { "holds a JobPosting that cannot be read: \($0)" }
            try reject(bytes, reason ?? "holds no JobPosting, neither as JSON-LD nor as microdata or RDFa", body)
        }
        for (index, posting) in page.postings.enumerated() {
            data.record = index + 1
            try hand(each: .object(posting), encoding, body) { element throws(AdProblem) in
                try linked(element, page.surroundings)
            }
        }
    }

    /// Reads a whole page through which the mapping leads: its elements, or the JSON in its scripts.
    func readMappedPage(_ body: Body) throws {
        guard let (bytes, text, encoding) = try wholePage(body) else { return }
        guard let mapping else { return try reject(bytes, "is a page; name its ads in a mapping file", body) }
        if !mapping.data.isEmpty {
            guard let document = PageData.value(in: String(decoding: text, as: UTF8.self), behind: mapping.data) else {
                return try reject(bytes, "holds no JSON behind what `data` of the mapping names", body)
            }
            return try hand(mapped: document, mapping, encoding, raw: { bytes }, body)
        }
        let page = HTMLDocument(utf8: text)
        guard let root = page.elements.first(where: { _ in true }) else { return }
        let records = mapping.elementPaths.flatMap { $0.elements(in: root) }
        if records.isEmpty {
            let paths = mapping.records.map { "`\($0)`" }.joined(separator: " nor ")
            try reject(bytes, "holds no element \(paths), where its ads should stand", body)
        }
        let context = mappedContext(mapping)
        for (index, record) in records.enumerated() {
            data.record = index + 1
            let made = Result { () throws(AdProblem) in
                try ContractAd.posting(mapping.ad(from: .element(record), in: .element(root)), context)
            }
            switch made {
            case .success(let posting): try hand(posting, encoding, body)
            case .failure(let problem): try reject(Array(record.plainHTML.utf8), problem.reason, body)
            }
        }
    }

    /// The bytes of a page, as they came and as UTF-8; `nil` where it is too long for one, which is told.
    private func wholePage(_ body: Body) throws -> (bytes: [UInt8], text: [UInt8], TextRepair.Verdict)? {
        let window = data.window
        let bytes = window.peek(HTMLDocument.maximumBytes + 1)
        data.record = 1
        if bytes.count > HTMLDocument.maximumBytes {
            window.consume(window.count)
            while try window.more() { window.consume(window.count) }
            let limit = HTMLDocument.maximumBytes >> 20
            try reject(bytes, "is longer than \(limit) MiB; no page with a job is", body)
            return nil
        }
        // Nothing more comes, but a page that breaks off is told of here.
        _ = try window.more()
        let (text, encoding) = TextRepair.repaired(bytes)
        window.consume(bytes.count)
        return (bytes, text, encoding)
    }
}
