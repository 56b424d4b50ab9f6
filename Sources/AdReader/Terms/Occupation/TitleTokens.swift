/// The words of a title as they stand, in plain small letters, with what stands before each.
///
/// One pass over the bytes; `ä ö ü ß` are written out and accents dropped as `GermanText.folded` does.
struct TitleTokens {
    struct Token {
        /// Where its letters stand in ``letters``.
        var start: Int
        var end: Int
        var before: Gap
        /// Length of an ending with an inner capital ("EntwicklerIn", "EntwicklerInnen"), otherwise 0.
        var innerEnding = 0
        var hasDigit = false
        var hasLetter = false
    }

    struct Gap: OptionSet {
        let rawValue: UInt16
        static let space = Gap(rawValue: 1)
        static let hyphen = Gap(rawValue: 2)
        static let slash = Gap(rawValue: 4)
        /// `: * _` and the middle dot, which join gender endings.
        static let sign = Gap(rawValue: 8)
        static let open = Gap(rawValue: 16)
        static let close = Gap(rawValue: 32)
        static let comma = Gap(rawValue: 64)
        /// A dash, a bar, a bullet, a quotation mark and whatever else ends a phrase.
        static let cut = Gap(rawValue: 128)
        static let colon = Gap(rawValue: 256)
        static let dot = Gap(rawValue: 512)
        static let ampersand = Gap(rawValue: 1024)
    }

    private(set) var letters: [UInt8] = []
    private(set) var tokens: [Token] = []
    /// What stands behind the last token.
    private(set) var rest: Gap = []

    /// Titles longer than this are sentences; the rest is not looked at.
    static let longest = 400

    private var gap: Gap = []
    private var isOpen = false
    /// Where a capital `I` behind a small letter stands in the letters.
    private var innerCapital = 0
    private var lastWasSmall = false

    init(_ title: String) {
        var title = title
        letters.reserveCapacity(96)
        tokens.reserveCapacity(16)
        title.withUTF8 { scan(UnsafeBufferPointer(rebasing: $0.prefix(Self.longest))) }
        finish()
        rest = gap
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0x61...0x7A: letter(byte, isSmall: true)
            case 0x41...0x5A: capital(byte)
            case 0x30...0x39: digit(byte)
            case 0..<0x80: sign(byte)
            default:
                let second = index < bytes.count ? bytes[index] : 0
                let third = index + 1 < bytes.count ? bytes[index + 1] : 0
                while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
                wide(byte, second, third)
            }
        }
    }

    private mutating func letter(_ byte: UInt8, isSmall: Bool) {
        begin()
        letters.append(byte)
        tokens[tokens.count - 1].hasLetter = true
        lastWasSmall = isSmall
    }

    private mutating func capital(_ byte: UInt8) {
        if byte == 0x49, isOpen, lastWasSmall { innerCapital = letters.count }
        letter(byte + 32, isSmall: false)
    }

    private mutating func digit(_ byte: UInt8) {
        begin()
        letters.append(byte)
        tokens[tokens.count - 1].hasDigit = true
        lastWasSmall = false
    }

    private mutating func sign(_ byte: UInt8) {
        // "C++" and "C#" are words; so is ".NET", which the letters alone tell.
        if isOpen, byte == 0x2B || byte == 0x23 {
            letters += byte == 0x2B ? [0x70] : [0x73, 0x68]
            return
        }
        finish()
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D: gap.insert(.space)
        case 0x2D: gap.insert(.hyphen)
        case 0x2F, 0x5C: gap.insert(.slash)
        case 0x2A, 0x5F: gap.insert(.sign)
        case 0x3A: gap.insert([.sign, .colon])
        case 0x28, 0x5B, 0x7B: gap.insert(.open)
        case 0x29, 0x5D, 0x7D: gap.insert(.close)
        case 0x2C, 0x3B: gap.insert(.comma)
        case 0x2E: gap.insert(.dot)
        case 0x26, 0x2B: gap.insert(.ampersand)
        case 0x27: break
        default: gap.insert(.cut)
        }
    }

    private mutating func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        switch (first, second) {
        case (0xC2, 0xA0): sign(0x20)
        case (0xC2, 0xAD): break
        case (0xE2, 0x80) where (0x8B...0x8F).contains(third): break
        case (0xC2, 0xB7):
            finish()
            gap.insert(.sign)
        case (0xCC, 0x88):
            if isOpen, let last = letters.last, last == 0x61 || last == 0x6F || last == 0x75 { letters.append(0x65) }
        case (0xCC, _): break
        case (0xC3, _): latin(second)
        case (0xC4...0xC9, _):
            // Further Latin letters are so rare in titles that one sign stands for all.
            letter(0x71, isSmall: true)
        default:
            finish()
            gap.insert(.cut)
        }
    }

    /// The letters from U+00C0 to U+00FF by their second byte.
    private mutating func latin(_ second: UInt8) {
        let isSmall = second >= 0x9F
        let small = second < 0xA0 && second != 0x9F ? second + 0x20 : second
        switch small {
        case 0x9F: [0x73, 0x73].forEach { letter($0, isSmall: true) }
        case 0xA4, 0xA6: [0x61, 0x65].forEach { letter($0, isSmall: isSmall) }
        case 0xB6: [0x6F, 0x65].forEach { letter($0, isSmall: isSmall) }
        case 0xBC: [0x75, 0x65].forEach { letter($0, isSmall: isSmall) }
        case 0xA0...0xA5: letter(0x61, isSmall: isSmall)
        case 0xA7: letter(0x63, isSmall: isSmall)
        case 0xA8...0xAB: letter(0x65, isSmall: isSmall)
        case 0xAC...0xAF: letter(0x69, isSmall: isSmall)
        case 0xB1: letter(0x6E, isSmall: isSmall)
        case 0xB2...0xB5, 0xB8: letter(0x6F, isSmall: isSmall)
        case 0xB9...0xBB: letter(0x75, isSmall: isSmall)
        case 0xBD, 0xBF: letter(0x79, isSmall: isSmall)
        default:
            finish()
            gap.insert(.cut)
        }
    }

    private mutating func begin() {
        guard !isOpen else { return }
        tokens.append(Token(start: letters.count, end: letters.count, before: gap))
        gap = []
        isOpen = true
        innerCapital = -1
        lastWasSmall = false
    }

    private mutating func finish() {
        guard isOpen else { return }
        isOpen = false
        tokens[tokens.count - 1].end = letters.count
        guard innerCapital > tokens[tokens.count - 1].start + 2 else { return }
        let ending = letters[innerCapital...]
        if ending.elementsEqual([0x69, 0x6E]) || ending.elementsEqual([0x69, 0x6E, 0x6E, 0x65, 0x6E]) {
            tokens[tokens.count - 1].innerEnding = ending.count
        }
    }

    /// Whether the token's letters are these.
    func has(_ token: Token, _ word: StaticString) -> Bool {
        guard token.end - token.start == word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount where letters[token.start + offset] != word.utf8Start[offset] {
            return false
        }
        return true
    }
}
