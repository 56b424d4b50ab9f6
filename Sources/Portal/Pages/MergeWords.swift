import Deduplication
import MarketStatistics

/// Why two ads count as one job, in words.
package enum MergeWords {
    /// The reason without a full stop.
    package static func reason(_ judgement: PairJudgement) -> String {
        let share = "\(Int((judgement.text * 100).rounded(.down)))" + words("\u{A0}%", "%")
        return switch judgement.ground {
        case .address: words("beide Anzeigen nennen dieselbe Adresse", "both ads name the same address")
        case .reference: words("gleiche Referenznummer", "same reference number")
        case .wording: words("gleicher Wortlaut", "same wording")
        case .operatorsWord: words("vom Betreiber zugeordnet", "put together by the operator")
        case .likeness where judgement.title > 0.99:
            words("gleicher Titel, Texte zu \(share) gleich", "same title, texts \(share) the same")
        case .likeness: words("ähnlicher Titel, Texte zu \(share) gleich", "similar title, texts \(share) the same")
        }
    }
}
