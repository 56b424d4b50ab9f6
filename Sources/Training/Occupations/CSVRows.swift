import Foundation

/// The rows of a small CSV file (RFC 4180), in memory.
enum CSVRows {
    /// - Throws: what reading the file throws.
    static func read(_ file: URL, separator: UInt8 = 0x2C) throws -> [[String]] {
        let bytes = [UInt8](try Data(contentsOf: file))
        var rows: [[String]] = []
        var row: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func endField() {
            row.append(String(decoding: field, as: UTF8.self))
            field.removeAll(keepingCapacity: true)
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                if byte != 0x22 {
                    field.append(byte)
                } else if index < bytes.count, bytes[index] == 0x22 {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case 0x22 where field.isEmpty: isQuoted = true
            case separator: endField()
            case 0x0D: continue
            case 0x0A:
                endField()
                rows.append(row)
                row.removeAll()
            default: field.append(byte)
            }
        }
        if !field.isEmpty || !row.isEmpty {
            endField()
            rows.append(row)
        }
        return rows
    }
}
