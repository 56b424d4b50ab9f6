import GermanText
import MarketStatistics
import ReferenceData
import SearchIndex

/// What a visitor fills into the form for mails: what to watch, how often, and an address.
struct AlertQuestion: Sendable {
    enum Field: String, Sendable {
        case address = "adresse"
        case pace = "takt"
        case measure = "zahl"
        case occupation = "beruf"
        case place = "ort"
        case percent = "prozent"
    }

    /// As typed.
    var address: String
    var pace: WatchPace
    /// `nil` where occupation or place of a figure are not known.
    var watch: Watch?
    var mistakes: [FormMistake] = []

    /// The words of paces and measures in addresses.
    static let paces: [(word: String, pace: WatchPace)] = [("taeglich", .daily), ("woechentlich", .weekly)]
    static let measures: [(word: String, measure: WatchedFigure.Measure)] = [("gehalt", .pay), ("stellen", .openings)]
    static let usualPercent = 5

    /// - Parameter isFilledIn: whether the form was sent, so that what is missing is a mistake.
    /// - Throws: `SearchAddress.Mistake` for a search that cannot be.
    init(query: QueryString, isFilledIn: Bool) throws {
        address = String((query[Field.address.rawValue] ?? "").prefix(300))
        let word = query[Field.pace.rawValue] ?? ""
        pace = Self.paces.first { $0.word == word }?.pace ?? .daily
        if query[Field.measure.rawValue] == nil {
            var request = try SearchAddress(query: query).request
            request.offset = 0
            request.sort = .relevance
            watch = .ads(request)
        } else {
            try readFigure(query)
        }
        if isFilledIn, address.allSatisfy(\.isWhitespace) { noteAddress() }
    }

    /// The address is none that mail can be sent to.
    mutating func noteAddress() {
        mistakes.append(
            FormMistake(
                field: Field.address.rawValue,
                sentence: words(
                    "Bitte geben Sie eine E-Mail-Adresse an, etwa anna@beispiel.de.",
                    "Please give an e-mail address, such as anna@example.org.")))
    }

    private mutating func readFigure(_ query: QueryString) throws {
        let word = query[Field.measure.rawValue]
        let measure = Self.measures.first { $0.word == word }?.measure ?? .pay
        let typed = query[Field.percent.rawValue] ?? ""
        let percent = typed.isEmpty ? Self.usualPercent : Int(typed)
        if percent.map(WatchedFigure.percents.contains) != true {
            mistakes.append(
                FormMistake(
                    field: Field.percent.rawValue,
                    sentence: words(
                        "Die Veränderung muss eine ganze Zahl von 1 bis 100 sein, in Prozent.",
                        "The change must be a whole number from 1 to 100, in percent.")))
        }
        let radius = try SearchAddress.radius(query["umkreis"]) ?? SearchRequest.usualRadius
        guard let occupation = Occupations.shared.page(slug: slug(query[Field.occupation.rawValue] ?? "")),
            let place = Places.shared.municipality(slug: slug(query[Field.place.rawValue] ?? ""))
        else { return }
        watch = .figure(
            WatchedFigure(
                occupation: occupation.slug, place: place.ags, radius: radius, measure: measure,
                percent: percent.map { WatchedFigure.percents.contains($0) ? $0 : Self.usualPercent }
                    ?? Self.usualPercent))
    }

    /// Conditions of a search that mails can be ordered for, and letters of each: more are nobody's search.
    private static let mostFilters = 20
    private static let longestFilter = 200
    private static let longestTitle = 150

    /// Throws where no ad can ever match: such a search would only carry its words to the address.
    ///
    /// - Throws: `SearchAddress.Mistake`.
    static func check(_ request: SearchRequest, _ understanding: QueryUnderstanding) throws {
        if understanding.unknownPlace != nil {
            throw SearchAddress.Mistake(
                sentence: words(
                    "Den Ort dieser Suche kennen wir nicht. Bitte ändern Sie ihn in der Suche.",
                    "We do not know the place of this search. Please change it in the search."))
        }
        let isReadable = request.filters.allSatisfy { filter in
            filter.value.count <= longestFilter && !filter.value.contains(where: \.isNewline)
        }
        guard isReadable, request.filters.count <= mostFilters, request.problems().isEmpty else {
            throw SearchAddress.Mistake(
                sentence: words(
                    "Die Bedingungen dieser Suche kann keine Stelle erfüllen, oder es sind zu viele. Bitte ändern Sie sie in "
                        + "der Suche.",
                    "No job can meet the conditions of this search, or there are too many. Please change them in the "
                        + "search."))
        }
    }

    /// The parts of a search as one line that is not too long for a subject.
    static func title(of parts: [String]) -> String {
        let line = parts.joined(separator: ", ").split { $0.isWhitespace && String($0) != Wording.space }
            .joined(separator: " ")
        return line.count <= longestTitle ? line : line.prefix(longestTitle - 1) + "…"
    }

    /// Names and values that the form hands on: what is watched.
    static func fields(of watch: Watch) -> [(name: String, value: String)] {
        switch watch {
        case .ads(let request): QueryString(String(request.address.drop { $0 != "?" }.dropFirst())).pairs
        case .figure(let figure):
            [
                (Field.measure.rawValue, measures.first { $0.measure == figure.measure }?.word ?? ""),
                (Field.occupation.rawValue, figure.occupation),
                (Field.place.rawValue, figure.municipality?.slug ?? figure.place),
                ("umkreis", Wording.plain(figure.radius)),
            ]
        }
    }

    static func word(of pace: WatchPace) -> String { paces.first { $0.pace == pace }?.word ?? "" }
}
