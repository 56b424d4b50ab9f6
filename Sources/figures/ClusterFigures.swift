import AdReader
import AdSources
import ArgumentParser
import Deduplication
import Foundation
import JobMarket
import PostingStore
import SampleAds
import Workspace

/// How rightly and how fast repeats are found.
struct ClusterFigures: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clusters", abstract: "Pairs judged, exact repeats found, time of clustering made-up ads.")

    @Option(help: ArgumentHelp("Labelled pairs, JSONL with a, b and label.", valueName: "file"))
    var pairs: String?

    @Option(help: ArgumentHelp("Data folder with the ads of the pairs.", valueName: "dir"))
    var data: String?

    @Option(help: "Made-up ads to cluster, a third of them repeats; 0 for none.")
    var ads = 100_000

    private struct Pair: Decodable {
        let a: Int
        let b: Int
        let label: String
    }

    func run() throws {
        if let data {
            let workspace = try Workspace(folder: data, access: .read)
            try repeats(workspace.store)
            if let pairs { try scores(workspace.store, pairs) }
        }
        if ads > 0 { try speed() }
    }

    /// Precision, recall and F1 of sharing a cluster, over all pairs but unsure ones.
    private func scores(_ store: PostingStore, _ file: String) throws {
        var clusters: [Int: String] = [:]
        try store.forEachClustered { _, n, cluster in
            if case .integer(let n)? = n { clusters[n] = cluster }
        }
        var (hits, extra, missed, all) = (0.0, 0.0, 0.0, 0)
        for line in try Data(contentsOf: URL(fileURLWithPath: file)).split(separator: 10) {
            let pair = try JSONDecoder().decode(Pair.self, from: line)
            guard pair.label != "unsure", let a = clusters[pair.a], let b = clusters[pair.b] else { continue }
            all += 1
            switch (pair.label == "same", a == b) {
            case (true, true): hits += 1
            case (true, false): missed += 1
            case (false, true): extra += 1
            case (false, false): break
            }
        }
        let (precision, recall) = (hits / max(1, hits + extra), hits / max(1, hits + missed))
        print("pairs", all, "pairs")
        print("pairs_precision", formatted(precision), "share")
        print("pairs_recall", formatted(recall), "share")
        print("pairs_f1", formatted(2 * precision * recall / max(1e-9, precision + recall)), "share")
    }

    /// Ads that say word for word what another of the same title and employer says: in its cluster, or marked as
    /// the same for another place.
    private func repeats(_ store: PostingStore) throws {
        struct Words: Hashable {
            let title: String
            let company: String?
            let lines: [String]
        }
        var groups: [Words: [StoredAd]] = [:]
        try store.forEachAd { ad in
            let text = AdReader.text(of: ad.posting)
            groups[Words(title: text.title, company: ad.posting.company, lines: text.lines), default: []].append(ad)
        }
        var (found, all) = (0, 0)
        for group in groups.values where group.count > 1 {
            for ad in group {
                all += 1
                let partners = Set(try store.partners(of: ad, most: 1000).map(\.ad.id))
                let leading = Set(try group.filter { $0.id != ad.id }.map { try store.leadingAd(of: $0).id })
                let own = try store.leadingAd(of: ad).id
                if !leading.isDisjoint(with: partners.union([own])) { found += 1 }
            }
        }
        print("exact_repeats", all, "ads")
        print("exact_repeats_found", found, "ads")
    }

    private func speed() throws {
        let folder = NSTemporaryDirectory() + "stellwerk-clusters-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let workspace = try Workspace(folder: folder, access: .write)
        let samples = SampleAds(seed: 1, count: ads, repeats: 0.33)
        _ = try workspace.take(samples: samples, day: SampleAds.defaultToday)
        var begun = Date()
        try workspace.cluster()
        print("cluster_all", formatted(Date().timeIntervalSince(begun)), "s")
        print("cluster_ads", ads, "ads")
        print("cluster_jobs", try workspace.store.jobCount(isClosed: false), "jobs")
        var times: [Double] = []
        for number in 0..<50 {
            _ = try workspace.take(samples: [samples.posting(ads + number)], day: SampleAds.defaultToday)
            begun = Date()
            try workspace.cluster()
            times.append(Date().timeIntervalSince(begun) * 1000)
        }
        print("cluster_one_new_ad_p50", formatted(times.sorted()[25]), "ms")
        print("cluster_one_new_ad_max", formatted(times.max() ?? 0), "ms")
    }
}
