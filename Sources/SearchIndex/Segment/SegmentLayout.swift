/// The parts of a segment file. `docs/search.md` describes each.
enum SegmentSection: UInt32, CaseIterable {
    // One entry for each ad.
    case keys = 1, keyOrder, firstSeen, traits, factSets, middlePay, years, occupations, industries, employers
    case lengths, recordStarts, records
    // Lists for each ad: where they start, and the numbers of the values.
    case skillStarts, skills, languageStarts, languages, benefitStarts, benefits, placeStarts, places
    // Dictionaries: where each value starts, and their bytes in ascending order.
    case occupationNameStarts, occupationNames, industryNameStarts, industryNames, employerNameStarts, employerNames
    case skillNameStarts, skillNames, languageNameStarts, languageNames, benefitNameStarts, benefitNames
    // Places: their records, coordinates, keys of municipalities and the ads at each.
    case placeRecordStarts, placeRecords, latitudes, longitudes, placeAdStarts, placeAds
    // Words: their bytes in ascending order, where their lists are, the lists and the positions.
    case termStarts, termBytes, termEntries, postings, positions
    /// Sums of the lengths of the three fields.
    case totals
}

/// The head of a segment file.
enum SegmentLayout {
    static let magic: UInt64 = 0x3147_4553_4B57_5453  // "STWKSEG1"
    static let version: UInt32 = 1
    /// Magic, version, number of sections, number of ads, length of the file, checksum of all but itself.
    static let headLength = 40
    private static let checksumOffset = 32
    /// Identifier, padding, offset, length.
    static let sectionEntryLength = 24

    /// The checksum a whole segment must have: of what stands before its place, joined with that of what follows.
    static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        let head = Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[..<checksumOffset]))
        let body = Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[headLength...]))
        return head &* 31 ^ body
    }

    /// Writes the checksum to its place.
    static func seal(_ file: inout [UInt8]) {
        let sum = file.withUnsafeBytes { checksum(of: $0) }
        withUnsafeBytes(of: sum.littleEndian) { sum in
            for (index, byte) in sum.enumerated() { file[checksumOffset + index] = byte }
        }
    }
}

/// Where a word's lists are.
struct TermEntry: BitwiseCopyable {
    /// Number of ads with the word.
    var count: UInt32
    /// 1 where positions are kept.
    var hasPositions: UInt32
    var postings: UInt64
    var positions: UInt64
}

/// Words in an ad's fields, for the length norms of the ranking; at most 65,535 each.
struct FieldLengths: BitwiseCopyable {
    var title: UInt16
    var demands: UInt16
    var rest: UInt16
}

/// How the kinds of entries in the dictionary of words differ.
enum TermKind {
    /// Forms brought to one, with positions.
    static let stem: UInt8 = 0x01
    /// Names of skills, folded.
    static let skill: UInt8 = 0x02
    // Words as written, folded, have no mark: none begins with a control character.
}

/// Where the fields of an ad stand on its line of positions.
enum FieldSpan {
    static let demands = 1 << 10
    static let rest = 1 << 18
    static let end = 1 << 28

    /// How often a word occurs in each field, in one byte: two bits for the title, three each for the others.
    @inline(__always)
    static func frequency(title: Int, demands: Int, rest: Int) -> UInt8 {
        UInt8(min(title, 3) << 6 | min(demands, 7) << 3 | min(rest, 7))
    }
}
