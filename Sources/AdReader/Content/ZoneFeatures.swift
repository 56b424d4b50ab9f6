import JobMarket
import Learning

/// Describes the units of an ad to the zone model: their words, shape, place, and the headings around them.
package struct ZoneFeatures {
    /// Features fall into 2^bits buckets.
    package static let bits = 17
    /// How many kinds of steps from unit to unit there are.
    package static let steps = 36

    private let content: AdContent
    private let units: [TextUnit]
    private let shapes: [UnitShape]
    private let titleWords: [UInt64]
    private var features: [UInt32] = []
    private var bounds: [Int32] = [0]
    private var steps: [UInt8] = []

    /// - Parameter units: the units to describe, of this content, in order.
    package static func sequence(of units: [TextUnit], in content: AdContent) -> ChainModel.Sequence {
        var features = ZoneFeatures(units, content)
        features.describe()
        return ChainModel.Sequence(features: features.features, bounds: features.bounds, steps: features.steps)
    }

    private init(_ units: [TextUnit], _ content: AdContent) {
        self.units = units
        self.content = content
        var shapes: [UnitShape] = []
        shapes.reserveCapacity(units.count)
        var isOpen = false
        for (index, unit) in units.enumerated() {
            let previous = index > 0 ? units[index - 1] : nil
            let shape = UnitShape(unit, after: previous, content.lines[unit.line], previousEndsOpen: isOpen)
            if shape.kind != .blank { isOpen = !shape.endsInStop && !shape.endsInColon }
            shapes.append(shape)
        }
        self.shapes = shapes
        titleWords = content.lines[0].tokens.prefix(16).filter { $0.length > 2 }.map(\.hash.value)
    }

    // MARK: - Kinds of features

    private enum Kind: UInt64 {
        case word = 1, pair, beginning, ending, firstWord, firstPair, lastWord
        case headingWord, headingBeginning, wholeHeading, underHeading
        case shape, ends, place, claim, underClaim, nextClaim, seenClaims, coming, neighbours, title, marks, size
    }

    /// Multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, 6.4): the high bits are the bucket.
    @inline(__always)
    private mutating func add(_ kind: Kind, _ value: UInt64) {
        var mixed = ((value ^ value >> 29) &+ kind.rawValue &* 0xA076_1D64_78BD_642F) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 31) &* 0xD6E8_FEB8_6659_FD93
        features.append(UInt32(truncatingIfNeeded: mixed >> UInt64(64 - Self.bits)))
    }

    @inline(__always)
    private mutating func add(_ kind: Kind, _ value: Int) { add(kind, UInt64(truncatingIfNeeded: value)) }

    // MARK: - Walking

    /// What the headings before a unit tell.
    private struct Opened {
        /// The zone of the last listed heading, 6 for none, and how far back it is.
        var zone = 6
        var isWish = false
        var distance = 0
        /// Whether a heading of unlisted words came since.
        var isOverridden = false
        /// The units since the last heading of any kind, and its words.
        var sinceHeading = 99
        var words: [UInt64] = []
        /// A bit for each zone that had its heading.
        var seen = 0
    }

    private mutating func describe() {
        var coming = [(zone: Int, distance: Int, mask: Int)](repeating: (6, 0, 0), count: units.count + 1)
        for index in units.indices.reversed() {
            let after = coming[index + 1]
            if let zone = Self.zone(of: units[index].heading) {
                coming[index] = (zone, 0, after.mask | 1 << zone)
            } else {
                coming[index] = (after.zone, after.distance + 1, after.mask)
            }
        }
        features.reserveCapacity(units.count * 64)
        var opened = Opened()
        for index in units.indices {
            let unit = units[index]
            let shape = shapes[index]
            let line = content.lines[unit.line]
            if shape.isHeadingOfAnyKind { open(unit, line, &opened) }
            addWords(unit, line, shape)
            addShape(index, line)
            addPlace(index)
            addContext(index, opened, coming[index + 1])
            bounds.append(Int32(features.count))
            steps.append(step(to: index))
            opened.distance += 1
            opened.sinceHeading += 1
        }
    }

    private static func zone(of claim: HeadingClaim?) -> Int? {
        guard let claim, claim.weight > 5 else { return nil }
        return ZoneKind.allCases.firstIndex(of: claim.zone)
    }

    private func open(_ unit: TextUnit, _ line: TokenLine, _ opened: inout Opened) {
        if let zone = Self.zone(of: unit.heading) {
            opened.zone = zone
            opened.isWish = unit.heading?.isWish ?? false
            opened.distance = 0
            opened.isOverridden = false
            opened.seen |= 1 << zone
        } else {
            opened.isOverridden = true
        }
        opened.sinceHeading = 0
        opened.words = unit.tokens.prefix(6).map { line.tokens[$0].hash.value }
    }

    /// The kind of the step to a unit: what it is, what stands before it, and whether a line ends between them.
    private func step(to index: Int) -> UInt8 {
        let shape = shapes[index]
        let own: Int
        switch shape.kind {
        case .heading: own = (units[index].heading?.weight ?? 0) > 5 ? 0 : 1
        case .headingLike: own = 2
        case .item: own = 3
        case .blank: own = 4
        case .note, .text: own = shape.runsOn ? 4 : 5
        }
        guard index > 0 else { return UInt8(own * 6) }
        let before: Int
        switch shapes[index - 1].kind {
        case .heading, .headingLike: before = 0
        case .item: before = 1
        case .blank, .note, .text: before = 2
        }
        return UInt8(own * 6 + before * 2 + (shape.sharesLine ? 1 : 0))
    }

    // MARK: - Words

    private mutating func addWords(_ unit: TextUnit, _ line: TokenLine, _ shape: UnitShape) {
        var previous: UInt64 = 0
        var position = 0
        for index in unit.tokens {
            let token = line.tokens[index]
            // Numbers of equal length are one word.
            let isNumber = token.shape.contains(.digit) && !token.shape.contains(.letter)
            let word = isNumber ? UInt64(min(token.length, 6)) : token.hash.value
            add(.word, word)
            if position > 0 { add(.pair, previous &* 31 &+ word) }
            if token.length >= 7 { add(.beginning, Self.bytes(line, token.fold.prefix(5))) }
            if token.length >= 9 { add(.ending, Self.bytes(line, token.fold.suffix(6))) }
            if position == 0 { add(.firstWord, word) }
            if position == 1 { add(.firstPair, previous &* 31 &+ word) }
            if shape.isHeadingOfAnyKind, position < 10 {
                add(.headingWord, word)
                if token.length >= 7 { add(.headingBeginning, Self.bytes(line, token.fold.prefix(5))) }
            }
            previous = word
            position += 1
        }
        if position > 0 { add(.lastWord, previous) }
        if shape.isHeadingOfAnyKind {
            var whole: UInt64 = 0
            for index in unit.tokens.prefix(8) { whole = whole &* 31 &+ line.tokens[index].hash.value }
            add(.wholeHeading, whole)
        }
    }

    /// A few folded bytes as one number.
    private static func bytes(_ line: TokenLine, _ range: Range<Int>) -> UInt64 {
        var value: UInt64 = 0
        for index in range { value = value << 8 | UInt64(line.folded[index]) }
        return value
    }

    // MARK: - Shape and place

    private mutating func addShape(_ index: Int, _ line: TokenLine) {
        let shape = shapes[index]
        let unit = units[index]
        let kind = shape.kind.rawValue
        add(.shape, kind * 64 + shape.lengthBucket * 4 + (shape.runsOn ? 2 : 0) + (shape.sharesLine ? 1 : 0))
        add(.ends, kind * 1024 + (shape.endsInColon ? 512 : 0) + (shape.endsInStop ? 256 : 0) + Int(shape.lastByte))
        let marks = Marks(line, unit.tokens)
        add(.marks, marks.rawValue)
        for bit in 0..<Marks.count where marks.rawValue >> bit & 1 == 1 { add(.marks, 1024 + bit) }
        let before = index > 0 ? shapes[index - 1] : nil
        let after = index + 1 < units.count ? shapes[index + 1] : nil
        add(.neighbours, kind * 64 + (before?.kind.rawValue ?? 6) * 8 + (after?.kind.rawValue ?? 6))
        if unit.tokens.count <= 14, !titleWords.isEmpty {
            var (shared, all) = (0, 0)
            for token in unit.tokens.lazy.map({ line.tokens[$0] }) where token.length > 2 {
                all += 1
                if titleWords.contains(token.hash.value) { shared += 1 }
            }
            if shared > 0 { add(.title, (shared == all ? 8 : shared * 2 > all ? 4 : 0) + min(shared, 3)) }
        }
    }

    private mutating func addPlace(_ index: Int) {
        let tenth = index * 10 / units.count
        let kind = shapes[index].kind.rawValue
        add(.place, tenth)
        add(.place, 16 + tenth * 8 + kind)
        add(.size, (content.lines.count == 2 ? 8 : 0) + min(units.count / 12, 7))
    }

    // MARK: - Headings around

    private mutating func addContext(_ index: Int, _ opened: Opened, _ coming: (zone: Int, distance: Int, mask: Int)) {
        let kind = shapes[index].kind.rawValue
        if let claim = units[index].heading {
            let second = claim.otherZone.flatMap { ZoneKind.allCases.firstIndex(of: $0) } ?? 6
            let first = ZoneKind.allCases.firstIndex(of: claim.zone) ?? 6
            add(.claim, (first * 8 + second) * 32 + min(max(claim.weight, 0), 15) * 2 + (claim.isWish ? 1 : 0))
            add(.claim, 4096 + first)
        }
        let flags = (opened.isOverridden ? 1 : 0) + (opened.isWish ? 2 : 0)
        let distance = Self.distanceBucket(opened.distance)
        add(.underClaim, opened.zone * 4 + flags)
        add(.underClaim, 64 + ((opened.zone * 8 + distance) * 8 + kind) * 2 + (opened.isOverridden ? 1 : 0))
        add(.nextClaim, coming.zone * 8 + Self.distanceBucket(coming.distance))
        add(.seenClaims, opened.seen)
        add(.seenClaims, 64 + opened.zone * 64 + opened.seen)
        add(.coming, coming.mask)
        add(.coming, 64 + opened.zone * 8 + coming.zone)
        if opened.sinceHeading > 0, opened.sinceHeading < 12 {
            let far: UInt64 = opened.sinceHeading > 5 ? 1 : 0
            for word in opened.words { add(.underHeading, word &+ far) }
        }
    }

    private static func distanceBucket(_ distance: Int) -> Int {
        switch distance {
        case ..<1: 0
        case 1: 1
        case 2: 2
        case ..<5: 3
        case ..<9: 4
        case ..<16: 5
        case ..<30: 6
        default: 7
        }
    }
}

/// Marks of a unit that tell addresses, numbers and amounts without naming them.
private struct Marks {
    static let count = 8
    private(set) var rawValue = 0

    init(_ line: TokenLine, _ tokens: Range<Int>) {
        guard let span = line.span(tokens) else { return }
        var (digits, longest, run) = (0, 0, 0)
        var (isWeb, hasSmall) = (false, false)
        for index in tokens {
            let token = line.tokens[index]
            if token.shape.contains(.small) { hasSmall = true }
            if token.shape.contains(.digit), !token.shape.contains(.letter) {
                run += token.length
                digits += 1
                longest = max(longest, run)
            } else {
                run = 0
            }
            if token.length <= 5, token.length >= 3, Self.web.contains(token.hash.value) { isWeb = true }
        }
        func set(_ bit: Int, _ condition: Bool) { if condition { rawValue |= 1 << bit } }
        var (hasAt, hasEuro) = (false, line.bytes.last == 0xAC)
        line.bytes.withUnsafeBufferPointer { bytes in
            for index in span {
                if bytes[index] == 0x40 { hasAt = true }
                if bytes[index] == 0xAC { hasEuro = true }
            }
        }
        set(0, hasAt)
        set(1, isWeb)
        set(2, longest >= 8)
        set(3, digits > 0)
        set(4, longest == 5)
        set(5, !hasSmall)
        set(6, line.bytes.first == 0x23 || line.bytes.starts(with: [0x2A, 0x2A]))
        set(7, hasEuro)
    }

    private static let web = ["http", "https", "www"].flatMap { WordHash.words(of: $0).map(\.value) }
}
