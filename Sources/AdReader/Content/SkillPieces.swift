import JobMarket
import Learning

/// A passage of an ad as training sees it: the features and the places of its words.
package struct SkillPieces: Sendable {
    package let features: ChainModel.Sequence
    /// For each word its line and its UTF-8 bytes there.
    package let words: [(line: Int, bytes: Range<Int>)]

    /// The passages of an ad.
    package static func pieces(of posting: Posting) -> [SkillPieces] {
        pieces(of: AdContent(read: AdReader.text(of: posting)))
    }

    private static func pieces(of content: AdContent) -> [SkillPieces] {
        SkillPassage.passages(of: content).map { passage in
            SkillPieces(
                features: SkillFeatures.sequence(of: passage),
                words: passage.words.map { ($0.line, content.lines[$0.line].tokens[$0.token].bytes) })
        }
    }

    /// The passages of an ad in German; `nil` for other languages.
    package static func germanPieces(of posting: Posting) -> [SkillPieces]? {
        let content = AdContent(read: AdReader.text(of: posting))
        return LanguageDetector.language(of: posting, content) == "de" ? pieces(of: content) : nil
    }

    /// The skills of an ad as a model other than the embedded one reads them.
    package static func skills(of posting: Posting, by model: SkillModel) -> [SkillDemand] {
        let ad = AdContext(posting: posting, text: AdReader.text(of: posting))
        return SkillReader.read(ad, AdContent(read: ad.text), by: model)
    }

    /// Features fall into 2^bits buckets.
    package static var bits: Int { SkillFeatures.bits }
}
