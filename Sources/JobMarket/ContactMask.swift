/// Leaves contact persons out of an ad's lines, wherever an ad is shown or indexed.
///
/// Masked is every occurrence of a contact that was read from the ad, whatever its case and white space, and
/// besides everything that looks like a mail address or a phone number, read or not.
public struct ContactMask: Sendable {
    public enum Piece: Hashable, Sendable {
        case plain(String)
        case masked(Contact.Kind)
    }

    /// A stretch of a line that is not to be shown.
    public struct Stretch: Hashable, Sendable {
        /// In Unicode scalars of the line, as in ``Evidence``.
        public var scalars: Range<Int>
        public var kind: Contact.Kind
    }

    private struct Known: Sendable {
        let words: [Unicode.Scalar]
        let kind: Contact.Kind
        /// A single surname ("Koch") is often a word too: it counts after a form of address only.
        let needsAddress: Bool
    }

    /// The contacts by their first three folded scalars, so that a line is gone through once however many there are.
    private let known: [UInt64: [Known]]

    /// - Parameter contacts: all that were read from the ad, whatever their lines.
    public init(_ contacts: [Contact]) {
        var known: [UInt64: [Known]] = [:]
        func add(_ words: [Unicode.Scalar], _ kind: Contact.Kind, needsAddress: Bool) {
            guard words.count >= Self.keyLength else { return }
            known[Self.key(words, at: 0), default: []].append(
                Known(words: words, kind: kind, needsAddress: needsAddress))
        }
        for contact in contacts {
            let words = FoldedLine(Array(contact.text.unicodeScalars)).trimmed
            guard contact.kind == .name else {
                add(words, contact.kind, needsAddress: false)
                continue
            }
            let surname = words.lastIndex(of: " ").map { Array(words[($0 + 1)...]) }
            let isFirstName = surname == nil && ContactFirstNames.contains(contact.text)
            add(words, .name, needsAddress: surname == nil && !isFirstName)
            // "Frau Klang" is Rita Klang.
            if let surname { add(surname, .name, needsAddress: true) }
        }
        self.known = known
    }

    /// The line cut into what may be shown and what may not; white space stays as it is.
    public func pieces(of line: String) -> [Piece] {
        let stretches = stretches(in: line)
        guard !stretches.isEmpty else { return line.isEmpty ? [] : [.plain(line)] }
        let scalars = Array(line.unicodeScalars)
        var pieces: [Piece] = []
        var from = 0
        func plain(upTo end: Int) {
            guard from < end else { return }
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[from..<end])
            pieces.append(.plain(String(words)))
        }
        for stretch in stretches {
            plain(upTo: stretch.scalars.lowerBound)
            pieces.append(.masked(stretch.kind))
            from = stretch.scalars.upperBound
        }
        plain(upTo: scalars.count)
        return pieces
    }

    /// The line with a space in place of each contact, as the index takes it.
    public func text(of line: String) -> String {
        pieces(of: line).map { piece in
            if case .plain(let words) = piece { words } else { " " }
        }.joined()
    }

    /// What is not to be shown of a line, from left to right, none overlapping.
    public func stretches(in line: String) -> [Stretch] {
        let mayHold = !ContactWindows.ranges(in: line).isEmpty
        guard mayHold || !known.isEmpty else { return [] }
        let scalars = Array(line.unicodeScalars)
        var kinds = [Contact.Kind?](repeating: nil, count: scalars.count)
        mark(known: scalars, in: &kinds)
        if mayHold {
            for range in MailAddresses.ranges(in: scalars) { for index in range { kinds[index] = .mail } }
            for range in PhoneNumbers.ranges(in: scalars) {
                for index in range where kinds[index] == nil { kinds[index] = .phone }
            }
        }
        var stretches: [Stretch] = []
        var index = 0
        while index < kinds.count {
            guard let kind = kinds[index] else {
                index += 1
                continue
            }
            let start = index
            while index < kinds.count, kinds[index] == kind { index += 1 }
            stretches.append(Stretch(scalars: start..<index, kind: kind))
        }
        return stretches
    }

    private func mark(known line: [Unicode.Scalar], in kinds: inout [Contact.Kind?]) {
        guard !known.isEmpty, line.count >= Self.keyLength else { return }
        let folded = FoldedLine(line)
        guard folded.scalars.count >= Self.keyLength else { return }
        for start in 0...folded.scalars.count - Self.keyLength {
            guard let candidates = known[Self.key(folded.scalars, at: start)] else { continue }
            for contact in candidates {
                let end = start + contact.words.count
                guard end <= folded.scalars.count, folded.scalars[start..<end].elementsEqual(contact.words) else {
                    continue
                }
                let range = folded.places[start]..<folded.places[end - 1] + 1
                guard contact.kind != .name || Self.isWhole(range, in: line) else { continue }
                guard !contact.needsAddress || Self.isAddressed(start, in: folded.scalars) else { continue }
                for index in range { kinds[index] = contact.kind }
            }
        }
    }

    private static let keyLength = 3

    /// Three scalars of 21 bits each in one number.
    private static func key(_ scalars: [Unicode.Scalar], at index: Int) -> UInt64 {
        UInt64(scalars[index].value) << 42 | UInt64(scalars[index + 1].value) << 21 | UInt64(scalars[index + 2].value)
    }

    /// Whether no letter goes on at either end; a capital after a small letter is the next word, glued on, and so is
    /// one after a capital where small letters follow ("KONTAKTRita").
    private static func isWhole(_ range: Range<Int>, in line: [Unicode.Scalar]) -> Bool {
        func joins(_ left: Int, _ right: Int) -> Bool {
            guard left >= 0, right < line.count else { return false }
            let (before, after) = (line[left].properties, line[right].properties)
            guard before.isAlphabetic && after.isAlphabetic else { return false }
            let isGlued = before.isLowercase || (right + 1 < line.count && line[right + 1].properties.isLowercase)
            return !(after.isUppercase && isGlued)
        }
        return !joins(range.lowerBound - 1, range.lowerBound) && !joins(range.upperBound - 1, range.upperBound)
    }

    private static let addresses: Set<String> = [
        "frau", "herr", "herrn", "hr", "fr", "dr", "prof", "mr", "mrs", "ms", "familie", "ing", "dipl", "med", "nat",
        "mag", "rer",
        "phil", "univ",
    ]

    private static func isAddressed(_ start: Int, in folded: [Unicode.Scalar]) -> Bool {
        var end = start
        while end > 0, !folded[end - 1].properties.isAlphabetic {
            guard start - end < 3 else { return false }
            end -= 1
        }
        var first = end
        while first > 0, end - first < 8, folded[first - 1].properties.isAlphabetic { first -= 1 }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: folded[first..<end])
        // "unterFrau": the form of address may be glued to the word before.
        return addresses.contains(String(word)) || ["frau", "herr", "herrn"].contains { String(word).hasSuffix($0) }
    }
}

/// A line in small letters with every run of white space as one space, and where each scalar came from.
private struct FoldedLine {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var places: [Int] = []

    init(_ line: [Unicode.Scalar]) {
        scalars.reserveCapacity(line.count)
        places.reserveCapacity(line.count)
        for (place, scalar) in line.enumerated() {
            if scalar.isASCII ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace {
                if scalars.last != " " { append(" ", place) }
            } else if scalar.isASCII {
                append(
                    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar, place)
            } else {
                for small in scalar.properties.lowercaseMapping.unicodeScalars { append(small, place) }
            }
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ place: Int) {
        scalars.append(scalar)
        places.append(place)
    }

    var trimmed: [Unicode.Scalar] {
        Array(scalars.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
