import GermanText
import ReferenceData

/// Understands a request: conditions, place, occupation and skills in its words, and what is left as words.
///
/// `docs/search.md` states the rules.
struct QueryReader {
    private let request: SearchRequest
    private let snapshot: IndexSnapshot
    private let maker = ClauseMaker()
    private var plan: SearchPlan
    /// Items not yet understood as something else.
    private var items: [QueryItem]
    /// Items that were taken for conditions.
    private var conditionItems: [QueryItem] = []

    init(_ request: SearchRequest, snapshot: IndexSnapshot) {
        self.request = request
        self.snapshot = snapshot
        plan = SearchPlan(understanding: QueryUnderstanding(what: request.what))
        items = QueryItem.read(request.what)
    }

    static func plan(_ request: SearchRequest, snapshot: IndexSnapshot) -> SearchPlan {
        var reader = QueryReader(request, snapshot: snapshot)
        let typedRadius = reader.readConditions()
        reader.readPlace(typedRadius)
        reader.readSkills()
        reader.readOccupation()
        reader.makeClauses()
        return reader.plan
    }

    /// Asks for ads with a title like another's.
    ///
    /// - Parameter occupation: the KldB code that the other ad was read to have; empty for none.
    static func plan(likeTitle title: String, occupation: String) -> SearchPlan {
        var plan = SearchPlan(understanding: QueryUnderstanding(what: title))
        let maker = ClauseMaker()
        plan.clauses = QueryItem.read(title).filter { $0.isPlain && !isFunctionWord($0) }.map { maker.clause($0) }
        if !occupation.isEmpty { plan.codes = [(occupation, 1)] }
        plan.similar = similar(to: title, clauses: Set(plan.clauses.indices), isForLearners: true)
        return plan
    }

    private mutating func readConditions() -> Double? {
        let reader = ConditionReader(items)
        items = reader.kept
        conditionItems = reader.taken
        plan.understanding.filters = reader.filters
        plan.understanding.conditions = reader.stated
        return reader.radius
    }

    private mutating func readPlace(_ typedRadius: Double?) {
        let radius = request.radius ?? typedRadius ?? SearchRequest.usualRadius
        let stated = request.place.trimmedSpaces
        if stated.isEmpty {
            if let match = takePlaceFromWords() {
                set(match, radius: radius)
            } else if let state = takeStateFromWords() {
                add(state)
            }
        } else if let match = Places.shared.resolve(stated) {
            set(match, radius: radius)
        } else if let state = Places.shared.state(named: stated) {
            add(state)
        } else if !["deutschland", "bundesweit", "deutschlandweit", "germany"].contains(folded(stated)) {
            plan.understanding.unknownPlace = stated
            plan.isEmpty = true
        }
        let inWords = plan.understanding.filters
        plan.filters = [request.filters, inWords].filter { !$0.isEmpty }
    }

    private mutating func add(_ state: State) {
        let filter = Filter(.area, state.code)
        plan.understanding.filters.append(filter)
        plan.understanding.conditions.append(UnderstoodCondition(typed: state.name, filters: [filter]))
    }

    private mutating func set(_ match: PlaceMatch, radius: Double) {
        plan.understanding.place = UnderstoodPlace(
            name: match.municipality.name, ags: match.municipality.ags, postcode: match.postcode,
            coordinate: match.coordinate)
        plan.understanding.radius = radius
        let isWhole = match.postcode == nil && match.coordinate == match.municipality.coordinate
        plan.around = SearchPlan.Around(
            centre: match.coordinate,
            edges: isWhole ? Places.shared.inhabitedPoints(of: match.municipality.ags) : [match.coordinate],
            radius: radius, ags: isWhole ? match.municipality.ags : nil)
    }

    private mutating func takePlaceFromWords() -> PlaceMatch? {
        // `stelle` is a village as well, but only behind `in` is that meant.
        let plain = items.indices.filter { index in
            let isPlaced = index > 0 && Conditions.placePrepositions.contains(items[index - 1].key)
            return items[index].isPlain && (isPlaced || !Conditions.noise.contains(items[index].key))
        }
        guard let (range, match) = Places.shared.findPlace(inQuery: plain.map { items[$0].text }) else { return nil }
        let before = range.lowerBound > 0 ? items[plain[range.lowerBound - 1]].key : ""
        let isPlaced = Conditions.placePrepositions.contains(before)
        // `koch` is a job first, whatever village bears the name.
        let words = range.map { items[plain[$0]].text }.joined(separator: " ")
        if !isPlaced, match.postcode == nil, !Occupations.shared.codes(forTitle: words).isEmpty { return nil }
        let first = isPlaced ? range.lowerBound - 1 : range.lowerBound
        for index in (first..<range.upperBound).reversed() { items.remove(at: plain[index]) }
        return match
    }

    /// A state by its name or a usual short form (`nrw`), but not by its two letters (`he`, `by`).
    private mutating func takeStateFromWords() -> State? {
        for index in items.indices where items[index].isPlain && items[index].key.utf8.count > 2 {
            guard let state = Places.shared.state(named: items[index].text) else { continue }
            let isPlaced = index > 0 && Conditions.placePrepositions.contains(items[index - 1].key)
            items.removeSubrange((isPlaced ? index - 1 : index)...index)
            return state
        }
        return nil
    }

    /// Runs of words that name a skill which at least two ads ask for.
    private mutating func readSkills() {
        var index = 0
        while index < items.count {
            var taken = 1
            for length in stride(from: min(3, items.count - index), to: 0, by: -1) {
                let run = items[index..<index + length]
                guard run.allSatisfy(\.isPlain), !Self.isFunctionWord(run[index]) else { continue }
                guard let name = snapshot.skillName(run.map(\.key).joined(separator: " ")) else { continue }
                plan.understanding.skills.append(name)
                taken = length
                break
            }
            index += taken
        }
    }

    private static func isFunctionWord(_ item: QueryItem) -> Bool {
        Conditions.functionWords.contains(item.key) || Conditions.noise.contains(item.key)
    }

    /// The longest run of words that is a listed job name.
    private mutating func readOccupation() {
        let count = min(items.count, Self.mostItems)
        for length in stride(from: min(5, count), to: 0, by: -1) {
            for start in 0...count - length {
                let run = items[start..<start + length]
                guard run.allSatisfy(\.isPlain), !Self.isFunctionWord(run[start]),
                    run.contains(where: { $0.key.utf8.count > 2 })
                else { continue }
                let matches = Occupations.shared.codes(forTitle: run.map(\.titleText).joined(separator: " "))
                guard let best = matches.first, best.weight >= Self.leastWeight else { continue }
                var codes: [String] = []
                for match in matches.prefix(Self.mostCodes)
                where match.weight >= Self.leastWeight && !codes.contains(match.code) {
                    codes.append(match.code)
                }
                let all = codes.reduce(0) { sum, code in sum + (matches.first { $0.code == code }?.weight ?? 0) }
                plan.codes = codes.map { code in
                    (code, (matches.first { $0.code == code }?.weight ?? 0) / max(all, 1e-9))
                }
                plan.understanding.occupation = UnderstoodOccupation(
                    title: best.title, codes: codes, typed: run.map(\.text).joined(separator: " "))
                return
            }
        }
    }

    /// Share of its meanings that a code must have to be meant.
    private static let leastWeight = 0.15
    private static let mostCodes = 5
    /// Items at the head of a query among which a job name is looked for.
    private static let mostItems = 16

    private mutating func makeClauses() {
        func neighbour(_ index: Int) -> QueryItem? {
            items.indices.contains(index) && !Self.isFunctionWord(items[index]) ? items[index] : nil
        }
        var replaceable: Set<Int> = []
        var words: [String] = []
        let isAlone = plan.around == nil && plan.filters.isEmpty && !items.contains { !Self.isFunctionWord($0) }
        for index in items.indices {
            let item = items[index]
            if item.excluded {
                plan.excluded.append(maker.exclusion(item))
                plan.understanding.excluded.append(plan.excluded[plan.excluded.count - 1].text)
                continue
            }
            let isDropped =
                item.kind == .word
                && (Conditions.noise.contains(item.key) || !isAlone && Conditions.functionWords.contains(item.key))
            if isDropped { continue }
            let clause = maker.clause(item, neighbours: (neighbour(index - 1), neighbour(index + 1)))
            if item.kind == .word {
                // No title stands in for a product or language: developers of something else are not meant.
                if !Self.products.contains(item.key) { replaceable.insert(plan.clauses.count) }
                words.append(item.text)
            }
            plan.clauses.append(clause)
            plan.understanding.rest.append(clause.text)
        }
        for item in conditionItems where !Self.isFunctionWord(item) {
            plan.optional.insert(plan.clauses.count)
            plan.clauses.append(maker.clause(item))
            words.append(item.text)
        }
        readMeaning(of: words.joined(separator: " "), clauses: replaceable)
    }

    /// Products and languages of one word, folded.
    private static let products: Set<String> = {
        var names: Set<String> = []
        SkillNames.shared.forEachSpelling { spelling in
            // A name that needs its capitals or its surroundings is an everyday word as well.
            guard spelling.kind == .product, !spelling.isExact, !spelling.needsContext else { return }
            let words = Tokens.words(String(decoding: spelling.bytes, as: UTF8.self))
            if words.count == 1 { names.insert(words[0]) }
        }
        return names
    }()

    /// What the words mean together, as a title would.
    private mutating func readMeaning(of text: String, clauses: Set<Int>) {
        guard !clauses.isEmpty else { return }
        let words = Tokens.words(text)
        plan.similar = Self.similar(
            to: text, clauses: clauses,
            isForLearners: words.contains { word in
                Self.learnerBeginnings.contains { word.hasPrefix($0) } || Self.learnerWords.contains(word)
            })
    }

    private static func similar(to text: String, clauses: Set<Int>, isForLearners: Bool) -> SearchPlan.Similar {
        let titles = TitleAnalysis()
        let parts = titles.parts(of: text)
        return SearchPlan.Similar(
            clauses: clauses, meaning: titles.meaning(of: text), parts: TitleAnalysis.terms(parts, kind: TermKind.part),
            titleParts: TitleAnalysis.terms(parts, kind: TermKind.titlePart), isForLearners: isForLearners)
    }

    /// How words begin that ask for a post to learn in, and such words.
    private static let learnerBeginnings = [
        "ausbildung", "auszubild", "azubi", "lehrling", "lehrstell", "dualstud", "studium", "student", "praktik",
        "werkstud", "trainee", "volontaer", "referendar", "internship",
    ]
    private static let learnerWords: Set<String> = [
        "lehre", "dual", "duales", "dualer", "thesis", "bachelorarbeit", "masterarbeit", "abschlussarbeit", "intern",
    ]
}

extension String {
    /// Without white space at both ends.
    fileprivate var trimmedSpaces: String {
        let head = drop { $0.isWhitespace }
        let tail = head.reversed().drop { $0.isWhitespace }
        return String(tail.reversed())
    }
}
