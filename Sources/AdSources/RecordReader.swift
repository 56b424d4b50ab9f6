import JobMarket

/// What postings' sources are called.
struct SourceNames {
    /// The name that was asked for.
    let given: String?
    /// What the file is called.
    let input: String

    /// The name for a page: the host it comes from.
    func name(forPage url: String?) -> String {
        if let given { return given }
        guard let url, let range = url.firstRange(of: "://") else { return input }
        let host = url[range.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
        return host.isEmpty ? input : String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }
}

/// Reads the ads of one file whose format is known.
struct RecordReader {
    let data: DataRecords
    let mapping: FieldMapping?
    let names: SourceNames
    let today: Day

    typealias Body = (SourceRecord) throws -> Void

    func read(_ format: SourceFormat, _ body: Body) throws {
        if let known = BuiltInMappings.mapping(for: format) {
            let reader = RecordReader(data: data, mapping: mapping ?? known, names: names, today: today)
            if known.format == .json, mapping == nil, !isJSON {
                data.record = 1
                return try reject(
                    data.window.peek(RejectedBytes.kept), "is no JSON, which \(format.rawValue) writes", body)
            }
            return try reader.read(known.format ?? .json, body)
        }
        switch format {
        case .jsonl: try data.readLines { try hand($0, body) }
        case .json: try readElements(body)
        case .csv: try readRows(isAnswer: false, body)
        case .jsonld: if isJSON { try readElements(body) } else { try readPage(body) }
        case .ba: if isJSON { try readElements(body) } else { try readRows(isAnswer: true, body) }
        case .xml: try readXML(body)
        case .html: try readMappedPage(body)
        default: try readElements(body)
        }
    }

    private var isJSON: Bool { data.firstByte == 0x7B || data.firstByte == 0x5B }

    func reject(_ bytes: some Collection<UInt8>, _ reason: String, _ body: Body) throws {
        try body(.rejected(data.rejected(bytes, reason)))
    }

    private func readElements(_ body: Body) throws {
        try data.readElements { try hand($0, body) }
    }

    private func readRows(isAnswer: Bool, _ body: Body) throws {
        let missing = mapping?.missing ?? CSVCells.missing
        try data.readRows(delimiter: mapping?.delimiter, headerLine: mapping?.headerLine ?? 1, missing: missing) {
            try hand($0, isAnswer: isAnswer, body)
        }
    }

    private func hand(_ item: DataRecords.Item, isAnswer: Bool = false, _ body: Body) throws {
        switch item {
        case .rejected(let record): try body(.rejected(record))
        case .value(let value, let encoding, let raw): try hand(value, encoding, raw: raw, body)
        case .row(let row, let columns, let encoding, let raw):
            try handRow(row, columns: columns, isAnswer: isAnswer, raw: raw, encoding, body)
        }
    }

    private func handRow(
        _ row: [String: JSONValue], columns: [String], isAnswer: Bool, raw: [UInt8], _ encoding: TextRepair.Verdict,
        _ body: Body
    ) throws {
        let made: Result<Posting, AdProblem>
        if isAnswer, mapping == nil, case .object(let object) = CSVCells.nested(row) {
            let context = AdContext(source: names.given ?? BundesagenturAd.source, today: today)
            made = Result { () throws(AdProblem) in try BundesagenturAd.posting(object, context) }
        } else {
            let expectsText = mapping?.expectsText ?? columns.contains { $0 == "text" || $0 == "html" }
            let context = AdContext(source: names.given ?? names.input, today: today, expectsText: expectsText)
            let ad = mapping?.ad(from: .value(.object(row))) ?? row
            made = Result { () throws(AdProblem) in try ContractAd.posting(ad, context) }
        }
        switch made {
        case .success(let posting): try hand(posting, encoding, body)
        case .failure(let problem): try reject(raw, problem.reason, body)
        }
    }
}
