import JobMarket
import ReferenceData
import SearchIndex

/// Made-up ads of the length of real ones, with words as frequent as in language (G. K. Zipf).
struct LongAds {
    private var random: SplitMix
    private let words: [String]
    private let places = Places.shared.municipalities.sorted { $0.population > $1.population }.prefix(2_000)

    init(seed: UInt64) {
        var random = SplitMix(seed)
        words = (0..<60_000).map { _ in
            (0..<random.pick([1, 2, 2, 3, 3, 4])).map { _ in
                random.pick(["be", "ra", "ter", "kon", "stel", "lung", "ver", "trieb", "mo", "ni", "ein", "schu", "ge"])
            }
            .joined()
        }
        self.random = random
    }

    private mutating func word() -> String {
        // Inverse of the cumulated share of rank r among n, log(r) / log(n).
        let place = Int(Double(words.count).logarithmic(Double.random(in: 0..<1, using: &random)))
        return words[min(place, words.count - 1)]
    }

    mutating func text(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }

    mutating func ad(key: Int64) -> IndexedAd {
        var ads = RandomAds(seed: UInt64(key))
        var ad = ads.ad(key: key)
        let place = places[Int(Double(places.count).logarithmic(Double.random(in: 0..<1, using: &random)))]
        ad.title = text(5)
        ad.demands = text(100)
        ad.rest = text(250)
        ad.employer = "Betrieb \(key % 2_500)"
        ad.places = [IndexedPlace(name: place.name, postcode: nil, ags: place.ags, coordinate: nil)]
        ad.facts.occupation = "\(10_000 + Int.random(in: 0..<900, using: &random) * 100)"
        ad.facts.skills = (0..<8).map { _ in FactSkill(name: word(), kind: .hard, need: .must) }
        return ad
    }

    mutating func ads(_ keys: Range<Int64>) -> [IndexedAd] { keys.map { ad(key: $0) } }

    mutating func request() -> SearchRequest {
        var request = SearchRequest(what: text(random.pick([0, 1, 1, 2, 3])), sort: random.pick(SortOrder.allCases))
        if random.chance(0.5) { request.place = places[Int.random(in: 0..<300, using: &random)].name }
        if random.chance(0.3) { request.filters = [Filter(.hours, "full"), Filter(.level, "entry")] }
        return request
    }
}

extension Double {
    /// A rank from 0 below this number, the smaller the likelier.
    fileprivate func logarithmic(_ share: Double) -> Double {
        var low = 0.0
        var rank = 1.0
        // Doubling ranks have equal shares.
        let doublings = share * log2Of
        while low + 1 <= doublings {
            low += 1
            rank *= 2
        }
        return rank * (1 + doublings - low) - 1
    }

    private var log2Of: Double {
        var value = self
        var count = 0.0
        while value >= 2 {
            value /= 2
            count += 1
        }
        return count + value - 1
    }
}
