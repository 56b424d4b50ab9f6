import JobMarket

/// The ads for training, told apart by whether they are labelled.
struct AdCorpus {
    struct Entry {
        let posting: Posting
        let label: LabelledAd
    }

    private(set) var labelled: [Entry] = []
    /// Ads that are not labelled, of employers that have no labelled ad.
    private(set) var others: [Posting] = []

    /// - Throws: what keeps the files from being read; ``LabelError`` for a faulty line of labels.
    init(_ data: TrainingData) throws {
        let known = Dictionary(
            try LabelledAds.labels(data.labels).map { ($0.n, $0) }, uniquingKeysWith: { first, _ in first })
        let excluded = try data.excluded()
        let postings = try LabelledAds.postings(data.ads)
        func employers(_ isMeant: (Int) -> Bool) -> Set<String> {
            Set(postings.compactMap { $0.number.map(isMeant) ?? false ? Self.employer($0) : nil })
        }
        let excludedEmployers = employers { excluded.contains($0) }
        let labelledEmployers = employers { known[$0] != nil }
        for posting in postings {
            let employer = Self.employer(posting) ?? ""
            if let n = posting.number, excluded.contains(n) { continue }
            if excludedEmployers.contains(employer) { continue }
            if let n = posting.number, let label = known[n] {
                labelled.append(Entry(posting: posting, label: label))
            } else if !labelledEmployers.contains(employer) {
                others.append(posting)
            }
        }
    }

    /// The first word or two of an employer's name, so that branches and legal forms count as one; `nil` for none.
    private static func employer(_ posting: Posting) -> String? {
        let words = (posting.company ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first else { return nil }
        return first.count > 3 || words.count == 1 ? String(first) : words.prefix(2).joined(separator: " ")
    }
}

extension Posting {
    /// The number of the ad in its collection.
    var number: Int? { n?.text.flatMap { Int($0) } }
}
