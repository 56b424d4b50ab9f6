import AdSources
import Foundation
import JobMarket

/// The ads for training, told apart by whether they are labelled.
package struct ZoneCorpus {
    package struct Entry {
        package let posting: Posting
        package let labels: LineLabels
    }

    package private(set) var labelled: [Entry] = []
    /// Ads that are not labelled, of employers that have no labelled ad.
    package private(set) var others: [Posting] = []

    /// - Throws: what keeps the files from being read.
    package init(ads: URL, labels: URL, except: [URL]) throws {
        let known = Dictionary(
            try LabelledAds.labels(labels).map { ($0.n, LineLabels($0)) }, uniquingKeysWith: { first, _ in first })
        let excluded = Set(try except.flatMap { try LabelledAds.labels($0).map(\.n) })
        let postings = try LabelledAds.postings(ads.path).map { (n: $0.n?.text.flatMap { Int($0) }, posting: $0) }
        func employers(_ isMeant: (Int) -> Bool) -> Set<String> {
            Set(postings.compactMap { $0.n.map(isMeant) ?? false ? Self.employer($0.posting) : nil })
        }
        let excludedEmployers = employers { excluded.contains($0) }
        let labelledEmployers = employers { known[$0] != nil }
        for (n, posting) in postings {
            let employer = Self.employer(posting) ?? ""
            if let n, excluded.contains(n) { continue }
            if excludedEmployers.contains(employer) { continue }
            if let n, let labels = known[n] {
                labelled.append(Entry(posting: posting, labels: labels))
            } else if !labelledEmployers.contains(employer) {
                others.append(posting)
            }
        }
    }

    /// The first word or two of an employer's name, so that branches and legal forms count as one; `nil` for none.
    package static func employer(_ posting: Posting) -> String? {
        let words = (posting.company ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first else { return nil }
        return first.count > 3 || words.count == 1 ? String(first) : words.prefix(2).joined(separator: " ")
    }
}

/// The zone of each labelled line of an ad, and the lines that state tasks.
package struct LineLabels {
    package private(set) var zones: [Int: ZoneKind] = [:]
    package let tasks: Set<Int>

    init(_ ad: LabelledAd) {
        tasks = Set(ad.tasks)
        for zone in ad.zones where zone.first <= zone.last {
            for line in zone.first...zone.last { zones[line] = zone.kind }
        }
    }
}
