/// Widens pieces of a line to whole words.
enum WordBorders {
    /// A word longer than this is none; it bounds the time spent on lines without spaces.
    private static let longest = 80

    /// The piece with the rest of the words at its ends.
    ///
    /// A capital after a small letter begins a word that was glued on, but for gender forms ("MitarbeiterInnen").
    static func widened(_ bytes: Range<Int>, in line: String) -> Range<Int> {
        let utf8 = line.utf8
        guard !bytes.isEmpty, bytes.upperBound <= utf8.count else { return bytes }
        let scalars = line.unicodeScalars
        let first = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        let end = utf8.index(first, offsetBy: bytes.count)
        var (lower, upper) = (bytes.lowerBound, bytes.upperBound)

        var index = first
        while index > scalars.startIndex, bytes.lowerBound - lower < longest {
            let before = scalars.index(before: index)
            guard joins(scalars[before], scalars[index]), !isGlue(scalars, before, index) else { break }
            lower -= UTF8.width(scalars[before])
            index = before
        }
        index = end
        while index < scalars.endIndex, upper - bytes.upperBound < longest {
            let before = scalars.index(before: index)
            guard joins(scalars[before], scalars[index]), !isGlue(scalars, before, index) else { break }
            upper += UTF8.width(scalars[index])
            index = scalars.index(after: index)
        }
        return lower..<upper
    }

    private static func joins(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool { isWord(left) && isWord(right) }

    /// Letters, digits and the marks of no width inside words.
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xAD, 0x200B...0x200D: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
        }
    }

    private static func isGlue(
        _ scalars: String.UnicodeScalarView, _ before: String.Index, _ index: String.Index
    ) -> Bool {
        guard scalars[index].properties.isUppercase else { return false }
        let next = scalars.index(after: index)
        guard next < scalars.endIndex else { return scalars[before].properties.isLowercase }
        guard scalars[before].properties.isLowercase else {
            // "VERWALTUNGVollzeit"
            return scalars[before].properties.isUppercase && scalars[next].properties.isLowercase
        }
        return !(scalars[index] == "I" && scalars[next] == "n")
    }
}
