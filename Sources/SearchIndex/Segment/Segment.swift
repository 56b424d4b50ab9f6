import JobMarket

/// An immutable part of the index: columns, dictionaries and words of some ads, read where they lie.
final class Segment: @unchecked Sendable {
    // Points into `storage`, which nothing writes to.
    private let storage: SegmentStorage
    var bytes: UnsafeRawBufferPointer { storage.bytes }
    let count: Int
    let keys: Column<Int64>
    let keyOrder: Column<UInt32>
    let firstSeen: Column<Int32>
    let traits: Column<UInt32>
    let factSets: Column<UInt32>
    /// EUR per month; not a number where the ad names no pay.
    let middlePay: Column<Double>
    /// Years of experience asked for; 255 where nothing is said.
    let years: Column<UInt8>
    let lengths: Column<FieldLengths>
    let occupations: Column<UInt32>
    let industries: Column<UInt32>
    let employers: Column<UInt32>
    let occupationNames: Names
    /// Empty where the industry is not known, else behind U+0001.
    let industryNames: Names
    let employerNames: Names
    let skills: ListColumn
    let skillNames: Names
    let languages: ListColumn
    let languageNames: Names
    let benefits: ListColumn
    let benefitNames: Names
    let places: ListColumn
    /// From south to north; infinite where there is no coordinate.
    let latitudes: Column<Double>
    let longitudes: Column<Double>
    let placeAds: ListColumn
    private let placeRecords: Names
    private let recordStarts: Column<UInt64>
    private let records: UnsafeRawBufferPointer
    private let terms: Names
    private let termEntries: Column<TermEntry>
    private let postingBytes: Column<UInt8>
    private let positionBytes: Column<UInt8>
    /// Words in all titles, demands and other texts.
    let totals: Column<UInt64>

    /// Checks that the bytes are as they were written; nothing is decoded.
    init(_ storage: SegmentStorage, name: String) throws(IndexError) {
        let file = try SegmentFile(storage.bytes, name: name)
        self.storage = storage
        let count = file.count
        self.count = count
        keys = try file.column(.keys, count: count)
        keyOrder = try file.column(.keyOrder, count: count)
        firstSeen = try file.column(.firstSeen, count: count)
        traits = try file.column(.traits, count: count)
        factSets = try file.column(.factSets, count: count)
        middlePay = try file.column(.middlePay, count: count)
        years = try file.column(.years, count: count)
        lengths = try file.column(.lengths, count: count)
        occupations = try file.column(.occupations, count: count)
        industries = try file.column(.industries, count: count)
        employers = try file.column(.employers, count: count)
        occupationNames = try file.names(.occupationNameStarts, .occupationNames)
        industryNames = try file.names(.industryNameStarts, .industryNames)
        employerNames = try file.names(.employerNameStarts, .employerNames)
        skills = try file.list(.skillStarts, .skills, count: count)
        skillNames = try file.names(.skillNameStarts, .skillNames)
        languages = try file.list(.languageStarts, .languages, count: count)
        languageNames = try file.names(.languageNameStarts, .languageNames)
        benefits = try file.list(.benefitStarts, .benefits, count: count)
        benefitNames = try file.names(.benefitNameStarts, .benefitNames)
        places = try file.list(.placeStarts, .places, count: count)
        placeRecords = try file.names(.placeRecordStarts, .placeRecords)
        latitudes = try file.column(.latitudes, count: placeRecords.count)
        longitudes = try file.column(.longitudes, count: placeRecords.count)
        placeAds = try file.list(.placeAdStarts, .placeAds, count: placeRecords.count)
        recordStarts = try file.column(.recordStarts, count: count + 1)
        records = try file.bytes(.records)
        terms = try file.names(.termStarts, .termBytes)
        termEntries = try file.column(.termEntries, count: terms.count)
        postingBytes = try file.column(.postings)
        positionBytes = try file.column(.positions)
        totals = try file.column(.totals, count: 3)
    }

    // MARK: Words

    var termCount: Int { terms.count }

    func termBytes(_ term: Int) -> [UInt8] { Array(terms.bytes(term)) }

    func postings(_ term: Int) -> PostingList {
        PostingList(termEntries[term], postings: postingBytes.base, positions: positionBytes.base)
    }

    /// The list of a word by its bytes, its mark included.
    func postings(_ term: [UInt8]) -> PostingList? { terms.find(term).map { postings($0) } }

    /// The lists of all words that begin so.
    func postings(prefix: [UInt8]) -> [PostingList] { terms.range(prefix: prefix).map { postings($0) } }

    // MARK: Ads

    /// The ads with a key, by number.
    func numbers(ofKey key: Int64) -> [Int] {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if keys[Int(keyOrder[middle])] < key { low = middle + 1 } else { high = middle }
        }
        var found: [Int] = []
        while low < count, keys[Int(keyOrder[low])] == key {
            found.append(Int(keyOrder[low]))
            low += 1
        }
        return found
    }

    func record(_ number: Int) -> AdRecord {
        var reader = ByteReader(records, at: Int(recordStarts[number]))
        return AdRecord(reading: &reader)
    }

    func place(_ number: Int) -> IndexedPlace {
        var reader = ByteReader(UnsafeRawBufferPointer(placeRecords.bytes(number)))
        return IndexedPlace(reading: &reader)
    }
}
