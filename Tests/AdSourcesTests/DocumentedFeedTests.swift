import AdSources
import Foundation
import JobMarket
import Testing

/// Examples in the documentation of feeds, and lists that lead to ads.
@Suite(.enabled(if: Shared.folder != nil, "the shared data is not beside this checkout"))
struct DocumentedFeedTests {
    /// The first block of code of a page of documentation.
    private func example(_ name: String) throws -> String {
        let text = try String(contentsOfFile: Shared.path("fixtures/hrxml_absolventa/\(name)"), encoding: .utf8)
        let parts = text.components(separatedBy: "```")
        return String(try #require(parts.dropFirst().first).drop { $0 != "<" })
    }

    @Test func hrXML() throws {
        let taken = try Taken(try example("hr_xml.md"), name: "hr.xml")
        let ad = try #require(taken.postings.first)
        #expect(taken.total == 1 && ad.company == "Scho GbR" && ad.sourceID == "2448257")
        #expect(ad.places.map(\.name) == ["Berlin", "Berlin"] && ad.places.map(\.postcode) == ["10117", "10405"])
        #expect(ad.places.first?.street == "Friedrichstraße 67" && ad.published == Day(iso: "2019-11-11"))
        #expect(ad.url == "https://www.example.com/jobs/seefahrt/apply" && ad.language == "de")
        #expect(ad.html?.components(separatedBy: "<li>").count == 8)
        // The contact person is not kept.
        #expect(!"\(ad)".contains("absolventa.de"))
    }

    @Test func absolventaXML() throws {
        let mapping = try FieldMapping(
            yaml: String(contentsOfFile: Package.path("mappings/absolventa.yaml"), encoding: .utf8))
        let taken = try Taken(try example("absolventa_xml.md"), name: "a.xml", mapping: mapping)
        let ad = try #require(taken.postings.first)
        #expect(taken.total == 1 && ad.places.map(\.postcode) == ["10405", "10178"])
        #expect(ad.published == Day(iso: "2019-11-11") && ad.html?.components(separatedBy: "<h3>").count == 5)
        #expect(!"\(ad)".contains("absolventa.de"))
    }

    @Test func listsLeadToAds() throws {
        func addresses(_ file: String, _ url: String) throws -> [String] {
            let body = try String(contentsOfFile: Shared.path("fixtures/\(file)"), encoding: .utf8)
            let walk = try Walk("site", url, options: ["links": "/(post|jobs?)/"]) { request, _ in
                request.role == .list ? body : nil
            }
            return walk.asked.dropFirst().map(\.url)
        }
        #expect(
            try addresses(
                "freehire/internal/sources/testdata/micro1_sitemap.xml", "https://jobs.micro1.ai/sitemap.xml"
            ).count == 3)
        #expect(
            try addresses("baluffo/tests/fixtures/ashby_jobs.html", "https://jobs.ashbyhq.com/jagex") == [
                "https://jobs.ashbyhq.com/jagex/creative/job/technical-artist",
                "https://jobs.ashbyhq.com/jagex/creative/job/environment-artist",
            ])
        #expect(
            try addresses("baluffo/tests/fixtures/littlechicken_jobs_page.html", "https://www.littlechicken.nl/jobs/")
                .count == 2)
    }
}
