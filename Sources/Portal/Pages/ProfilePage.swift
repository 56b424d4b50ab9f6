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
    /// Whether search engines are to keep it.
    let isListed: Bool
    /// Other pages that a reader may want next.
    var neighbours: [EntryList] = []
    /// Lines of ads for the commonest kinds of work.
    var quotes: [KindQuote] = []

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

        var name: String {
            switch self {
            case .occupation(let page): page.name
            case .place(let place): words("Arbeiten in ", "Working in ") + place.name
            case .both(let page, let place): "\(page.name) in \(place.name)"
            }
        }

        /// Of the page with the usual radius.
        var address: String {
            switch self {
            case .occupation(let page): PageAddress.occupation(page)
            case .place(let place): PageAddress.place(place)
            case .both(let page, let place): PageAddress.profile(page, in: place)
            }
        }
    }

    /// What follows a page's address for another radius than the usual one.
    static func query(radius: Double?) -> String {
        radius.map { "?umkreis=\(Wording.plain($0))" } ?? ""
    }

    func html() -> HTML {
        let frame = PageFrame(
            title: "\(name): \(Self.contents)",
            description: words(
                "\(name): Stellen, Gehalt und Anforderungen, gerechnet aus \(Wording.ads(profile.ads)); jede Zahl führt zu "
                    + "den Anzeigen.",
                "\(name): jobs, pay and requirements, computed from \(Wording.ads(profile.ads)); every figure leads to the "
                    + "ads."),
            canonical: isListed ? subject.address : nil, madeUp: profile.madeUp)
        let notes = Footnotes(profile.text)
        return frame.page(site) { html in
            html.element("div", .class("wide profile")) { html in
                html.element("header", .class("profile-head")) { head(&$0, notes) }
                html.element("div", .class("line")) { html in
                    contents(&html)
                    html.element("div", .class("stops")) { html in
                        for stop in ProfileStop.all { write(stop, notes, &html) }
                        method(&html)
                        if site.offersMail { AlertForms.links(for: subject, radius: profile.radius, &html) }
                        EmbedSection(profile: profile, subject: subject, site: site).write(&html)
                        for list in neighbours { list.write(&html) }
                        notes.writeSources(origin: site.origin, &html)
                    }
                }
            }
        }
    }

    private var name: String { subject.name }

    private static var contents: String { words("Stellen, Gehalt, Anforderungen", "jobs, pay, requirements") }

    private func head(_ html: inout HTML, _ notes: Footnotes) {
        html.element("h1") { html in
            html.text(name)
            html.element("span", .class("sr"), text: ": ")
            html.element("span", .class("sub"), text: Self.contents)
        }
        if profile.ads > 0 { lead(&html) }
        let sentences = ProfileStop.all.filter(\.isInSummary).compactMap(leading)
        if !sentences.isEmpty {
            html.element("section", .class("summary"), .labelledBy("kurz")) { html in
                html.element("h2", .id("kurz"), text: words("Kurz gesagt", "In short"))
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
            html.text(words("Gerechnet aus ", "Computed from "))
            if let total = profile.openings.figures?.total {
                html.figure(total, text: Wording.ads(total.count))
            } else {
                html.text(Wording.ads(profile.ads))
            }
            html.text(words(" von ", " from ") + Wording.employers(profile.employers))
            if let radius = profile.radius, radius > 0 {
                let kilometres = "\(Wording.short(radius))\u{A0}km"
                html.text(words(", \(kilometres) Umkreis", ", within \(kilometres)"))
            }
            if let window = profile.window {
                html.text(
                    words(", zuerst gesehen ", ", first seen ") + Wording.day(window.first) + words(" bis ", " to ")
                        + Wording.day(window.last))
            }
            html.text(".")
        }
    }

    private func contents(_ html: inout HTML) {
        html.element("nav", .class("route"), .label(words("Abschnitte dieser Seite", "Sections of this page"))) {
            html in
            html.element("ol") { html in
                for stop in ProfileStop.all {
                    html.element("li") { $0.link(Href("#\(stop.id)"), text: stop.title) }
                }
                html.element("li") { $0.link(Href("#rechenweg"), text: words("Rechenweg", "How it is worked out")) }
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
            if stop.sections.contains(.taskMix) { KindQuote.write(quotes, &html) }
        }
    }

    private func method(_ html: inout HTML) {
        html.element("section", .class("stop"), .id("rechenweg"), .labelledBy("h-rechenweg")) { html in
            html.element("h2", .id("h-rechenweg"), text: words("Rechenweg", "How it is worked out"))
            html.element("ul") { html in
                html.element("li") { html in
                    let employers = Wording.employers(MinimumSize.employers)
                    html.text(
                        words(
                            "Eine Mitte (Median) steht hier erst ab \(MinimumSize.ads) Anzeigen von \(employers), die "
                                + "mittlere Hälfte ab \(MinimumSize.quartiles) Anzeigen.",
                            "A median is shown here only from \(MinimumSize.ads) ads of \(employers), the middle half from "
                                + "\(MinimumSize.quartiles) ads."))
                }
                html.element(
                    "li",
                    text: words(
                        "Gehälter sind brutto, in Euro im Monat, auf Vollzeit umgerechnet; Spannen zählen mit ihrer Mitte.",
                        "Pay is gross, in euros a month, converted to full-time; ranges count with their middle."))
                html.element(
                    "li",
                    text: words(
                        "Kein Arbeitgeber zählt mehr als ein Zehntel; Zeitarbeit und Ausbildung stehen beim Gehalt getrennt.",
                        "No employer counts for more than a tenth; temp agency work (Zeitarbeit) and apprenticeships "
                            + "(Ausbildung) stand apart for pay."))
                for widening in profile.widened { html.element("li", text: widening.text) }
            }
            html.element("p") {
                $0.link(
                    Href(PageAddress.method),
                    text: words("Ausführlich: so lesen und rechnen wir", "In full: how we read and reckon"))
            }
        }
    }
}

extension Profile {
    /// The radius that an address must name; `nil` for the usual one.
    var askedRadius: Double? { radius == SearchRequest.usualRadius ? nil : radius }
}
