import AdReports
import JobMarket
import MarketStatistics
import PostingStore
import ReferenceData
import SearchIndex
import Settings

/// The page of an ad whose job is closed: that it is, since when and why, and where to look instead.
struct ClosedAdPage: Sendable {
    let ad: StoredAd
    let events: [AdEvent]
    /// The report for which the operator took it out; `nil` where it was none.
    var removal: AdReport?
    var settings = OperatorSettings()
    let site: Site

    /// Days for which the page says that the job is closed; after them it is gone for good.
    private static let daysShown = 30

    /// What was taken out is not named any more: its very words may be why.
    private var isSuppressed: Bool { ad.standing.reason == .suppressed }

    var isGone: Bool {
        if isSuppressed { return true }
        guard let closed = ad.standing.closed else { return true }
        return site.today.number - closed.number > Self.daysShown
    }

    func html() -> HTML {
        let closed = words("Diese Stelle ist nicht mehr offen", "This job is not open any more")
        let title =
            isSuppressed
            ? words("Diese Anzeige wurde entfernt", "This ad was removed")
            : words("Nicht mehr offen: ", "Not open any more: ") + ad.shownTitle
        let frame = PageFrame(title: title, description: closed + ".", madeUp: ad.madeUp)
        return frame.page(site) { html in
            html.element("div", .class("wide error")) { html in
                html.element("h1", text: isSuppressed ? title : closed)
                if isSuppressed {
                    RemovalStatement(ad: ad, report: removal, settings: settings).write(&html)
                } else {
                    html.element("p", .class("lead")) { what(&$0) }
                    html.element("p", text: ClosingWords.closed(ad.standing.reason))
                }
                if !isGone {
                    AdHistory(ad: ad, changes: [], events: events).write(&html)
                }
                html.element("h2", text: words("Weiter geht es hier", "Where to go from here"))
                html.element("ul") { html in
                    for link in links {
                        html.element("li") { $0.link(Href(link.address), text: link.text) }
                    }
                }
                var form = SearchForm()
                form.what = ad.reading.occupation?.title ?? (isSuppressed ? "" : ad.shownTitle)
                form.place = place?.name ?? ""
                form.write(&html)
            }
        }
    }

    private func what(_ html: inout HTML) {
        let employer = ad.posting.company.flatMap { $0.isEmpty ? nil : $0 }
        let since =
            ad.standing.closed.map {
                words(
                    " Seit dem \(Wording.day($0)) ist sie bei uns geschlossen.",
                    " It was closed here on \(Wording.day($0)).")
            } ?? ""
        html.text(words("„", "“"))
        html.element("span", .lang(ad.reading.language), text: ad.shownTitle)
        html.text(words("“", "”") + (employer.map { words(" bei ", " at ") + $0 } ?? "") + "." + since)
    }

    private var place: Municipality? {
        ad.reading.places.lazy.compactMap(\.ags).compactMap { Places.shared.municipality(ags: $0) }.first
    }

    private var links: [(text: String, address: String)] {
        var links: [(String, String)] = []
        if let page = ad.reading.occupation.flatMap({ Occupations.shared.page(slug: $0.kldb) }) {
            if let place {
                links.append(
                    (
                        words("\(page.name) in \(place.name) im Überblick", "\(page.name) in \(place.name): overview"),
                        PageAddress.profile(page, in: place)
                    ))
            }
            links.append(
                (words("\(page.name) im Überblick", "\(page.name): overview"), PageAddress.occupation(page)))
        }
        if let place {
            links.append(
                (words("Alle offenen Stellen in ", "All open jobs in ") + place.name, PageAddress.place(place)))
        }
        return links + [(words("Zur Startseite", "To the start page"), PageAddress.start)]
    }
}
