import MarketStatistics

/// What stands around a page's own content: head, header, notices and footer.
struct PageFrame: Sendable {
    /// Shown in the tab and in search engines; the portal's name is put behind it.
    var title: String
    /// One or two sentences for search engines.
    var description: String
    /// The page's one address; `nil` for pages that no search engine should keep (errors, filtered lists).
    var canonical: String?
    /// Whether the page shows ads that were made up for demonstration.
    var madeUp = false
    /// A schema.org object about the page, as JSON.
    var jsonLD: [UInt8]?
    /// The same content for programs.
    var alternate: Alternate?

    struct Alternate: Sendable {
        var href: String
        var type: String
        var title: String
    }

    /// Writes the whole page.
    func page(_ site: Site, content: HTML.Content) -> HTML {
        var html = HTML(capacity: 64 << 10)
        html.markup("<!DOCTYPE html>\n")
        html.element("html", .lang("de")) { html in
            html.element("head") { head(site, &$0) }
            html.element("body") { html in
                html.link(Href("#inhalt"), .class("skip"), text: "Zum Inhalt springen")
                header(&html)
                if madeUp { Self.madeUpNotice(&html) }
                html.element("main", .id("inhalt"), Attribute("tabindex", "-1"), content: content)
                footer(site, &html)
            }
        }
        html.markup("\n")
        return html
    }

    private func head(_ site: Site, _ html: inout HTML) {
        html.void("meta", Attribute("charset", "utf-8"))
        html.element("title", text: title == Site.name ? title : "\(title) – \(Site.name)")
        html.void("meta", .name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
        html.void("meta", .name("description"), Attribute("content", description))
        html.void("meta", .name("color-scheme"), Attribute("content", "light dark"))
        if let canonical, !madeUp {
            html.void("link", Attribute("rel", "canonical"), Attribute("href", site.origin + canonical))
        } else {
            html.void("meta", .name("robots"), Attribute("content", "noindex, follow"))
        }
        html.void("link", Attribute("rel", "stylesheet"), Attribute("href", Assets.style.path))
        html.void("link", Attribute("rel", "icon"), .type("image/svg+xml"), Attribute("href", Assets.icon.path))
        if let alternate {
            html.void(
                "link", Attribute("rel", "alternate"), .type(alternate.type), Attribute("title", alternate.title),
                Attribute("href", alternate.href))
        }
        if let jsonLD { html.jsonLD(jsonLD) }
    }

    private func header(_ html: inout HTML) {
        html.element("header", .class("top")) { html in
            html.element("div", .class("wide")) { html in
                html.link(Href(PageAddress.start), .class("brand")) { html in
                    Drawings.points(&html)
                    html.element("span", text: Site.name)
                }
                html.element("nav", .label("Hauptmenü")) { html in
                    html.element("ul") { html in
                        html.element("li") { $0.link(Href(PageAddress.search), text: "Stellen") }
                        html.element("li") { $0.link(Href(PageAddress.method), text: "So lesen wir") }
                    }
                }
            }
        }
    }

    /// Figures of made-up ads must never be taken for real ones.
    private static func madeUpNotice(_ html: inout HTML) {
        html.element("aside", .class("sample"), .label("Hinweis zu den Anzeigen")) { html in
            html.element("p", .class("wide")) { html in
                html.element("strong", text: "Beispielanzeigen, erfunden.")
                html.text(
                    " Die Anzeigen und Arbeitgeber auf dieser Seite gibt es nicht; sie zeigen, wie das Portal arbeitet."
                        + " Keine Zahl hier sagt etwas über den Arbeitsmarkt.")
            }
        }
    }

    private func footer(_ site: Site, _ html: inout HTML) {
        html.element("footer", .class("bottom")) { html in
            html.element("div", .class("wide")) { html in
                html.element("p") { html in
                    html.text("Jede Zahl auf diesen Seiten führt zu den Anzeigen, aus denen sie stammt. ")
                    html.link(Href(PageAddress.method), text: "So lesen und rechnen wir")
                    html.text(".")
                }
                html.element("p") { html in
                    html.text("Keine Cookies, keine Skripte, keine fremden Server. ")
                    html.text("\(Site.name) \(site.version), Stand \(German.day(site.today)).")
                }
            }
        }
    }
}
