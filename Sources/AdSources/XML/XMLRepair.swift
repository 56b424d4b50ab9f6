import Markup

/// Mends what makes feeds invalid most often: ampersands that begin no reference, references of HTML (`&nbsp;`) and
/// control characters.
enum XMLRepair {
    private static let known = ["amp", "lt", "gt", "quot", "apos"]
    /// The longest name of a reference in HTML has 31 letters.
    private static let maximumName = 32

    /// The mended bytes; `nil` where there was nothing to mend.
    static func mended(_ bytes: [UInt8]) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 16)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x3C, bytes[index...].starts(with: "<![CDATA[".utf8) {
                let end = sectionEnd(bytes, from: index)
                output += bytes[index..<end].filter(isAllowed)
                index = end
            } else if byte == 0x26 {
                let (text, length) = reference(bytes[index...].prefix(maximumName + 2))
                output += text
                index += length
            } else {
                if isAllowed(byte) { output.append(byte) }
                index += 1
            }
        }
        return output == bytes ? nil : output
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static func sectionEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index + 3 <= bytes.count {
            if bytes[index] == 0x5D, bytes[index + 1] == 0x5D, bytes[index + 2] == 0x3E { return index + 3 }
            index += 1
        }
        return bytes.count
    }

    /// What stands for the ampersand at the beginning, and how many bytes it replaces.
    private static func reference(_ bytes: ArraySlice<UInt8>) -> ([UInt8], Int) {
        guard let end = bytes.firstIndex(of: 0x3B) else { return (Array("&amp;".utf8), 1) }
        let isName = bytes[(bytes.startIndex + 1)..<end].allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x23
        }
        guard isName else { return (Array("&amp;".utf8), 1) }
        let name = String(decoding: bytes[(bytes.startIndex + 1)..<end], as: UTF8.self)
        let whole = bytes[bytes.startIndex...end]
        if known.contains(name) { return (Array(whole), whole.count) }
        let decoded = decodingCharacterReferences("&\(name);")
        if decoded == "&\(name);" { return (Array("&amp;".utf8), 1) }
        return (Array(decoded.asMarkup.utf8.filter(isAllowed)), whole.count)
    }
}
