import JobMarket
import MarketStatistics

/// A widget as a small page for a frame on another site: no script, no cookie, one style sheet from here.
struct WidgetDocument: Sendable {
    let widget: Widget

    func html() -> HTML {
        var html = HTML(capacity: 8 << 10)
        html.markup("<!DOCTYPE html>\n")
        html.element("html", .lang(Language.current.rawValue)) { html in
            html.element("head") { html in
                html.void("meta", Attribute("charset", "utf-8"))
                html.element("title", text: widget.title)
                html.void("meta", .name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
                html.void("meta", .name("robots"), Attribute("content", "noindex"))
                html.void("link", Attribute("rel", "stylesheet"), Attribute("href", Assets.style.path))
            }
            html.element("body", .class("widget")) { html in
                html.element("main") { content(&$0) }
            }
        }
        html.markup("\n")
        return html
    }

    private func content(_ html: inout HTML) {
        html.element("h1", text: widget.title)
        for sentence in widget.sentences { html.element("p", text: sentence) }
        if let drawing = widget.drawing { write(drawing, &html) }
        if !widget.basis.isEmpty { html.element("p", .class("basis"), text: widget.basis) }
        if widget.madeUp {
            html.element("p") { $0.element("strong", text: Widget.madeUpNotice) }
        }
        html.element("p") { html in
            // In a tab of its own: the site around the frame stays where it is.
            html.link(
                Href(widget.page), Attribute("target", "_blank"), Attribute("rel", "noopener"), text: widget.source)
        }
    }

    private func write(_ drawing: Widget.Drawing, _ html: inout HTML) {
        switch drawing {
        case .pay(let row):
            RangeChart(title: widget.sentences.joined(separator: " "), rows: [row]).write(&html)
        case .weeks(let weeks):
            WeekChart(title: Self.inWords(weeks), weeks: weeks).write(&html)
        case .shares(let shares):
            html.element("ul", .class("widget-shares")) { html in
                for item in shares {
                    html.element("li") { html in
                        html.element("span", text: item.label)
                        html.text(" ")
                        html.element("strong", text: Wording.percent(item.share))
                        Drawings.bar(&html, share: item.share)
                    }
                }
            }
        }
    }

    /// `Neue Anzeigen je Woche, ab 05.10.: 7, 9, 12`.
    static func inWords(_ weeks: [(start: Day, count: Int)]) -> String {
        let counts = weeks.map { Wording.number($0.count) }.joined(separator: ", ")
        let start = weeks.first.map { Wording.shortDay($0.start) } ?? ""
        return words(
            "Neue Anzeigen je Woche, ab \(start): \(counts)", "New ads per week, from \(start): \(counts)")
    }
}
