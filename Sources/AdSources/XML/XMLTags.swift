/// The tags, comments and CDATA sections of XML text, found without understanding more of it.
enum XMLTag: Equatable {
    /// `range` is that of the name.
    case start(name: Range<Int>, isEmpty: Bool, end: Int)
    case end(name: Range<Int>, end: Int)
    /// A document type; `declares` where it holds declarations of its own, such as entities.
    case documentType(declares: Bool, end: Int)
    /// A comment, a CDATA section or a processing instruction.
    case other(end: Int)
    /// Begins at the index and is not over where the bytes end.
    case incomplete

    /// The tag that begins with the `<` at the index; `nil` where the `<` begins none.
    static func at(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> XMLTag? {
        guard index + 1 < bytes.count else { return .incomplete }
        switch bytes[index + 1] {
        case 0x21: return declaration(at: index, in: bytes)
        case 0x3F: return other(behind: "?>", from: index + 2, in: bytes)
        case 0x2F:
            let name = self.name(from: index + 2, in: bytes)
            if name.upperBound == bytes.count { return .incomplete }
            return name.isEmpty
                ? nil : closed(from: name.upperBound, in: bytes) { _, end in .end(name: name, end: end) }
        default:
            let name = self.name(from: index + 1, in: bytes)
            if name.upperBound == bytes.count { return .incomplete }
            return name.isEmpty
                ? nil
                : closed(from: name.upperBound, in: bytes) { isEmpty, end in
                    .start(name: name, isEmpty: isEmpty, end: end)
                }
        }
    }

    private static func declaration(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> XMLTag? {
        let openings: [StaticString] = ["<!--", "<![CDATA[", "<!DOCTYPE"]
        for (position, opening) in openings.enumerated() {
            let length = min(opening.utf8CodeUnitCount, bytes.count - index)
            let matches = (0..<length).allSatisfy { bytes[index + $0] | 0x20 == opening.utf8Start[$0] | 0x20 }
            guard matches else { continue }
            if length < opening.utf8CodeUnitCount { return .incomplete }
            switch position {
            case 0: return other(behind: "-->", from: index + length, in: bytes)
            case 1: return other(behind: "]]>", from: index + length, in: bytes)
            default:
                for end in index..<bytes.count {
                    if bytes[end] == 0x5B { return .documentType(declares: true, end: end + 1) }
                    if bytes[end] == 0x3E { return .documentType(declares: false, end: end + 1) }
                }
                return .incomplete
            }
        }
        return nil
    }

    private static func other(
        behind mark: StaticString, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> XMLTag {
        let length = mark.utf8CodeUnitCount
        var index = start
        while index + length <= bytes.count {
            if bytes[index] == mark.utf8Start[0], (1..<length).allSatisfy({ bytes[index + $0] == mark.utf8Start[$0] }) {
                return .other(end: index + length)
            }
            index += 1
        }
        return .incomplete
    }

    private static func name(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            let isLetter = byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte == 0x3A
            let isFurther = (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
            guard isLetter || (isFurther && end > start) else { break }
            end += 1
        }
        return start..<end
    }

    /// Finds the `>` of a tag. A `<` before it, which XML allows nowhere in a tag, ends a broken one.
    private static func closed(
        from start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ make: (_ isEmpty: Bool, _ end: Int) -> XMLTag
    ) -> XMLTag {
        var quote: UInt8 = 0
        for index in start..<bytes.count {
            let byte = bytes[index]
            if byte == 0x3C { return make(false, index) }
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                return make(index > start && bytes[index - 1] == 0x2F, index + 1)
            }
        }
        return .incomplete
    }
}
