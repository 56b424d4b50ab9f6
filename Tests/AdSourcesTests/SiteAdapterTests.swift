import AdSources
import Foundation
import JobMarket
import Testing

/// Ad pages found by sitemaps and lists.
@Suite struct SiteAdapterTests {
    private func page(_ id: Int) -> String {
        """
        <html><script type="application/ld+json">{"@type": "JobPosting", "title": "Koch", "identifier": "\(id)", \
        "description": "<p>Wir kochen.</p>"}</script></html>
        """
    }

    @Test func anIndexLeadsToSitemapsAndTheseToPages() throws {
        let walk = try Walk("site", "https://linde.example/sitemap.xml") { _, url in
            switch url {
            case "https://linde.example/sitemap.xml":
                "<sitemapindex xmlns='x'><sitemap><loc>https://linde.example/a.xml</loc></sitemap><sitemap><loc>https://elsewhere.example/b.xml</loc></sitemap></sitemapindex>"
            case "https://linde.example/a.xml":
                """
                <urlset><url><loc>https://linde.example/jobs/koch-1</loc></url><url><loc>https://www.linde.example/jobs/koch-2</loc></url>
                <url><loc>https://linde.example/ueber-uns</loc></url><url><loc>https://elsewhere.example/jobs/koch-3</loc></url></urlset>
                """
            default: page(url.hasSuffix("1") ? 1 : 2)
            }
        }
        #expect(walk.listed == ["1", "2"] && walk.drift.isEmpty && walk.rejects.isEmpty)
        #expect(walk.asked.map(\.role) == [.list, .list, .detail, .detail])
    }

    @Test func aListOfSeveralPages() throws {
        let walk = try Walk("site", "https://linde.example/karriere/", options: ["links": "/karriere/\\d+$"]) {
            _, url in
            if url.contains("/karriere/") && url.last?.isNumber == true && !url.contains("seite") {
                return page(Int(url.suffix(1)) ?? 0)
            }
            return url.contains("seite=2")
                ? "<html><body><a href='3'>C</a><a href=\"/karriere/\" rel=\"next\">weiter</a></body></html>"
                : "<html><body><a href='1'>A</a> <a href='/karriere/2#top'>B</a> <a href='mailto:x@y.example'>M</a> <a rel='next' href='?seite=2'>weiter</a></body></html>"
        }
        #expect(walk.listed == ["1", "2", "3"] && walk.drift.isEmpty)
    }

    @Test func anAdWithoutAnIdentifierIsKnownByItsPage() throws {
        let walk = try Walk("site", "https://linde.example/jobs") { request, _ in
            request.role == .list
                ? "<html><a href='/jobs/koch-1'>Koch</a></html>"
                : #"<html><script type="application/ld+json">{"@type": "JobPosting", "title": "Koch", "description": "<p>Wir.</p>"}</script></html>"#
        }
        #expect(walk.listed == ["https://linde.example/jobs/koch-1"] && walk.postings[0].url == walk.listed.first)
    }

    @Test func listsInLinkedData() throws {
        let walk = try Walk("site", "https://linde.example/jobs") { request, _ in
            request.role == .detail
                ? page(5)
                : #"<html><script type="application/ld+json">{"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "url": "/jobs/koch-5"}]}</script></html>"#
        }
        #expect(walk.listed == ["5"])
    }

    @Test func whatLeadsNowhereIsDrift() throws {
        let walk = try Walk("site", "https://linde.example/jobs") { _, _ in
            "<html><a href='/kontakt'>Kontakt</a></html>"
        }
        #expect(walk.drift.count == 1 && walk.drift[0].contains("links"))
        // An ad page without its data, where the operator said that all of these are ads.
        let bare = try Walk("site", "https://linde.example/jobs", options: ["links": "/job/"]) { request, _ in
            request.role == .detail ? "<html><h1>Koch</h1></html>" : "<html><a href='/job/1'>Koch</a></html>"
        }
        #expect(bare.drift.count == 1 && bare.rejects.count == 1)
        let empty = try Walk("site", "https://linde.example/sitemap.xml") { _, _ in "<urlset></urlset>" }
        #expect(empty.drift.isEmpty)
        #expect(throws: AdapterProblem.self) {
            try Walk("site", "https://linde.example/jobs", options: ["links": "("]) { _, _ in nil }
        }
    }

    @Test func propertiesAsRDFa() throws {
        let html = """
            <html><div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Koch</h1>
            <span property="hiringOrganization" typeof="Organization"><b property="name">Linde</b></span>
            <div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress">
            <i property="addressLocality">Hagen</i></div></div><meta property="datePosted" content="2026-11-02">
            <div property="description"><p>Wir kochen.</p></div></div>
            <div typeof="schema:JobPosting"><b property="schema:title">Kellner</b><p property="schema:description">Wir</p></div></html>
            """
        let taken = try Taken(html, name: "x.html")
        let ad = try #require(taken.postings.first)
        #expect(taken.postings.map(\.title) == ["Koch", "Kellner"] && ad.company == "Linde")
        #expect(
            ad.places.first?.name == "Hagen" && ad.published == Day(iso: "2026-11-02")
                && ad.html?.contains("Wir kochen.") == true)
    }
}
