import AdSources
import Foundation
import JobMarket
import Testing

/// Real sources: nothing may be lost, and the counts are known.
@Suite(.enabled(if: Shared.folder != nil, "the shared data is not beside this checkout"))
struct SharedDataTests {
    @Test func everyAdOfTheCorpusIsAccountedFor() throws {
        let taken = try Taken(Shared.input("ads.jsonl.gz"))
        #expect(taken.error == nil)
        #expect(taken.total == 7545)
        let rejects = taken.rejects.map { "\($0.record) \($0.reason) \($0.raw.prefix(120))" }.joined(separator: "\n")
        print("ads.jsonl.gz: \(taken.postings.count) postings, \(taken.rejects.count) rejects\n\(rejects)")
        #expect(taken.rejects.count <= 5)
        #expect(taken.postings.allSatisfy { $0.n != nil && !$0.title.isEmpty && !$0.sourceID.isEmpty })
        #expect(Set(taken.postings.map(\.source)).count == 11)
        // Lists and Place objects written as text are understood.
        #expect(taken.postings.allSatisfy { ad in ad.places.allSatisfy { !($0.name?.hasPrefix("[") ?? false) } })
        #expect(taken.postings.allSatisfy { ad in ad.places.allSatisfy { !($0.name?.hasPrefix("{") ?? false) } })
        let dated = taken.postings.count { $0.published != nil }
        let located = taken.postings.count { $0.places.first?.latitude != nil }
        print(
            "dated \(dated), with coordinates \(located), unknown fields \(Set(taken.postings.flatMap(\.unknown.keys)))"
        )
        #expect(located >= 987)
    }

    @Test func searchRowsOfTheEmploymentAgency() throws {
        let mapping = try FieldMapping(
            yaml: String(contentsOfFile: Package.path("mappings/ba-search-csv.yaml"), encoding: .utf8))
        let mapped = try Taken(Shared.input("ba_search_7k.csv.gz"), mapping: mapping)
        #expect(mapped.postings.count == 6873)
        #expect(mapped.rejects.isEmpty)
        let found = try Taken(Shared.input("ba_search_7k.csv.gz"))
        #expect(found.postings.count == 6873)
        print("ba_search_7k: \(mapped.postings.count) mapped, \(found.postings.count) found by itself")
        // Both ways say the same of every ad.
        for (a, b) in zip(mapped.postings, found.postings) {
            #expect(
                a.title == b.title && a.places == b.places && a.published == b.published && a.sourceID == b.sourceID)
            #expect(a.company == b.company && a.occupation == b.occupation)
        }
    }

    @Test func detailsOfTheEmploymentAgency() throws {
        let taken = try Taken(Shared.input("ba_api/job_details_2025.csv.gz"))
        print("job_details_2025: \(taken.postings.count) postings, \(taken.rejects.map(\.reason))")
        #expect(taken.total == 726)
        #expect(taken.postings.count >= 725)
        #expect(taken.postings.count { $0.text != nil } >= 700)
        #expect(taken.postings.count { $0.published != nil } >= 725)
        #expect(taken.postings.count { $0.places.first?.latitude != nil } >= 690)
    }

    @Test func searchAnswersOfVersionSix() throws {
        let one = try Taken(Shared.input("ba_api/fixtures_2026/trouveur_arbeitsagentur_search.json"))
        #expect(one.postings.count == 2)
        #expect(
            one.postings.first?.pay
                == StatedPay(
                    min: 60000, max: 75000, currency: "EUR", unit: .year, field: "gehaltsspanneVon"))
        #expect(one.postings.first?.remote != nil)
        #expect(one.postings.last?.places.first?.country == "OESTERREICH")
        let two = try Taken(Shared.input("ba_api/fixtures_2026/jobschleuse_aa_search_response.json"))
        #expect(two.postings.map(\.places.first?.postcode) == ["64859", "60311"])
    }

    @Test func pagesWithMicrodata() throws {
        let taken = try Taken(Shared.input("fixtures/xing_pages.tar.gz"))
        let places = taken.postings.count { $0.places.first?.name != nil }
        let companies = taken.postings.count { $0.company != nil }
        let words = taken.postings.compactMap(\.html).map(\.utf8.count)
        print(
            "xing: \(taken.postings.count) postings, \(taken.rejects.count) rejects, places \(places), companies \(companies)"
        )
        print("html \(words.min() ?? 0)...\(words.max() ?? 0)")
        // 50 pages hold their ad; 6 show it in a frame, and 4 only list nine similar jobs without a text.
        #expect(Set(taken.rejects.map(\.origin) + taken.locations.map(\.file)).count == 60)
        #expect(taken.postings.count == 50)
        #expect(taken.rejects.count == 6 + 4 * 9)
        #expect(places == 50 && companies == 50)
        #expect(taken.postings.allSatisfy { $0.published != nil && $0.source == "xing.com" })
    }
}
