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

/// Reads the records of one file whose format is known.
struct RecordReader {
    let window: ByteWindow
    let file: String
    let mapping: FieldMapping?
    let names: SourceNames
    let today: Day
    /// The number of the last record or line.
    var record = 0

    init(window: ByteWindow, file: String, mapping: FieldMapping?, names: SourceNames, today: Day) {
        self.window = window
        self.file = file
        self.mapping = mapping
        self.names = names
        self.today = today
    }

    typealias Body = (SourceRecord) throws -> Void

    mutating func read(_ format: SourceFormat, _ body: Body) throws {
        switch format {
        case .jsonl: try readLines(body)
        case .json, .auto: try readElements(body)
        case .csv: try readRows(isAnswer: false, body)
        case .jsonld:
            if firstByte == 0x7B || firstByte == 0x5B { try readElements(body) } else { try readPage(body) }
        case .ba:
            if firstByte == 0x7B || firstByte == 0x5B {
                try readElements(body)
            } else {
                try readRows(isAnswer: true, body)
            }
        }
    }

    private var firstByte: UInt8? {
        window.withUnread { bytes in bytes.first { $0 > 0x20 } }
    }

    var location: RecordLocation { RecordLocation(file: file, record: record) }

    func reject(_ bytes: some Collection<UInt8>, length: Int? = nil, _ reason: String, _ body: Body) throws {
        try body(.rejected(RejectedBytes.record(location, bytes, length: length, reason: reason)))
    }

    private mutating func readLines(_ body: Body) throws {
        let lines = LineReader(window)
        while let line = try lines.next() {
            record += 1
            switch line {
            case .tooLong(let prefix, let length):
                let limit = LineReader.maximumLine >> 20
                try reject(
                    prefix, length: length, "is longer than \(limit) MiB; no ad is, so the line was skipped", body)
            case .complete(let length, let consumed):
                if let parsed = parse(0..<length) { try hand(parsed, 0..<length, body) }
                window.consume(consumed)
            }
        }
    }

    private mutating func readElements(_ body: Body) throws {
        var elements = JSONElements(window)
        while let element = try elements.next() {
            record += 1
            switch element {
            case .tooLong(let prefix, let length):
                let limit = JSONElements.maximumElement >> 20
                let reason = "is longer than \(limit) MiB; write a large document as JSONL, one ad a line"
                try reject(prefix, length: length, reason, body)
            case .complete(let range, let consumed):
                if let parsed = parse(range) { try hand(parsed, range, body) }
                window.consume(consumed)
            }
        }
    }

    private enum Parsed {
        case value(JSONValue, TextRepair.Verdict)
        case problem(String)
    }

    /// Reads the JSON value in some unread bytes; `nil` where they are blank.
    private func parse(_ range: Range<Int>) -> Parsed? {
        window.withUnread { unread in
            let bytes = UnsafeBufferPointer(rebasing: unread[range])
            if bytes.allSatisfy({ $0 <= 0x20 }) { return nil }
            let verdict = TextRepair.verdict(bytes)
            do throws(JSONProblem) {
                guard verdict == .windows1252 else { return .value(try JSONReader.value(of: bytes), verdict) }
                return try TextRepair.repaired(Array(bytes)).bytes.withUnsafeBufferPointer {
                    buffer throws(JSONProblem) in .value(try JSONReader.value(of: buffer), verdict)
                }
            } catch {
                return .problem(error.sentence)
            }
        }
    }

    private func hand(_ parsed: Parsed, _ range: Range<Int>, _ body: Body) throws {
        switch parsed {
        case .problem(let reason): try reject(window.copy(range), reason, body)
        case .value(let value, let encoding): try hand(value, encoding, raw: { window.copy(range) }, body)
        }
    }

    private mutating func readRows(isAnswer: Bool, _ body: Body) throws {
        let header = window.withUnread { bytes in bytes.prefix { $0 != 0x0A }.map(\.self) }
        let delimiter = mapping?.delimiter ?? CSVReader.delimiter(ofHeader: header) ?? 0x2C
        let rows = CSVReader(window, delimiter: delimiter)
        var columns: [String] = []
        while let row = try rows.next() {
            switch row {
            case .broken(let raw):
                record += 1
                try reject(raw, "opens a quote that is never closed; the rows behind it were read on", body)
            case .fields(let fields, let raw, let encoding):
                if columns.isEmpty {
                    columns = CSVCells.columns(fields)
                    continue
                }
                record += 1
                if fields.count > columns.count {
                    let reason = "has \(fields.count) fields where the header has \(columns.count); "
                    try reject(raw, reason + "a field that holds the delimiter must stand in quotes", body)
                } else {
                    let object = CSVCells.object(columns, fields, missing: mapping?.missing ?? CSVCells.missing)
                    try handRow(object, columns: columns, isAnswer: isAnswer, raw: raw, encoding, body)
                }
            }
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
            let expectsText = mapping?.leadsToText ?? columns.contains { $0 == "text" || $0 == "html" }
            let context = AdContext(source: names.given ?? names.input, today: today, expectsText: expectsText)
            let ad = mapping?.ad(from: row) ?? row
            made = Result { () throws(AdProblem) in try ContractAd.posting(ad, context) }
        }
        switch made {
        case .success(let posting): try hand(posting, encoding, body)
        case .failure(let problem): try reject(raw, problem.reason, body)
        }
    }
}
