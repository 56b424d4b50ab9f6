import MarketStatistics
import ReferenceData

/// Text to copy by which other sites show a profile's figures.
struct EmbedSection: Sendable {
    let profile: Profile
    let subject: ProfilePage.Subject
    let site: Site

    func write(_ html: inout HTML) {
        html.element("section", .class("stop embed"), .id("einbinden"), .labelledBy("h-einbinden")) { html in
            html.element("h2", .id("h-einbinden"), text: words("Auf Ihrer Website zeigen", "Show this on your website"))
            html.element(
                "p",
                text: words(
                    "Jede dieser Zahlen lässt sich als Bild oder als Rahmen einbinden, ohne Cookie und ohne Skript. "
                        + "Sie erneuert sich von selbst; im Text für Screenreader steht der heutige Wert.",
                    "Each of these figures can be embedded as an image or as a frame, without cookies and without scripts. "
                        + "It renews itself; the text for screen readers holds today’s value."))
            for kind in Widget.Kind.allCases { write(kind, &html) }
        }
    }

    private func write(_ kind: Widget.Kind, _ html: inout HTML) {
        let widget = Widget(kind, of: profile, subject, site: site)
        html.element("details") { html in
            html.element("summary", text: kind.title)
            html.element("h3", text: words("Als Bild", "As an image"))
            html.element("pre") { $0.element("code", text: image(widget)) }
            html.element("h3", text: words("Als Rahmen", "As a frame"))
            html.element("pre") { $0.element("code", text: frame(widget)) }
        }
    }

    private func image(_ widget: Widget) -> String {
        var snippet = HTML()
        snippet.link(Href(widget.page)) { html in
            html.void(
                "img", Attribute("src", address(widget, "svg")), Attribute("width", "\(WidgetDrawing.width)"),
                Attribute("alt", "\(widget.alternative) \(widget.source)."))
        }
        return String(decoding: snippet.bytes, as: UTF8.self)
    }

    private func frame(_ widget: Widget) -> String {
        var snippet = HTML()
        snippet.element(
            "iframe", Attribute("src", address(widget, "html")), Attribute("width", "\(WidgetDrawing.width)"),
            Attribute("height", "520"), Attribute("title", widget.title), Attribute("loading", "lazy")
        ) { _ in }
        return String(decoding: snippet.bytes, as: UTF8.self)
    }

    private func address(_ widget: Widget, _ ending: String) -> String {
        var pairs: [String] = []
        if let page = subject.page { pairs.append("beruf=\(page.slug)") }
        if let place = subject.municipality { pairs.append("ort=\(place.slug)") }
        if let radius = profile.askedRadius { pairs.append("umkreis=\(Wording.plain(radius))") }
        let path = PageAddress.widget + widget.kind.rawValue + ".\(ending)?" + pairs.joined(separator: "&")
        return site.origin + Href(path).text
    }
}
