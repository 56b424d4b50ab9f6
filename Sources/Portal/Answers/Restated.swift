import GermanText
import MarketStatistics
import SearchIndex

/// A request said again part by part, as the index understood its words, so that single parts can be taken out.
struct Restated: Sendable {
    /// One part of what was asked for.
    struct Part: Sendable {
        enum Kind: Sendable { case occupation, skill, word, place, filter }

        var kind: Kind
        /// What the part is, such as `Beruf`.
        var name: String
        /// The part in words.
        var text: String
        /// The request without the part.
        var without: SearchRequest
    }

    let parts: [Part]

    init(request: SearchRequest, understanding: QueryUnderstanding) {
        let occupation = understanding.occupation?.title
        let words = (occupation.map { [$0] } ?? []) + understanding.skills + understanding.plainWords
        var whole = request
        whole.what = words.joined(separator: " ")
        // A place that is no town (a state, all of Germany) is among the filters by now, or says nothing.
        whole.place = understanding.place.map(Self.words) ?? understanding.unknownPlace ?? ""
        whole.radius = understanding.place == nil ? request.radius : understanding.radius
        whole.filters += understanding.filters.filter { !request.filters.contains($0) }
        whole.offset = 0

        func without(word index: Int) -> SearchRequest {
            var left = words
            left.remove(at: index)
            var request = whole
            request.what = left.joined(separator: " ")
            return request
        }
        var parts: [Part] = []
        for (index, word) in words.enumerated() {
            let first = occupation == nil ? 0 : 1
            let kind: Part.Kind =
                index < first ? .occupation : index < first + understanding.skills.count ? .skill : .word
            let name = kind == .occupation ? "Beruf" : kind == .skill ? "Kenntnis" : "Wort"
            parts.append(Part(kind: kind, name: name, text: word, without: without(word: index)))
        }
        var everywhere = whole
        everywhere.place = ""
        everywhere.radius = nil
        if everywhere.sort == .distance { everywhere.sort = .relevance }
        if let unknown = understanding.unknownPlace {
            parts.append(Part(kind: .place, name: "Ort", text: unknown, without: everywhere))
        }
        if let place = understanding.place {
            let radius = understanding.radius ?? SearchRequest.usualRadius
            let text = Self.words(place) + (radius > 0 ? " und \(German.short(radius))\u{A0}km Umkreis" : "")
            parts.append(Part(kind: .place, name: "Ort", text: text, without: everywhere))
        }
        for filter in whole.filters {
            var request = whole
            request.filters.removeAll { $0 == filter }
            let value = Labels.value(filter.value, of: filter.field)
            parts.append(
                Part(
                    kind: .filter, name: Labels.field(filter.field), text: filter.excluded ? "nicht \(value)" : value,
                    without: request))
        }
        self.parts = parts
    }

    /// The place as a request takes it: with the postcode where one was asked for.
    private static func words(_ place: UnderstoodPlace) -> String {
        place.postcode ?? place.name
    }
}

extension QueryUnderstanding {
    /// The words that say more than the occupation and the skills understood from them: in `it manager vertrieb`
    /// only `vertrieb`.
    var plainWords: [String] {
        let titled = occupation.map { slug($0.title).split(separator: "-") } ?? []
        let skilled = skills.flatMap { slug($0).split(separator: "-") }
        return rest.filter { word in
            let key = slug(word)
            // An occupation is also found by its inflected forms (`pflegerin`, `managers`).
            return !skilled.contains { $0 == key }
                && !titled.contains { $0 == key || $0.utf8.count > 3 && key.hasPrefix($0) || $0.hasPrefix(key) }
        }
    }
}
