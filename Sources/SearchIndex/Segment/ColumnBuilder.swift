import JobMarket
import ReferenceData

/// Collects the columns of a segment: facts by number, strings by their number in a dictionary.
struct ColumnBuilder {
    private(set) var keys: [Int64] = []
    private var firstSeen: [Int32] = []
    private var traits: [UInt32] = []
    private var factSets: [UInt32] = []
    private var middlePay: [Double] = []
    private var years: [UInt8] = []
    private var lengths: [FieldLengths] = []
    private var records = ByteWriter()
    private var recordStarts: [UInt64] = [0]
    private var occupations = NameColumn()
    private var industries = NameColumn()
    private var employers = NameColumn()
    private var skills = NameListColumn()
    private var languages = NameListColumn()
    private var benefits = NameListColumn()
    private var places = PlaceColumn()

    mutating func add(_ ad: IndexedAd, skills kept: [FactSkill], lengths: FieldLengths) {
        let facts = ad.facts
        keys.append(ad.key)
        firstSeen.append(Int32(clamping: ad.firstSeen.number))
        traits.append(Traits.pack(facts, madeUp: ad.madeUp))
        factSets.append(FactSets.pack(facts))
        let middle = facts.pay?.middle
        middlePay.append(middle.map { $0.isFinite ? $0 : .nan } ?? .nan)
        years.append(facts.yearsMin.map { UInt8(min(max($0, 0), 254)) } ?? 255)
        self.lengths.append(lengths)
        occupations.add(facts.occupation)
        industries.add(facts.industry.map { "\u{1}" + $0 } ?? "")
        employers.add(ad.employer)
        skills.add(kept.map(\.name))
        languages.add(facts.languages)
        benefits.add(facts.benefits)
        places.add(ad.places, ad: keys.count - 1)
        AdRecord(ad, skills: kept).write(to: &records)
        recordStarts.append(UInt64(records.bytes.count))
    }

    func write(to file: inout SegmentWriter) {
        let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        file.column(.keys, keys)
        file.column(.keyOrder, order.map { UInt32($0) })
        file.column(.firstSeen, firstSeen)
        file.column(.traits, traits)
        file.column(.factSets, factSets)
        file.column(.middlePay, middlePay)
        file.column(.years, years)
        file.column(.lengths, lengths)
        file.column(.recordStarts, recordStarts)
        file.section(.records) { $0.append(records.bytes) }
        occupations.write(to: &file, .occupations, .occupationNameStarts, .occupationNames)
        industries.write(to: &file, .industries, .industryNameStarts, .industryNames)
        employers.write(to: &file, .employers, .employerNameStarts, .employerNames)
        skills.write(to: &file, .skillStarts, .skills, .skillNameStarts, .skillNames)
        languages.write(to: &file, .languageStarts, .languages, .languageNameStarts, .languageNames)
        benefits.write(to: &file, .benefitStarts, .benefits, .benefitNameStarts, .benefitNames)
        places.write(to: &file)
    }
}

/// A column of strings, one an ad.
private struct NameColumn {
    var names = ByteTable()
    var numbers: [UInt32] = []

    mutating func add(_ name: String) { numbers.append(UInt32(names.insert(name))) }

    func write(
        to file: inout SegmentWriter, _ column: SegmentSection, _ starts: SegmentSection, _ bytes: SegmentSection
    ) {
        let places = names.write(to: &file, starts, bytes)
        file.column(column, numbers.map { places[Int($0)] })
    }
}

/// A column of lists of strings.
private struct NameListColumn {
    var names = ByteTable()
    var numbers: [UInt32] = []
    var starts: [UInt32] = [0]

    mutating func add(_ values: [String]) {
        for value in values { numbers.append(UInt32(names.insert(value))) }
        starts.append(UInt32(numbers.count))
    }

    func write(
        to file: inout SegmentWriter, _ starts: SegmentSection, _ column: SegmentSection,
        _ nameStarts: SegmentSection, _ bytes: SegmentSection
    ) {
        let places = names.write(to: &file, nameStarts, bytes)
        file.column(starts, self.starts)
        file.column(column, numbers.map { places[Int($0)] })
    }
}

extension ByteTable {
    /// Writes the strings in ascending order.
    ///
    /// - Returns: each string's place in that order, by its number.
    func write(
        to file: inout SegmentWriter, _ starts: SegmentSection, _ bytes: SegmentSection
    ) -> [UInt32] {
        let order = sorted()
        var places = [UInt32](repeating: 0, count: count)
        var offsets: [UInt32] = [0]
        var arena: [UInt8] = []
        for (place, number) in order.enumerated() {
            places[number] = UInt32(place)
            arena.append(contentsOf: self.bytes(number))
            offsets.append(UInt32(arena.count))
        }
        file.column(starts, offsets)
        file.section(bytes) { $0.append(arena) }
        return places
    }
}
