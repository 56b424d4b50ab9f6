import Foundation

/// JSON as commands and addresses print it: keys in order, so that the same value is the same bytes.
package enum PrintedJSON {
    /// The value without a newline.
    package static func value(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    /// The value on a line of its own.
    package static func line(_ value: some Encodable) throws -> [UInt8] {
        try self.value(value) + "\n".utf8
    }
}
