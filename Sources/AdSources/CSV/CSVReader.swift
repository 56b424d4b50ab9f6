/// Cuts a CSV file into rows (RFC 4180), with line ends in quoted fields.
struct CSVReader {
    /// Bytes of the longest row that is read.
    static let maximumRow = 4 << 20

    enum Row {
        case fields([String], raw: [UInt8], encoding: TextRepair.Verdict)
        /// A line whose quote is never closed; what follows is read on.
        case broken(raw: [UInt8])
    }

    private let window: ByteWindow
    private let delimiter: UInt8
    private let limit: Int

    init(_ window: ByteWindow, delimiter: UInt8, limit: Int = maximumRow) {
        self.window = window
        self.delimiter = delimiter
        self.limit = limit
    }

    /// The next row that is not blank; `nil` behind the last.
    func next() throws(ReadFailure) -> Row? {
        while true {
            var end = window.withUnread { rowEnd($0, isWhole: false) }
            if end == nil {
                if window.count <= limit, try window.more() { continue }
                if window.count == 0 { return nil }
                end = window.withUnread { rowEnd($0, isWhole: true) }
            }
            let length = end ?? firstLine()
            let raw = Self.withoutLineEnd(window.copy(0..<length))
            window.consume(length)
            guard end != nil else { return .broken(raw: raw) }
            if raw.isEmpty { continue }
            let (text, encoding) = TextRepair.repaired(raw)
            return .fields(Self.fields(text, delimiter: delimiter), raw: raw, encoding: encoding)
        }
    }

    /// Behind the line end of the first row; `nil` where it is not complete.
    private func rowEnd(_ bytes: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Int? {
        var isQuoted = false
        var isFieldStart = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                guard byte == 0x22 else { continue }
                if index < bytes.count, bytes[index] == 0x22 { index += 1 } else { isQuoted = false }
            } else if byte == 0x22, isFieldStart {
                isQuoted = true
                isFieldStart = false
            } else if byte == 0x0A {
                return index
            } else {
                isFieldStart = byte == delimiter
            }
        }
        return isWhole && !isQuoted ? bytes.count : nil
    }

    private func firstLine() -> Int {
        window.withUnread { bytes in (bytes.firstIndex(of: 0x0A) ?? bytes.count - 1) + 1 }
    }

    private static func withoutLineEnd(_ row: [UInt8]) -> [UInt8] {
        var row = row
        if row.last == 0x0A { row.removeLast() }
        if row.last == 0x0D { row.removeLast() }
        return row
    }

    /// The fields of a row, quotes taken off.
    static func fields(_ row: [UInt8], delimiter: UInt8) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var isFieldStart = true
        var index = 0
        while index < row.count {
            let byte = row[index]
            index += 1
            if isQuoted {
                if byte != 0x22 {
                    field.append(byte)
                } else if index < row.count, row[index] == 0x22 {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if byte == delimiter {
                fields.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
                isFieldStart = true
            } else if byte == 0x22, isFieldStart {
                isQuoted = true
                isFieldStart = false
            } else {
                field.append(byte)
                isFieldStart = false
            }
        }
        fields.append(String(decoding: field, as: UTF8.self))
        return fields
    }

    /// The delimiter that stands most often in a header line, quoted names left aside.
    static func delimiter(ofHeader line: some Sequence<UInt8>) -> UInt8? {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in line {
            if byte == 0x22 { isQuoted.toggle() }
            if !isQuoted, [0x2C, 0x3B, 0x09, 0x7C].contains(byte) { counts[byte, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
