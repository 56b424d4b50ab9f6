import Deduplication
import Hummingbird
import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex

extension PortalRoutes {
    var adOperation: APIOperation {
        APIOperation(
            path: PageAddress.api + "ads/{id}", id: "ad", tag: .ads,
            summary: words("Eine Anzeige mit dem, was aus ihr gelesen wurde", "An ad with what was read from it"),
            about: words(
                "Jeder Wert mit seiner Herkunft; Zeilen zählen ab 1, Zeile 0 ist der Titel. Ansprechpersonen fehlen.",
                "Each value with where it comes from; lines count from 1, line 0 is the title. Contact persons are left "
                    + "out."),
            parameters: [
                APIParameter(
                    name: "id", kind: .text(1...64), about: words("Kennung der Anzeige.", "Identifier of the ad."),
                    place: .path, isRequired: true)
            ],
            answer: .init(about: words("Die Anzeige", "The ad"), schema: .named("Ad")),
            problems: [.notFound, .gone], respond: adAsJSON)
    }

    private func adAsJSON(_ asked: APIRequest) throws -> Response {
        guard let ad = try market.ad(asked.text("id") ?? "") else {
            let page = ErrorPage.unknownAd()
            throw Problem(status: .notFound, title: page.title, detail: page.sentence)
        }
        let leading = try market.leadingAd(ad)
        // As on the page: an ad leaves list, page and all else at the same moment.
        if ad.standing.state == .closed, !market.snapshot().contains(ad.key) {
            throw Problem(
                status: .gone, title: words("Diese Stelle ist nicht mehr offen", "This job is not open any more"),
                detail: ClosingWords.closed(ad.standing.reason))
        }
        let copies = try market.partners(ad).filter {
            // What was taken out is named nowhere.
            $0.judgement.relation == .same && $0.ad.standing.reason != .suppressed
        }.map(\.ad)
        let answer = AdAnswer(
            ad: ad, leading: leading.id, copies: copies, rules: try market.rules(ad.posting.source),
            origin: site(asked.request).origin)
        return Answer.tagged(asked.request, type: Answer.jsonType, bytes: try PrintedJSON.line(answer.json()))
    }
}
