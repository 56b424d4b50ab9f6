import JobMarket
import MarketStatistics
import PostingStore

/// Ads side by side; on narrow screens row by row, each value with the ad it is of.
struct AdComparisonPage: Sendable {
    let comparison: AdComparison
    let site: Site

    private var ads: [StoredAd] { comparison.ads }

    func html() -> HTML {
        let title = words("Anzeigen nebeneinander", "Ads side by side")
        let frame = PageFrame(title: title, description: title + ".", madeUp: ads.contains(where: \.madeUp))
        return frame.page(site) { html in
            html.element("div", .class("wide tool ad-comparison")) { html in
                html.element("h1", text: title)
                if !comparison.closed.isEmpty { closed(&html) }
                for note in comparison.notes { html.element("p", .class("notice"), text: note) }
                if comparison.isComplete { table(&html) } else { invitation(&html) }
            }
        }
    }

    private func closed(_ html: inout HTML) {
        html.element("p", .class("notice")) { html in
            html.text(words("Nicht mehr offen: ", "Not open any more: "))
            for (number, ad) in comparison.closed.enumerated() {
                if number > 0 { html.text(", ") }
                html.element("q", .lang(ad.reading.language), text: ad.shownTitle)
            }
            html.text(".")
        }
    }

    private func invitation(_ html: inout HTML) {
        html.element(
            "p", .class("lead"),
            text: words(
                "Zum Vergleichen braucht es zwei bis vier Anzeigen. Setzen Sie in einer Trefferliste das Kästchen "
                    + "bei jeder, die Sie vergleichen wollen.",
                "It takes two to four ads to compare. Tick the box of each in a list of results."))
        html.element("p") { html in
            html.link(Href(PageAddress.search), text: words("Zu den Stellen", "To the jobs"))
        }
    }

    private func table(_ html: inout HTML) {
        let rows = AdComparisonRows(ads, today: site.today).rows
        // On narrow screens the heads of the columns are out of sight, so the ads are listed once.
        html.element("ol", .class("compared")) { html in
            for ad in ads { html.element("li") { entry(ad, &$0) } }
        }
        FoldingTable(
            caption: words(
                "Was „in allen“ trägt, steht in jeder dieser Anzeigen.",
                "What says “in all” stands in each of these ads."),
            corner: "",
            columns: ads.enumerated().map { number, ad in .init("\(number + 1)") { head(number, ad, &$0) } },
            holdsFigures: false, kind: "side-by-side"
        ).write(
            rows.map { row in
                .init(name: row.name, cells: row.entries.map { entries in { cell(entries, &$0) } })
            }, &html)
    }

    private func head(_ number: Int, _ ad: StoredAd, _ html: inout HTML) {
        html.element("span", .class("no"), text: "\(number + 1) ")
        html.link(
            Href(PageAddress.ad(ad)), .lang(ad.reading.language), text: ad.shownTitle
        )
        html.element("small", text: Wording.employer(ad.posting.company))
    }

    private func entry(_ ad: StoredAd, _ html: inout HTML) {
        html.link(
            Href(PageAddress.ad(ad)), .lang(ad.reading.language), text: ad.shownTitle
        )
        html.text(", " + Wording.employer(ad.posting.company))
        guard ads.count > AdComparison.sizes.lowerBound else { return }
        html.text(" · ")
        html.link(Href(AdComparison.address(ads.map(\.id).filter { $0 != ad.id }))) { html in
            html.text(words("herausnehmen", "take out"))
            html.element("span", .class("sr"), .lang(ad.reading.language), text: ": \(ad.shownTitle)")
        }
    }

    private func cell(_ entries: [AdComparisonRows.Entry], _ html: inout HTML) {
        switch entries.count {
        case 0: html.element("span", .class("thin-mark"), text: words("nicht genannt", "not named"))
        case 1: write(entries[0], &html)
        default:
            html.element("ul") { html in
                for entry in entries { html.element("li") { write(entry, &$0) } }
            }
        }
    }

    private func write(_ entry: AdComparisonRows.Entry, _ html: inout HTML) {
        html.text(entry.text)
        if entry.isCommon { html.element("span", .class("common"), text: " " + words("in allen", "in all")) }
    }
}
