import Testing

@Suite struct SearchAnswerTests {
    @Test func theAnswerHasTheShapeOfTheContract() async throws {
        let answer = try await Page.get("/stellen.json?was=it+manager+hagen").json
        #expect(answer["total"] as? Int == 100)
        #expect(answer["took_us"] is Int)
        let query = try #require(answer["query"] as? [String: Any])
        #expect((query["place"] as? [String: Any])?["name"] as? String == "Hagen")
        #expect(query["radius_km"] as? Double == 25)
        #expect((query["occupation"] as? [String: Any])?["title"] is String)
        #expect(query["skills"] is [Any])
        #expect(query["rest"] is [Any])
        let hits = try #require(answer["hits"] as? [[String: Any]])
        #expect(hits.count == 20)
        for key in ["id", "n", "title", "employer", "employer_kind", "place", "postcode", "first_seen", "why"] {
            #expect(hits[0][key] != nil, "\(key)")
        }
        #expect(hits[0]["distance_km"] is Double)
        let facets = try #require(answer["facets"] as? [String: [[String: Any]]])
        for field in ["occupation", "level", "hours", "contract", "remote", "employer", "industry", "size", "skill"] {
            #expect(facets[field] != nil, "\(field)")
        }
        #expect(facets["hours"]?.first?["label"] as? String == "Vollzeit")
        let pay = try #require(answer["pay"] as? [String: Any])
        for key in ["unit", "n", "employers", "p25", "p50", "p75", "interval95"] { #expect(pay[key] != nil, "\(key)") }
    }

    @Test func pagesOfHitsFollowEachOther() async throws {
        var seen: Set<String> = []
        for page in 1...9 {
            let answer = try await Page.get("/stellen.json?seite=\(page)").json
            for hit in answer["hits"] as? [[String: Any]] ?? [] {
                #expect(seen.insert(try #require(hit["id"] as? String)).inserted)
            }
        }
        #expect(seen.count == 180)
    }
}
