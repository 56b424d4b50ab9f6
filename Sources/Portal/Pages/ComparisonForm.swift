import MarketStatistics
import SearchIndex

/// The form for places side by side: a plain GET form, so that every comparison has an address.
struct ComparisonForm: Sendable {
    let question: ComparisonQuestion

    private static let radii: [Double] = [0, 5, 10, 15, 25, 50, 100]

    func write(_ html: inout HTML) {
        html.element(
            "form", .class("ask"), .action(Href(PageAddress.comparison)), Attribute("method", "get"),
            .label(words("Orte vergleichen", "Compare places"))
        ) { html in
            FormField(
                ComparisonQuestion.occupationField, words("Beruf", "Occupation"),
                hint: words("leer für alle Berufe", "empty for all occupations"), mistakes: question.mistakes
            )
            .input(question.shownOccupation, &html)
            for number in 0..<Comparison.sizes.upperBound { place(number, &html) }
            FormField(
                ComparisonQuestion.radiusField, words("Umkreis", "Radius"),
                hint: words("um jeden der Orte", "around each of the places"), mistakes: question.mistakes
            )
            .select(
                choices.map {
                    (
                        Wording.plain($0),
                        $0 == 0 ? words("nur der Ort", "the place only") : Wording.short($0) + "\u{A0}km"
                    )
                },
                chosen: Wording.plain(chosen), &html)
            html.element("button", .type("submit"), text: words("Vergleichen", "Compare"))
        }
    }

    private func place(_ number: Int, _ html: inout HTML) {
        let texts = question.shownPlaces
        FormField(
            ComparisonQuestion.placeID(number), name: ComparisonQuestion.placeField,
            words("Ort \(number + 1)", "Place \(number + 1)"),
            hint: number < Comparison.sizes.lowerBound
                ? words("Name oder PLZ", "Name or postcode")
                : words("Name oder PLZ, kann leer bleiben", "Name or postcode, may stay empty"),
            mistakes: question.mistakes
        )
        .input(texts.indices.contains(number) ? texts[number] : "", &html)
    }

    private var chosen: Double { question.radius ?? SearchRequest.usualRadius }

    private var choices: [Double] { Self.radii.contains(chosen) ? Self.radii : (Self.radii + [chosen]).sorted() }
}
