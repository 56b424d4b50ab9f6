import GermanText
import JobMarket
import ReferenceData
import SearchIndex
import Testing

/// Asks the index and the plain scan the same random requests.
struct AnswerCheck {
    var random: SplitMix

    mutating func run(_ snapshot: IndexSnapshot, _ scan: ScanningSearch, rounds: Int) throws {
        #expect(snapshot.count == scan.ads.count)
        for _ in 0..<rounds {
            let words = words()
            let filters = filters()
            let place = random.chance(0.3) ? random.pick(["Hagen", "58095", "Dortmund", "Berlin", "München"]) : ""
            let radius = place.isEmpty ? nil : random.pick([nil, 0, 5, 12.5, 50, 400])
            let sort = random.pick(SortOrder.allCases)
            try Self.ask(snapshot, scan, words, filters, place: place, radius: radius, sort: sort)
        }
    }

    /// Asks both the same.
    ///
    /// - Returns: the index's answer.
    @discardableResult
    static func ask(
        _ snapshot: IndexSnapshot, _ scan: ScanningSearch, _ words: ScanningSearch.Words, _ filters: [Filter] = [],
        place: String = "", radius: Double? = nil, sort: SortOrder = .relevance
    ) throws -> SearchAnswer {
        let request = SearchRequest(
            what: words.text, place: place, radius: radius, filters: filters, sort: sort, limit: 100)
        let around = Places.shared.resolve(place).map {
            ScanningSearch.Around(place: $0, radius: radius ?? SearchRequest.usualRadius)
        }
        let expected = scan.matches(words, filters: filters, around: place.isEmpty ? nil : around)
        let answer = try snapshot.search(request)
        let comment: Comment = "\(request)"
        #expect(answer.query.occupation == nil && answer.query.filters.isEmpty, comment)
        #expect(answer.total == expected.count, comment)
        let facets = ScanningSearch.facets(expected)
        #expect(answer.facets.count == facets.count)
        for facet in answer.facets { #expect(facet.values == facets[facet.field], comment) }
        #expect(answer.pay == ScanningSearch.pay(expected), comment)
        #expect(answer.containsMadeUp == expected.contains(where: \.madeUp), comment)
        let keys = answer.hits.map(\.key)
        if request.sort == .relevance {
            #expect(keys.count == min(100, expected.count) && Set(keys).isSubset(of: expected.map(\.key)), comment)
            // Repeats of a title by the same employer stand behind.
            var seen: Set<String> = []
            let firsts = answer.hits.filter {
                words.plain.isEmpty || seen.insert(folded($0.title) + "\n" + folded($0.employer)).inserted
            }
            #expect(zip(firsts, firsts.dropFirst()).allSatisfy { $0.score >= $1.score }, comment)
        } else {
            let ordered = ScanningSearch.ordered(expected, by: request.sort, around: around)
            #expect(keys == Array(ordered.prefix(100)), comment)
        }
        let selected = try snapshot.select(request).map(\.key)
        #expect(selected.sorted() == expected.map(\.key).sorted(), comment)
        if let around {
            for hit in answer.hits {
                let ad = expected.first { $0.key == hit.key }
                #expect(hit.distance == ad.map { scan.distance($0, around) }, comment)
            }
        }
        return answer
    }

    private mutating func words() -> ScanningSearch.Words {
        // No mark of genders and no function words, which a query drops.
        let usable = RandomAds.words.filter { !["(m/w/d)", "an", "der"].contains($0) }
        var words = ScanningSearch.Words()
        words.plain = random.some(usable, upTo: random.pick([0, 1, 2]))
        if random.chance(0.15) { words.phrases = [(0..<random.pick([1, 2])).map { _ in random.pick(usable) }] }
        if random.chance(0.15) { words.prefixes = [random.pick(["wer", "Schr", "grü", "net", "k", "zzz"])] }
        if random.chance(0.2) { words.excluded = [random.pick(usable)] }
        return words
    }

    private mutating func filters() -> [Filter] {
        (0..<random.pick([0, 0, 1, 1, 2, 4])).map { _ in
            let field = random.pick(FilterField.allCases)
            return Filter(field, value(of: field), excluded: random.chance(0.25))
        }
    }

    private mutating func value(of field: FilterField) -> String {
        if random.chance(0.05) { return random.pick(["", "nonsense", "-1", "ä", "9999999999999999999999"]) }
        switch field {
        case .occupation: return random.pick(["4", "43", "434", "4341", "43413", "8130", "99"])
        case .level: return random.pick(CareerLevel.allCases).rawValue
        case .hours: return random.pick(WorkingHours.allCases).rawValue
        case .contract: return random.pick(ContractKind.allCases).rawValue
        case .remote: return random.pick(RemoteKind.allCases).rawValue
        case .employer: return random.pick(EmployerKind.allCases).rawValue
        case .industry: return random.pick(RandomAds.industries)
        case .size: return random.pick(CompanySize.allCases).rawValue
        case .skill: return random.pick(RandomAds.skills)
        case .education: return random.pick(EducationDemand.allCases).rawValue
        case .language: return random.pick(["de", "en", "fr", "pl"])
        case .task: return random.pick(TaskKind.allCases).rawValue
        case .activity: return random.pick(RandomAds.activities)
        case .object: return random.pick(RandomAds.objects)
        case .clarityMin, .clarityMax: return random.pick(["0", "0.2", "0.55", "1"])
        case .sign: return random.pick(ClaritySign.allCases).rawValue
        case .pay, .careerChangers: return random.pick(["yes", "no"])
        case .payMin, .payMax: return random.pick(["3000", "4250", "5250.0", "0"])
        case .payKind: return random.pick(PayKind.allCases).rawValue
        case .payPlausibility: return random.pick(PayPlausibility.allCases).rawValue
        case .yearsMin, .yearsMax: return random.pick(["0", "1", "3", "5", "99"])
        case .onCall, .shift: return random.pick(["yes", "no", "unknown"])
        case .travel: return random.pick(TravelDemand.allCases.map(\.rawValue) + ["unknown"])
        case .skillKind: return random.pick(SkillKind.allCases).rawValue
        case .company: return random.pick(RandomAds.employers)
        case .area: return random.pick(["05", "059", "05914", "05914000", "11", "02000000"])
        case .since, .before: return Day(number: 20_000 + Int.random(in: -1...31, using: &random)).description
        case .benefit: return random.pick(RandomAds.benefits)
        case .must: return random.pick(RandomAds.skills)
        case .madeUp: return random.pick(["yes", "no"])
        }
    }
}
