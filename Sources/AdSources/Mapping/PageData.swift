import GermanText
import JobMarket

/// JSON that stands in the scripts of a page.
enum PageData {
    /// The first value behind what a pattern matches. Where texts stand there instead, as pages leave them that are
    /// made piece by piece, all of them are put together and looked through with the next pattern.
    static func value(in page: String, behind patterns: [Pattern]) -> JSONValue? {
        var text = page
        for (index, pattern) in patterns.enumerated() {
            let bytes = Array(text.utf8)
            var pieces = ""
            for match in pattern.matches(in: text) {
                let rest = bytes[match.byteRange.upperBound...]
                guard let value = rest.withUnsafeBufferPointer({ JSONReader.prefix(of: $0) }) else { continue }
                guard case .string(let piece) = value else { return index == 0 ? value : resolved(value, in: bytes) }
                pieces += piece
            }
            if pieces.isEmpty { return nil }
            text = pieces
        }
        return nil
    }

    /// The value with texts in place of what only points to them: `$2a` is what stands behind `2a:T` and a length in
    /// hexadecimal digits, as React writes long texts down.
    private static func resolved(_ value: JSONValue, in bytes: [UInt8]) -> JSONValue {
        switch value {
        case .string(let text):
            guard text.hasPrefix("$"), text.utf8.count <= 8, text.dropFirst().allSatisfy(\.isHexDigit) else {
                return value
            }
            return longText(named: String(text.dropFirst()), in: bytes).map { .string($0) } ?? value
        case .array(let values): return .array(values.map { resolved($0, in: bytes) })
        case .object(let members): return .object(members.mapValues { resolved($0, in: bytes) })
        default: return value
        }
    }

    private static func longText(named name: String, in bytes: [UInt8]) -> String? {
        guard !name.isEmpty, let start = bytes.firstRange(of: Array("\(name):T".utf8)) else { return nil }
        let digits = bytes[start.upperBound...].prefix { $0 != 0x2C }.prefix(8)
        guard let length = Int(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
        let text = bytes[start.upperBound...].dropFirst(digits.count + 1).prefix(length)
        return String(decoding: text, as: UTF8.self)
    }
}
