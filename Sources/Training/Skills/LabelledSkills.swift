import AdReader
import JobMarket
import Learning

/// Examples for the model of skills from ads labelled by hand.
enum LabelledSkills {
    /// The passages of an ad with the tag of every word.
    static func examples(of ad: AdCorpus.Entry) -> [ChainTrainer.Example] {
        let text = AdReader.text(of: ad.posting)
        var marked: [Int: [(bytes: Range<Int>, isSoft: Bool)]] = [:]
        for skill in ad.label.skills {
            guard let line = skill.piece.line, let scalars = skill.piece.range(in: text) else { continue }
            let all = text[line].unicodeScalars
            let start = all.index(all.startIndex, offsetBy: scalars.lowerBound, limitedBy: all.endIndex) ?? all.endIndex
            let end = all.index(start, offsetBy: scalars.count, limitedBy: all.endIndex) ?? all.endIndex
            let utf8 = text[line].utf8
            let first = utf8.distance(from: utf8.startIndex, to: start)
            let bytes = first..<first + utf8.distance(from: start, to: end)
            marked[line, default: []].append((bytes, skill.kind == .soft))
        }
        return SkillPieces.pieces(of: ad.posting).map { passage in
            let tags = tags(passage.words, marked)
            return ChainTrainer.Example(pieces: passage.features, allowed: tags.map { 1 << UInt16($0.rawValue) })
        }
    }

    private static func tags(
        _ words: [(line: Int, bytes: Range<Int>)], _ marked: [Int: [(bytes: Range<Int>, isSoft: Bool)]]
    ) -> [SkillModel.Tag] {
        var last: (line: Int, bytes: Range<Int>)?
        return words.map { word in
            let skill = marked[word.line]?.first { $0.bytes.overlaps(word.bytes) }
            defer { last = skill.map { (word.line, $0.bytes) } }
            guard let skill else { return .outside }
            let begin: SkillModel.Tag = skill.isSoft ? .softBegin : .hardBegin
            return last?.line == word.line && last?.bytes == skill.bytes ? begin.inside : begin
        }
    }
}
