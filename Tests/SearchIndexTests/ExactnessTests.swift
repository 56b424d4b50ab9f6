import Foundation
import JobMarket
import ReferenceData
import SearchIndex
import Testing

/// Random ads and requests against the plain scan: totals, facets, percentiles and orders must be equal.
@Suite struct ExactnessTests {
    @Test(arguments: 0..<8)
    func inMemory(seed: UInt64) throws {
        var ads = RandomAds(seed: seed)
        let all = ads.ads(0..<Int64(ads.random.pick([0, 1, 63, 64, 65, 300])))
        var check = AnswerCheck(random: SplitMix(seed &+ 1_000))
        try check.run(AdIndex.inMemory(all).snapshot, ScanningSearch(ads: all), rounds: 40)
    }

    /// Figures read the ads of an occupation around a place: at each first place they must be neighbours, the newest
    /// first, in one segment as in one merged from many.
    @Test func adsOfAnOccupationAtAPlaceAreNeighbours() throws {
        let folder = try TemporaryFolder()
        var ads = RandomAds(seed: 77)
        let all = ads.ads(0..<400)
        let index = try AdIndex.build(at: folder.path, stamp: "0", ads: all.prefix(150))
        for start in stride(from: 150, to: 400, by: 50) {
            index.update(adding: Array(all[start..<start + 50]), removing: [])
        }
        let whole = AdIndex.inMemory(all)
        for snapshot in [whole.snapshot, index.snapshot] {
            let byKey = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })
            var seen: Set<[String]> = []
            var last: (group: [String], day: Int)?
            for ad in try snapshot.countedAds(SearchRequest()) {
                let source = try #require(byKey[snapshot.key(of: ad.reference)])
                let group = [
                    "\(ad.reference.part)", source.places.first.map { "\($0)" } ?? "", source.facts.occupation,
                ]
                if let last, last.group == group {
                    #expect(last.day >= ad.firstSeen.number)
                } else {
                    #expect(seen.insert(group).inserted, "\(group)")
                }
                last = (group, ad.firstSeen.number)
            }
        }
    }

    @Test(arguments: 0..<4)
    func updatedCommittedAndReopened(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        var ads = RandomAds(seed: seed &+ 50)
        var check = AnswerCheck(random: SplitMix(seed &+ 2_000))
        var kept: [Int64: IndexedAd] = [:]
        for ad in ads.ads(0..<150) { kept[ad.key] = ad }
        var index = try AdIndex.build(at: folder.path, stamp: "0", ads: kept.values.sorted { $0.key < $1.key })
        var committed = kept
        for round in 1...10 {
            let added = (0..<ads.random.pick([0, 1, 7, 40])).map { _ in
                ads.ad(key: Int64.random(in: 0..<260, using: &ads.random))
            }
            let removed = Array(kept.keys.sorted().shuffled(using: &ads.random).prefix(ads.random.pick([0, 3, 30])))
            for key in removed { kept[key] = nil }
            for ad in added { kept[ad.key] = ad }
            let before = index.snapshot
            let countBefore = before.count
            index.update(adding: added, removing: removed)
            #expect(before.count == countBefore)
            try check.run(index.snapshot, ScanningSearch(ads: Array(kept.values)), rounds: 4)
            switch ads.random.pick([0, 1, 1, 2]) {
            case 1:
                try index.commit(stamp: "\(round)")
                committed = kept
                try check.run(index.snapshot, ScanningSearch(ads: Array(kept.values)), rounds: 4)
                index = try AdIndex.open(at: folder.path, stamp: "\(round)")
                try check.run(index.snapshot, ScanningSearch(ads: Array(kept.values)), rounds: 4)
                try index.commit(stamp: "last")
            case 2:
                // What was not committed is gone.
                try? index.commit(stamp: "last")
                committed = kept
                index = try AdIndex.open(at: folder.path, stamp: "last")
            default: break
            }
        }
        try index.commit(stamp: "end")
        committed = kept
        let reopened = try AdIndex.open(at: folder.path, stamp: "end")
        #expect(reopened.snapshot.count == committed.count)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.count <= 10, "files are merged and left-overs removed: \(files)")
    }

    @Test func uncommittedUpdatesAreNotInTheFiles() throws {
        let folder = try TemporaryFolder()
        var ads = RandomAds(seed: 5)
        let index = try AdIndex.build(at: folder.path, stamp: "a", ads: ads.ads(0..<20))
        index.update(adding: ads.ads(20..<30), removing: [3])
        #expect(index.snapshot.count == 29)
        #expect(try AdIndex.open(at: folder.path, stamp: "a").snapshot.count == 20)
    }

    @Test func ofAdsWithOneKeyTheLastStays() throws {
        let folder = try TemporaryFolder()
        var ads = RandomAds(seed: 6)
        let all = (0..<200).map { _ in ads.ad(key: Int64.random(in: 0..<40, using: &ads.random)) }
        var kept: [Int64: IndexedAd] = [:]
        for ad in all { kept[ad.key] = ad }
        let scan = ScanningSearch(ads: Array(kept.values))
        var check = AnswerCheck(random: SplitMix(9))
        try check.run(AdIndex.inMemory(all).snapshot, scan, rounds: 5)
        try check.run(AdIndex.build(at: folder.path, stamp: "", ads: all).snapshot, scan, rounds: 5)
    }

    @Test func selectionGivesBackWhatWentIn() throws {
        let folder = try TemporaryFolder()
        var ads = RandomAds(seed: 77)
        let all = ads.ads(0..<250)
        let index = try AdIndex.build(at: folder.path, stamp: "s", ads: all)
        let selected = try index.snapshot.select(SearchRequest()).map { $0 }.sorted { $0.key < $1.key }
        #expect(selected.count == all.count)
        for (ad, found) in zip(all, selected) {
            #expect(found.key == ad.key && found.id == ad.id && found.title == ad.title)
            #expect(found.employer.utf8.elementsEqual(ad.employer.utf8) && found.places == ad.places)
            #expect(found.firstSeen == ad.firstSeen && found.posted == ad.posted && found.madeUp == ad.madeUp)
            #expect(found.facts == ad.facts.asKept)
        }
        let hits = try index.snapshot.search(SearchRequest(limit: 100)).hits
        for hit in hits {
            let ad = all[Int(hit.key)]
            #expect(hit.n == ad.n && hit.facts == ad.facts.asKept && hit.placeCount == ad.places.count)
            #expect(hit.place == ad.places.first && hit.title == ad.title && hit.id == ad.id)
            #expect(hit.language == ad.language)
        }
    }

    @Test func pagesFollowOneAnother() throws {
        var ads = RandomAds(seed: 8)
        let all = ads.ads(0..<230)
        let snapshot = AdIndex.inMemory(all).snapshot
        for sort in SortOrder.allCases {
            var keys: [Int64] = []
            for offset in stride(from: 0, to: 260, by: 20) {
                keys += try snapshot.search(SearchRequest(what: "", sort: sort, limit: 20, offset: offset)).hits.map(
                    \.key)
            }
            #expect(keys.count == 230 && Set(keys).count == 230)
            if sort != .relevance { #expect(keys == ScanningSearch.ordered(all, by: sort, around: nil)) }
        }
        #expect(try snapshot.search(SearchRequest(limit: 5, offset: .max)).hits.isEmpty)
        #expect(try snapshot.search(SearchRequest(limit: -1, offset: -5)).hits.isEmpty)
    }
}

extension AdFacts {
    /// Sets in the order of their cases, and clarity to four places, as figures give it.
    fileprivate var asKept: AdFacts {
        var facts = self
        facts.hours = WorkingHours.allCases.filter(hours.contains)
        facts.tasks = TaskKind.allCases.filter(tasks.contains)
        facts.signs = ClaritySign.allCases.filter(signs.contains)
        facts.clarity = (clarity * 10_000).rounded() / 10_000
        return facts
    }
}
