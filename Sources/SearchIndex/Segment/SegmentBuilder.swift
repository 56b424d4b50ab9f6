import GermanText
import JobMarket
import ReferenceData

/// Collects ads and writes them as one segment.
struct SegmentBuilder {
    var columns = ColumnBuilder()
    var words = WordBuilder()

    var count: Int { columns.keys.count }

    mutating func add(_ ad: IndexedAd) {
        var skills: [FactSkill] = []
        for skill in ad.facts.skills where !skills.contains(where: { $0.name.utf8.elementsEqual(skill.name.utf8) }) {
            skills.append(skill)
        }
        let lengths = words.add(
            title: ad.title, demands: ad.demands, rest: ad.rest, skills: skills.map(\.name), number: count)
        columns.add(ad, skills: skills, lengths: lengths)
    }

    /// Takes in the ads of another segment that are still alive, in their order.
    mutating func absorb(_ segment: Segment, alive: Bitmap) {
        var numbers = [UInt32](repeating: .max, count: segment.count)
        for old in alive.members {
            numbers[Int(old)] = UInt32(count)
            let ad = StoredAd(segment: segment, number: Int(old)).indexed
            columns.add(ad, skills: ad.facts.skills, lengths: segment.lengths[Int(old)])
        }
        words.absorb(segment, numbers: numbers)
    }

    consuming func finish() -> [UInt8] {
        var file = SegmentWriter(count: columns.keys.count)
        columns.write(to: &file)
        words.write(to: &file)
        return file.finish()
    }
}

/// Puts sections one after another, each on a multiple of eight bytes, and the head before them.
struct SegmentWriter {
    private let count: Int
    private var body = ByteWriter()
    private var sections: [(SegmentSection, offset: Int, length: Int)] = []

    init(count: Int) { self.count = count }

    mutating func section(_ section: SegmentSection, _ write: (inout ByteWriter) -> Void) {
        body.align()
        let offset = body.bytes.count
        write(&body)
        sections.append((section, offset, body.bytes.count - offset))
    }

    mutating func column<Value: BitwiseCopyable>(_ section: SegmentSection, _ values: [Value]) {
        self.section(section) { $0.array(values) }
    }

    consuming func finish() -> [UInt8] {
        var table = ByteWriter()
        let start = SegmentLayout.headLength + sections.count * SegmentLayout.sectionEntryLength
        for (section, offset, length) in sections {
            table.fixed(section.rawValue)
            table.fixed(UInt32(0))
            table.fixed(UInt64(start + offset))
            table.fixed(UInt64(length))
        }
        table.append(body.bytes)
        var file = ByteWriter()
        file.fixed(SegmentLayout.magic)
        file.fixed(SegmentLayout.version)
        file.fixed(UInt32(sections.count))
        file.fixed(UInt64(count))
        file.fixed(UInt64(SegmentLayout.headLength + table.bytes.count))
        file.fixed(UInt64(0))
        file.append(table.bytes)
        var sealed = file.bytes
        SegmentLayout.seal(&sealed)
        return sealed
    }
}
