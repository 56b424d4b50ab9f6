import AdReader
import GermanText
import JobMarket
import MarketStatistics
import PostingStore
import ReferenceData
import SearchIndex

/// The page of one ad: what it says, what was read from it and from which line.
struct AdPage: Sendable {
    let ad: StoredAd
    let changes: [AdChange]
    let similar: [Hit]
    let site: Site

    private var posting: Posting { ad.posting }
    private var reading: Reading { ad.reading }

    func html() -> HTML {
        let text = AdReader.text(of: posting)
        let lines = AdLines(text: text, reading: reading)
        let address = PageAddress.ad(id: ad.id, title: posting.title)
        var frame = PageFrame(
            title: [posting.title, placeNames].filter { !$0.isEmpty }.joined(separator: ", "),
            description: "\(posting.title), \(posting.company ?? "Arbeitgeber nicht genannt"): was die Anzeige sagt, "
                + "mit der Zeile, aus der es stammt.",
            canonical: address, madeUp: ad.madeUp)
        frame.jsonLD = JobPostingDocument(ad: ad, lines: lines, today: site.today, origin: site.origin)?.json
        return frame.page(site) { html in
            html.element("div", .class("wide ad")) { html in
                html.element("header", .class("ad-head")) { head(&$0) }
                html.element("div", .class("columns")) { html in
                    html.element("div", .class("main")) { html in
                        AdTextView(lines: lines, reading: reading).write(&html)
                        original(&html)
                        if !similar.isEmpty { SimilarList(hits: similar).write(&html) }
                    }
                    html.element("div", .class("read")) { html in
                        FactTable(lines: lines).write(&html)
                        ClarityView(clarity: reading.clarity, text: lines).write(&html)
                        AdHistory(ad: ad, changes: changes).write(&html)
                    }
                }
            }
        }
    }

    private var placeNames: String {
        German.list(reading.places.prefix(3).map(\.name))
    }

    private func head(_ html: inout HTML) {
        html.element("h1", text: posting.title)
        html.element("p", .class("where")) { html in
            html.text(posting.company.flatMap { $0.isEmpty ? nil : $0 } ?? "Arbeitgeber nicht genannt")
            if !placeNames.isEmpty {
                html.text(" · " + placeNames)
                if reading.places.count > 3 { html.text(" und \(reading.places.count - 3) weitere") }
            }
        }
        html.element("p", .class("dates")) { html in
            html.text("Zuerst gesehen ")
            html.element(
                "time", Attribute("datetime", ad.firstSeen.description),
                text: German.age(of: ad.firstSeen, on: site.today))
            html.text(", zuletzt ")
            html.element(
                "time", Attribute("datetime", ad.lastSeen.description),
                text: German.age(of: ad.lastSeen, on: site.today))
            if let published = posting.published {
                html.text(" · laut Quelle vom \(German.day(published))")
            }
        }
        let facts = AdFacts(reading: reading)
        html.element("ul", .class("tags")) { html in
            if facts.employerKind == .temp || facts.employerKind == .placement {
                html.element("li", .class("agency"), text: Labels.label(facts.employerKind))
            }
            for tag in tags(facts) { html.element("li", text: tag) }
        }
        html.element("p", .class("pay-line")) { html in
            if let pay = facts.pay, let text = PayText.monthly(min: pay.min, max: pay.max) {
                html.element("strong", text: text)
                html.text(" brutto im Monat, Vollzeit")
                html.text(pay.stated ? ", Angabe der Quelle" : ", gelesen aus dem Text")
            } else {
                html.text("Gehalt nicht genannt")
            }
        }
        occupationLink(&html)
    }

    private func tags(_ facts: AdFacts) -> [String] {
        var tags = facts.hours.map(Labels.label)
        if facts.contract != .unclear { tags.append(Labels.label(facts.contract)) }
        if facts.level != .unclear { tags.append(Labels.label(facts.level)) }
        tags.append(Labels.label(facts.remote))
        return tags
    }

    /// The page of the ad's occupation at its first place.
    private func occupationLink(_ html: inout HTML) {
        guard let page = occupationPage else { return }
        let place = reading.places.lazy.compactMap(\.ags).compactMap { Places.shared.municipality(ags: $0) }.first
        html.element("p", .class("more")) { html in
            if let place {
                html.link(
                    Href(PageAddress.profile(page, in: place)), text: "\(page.name) in \(place.name) im Überblick")
            } else {
                html.link(Href(PageAddress.occupation(page)), text: "\(page.name) im Überblick")
            }
        }
    }

    /// The page of the job name in the title where it fits what was read, else that of the code.
    private var occupationPage: OccupationPage? {
        guard let code = reading.occupation?.kldb else { return nil }
        let named = Occupations.shared.codes(forTitle: posting.title).first { $0.code.hasPrefix(code) }
        return named.flatMap { Occupations.shared.page(slug: slug($0.title)) } ?? Occupations.shared.page(slug: code)
    }

    private func original(_ html: inout HTML) {
        html.element("section", .class("original")) { html in
            html.element("h2", text: "Zur Anzeige selbst")
            if let href = posting.url.flatMap(Href.init(foreign:)) {
                html.element("p") { html in
                    html.link(href, Attribute("rel", "nofollow noopener"), text: "Originalanzeige beim Anbieter öffnen")
                }
            } else {
                html.element("p", text: "Die Quelle nennt keine Adresse der Originalanzeige.")
            }
            html.element(
                "p",
                text: "Namen, Telefonnummern und Mailadressen von Ansprechpersonen zeigen wir nicht. "
                    + "Sie stehen in der Originalanzeige.")
        }
    }
}
