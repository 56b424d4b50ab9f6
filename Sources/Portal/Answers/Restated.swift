import GermanText
import MarketStatistics
import SearchIndex

/// A request said again part by part, as the index understood its words, so that single parts can be taken out.
struct Restated: Sendable {
    /// One part of what was asked for.
    struct Part: Sendable {
        enum Kind: Sendable { case occupation, skill, word, exclusion, place, filter }

        var kind: Kind
        /// What the part is, such as `Beruf`.
        var name: String
        /// The part in words.
        var text: String
        /// What it is about: of an exclusion, what is left out.
        var subject: String
        /// The request without the part.
        var without: SearchRequest

        /// To search without it, in words.
        var searchWithout: String {
            switch kind {
            case .word: words("ohne das Wort „\(subject)“ suchen", "search without the word “\(subject)”")
            case .exclusion: words("„\(subject)“ wieder zulassen", "allow “\(subject)” again")
            default: words("ohne \(name) „\(subject)“ suchen", "search without \(name.lowercased()) “\(subject)”")
            }
        }

        /// To take it out, in words.
        var remove: String {
            switch kind {
            case .word: words("Das Wort „\(subject)“ entfernen", "Remove the word “\(subject)”")
            case .exclusion:
                words("Ausschluss von „\(subject)“ entfernen", "Remove the exclusion of “\(subject)”")
            default: words("\(name) „\(subject)“ entfernen", "Remove \(name.lowercased()) “\(subject)”")
            }
        }
    }

    /// The request with what was understood from its words where a field is for it: the same ads.
    ///
    /// Conditions in words and filters both hold, while the values of one filter are alternatives: words stay words
    /// where the request already asks for other values of their field (`teilzeit` beside `hours=full`).
    private(set) var whole: SearchRequest
    private(set) var parts: [Part] = []

    init(request: SearchRequest, understanding: QueryUnderstanding) {
        let searched = Self.searchedWords(understanding)
        let stated = Self.stayingWords(of: request, understanding)
        let terms =
            searched.map(\.typed) + understanding.excluded.map { "-" + Self.asTyped($0, understanding) }
            + stated.map(\.typed)
        whole = request
        whole.what = terms.joined(separator: " ")
        // A place that is no town (a state, all of Germany) is among the filters by now, or says nothing.
        whole.place = understanding.place.map(Self.asked) ?? understanding.unknownPlace ?? ""
        let reach = request.radius ?? SearchRequest.usualRadius
        whole.radius = understanding.radius == reach ? request.radius : understanding.radius ?? request.radius
        let staying = stated.flatMap(\.filters)
        whole.filters += understanding.filters.filter { !request.filters.contains($0) && !staying.contains($0) }
        whole.offset = 0

        for (index, part) in searched.enumerated() {
            add(part.kind, Self.name(part.kind), part.shown, without: Self.without(index, of: terms, whole))
        }
        for (index, word) in understanding.excluded.enumerated() {
            let request = Self.without(searched.count + index, of: terms, whole)
            add(.exclusion, words("Ohne", "Without"), Self.asTyped(word, understanding), without: request)
        }
        for (index, condition) in stated.enumerated() {
            let request = Self.without(searched.count + understanding.excluded.count + index, of: terms, whole)
            add(.filter, Labels.field(condition.filters[0].field), condition.typed, without: request)
        }
        addPlace(understanding)
        for filter in whole.filters {
            var request = whole
            request.filters.removeAll { $0 == filter }
            let value = Labels.value(filter.value, of: filter.field)
            add(
                filter.excluded ? .exclusion : .filter, Labels.field(filter.field),
                filter.excluded ? words("nicht \(value)", "not \(value)") : value, subject: value, without: request)
        }
    }

    /// What was asked for as a heading says it: `IT-Manager/in in Hagen, Teilzeit, ohne „Vertrieb“`; empty where nothing
    /// narrows the search.
    var subject: String {
        let about = parts.compactMap { part in
            switch part.kind {
            case .occupation, .skill: part.text
            case .word: words("„\(part.text)“", "“\(part.text)”")
            case .place, .filter, .exclusion: nil
            }
        }
        let place = parts.first { $0.kind == .place }.map { "in \($0.subject)" }
        let conditions = parts.compactMap { part in
            switch part.kind {
            case .filter: part.text
            // A value that is excluded says so itself, a word does not.
            case .exclusion:
                part.text == part.subject
                    ? words("ohne „\(part.text)“", "without “\(part.text)”") : part.text
            case .occupation, .skill, .word, .place: nil
            }
        }
        let main = [Wording.list(about), place ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        return ([main] + conditions).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The conditions in words of which a field is filtered by other values besides.
    private static func stayingWords(
        of request: SearchRequest, _ understanding: QueryUnderstanding
    ) -> [UnderstoodCondition] {
        func values(_ filters: [Filter], _ field: FilterField) -> Set<String> {
            Set(filters.filter { $0.field == field && !$0.excluded }.map(\.value))
        }
        return understanding.conditions.filter { condition in
            condition.filters.contains { filter in
                let asked = values(request.filters, filter.field)
                return !filter.excluded && !asked.isEmpty && asked != values(understanding.filters, filter.field)
            }
        }
    }

    private mutating func addPlace(_ understanding: QueryUnderstanding) {
        var everywhere = whole
        everywhere.place = ""
        everywhere.radius = nil
        if everywhere.sort == .distance { everywhere.sort = .relevance }
        let name = words("Ort", "Place")
        if let unknown = understanding.unknownPlace { add(.place, name, unknown, without: everywhere) }
        guard let place = understanding.place else { return }
        let radius = Wording.short(understanding.radius ?? SearchRequest.usualRadius) + Wording.space + "km"
        let isAlone = understanding.radius == 0
        let around = isAlone ? "" : words(" und \(radius) Umkreis", " and \(radius) around")
        add(.place, name, Self.asked(place) + around, subject: place.name, without: everywhere)
    }

    private mutating func add(
        _ kind: Part.Kind, _ name: String, _ text: String, subject: String? = nil, without request: SearchRequest
    ) {
        parts.append(Part(kind: kind, name: name, text: text, subject: subject ?? text, without: request))
    }

    private static func without(_ index: Int, of terms: [String], _ whole: SearchRequest) -> SearchRequest {
        var left = terms
        left.remove(at: index)
        var request = whole
        request.what = left.joined(separator: " ")
        return request
    }

    /// Occupation, skills and all other words that are searched.
    private static func searchedWords(_ understanding: QueryUnderstanding) -> [(
        kind: Part.Kind, typed: String, shown: String
    )] {
        let occupation = understanding.occupation
        let named = Set(slug(occupation?.typed ?? "").split(separator: "-"))
        return (occupation.map { [(.occupation, $0.typed, $0.title)] } ?? [])
            + understanding.skills.filter { !named.isSuperset(of: slug($0).split(separator: "-")) }
            .map { (.skill, $0, $0) }
            + understanding.plainWords.map { asTyped($0, understanding) }.map { (.word, $0, $0) }
    }

    private static func name(_ kind: Part.Kind) -> String {
        switch kind {
        case .occupation: words("Beruf", "Occupation")
        case .skill: words("Kenntnis", "Skill")
        default: words("Als Wort gesucht", "Searched as a word")
        }
    }

    /// A word as it stands in the question: what is searched has no umlauts.
    private static func asTyped(_ word: String, _ understanding: QueryUnderstanding) -> String {
        let typed = understanding.what.split(whereSeparator: \.isWhitespace).map { piece in
            piece.drop { $0 == "-" || $0 == "\"" || $0 == "„" }
        }
        return typed.first { Tokens.words(String($0)).joined(separator: " ") == word }.map(String.init) ?? word
    }

    /// The place as a request takes it: with the postcode where one was asked for.
    private static func asked(_ place: UnderstoodPlace) -> String {
        place.postcode ?? place.name
    }
}

extension QueryUnderstanding {
    /// The words that say more than the occupation and the skills understood from them: in `it manager vertrieb`
    /// only `vertrieb`.
    var plainWords: [String] {
        let told = Set((skills + [occupation?.typed ?? ""]).flatMap { slug($0).split(separator: "-") })
        return rest.filter { !told.isSuperset(of: slug($0).split(separator: "-")) || slug($0).isEmpty }
    }
}
