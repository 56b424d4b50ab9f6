import GermanText
import JobMarket
import ReferenceData
import Relevance
import SearchIndex

/// The plain way: every condition asked of every ad, one after another.
struct ScanningSearch {
    let ads: [IndexedAd]
    private let texts: [AdWords]
    /// What the titles mean.
    private let titles: [[Int8]]

    init(ads: [IndexedAd]) {
        self.ads = ads
        let stemmer = Stemmer()
        texts = ads.map { AdWords($0, stemmer) }
        titles = ads.map { TitleModel.shared.meaning(of: $0.title, stemmer: stemmer) }
    }

    /// A query in parts, of which the text of a request is made.
    struct Words {
        var plain: [String] = []
        var phrases: [[String]] = []
        var prefixes: [String] = []
        var excluded: [String] = []

        var text: String {
            let parts = plain + phrases.map { "\"" + $0.joined(separator: " ") + "\"" } + prefixes.map { $0 + "*" }
            return (parts + excluded.map { "-" + $0 }).joined(separator: " ")
        }
    }

    struct Around {
        var place: PlaceMatch
        var radius: Double

        /// The points of a municipality asked for as a whole, else the one point.
        var edges: [Coordinate] {
            isWhole ? Places.shared.inhabitedPoints(of: place.municipality.ags) : [place.coordinate]
        }
        var isWhole: Bool { place.postcode == nil && place.coordinate == place.municipality.coordinate }
    }

    func matches(_ words: Words, filters: [Filter], around: Around?) -> [IndexedAd] {
        let stemmer = Stemmer()
        let meaning = TitleModel.shared.meaning(of: words.plain.joined(separator: " "), stemmer: stemmer)
        return ads.indices.filter { place in
            let (ad, text) = (ads[place], texts[place])
            let likeness = zip(meaning, titles[place]).reduce(0) { $0 + Int($1.0) * Int($1.1) }
            let isAlike = !words.plain.isEmpty && Float(likeness) > 0.7 * 127 * 127
            return words.plain.indices.allSatisfy { index in
                isAlike && !Self.products.contains(Tokens.words(words.plain[index]).joined(separator: " "))
                    || text.holds(words.plain, at: index)
            }
                && words.phrases.allSatisfy { text.holdsPhrase($0) }
                && words.prefixes.allSatisfy { text.holdsPrefix($0) }
                && !words.excluded.contains { text.holdsItself($0) }
                && passes(ad, filters) && (around.map { reach(ad, $0) <= $0.radius } ?? true)
        }
        .map { ads[$0] }
    }

    /// Products and languages, for which no title stands in.
    private static let products: Set<String> = {
        var names: Set<String> = []
        SkillNames.shared.forEachSpelling { spelling in
            if spelling.kind == .product, !spelling.isExact, !spelling.needsContext {
                names.insert(Tokens.words(String(decoding: spelling.bytes, as: UTF8.self)).joined(separator: " "))
            }
        }
        return names.filter { !$0.contains(" ") }
    }()

    /// From edge to edge: what a radius is compared with.
    func reach(_ ad: IndexedAd, _ around: Around) -> Double {
        ad.places.compactMap { place in
            if around.isWhole, place.ags == around.place.municipality.ags { return 0 }
            return place.points.flatMap { point in around.edges.map { $0.distance(to: point) } }.min()
        }
        .min() ?? .infinity
    }

    /// From centre to centre: what is told and ordered by.
    func distance(_ ad: IndexedAd, _ around: Around) -> Double {
        ad.places.compactMap { place in
            let point = place.coordinate ?? place.ags.flatMap { Places.shared.municipality(ags: $0)?.coordinate }
            return point.map { around.place.coordinate.distance(to: $0) }
        }
        .min() ?? .infinity
    }

    private func passes(_ ad: IndexedAd, _ filters: [Filter]) -> Bool {
        FilterField.allCases.allSatisfy { field in
            let wanted = filters.filter { $0.field == field && !$0.excluded }
            let unwanted = filters.filter { $0.field == field && $0.excluded }
            return (wanted.isEmpty || wanted.contains { has(ad, field, $0.value) })
                && !unwanted.contains { has(ad, field, $0.value) }
        }
    }

    private func has(_ ad: IndexedAd, _ field: FilterField, _ value: String) -> Bool {
        guard SearchRequest(filters: [Filter(field, value)]).problems().isEmpty else { return false }
        let facts = ad.facts
        func answer(_ fact: Bool?) -> Bool { value == (fact.map { $0 ? "yes" : "no" } ?? "unknown") }
        switch field {
        case .occupation: return facts.occupation.hasPrefix(value)
        case .level: return facts.level.rawValue == value
        case .hours: return facts.hours.contains { $0.rawValue == value }
        case .contract: return facts.contract.rawValue == value
        case .remote: return facts.remote.rawValue == value
        case .employer: return facts.employerKind.rawValue == value
        case .industry: return facts.industry == value
        case .size: return facts.size?.rawValue == value
        case .skill: return facts.skills.contains { $0.name == value }
        case .education: return facts.education.rawValue == value
        case .language: return facts.languages.contains(value)
        case .task: return facts.tasks.contains { $0.rawValue == value }
        case .activity: return facts.activities.contains(value)
        case .object: return facts.objects.contains(value)
        // As precise as the index keeps it.
        case .clarityMin: return (facts.clarity * 10_000).rounded() / 10_000 >= Double(value)!
        case .clarityMax: return (facts.clarity * 10_000).rounded() / 10_000 < Double(value)!
        case .sign: return facts.signs.contains { $0.rawValue == value }
        case .pay: return value == (facts.pay?.middle == nil ? "no" : "yes")
        case .payMin: return (facts.pay?.middle).map { $0 >= Double(value)! } ?? false
        case .payMax: return (facts.pay?.middle).map { $0 <= Double(value)! } ?? false
        case .payKind: return facts.pay?.kind.rawValue == value
        case .payPlausibility:
            guard let pay = facts.pay, pay.middle != nil else { return false }
            let day = min(ad.posted ?? ad.firstSeen, ad.firstSeen)
            return pay.plausibility(on: day, isTraining: facts.level == .trainee).rawValue == value
        case .yearsMin: return facts.yearsMin.map { $0 >= Int(value)! } ?? false
        case .yearsMax: return facts.yearsMin.map { $0 <= Int(value)! } ?? true
        case .careerChangers: return answer(facts.careerChangers)
        case .onCall: return answer(facts.onCall)
        case .shift: return answer(facts.shift)
        case .travel: return value == facts.travel?.rawValue ?? "unknown"
        case .skillKind: return facts.skills.contains { $0.kind.rawValue == value }
        case .company: return Array(ad.employer.utf8) == Array(value.utf8)
        case .area: return ad.places.contains { $0.ags?.hasPrefix(value) ?? false }
        case .since: return ad.firstSeen >= Day(iso: value)!
        case .before: return ad.firstSeen < Day(iso: value)!
        case .benefit: return facts.benefits.contains(value)
        case .must: return facts.skills.first { $0.name == value }?.need == .must
        case .madeUp: return answer(ad.madeUp)
        }
    }

    /// As the contract wants them: ten occupations, twenty skills, all of the others.
    static func facets(_ ads: [IndexedAd]) -> [FilterField: [FacetValue]] {
        func count(_ limit: Int = .max, _ values: (IndexedAd) -> [String?]) -> [FacetValue] {
            var counts: [String: Int] = [:]
            for ad in ads { for case let value? in values(ad) { counts[value, default: 0] += 1 } }
            let sorted = counts.map { FacetValue(value: $0.key, count: $0.value) }
                .sorted { $0.count != $1.count ? $0.count > $1.count : $0.value < $1.value }
            return Array(sorted.prefix(limit))
        }
        return [
            .occupation: count(10) { [$0.facts.occupation.isEmpty ? nil : String($0.facts.occupation.prefix(4))] },
            .level: count { [$0.facts.level.rawValue] }, .hours: count { $0.facts.hours.map(\.rawValue) },
            .contract: count { [$0.facts.contract.rawValue] }, .remote: count { [$0.facts.remote.rawValue] },
            .employer: count { [$0.facts.employerKind.rawValue] }, .industry: count { [$0.facts.industry] },
            .size: count { [$0.facts.size?.rawValue] }, .skill: count(20) { $0.facts.skills.map(\.name) },
        ]
    }

    static func pay(_ ads: [IndexedAd]) -> PayAnswer? {
        let paid = ads.filter { $0.facts.pay?.middle != nil }
        let middles = paid.compactMap { $0.facts.pay?.middle }.sorted()
        guard let p25 = OrderStatistics.quantile(0.25, ofAscending: middles),
            let p50 = OrderStatistics.quantile(0.5, ofAscending: middles),
            let p75 = OrderStatistics.quantile(0.75, ofAscending: middles)
        else { return nil }
        return PayAnswer(
            n: middles.count, employers: Set(paid.map(\.employer)).count, p25: p25, p50: p50, p75: p75,
            interval95: OrderStatistics.interval(0.5, ofAscending: middles))
    }

    /// The keys in an order that the answers promise exactly.
    static func ordered(_ ads: [IndexedAd], by sort: SortOrder, around: Around?) -> [Int64] {
        let scan = ScanningSearch(ads: [])
        func rank(_ ad: IndexedAd) -> Double {
            switch sort {
            case .pay: ad.facts.pay?.middle ?? -.infinity
            case .distance: around.map { -scan.distance(ad, $0) } ?? -.infinity
            case .date, .relevance: 0
            }
        }
        return ads.sorted { a, b in
            let (first, second) = (rank(a), rank(b))
            if first != second { return first > second }
            if a.firstSeen != b.firstSeen { return a.firstSeen > b.firstSeen }
            return a.key < b.key
        }
        .map(\.key)
    }
}

/// The words of one ad by position.
private struct AdWords {
    private var fields: [[Int: Set<String>]] = []
    private var written: Set<String> = []
    private var parts: Set<String> = []
    private let stemmer: Stemmer

    init(_ ad: IndexedAd, _ stemmer: Stemmer) {
        self.stemmer = stemmer
        for text in [ad.title, ad.demands, ad.rest] {
            var field: [Int: Set<String>] = [:]
            var seen: Set<String> = []
            Tokens.scan(text) { word, position, _ in
                let word = String(decoding: word, as: UTF8.self)
                seen.insert(word)
                for part in CompoundSplitter.shared.parts(of: word) { parts.insert(stemmer.stem(part)) }
                field[position, default: []].insert(stemmer.stem(word))
            }
            fields.append(field)
            written.formUnion(seen)
        }
    }

    /// A joined word matches as one word or as its parts one after another.
    func holds(_ text: String) -> Bool {
        let parts = Tokens.words(text)
        if parts.count > 1 { return holdsWord(parts.joined()) || holdsPhrase(parts) }
        return parts.first.map { holdsWord($0) || holdsParts($0) } ?? true
    }

    /// The word itself, and nothing that merely stands for it.
    func holdsItself(_ text: String) -> Bool {
        let parts = Tokens.words(text)
        if parts.count > 1 { return holds(text) }
        return parts.first.map { holdsWord($0) } ?? true
    }

    /// Two words next to each other also match written as one, with or without an `s` between them.
    func holds(_ texts: [String], at index: Int) -> Bool {
        func single(_ place: Int) -> String? {
            guard texts.indices.contains(place) else { return nil }
            let parts = Tokens.words(texts[place])
            return parts.count == 1 ? parts[0] : nil
        }
        if holds(texts[index]) { return true }
        return [(index - 1, index), (index, index + 1)].contains { head, tail in
            guard let head = single(head), let tail = single(tail) else { return false }
            return holdsWord(head + tail) || holdsWord(head + "s" + tail)
        }
    }

    private func holdsWord(_ word: String) -> Bool {
        let stem = stemmer.stem(word)
        return fields.contains { $0.values.contains { $0.contains(stem) } }
    }

    /// A compound also matches by all of its parts, wherever they stand.
    private func holdsParts(_ word: String) -> Bool {
        let own = CompoundSplitter.shared.parts(of: word)
        return own.count > 1 && own.allSatisfy { parts.contains(stemmer.stem($0)) }
    }

    func holdsPhrase(_ words: [String]) -> Bool {
        let words = words.flatMap { Tokens.words($0) }
        if words.count == 1 { return written.contains(words[0]) }
        let stems = words.map { stemmer.stem($0) }
        return fields.contains { field in
            field.keys.contains { start in
                stems.indices.allSatisfy { field[start + $0]?.contains(stems[$0]) ?? false }
            }
        }
    }

    func holdsPrefix(_ prefix: String) -> Bool {
        let prefix = folded(prefix)
        return written.contains { $0.hasPrefix(prefix) }
    }
}
