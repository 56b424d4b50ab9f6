/// The parts of a segment file. `docs/search.md` describes each.
enum SegmentSection: UInt32, CaseIterable {
    // One entry for each ad, in the order of the ads.
    case rows = 1, keys, keyOrder, fieldEnds, recordStarts, records
    /// Skills of all ads one after another, by their number in the dictionary; rows tell where each ad's begin.
    case skills
    /// Of German texts: what the titles mean (``TitleModel``), 64 bytes each, and ``TitleRow``.
    case meanings, titleRows
    // Lists for each ad: where they start, and the numbers of the values.
    case languageStarts, languages, benefitStarts, benefits, placeStarts, places
    // Dictionaries: where each value starts, and their bytes in ascending order.
    case occupationNameStarts, occupationNames, industryNameStarts, industryNames, employerNameStarts, employerNames
    case skillNameStarts, skillNames, languageNameStarts, languageNames, benefitNameStarts, benefitNames
    /// The distinct amounts of pay, ascending; the day the newest ad was first seen.
    case payValues, newest
    // Places along the curve: their records, which ads have each as their first place, and which as a further one.
    case placeRecordStarts, placeRecords, runStarts, furtherStarts, further
    // The points of the places from south to north: coordinates, and the numbers of their places.
    case latitudes, longitudes, latitudePlaces
    // Words: their bytes in ascending order, where their lists are, and the lists.
    case termStarts, termBytes, termEntries, postings
    /// For each value of the small facts, a bit for each ad.
    case traitBitmaps
    /// How many ads have each skill; the commonest skills, most frequent first, and a bit for each ad.
    case skillCounts, skillBitmapNumbers, skillBitmaps
    /// For each ad what figures need beside the rows; kind and need of each skill, in the order of the skills.
    case details, skillTraits
    // What is done and what work is done on: lists for each ad, and their dictionaries.
    case activityStarts, activities, activityNameStarts, activityNames
    case objectStarts, objects, objectNameStarts, objectNames
}

/// How a segment file begins and ends.
enum SegmentLayout {
    static let magic: UInt64 = 0x3247_4553_4B57_5453  // "STWKSEG2"
    static let version: UInt32 = 7
    /// Before the sections: the magic.
    static let headLength = 8
    /// Identifier, padding, offset, length.
    static let sectionEntryLength = 24
    /// At the end: version, number of sections, number of ads, where the chunks' sums and the table of sections
    /// begin, the length of the file, the checksum of all from the sums on but itself, the magic.
    static let footLength = 56
}

/// Where a word's list is.
struct TermEntry: BitwiseCopyable {
    /// In the section of lists.
    var offset: UInt64
    /// Number of ads with the word.
    var count: UInt32
    /// Bytes of the list.
    var length: UInt32
}

/// Positions at which an ad's title and its demands end; what follows is the rest.
struct FieldEnds: BitwiseCopyable {
    var title: UInt16
    var demands: UInt16

    func field(of position: UInt16) -> MatchedField {
        position < title ? .title : position < demands ? .demands : .text
    }
}

/// The part of an ad a word was found in, as reasons name it; the strongest first.
enum MatchedField: String, CaseIterable {
    case title, demands, text
}

/// How the kinds of entries in the dictionary of words differ: by their first byte.
enum TermKind {
    /// Forms brought to one, with positions.
    static let stem: UInt8 = 0x01
    /// Names of skills, folded.
    static let skill: UInt8 = 0x02
    /// KldB codes.
    static let occupation: UInt8 = 0x03
    /// Names of employers as the ads give them.
    static let employer: UInt8 = 0x04
    /// Words that titles are made of, compounds by their parts, brought to one form.
    static let titlePart: UInt8 = 0x05
    /// Words that texts are made of, likewise.
    static let part: UInt8 = 0x06
    // Words as written, folded, have no mark: none begins with a control character.

    /// Whether a term is one of the ad's attributes and no word of its text.
    static func isAttribute(_ first: UInt8?) -> Bool { first.map { (skill...titlePart).contains($0) } ?? false }

    /// Whether a term is a word as written.
    static func isWritten(_ first: UInt8?) -> Bool { first.map { $0 > part } ?? false }
}

/// How texts become words.
public enum TextAnalysis: Sendable {
    /// German: common forms with positions, and words as written.
    case german
    /// Words as written, with positions.
    case plain
}

/// What the order of hits needs to know of an ad's title.
struct TitleRow: BitwiseCopyable {
    /// Equal for ads with the same title and employer.
    var group: UInt64
    /// How many words the title is made of, compounds by their parts.
    var partCount: UInt64
}

/// The facts of one ad that searches read most, in half a cache line.
struct AdRow: BitwiseCopyable {
    var traits: UInt32
    /// ``FactSets``, and in the upper eight bits the years of experience asked for, 255 where nothing is said.
    var factSets: UInt32
    // Numbers in the dictionaries.
    var occupation: UInt32
    var industry: UInt32
    var employer: UInt32
    /// 0 where the ad names no pay, else one more than the number of its middle among the amounts.
    var pay: UInt32
    /// Where the ad's skills begin; the next row tells where they end.
    var skills: UInt32
    /// Day number.
    var firstSeen: Int32

    @inline(__always)
    var years: UInt8 { UInt8(truncatingIfNeeded: factSets >> 24) }
}
