import MarketStatistics

/// A field of a form with its label, a hint, and the reason why what stands in it cannot be.
struct FormField: Sendable {
    /// Identifier and name.
    var id: String
    /// Where several fields share a name, the name.
    var name: String?
    var label: String
    var hint = ""
    var mistakes: [FormMistake]

    init(_ id: String, name: String? = nil, _ label: String, hint: String = "", mistakes: [FormMistake] = []) {
        self.id = id
        self.name = name
        self.label = label
        self.hint = hint
        self.mistakes = mistakes
    }

    var mistake: FormMistake? { mistakes.first { $0.field == id } }

    /// A line to type in.
    ///
    /// - Parameter numeric: whether small screens should offer digits.
    func input(_ value: String, numeric: Bool = false, _ html: inout HTML) {
        write(&html) { html in
            html.void(
                "input", .id(id), .name(name ?? id), .type("text"), .value(value), invalid, describedBy,
                numeric ? Attribute("inputmode", "decimal") : nil, Attribute("autocomplete", "off"),
                Attribute("maxlength", "200"))
        }
    }

    func select(_ options: [(value: String, text: String)], chosen: String, _ html: inout HTML) {
        write(&html) { html in
            html.element("select", .id(id), .name(name ?? id), invalid, describedBy) { html in
                for option in options {
                    html.element(
                        "option", .value(option.value), option.value == chosen ? Attribute("selected") : nil,
                        text: option.text)
                }
            }
        }
    }

    /// Several lines to type in.
    func area(_ value: String, rows: Int, _ html: inout HTML) {
        write(&html) { html in
            // Browsers drop the first line end inside of it.
            html.element(
                "textarea", .id(id), .name(name ?? id), Attribute("rows", String(rows)), invalid, describedBy,
                text: "\n" + value)
        }
    }

    /// A file to choose.
    ///
    /// - Parameter endings: of file names, as `accept` takes them.
    func file(accepting endings: String, _ html: inout HTML) {
        write(&html) { html in
            html.void(
                "input", .id(id), .name(name ?? id), .type("file"), Attribute("accept", endings), invalid, describedBy)
        }
    }

    func write(_ html: inout HTML, control: HTML.Content) {
        html.element("div", .class(mistake == nil ? "field" : "field wrong")) { html in
            html.element("label", Attribute("for", id), text: label)
            if !hint.isEmpty { html.element("small", .id("\(id)-hinweis"), text: hint) }
            control(&html)
            if let mistake {
                html.element("p", .class("mistake"), .id("\(id)-fehler")) { html in
                    html.text(mistake.sentence)
                    if !mistake.suggestions.isEmpty {
                        html.text(
                            words(" Vielleicht gemeint: ", " Perhaps you mean: ")
                                + mistake.suggestions.joined(separator: ", ") + ".")
                    }
                }
            }
        }
    }

    var invalid: Attribute? { mistake == nil ? nil : Attribute("aria-invalid", "true") }

    var describedBy: Attribute? {
        let ids = [hint.isEmpty ? nil : "\(id)-hinweis", mistake == nil ? nil : "\(id)-fehler"].compactMap(\.self)
        return ids.isEmpty ? nil : Attribute("aria-describedby", ids.joined(separator: " "))
    }

    /// What is wrong with a form, before it: each reason leads to its field.
    static func summary(_ mistakes: [FormMistake], _ html: inout HTML) {
        guard !mistakes.isEmpty else { return }
        html.element("div", .class("mistakes"), .role("alert")) { html in
            html.element(
                "h2",
                text: mistakes.count == 1
                    ? words("Eine Angabe stimmt nicht", "One entry is not right")
                    : words("Einige Angaben stimmen nicht", "Some entries are not right"))
            html.element("ul") { html in
                for mistake in mistakes {
                    html.element("li") { $0.link(Href("#\(mistake.field)"), text: mistake.sentence) }
                }
            }
        }
    }
}
