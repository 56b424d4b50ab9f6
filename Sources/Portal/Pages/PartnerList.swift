import Deduplication
import JobMarket
import MarketStatistics
import PostingStore

/// Where else a job stands: other ads of it, copies by agencies and portals, the same ad for other places.
struct PartnerList {
    let ad: StoredAd
    let partners: [ClusterPartner]

    func write(_ html: inout HTML) {
        let copies = partners.filter { $0.judgement.relation == .same }
        section("auch-bei", words("Auch gefunden bei", "Also found at"), copies, &html) { html in
            let count = Wording.inWords(
                copies.count, one: words("eine weitere Anzeige", "one more ad"),
                many: words("weitere Anzeigen", "more ads"))
            html.text(
                words(
                    "Für dieselbe Stelle kennen wir \(count). Gezählt wird sie einmal.",
                    "We know \(count) for the same job. It is counted once."))
        }
        section(
            "andere-anbieter", words("Von anderen ausgeschrieben", "Advertised by others"), of(.otherAdvertiser), &html
        ) { html in
            html.text(
                words(
                    "Diese Anzeigen gleichen der Stelle, nennen aber einen anderen Anbieter. Wir führen sie getrennt.",
                    "These ads are like the job, but name another advertiser. We list them apart."))
        }
        section(
            "andere-orte", words("Die gleiche Anzeige für andere Orte", "The same ad for other places"),
            of(.otherPlace),
            &html
        ) { html in
            html.text(words("Jeder Ort zählt als eigene Stelle.", "Each place counts as a job of its own."))
        }
    }

    private func of(_ relation: PairJudgement.Relation) -> [ClusterPartner] {
        partners.filter { $0.judgement.relation == relation }
    }

    private func section(
        _ id: String, _ title: String, _ partners: [ClusterPartner], _ html: inout HTML, sentence: (inout HTML) -> Void
    ) {
        guard !partners.isEmpty else { return }
        html.element("section", .class("similar"), .labelledBy(id)) { html in
            html.element("h2", .id(id), text: title)
            html.element("p") { sentence(&$0) }
            html.element("ul") { html in
                for partner in partners { html.element("li") { entry(partner, &$0) } }
            }
        }
    }

    private func entry(_ partner: ClusterPartner, _ html: inout HTML) {
        let posting = partner.ad.posting
        let title = partner.ad.shownTitle
        let language = Attribute.lang(partner.ad.reading.language)
        let isCopy = partner.judgement.relation == .same
        if isCopy, let href = posting.url.flatMap(Href.init(foreign:)) {
            html.link(href, language, Attribute("rel", "nofollow noopener"), text: title)
        } else if isCopy {
            html.element("span", language, text: title)
        } else {
            html.link(Href(PageAddress.ad(partner.ad)), language, text: title)
        }
        let places = Wording.list(partner.ad.reading.places.prefix(3).map(\.name))
        html.element(
            "span", .class("where"),
            text: [Wording.employer(posting.company), places, words("Quelle", "source") + " \(posting.source)"].filter {
                !$0.isEmpty
            }.joined(
                separator: " · "))
        html.element(
            "span", .class("where"),
            text: words("Woran erkannt: ", "Known by: ") + MergeWords.reason(partner.judgement))
    }
}
