import JobMarket
import MarketStatistics
import PostingStore

/// Two to four ads side by side.
struct AdComparison: Sendable {
    static let field = "id"
    static let sizes = 2...4
    /// Identifiers looked at, so that a long address costs little.
    private static let mostAsked = 20

    /// Public identifiers asked for, each once.
    let asked: [String]
    /// The ads of them that are open, each job once.
    let ads: [StoredAd]
    /// The ads asked for that are closed.
    let closed: [StoredAd]
    /// How many identifiers nobody knows.
    let unknown: Int
    /// Whether more were asked for than fit.
    let isCut: Bool

    /// - Parameters:
    ///   - find: the leading ad of an identifier.
    ///   - isOpen: whether lists show the ad.
    init(query: QueryString, find: (String) throws -> StoredAd?, isOpen: (StoredAd) -> Bool) rethrows {
        var asked: [String] = []
        for pair in query.pairs where pair.name == Self.field && !pair.value.isEmpty && asked.count < Self.mostAsked {
            if !asked.contains(pair.value) { asked.append(pair.value) }
        }
        var ads: [StoredAd] = []
        var closed: [StoredAd] = []
        var unknown = 0
        var isCut = false
        for id in asked {
            guard let ad = try find(id) else {
                unknown += 1
                continue
            }
            if ads.contains(where: { $0.id == ad.id }) { continue }
            if !isOpen(ad) {
                if ad.standing.reason == .suppressed { unknown += 1 } else { closed.append(ad) }
            } else if ads.count == Self.sizes.upperBound {
                isCut = true
            } else {
                ads.append(ad)
            }
        }
        self.asked = asked
        self.ads = ads
        self.closed = closed
        self.unknown = unknown
        self.isCut = isCut
    }

    var isComplete: Bool { ads.count >= Self.sizes.lowerBound }

    static func address(_ ids: [String]) -> String {
        PageAddress.adComparison + "?" + ids.map { "\(field)=\($0)" }.joined(separator: "&")
    }

    /// What is to be said of other ads that are asked for and not shown.
    var notes: [String] {
        var notes: [String] = []
        if unknown > 0 {
            notes.append(
                words(
                    unknown == 1
                        ? "Eine der Anzeigen gibt es hier nicht." : "\(unknown) der Anzeigen gibt es hier nicht.",
                    unknown == 1 ? "One of the ads is not here." : "\(unknown) of the ads are not here."))
        }
        if isCut {
            notes.append(
                words(
                    "Nebeneinander passen höchstens vier Anzeigen; gezeigt werden die ersten.",
                    "Four ads at most fit side by side; the first are shown."))
        }
        return notes
    }
}
