import JobMarket
import SearchIndex

/// The ads of an index that figures are computed from.
struct AdSelection: Sendable {
    private let snapshot: IndexSnapshot
    let names: CountedNames
    /// What every request asks for besides: made-up ads count only where there is nothing else, and are then declared.
    private let realOnly: [Filter]
    let hasRealAds: Bool
    /// All ads of the index.
    var count: Int { snapshot.count }

    func verify() throws(IndexError) { try snapshot.verify() }

    init(_ snapshot: IndexSnapshot) {
        self.snapshot = snapshot
        names = snapshot.countedNames
        let real = Filter(.madeUp, "no")
        func holds(_ filter: Filter) -> Bool {
            let count = try? snapshot.count(SearchRequest(filters: [filter]))
            return (count ?? 0) > 0
        }
        hasRealAds = holds(real)
        realOnly = hasRealAds && holds(Filter(.madeUp, "yes")) ? [real] : []
    }

    /// A request whose list holds exactly the ads that figures about it count.
    func request(_ request: SearchRequest) -> SearchRequest { request.with(realOnly) }

    /// The ads of a request; none where the index is damaged.
    func table(_ request: SearchRequest) -> AdTable {
        AdTable((try? snapshot.countedAds(request)) ?? [], names: names)
    }

    /// The codes of four digits with most ads, most first; none where the index is damaged.
    func commonestOccupations(_ limit: Int) -> [String] { (try? snapshot.commonestOccupations(limit)) ?? [] }

    /// Samples of the ads of a request by group of occupations; none where the index is damaged.
    func samples(
        _ request: SearchRequest, digits: Int, least: Int, size: Int
    ) -> [(code: OccupationNumber, ads: [ListedAd])] {
        (try? snapshot.occupationSamples(request, digits: digits, least: least, size: size)) ?? []
    }
}
