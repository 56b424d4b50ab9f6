import JobMarket
import MarketStatistics

/// How clear the ad is about the role, with the lines that speak against it.
struct ClarityView: Sendable {
    let clarity: Clarity
    let text: AdLines

    func write(_ html: inout HTML) {
        html.element("section", .class("clarity"), .labelledBy("klarheit-titel")) { html in
            html.element("h2", .id("klarheit-titel"), text: words("Klarheit", "Clarity"))
            html.element("p") { html in
                html.text(Wording.number(clarity.score, decimals: 2) + words(" von 1. ", " of 1. "))
                if clarity.signs.isEmpty {
                    html.text(words("Wir sehen keine Anzeichen für Unklarheit.", "We see no signs of vagueness."))
                }
            }
            if !clarity.signs.isEmpty {
                html.element("ul") { html in
                    for sign in clarity.signs { write(sign, &html) }
                }
            }
        }
    }

    private func write(_ sign: Clarity.Sign, _ html: inout HTML) {
        html.element("li") { html in
            html.element("strong", text: Labels.label(sign.sign))
            html.text(": " + words(sign.why, Self.inEnglish(sign.sign)))
            let lines = sign.lines.filter(text.isNamed)
            guard !lines.isEmpty else { return }
            html.text(" (")
            for (index, line) in lines.enumerated() {
                if index > 0 { html.text(", ") }
                html.link(Href("#z\(line)"), text: words("Zeile", "line") + " \(line)")
            }
            html.text(")")
        }
    }

    /// The reader gives its reasons in German; what each sign means is said here, its lines stand beside it.
    static func inEnglish(_ sign: ClaritySign) -> String {
        switch sign {
        case .levelConflict: "The title seeks people at the beginning, the text demands years of experience."
        case .overload: "It demands more abilities than nine in ten ads of the same occupations."
        case .contradiction: "Two places of the ad do not go together."
        case .vague: "These words leave open what is meant."
        case .missingPay: "The ad names no pay."
        case .missingTasks: "The ad names no tasks."
        case .missingPlace: "The ad names no place of work."
        case .missingHours: "The ad says nothing of working hours."
        }
    }
}
