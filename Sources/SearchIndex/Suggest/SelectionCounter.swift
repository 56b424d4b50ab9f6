import GermanText
import Suggestions

/// Counts the ads of a selection that have a name.
struct SelectionCounter {
    private let parts: [Part]

    fileprivate struct Part {
        let segment: Segment
        /// `nil` for all ads of a segment of which none was removed.
        let members: Bitmap?
    }

    init(_ request: SearchRequest, in snapshot: IndexSnapshot) {
        let plan = QueryReader.plan(request, snapshot: snapshot)
        parts = snapshot.views.map { view in
            let match = SegmentMatch(plan, in: view)
            if case .common(.all, _) = match.hits, view.removedCount == 0 {
                return Part(segment: view.segment, members: nil)
            }
            if case .many(_, let set) = match.hits { return Part(segment: view.segment, members: set) }
            var set = Bitmap(capacity: view.segment.count)
            for ad in match.members { set.insert(Int(ad)) }
            return Part(segment: view.segment, members: set)
        }
    }

    /// - Parameter value: KldB code, AGS or name, by the kind.
    func count(_ kind: SuggestionKind, _ value: String) -> Int {
        switch kind {
        case .occupation: parts.reduce(0) { $0 + $1.count([TermKind.occupation] + value.utf8) }
        case .skill: parts.reduce(0) { $0 + $1.count(skill: value) }
        case .employer: parts.reduce(0) { $0 + $1.count([TermKind.employer] + value.utf8) }
        case .place: parts.reduce(0) { $0 + $1.count(municipality: value) }
        }
    }
}

extension SelectionCounter.Part {
    fileprivate func count(_ term: [UInt8]) -> Int { segment.postings(term).map { count($0) } ?? 0 }

    private func count(_ list: PostingList) -> Int {
        guard let members else { return list.count }
        if let bitmap = list.bitmap { return members.countJoined(bitmap) }
        var count = 0
        list.forEach { if members.contains(Int($0)) { count += 1 } }
        return count
    }

    /// A skill's list holds other spellings of the same words too; its name is to be met exactly.
    fileprivate func count(skill name: String) -> Int {
        let term = [TermKind.skill] + Tokens.words(name).joined(separator: " ").utf8
        guard let number = segment.skillNames.find(name), let list = segment.postings(term) else { return 0 }
        if Int(segment.facetBitmaps.skillCounts[number]) == list.count { return count(list) }
        var count = 0
        list.forEach { ad in
            let isMember = members?.contains(Int(ad)) ?? true
            if isMember, segment.hasSkill(Int(ad), [number]) { count += 1 }
        }
        return count
    }

    fileprivate func count(municipality ags: String) -> Int {
        let ads = PlaceSet(segment.places(ofMunicipality: ags), in: segment)
        guard let members else { return ads.count }
        var kept = ads.ads()
        kept.keep { members.contains(Int($0)) }
        return kept.count
    }
}

extension IndexSnapshot {
    /// The terms of a kind without their mark, with the ads that have them; those of removed ads count too.
    func counts(ofTerms kind: UInt8) -> [(name: String, count: Int)] {
        var counts: [String: Int] = [:]
        for view in views {
            for term in view.segment.terms.range(prefix: [kind]) {
                guard let bytes = view.segment.terms.bytes(term), let entry = view.segment.termEntries[term] else {
                    continue
                }
                counts[String(decoding: bytes.dropFirst(), as: UTF8.self), default: 0] += Int(entry.count)
            }
        }
        return counts.map { ($0.key, $0.value) }
    }

    /// The names of skills with the ads that name them; those of removed ads count too.
    var skillCounts: [(name: String, count: Int)] {
        var counts: [String: Int] = [:]
        for view in views {
            for skill in 0..<view.segment.skillNames.count {
                counts[view.segment.skillNames[skill], default: 0] += Int(view.segment.facetBitmaps.skillCounts[skill])
            }
        }
        return counts.map { ($0.key, $0.value) }
    }
}
