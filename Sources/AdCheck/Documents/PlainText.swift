import AdSources

/// Text from bytes: UTF-8, UTF-16 with its mark, or Windows-1252.
enum PlainText {
    static func isUTF16(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }

    static func decoded(_ bytes: [UInt8]) throws(DocumentProblem) -> String {
        if isUTF16(bytes) { return try utf16(bytes) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard !body.contains(0) else { throw DocumentProblem(.unknownKind) }
        return String(decoding: TextRepair.repaired(body).bytes, as: UTF8.self)
    }

    private static func utf16(_ bytes: [UInt8]) throws(DocumentProblem) -> String {
        let isLittle = bytes[0] == 0xFF
        guard bytes.count % 2 == 0 else { throw DocumentProblem(.damaged) }
        let units = stride(from: 2, to: bytes.count, by: 2).map { index -> UInt16 in
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt16(high) << 8 | UInt16(low)
        }
        guard let text = String(validating: units, as: UTF16.self), !text.unicodeScalars.contains("\0") else {
            throw DocumentProblem(.damaged)
        }
        return text
    }
}
