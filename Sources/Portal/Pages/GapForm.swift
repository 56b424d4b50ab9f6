import MarketStatistics
import SearchIndex

/// The form for what one can: a plain GET form that gives back what was typed.
struct GapForm: Sendable {
    let question: GapQuestion

    private static let radii: [Double] = [0, 10, 25, 50, 100]

    func write(_ html: inout HTML) {
        html.element(
            "form", .class("ask"), .action(Href(PageAddress.gap)), Attribute("method", "get"),
            .label(words("Können mit Anzeigen vergleichen", "Compare skills with ads"))
        ) { html in
            field("beruf", words("Beruf", "Occupation"), words("etwa IT-Manager", "such as IT-Manager"))
                .input(question.occupationText, &html)
            field("ort", words("Ort", "Place"), words("Ort oder PLZ", "Place or postcode"))
                .input(question.placeText, &html)
            field("umkreis", words("Umkreis", "Radius"), words("um den Ort", "around the place"))
                .select(
                    choices.map {
                        (
                            Wording.plain($0),
                            $0 == 0 ? words("nur der Ort", "the place only") : Wording.short($0) + "\u{A0}km"
                        )
                    },
                    chosen: Wording.plain(chosen), &html)
            field(
                "kann", words("Was ich kann", "What I can do"),
                words("Mit Komma getrennt: SQL, Linux, Staplerschein", "Separated by commas: SQL, Linux, Staplerschein")
            )
            .area(question.skillText, rows: 3, &html)
            html.element("button", .type("submit"), text: words("Vergleichen", "Compare"))
        }
    }

    private func field(_ id: String, _ label: String, _ hint: String) -> FormField {
        FormField(id, label, hint: hint, mistakes: question.mistakes)
    }

    private var chosen: Double { question.radius ?? SearchRequest.usualRadius }

    private var choices: [Double] {
        Self.radii.contains(chosen) ? Self.radii : (Self.radii + [chosen]).sorted()
    }
}
