import AdReader
import GermanText
import MarketStatistics
import ReferenceData

/// What a visitor asks with the form of what one can: an occupation, a place, and skills.
struct GapQuestion: Sendable {
    /// As typed, or the name of what was understood.
    var occupationText: String
    var placeText: String
    var radius: Double?
    /// What the visitor can, as typed.
    var skillText: String
    /// `nil` where none was named or it is not known.
    var occupation: OccupationPage?
    /// `nil` for all of Germany.
    var place: Municipality?
    var skills: NamedSkills
    /// Why it cannot be answered, each in a sentence with names that may have been meant.
    var mistakes: [FormMistake] = []

    /// Letters of a name that are read, and of all skills together; what is longer was not typed by a person.
    private static let longestName = 120
    private static let longestList = 4000

    /// - Throws: `SearchAddress.Mistake` for a radius that cannot be.
    init(query: QueryString) throws {
        func typed(_ name: String) -> String {
            let words = (query[name] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return String(words.prefix(Self.longestName))
        }
        occupationText = typed("beruf")
        placeText = typed("ort")
        radius = try SearchAddress.radius(query["umkreis"])
        let lists = query.pairs.filter { $0.name == "kann" && !$0.value.isEmpty }.map(\.value)
        skillText = String(lists.joined(separator: ", ").prefix(Self.longestList))
        skills = NamedSkills(list: skillText)
        findOccupation()
        findPlace()
    }

    private mutating func findOccupation() {
        guard !occupationText.isEmpty else {
            if !placeText.isEmpty || !skillText.isEmpty {
                mistakes.append(
                    FormMistake(
                        field: "beruf",
                        sentence: words(
                            "Bitte nennen Sie einen Beruf: Verglichen wird mit seinen Anzeigen.",
                            "Please name an occupation: the comparison is with its ads.")))
            }
            return
        }
        let all = Occupations.shared
        let found =
            all.page(slug: slug(occupationText))
            ?? all.codes(forTitle: occupationText).first.flatMap { match in
                all.page(slug: slug(match.title)) ?? all.page(slug: match.code)
            }
        guard let found else {
            mistakes.append(
                FormMistake(
                    field: "beruf",
                    sentence: words(
                        "Einen Beruf „\(occupationText)“ führt unser Verzeichnis nicht.",
                        "Our list has no occupation called “\(occupationText)”."),
                    suggestions: NearestNames.occupations(to: occupationText).map(\.name)))
            return
        }
        occupation = found
        occupationText = found.name
    }

    private mutating func findPlace() {
        guard !placeText.isEmpty else { return }
        let places = Places.shared
        guard let found = places.municipality(slug: slug(placeText)) ?? places.resolve(placeText)?.municipality else {
            mistakes.append(
                FormMistake(
                    field: "ort",
                    sentence: words(
                        "Einen Ort „\(placeText)“ kennen wir in Deutschland nicht; auch die Postleitzahl hilft.",
                        "We know no place in Germany called “\(placeText)”; a postcode helps too."),
                    suggestions: NearestNames.places(to: placeText).map(\.name)))
            return
        }
        place = found
        placeText = places.resolve(found.name)?.municipality.ags == found.ags ? found.name : found.slug
    }
}
