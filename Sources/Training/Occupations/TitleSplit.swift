import AdReader
import Learning

/// A split of the ads' titles into four fifths that are learned and one that is held out.
enum TitleSplit: String, CaseIterable {
    /// No title is on both sides, once it is cleaned.
    case titles
    /// Neither is an employer, where it is known.
    case employers

    func parts(
        of ads: [TitleCorpus.AdTitle]
    ) -> (learned: [TitleCorpus.AdTitle], held: [TitleCorpus.AdTitle]) {
        let held = ads.filter(isHeldOut)
        let keys = Set(held.map(\.key))
        return (ads.filter { !isHeldOut($0) && !keys.contains($0.key) }, held)
    }

    private func isHeldOut(_ ad: TitleCorpus.AdTitle) -> Bool {
        var hash = FeatureHash(kind: 7)
        if self == .titles || ad.employer.isEmpty {
            hash.add(ad.key)
        } else {
            for byte in ad.employer.utf8 { hash.add(byte: byte) }
        }
        return hash.bucket(bits: 16) % 5 == 0
    }
}

/// How titles that were not learned from are coded.
struct TitleScores {
    struct Answer {
        var chance: Float
        /// Whether five, three and one digit are the agency's.
        var isRight: Bool
        /// Whether the five digits are those of any ad with the same title.
        var isAny: Bool
        var isRight3: Bool
        var isRight1: Bool
    }

    /// The surest first.
    private(set) var answers: [Answer] = []

    init(_ held: [TitleCorpus.AdTitle], _ model: OccupationModel, _ corpus: TitleCorpus) {
        let codes = Dictionary(grouping: corpus.ads, by: \.key).mapValues { Set($0.map(\.label)) }
        answers = held.map { ad in
            let code = corpus.codes[ad.label]
            guard let found = model.code(ofTitle: TitleWords(ad.title)) else {
                return Answer(chance: 0, isRight: false, isAny: false, isRight3: false, isRight1: false)
            }
            return Answer(
                chance: found.chance, isRight: found.code == code,
                isAny: codes[ad.key]?.contains { corpus.codes[$0] == found.code } ?? false,
                isRight3: found.code / 100 == code / 100,
                isRight1: found.code / 10_000 == code / 10_000)
        }
        answers.sort { $0.chance > $1.chance }
    }
}
