import MarketStatistics
import SearchIndex

/// A form for what is chosen along a scale: pay, one's own experience, and the radius. A plain GET form: sliders have
/// marks, and beside each stands a field for the exact number, so that it works without a script.
struct NumberFilters: Sendable {
    /// With all its conditions as filters.
    let request: SearchRequest

    private static let fields: Set<FilterField> = [.payMin, .yearsMax]

    func write(_ html: inout HTML) {
        html.element(
            "form", .class("scales"), .action(Href(PageAddress.search)), Attribute("method", "get"),
            .label(words("Gehalt, Erfahrung, Umkreis", "Pay, experience, radius"))
        ) { html in
            hidden(&html)
            pay(&html)
            years(&html)
            if !request.place.isEmpty { radius(&html) }
            html.element("button", .type("submit"), text: words("Anwenden", "Apply"))
        }
    }

    private func hidden(_ html: inout HTML) {
        func field(_ name: String, _ value: String) {
            if !value.isEmpty { html.void("input", .type("hidden"), .name(name), .value(value)) }
        }
        field("was", request.what)
        field("wo", request.place)
        for filter in request.filters where !Self.fields.contains(filter.field) || filter.excluded {
            field(filter.field.rawValue, (filter.excluded ? "-" : "") + filter.value)
        }
        if request.sort != .relevance { field("sort", request.sort.rawValue) }
    }

    private func number(_ field: FilterField) -> Double? {
        request.filters.first { $0.field == field && !$0.excluded }.flatMap { Double($0.value) }
    }

    private func pay(_ html: inout HTML) {
        let pay = number(.payMin)
        html.element("fieldset") { html in
            html.element("legend", text: words("Gehalt ab, brutto im Monat", "Pay from, gross a month"))
            slider(
                &html, .pay, words("Gehalt ab", "Pay from"), value: pay ?? 0, marks: [0, 2000, 4000, 6000, 8000]
            ) { $0 == 0 ? words("egal", "any") : Wording.number(Int($0)) }
            exact(&html, .pay, words("genau, in €", "exactly, in €"), value: pay, 100_000)
        }
    }

    private func years(_ html: inout HTML) {
        html.element("fieldset") { html in
            html.element("legend", text: words("Meine Erfahrung", "My experience"))
            exact(
                &html, "years_max",
                words("Jahre; verlangt werden höchstens so viele", "years; at most as many are asked for"),
                value: number(.yearsMax).map { Wording.plain($0) } ?? "", 60, step: "1")
        }
    }

    private func radius(_ html: inout HTML) {
        let radius = request.radius ?? SearchRequest.usualRadius
        html.element("fieldset") { html in
            html.element("legend", text: words("Umkreis um \(request.place)", "Radius around \(request.place)"))
            slider(&html, .radius, words("Umkreis", "Radius"), value: radius, marks: [0, 25, 50, 75, 100]) {
                Wording.number(Int($0))
            }
            exact(
                &html, .radius, words("genau, in km", "exactly, in km"), value: radius,
                Int(SearchAddress.maximumRadius))
        }
    }

    /// What the slider cannot say; a number in the field goes before the slider.
    private func exact(_ html: inout HTML, _ scale: NumberScale, _ label: String, value: Double?, _ highest: Int) {
        let text = value.flatMap { scale.position(of: $0) == $0 ? nil : Wording.plain($0) } ?? ""
        if !text.isEmpty { html.void("input", .type("hidden"), .name(scale.before), .value(text)) }
        exact(&html, scale.exact, label, value: text, highest, step: "any")
    }

    private func slider(
        _ html: inout HTML, _ scale: NumberScale, _ label: String, value: Double, marks: [Double],
        text: (Double) -> String
    ) {
        let name = scale.slider
        html.element("label", .class("sr"), Attribute("for", "f-\(name)"), text: label)
        html.void(
            "input", .type("range"), .id("f-\(name)"), .name(name), Attribute("min", "0"),
            Attribute("max", Wording.plain(scale.highest)), Attribute("step", Wording.plain(scale.step)),
            .value(Wording.plain(scale.position(of: value))), Attribute("list", "m-\(name)"))
        html.element("datalist", .id("m-\(name)")) { html in
            for mark in marks { html.element("option", .value(Wording.plain(mark)), text: text(mark)) }
        }
        html.element("div", .class("marks"), .hidden) { html in
            for mark in marks { html.element("span", text: text(mark)) }
        }
    }

    private func exact(
        _ html: inout HTML, _ name: String, _ label: String, value: String, _ highest: Int, step: String
    ) {
        html.element("div", .class("exact")) { html in
            html.void(
                "input", .type("number"), .id("n-\(name)"), .name(name), Attribute("min", "0"),
                Attribute("max", String(highest)), Attribute("step", step), Attribute("inputmode", "numeric"),
                .value(value))
            html.element("label", Attribute("for", "n-\(name)"), text: label)
        }
    }
}
