import JobMarket
import SearchIndex
import Testing

/// Segments so large that they keep sets of bits for facts, skills and common words, and answers to frequent searches:
/// whatever shortcut is taken, the answer is the plain scan's.
@Suite struct LargeExactnessTests {
    /// More than a segment needs for its sets of bits.
    private static let count: Int64 = 5_400

    /// Random ads with skills as unequally frequent as in life: the frequent ones have sets of bits, the rare ones none.
    private static func ads(_ keys: Range<Int64>, seed: UInt64) -> [IndexedAd] {
        var made = RandomAds(seed: seed)
        return keys.map { key in
            var ad = made.ad(key: key)
            // The ranks of shares, after Zipf, among 400.
            let ranks = (0..<Int.random(in: 0...9, using: &made.random)).map { _ in
                Int(400.0.power(Double.random(in: 0..<1, using: &made.random))) - 1
            }
            ad.facts.skills = Set(ranks).sorted().map { FactSkill(name: "Können \($0)", kind: .hard, need: .must) }
            return ad
        }
    }

    /// Words in more than a sixteenth of the ads, alone in their clause: their answers are kept.
    private static let common: [ScanningSearch.Words] = ["kunden", "schraube", "freude", "node", "zahlen"].map {
        ScanningSearch.Words(phrases: [[$0]])
    }

    /// The searches whose answers are kept, each twice in every order, and large sets of hits.
    private static func askAll(_ snapshot: IndexSnapshot, _ scan: ScanningSearch, seed: UInt64) throws {
        for words in common {
            var total = 0
            for sort in [SortOrder.relevance, .relevance, .pay] {
                total = try AnswerCheck.ask(snapshot, scan, words, sort: sort).total
            }
            #expect(total > scan.ads.count / 16, "\(words.text) is not common")
        }
        for sort in SortOrder.allCases { try AnswerCheck.ask(snapshot, scan, ScanningSearch.Words(), sort: sort) }
        for filters in [
            [Filter(.hours, "full")], [Filter(.level, "entry", excluded: true)], [Filter(.pay, "yes")],
            [Filter(.skill, "Können 0")], [Filter(.area, "05"), Filter(.remote, "remote", excluded: true)],
            [Filter(.company, "Zett")],
        ] {
            let answer = try AnswerCheck.ask(snapshot, scan, ScanningSearch.Words(), filters, sort: .date)
            #expect(answer.total > scan.ads.count / 32, "\(filters) leaves few")
        }
        try AnswerCheck.ask(snapshot, scan, ScanningSearch.Words(plain: ["Python"], excluded: ["Lack"]))
        try AnswerCheck.ask(snapshot, scan, ScanningSearch.Words(plain: ["Kunden", "Angebote"]), sort: .date)
        try AnswerCheck.ask(snapshot, scan, ScanningSearch.Words(), place: "Hagen", radius: 50, sort: .distance)
        var check = AnswerCheck(random: SplitMix(seed))
        try check.run(snapshot, scan, rounds: 12)
    }

    @Test func oneSegment() throws {
        let all = Self.ads(0..<Self.count, seed: 61)
        let snapshot = AdIndex.inMemory(all).snapshot
        try Self.askAll(snapshot, ScanningSearch(ads: all), seed: 62)
    }

    @Test func severalSegmentsAndRemovedAds() throws {
        let folder = try TemporaryFolder()
        let all = Self.ads(0..<Self.count, seed: 63)
        var kept = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })
        let index = try AdIndex.build(at: folder.path, stamp: "s", ads: all)
        func ask(_ snapshot: IndexSnapshot, seed: UInt64) throws {
            let ads = kept.values.sorted { $0.key < $1.key }
            try Self.askAll(snapshot, ScanningSearch(ads: ads), seed: seed)
        }
        // The answers are kept now, and must lose what is removed.
        for words in Self.common { _ = try index.snapshot.search(SearchRequest(what: words.text)) }
        _ = try index.snapshot.search(SearchRequest())
        // So few removed, a 256th at most, that kept answers go on being used; others are changed.
        let added = Self.ads(Self.count..<Self.count + 150, seed: 64) + Self.ads(100..<108, seed: 65)
        let removed: [Int64] = [1, 2, 3, 4_000, 4_001, 5_399]
        for key in removed { kept[key] = nil }
        for ad in added { kept[ad.key] = ad }
        index.update(adding: added, removing: removed)
        try ask(index.snapshot, seed: 66)
        // Many removed: nothing kept serves any more.
        let many = (0..<Self.count).filter { $0 % 9 == 0 }
        for key in many { kept[key] = nil }
        let more = Self.ads(9_000..<9_040, seed: 67)
        for ad in more { kept[ad.key] = ad }
        index.update(adding: more, removing: many)
        try ask(index.snapshot, seed: 68)
        try index.commit(stamp: "t")
        let reopened = try AdIndex.open(at: folder.path, stamp: "t")
        let scan = ScanningSearch(ads: kept.values.sorted { $0.key < $1.key })
        var check = AnswerCheck(random: SplitMix(69))
        try check.run(reopened.snapshot, scan, rounds: 10)
    }

    /// The score of a single word depends on nothing but the ad: kept or counted anew, in one segment or several.
    @Test func scoresDoNotDependOnSegments() throws {
        let all = Self.ads(0..<Self.count, seed: 70)
        let whole = AdIndex.inMemory(all).snapshot
        let parted = AdIndex.inMemory(all[..<2_500])
        parted.update(adding: Array(all[2_500...]), removing: [])
        for words in Self.common {
            let request = SearchRequest(what: words.text, limit: 100)
            _ = try whole.search(request)
            let (one, several) = (try whole.search(request), try parted.snapshot.search(request))
            #expect(one.hits.count == 100 && one.hits.count == several.hits.count)
            for (a, b) in zip(one.hits, several.hits) { #expect(abs(a.score - b.score) < 1e-5, "\(words.text)") }
        }
    }
}

extension Double {
    /// To the power of a share from 0 to 1, by squares and roots.
    fileprivate func power(_ share: Double) -> Double {
        var (result, root, rest) = (1.0, self, share)
        for _ in 0..<24 {
            root = root.squareRoot()
            rest *= 2
            if rest >= 1 {
                result *= root
                rest -= 1
            }
        }
        return result
    }
}
