/// Collects text into lines with collapsed white space.
struct LineWriter {
    private var bytes: [UInt8] = []
    private var lineStart = 0
    private var wantsSpace = false
    private var sawReference = false

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func space() {
        wantsSpace = true
    }

    mutating func endLine() {
        wantsSpace = false
        if bytes.count > lineStart {
            bytes.append(0x0A)
            lineStart = bytes.count
        }
    }

    /// Adds text; any white space in it becomes one space, or a line end where lines are kept.
    mutating func write(_ text: UnsafeBufferPointer<UInt8>, keepingLines: Bool) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte <= 0x20 || byte == 0x7F {
                if keepingLines, byte == 0x0A { endLine() } else { wantsSpace = true }
                index += 1
                continue
            }
            if byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
                let (kind, length) = Self.classify(text, index)
                if kind != .ink {
                    if kind == .space { wantsSpace = true }
                    if kind == .line { keepingLines ? endLine() : space() }
                    index += length
                    continue
                }
            }
            if byte == 0x26 { sawReference = true }
            if wantsSpace {
                if bytes.count > lineStart { bytes.append(0x20) }
                wantsSpace = false
            }
            bytes.append(byte)
            index += 1
        }
    }

    /// The lines; references that were escaped twice or thrice are decoded.
    mutating func finish(rounds: Int = 2) -> String {
        endLine()
        if bytes.last == 0x0A { bytes.removeLast() }
        guard rounds > 0, sawReference, let decoded = CharacterReferences.decoded(bytes) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        // What was decoded may be white space again.
        var writer = LineWriter(capacity: decoded.count)
        decoded.withUnsafeBufferPointer { writer.write($0, keepingLines: true) }
        return writer.finish(rounds: rounds - 1)
    }

    private enum Kind { case ink, space, line, nothing }

    /// What a character is that begins with a byte under which the spaces of Unicode are found.
    private static func classify(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Kind, length: Int) {
        let second = index + 1 < text.count ? text[index + 1] : 0
        let third = index + 2 < text.count ? text[index + 2] : 0
        switch (text[index], second, third) {
        case (0xC2, 0xA0, _): return (.space, 2)
        case (0xC2, 0xAD, _): return (.nothing, 2)
        case (0xC2, 0x80...0x9F, _): return (second == 0x85 ? .line : .space, 2)
        case (0xE1, 0x9A, 0x80): return (.space, 3)
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): return (.space, 3)
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4): return (.nothing, 3)
        case (0xE2, 0x80, 0xA8...0xA9): return (.line, 3)
        case (0xE3, 0x80, 0x80): return (.space, 3)
        case (0xEF, 0xBB, 0xBF): return (.nothing, 3)
        default: return (.ink, 1)
        }
    }
}
