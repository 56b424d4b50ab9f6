import JobMarket

/// Orders the matches and fetches the hits of one page.
struct HitList {
    private let request: SearchRequest
    private let plan: SearchPlan
    private let matches: [SegmentMatch]

    init(_ request: SearchRequest, plan: SearchPlan, matches: [SegmentMatch]) {
        self.request = request
        self.plan = plan
        self.matches = matches
    }

    var hits: [Hit] {
        let limit = min(max(0, request.limit), SearchRequest.maximumLimit)
        let offset = max(0, request.offset)
        let total = matches.reduce(0) { $0 + $1.members.count }
        guard limit > 0, offset < total else { return [] }
        var top = TopHits(capacity: min(total, offset + limit))
        let ranking = request.sort == .relevance ? Ranking(matches, hasOccupation: !plan.codes.isEmpty) : nil
        for (number, match) in matches.enumerated() where !match.members.isEmpty {
            let segment = match.view.segment
            let scores = ranking?.scores(match)
            for (place, member) in match.members.enumerated() {
                let ad = Int(member)
                let score = scores?[place] ?? 0
                top.offer(
                    TopHits.Candidate(
                        rank: rank(ad, match: match, score: score), firstSeen: segment.firstSeen[ad],
                        key: segment.keys[ad], segment: number, ad: ad, score: score))
            }
        }
        return top.sorted().dropFirst(offset).map { hit($0) }
    }

    private func rank(_ ad: Int, match: SegmentMatch, score: Float) -> Double {
        switch request.sort {
        case .relevance: return Double(score)
        case .date: return 0
        case .pay:
            let middle = match.view.segment.middlePay[ad]
            return middle.isNaN ? -.infinity : middle
        case .distance: return match.nearby?.nearest(ad).map { -$0.distance } ?? -.infinity
        }
    }

    private func hit(_ candidate: TopHits.Candidate) -> Hit {
        let match = matches[candidate.segment]
        let ad = StoredAd(segment: match.view.segment, number: candidate.ad)
        let record = ad.segment.record(ad.number)
        let facts = ad.facts(record)
        let places = ad.segment.places[ad.number]
        let nearest = match.nearby?.nearest(ad.number)
        let shown = places.isEmpty ? nil : ad.segment.place(Int(places[nearest?.index ?? 0]))
        return Hit(
            key: ad.key, id: record.id, n: record.n, title: record.title, employer: ad.employer,
            employerKind: facts.employerKind, place: shown, placeCount: places.count, distance: nearest?.distance,
            firstSeen: ad.firstSeen, posted: record.posted, facts: facts, why: why(candidate.ad, match),
            score: Double(candidate.score), madeUp: ad.madeUp)
    }

    /// One reason for each word that matched, and one for the occupation.
    private func why(_ ad: Int, _ match: SegmentMatch) -> [String] {
        var reasons: [(field: MatchedField, text: String)] = []
        for (clause, found) in zip(plan.clauses, match.clauses) {
            if let field = found.field(in: UInt32(ad)) { reasons.append((field, clause.text)) }
        }
        func named(_ field: MatchedField) -> [String] {
            reasons.filter { $0.field == field }.map { "\(field.rawValue): \($0.text)" }
        }
        var occupation: [String] = []
        if let understood = plan.understanding.occupation, match.hasUnderstoodOccupation(ad) {
            occupation = ["occupation: \(understood.title)"]
        }
        return named(.title) + occupation + named(.demands) + named(.text)
    }
}
