import JobMarket

/// Cuts one file into its records, whatever they are records of: lines or elements of JSON, rows of CSV.
///
/// What cannot be read is handed on as a rejected record with the reason; the records behind it are read on.
final class DataRecords {
    let window: ByteWindow
    let file: String
    /// The number of the last record or line.
    var record = 0

    init(window: ByteWindow, file: String) {
        self.window = window
        self.file = file
    }

    enum Item {
        case value(JSONValue, TextRepair.Verdict, raw: () -> [UInt8])
        case row([String: JSONValue], columns: [String], TextRepair.Verdict, raw: [UInt8])
        case rejected(RejectedRecord)
    }

    typealias Body = (Item) throws -> Void

    var location: RecordLocation { RecordLocation(file: file, record: record) }

    var firstByte: UInt8? {
        window.withUnread { bytes in bytes.first { $0 > 0x20 } }
    }

    func rejected(_ bytes: some Collection<UInt8>, length: Int? = nil, _ reason: String) -> RejectedRecord {
        RejectedBytes.record(location, bytes, length: length, reason: reason)
    }

    func readLines(_ body: Body) throws {
        let lines = LineReader(window)
        while let line = try lines.next() {
            record += 1
            switch line {
            case .tooLong(let prefix, let length):
                let limit = LineReader.maximumLine >> 20
                let reason = "is longer than \(limit) MiB; no ad is, so the line was skipped"
                try body(.rejected(rejected(prefix, length: length, reason)))
            case .complete(let length, let consumed):
                if let item = parse(0..<length) { try body(item) }
                window.consume(consumed)
            }
        }
    }

    func readElements(_ body: Body) throws {
        var elements = JSONElements(window)
        while let element = try elements.next() {
            record += 1
            switch element {
            case .tooLong(let prefix, let length):
                let limit = JSONElements.maximumElement >> 20
                let reason = "is longer than \(limit) MiB; write a large document as JSONL, one ad a line"
                try body(.rejected(rejected(prefix, length: length, reason)))
            case .complete(let range, let consumed):
                if let item = parse(range) { try body(item) }
                window.consume(consumed)
            }
        }
    }

    /// Reads the JSON value in some unread bytes; `nil` where they are blank.
    private func parse(_ range: Range<Int>) -> Item? {
        window.withUnread { unread -> Item? in
            let bytes = UnsafeBufferPointer(rebasing: unread[range])
            if bytes.allSatisfy({ $0 <= 0x20 }) { return nil }
            let verdict = TextRepair.verdict(bytes)
            let raw = { [window] in window.copy(range) }
            do throws(JSONProblem) {
                guard verdict == .windows1252 else { return .value(try JSONReader.value(of: bytes), verdict, raw: raw) }
                return try TextRepair.repaired(Array(bytes)).bytes.withUnsafeBufferPointer {
                    buffer throws(JSONProblem) in .value(try JSONReader.value(of: buffer), verdict, raw: raw)
                }
            } catch {
                return .rejected(rejected(bytes, error.sentence))
            }
        }
    }

    /// - Parameters:
    ///   - delimiter: what parts the fields; found from the header where `nil`.
    ///   - headerLine: the line in which the column names stand, from 1; those before it are left aside.
    ///   - missing: cells that mean that nothing is said.
    func readRows(
        delimiter: UInt8? = nil, headerLine: Int = 1, missing: Set<String> = CSVCells.missing, _ body: Body
    ) throws {
        let lines = LineReader(window)
        for _ in 1..<headerLine {
            if case .complete(_, let consumed)? = try lines.next() { window.consume(consumed) }
        }
        if headerLine > 1 { _ = window.peek(FormatDetector.wanted) }
        let header = window.withUnread { bytes in bytes.prefix { $0 != 0x0A }.map(\.self) }
        let rows = CSVReader(window, delimiter: delimiter ?? CSVReader.delimiter(ofHeader: header) ?? 0x2C)
        var columns: [String] = []
        while let row = try rows.next() {
            switch row {
            case .broken(let raw):
                record += 1
                try body(
                    .rejected(rejected(raw, "opens a quote that is never closed; the rows behind it were read on")))
            case .fields(let fields, let raw, let encoding):
                if columns.isEmpty {
                    columns = CSVCells.columns(fields)
                    continue
                }
                record += 1
                if fields.count > columns.count {
                    let reason = "has \(fields.count) fields where the header has \(columns.count); "
                    let advice = "a field that holds the delimiter must stand in quotes"
                    try body(.rejected(rejected(raw, reason + advice)))
                } else {
                    let object = CSVCells.object(columns, fields, missing: missing)
                    try body(.row(object, columns: columns, encoding, raw: raw))
                }
            }
        }
    }
}
