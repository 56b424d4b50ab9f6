/// The path of a rule: a prefix in which `*` stands for anything and a closing `$` for the end (RFC 9309, 2.2.3).
struct RobotsPattern: Sendable {
    /// Bytes between the stars; the first stands at the beginning of the path.
    private let pieces: [ArraySlice<UInt8>]
    private let isAnchored: Bool
    /// Octets of the pattern, by which the most specific rule is found.
    let length: Int

    init(_ path: some Sequence<UInt8>) {
        var bytes = Self.normalized(path, keepsSigns: true)
        length = bytes.count
        isAnchored = bytes.last == UInt8(ascii: "$")
        if isAnchored { bytes.removeLast() }
        pieces = bytes.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    }

    /// Whether it matches a normalized path. Each piece is taken where it first fits, which loses no match: an
    /// earlier place leaves more of the path to the pieces behind it.
    func matches(_ path: [UInt8]) -> Bool {
        guard let first = pieces.first, path.starts(with: first) else { return false }
        var position = first.count
        if pieces.count == 1 { return !isAnchored || position == path.count }
        let middle = isAnchored ? pieces.dropFirst().dropLast() : pieces.dropFirst()
        for piece in middle where !piece.isEmpty {
            guard let found = Self.find(piece, in: path, from: position) else { return false }
            position = found + piece.count
        }
        guard isAnchored, let last = pieces.last else { return true }
        return path.count - position >= last.count && path.suffix(last.count).elementsEqual(last)
    }

    private static func find(_ piece: ArraySlice<UInt8>, in path: [UInt8], from start: Int) -> Int? {
        guard path.count - start >= piece.count else { return nil }
        return (start...(path.count - piece.count)).first { path[$0..<$0 + piece.count].elementsEqual(piece) }
    }

    /// The path and query of an address in the spelling patterns are compared in.
    static func normalized(path: String) -> [UInt8] { normalized(path.utf8, keepsSigns: false) }

    /// One spelling for what is percent-encoded and what is not (RFC 9309, 2.2.2): encoded are all but printable ASCII,
    /// the signs `*` and `$` where they are meant as they stand, and what parts a path (`/`, `?`) or a query (`&`, `=`,
    /// `+`) if it came encoded, for that is another path.
    private static func normalized(_ text: some Sequence<UInt8>, keepsSigns: Bool) -> [UInt8] {
        let bytes = Array(text)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var isQuery = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "%"), index + 2 <= bytes.count, let high = hexValue(bytes[index]),
                let low = hexValue(bytes[index + 1])
            {
                index += 2
                let decoded = high << 4 | low
                let parts = isQuery ? "&=+%#*$" : "/?%#*$"
                if (0x21...0x7E).contains(decoded), !parts.utf8.contains(decoded) {
                    output.append(decoded)
                } else {
                    appendEncoded(decoded, to: &output)
                }
            } else if !(0x21...0x7E).contains(byte) || byte == UInt8(ascii: "%")
                || !keepsSigns && (byte == UInt8(ascii: "*") || byte == UInt8(ascii: "$"))
                || keepsSigns && byte == UInt8(ascii: "$") && index < bytes.count
            {
                appendEncoded(byte, to: &output)
            } else {
                if byte == UInt8(ascii: "?") { isQuery = true }
                output.append(byte)
            }
        }
        return output
    }

    private static func appendEncoded(_ byte: UInt8, to output: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
