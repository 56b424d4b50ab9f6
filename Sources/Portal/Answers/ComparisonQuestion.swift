import GermanText
import MarketStatistics
import ReferenceData
import SearchIndex

/// What the form for places side by side asks: its fields as they were typed, and what they mean.
struct ComparisonQuestion: Sendable {
    static let occupationField = "beruf"
    static let placeField = "ort"
    static let radiusField = "umkreis"

    /// As typed.
    let occupationText: String
    let placeTexts: [String]
    /// `nil` for all occupations.
    private(set) var page: OccupationPage?
    /// In the order asked for, each once.
    private(set) var places: [Municipality] = []
    private(set) var radius: Double?
    private(set) var mistakes: [FormMistake] = []
    /// Whether an occupation or a place was named that is not known.
    private(set) var isUnknown = false

    /// - Parameter suggest: names that typed letters may mean, of occupations or places.
    init(query: QueryString, suggest: (String, SuggestionField) -> [String]) {
        occupationText = Self.tidied(query[Self.occupationField] ?? "")
        let typed = query.pairs.filter { $0.name == Self.placeField }.map { Self.tidied($0.value) }
        placeTexts = typed.filter { !$0.isEmpty }
        do {
            radius = try SearchAddress.radius(query[Self.radiusField])
        } catch {
            mistakes.append(
                FormMistake(
                    field: Self.radiusField,
                    sentence: words(
                        "Der Umkreis muss eine Zahl von 0 bis 1000 sein, in Kilometern.",
                        "The radius must be a number from 0 to 1000, in kilometres."))
            )
        }
        if !occupationText.isEmpty { readOccupation(suggest) }
        for (number, text) in placeTexts.enumerated() { readPlace(number, text, suggest) }
    }

    enum SuggestionField: Sendable { case occupation, place }

    /// Identifier of the field for the place of a number.
    static func placeID(_ number: Int) -> String { "ort\(number + 1)" }

    var isEmpty: Bool { occupationText.isEmpty && placeTexts.isEmpty }

    /// Whether the places can be set side by side.
    var isComplete: Bool { mistakes.isEmpty && Comparison.sizes.contains(places.count) }

    /// The address of a comparison.
    static func address(_ page: OccupationPage?, _ places: [Municipality], radius: Double?) -> String {
        var pairs = page.map { ["\(occupationField)=\($0.slug)"] } ?? []
        pairs += places.map { "\(placeField)=\($0.slug)" }
        if let radius { pairs.append("\(radiusField)=\(Wording.plain(radius))") }
        return pairs.isEmpty ? PageAddress.comparison : PageAddress.comparison + "?" + pairs.joined(separator: "&")
    }

    /// What stands in the fields for places: their names, or as long as something is wrong what was typed.
    var shownPlaces: [String] {
        guard mistakes.isEmpty else { return placeTexts }
        return places.map { place in
            Places.shared.municipality(slug: slug(place.name)) == place ? place.name : place.slug
        }
    }

    var shownOccupation: String {
        guard let page else { return occupationText }
        return Occupations.shared.page(slug: slug(page.name))?.slug == page.slug ? page.name : page.slug
    }

    var address: String { Self.address(page, places, radius: radius) }

    private static func tidied(_ text: String) -> String {
        String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(120))
    }

    // MARK: Reading

    private mutating func readOccupation(_ suggest: (String, SuggestionField) -> [String]) {
        let occupations = Occupations.shared
        page =
            occupations.page(slug: slug(occupationText))
            ?? occupations.codes(forTitle: occupationText).first.flatMap { occupations.page(slug: slug($0.title)) }
        guard page == nil else { return }
        isUnknown = true
        mistakes.append(
            FormMistake(
                field: Self.occupationField,
                sentence: words(
                    "Einen Beruf „\(occupationText)“ führt unser Verzeichnis nicht.",
                    "Our list has no occupation called “\(occupationText)”."),
                suggestions: suggest(occupationText, .occupation)))
    }

    private mutating func readPlace(_ number: Int, _ text: String, _ suggest: (String, SuggestionField) -> [String]) {
        let found = Places.shared.municipality(slug: slug(text)) ?? Places.shared.resolve(text)?.municipality
        guard number < Comparison.sizes.upperBound else {
            if number == Comparison.sizes.upperBound {
                mistakes.append(
                    FormMistake(
                        field: Self.placeID(number - 1),
                        sentence: words(
                            "Nebeneinander passen höchstens vier Orte.", "At most four places fit side by side.")))
            }
            return
        }
        guard let found else {
            isUnknown = true
            mistakes.append(
                FormMistake(
                    field: Self.placeID(number),
                    sentence: words(
                        "Einen Ort „\(text)“ kennen wir in Deutschland nicht.",
                        "We know no place in Germany called “\(text)”."),
                    suggestions: suggest(text, .place)))
            return
        }
        if !places.contains(found) { places.append(found) }
    }
}
