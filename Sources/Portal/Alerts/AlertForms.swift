import MarketStatistics
import ReferenceData
import SearchIndex

/// Parts that pages about mails share.
enum AlertForms {
    static func pace(_ chosen: WatchPace, _ html: inout HTML) {
        FormField(AlertQuestion.Field.pace.rawValue, words("Wie oft", "How often"), mistakes: []).select(
            AlertQuestion.paces.map { ($0.word, name(of: $0.pace)) }, chosen: AlertQuestion.word(of: chosen), &html)
    }

    static func name(of pace: WatchPace) -> String {
        switch pace {
        case .daily: words("höchstens täglich", "daily at most")
        case .weekly: words("höchstens wöchentlich", "weekly at most")
        }
    }

    /// A form that does one thing to the order of a token.
    static func button(
        _ address: String, token: String, text: String, also field: (name: String, value: String)? = nil,
        _ html: inout HTML
    ) {
        html.element("form", .class("one-step"), Attribute("action", Href(address).text), Attribute("method", "post")) {
            html in
            html.void("input", .type("hidden"), .name("t"), .value(token))
            if let field { html.void("input", .type("hidden"), .name(field.name), .value(field.value)) }
            html.element("button", .type("submit"), text: text)
        }
    }

    /// The way from a list to its mails.
    static func link(for request: SearchRequest, _ html: inout HTML) {
        html.element("p", .class("by-mail")) { html in
            html.link(
                Href(PageAddress.alerts + request.address.dropFirst(PageAddress.search.count)),
                text: words("Diese Suche per E-Mail", "This search by e-mail"))
        }
    }

    /// The way from a profile to mails about its figures; they are those of one occupation at one place.
    static func links(for subject: ProfilePage.Subject, radius: Double?, _ html: inout HTML) {
        guard case .both(let page, let place) = subject else { return }
        html.element("p", .class("by-mail")) { html in
            html.text(words("Per E-Mail Bescheid, wenn sich das ändert: ", "An e-mail when this changes: "))
            for (index, entry) in AlertQuestion.measures.enumerated() {
                if index > 0 { html.text(", ") }
                let figure = WatchedFigure(
                    occupation: page.slug, place: place.ags, radius: radius ?? SearchRequest.usualRadius,
                    measure: entry.measure, percent: AlertQuestion.usualPercent)
                let pairs = AlertQuestion.fields(of: .figure(figure)).map { "\($0.name)=\($0.value)" }
                html.link(
                    Href(PageAddress.alerts + "?" + pairs.joined(separator: "&")),
                    text: WatchedFigure.name(of: entry.measure))
            }
        }
    }
}

extension FormField {
    /// A line for an address, which browsers may fill in.
    func email(_ value: String, _ html: inout HTML) {
        write(&html) { html in
            html.void(
                "input", .id(id), .name(id), .type("email"), .value(value), invalid, describedBy,
                Attribute("autocomplete", "email"), Attribute("maxlength", "254"), Attribute("required"))
        }
    }
}
