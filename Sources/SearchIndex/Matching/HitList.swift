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
        let total = matches.reduce(0) { $0 + $1.count }
        guard limit > 0, offset < total else { return [] }
        return sorted(offset + limit).dropFirst(offset).prefix(limit).map { hit($0) }
    }

    /// Where all matches are, best first.
    var places: [OrderedHits.Place] {
        var measured = [Nearby.Measured](repeating: [:], count: matches.count)
        return sorted(matches.reduce(0) { $0 + $1.count }).map { candidate in
            let match = matches[candidate.segment]
            StoredAd(segment: match.view.segment, number: candidate.ad).check()
            let nearest = match.nearby?.nearest(candidate.ad, &measured[candidate.segment])
            return OrderedHits.Place(
                segment: Int32(candidate.segment), ad: UInt32(candidate.ad), nearest: Int32(nearest?.index ?? -1),
                distance: nearest?.distance ?? 0)
        }
    }

    /// So many of the best matches or some more, in the order of the list.
    private func sorted(_ wanted: Int) -> [TopHits.Candidate] {
        let groups = request.sort == .relevance && plan.similar != nil
        let top = best(groups ? max(Self.grouped, wanted) : wanted)
        return groups ? withRepeatsLast(top) : top
    }

    /// The best matches, best first.
    func best(_ wanted: Int) -> [TopHits.Candidate] {
        var top = TopHits(capacity: min(wanted, matches.reduce(0) { $0 + $1.count }))
        let ranking = Ranking(plan, matches)
        for (number, match) in matches.enumerated() where match.count > 0 {
            if offerKnown(match, number, ranking, wanted: wanted, to: &top) { continue }
            let segment = match.view.segment
            let ads = match.members
            switch request.sort {
            case .relevance:
                let scores = ranking.scores(match, ads)
                for index in ads.indices {
                    top.offer(Double(scores[index]), segment: number, ad: Int(ads[index]), in: segment)
                }
            case .date:
                for ad in ads { top.offer(0, segment: number, ad: Int(ad), in: segment) }
            case .pay:
                for ad in ads {
                    let row = segment.rows[Int(ad)]
                    let pay = row.pay == 0 ? -.infinity : segment.middlePay(row)
                    top.offer(pay, segment: number, ad: Int(ad), in: segment)
                }
            case .distance:
                var measured: Nearby.Measured = [:]
                for ad in ads {
                    let distance = match.nearby?.nearest(Int(ad), &measured)?.distance ?? .infinity
                    top.offer(-distance, segment: number, ad: Int(ad), in: segment)
                }
            }
        }
        return top.sorted()
    }

    /// Best hits among which repeats are looked for.
    private static let grouped = 400

    /// Puts ads with the title and employer of a better one behind all others of the best hits: one job offered many
    /// times does not fill the page.
    private func withRepeatsLast(_ sorted: [TopHits.Candidate]) -> [TopHits.Candidate] {
        var seen: Set<UInt64> = []
        var firsts: [TopHits.Candidate] = []
        var repeats: [TopHits.Candidate] = []
        for candidate in sorted.prefix(Self.grouped) {
            let titles = matches[candidate.segment].view.segment.titles
            if titles.map({ seen.insert($0.rows[candidate.ad].group).inserted }) ?? true {
                firsts.append(candidate)
            } else {
                repeats.append(candidate)
            }
        }
        return firsts + repeats + sorted.dropFirst(Self.grouped)
    }

    /// Offers the best ads of a match where they are known already.
    private func offerKnown(
        _ match: SegmentMatch, _ number: Int, _ ranking: Ranking, wanted: Int, to top: inout TopHits
    ) -> Bool {
        let segment = match.view.segment
        guard case .common(let key, _) = match.hits, request.sort == .relevance || request.sort == .date && key == .all,
            let best = segment.summaries.top(key, match, ranking, count: wanted)
        else { return false }
        for (ad, impact) in best.prefix(wanted) {
            let score =
                request.sort == .date ? 0 : Ranking.share(impact) + ranking.gain(segment.rows[Int(ad)].firstSeen)
            top.offer(Double(score), segment: number, ad: Int(ad), in: segment)
        }
        return true
    }

    private func hit(_ candidate: TopHits.Candidate) -> Hit {
        let match = matches[candidate.segment]
        let ad = StoredAd(segment: match.view.segment, number: candidate.ad)
        ad.check()
        var measured: Nearby.Measured = [:]
        return Hit(
            ad, nearest: match.nearby?.nearest(ad.number, &measured), why: why(candidate.ad, match),
            score: request.sort == .relevance ? candidate.rank : 0)
    }

    /// Agreement from which an occupation is a reason: four digits of the likelier half of its meanings.
    private static let sameOccupation: Float = 0.35

    /// One reason for each word that matched, one for the occupation, and one for a title that stands in for words.
    private func why(_ ad: Int, _ match: SegmentMatch) -> [String] {
        let ends = match.view.segment.fieldEnds(ad)
        var reasons: [(field: MatchedField, text: String)] = []
        var isMissing = false
        for (index, (clause, found)) in zip(plan.clauses, match.clauses).enumerated() {
            if let field = found.field(in: UInt32(ad), ends: ends) {
                reasons.append((field, clause.text))
            } else if !plan.optional.contains(index) {
                isMissing = true
            }
        }
        func named(_ field: MatchedField) -> [String] {
            reasons.filter { $0.field == field }.map { "\(field.rawValue): \($0.text)" }
        }
        var occupation: [String] = []
        if let understood = plan.understanding.occupation, match.agreement(ad) >= Self.sameOccupation {
            occupation = ["occupation: \(understood.title)"]
        }
        if isMissing, match.meaning?.holds(ad) ?? false {
            occupation.append("meaning")
        }
        return named(.title) + occupation + named(.demands) + named(.text)
    }
}
