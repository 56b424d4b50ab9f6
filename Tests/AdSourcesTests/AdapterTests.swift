import AdSources
import Foundation
import JobMarket
import Testing

/// Walks a source whose answers are at hand, as a run does.
struct Walk {
    var postings: [Posting] = []
    var rejects: [RejectedRecord] = []
    var listed: Set<String> = []
    var drift: [String] = []
    var asked: [SourceRequest] = []

    /// - Parameter answer: the body for an address; `nil` stands for 404.
    init(
        _ kind: String, _ url: String, options: [String: String] = [:], mapping: String? = nil,
        _ answer: (SourceRequest, String) throws -> String?
    ) throws {
        let adapter = try SourceAdapters.make(
            kind: kind,
            settings: AdapterSettings(name: "test", url: url, options: options, mapping: mapping, today: Taken.today))
        var open = try adapter.start()
        while !open.isEmpty, asked.count < 2000 {
            let request = open.removeFirst()
            if asked.contains(where: { $0.url == request.url }) { continue }
            asked.append(request)
            for address in [request.url] + request.fallbacks {
                guard let body = try answer(request, address) else { continue }
                let step = try adapter.read(
                    SourceAnswer(request: request, url: address, body: Array(body.utf8)))
                for record in step.records {
                    switch record {
                    case .posting(let posting, _): postings.append(posting)
                    case .rejected(let reject): rejects.append(reject)
                    }
                }
                listed.formUnion(step.listed)
                drift += step.drift
                open += step.next
                break
            }
        }
    }
}

/// What every kind of source keeps to.
@Suite struct AdapterTests {
    private static let addresses = [
        "feed": "https://stadt.example/jobs.rss", "site": "https://stadt.example/sitemap.xml",
        "ba": "https://rest.arbeitsagentur.de/jobboerse/jobsuche-service/pc/v6/jobs?wo=Hagen",
        "personio": "https://linde.jobs.personio.de", "softgarden": "https://linde.career.softgarden.de",
        "greenhouse": "https://job-boards.greenhouse.io/linde", "lever": "https://jobs.lever.co/linde",
        "ashby": "https://jobs.ashbyhq.com/linde", "smartrecruiters": "https://jobs.smartrecruiters.com/linde",
        "recruitee": "https://linde.recruitee.com", "workable": "https://apply.workable.com/linde",
        "teamtailor": "https://linde.teamtailor.com", "hrxml": "https://linde.example/hrxml",
    ]

    @Test func everyKindStartsAtAnAddress() throws {
        #expect(Set(SourceAdapters.all.map { $0.kind }) == Set(Self.addresses.keys))
        for (kind, url) in Self.addresses {
            let adapter = try SourceAdapters.make(kind: kind, settings: AdapterSettings(name: "x", url: url))
            let requests = try adapter.start()
            #expect(requests.count == 1 && requests[0].url.hasPrefix("https://") && requests[0].role == .list)
        }
        for type in SourceAdapters.all { #expect(!type.summary.isEmpty && type.summary.contains("--url")) }
    }

    /// An error page, a list that has become another: drift, and nothing is said to be open.
    @Test(arguments: addresses.keys.sorted())
    func whatIsNoAnswerIsDrift(_ kind: String) throws {
        let bodies = [
            "", "Wartungsarbeiten", "<html><body><h1>503</h1></body></html>", #"{"error": "gone"}"#, "[]]", "{}",
            #"{"jobs": [{"name": "Koch"}], "offers": [{"name": 1}], "content": [{"x": 1}], "items": [{"x": 1}], "ergebnisliste": [{"x": 1}], "maxErgebnisse": 1}"#,
            String(repeating: "[", count: 100_000), "<rss><channel><item><a/></item></channel></rss>",
        ]
        for body in bodies {
            let walk = try Walk(kind, try #require(Self.addresses[kind])) { _, _ in body }
            #expect(!walk.drift.isEmpty, "\(body.prefix(80))")
            #expect(walk.listed.isEmpty && walk.postings.isEmpty, "\(body.prefix(80))")
            #expect(walk.drift.allSatisfy { $0.hasSuffix(".") && $0.utf8.count < 2000 })
        }
    }

    /// Requests go to the host of the source or that of its API.
    @Test func foreignAddressesAreRefused() throws {
        for (kind, url) in [
            ("greenhouse", "https://firma.example/jobs"), ("lever", "https://firma.example"),
            ("ashby", "https://firma.example/x"), ("workable", "https://firma.example"),
            ("smartrecruiters", "https://firma.example"), ("ba", "https://www.arbeitsagentur.de/jobsuche/suche"),
        ] {
            #expect(throws: AdapterProblem.self) {
                try SourceAdapters.make(kind: kind, settings: AdapterSettings(name: "x", url: url))
            }
        }
    }

    @Test func greenhouse() throws {
        let walk = try Walk("greenhouse", "https://boards.greenhouse.io/linde") { _, url in
            #expect(url == "https://boards-api.greenhouse.io/v1/boards/linde/jobs?content=true")
            return
                #"{"jobs": [{"id": 7, "title": "Koch", "absolute_url": "https://l.example/7", "location": {"name": "Hagen"}, "content": "&lt;p&gt;Wir kochen.&lt;/p&gt;"}]}"#
        }
        let ad = try #require(walk.postings.first)
        #expect(ad.sourceID == "7" && ad.html == "<p>Wir kochen.</p>" && ad.source == "test")
        #expect(walk.listed == ["7"] && walk.drift.isEmpty)
        let none = try Walk("greenhouse", "https://boards.greenhouse.io/linde") { _, _ in
            #"{"jobs": [], "meta": {"total": 0}}"#
        }
        #expect(none.drift.isEmpty && none.listed.isEmpty)
        // A member under another name: the ads are there, their texts are not.
        let ads = (1...3).map {
            #"{"id": \#($0), "title": "Koch", "absolute_url": "https://l.example", "body": "<p>Wir</p>"}"#
        }
        let renamed = try Walk("greenhouse", "https://boards.greenhouse.io/linde") { _, _ in
            #"{"jobs": [\#(ads.joined(separator: ","))]}"#
        }
        #expect(renamed.drift.count == 1 && renamed.drift[0].contains("has a text") && renamed.postings.count == 3)
    }

    @Test func leverGoesOnWhereAnAnswerIsFull() throws {
        let walk = try Walk("lever", "https://jobs.lever.co/linde") { _, url in
            let skip = url.contains("skip=100&") ? 100 : 0
            #expect(url.hasPrefix("https://api.lever.co/v0/postings/linde?mode=json&skip=\(skip)&limit=100"))
            let ads = (skip..<(skip == 0 ? 100 : 130)).map {
                #"{"id": "\#($0)", "text": "Koch", "hostedUrl": "https://l.example/\#($0)", "lists": [{"text": "Aufgaben", "content": "<li>Kochen</li>"}]}"#
            }
            return "[\(ads.joined(separator: ","))]"
        }
        #expect(walk.postings.count == 130 && walk.listed.count == 130 && walk.asked.count == 2 && walk.drift.isEmpty)
        #expect(walk.postings[0].html == "<h3>Aufgaben</h3><ul><li>Kochen</li></ul>")
    }

    @Test func smartRecruitersJoinsListAndDetail() throws {
        let walk = try Walk("smartrecruiters", "https://careers.smartrecruiters.com/Linde") { request, url in
            if request.role == .detail {
                #expect(url == "https://api.smartrecruiters.com/v1/companies/Linde/postings/\(request.sourceID ?? "")")
                return
                    #"{"id": "\#(request.sourceID ?? "")", "jobAd": {"sections": {"jobDescription": {"title": "Aufgaben", "text": "<p>Kochen</p>"}}}}"#
            }
            let offset = url.contains("offset=100") ? 100 : 0
            let ads = (offset..<min(offset + 100, 101)).map {
                #"{"id": "\#($0)", "name": "Koch", "releasedDate": "2026-11-02", "location": {"city": "Hagen"}}"#
            }
            return #"{"totalFound": 101, "content": [\#(ads.joined(separator: ","))]}"#
        }
        #expect(walk.postings.count == 101 && walk.listed.count == 101 && walk.drift.isEmpty)
        let ad = try #require(walk.postings.first)
        #expect(ad.title == "Koch" && ad.places.first?.name == "Hagen" && ad.html == "<h3>Aufgaben</h3><p>Kochen</p>")
    }

    @Test func teamtailorFollowsItsPages() throws {
        let walk = try Walk("teamtailor", "https://linde.teamtailor.com/jobs") { _, url in
            let isFirst = !url.contains("page=2")
            let next =
                isFirst
                ? #", "next_url": "https://linde.teamtailor.com/jobs.json?page=2""#
                : #", "next_url": "https://elsewhere.example/jobs.json""#
            return
                #"{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "\#(isFirst ? 1 : 2)", "title": "Koch", "url": "https://l.example", "_jobposting": {"jobLocation": {"address": {"addressLocality": "Hagen"}}}}]\#(next)}"#
        }
        #expect(walk.listed == ["1", "2"] && walk.asked.count == 2)
        #expect(walk.postings.allSatisfy { $0.places.first?.name == "Hagen" })
    }

    @Test func personioNamesThePagesOfItsAds() throws {
        let walk = try Walk("personio", "https://linde.jobs.personio.de") { _, url in
            #expect(url == "https://linde.jobs.personio.de/xml")
            return "<workzag-jobs><position><id>3</id><name>Koch</name><office>Hagen</office></position></workzag-jobs>"
        }
        #expect(walk.postings.first?.url == "https://linde.jobs.personio.de/job/3" && walk.listed == ["3"])
    }

    @Test func otherBoards() throws {
        let ashby = try Walk("ashby", "https://jobs.ashbyhq.com/linde") { _, _ in
            #"{"jobs": [{"id": "a", "title": "Koch", "location": "Hagen", "descriptionPlain": "Wir kochen."}]}"#
        }
        #expect(ashby.listed == ["a"] && ashby.postings.first?.text == "Wir kochen.")
        let recruitee = try Walk("recruitee", "https://linde.recruitee.com") { _, url in
            #expect(url == "https://linde.recruitee.com/api/offers/")
            return
                #"{"offers": [{"id": 1, "title": "Koch", "careers_url": "https://l.example", "locations": [{"city": "Hagen"}, {"city": "Herne"}], "description": "<p>Wir</p>", "requirements": "<p>Sie</p>"}]}"#
        }
        #expect(recruitee.postings.first?.places.map(\.name) == ["Hagen", "Herne"])
        let workable = try Walk("workable", "https://apply.workable.com/linde") { _, _ in
            #"{"name": "Linde", "jobs": [{"shortcode": "X1", "title": "Koch", "city": "Hagen", "description": "<p>Wir</p>"}]}"#
        }
        #expect(workable.postings.first?.company == "Linde" && workable.listed == ["X1"])
        let softgarden = try Walk("softgarden", "https://linde.career.softgarden.de/vacancies") { _, url in
            #expect(url == "https://linde.career.softgarden.de/jobs.feed.json")
            return
                #"{"@context": "https://schema.org", "@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": {"@type": "JobPosting", "identifier": {"@type": "PropertyValue", "value": "9"}, "title": "Koch", "description": "<p>Wir kochen.</p>"}}]}"#
        }
        #expect(softgarden.listed == ["9"] && softgarden.drift.isEmpty)
        let empty = try Walk("softgarden", "https://linde.career.softgarden.de") { _, _ in
            #"{"@type": "DataFeed", "dataFeedElement": []}"#
        }
        #expect(empty.drift.isEmpty)
    }

    @Test func feedsOfSeveralPages() throws {
        let walk = try Walk("feed", "https://stadt.example/feed") { _, url in
            let page = url.contains("p=2") ? 2 : url.contains("p=3") ? 3 : 1
            let next =
                page < 3
                ? "<link rel=\"next\" href=\"/feed?a=1&amp;p=\(page + 1)\"/>" : "<link rel=\"next\" href=\"/feed\"/>"
            return """
                <feed xmlns="http://www.w3.org/2005/Atom">\(next)<entry><id>e\(page)</id><title>Koch</title>\
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Wir kochen.</p></div></content></entry></feed>
                """
        }
        #expect(walk.listed == ["e1", "e2", "e3"] && walk.asked.count == 3)
        #expect(walk.postings.allSatisfy { $0.html?.contains("<p>Wir kochen.</p>") == true })
    }

    /// A compressed answer that would fill the machine ends where no feed goes.
    @Test func aCompressedBombEnds() throws {
        let zeros = [UInt8](repeating: 0x30, count: 64 << 20)
        guard let once = try compressed(zeros, with: "gzip") else { return }
        // Members of a gzip file follow one another.
        let bomb = (0..<40).flatMap { _ in once }
        let adapter = try SourceAdapters.make(
            kind: "feed",
            settings: AdapterSettings(name: "x", url: "https://x.example/a.jsonl", options: ["format": "jsonl"]))
        let request = try #require(try adapter.start().first)
        let step = try adapter.read(SourceAnswer(request: request, body: bomb))
        #expect(step.drift.count == 1 && step.drift[0].contains("1024 MiB") && step.listed.isEmpty)
    }

    @Test func anyOtherFeedByAMapping() throws {
        let walk = try Walk(
            "feed", "https://stadt.example/stellen.xml",
            mapping: "format: xml\nrecords: s\nfields: { id: n, title: t, html: x }\n"
        ) { _, _ in "<alle><s><n>1</n><t>Koch</t><x>Wir</x></s></alle>" }
        #expect(walk.listed == ["1"] && walk.drift.isEmpty)
    }
}
