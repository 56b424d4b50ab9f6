import MarketStatistics
import PostingStore

/// What a source wants to stand beside its ads.
struct SourceNote: Sendable {
    let source: String
    let rules: SourceRules

    func write(_ html: inout HTML) {
        html.element("p", .class("source-note")) { html in
            html.text(words("Quelle: ", "Source: ") + "\(rules.title ?? source).")
            if let licence = rules.licence { html.text(" \(licence)") }
            if let terms = rules.terms.flatMap(Href.init(foreign:)) {
                html.text(" ")
                html.link(
                    terms, Attribute("rel", "nofollow noopener"),
                    text: words("Nutzungsbedingungen der Quelle", "Terms of use of the source"))
            }
        }
    }
}
