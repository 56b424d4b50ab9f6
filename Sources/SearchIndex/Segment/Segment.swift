import JobMarket
import Synchronization

/// An immutable part of the index: columns, dictionaries and words of some ads, read where they lie.
///
/// Ads are numbered along a curve through their first places (``HilbertCurve``), at one place by occupation, the newest first.
final class Segment: @unchecked Sendable {
    // Points into `storage`, which nothing writes to.
    private let storage: SegmentStorage
    let count: Int
    /// Tells it from every other segment.
    let checksum: UInt64
    /// One more than ads: the last tells where the skills end.
    let rows: Column<AdRow>
    let skills: SkillColumn
    private let skillTraits: Column<UInt8>
    let details: Column<AdDetails>
    /// The distinct amounts of pay, ascending: EUR per month.
    let payValues: Column<Double>
    let occupationNames: Names
    /// Empty where the industry is not known, else behind U+0001.
    let industryNames: Names
    let employerNames: Names
    let skillNames: Names
    let languages: ListColumn
    let languageNames: Names
    let benefits: ListColumn
    let benefitNames: Names
    let activities: ListColumn
    let activityNames: Names
    let objects: ListColumn
    let objectNames: Names
    /// Places of each ad along the curve.
    let places: ListColumn
    private let placeRecords: Names
    /// The municipality key of each place as a number; 0 where it has none.
    let areas: [Int32]
    /// The ads whose first place a place is: from its start to the next one's.
    let runStarts: Column<UInt32>
    /// The ads that have a place as a further one.
    let further: ListColumn
    // From south to north.
    let latitudes: Column<Double>
    let longitudes: Column<Double>
    let latitudePlaces: Column<UInt32>
    /// `nil` for texts without analysis.
    let titles: TitleColumn?
    let terms: CheckedNames
    let termEntries: CheckedColumn<TermEntry>
    let facetBitmaps: FacetBits
    private let postingBytes: CheckedBytes
    private let keys: CheckedColumn<Int64>
    private let keyOrder: CheckedColumn<UInt32>
    private let ends: CheckedColumn<FieldEnds>
    private let recordStarts: CheckedColumn<UInt64>
    private let records: CheckedBytes
    /// The day the newest ad was first seen, by number.
    let newest: Int32
    let summaries = SummaryCache()
    let tallies = TallyPool()
    /// The places of each municipality; made when first asked for.
    private let municipalities = Mutex<[String: [Int]]?>(nil)

    /// Checks foot, columns and names; words and records are checked as they are read.
    init(_ storage: SegmentStorage, name: String) throws(IndexError) {
        let file = try SegmentFile(storage, name: name)
        self.storage = storage
        let count = file.count
        self.count = count
        checksum = file.checksum
        rows = try file.column(.rows, count: count + 1)
        payValues = try file.column(.payValues)
        occupationNames = try file.names(.occupationNameStarts, .occupationNames)
        industryNames = try file.names(.industryNameStarts, .industryNames)
        employerNames = try file.names(.employerNameStarts, .employerNames)
        skillNames = try file.names(.skillNameStarts, .skillNames)
        skills = try SkillColumn(file, rows: rows, isWide: skillNames.count > 1 << 16)
        skillTraits = try file.column(.skillTraits, count: Int(rows[count].skills))
        details = try file.column(.details, count: count)
        languages = try file.list(.languageStarts, .languages, count: count)
        languageNames = try file.names(.languageNameStarts, .languageNames)
        benefits = try file.list(.benefitStarts, .benefits, count: count)
        benefitNames = try file.names(.benefitNameStarts, .benefitNames)
        activities = try file.list(.activityStarts, .activities, count: count)
        activityNames = try file.names(.activityNameStarts, .activityNames)
        objects = try file.list(.objectStarts, .objects, count: count)
        objectNames = try file.names(.objectNameStarts, .objectNames)
        places = try file.list(.placeStarts, .places, count: count)
        let placeRecords = try file.names(.placeRecordStarts, .placeRecords)
        self.placeRecords = placeRecords
        areas = (0..<placeRecords.count).map { IndexedPlace.area(inRecord: placeRecords.bytes($0)) }
        runStarts = try file.column(.runStarts, count: placeRecords.count + 1)
        further = try file.list(.furtherStarts, .further, count: placeRecords.count)
        latitudes = try file.column(.latitudes)
        longitudes = try file.column(.longitudes, count: latitudes.count)
        latitudePlaces = try file.column(.latitudePlaces, count: latitudes.count)
        let titleRows: Column<TitleRow> = try file.column(.titleRows)
        let meanings: Column<Int8> = try file.column(.meanings, count: titleRows.count * TitleAnalysis.length)
        titles = titleRows.count == count && count > 0 ? TitleColumn(rows: titleRows, meanings: meanings) : nil
        keys = try file.lazyColumn(.keys, count: count)
        keyOrder = try file.lazyColumn(.keyOrder, count: count)
        ends = try file.lazyColumn(.fieldEnds, count: count)
        recordStarts = try file.lazyColumn(.recordStarts, count: count + 1)
        records = try file.lazy(.records)
        let termStarts: CheckedColumn<UInt32> = try file.lazyColumn(.termStarts)
        terms = CheckedNames(starts: termStarts, arena: try file.lazy(.termBytes))
        termEntries = try file.lazyColumn(.termEntries, count: terms.count)
        postingBytes = try file.lazy(.postings)
        let newest: Column<Int32> = try file.column(.newest, count: 1)
        self.newest = newest[0]
        facetBitmaps = try FacetBits(file, count: count, skillCount: skillNames.count)
    }

    /// A segment written to memory.
    ///
    /// - Parameter write: gives the number of its ads.
    convenience init(writing write: (SegmentWriter) -> Int) {
        let file = SegmentWriter()
        let count = write(file)
        do throws(IndexError) {
            try self.init(file.finishMemory(count: count), name: "memory")
        } catch {
            preconditionFailure("a segment cannot be read as it was written: \(error)")
        }
    }

    /// Whether anything read from it so far was not as it was written.
    var isDamaged: Bool { storage.isDamaged }

    // MARK: Words

    func postings(_ term: Int) -> PostingList? {
        termEntries[term].flatMap { PostingList($0, in: postingBytes, adCount: count) }
    }

    /// The list of a word by its bytes, its mark included.
    func postings(_ term: [UInt8]) -> PostingList? { terms.find(term).flatMap { postings($0) } }

    /// The lists of all words that begin so.
    func postings(prefix: [UInt8]) -> [PostingList] { terms.range(prefix: prefix).compactMap { postings($0) } }

    func fieldEnds(_ ad: Int) -> FieldEnds { ends[ad] ?? FieldEnds(title: 0, demands: 0) }

    // MARK: Ads

    func key(_ ad: Int) -> Int64 { keys[ad] ?? 0 }

    /// EUR per month; not a number where the ad names no pay.
    @inline(__always)
    func middlePay(_ row: AdRow) -> Double { row.pay == 0 ? .nan : payValues[Int(row.pay) - 1] }

    /// Kind and need of an ad's skills (``Traits/pack(_:)``), in the order of the skills.
    @inline(__always)
    func skillTraits(of ad: Int) -> UnsafeBufferPointer<UInt8> {
        let start = Int(rows[ad].skills)
        return UnsafeBufferPointer(start: skillTraits.base + start, count: Int(rows[ad + 1].skills) - start)
    }

    /// Whether an ad has one of some skills.
    ///
    /// - Parameter counts: whether a skill with such traits (``Traits/pack(_:)``) counts.
    func hasSkill(_ ad: Int, _ wanted: Set<Int>, counts: (UInt8) -> Bool = { _ in true }) -> Bool {
        let traits = skillTraits(of: ad)
        var index = 0
        var found = false
        skills.forEach(of: ad) { skill in
            if wanted.contains(skill), counts(traits[index]) { found = true }
            index += 1
        }
        return found
    }

    /// 0 where there is no ad.
    var greatestKey: Int64 { count == 0 ? 0 : keyOrder[count - 1].map { key(Int($0)) } ?? 0 }

    /// The number of the ad with a key.
    func number(ofKey key: Int64) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            guard let ad = keyOrder[middle], let own = keys[Int(ad)] else { return nil }
            if own == key { return Int(ad) }
            if own < key { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The stored record of an ad; `nil` where it is damaged.
    func recordBytes(_ ad: Int) -> UnsafeRawBufferPointer? {
        guard let start = recordStarts[ad].flatMap({ Int(exactly: $0) }),
            let end = recordStarts[ad + 1].flatMap({ Int(exactly: $0) }), start <= end
        else { return nil }
        return records[start..<end]
    }

    /// Bytes of all records, with where they begin.
    var storedBytes: Int { records.count + recordStarts.bytes.count }

    func record(_ ad: Int) -> AdRecord {
        var reader = ByteReader(recordBytes(ad) ?? UnsafeRawBufferPointer(start: nil, count: 0))
        return AdRecord(reading: &reader)
    }

    var placeCount: Int { placeRecords.count }

    func placeRecord(_ number: Int) -> [UInt8] { Array(placeRecords.bytes(number)) }

    /// The key of a place's municipality.
    func ags(ofPlace number: Int) -> UnsafeBufferPointer<UInt8>? {
        IndexedPlace.ags(inRecord: placeRecords.bytes(number))
    }

    /// The places that lie in a municipality.
    func places(ofMunicipality ags: String) -> [Int] {
        municipalities.withLock { known in
            if let known { return known[ags] ?? [] }
            var made: [String: [Int]] = [:]
            for place in 0..<placeCount {
                if let key = self.ags(ofPlace: place) {
                    made[String(decoding: key, as: UTF8.self), default: []].append(place)
                }
            }
            known = made
            return made[ags] ?? []
        }
    }

    func place(_ number: Int) -> IndexedPlace {
        var reader = ByteReader(UnsafeRawBufferPointer(placeRecords.bytes(number)))
        return IndexedPlace(reading: &reader)
    }
}
