/// A table in the binary: lines of tab-separated UTF-8, sorted bytewise by their first column.
///
/// Rows are found by halving on the bytes themselves, so opening one costs nothing.
struct Table: @unchecked Sendable {
    // Points at constants of the program, which nothing writes to.
    private let bytes: UnsafeBufferPointer<UInt8>

    /// - Parameter open: one of the functions of `ReferenceTables`.
    init(_ open: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?) {
        var count = 0
        let start = open(&count)
        bytes = UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
    }

    /// A line by its place in the table's bytes.
    struct Row {
        let bytes: Slice<UnsafeBufferPointer<UInt8>>
        /// Where the following line begins.
        let next: Int

        /// The column's bytes; empty where the row has fewer columns.
        func field(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
            var start = bytes.startIndex
            var left = index
            while left > 0 {
                guard let tab = bytes[start...].firstIndex(of: 0x09) else { return bytes[bytes.endIndex...] }
                start = tab + 1
                left -= 1
            }
            let end = bytes[start...].firstIndex(of: 0x09) ?? bytes.endIndex
            return bytes[start..<end]
        }

        func text(_ index: Int) -> String { String(decoding: field(index), as: UTF8.self) }

        /// All columns, in one pass.
        func texts() -> [String] {
            bytes.split(separator: 0x09, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }

        func integer(_ index: Int) -> Int { Int(text(index)) ?? 0 }
        func number(_ index: Int) -> Double? { Double(text(index)) }
    }

    var startIndex: Int { bytes.startIndex }

    /// The line that begins at an offset; `nil` at the end of the table.
    func row(at offset: Int) -> Row? {
        guard offset < bytes.endIndex else { return nil }
        let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.endIndex
        return Row(bytes: bytes[offset..<end], next: end + 1)
    }

    /// Where the first line begins whose first column is not below the key.
    func lowerBound(_ key: some Collection<UInt8>) -> Int {
        var low = bytes.startIndex
        var high = bytes.endIndex
        while low < high {
            var middle = low + (high - low) / 2
            while middle > low, bytes[middle - 1] != 0x0A { middle -= 1 }
            guard let row = row(at: middle) else { break }
            if row.field(0).lexicographicallyPrecedes(key) {
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
        while let row = row(at: offset), row.field(0).elementsEqual(key) {
            found.append(row)
            offset = row.next
        }
        return found
    }

    /// The first line whose first column equals the key.
    func first(_ key: String) -> Row? {
        let key = Array(key.utf8)
        guard let row = row(at: lowerBound(key)), row.field(0).elementsEqual(key) else { return nil }
        return row
    }

    /// The lines whose first column begins with the prefix, in the table's order, until `body` says stop.
    func forEach(prefix: String = "", _ body: (Row) -> Bool) {
        let prefix = Array(prefix.utf8)
        var offset = lowerBound(prefix)
        while let row = row(at: offset), row.bytes.starts(with: prefix) {
            guard body(row) else { return }
            offset = row.next
        }
    }
}
