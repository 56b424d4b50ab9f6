import MarketStatistics

/// What stands around a page's own content: head, header, notices and footer.
struct PageFrame: Sendable {
    /// Shown in the tab and in search engines; the portal's name is put behind it.
    var title: String
    /// One or two sentences for search engines.
    var description: String
    /// The page's one address; `nil` for pages that no search engine should keep (errors, filtered lists).
    var canonical: String?
    /// The page elsewhere that this one repeats, where its owner wants search engines to know that one.
    var original: Href?
    /// Whether the page shows ads that were made up for demonstration.
    var madeUp = false
    /// A schema.org object about the page, as JSON.
    var jsonLD: [UInt8]?
    /// The same content for programs.
    var alternates: [Alternate] = []

    struct Alternate: Sendable {
        var href: String
        var type: String
        var title: String
    }

    /// Writes the whole page.
    func page(_ site: Site, content: HTML.Content) -> HTML {
        var html = HTML(capacity: 64 << 10)
        html.markup("<!DOCTYPE html>\n")
        html.element("html", .lang(Language.current.rawValue)) { html in
            html.element("head") { head(site, &$0) }
            html.element("body") { html in
                html.link(Href("#inhalt"), .class("skip"), text: words("Zum Inhalt springen", "Skip to content"))
                header(site, &html)
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
        if let original, !madeUp {
            html.void("link", Attribute("rel", "canonical"), .href(original))
        } else if let canonical, !madeUp {
            html.void(
                "link", Attribute("rel", "canonical"), Attribute("href", site.origin + Href(canonical).text))
            otherLanguages(canonical, site, &html)
        } else {
            html.void("meta", .name("robots"), Attribute("content", "noindex, follow"))
        }
        html.void("link", Attribute("rel", "stylesheet"), Attribute("href", Assets.style.path))
        html.element("script", Attribute("src", Assets.script.path), Attribute("defer")) { _ in }
        html.void("link", Attribute("rel", "icon"), .type("image/svg+xml"), Attribute("href", Assets.icon.path))
        html.void(
            "link", Attribute("rel", "search"), .type("application/opensearchdescription+xml"),
            Attribute("title", Site.name), .href(Href(PageAddress.openSearch)))
        for alternate in alternates {
            html.void(
                "link", Attribute("rel", "alternate"), .type(alternate.type), Attribute("title", alternate.title),
                .href(Href(alternate.href)))
        }
        if let jsonLD { html.jsonLD(jsonLD) }
    }

    /// The same page in each language, for search engines; German is for those who speak neither.
    private func otherLanguages(_ address: String, _ site: Site, _ html: inout HTML) {
        for (code, language) in Language.allCases.map({ ($0.rawValue, $0) }) + [("x-default", .german)] {
            html.void(
                "link", Attribute("rel", "alternate"), Attribute("hreflang", code),
                Attribute("href", site.origin + Href(address, in: language).text))
        }
    }

    private func header(_ site: Site, _ html: inout HTML) {
        html.element("header", .class("top")) { html in
            html.element("div", .class("wide")) { html in
                html.link(Href(PageAddress.start), .class("brand")) { html in
                    Drawings.points(&html)
                    html.element("span", text: Site.name)
                }
                html.element("nav", .label(words("Hauptmenü", "Main menu"))) { html in
                    html.element("ul") { html in
                        html.element("li") { $0.link(Href(PageAddress.search), text: words("Stellen", "Jobs")) }
                        html.element("li") {
                            $0.link(Href(PageAddress.comparison), text: words("Vergleich", "Compare"))
                        }
                        html.element("li") {
                            $0.link(Href(PageAddress.check), text: words("Anzeige prüfen", "Check an ad"))
                        }
                        html.element("li") { $0.link(Href(PageAddress.net), text: words("Netto", "Net pay")) }
                        html.element("li") {
                            $0.link(Href(PageAddress.method), text: words("So lesen wir", "How we read"))
                        }
                    }
                }
                languageSwitch(site, &html)
                let address = site.origin + Href(site.address).text
                html.element(
                    "p", .class("print-only print-head"),
                    text: words(
                        "\(address), Stand \(Wording.day(site.today))",
                        "\(address), as of \(Wording.day(site.today))"))
            }
        }
    }

    /// The way to the same page in the other language.
    private func languageSwitch(_ site: Site, _ html: inout HTML) {
        html.element("ul", .class("languages"), .label(words("Sprache", "Language"))) { html in
            for language in Language.allCases {
                html.element("li") { html in
                    if language == Language.current {
                        html.element("span", Attribute("aria-current", "true"), text: language.name)
                    } else {
                        html.link(
                            Href(site.address, in: language), .lang(language.rawValue),
                            Attribute("hreflang", language.rawValue), text: language.name)
                    }
                }
            }
        }
    }

    /// Figures of made-up ads must never be taken for real ones.
    private static func madeUpNotice(_ html: inout HTML) {
        html.element("aside", .class("sample"), .label(words("Hinweis zu den Anzeigen", "Note on the ads"))) { html in
            html.element("p", .class("wide")) { html in
                html.element("strong", text: words("Beispielanzeigen, erfunden.", "Sample ads, made up."))
                html.text(
                    words(
                        " Die Anzeigen und Arbeitgeber auf dieser Seite gibt es nicht; sie zeigen, wie das Portal "
                            + "arbeitet. Keine Zahl hier sagt etwas über den Arbeitsmarkt.",
                        " The ads and employers on this page do not exist; they show how the portal works. "
                            + "No figure here says anything about the labour market."))
            }
        }
    }

    private func footer(_ site: Site, _ html: inout HTML) {
        html.element("footer", .class("bottom")) { html in
            html.element("div", .class("wide")) { html in
                html.element("p") { html in
                    html.text(
                        words(
                            "Jede Zahl auf diesen Seiten führt zu den Anzeigen, aus denen sie stammt. ",
                            "Every figure on these pages leads to the ads it comes from. "))
                    html.link(
                        Href(PageAddress.method), text: words("So lesen und rechnen wir", "How we read and reckon"))
                    html.text(".")
                }
                OperatorPage.links(&html)
                html.element("p") { html in
                    html.text(
                        words("Keine Cookies, keine fremden Server. ", "No cookies, no foreign servers. "))
                    html.text(
                        words(
                            "\(Site.name) \(site.version), Stand \(Wording.day(site.today)).",
                            "\(Site.name) \(site.version), as of \(Wording.day(site.today))."))
                }
            }
        }
    }
}
