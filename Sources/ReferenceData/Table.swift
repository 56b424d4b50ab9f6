internal import Foundation

/// A table in the binary: lines of tab-separated UTF-8, sorted bytewise by their first column.
///
/// Rows are found by halving on the bytes themselves, so opening one costs nothing.
struct Table: @unchecked Sendable {
    // Points at constants of the program, which nothing writes to.
    private let start: UnsafePointer<UInt8>?
    private let count: Int

    /// - Parameter open: one of the functions of `ReferenceTables`.
    init(_ open: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?) {
        var count = 0
        let start = open(&count)
        self.start = start
        self.count = start == nil ? 0 : count
    }

    /// A line by its place in the table's bytes.
    struct Row {
        let bytes: UnsafeBufferPointer<UInt8>
        /// Where the following line begins.
        let next: Int

        /// The column's bytes; empty where the row has fewer columns.
        func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
            var rest = bytes
            var left = index
            while true {
                let end = rest.offset(of: 0x09) ?? rest.count
                if left == 0 { return UnsafeBufferPointer(rebasing: rest[..<end]) }
                guard end < rest.count else { return UnsafeBufferPointer(start: nil, count: 0) }
                rest = UnsafeBufferPointer(rebasing: rest[(end + 1)...])
                left -= 1
            }
        }

        func text(_ index: Int) -> String { String(decoding: field(index), as: UTF8.self) }

        /// All columns, in one pass.
        func columns() -> [UnsafeBufferPointer<UInt8>] {
            var found: [UnsafeBufferPointer<UInt8>] = []
            found.reserveCapacity(8)
            var rest = bytes
            while let end = rest.offset(of: 0x09) {
                found.append(UnsafeBufferPointer(rebasing: rest[..<end]))
                rest = UnsafeBufferPointer(rebasing: rest[(end + 1)...])
            }
            found.append(rest)
            return found
        }

        func integer(_ index: Int) -> Int { field(index).decimal.map { Int($0) } ?? 0 }
        func number(_ index: Int) -> Double? { field(index).decimal }
    }

    var startIndex: Int { 0 }

    /// The line that begins at an offset; `nil` at the end of the table.
    func row(at offset: Int) -> Row? {
        guard let start, offset >= 0, offset < count else { return nil }
        let rest = UnsafeBufferPointer(start: start + offset, count: count - offset)
        let end = rest.offset(of: 0x0A) ?? rest.count
        return Row(bytes: UnsafeBufferPointer(rebasing: rest[..<end]), next: offset + end + 1)
    }

    /// The first column of the line that begins at an offset; `nil` at the end of the table.
    func key(at offset: Int) -> UnsafeBufferPointer<UInt8>? {
        guard let start, offset >= 0, offset < count else { return nil }
        let rest = UnsafeBufferPointer(start: start + offset, count: count - offset)
        return UnsafeBufferPointer(rebasing: rest[..<(rest.offset(of: 0x09) ?? rest.count)])
    }

    /// Where the first line begins whose first column is not below the key.
    func lowerBound(_ key: [UInt8]) -> Int {
        guard let start else { return 0 }
        var low = 0
        var high = count
        while low < high {
            var middle = low + (high - low) / 2
            while middle > low, start[middle - 1] != 0x0A { middle -= 1 }
            guard let row = row(at: middle) else { break }
            if row.field(0).compare(key) < 0 {
                low = row.next
            } else {
                high = middle
            }
        }
        return low
    }

    /// The lines whose first column equals the key, in the table's order.
    func rows(_ key: String) -> [Row] {
        let key = Array(key.utf8)
        var found: [Row] = []
        var offset = lowerBound(key)
        while let row = row(at: offset), row.field(0).compare(key) == 0 {
            found.append(row)
            offset = row.next
        }
        return found
    }

    /// The first line whose first column equals the key.
    func first(_ key: String) -> Row? {
        let key = Array(key.utf8)
        guard let row = row(at: lowerBound(key)), row.field(0).compare(key) == 0 else { return nil }
        return row
    }

    /// The lines whose first column begins with the prefix, in the table's order, until `body` says stop.
    func forEach(prefix: String = "", _ body: (Row) -> Bool) {
        let prefix = Array(prefix.utf8)
        var offset = lowerBound(prefix)
        while let row = row(at: offset), row.bytes.hasPrefix(prefix) {
            guard body(row) else { return }
            offset = row.next
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    var text: String { String(decoding: self, as: UTF8.self) }

    /// A number of at most fifteen digits with or without a point, correctly rounded; `nil` for anything else.
    var decimal: Double? {
        var digits = 0
        var scale = 1.0
        var isFraction = false
        guard !isEmpty, count <= 16 else { return nil }
        for byte in self {
            switch byte {
            case 0x30...0x39:
                digits = digits * 10 + Int(byte) - 0x30
                if isFraction { scale *= 10 }
            case 0x2E where !isFraction: isFraction = true
            default: return nil
            }
        }
        return Double(digits) / scale
    }

    /// Where a byte first occurs.
    fileprivate func offset(of byte: UInt8) -> Int? {
        guard let baseAddress, let found = memchr(baseAddress, Int32(byte), count) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }

    /// Below, equal to or above zero, as the bytes come before, equal or come after the key.
    fileprivate func compare(_ key: [UInt8]) -> Int {
        let shared = Swift.min(count, key.count)
        let order = baseAddress.map { shared == 0 ? 0 : Int(memcmp($0, key, shared)) } ?? 0
        return order != 0 ? order : count - key.count
    }

    fileprivate func hasPrefix(_ prefix: [UInt8]) -> Bool {
        guard count >= prefix.count else { return false }
        return prefix.isEmpty || baseAddress.map { memcmp($0, prefix, prefix.count) == 0 } ?? false
    }
}
