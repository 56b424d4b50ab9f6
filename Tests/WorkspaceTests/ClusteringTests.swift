import AdSources
import Deduplication
import Foundation
import JobMarket
import PostingStore
import SampleAds
import SearchIndex
import Testing
import Workspace

@Suite struct ClusteringTests {
    private let today = Day(year: 2026, month: 11, day: 20)!
    private static let tasks = """
        Ihre Aufgaben:
        Sie entwickeln Steuerungen für unsere Pressen und nehmen sie bei Kunden in Betrieb
        Sie pflegen die Datenbank der Fertigung und bauen Auswertungen für die Leitung
        Sie schreiben Tests und halten die Beschreibung der Schnittstellen aktuell
        Ihr Profil:
        Ausbildung als Fachinformatiker und Erfahrung mit Datenbanken
        """

    private func take(_ ads: [[String: String]], into workspace: Workspace) throws {
        let lines = try ads.map { try JSONEncoder().encode($0) + Data("\n".utf8) }
        let input = AdInput(name: "ads.jsonl", bytes: lines.flatMap { Array($0) })
        let (counts, damage) = try workspace.take(input, reader: AdSourceReader(), seen: .today(today))
        #expect(damage == nil && counts.rejected == 0)
        try workspace.cluster()
    }

    private func ad(_ id: String, source: String = "a", place: String = "Hagen", text: String = tasks) -> [String:
        String]
    {
        [
            "id": id, "source": source, "title": "Softwareentwickler (m/w/d)", "company": "Muster Werke GmbH",
            "place": place, "text": text,
        ]
    }

    /// Clusters as sets of source identifiers.
    private func clusters(_ workspace: Workspace) throws -> Set<Set<String>> {
        var names: [String: String] = [:]
        try workspace.store.forEachAd { names[$0.id] = $0.posting.source + $0.posting.sourceID }
        var groups: [String: Set<String>] = [:]
        try workspace.store.forEachClustered { id, _, cluster in groups[cluster, default: []].insert(names[id] ?? "") }
        return Set(groups.values)
    }

    @Test func copiesAreOneHit() throws {
        let folder = WorkspaceTests.Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        try take([ad("1"), ad("2", source: "b"), ad("3", place: "Dortmund")], into: workspace)
        #expect(try clusters(workspace) == [["a1", "b2"], ["a3"]])
        let answer = try workspace.index().snapshot.search(SearchRequest(what: "softwareentwickler"))
        #expect(answer.total == 2)
        #expect(answer.hits.map(\.clusterSize).sorted() == [1, 2])
        let hit = try #require(answer.hits.first { $0.clusterSize == 2 })
        let leading = try #require(try workspace.store.ad(id: hit.id))
        let partners = try workspace.store.partners(of: leading)
        #expect(partners.map(\.judgement.relation) == [.same, .otherPlace])
        #expect(partners[0].judgement.ground == .wording)
        let copy = partners[0].ad
        #expect(try workspace.store.leadingAd(of: copy).id == leading.id)
        #expect(try workspace.store.jobCount(isClosed: false) == 2)
    }

    @Test func aJobIsAsOldAsItsFirstAdAndNoOlderThanOneElsewhere() throws {
        let folder = WorkspaceTests.Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        try take([ad("1", place: "Köln")], into: workspace)
        try take([ad("2", place: "Hagen")], into: workspace)
        try take([ad("3", source: "b", place: "Hagen")], into: workspace)
        #expect(try clusters(workspace) == [["a1"], ["a2", "b3"]])
        var keys: [String: Int64] = [:]
        try workspace.store.forEachAd { keys[$0.posting.sourceID] = $0.key }
        for (id, oldest) in [("1", "1"), ("2", "2"), ("3", "2")] {
            #expect(try workspace.store.oldestKey(ofJobOf: #require(keys[id])) == keys[oldest])
        }
        #expect(try workspace.store.oldestKey(ofJobOf: 1_000) == 1_000)
    }

    @Test func changedAdsMoveAndAnUnfinishedRunIsFinished() throws {
        let folder = WorkspaceTests.Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        try take([ad("1"), ad("2", source: "b")], into: workspace)
        #expect(try workspace.store.unclusteredAds(limit: 10).isEmpty)
        #expect(try workspace.cluster() == 0)
        let other =
            "Ihre Aufgaben:\nDu betreust Gäste am Empfang und nimmst Buchungen entgegen\nDu rechnest die Kasse ab"
        let bytes = Array(try JSONEncoder().encode(ad("2", source: "b", place: "Bochum", text: other)))
        _ = try workspace.take(
            AdInput(name: "ads.jsonl", bytes: bytes), reader: AdSourceReader(), seen: .today(today))
        // As after a kill between taking in and clustering.
        #expect(try workspace.store.unclusteredAds(limit: 10).count == 1)
        #expect(try workspace.cluster() == 1)
        #expect(try clusters(workspace) == [["a1"], ["b2"]])
    }

    @Test func whatTheOperatorSaysOutlivesARemake() throws {
        let folder = WorkspaceTests.Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        try take([ad("1"), ad("2", source: "b"), ad("3", place: "Dortmund")], into: workspace)
        var ads: [String: StoredAd] = [:]
        try workspace.store.forEachAd { ads[$0.posting.sourceID] = $0 }
        let (one, two, three) = try (#require(ads["1"]), #require(ads["2"]), #require(ads["3"]))
        try workspace.decide(one, two, isSame: false)
        try workspace.decide(two, three, isSame: true)
        let wanted: Set<Set<String>> = [["a1"], ["b2", "a3"]]
        #expect(try clusters(workspace) == wanted)
        #expect(try workspace.remakeClusters() == 3)
        #expect(try clusters(workspace) == wanted)
        // What is said last holds.
        try workspace.decide(one, two, isSame: true)
        try workspace.decide(two, three, isSame: false)
        #expect(try clusters(workspace) == [["a1", "b2"], ["a3"]])
    }

    /// Step by step in the store, and all at once in memory: the same clusters, for the same reasons.
    @Test func stepsGiveWhatOneGives() throws {
        let (stepped, whole) = (WorkspaceTests.Folder(), WorkspaceTests.Folder())
        let steps = try Workspace(folder: stepped.path, access: .write)
        let once = try Workspace(folder: whole.path, access: .write)
        let samples = Array(SampleAds(seed: 4, count: 400, repeats: 0.4))
        for start in stride(from: 0, to: samples.count, by: 40) {
            let part = samples[start..<min(samples.count, start + 40)]
            for workspace in [steps, once] { _ = try workspace.take(samples: part, day: today) }
            var ways: [String] = []
            #expect(try steps.cluster { ways.append("\($0)") } == 40)
            // Once there are enough, few are taken in one after another.
            #expect(ways.contains { $0.hasSuffix("signed") } == (start < 160))
        }
        #expect(try once.cluster() == 400)
        let found = try clusters(steps)
        #expect(found.contains { $0.count > 1 } && found.count < 400)
        #expect(try clusters(once) == found)
        #expect(try partners(once) == partners(steps))
        #expect(try steps.remakeClusters() == 400)
        #expect(try clusters(steps) == found)
        #expect(try partners(once) == partners(steps))
    }

    /// The identifiers and reasons of all partners of every ad.
    private func partners(_ workspace: Workspace) throws -> [String: Set<String>] {
        var ads: [StoredAd] = []
        try workspace.store.forEachAd { ads.append($0) }
        var found: [String: Set<String>] = [:]
        for ad in ads {
            found[ad.id] = Set(
                try workspace.store.partners(of: ad, most: 1000).map { "\($0.ad.id) \($0.judgement)" })
        }
        return found
    }

    @Test func stoppedWhileKeepingTheOldClustersStay() throws {
        struct Stopped: Error {}
        let folder = WorkspaceTests.Folder()
        let workspace = try Workspace(folder: folder.path, access: .write)
        _ = try workspace.take(samples: SampleAds(seed: 4, count: 100, repeats: 0.4), day: today)
        try workspace.cluster()
        let (before, generation) = (try clusters(workspace), try workspace.store.generation())
        _ = try workspace.take(samples: SampleAds(seed: 5, count: 60), day: today)
        let taken = try clusters(workspace)
        #expect(throws: (any Error).self) {
            try workspace.cluster { if case .keeping = $0 { throw Stopped() } }
        }
        #expect(try clusters(workspace) == taken && before.isSubset(of: taken))
        #expect(try workspace.store.generation() > generation)
        #expect(try workspace.store.unclusteredAds(limit: 100).count == 60)
        // The same again does it.
        #expect(try workspace.cluster() == 60)
        #expect(try workspace.store.unclusteredAds(limit: 100).isEmpty)
        #expect(try workspace.cluster() == 0)
        let after = try clusters(workspace)
        _ = try workspace.remakeClusters()
        #expect(try clusters(workspace) == after)
    }
}
