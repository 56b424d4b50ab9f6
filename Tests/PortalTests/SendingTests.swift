import Foundation
import HTTPTypes
import Portal
import Testing

/// Programs with a key send ads in and take them back.
@Suite struct SendingTests {
    /// 204 for what its source takes back, as often as it does; 404 for what it never sent in.
    @Test func anAdIsTakenBackByItsSourceAlone() async throws {
        let none = try await Page.get("/api/v1/ads?source=x&id=1", method: .delete)
        #expect(none.status == 404)
        var market = FixtureMarket.shared.market
        market.intake = AdIntake(
            sender: { $0 == "sw_1" ? .init(name: "probe", sources: ["x"]) : nil }, take: { _, _, _ in nil },
            withdraw: { id, source, sender in
                #expect(source == "x" && sender.name == "probe")
                return ["2026/17 a": true, "busy": nil][id, default: false]
            })
        func ask(_ query: String, key: String? = "sw_1") async throws -> Page {
            try await Page.get(
                "/api/v1/ads?" + query, method: .delete, headers: key.map { [.authorization: "Bearer " + $0] } ?? [:],
                of: market)
        }
        for key in [nil, "sw_2"] {
            let without = try await ask("source=x", key: key)
            #expect(without.status == 401 && without.headers[.wwwAuthenticate] == "Bearer")
        }
        for query in [
            "source=x", "source=x&id=", "id=1", "source=a+b&id=1", "source=x&id=1&id=2", "source=x&id=1&all=1",
        ] {
            #expect(try await ask(query).status == 400, "\(query)")
        }
        let foreign = try await ask("source=z&id=1")
        #expect(foreign.status == 403 && foreign.json["type"] as? String == "/api#problem-forbidden")
        for _ in 0..<2 {
            let done = try await ask("source=x&id=2026%2F17+a")
            #expect(done.status == 204 && done.body.isEmpty)
        }
        let unknown = try await ask("source=x&id=2")
        #expect(unknown.status == 404 && unknown.json["parameter"] as? String == "id")
        let busy = try await ask("source=x&id=busy")
        #expect(busy.status == 503 && busy.headers[.retryAfter] == "30")
        let paths = try #require(
            try await Page.get("/api/v1/openapi.json", of: market).json["paths"] as? [String: [String: Any]])
        let operation = try #require(paths["/api/v1/ads"]?["delete"] as? [String: Any])
        let answers = try #require(operation["responses"] as? [String: [String: Any]])
        #expect(answers["204"] != nil && answers["204"]?["content"] == nil && answers["200"] == nil)
        #expect(operation["security"] != nil)
    }

    @Test func sendingNeedsAKeyAndAPlaceToSendTo() async throws {
        let none = try await Page.get("/api/v1/ads?source=x", method: .post)
        #expect(none.status == 404)
        var market = FixtureMarket.shared.market
        market.intake = AdIntake(
            sender: { $0 == "sw_1" ? .init(name: "probe", sources: ["x", "y"]) : nil },
            take: { lines, _, _ in
                if lines == Array("bomb".utf8) { throw AdIntake.TooLong() }
                if lines != Array("{}\n".utf8) { throw AdIntake.ForeignSource(name: "z") }
                return nil
            }, withdraw: { _, _, _ in nil })
        let without = try await Page.get("/api/v1/ads?source=x", method: .post, of: market)
        #expect(without.status == 401 && without.headers[.wwwAuthenticate] == "Bearer")
        #expect(without.json["type"] as? String == "/api#problem-key-needed")
        let key: HTTPFields = [.authorization: "Bearer sw_1"]
        #expect(try await Page.get("/api/v1/ads?source=a+b", method: .post, headers: key, of: market).status == 400)
        #expect(try await Page.get("/api/v1/ads?source=x", method: .post, headers: key, of: market).status == 422)
        let busy = try await Page.get(
            "/api/v1/ads?source=x", method: .post, headers: key, body: "{}\n", of: market)
        #expect(busy.status == 503 && busy.headers[.retryAfter] == "30")
        #expect(try await Page.get("/api/v1/ads", of: market).headers[.allow] == "DELETE, POST")
        let bomb = try await Page.get("/api/v1/ads?source=x", method: .post, headers: key, body: "bomb", of: market)
        #expect(bomb.status == 413 && bomb.json["type"] as? String == "/api#problem-too-long")
        // Neither the address nor a line may name a source that is not the key's.
        for (source, body) in [("z", nil), ("x", "{\"source\":\"z\"}")] {
            let foreign = try await Page.get(
                "/api/v1/ads?source=\(source)", method: .post, headers: [.authorization: "Bearer sw_1"], body: body,
                of: market)
            #expect(foreign.status == 403)
            #expect(foreign.json["type"] as? String == "/api#problem-forbidden")
            #expect((foreign.json["detail"] as? String)?.contains("„z“") == true)
        }
    }
}
