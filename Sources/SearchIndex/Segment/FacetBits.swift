/// ``FacetBitmaps`` as they lie in a segment; small segments have none.
struct FacetBits {
    private let traits: CheckedBytes
    private let skills: CheckedBytes
    private let wordCount: Int
    /// Ads with each skill, by the skill's number.
    let skillCounts: Column<UInt32>
    /// The skills with a bitmap, most frequent first.
    let commonSkills: Column<UInt32>
    /// How often the commonest skill without a bitmap occurs.
    let greatestOther: Int

    init(_ file: SegmentFile, count: Int, skillCount: Int) throws(IndexError) {
        wordCount = (count + 63) / 64
        traits = try file.lazy(.traitBitmaps)
        skills = try file.lazy(.skillBitmaps)
        skillCounts = try file.column(.skillCounts, count: skillCount)
        commonSkills = try file.column(.skillBitmapNumbers)
        var isCommon = [Bool](repeating: false, count: skillCount)
        for place in 0..<commonSkills.count { isCommon[Int(commonSkills[place])] = true }
        var greatest = 0
        for skill in 0..<skillCount where !isCommon[skill] { greatest = max(greatest, Int(skillCounts[skill])) }
        greatestOther = greatest
    }

    var isEmpty: Bool { traits.count == 0 }

    /// The ads with a value of a fact.
    ///
    /// - Parameters:
    ///   - fact: by its place in ``FacetBitmaps/facts``.
    ///   - value: the value, for hours the kind.
    func words(fact: Int, value: Int) -> UnsafePointer<UInt64>? {
        words(traits, FacetBitmaps.starts[fact] + value)
    }

    /// The ads with a skill, by its place in ``commonSkills``.
    func words(commonSkill place: Int) -> UnsafePointer<UInt64>? { words(skills, place) }

    private func words(_ section: CheckedBytes, _ number: Int) -> UnsafePointer<UInt64>? {
        section[number * wordCount * 8..<(number + 1) * wordCount * 8]?.baseAddress?
            .assumingMemoryBound(to: UInt64.self)
    }
}
