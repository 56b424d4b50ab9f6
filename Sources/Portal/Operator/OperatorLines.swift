import MarketStatistics
import Settings

/// What the operator tells, as lines and paragraphs of a page; where nothing is told, the page says that.
struct OperatorLines: Sendable {
    let settings: OperatorSettings

    /// Lines of a field in the language of the page; empty where nothing is told.
    func lines(_ field: OperatorField) -> [String] {
        guard let text = settings[field] else { return [] }
        return Language.current == .english ? text.english : text.german
    }

    /// The operator's own paragraphs.
    func paragraphs(_ field: OperatorField, _ html: inout HTML) {
        for text in lines(field) { html.element("p", text: text) }
    }

    /// A name and its lines, where they are told.
    func entry(_ name: String, _ field: OperatorField, _ html: inout HTML) {
        let lines = lines(field)
        guard !lines.isEmpty else { return }
        entry(name, &html) { html in
            for (index, line) in lines.enumerated() {
                if index > 0 { html.void("br") }
                write(line, field, &html)
            }
        }
    }

    func entry(_ name: String, _ html: inout HTML, content: HTML.Content) {
        html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd", content: content)
        }
    }

    /// A name with its lines, or that the operator tells nothing.
    func needed(_ name: String, _ field: OperatorField, _ html: inout HTML) {
        if lines(field).isEmpty {
            entry(name, &html) { $0.element("span", .class("thin-mark"), text: Self.nothing) }
        } else {
            entry(name, field, &html)
        }
    }

    static var nothing: String { words("Der Betreiber hat nichts angegeben.", "The operator has told nothing.") }

    private func write(_ line: String, _ field: OperatorField, _ html: inout HTML) {
        if field == .mail { html.link(Href(mail: line), text: line) } else { html.text(line) }
    }

    /// Whom to write to.
    func contact(_ html: inout HTML) {
        html.element("dl", .class("operator")) { html in
            needed(words("Betreiber", "Operator"), .name, &html)
            needed(words("E-Mail", "E-mail"), .mail, &html)
            entry(words("Telefon", "Phone"), .phone, &html)
        }
    }

    /// Values of a demonstration must never be taken for real ones.
    func exampleNotice(_ html: inout HTML) {
        guard settings.isExample else { return }
        html.element(
            "p", .class("notice"),
            text: words(
                "Beispielangaben, erfunden: Dieses Portal ist eine Vorführung und hat keinen Betreiber.",
                "Example values, made up: this portal is a demonstration and has no operator."))
    }
}
