import AdSources
import JobMarket
import Testing

/// Pages with schema.org JobPosting.
@Suite struct JobPageTests {
    private static let job = """
        "@type": "JobPosting", "title": "Koch &amp; Köchin (m/w/d)", "description": "<p>Wir kochen.</p>", \
        "datePosted": "02.11.2026", "validThrough": "2026-12-31T23:59", "employmentType": ["FULL_TIME", "PART_TIME"], \
        "hiringOrganization": {"@type": "Organization", "name": "Gasthof Linde"}, \
        "identifier": {"@type": "PropertyValue", "name": "Linde", "value": "K-1"}, \
        "jobLocation": [{"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Hagen", \
        "postalCode": "58095", "streetAddress": "Lange Str. 1", "addressRegion": "NW", "addressCountry": "DE"}, \
        "geo": {"latitude": "51.36", "longitude": "7.47"}}, {"@type": "Place", "address": "Witten"}], \
        "baseSalary": {"@type": "MonetaryAmount", "currency": "EUR", "value": {"@type": "QuantitativeValue", \
        "minValue": 2600, "maxValue": 3000, "unitText": "MONTH"}}, "jobLocationType": "TELECOMMUTE", "directApply": true
        """

    private func page(_ script: String) throws -> Taken {
        try Taken(
            """
            <!DOCTYPE html><html lang="de-DE"><head><title>Jobs</title>
            <link rel="canonical" href="https://www.linde.example/jobs/1">
            <script type="application/ld+json">\(script)</script></head><body><h1>Koch</h1></body></html>
            """, name: "page.html")
    }

    @Test func allProperties() throws {
        let taken = try page("{\(Self.job)}")
        let ad = try #require(taken.postings.first, "\(taken.rejects.map(\.reason))")
        #expect(ad.source == "linde.example" && ad.sourceID == "K-1" && ad.title == "Koch & Köchin (m/w/d)")
        #expect(ad.company == "Gasthof Linde" && ad.html == "<p>Wir kochen.</p>" && ad.text == nil)
        #expect(ad.published == Day(iso: "2026-11-02") && ad.validThrough == Day(iso: "2026-12-31"))
        #expect(ad.employment == "FULL_TIME, PART_TIME" && ad.remote == "TELECOMMUTE" && ad.language == "de")
        #expect(
            ad.places == [
                StatedPlace(
                    name: "Hagen", postcode: "58095", street: "Lange Str. 1", region: "NW", country: "DE",
                    latitude: 51.36, longitude: 7.47), StatedPlace(name: "Witten"),
            ])
        #expect(ad.pay == StatedPay(min: 2600, max: 3000, currency: "EUR", unit: .month, field: "baseSalary"))
        #expect(ad.url == "https://www.linde.example/jobs/1")
        #expect(ad.unknown == ["directApply": .bool(true)])
    }

    @Test(arguments: [
        "[{\(job)}]", "{\"@graph\": [{\"@type\": \"WebSite\"}, {\(job)}]}", "[[{\(job)}]]", "{\(job),}",
        "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"ListItem\", \"item\": {\(job)}}]}",
        "/* eins */ {\(job)} // zwei", "<!-- {\(job)} -->", "//<![CDATA[\n{\(job)}\n//]]>", "<![CDATA[{\(job)}]]>",
        "{\(job)};", "\u{FEFF}{\(job)}", "{\"mainEntity\": {\(job)}}",
        "{\(job)}".replacing("\"", with: "&quot;").replacing("&amp;", with: "&amp;amp;"),
        "{\(job)}".replacing("JobPosting", with: "http://schema.org/JobPosting"),
        "{\(job)}".replacing("\"JobPosting\"", with: "[\"Thing\", \"JobPosting\"]"),
        "{\(job)}".replacing("Wir kochen.", with: "Wir\n\t kochen."),
    ])
    func formsOfLinkedData(_ script: String) throws {
        let taken = try page(script)
        let ad = try #require(taken.postings.first, "\(taken.rejects.map(\.reason))")
        #expect(taken.total == 1)
        #expect(ad.company == "Gasthof Linde" && ad.places.count == 2 && ad.sourceID == "K-1")
    }

    @Test func severalOnAPageAndReferences() throws {
        let taken = try page(
            """
            {"@graph": [{"@id": "#org", "@type": "Organization", "name": "Linde"},
            {"@type": "JobPosting", "title": "Koch", "description": "Wir kochen.", "hiringOrganization": {"@id": "#org"}},
            {"@type": "JobPosting", "title": "Kellner", "description": "Wir bedienen.", "hiringOrganization": "Linde"}]}
            """)
        #expect(taken.postings.map(\.company) == ["Linde", "Linde"])
        #expect(taken.postings.map(\.text) == ["Wir kochen.", "Wir bedienen."])
        #expect(Set(taken.postings.map(\.sourceID)).count == 2)
        #expect(taken.locations.map(\.record) == [1, 2])
    }

    @Test(arguments: [
        ("&lt;p&gt;Wir kochen.&lt;/p&gt;", "<p>Wir kochen.</p>"),
        ("&amp;lt;p&amp;gt;Wir kochen.&amp;lt;/p&amp;gt;", "<p>Wir kochen.</p>"),
        ("<b>Wir</b>\\\\n\\\\nkochen.", "<b>Wir</b>\n\nkochen."),
    ])
    func escapedDescriptions(_ description: String, _ html: String) throws {
        let taken = try page(#"{"@type": "JobPosting", "title": "Koch", "description": "\#(description)"}"#)
        #expect(taken.postings.first?.html == html)
    }

    @Test func partsOutsideTheDescriptionAreText() throws {
        let taken = try page(
            """
            {"@type": "JobPosting", "title": "Koch", "description": "<p>Wir kochen.</p>", \
            "responsibilities": "Saucen rühren", "qualifications": ["Gesellenbrief", "Wir kochen."]}
            """)
        let html = try #require(taken.postings.first?.html)
        #expect(html.contains("Saucen rühren") && html.contains("Gesellenbrief"))
        #expect(html.ranges(of: "Wir kochen.").count == 1)
    }

    @Test func microdataWithReferences() throws {
        let taken = try Taken(
            """
            <html><head><title>Koch (m/w/d) in Hagen | Linde Jobs</title></head><body>
            <div itemscope itemtype="https://schema.org/JobPosting" itemref="more">
            <h1 itemprop="title"><strong>Koch (m/w/d)</strong></h1>
            <time itemprop="datePosted" datetime="2026-11-02">gestern</time>
            <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization" itemref="org"></span>
            <div itemprop="description"><p class="x">Wir kochen.</p><ul><li>Saucen</ul><script>1</script></div>
            <div itemprop="baseSalary" itemscope itemtype="http://schema.org/MonetaryAmount">
            <meta itemprop="currency" content="EUR"><div itemprop="value" itemscope
            itemtype="http://schema.org/QuantitativeValue"><span itemprop="value" content="17.50">17,50</span>
            <meta itemprop="unitText" content="HOUR"></div></div></div>
            <p id="more"><span itemprop="employmentType">Vollzeit</span></p><div id="org" itemref="org">
            <span itemprop="name">Gasthof Linde</span></div></body></html>
            """, name: "page.html")
        let ad = try #require(taken.postings.first, "\(taken.rejects.map(\.reason))")
        #expect(ad.title == "Koch (m/w/d)" && ad.company == "Gasthof Linde" && ad.employment == "Vollzeit")
        #expect(ad.html == "<p>Wir kochen.</p><ul><li>Saucen</li></ul>")
        #expect(ad.published == Day(iso: "2026-11-02"))
        #expect(ad.places == [StatedPlace(name: "Hagen")])
        #expect(ad.pay == StatedPay(min: 17.5, max: 17.5, currency: "EUR", unit: .hour, field: "baseSalary"))
        #expect(ad.source == "page")
    }

    @Test func itemsThatReferToEachOtherEnd() throws {
        let items = (0..<40).map { index in
            """
            <div id="i\(index)" itemprop="x" itemscope itemtype="http://schema.org/JobPosting" \
            itemref="\((0..<40).map { "i\($0)" }.joined(separator: " "))"></div>
            """
        }
        let taken = try Taken("<html><body>\(items.joined())</body></html>", name: "page.html")
        #expect(taken.postings.isEmpty && taken.rejects.count == 40)
    }

    @Test func pagesWithoutAJob() throws {
        let none = try Taken("<html><body><p>Nichts hier.</p></body></html>", name: "page.html")
        #expect(none.rejects.first?.reason.contains("no JobPosting") == true && none.error == nil)
        let broken = try page(#"{"@type": "JobPosting", "title": "Koch", "description": "Wir "kochen"."}"#)
        #expect(broken.rejects.first?.reason.contains("cannot be read") == true)
        let bare = try page(#"{"@type": "JobPosting", "title": "Koch"}"#)
        #expect(bare.rejects.first?.reason.contains("description") == true)
    }

    @Test func aFileOfLinkedData() throws {
        let taken = try Taken("{\"@context\": \"https://schema.org\",\n\(Self.job)}", name: "job.jsonld")
        #expect(taken.postings.first?.company == "Gasthof Linde")
        let lines = try Taken("{\(Self.job)}\n{\(Self.job)}\n", name: "jobs.jsonl")
        #expect(lines.postings.count == 2)
    }
}
