/// Where one clause of a query matches in one segment.
struct ClauseMatch {
    /// Lists read from the segment, or found by comparing positions.
    enum Source {
        case list(PostingList)
        case found(ads: [UInt32], frequencies: [UInt8])
    }

    /// Any of these makes the clause match.
    private(set) var sources: [Source] = []
    /// The words as written, for the order only.
    private(set) var written: [PostingList] = []

    init(_ clause: SearchPlan.Clause, in segment: Segment) {
        for alternative in clause.alternatives {
            switch alternative {
            case .word(let stem, let word):
                if let list = segment.postings(stem) { sources.append(.list(list)) }
                if let list = segment.postings(word) { written.append(list) }
            case .compound(let word), .written(let word):
                if let list = segment.postings(word) { sources.append(.list(list)) }
            case .prefix(let prefix):
                sources += segment.postings(prefix: prefix).map { .list($0) }
            case .phrase(let words):
                let lists = words.compactMap { segment.postings($0) }
                guard lists.count == words.count else { continue }
                let (ads, frequencies) = PhraseMatch.find(lists, capacity: segment.count)
                if !ads.isEmpty { sources.append(.found(ads: ads, frequencies: frequencies)) }
            }
        }
    }

    /// Ads in the sources, those in several counted several times.
    var count: Int {
        sources.reduce(0) { sum, source in
            switch source {
            case .list(let list): sum + list.count
            case .found(let ads, _): sum + ads.count
            }
        }
    }

    func ads(capacity: Int) -> Bitmap {
        var ads = Bitmap(capacity: capacity)
        for source in sources {
            switch source {
            case .list(let list): list.forEach { ad, _ in ads.insert(Int(ad)) }
            case .found(let found, _): for ad in found { ads.insert(Int(ad)) }
            }
        }
        return ads
    }

    /// The strongest field the clause matches an ad in.
    func field(in ad: UInt32) -> MatchedField? {
        var fields: UInt8 = 0
        for source in sources {
            switch source {
            case .list(let list): fields |= list.frequency(in: ad) ?? 0
            case .found(let ads, let frequencies):
                if let index = ads.firstIndex(of: ad) { fields |= frequencies[index] }
            }
        }
        if fields == 0 { return nil }
        return fields >> 6 != 0 ? .title : fields >> 3 & 7 != 0 ? .demands : .text
    }
}

/// The part of an ad a word was found in, as reasons name it.
enum MatchedField: String {
    case title, demands, text
}

/// Words one after another.
enum PhraseMatch {
    /// - Parameter lists: with positions, one for each word of the phrase.
    static func find(_ lists: [PostingList], capacity: Int) -> (ads: [UInt32], frequencies: [UInt8]) {
        var candidates = Bitmap(capacity: capacity, filled: true)
        for list in lists {
            var ads = Bitmap(capacity: capacity)
            list.forEach { ad, _ in ads.insert(Int(ad)) }
            candidates.formIntersection(ads)
        }
        guard !candidates.isEmpty else { return ([], []) }
        let positions = lists.map { Self.positions(in: $0, of: candidates) }
        var ads: [UInt32] = []
        var frequencies: [UInt8] = []
        for (index, ad) in candidates.members.enumerated() {
            var title = 0
            var demands = 0
            var rest = 0
            for start in positions[0][index] {
                let matches = positions.indices.dropFirst().allSatisfy { word in
                    positions[word][index].contains(start + UInt32(word))
                }
                guard matches else { continue }
                if start < FieldSpan.demands {
                    title += 1
                } else if start < FieldSpan.rest {
                    demands += 1
                } else {
                    rest += 1
                }
            }
            guard title + demands + rest > 0 else { continue }
            ads.append(ad)
            frequencies.append(FieldSpan.frequency(title: title, demands: demands, rest: rest))
        }
        return (ads, frequencies)
    }

    private static func positions(in list: PostingList, of ads: Bitmap) -> [[UInt32]] {
        var found: [[UInt32]] = []
        var cursor = PositionCursor(list)
        list.forEach { ad, _ in
            let wanted = ads.contains(Int(ad))
            var own: [UInt32] = []
            cursor.next { if wanted { own.append($0) } }
            if wanted { found.append(own) }
        }
        return found
    }
}
