import AdSources
import Foundation
import JobMarket
import Testing

/// The examples of the documentation do what it says.
@Suite struct DocumentationTests {
    /// The blocks of code in the section on mapping files, in order.
    private func blocks() throws -> [String] {
        let text = try String(contentsOfFile: Package.path("docs/taking-in.md"), encoding: .utf8)
        let section = try #require(text.components(separatedBy: "## Mapping files").last)
        let parts = section.components(separatedBy: "```")
        return stride(from: 1, to: parts.count, by: 2).map { index in
            String(parts[index].drop { $0 != "\n" }.dropFirst())
        }
    }

    @Test func workedExamples() throws {
        let blocks = try blocks()
        #expect(blocks.count == 7)
        func take(_ document: Int, _ mapping: Int, _ name: String) throws -> [Posting] {
            let taken = try Taken(blocks[document], name: name, mapping: FieldMapping(yaml: blocks[mapping]))
            #expect(taken.rejects.isEmpty && taken.error == nil)
            return taken.postings
        }
        let sheet = try #require(try take(0, 1, "amt.csv").first)
        #expect(sheet.sourceID == "2026/17" && sheet.published == Day(iso: "2026-03-04") && sheet.pay?.min == 3456.78)
        #expect(sheet.skills == ["Word", "Excel"] && sheet.unknown == ["Amt": .string("Bauamt")])

        let paper = try #require(try take(2, 3, "export.xml").first)
        #expect(paper.title == "Koch" && paper.company == "Volmeblatt" && paper.contract == "unbefristet")
        #expect(
            paper.places == [
                StatedPlace(name: "Hagen", postcode: "58095"), StatedPlace(name: "Herdecke", postcode: "58313"),
            ])
        #expect(paper.pay == StatedPay(min: 16.5, max: nil, currency: "EUR", unit: .hour, field: "salary"))
        #expect(paper.html == "<h3>Aufgaben</h3><p>Sie kochen.</p>\n<h3>Profil</h3><p>Sie können kochen.</p>")
        #expect(paper.unknown.keys.sorted() == ["salary"])

        let page = try #require(try take(4, 5, "jobs.html").first)
        #expect(page.sourceID == "17" && page.title == "Koch" && page.url == "https://linde.example/job/17")
        #expect(page.places.first?.name == "Hagen")

        let script = "<script>window.jobs = {\"list\": [{\"nr\": 17, \"name\": \"Koch\"}]}</script>"
        let data = try Taken(script, name: "jobs.html", mapping: FieldMapping(yaml: blocks[6]))
        #expect(data.postings.first?.sourceID == "17" && data.postings.first?.title == "Koch")
    }

    /// Every file of `mappings` is a mapping.
    @Test func mappingFilesAreRead() throws {
        let folder = Package.path("mappings")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
        #expect(files.count >= 35)
        for file in files {
            let mapping = try FieldMapping(yaml: String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8))
            #expect(mapping.source != nil, "\(file)")
        }
    }
}
