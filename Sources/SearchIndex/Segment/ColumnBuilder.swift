import JobMarket
import ReferenceData

/// Collects the columns of a segment: facts by number, strings by their number in a dictionary.
struct ColumnBuilder {
    private var keys: [Int64] = []
    /// The ad that came last with each key; earlier ones are left out.
    private var latest: [Int64: UInt32] = [:]
    /// With the numbers of names and places as they came; pay and skills are filled in at the end.
    private var rows: [AdRow] = []
    private var middlePay: [Double] = []
    private var details: [AdDetails] = []
    /// Kind and need of each skill, side by side with `skills`.
    private var skillTraits: [UInt8] = []
    private var records: [UInt8] = []
    private var recordStarts: [UInt64] = [0]
    private var occupations = NameTable()
    private var industries = NameTable()
    private var employers = NameTable()
    private var skills = NameListColumn()
    private var languages = NameListColumn()
    private var benefits = NameListColumn()
    private var activities = NameListColumn()
    private var objects = NameListColumn()
    private var places = PlaceTable()
    /// Of German texts.
    private var meanings: [Int8] = []
    private var titleRows: [TitleRow] = []

    /// Ads that came.
    var count: Int { keys.count }

    /// - Parameter title: what the title says; `nil` for texts without analysis.
    mutating func add(_ ad: IndexedAd, skills kept: [FactSkill], title: AnalysedTitle?) {
        if let title {
            meanings += title.meaning
            titleRows.append(title.row)
        }
        let facts = ad.facts
        latest[ad.key] = UInt32(keys.count)
        keys.append(ad.key)
        let years = facts.yearsMin.map { UInt32(min(max($0, 0), 254)) } ?? 255
        rows.append(
            AdRow(
                traits: Traits.pack(ad), factSets: FactSets.pack(facts) | years << 24,
                occupation: occupations.number(of: facts.occupation),
                industry: industries.number(of: facts.industry.map { "\u{1}" + $0 } ?? ""),
                employer: employers.number(of: ad.employer), pay: 0, skills: 0,
                firstSeen: Int32(clamping: ad.firstSeen.number)))
        let middle = facts.pay?.middle
        middlePay.append(middle.map { $0.isFinite ? $0 : .nan } ?? .nan)
        details.append(AdDetails(ad))
        skills.add(kept.map(\.name))
        skillTraits.append(contentsOf: kept.map(Traits.pack))
        languages.add(facts.languages)
        benefits.add(facts.benefits)
        activities.add(facts.activities)
        objects.add(facts.objects)
        places.add(ad.places)
        var record = ByteWriter()
        AdRecord(ad).write(to: &record)
        records.append(contentsOf: record.bytes)
        recordStarts.append(UInt64(records.count))
    }

    /// Takes in the ads of another segment that are still alive, in their order.
    mutating func absorb(_ segment: Segment, alive: Bitmap) {
        var occupationNumbers = NameTable.Translation(segment.occupationNames)
        var industryNumbers = NameTable.Translation(segment.industryNames)
        var employerNumbers = NameTable.Translation(segment.employerNames)
        var skillNumbers = NameTable.Translation(segment.skillNames)
        var languageNumbers = NameTable.Translation(segment.languageNames)
        var benefitNumbers = NameTable.Translation(segment.benefitNames)
        var activityNumbers = NameTable.Translation(segment.activityNames)
        var objectNumbers = NameTable.Translation(segment.objectNames)
        var placeNumbers = [UInt32](repeating: .max, count: segment.placeCount)
        alive.forEach { old in
            var row = segment.rows[old]
            latest[segment.key(old)] = UInt32(keys.count)
            keys.append(segment.key(old))
            middlePay.append(segment.middlePay(row))
            row.occupation = occupationNumbers.number(Int(row.occupation), in: &occupations)
            row.industry = industryNumbers.number(Int(row.industry), in: &industries)
            row.employer = employerNumbers.number(Int(row.employer), in: &employers)
            rows.append(row)
            details.append(segment.details[old])
            segment.skills.forEach(of: old) { skills.append(skillNumbers.number($0, in: &skills.table)) }
            skills.end()
            skillTraits.append(contentsOf: segment.skillTraits(of: old))
            languages.add(segment.languages[old], translated: &languageNumbers)
            benefits.add(segment.benefits[old], translated: &benefitNumbers)
            activities.add(segment.activities[old], translated: &activityNumbers)
            objects.add(segment.objects[old], translated: &objectNumbers)
            for place in segment.places[old] {
                if placeNumbers[Int(place)] == .max {
                    placeNumbers[Int(place)] = places.number(of: segment.placeRecord(Int(place))) {
                        segment.place(Int(place))
                    }
                }
                places.append(placeNumbers[Int(place)])
            }
            places.end()
            if let title = segment.titles {
                meanings.append(contentsOf: title.meaning(old))
                titleRows.append(title.rows[old])
            }
            if let record = segment.recordBytes(old) { records.append(contentsOf: record) }
            recordStarts.append(UInt64(records.count))
        }
    }

    /// The order the ads shall have: along the curve by their first places, at one place by occupation, the newest first,
    /// so that the ads of an occupation around a place, which figures are computed from, are read side by side.
    func order() -> (order: [UInt32], ranks: [UInt32]) {
        let ranks = places.ranks()
        let codes = occupations.places()
        let firsts = keys.indices.map { places.firstPlace($0, ranks) }
        let kept = keys.indices.filter { latest[keys[$0]] == UInt32($0) }
        let order = kept.map { UInt32($0) }.sorted { first, second in
            let (a, b) = (Int(first), Int(second))
            if firsts[a] != firsts[b] { return firsts[a] < firsts[b] }
            let (code, other) = (codes[Int(rows[a].occupation)], codes[Int(rows[b].occupation)])
            if code != other { return code < other }
            if rows[a].firstSeen != rows[b].firstSeen { return rows[a].firstSeen > rows[b].firstSeen }
            return keys[a] < keys[b]
        }
        return (order, ranks)
    }

    mutating func write(to file: SegmentWriter, order: [UInt32], ranks: [UInt32]) {
        let keys = order.map { self.keys[Int($0)] }
        file.column(.keys, keys)
        let byKey = keys.indices.sorted { keys[$0] < keys[$1] }
        file.column(.keyOrder, byKey.map { UInt32($0) })
        places.write(to: file, order: order, ranks: ranks)
        let skills = writeRows(to: file, order: order)
        writeTitles(to: file, order: order)
        FacetBitmaps.write(to: file, rows: order.map { rows[Int($0)] }, skills: skills)
        writeLists(languages, to: file, order, (.languageStarts, .languages, .languageNameStarts, .languageNames))
        writeLists(benefits, to: file, order, (.benefitStarts, .benefits, .benefitNameStarts, .benefitNames))
        writeLists(
            activities, to: file, order, (.activityStarts, .activities, .activityNameStarts, .activityNames))
        writeLists(objects, to: file, order, (.objectStarts, .objects, .objectNameStarts, .objectNames))
        var starts: [UInt64] = [0]
        file.begin(.records)
        var written: UInt64 = 0
        for came in order {
            let range = Int(recordStarts[Int(came)])..<Int(recordStarts[Int(came) + 1])
            records.withUnsafeBytes { file.append(UnsafeRawBufferPointer(rebasing: $0[range])) }
            written += UInt64(range.count)
            starts.append(written)
        }
        file.end()
        file.column(.recordStarts, starts)
    }

    /// - Returns: the skills of the ads in their order.
    private mutating func writeRows(to file: SegmentWriter, order: [UInt32]) -> SkillLists {
        let amounts = Set(middlePay.lazy.filter { !$0.isNaN }).sorted()
        let codes = Dictionary(uniqueKeysWithValues: amounts.enumerated().map { ($1, UInt32($0 + 1)) })
        let occupationPlaces = occupations.write(to: file, .occupationNameStarts, .occupationNames)
        let industryPlaces = industries.write(to: file, .industryNameStarts, .industryNames)
        let employerPlaces = employers.write(to: file, .employerNameStarts, .employerNames)
        let skillPlaces = skills.table.write(to: file, .skillNameStarts, .skillNames)
        let (skillStarts, skillValues) = skills.ordered(order, places: skillPlaces)
        file.column(.details, order.map { details[Int($0)] })
        file.column(.skillTraits, skills.ordered(order, skillTraits))
        var written: [AdRow] = []
        written.reserveCapacity(order.count + 1)
        for (ad, came) in order.enumerated() {
            var row = rows[Int(came)]
            row.occupation = occupationPlaces[Int(row.occupation)]
            row.industry = industryPlaces[Int(row.industry)]
            row.employer = employerPlaces[Int(row.employer)]
            row.pay = codes[middlePay[Int(came)]] ?? 0
            row.skills = skillStarts[ad]
            written.append(row)
        }
        written.append(
            AdRow(
                traits: 0, factSets: 0, occupation: 0, industry: 0, employer: 0, pay: 0,
                skills: skillStarts[order.count], firstSeen: 0))
        file.column(.rows, written)
        file.column(.payValues, amounts)
        file.column(.newest, [rows.reduce(Int32.min) { max($0, $1.firstSeen) }])
        if skillPlaces.count <= 1 << 16 {
            file.column(.skills, skillValues.map { UInt16($0) })
        } else {
            file.column(.skills, skillValues)
        }
        return SkillLists(starts: skillStarts, values: skillValues, nameCount: skillPlaces.count)
    }

    private func writeTitles(to file: SegmentWriter, order: [UInt32]) {
        let isAnalysed = titleRows.count == keys.count
        let length = isAnalysed && !keys.isEmpty ? meanings.count / keys.count : 0
        file.begin(.meanings)
        meanings.withUnsafeBytes { all in
            for came in order where length > 0 {
                file.append(UnsafeRawBufferPointer(rebasing: all[Int(came) * length..<(Int(came) + 1) * length]))
            }
        }
        file.end()
        file.column(.titleRows, isAnalysed ? order.map { titleRows[Int($0)] } : [])
    }

    private func writeLists(
        _ column: NameListColumn, to file: SegmentWriter, _ order: [UInt32],
        _ sections: (starts: SegmentSection, values: SegmentSection, nameStarts: SegmentSection, names: SegmentSection)
    ) {
        let places = column.table.write(to: file, sections.nameStarts, sections.names)
        let (starts, values) = column.ordered(order, places: places)
        file.column(sections.starts, starts)
        file.column(sections.values, values)
    }
}

/// The skills of a segment's ads, by number.
struct SkillLists {
    let starts: [UInt32]
    let values: [UInt32]
    let nameCount: Int
}
