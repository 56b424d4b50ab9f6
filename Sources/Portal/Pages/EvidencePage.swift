import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex

/// The lines behind a list: from each ad the lines that the values of the list's filters were read from.
struct EvidencePage: Sendable {
    let address: SearchAddress
    let total: Int
    let ads: [AdQuotes]
    let site: Site

    /// Ads on a page.
    static let pageSize = 30

    private var request: SearchRequest { address.request }

    func html() -> HTML {
        let frame = PageFrame(
            title: words("Belege", "Evidence") + ": \(subject)",
            description: words(
                "Die Zeilen, aus denen gelesen wurde: \(subject), aus \(Wording.ads(total)).",
                "The lines that it was read from: \(subject), from \(Wording.ads(total))."),
            madeUp: ads.contains(where: \.ad.madeUp))
        return frame.page(site) { html in
            html.element("div", .class("wide evidence")) { html in
                html.element("h1") { html in
                    html.text(words("Belege", "Evidence"))
                    html.element("span", .class("sr"), text: ": ")
                    html.element("span", .class("sub"), text: subject)
                }
                head(&html)
                if !ads.isEmpty {
                    html.element("ol", .class("quotes"), Attribute("start", String(request.offset + 1))) { html in
                        for ad in ads { QuoteView(ad: ad).write(&html) }
                    }
                }
                Paging(
                    page: address.page, total: total, pageSize: Self.pageSize,
                    address: { PageAddress.evidence(of: request, page: $0) }
                ).write(&html)
            }
        }
    }

    /// The filters in words: `Aufgaben „planen“, Branche „Handel“`.
    private var subject: String {
        let wanted = request.filters.filter { !$0.excluded && $0.field != .occupation }
        let named = wanted.map { "\(Labels.field($0.field)) \(Wording.quoted(Labels.value($0.value, of: $0.field)))" }
        return named.isEmpty ? words("alle Anzeigen", "all ads") : named.joined(separator: ", ")
    }

    private func head(_ html: inout HTML) {
        html.element("p", .class("lead"), .role("status")) { html in
            if total == 0 {
                html.text(words("Zu dieser Auswahl gibt es keine Anzeige. ", "There is no ad for this selection. "))
            } else {
                let number = Wording.number(total)
                html.text(
                    words(
                        "Aus \(total == 1 ? "einer Anzeige" : "insgesamt \(number) Anzeigen"), je Anzeige höchstens "
                            + "\(AdQuotes.most) Zeilen. ",
                        "From \(total == 1 ? "one ad" : "\(number) ads in all"), at most \(AdQuotes.most) lines of each. "
                    ))
            }
            html.link(Href(request.address), text: words("Zur Liste der Anzeigen", "To the list of ads"))
        }
        if total > 0, ads.isEmpty {
            html.element("p") { html in
                html.text(words("Auf dieser Seite steht nichts mehr. ", "There is nothing more on this page. "))
                html.link(Href(PageAddress.evidence(of: request)), text: words("Zur ersten Seite", "To the first page"))
            }
        } else if !ads.contains(where: { !$0.quotes.isEmpty || !$0.elsewhere.isEmpty }), total > 0 {
            html.element(
                "p",
                text: words(
                    "Aus dieser Auswahl folgt keine Zeile: Zitiert wird, woraus Aufgaben, Anforderungen, "
                        + "Bedingungen oder Anzeichen für Unklarheit gelesen wurden.",
                    "No line follows from this selection: quoted is what tasks, requirements, conditions or signs against "
                        + "clarity were read from."))
        }
    }
}

/// An ad with its quoted lines.
struct QuoteView: Sendable {
    let ad: AdQuotes

    func write(_ html: inout HTML) {
        html.element("li") { html in
            html.element("article", .labelledBy("b-\(ad.ad.id)")) { html in
                html.element("h2", .id("b-\(ad.ad.id)")) { html in
                    html.link(Href(address), .lang(ad.ad.reading.language), text: ad.ad.shownTitle)
                }
                html.element("p", .class("where"), text: source)
                for quote in ad.quotes { write(quote, &html) }
                for note in ad.elsewhere { html.element("p", .class("note"), text: note) }
            }
        }
    }

    private var address: String { PageAddress.ad(ad.ad) }

    /// `Muster GmbH · Hagen · zuerst gesehen am 22.11.2026`.
    private var source: String {
        let places = Wording.list(ad.ad.reading.places.prefix(2).map(\.name))
        return [
            Wording.employer(ad.employer), places,
            words("zuerst gesehen am ", "first seen on ") + Wording.day(ad.ad.firstSeen),
        ].filter {
            !$0.isEmpty
        }
        .joined(separator: " · ")
    }

    private func write(_ quote: AdQuotes.Quote, _ html: inout HTML) {
        html.element("figure", .class("quote")) { html in
            Self.write(quote, language: ad.ad.reading.language, &html)
            html.element("figcaption") { html in
                let name = quote.line == 0 ? words("Titel", "Title") : words("Zeile ", "Line ") + String(quote.line)
                html.link(Href(quote.line == 0 ? address : "\(address)#z\(quote.line)")) { html in
                    html.text(name)
                    html.element("span", .class("sr")) { html in
                        html.text(words(" der Anzeige ", " of the ad "))
                        html.element("span", .lang(ad.ad.reading.language), text: ad.ad.shownTitle)
                    }
                }
                if !quote.note.isEmpty { html.text(": \(quote.note)") }
            }
        }
    }

    static func write(_ quote: AdQuotes.Quote, language: String, _ html: inout HTML) {
        html.element("blockquote", .lang(language)) { html in
            html.element("p") { $0.pieces(quote.pieces) }
        }
    }
}
