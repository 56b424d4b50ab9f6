import AdReader
import Deduplication
import GermanText
import JobMarket
import MarketStatistics
import PostingStore
import ReferenceData
import SearchIndex

/// The page of one ad: what it says, what was read from it and from which line.
struct AdPage: Sendable {
    let ad: StoredAd
    let partners: [ClusterPartner]
    let changes: [AdChange]
    let events: [AdEvent]
    /// What its source allows and asks.
    let rules: SourceRules?
    let similar: [Hit]
    /// The place that a visitor wants to know the distance from, as typed; empty where none was asked for.
    var from = ""
    /// Whether the ad can be reported here.
    var takesReports = false
    let site: Site

    private var posting: Posting { ad.posting }
    private var reading: Reading { ad.reading }

    func html() -> HTML {
        let text = AdReader.text(of: posting)
        let lines = AdLines(text: text, reading: reading)
        let address = PageAddress.ad(ad)
        let title = ad.shownTitle
        var frame = PageFrame(
            title: [title, placeNames].filter { !$0.isEmpty }.joined(separator: ", "),
            description: words(
                "\(title), \(employer): was die Anzeige sagt, mit der Zeile, aus der es stammt.",
                "\(title), \(employer): what the ad says, with the line it comes from."),
            canonical: from.isEmpty ? address : nil, madeUp: ad.madeUp)
        if from.isEmpty, rules?.isCanonical == true, let original = posting.url.flatMap(Href.init(foreign:)) {
            frame.original = original
        }
        frame.jsonLD = JobPostingDocument(ad: ad, lines: lines, today: site.today, origin: site.origin)?.json
        return frame.page(site) { html in
            html.element("div", .class("wide ad")) { html in
                html.element(
                    "header", .class("ad-head"), Attribute("data-employer", posting.company ?? ""),
                    reading.places.first.map { Attribute("data-place", $0.name) }
                ) { head(&$0) }
                html.element("div", .class("columns")) { html in
                    html.element("div", .class("main")) { html in
                        PayView(reading: reading).write(&html)
                        AdTextView(lines: lines, reading: reading).write(&html)
                        original(&html)
                        AdDistance(text: from, places: reading.places, address: address).write(&html)
                        PartnerList(ad: ad, partners: partners).write(&html)
                        if !similar.isEmpty { SimilarList(hits: similar).write(&html) }
                    }
                    html.element("div", .class("read")) { html in
                        FactTable(lines: lines).write(&html)
                        ClarityView(clarity: reading.clarity, text: lines).write(&html)
                        AdHistory(
                            ad: ad, changes: changes, events: events,
                            reposts: UnfilledSigns.reposts(of: ad, among: partners)
                        ).write(&html)
                        unfilled(&html)
                        SourceComparison(
                            ad: ad, copies: partners.filter { $0.judgement.relation == .same }.map(\.ad)
                        ).write(&html)
                    }
                }
            }
        }
    }

    /// Signs that nobody may be taken on, where several come together.
    private func unfilled(_ html: inout HTML) {
        let signs = UnfilledSigns(ad: ad, partners: partners, changes: changes, events: events, today: site.today)
        guard !signs.sentences.isEmpty else { return }
        html.element("section", .class("sources"), .labelledBy("dauer-titel")) { html in
            html.element(
                "h2", .id("dauer-titel"), text: words("Warum Nachfragen sich lohnt", "Why it is worth asking"))
            html.element(
                "p",
                text: words(
                    "Was hier zusammenkommt, kann harmlose Gründe haben. Es kann auch heißen, dass niemand "
                        + "eingestellt wird oder sich niemand findet.",
                    "What comes together here may have harmless reasons. It may also mean that nobody is taken on, or "
                        + "nobody found."))
            html.element("ul") { html in
                for sentence in signs.sentences { html.element("li", text: sentence) }
            }
        }
    }

    private var placeNames: String {
        Wording.list(reading.places.prefix(3).map(\.name))
    }

    /// The first places and how many there are besides.
    private var placesInHead: [String] {
        let names = reading.places.prefix(3).map(\.name)
        let further = reading.places.count - names.count
        guard further > 0 else { return names }
        return names + [
            Wording.count(
                further, words("weiterer Ort", "further place"), words("weitere Orte", "further places"))
        ]
    }

    private var employer: String {
        Wording.employer(posting.company)
    }

    private func head(_ html: inout HTML) {
        html.element("h1", .lang(reading.language), text: ad.shownTitle)
        html.element("p", .class("where")) { html in
            html.text([employer, Wording.list(placesInHead)].filter { !$0.isEmpty }.joined(separator: " · "))
        }
        html.element("p", .class("dates")) { html in
            html.text(words("Zuerst gesehen ", "First seen "))
            html.element(
                "time", Attribute("datetime", ad.firstSeen.description),
                text: Wording.age(of: ad.firstSeen, on: site.today))
            html.text(words(", zuletzt ", ", last "))
            html.element(
                "time", Attribute("datetime", ad.lastSeen.description),
                text: Wording.age(of: ad.lastSeen, on: site.today))
            if let published = posting.published {
                html.text(words(" · laut Quelle vom ", " · dated by its source ") + Wording.day(published))
            }
        }
        if ad.standing.state == .uncertain {
            html.element("p", .class("notice"), text: ClosingWords.uncertain(ad.standing.reason))
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
                html.text(words(" brutto im Monat, Vollzeit", " gross a month, full time"))
                html.text(
                    pay.stated
                        ? words(", Angabe der Quelle", ", stated by the source")
                        : words(", gelesen aus dem Text", ", read from the text"))
            } else {
                html.text(words("Gehalt nicht genannt", "Pay not named"))
            }
        }
        occupationLink(&html)
    }

    private func tags(_ facts: AdFacts) -> [String] {
        var tags = facts.hours.map(Labels.label)
        if facts.contract != .unclear { tags.append(Labels.label(facts.contract)) }
        if facts.level != .unclear { tags.append(Labels.label(facts.level)) }
        if let remote = reading.remote?.value { tags.append(Labels.label(remote)) }
        return tags
    }

    /// The page of the ad's occupation at its first place.
    private func occupationLink(_ html: inout HTML) {
        guard let page = occupationPage else { return }
        let place = reading.places.lazy.compactMap(\.ags).compactMap { Places.shared.municipality(ags: $0) }.first
        html.element("p", .class("more")) { html in
            if let place {
                html.link(
                    Href(PageAddress.profile(page, in: place)),
                    text: words(
                        "\(page.name) in \(place.name) im Überblick", "\(page.name) in \(place.name): overview"))
            } else {
                html.link(
                    Href(PageAddress.occupation(page)),
                    text: words("\(page.name) im Überblick", "\(page.name): overview"))
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
            html.element("h2", text: words("Zur Anzeige selbst", "To the ad itself"))
            if let href = posting.url.flatMap(Href.init(foreign:)) {
                html.element("p") { html in
                    html.link(
                        href, Attribute("rel", "nofollow noopener"),
                        text: words("Originalanzeige und Bewerbung auf ", "Original ad and application at ") + href.host
                    )
                }
            } else {
                html.element(
                    "p",
                    text: words(
                        "Die Quelle nennt keine Adresse der Originalanzeige.",
                        "The source names no address of the original ad."))
            }
            if let rules { SourceNote(source: posting.source, rules: rules).write(&html) }
            html.element(
                "p",
                text: words(
                    "Namen, Telefonnummern und Mailadressen von Ansprechpersonen zeigen wir nicht. Sie stehen in der "
                        + "Originalanzeige.",
                    "We do not show names, phone numbers and mail addresses of contact persons. They stand in the "
                        + "original ad."))
            html.element("p") { html in
                html.link(
                    Href(PageAddress.check(id: ad.id)), Attribute("rel", "nofollow"),
                    text: words("Diese Anzeige prüfen", "Check this ad"))
            }
            if takesReports {
                html.element("p") { html in
                    html.link(
                        Href(ReportQuestion.address(ad: ad.id)), Attribute("rel", "nofollow"),
                        text: words("Diese Anzeige melden", "Report this ad"))
                }
            }
        }
    }
}
