/// Sets of tag names for the scan of ``NestingLimit``, kept as hashes so that no string is made for a tag.
enum TagNames {
    /// FNV-1a, 64 bit, over the lower-case name.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte | (isLetter(byte) ? 0x20 : 0))) &* 0x100_0000_01b3
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    static func endsName(_ byte: UInt8) -> Bool {
        byte == 0x3E || byte == 0x2F || byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    /// Elements that cannot nest by themselves: void ones, and those whose end tag may be left out.
    static let unnested = hashes(
        "area base br col embed hr img input link meta param source track wbr "
            + "p li dd dt option optgroup rb rp rt rtc td th tr tbody thead tfoot colgroup html head body")

    /// Elements at which the search for the start of an end tag stops.
    static let scope = hashes("table object marquee applet template caption button svg math")

    /// Roots of SVG and MathML.
    static let foreign = hashes("svg math")

    /// Elements whose content is no markup.
    static let raw = hashes("script style textarea title xmp iframe noembed noframes")

    private static func hashes(_ names: String) -> Set<UInt64> {
        Set(names.split(separator: " ").map { $0.utf8.reduce(seed, step) })
    }
}
