import AdSources
import Foundation
import JobMarket
import Testing

/// The job search of the Bundesagentur in the shapes that are known of it.
@Suite struct BundesagenturAdapterTests {
    private static let search = "https://rest.arbeitsagentur.de/jobboerse/jobsuche-service/pc/v6/jobs?wo=Hagen"

    private func list(_ ids: Range<Int>, total: Int, version: Int = 6, facets: String = "") -> String {
        let rows = ids.map { id in
            version == 6
                ? #"{"referenznummer": "\#(id)-S", "stellenangebotsTitel": "Koch", "firma": "Linde"}"#
                : #"{"refnr": "\#(id)-S", "titel": "Koch", "arbeitgeber": "Linde"}"#
        }
        let name = version == 6 ? "ergebnisliste" : "stellenangebote"
        return
            #"{"\#(name)": [\#(rows.joined(separator: ","))], "maxErgebnisse": \#(version == 6 ? "\(total)" : "\"\(total)\"")\#(facets)}"#
    }

    private func detail(_ url: String) -> String? {
        #"{"stellenangebotsTitel": "Koch", "stellenangebotsBeschreibung": "Wir kochen."}"#
    }

    @Test(arguments: [4, 6]) func pagesAndTexts(_ version: Int) throws {
        let walk = try Walk("ba", Self.search) { request, url in
            #expect(request.headers["X-API-Key"] == "jobboerse-jobsuche")
            if request.role == .detail { return detail(url) }
            let page = url.contains("page=2") ? 2 : 1
            #expect(url.contains("size=100"))
            return list((page - 1) * 100..<min(page * 100, 130), total: 130, version: version)
        }
        #expect(walk.drift.isEmpty && walk.listed.count == 130 && walk.postings.count == 130)
        let ad = try #require(walk.postings.first)
        #expect(ad.text == "Wir kochen." && ad.company == "Linde" && ad.sourceID == "0-S")
        let asked = try #require(walk.asked.first { $0.role == .detail })
        #expect(asked.url.hasSuffix("/jobsuche-service/pc/v4/jobdetails/MC1T") && asked.sourceID == "0-S")
        #expect(asked.fallbacks.last == "https://www.arbeitsagentur.de/jobsuche/jobdetail/0-S")
    }

    @Test func theTextComesFromThePageWhereNothingElseAnswers() throws {
        let walk = try Walk("ba", Self.search) { request, url in
            if request.role == .list { return url.contains("/pc/v4/") ? list(0..<1, total: 1, version: 4) : nil }
            guard url.contains("/jobsuche/jobdetail/") else { return nil }
            return """
                <html><body><script id="ng-state" type="application/json">{"x": {"jobdetail": {"refnr": "0-S", \
                "titel": "Koch", "stellenbeschreibung": "Wir kochen."}}}</script></body></html>
                """
        }
        #expect(walk.postings.first?.text == "Wir kochen." && walk.drift.isEmpty)
    }

    @Test func aChangedShapeIsDrift() throws {
        for answer in [
            #"{"treffer": [], "maxErgebnisse": 5}"#, #"{"ergebnisliste": [{"nummer": 1}], "maxErgebnisse": 1}"#,
            #"{"ergebnisliste": [], "maxErgebnisse": 5}"#, #"{"ergebnisliste": []}"#, "<html></html>",
        ] {
            let walk = try Walk("ba", Self.search) { _, _ in answer }
            #expect(walk.drift.count == 1 && walk.listed.isEmpty, "\(answer)")
        }
        let text = try Walk("ba", Self.search) { request, _ in
            request.role == .list ? list(0..<1, total: 1) : #"{"inhalt": "neu"}"#
        }
        #expect(text.drift.count == 1 && text.postings.isEmpty && text.listed == ["0-S"])
        let nothing = try Walk("ba", Self.search) { _, _ in list(0..<0, total: 0) }
        #expect(nothing.drift.isEmpty)
    }

    /// More than 10,000 ads: the question is parted by what the answer counts until each part is small enough.
    @Test func tooManyAreParted() throws {
        let walk = try Walk("ba", Self.search, options: ["texts": "no"]) { _, url in
            if !url.contains("berufsfeld=") {
                return list(
                    0..<100, total: 15_000,
                    facets: #", "facetten": {"berufsfeld": {"counts": {"Küche": 11000, "Service": 4000}}}"#)
            }
            if url.contains("berufsfeld=K%C3%BCche"), !url.contains("angebotsart=") {
                return list(
                    0..<100, total: 11_000,
                    facets: #", "facetten": [{"angebotsart": {"counts": {"1": 9000, "4": 2000}}}]"#)
            }
            let start = url.contains("Service") ? 0 : url.contains("angebotsart=1") ? 4000 : 13_000
            let total = url.contains("Service") ? 4000 : url.contains("angebotsart=1") ? 9000 : 2000
            let page = url.split(separator: "&").first { $0.hasPrefix("page=") }.flatMap { Int($0.dropFirst(5)) } ?? 1
            return list(start + (page - 1) * 100..<start + min(page * 100, total), total: total)
        }
        #expect(walk.listed.count == 15_000 && walk.drift.isEmpty && walk.asked.count == 2 + 40 + 90 + 20)
    }

    @Test func whatCannotBePartedIsToldAndTheNewestTaken() throws {
        let walk = try Walk("ba", Self.search, options: ["texts": "no"]) { _, url in
            if url.contains("veroeffentlichtseit=7") { return list(0..<50, total: 50) }
            return list(0..<100, total: 20_000)
        }
        #expect(walk.listed.count == 50 && walk.drift.count == 4 && walk.asked.count == 5)
    }

    @Test func placesAreAskedOneByOne() throws {
        let walk = try Walk("ba", Self.search, options: ["places": "Hagen; Herdecke", "texts": "no", "key": "k"]) {
            request, url in
            #expect(request.headers["X-API-Key"] == "k")
            return url.contains("wo=Hagen") ? list(0..<1, total: 1) : list(1..<2, total: 1)
        }
        #expect(walk.listed == ["0-S", "1-S"] && walk.postings.count == 2)
    }

    @Test(.enabled(if: Shared.folder != nil, "the shared data is not beside this checkout"))
    func realAnswers() throws {
        for name in ["trouveur_arbeitsagentur_search.json", "jobschleuse_aa_search_response.json"] {
            let body = try String(contentsOfFile: Shared.path("ba_api/fixtures_2026/\(name)"), encoding: .utf8)
            let walk = try Walk("ba", Self.search, options: ["texts": "no"]) { _, _ in body }
            #expect(walk.listed.count == 2 && walk.postings.count == 2 && walk.drift.isEmpty)
        }
    }
}
