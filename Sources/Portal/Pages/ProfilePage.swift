import JobMarket
import MarketStatistics
import ReferenceData
import SearchIndex

/// The page of an occupation, of a place, or of an occupation at a place: every sentence and every figure leads
/// to the ads behind it.
struct ProfilePage: Sendable {
    let profile: Profile
    let subject: Subject
    let site: Site
    /// Other pages that a reader may want next.
    var neighbours: [EntryList] = []

    enum Subject: Sendable {
        case occupation(OccupationPage)
        case place(Municipality)
        case both(OccupationPage, Municipality)

        var page: OccupationPage? {
            switch self {
            case .occupation(let page), .both(let page, _): page
            case .place: nil
            }
        }

        var municipality: Municipality? {
            switch self {
            case .place(let place), .both(_, let place): place
            case .occupation: nil
            }
        }
    }

    func html() -> HTML {
        let frame = PageFrame(
            title: "\(name): Stellen, Gehalt, Anforderungen",
            description: "\(name): Stellen, Gehalt und Anforderungen, gerechnet aus \(German.ads(profile.ads)); "
                + "jede Zahl führt zu den Anzeigen.",
            canonical: profile.ads > 0 ? address : nil, madeUp: profile.madeUp)
        let notes = Footnotes(profile.text)
        return frame.page(site) { html in
            html.element("div", .class("wide profile")) { html in
                html.element("header", .class("profile-head")) { head(&$0, notes) }
                html.element("div", .class("line")) { html in
                    contents(&html)
                    html.element("div", .class("stops")) { html in
                        for stop in ProfileStop.all { write(stop, notes, &html) }
                        method(&html)
                        for list in neighbours { list.write(&html) }
                    }
                }
            }
        }
    }

    private var name: String {
        switch subject {
        case .occupation(let page): page.name
        case .place(let place): "Arbeiten in \(place.name)"
        case .both(let page, let place): "\(page.name) in \(place.name)"
        }
    }

    private var address: String {
        switch subject {
        case .occupation(let page): PageAddress.occupation(page)
        case .place(let place): PageAddress.place(place)
        case .both(let page, let place): PageAddress.profile(page, in: place)
        }
    }

    private func head(_ html: inout HTML, _ notes: Footnotes) {
        html.element("h1") { html in
            html.text(name)
            html.element("span", .class("sr"), text: ": ")
            html.element("span", .class("sub"), text: "Stellen, Gehalt, Anforderungen")
        }
        if profile.ads > 0 { lead(&html) }
        let sentences = ProfileStop.all.compactMap(leading)
        if !sentences.isEmpty {
            html.element("section", .class("summary"), .labelledBy("kurz")) { html in
                html.element("h2", .id("kurz"), text: "Kurz gesagt")
                html.element("ul") { html in
                    for index in sentences.prefix(6) { html.element("li") { notes.write(index, &$0) } }
                }
            }
        }
    }

    /// The sentence that says most about a stop: that with its median, else its first.
    private func leading(_ stop: ProfileStop) -> Int? {
        let own = profile.text.indices.filter { stop.sections.contains(profile.text[$0].section) }
        return own.first { profile.text[$0].figures.contains { $0.id.hasSuffix(".p50") } } ?? own.first
    }

    private func lead(_ html: inout HTML) {
        html.element("p", .class("lead")) { html in
            html.text("Gerechnet aus ")
            if let total = profile.openings.figures?.total {
                html.figure(total, text: German.ads(total.count))
            } else {
                html.text(German.ads(profile.ads))
            }
            html.text(" von \(German.employers(profile.employers))")
            if let radius = profile.radius, radius > 0 { html.text(", \(German.short(radius))\u{A0}km Umkreis") }
            if let window = profile.window {
                html.text(", zuerst gesehen \(German.day(window.first)) bis \(German.day(window.last))")
            }
            html.text(".")
        }
    }

    private func contents(_ html: inout HTML) {
        html.element("nav", .class("route"), .label("Abschnitte dieser Seite")) { html in
            html.element("ol") { html in
                for stop in ProfileStop.all {
                    html.element("li") { $0.link(Href("#\(stop.id)"), text: stop.title) }
                }
                html.element("li") { $0.link(Href("#rechenweg"), text: "Rechenweg") }
            }
        }
    }

    private func write(_ stop: ProfileStop, _ notes: Footnotes, _ html: inout HTML) {
        html.element("section", .class("stop"), .id(stop.id), .labelledBy("h-\(stop.id)")) { html in
            html.element("h2", .id("h-\(stop.id)"), text: stop.title)
            let sentences = profile.text.indices.filter { stop.sections.contains(profile.text[$0].section) }
            if !sentences.isEmpty {
                html.element("p", .class("say")) { html in
                    for (position, index) in sentences.enumerated() {
                        if position > 0 { html.text(" ") }
                        notes.write(index, &html)
                    }
                }
            }
            stop.write(profile, &html)
        }
    }

    private func method(_ html: inout HTML) {
        html.element("section", .class("stop"), .id("rechenweg"), .labelledBy("h-rechenweg")) { html in
            html.element("h2", .id("h-rechenweg"), text: "Rechenweg")
            html.element("ul") { html in
                html.element("li") { html in
                    html.text("Eine Mitte (Median) steht hier erst ab \(MinimumSize.ads) Anzeigen von ")
                    html.text("\(German.employers(MinimumSize.employers)), die mittlere Hälfte ab ")
                    html.text("\(MinimumSize.quartiles) Anzeigen.")
                }
                html.element(
                    "li",
                    text: "Gehälter sind brutto, in Euro im Monat, auf Vollzeit umgerechnet; "
                        + "Spannen zählen mit ihrer Mitte.")
                html.element(
                    "li",
                    text: "Kein Arbeitgeber zählt mehr als ein Zehntel; Zeitarbeit und Ausbildung stehen beim "
                        + "Gehalt getrennt.")
                for widening in profile.widened { html.element("li", text: widening.text) }
            }
            html.element("p") { $0.link(Href(PageAddress.method), text: "Ausführlich: so lesen und rechnen wir") }
        }
    }
}
