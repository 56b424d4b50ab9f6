extension JSONReader {
    /// A string that begins with the quote at the index.
    mutating func string(quote: UInt8) throws(JSONProblem) -> String {
        index += 1
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == quote {
                let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
                index += 1
                return text
            }
            if byte == 0x5C { return try escapedString(quote: quote, from: start) }
            index += 1
        }
        throw problem("a closing quote: the record breaks off")
    }

    private mutating func escapedString(quote: UInt8, from start: Int) throws(JSONProblem) -> String {
        var output = Array(bytes[start..<index])
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == quote { return String(decoding: output, as: UTF8.self) }
            guard byte == 0x5C else {
                let run = index - 1
                while index < bytes.count, bytes[index] != 0x5C, bytes[index] != quote { index += 1 }
                output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<index]))
                continue
            }
            let escape = current
            index += 1
            switch escape {
            case 0x22, 0x5C, 0x2F, 0x27: output.append(escape)
            case 0x6E: output.append(0x0A)
            case 0x74: output.append(0x09)
            case 0x72: output.append(0x0D)
            case 0x62, 0x66: output.append(0x20)
            case 0x75: append(try unicodeEscape(), to: &output)
            case 0x78 where dialect == .python: append(try hex(2), to: &output)
            case 0x55 where dialect == .python: append(try hex(8), to: &output)
            case _ where dialect != .strict:
                output.append(0x5C)
                index -= 1
            default:
                index -= 1
                throw problem("an escape such as \\n or \\u00fc")
            }
        }
        throw problem("a closing quote: the record breaks off")
    }

    /// A code point behind `\u`, of two escapes where it is a surrogate pair.
    private mutating func unicodeEscape() throws(JSONProblem) -> UInt32 {
        let first = try hex(4)
        guard (0xD800...0xDBFF).contains(first) else { return first }
        let mark = index
        guard take(word: "\\u") else { return first }
        let second = try hex(4)
        guard (0xDC00...0xDFFF).contains(second) else {
            index = mark
            return first
        }
        return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }

    private mutating func hex(_ digits: Int) throws(JSONProblem) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<digits {
            let digit: UInt8
            switch current {
            case 0x30...0x39: digit = current - 0x30
            case 0x41...0x46: digit = current - 0x37
            case 0x61...0x66: digit = current - 0x57
            default: throw problem("\(digits) hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }

    /// Adds a code point; lone surrogates and other impossible ones become U+FFFD.
    private func append(_ code: UInt32, to output: inout [UInt8]) {
        let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
