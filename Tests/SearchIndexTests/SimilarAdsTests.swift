import JobMarket
import ReferenceData
import SearchIndex
import Testing

/// Ads like one: by title, skills and place, without its own repeats.
@Suite struct SimilarAdsTests {
    private func ad(
        _ key: Int64, _ title: String, employer: String = "E", ags: String = "05914000", skills: [String] = []
    ) -> IndexedAd {
        IndexedAd(
            key: key, id: "\(key)", n: nil, title: title, employer: employer,
            places: [IndexedPlace(name: "Ort", postcode: nil, ags: ags, coordinate: nil)], posted: nil,
            firstSeen: Day(number: 20_000),
            facts: AdFacts(skills: skills.map { FactSkill(name: $0, kind: .hard, need: .must) }), demands: "", rest: "",
            madeUp: false)
    }

    @Test func likeTitlesComeFirstAndRepeatsNotAtAll() throws {
        let snapshot = AdIndex.inMemory([
            ad(1, "Pflegefachkraft (m/w/d)"), ad(2, "Pflegefachkraft", employer: "E"),
            ad(3, "Pflegefachfrau / Pflegefachmann", employer: "F"),
            ad(4, "Gesundheits- und Krankenpfleger", employer: "G"),
            ad(5, "Softwareentwickler", employer: "H"),
        ]).snapshot
        let similar = try snapshot.similar(to: 1).map(\.key)
        #expect(!similar.contains(1) && !similar.contains(5))
        #expect(similar.contains(3) && similar.contains(4))
        #expect(try snapshot.similar(to: 99).isEmpty)
        #expect(try snapshot.similar(to: 1, limit: 1).count == 1)
    }

    @Test func sharedSkillsAndNearPlacesDecideAmongEquals() throws {
        let snapshot = AdIndex.inMemory([
            ad(1, "Buchhalter", skills: ["DATEV", "Excel"]), ad(2, "Buchhalter", employer: "A", ags: "09162000"),
            ad(3, "Buchhalter", employer: "B", ags: "09162000", skills: ["DATEV", "Excel"]),
            ad(4, "Buchhalter", employer: "C", skills: ["DATEV", "Excel"]),
        ]).snapshot
        #expect(try snapshot.similar(to: 1).map(\.key) == [4, 3, 2])
    }
}
