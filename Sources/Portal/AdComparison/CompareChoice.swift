import MarketStatistics
import SearchIndex

/// How a visitor picks ads of a list to see them side by side: boxes in the list and one form with a button, without
/// script and without an account. The boxes belong to the form by its name, so they may stand anywhere on the page.
enum CompareChoice {
    private static let form = "auswahl"

    /// The box of one ad of a list.
    static func box(of hit: Hit, _ html: inout HTML) {
        html.element("label", .class("choose"), Attribute("for", "\(form)-\(hit.id)")) { html in
            html.void(
                "input", .type("checkbox"), .id("\(form)-\(hit.id)"), .name(AdComparison.field), .value(hit.id),
                Attribute("form", form))
            html.text(words("vergleichen", "compare"))
            html.element("span", .class("sr"), .lang(hit.language), text: ": \(hit.title)")
        }
    }

    /// The form with its button; once on a page.
    static func button(_ html: inout HTML) {
        html.element(
            "form", .id(form), .class("choose-form"), .action(Href(PageAddress.adComparison)),
            Attribute("method", "get")
        ) { html in
            html.element("button", .type("submit"), text: words("Ausgewählte vergleichen", "Compare the chosen ads"))
            html.element(
                "small",
                text: words(
                    "zwei bis vier Anzeigen, mit dem Kästchen bei jeder", "two to four ads, by the box at each"))
        }
    }
}
