import CZlib
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Portal
import Testing

@Suite struct CompressionTests {
    @Test(arguments: ["/stellen?was=it", "/", "/beruf/it-manager/hagen", "/so-lesen-wir"])
    func thePageIsTheSameButSmaller(uri: String) async throws {
        let plain = try await Page.get(uri)
        let bytes = try await Self.bytes(uri, ["gzip, deflate, br"])
        #expect(plain.headers[.contentEncoding] == nil && plain.headers[.vary] == "Accept-Encoding")
        #expect(bytes.headers[.contentEncoding] == "gzip" && bytes.headers[.vary] == "Accept-Encoding")
        #expect(bytes.body.count * 2 < plain.body.utf8.count)
        #expect(bytes.headers[.contentLength] == nil || bytes.headers[.contentLength] == String(bytes.body.count))
        #expect(Self.inflated(bytes.body) == Array(plain.body.utf8))
    }

    /// Each form has its own tag, and is not sent to who has it.
    @Test func tagsTellTheFormsApart() async throws {
        let uri = "/stellen?was=it"
        let plain = try #require(try await Page.get(uri).headers[.eTag])
        let zipped = try #require(try await Self.bytes(uri, ["gzip"]).headers[.eTag])
        #expect(plain != zipped)
        for (tag, encoding) in [(zipped, "gzip"), (plain, "identity")] {
            let again = try await Page.get(uri, headers: [.ifNoneMatch: tag, .acceptEncoding: encoding])
            #expect(again.status == 304 && again.headers[.eTag] == tag && again.body.isEmpty)
        }
    }

    @Test(arguments: ["", "br", "gzip;q=0", "gzip; q=0.0", "identity, gzipped", "gzip;q=0, *", "*, gzip;q=0"])
    func whoDoesNotTakeItGetsItPlain(encoding: String) async throws {
        let page = try await Page.get("/stellen", headers: [.acceptEncoding: encoding])
        #expect(page.headers[.contentEncoding] == nil && page.body.hasPrefix("<!DOCTYPE html>"))
    }

    /// A client is told what it has: plainly sent tags stay plain, and the head is the one of the whole answer.
    @Test(arguments: ["/stellen?was=it", "/stellen.csv", "/assets/"])
    func tagsSayWhatTheClientHas(uri: String) async throws {
        var market = FixtureMarket.shared.market
        market.generation = { 1 }
        var uri = uri
        if uri == "/assets/" {
            let start = try await Page.get("/").body
            uri = String(try #require(start.firstMatch(of: #/\/assets\/style\.[0-9a-f]{16}\.css/#)).0)
        }
        let plain = try #require(try await Page.get(uri, of: market).headers[.eTag])
        let zipped = try await Page.get(uri, method: .head, headers: [.acceptEncoding: "gzip"], of: market)
        #expect(zipped.status == 200 && zipped.body.isEmpty && zipped.headers[.contentEncoding] == "gzip")
        let marked = try #require(zipped.headers[.eTag])
        #expect(marked == plain.dropLast() + "-gzip\"")
        for (sent, encoding, status) in [
            (plain, "gzip", 304), (marked, "gzip", 304), (plain, "identity", 304), (marked, "identity", 200),
        ] {
            let headers: HTTPFields = [.ifNoneMatch: sent, .acceptEncoding: encoding]
            let again = try await Page.get(uri, headers: headers, of: market)
            #expect(again.status == status, "\(sent) \(encoding)")
            if status == 304 { #expect(again.headers[.eTag] == sent) }
        }
    }

    @Test(arguments: ["/nirgends", "/stelle/a0", "/stellen?umkreis=weit", "/healthz"])
    func headsHaveNoBody(uri: String) async throws {
        let head = try await Page.get(uri, method: .head, headers: [.acceptEncoding: "gzip"])
        let status = try await Page.get(uri).status
        #expect(head.status == status && head.body.isEmpty)
    }

    /// Whole lists are compressed as they are written.
    @Test(arguments: ["/stellen.csv", "/stellen.jsonl"])
    func listsAreCompressedInStretches(uri: String) async throws {
        let plain = try await Page.get(uri).body
        let zipped = try await Self.bytes(uri, ["gzip"])
        #expect(zipped.headers[.contentEncoding] == "gzip" && zipped.headers[.contentLength] == nil)
        #expect(zipped.body.count * 2 < plain.utf8.count)
        #expect(Self.inflated(zipped.body) == Array(plain.utf8))
    }

    @Test func whatIsShortStaysAsItIs() async throws {
        #expect(try await Self.bytes("/healthz", ["gzip"]).headers[.contentEncoding] == nil)
    }

    /// A list with everything it needs is at most 60 KB on its way.
    @Test func aListWithAllItNeedsIsLight() async throws {
        let uri = "/stellen?was=it+manager&wo=hagen"
        let page = try await Page.get(uri).body
        var total = try await Self.bytes(uri, ["gzip"]).body.count
        for asset in Set(page.matches(of: #/\/assets\/[a-z]+\.[0-9a-f]{16}\.[a-z]+/#).map { String($0.0) }) {
            total += try await Self.bytes(asset, ["gzip"]).body.count
        }
        #expect(total < 60_000)
    }

    private static func bytes(_ uri: String, _ encodings: [String]) async throws -> (headers: HTTPFields, body: [UInt8])
    {
        let app = Application(router: PortalSite(market: FixtureMarket.shared.market).router)
        return try await app.test(.router) { client in
            let headers: HTTPFields = [.acceptEncoding: encodings.joined(separator: ", ")]
            let answer = try await client.executeRequest(uri: uri, method: .get, headers: headers, body: nil)
            return (answer.headers, Array(answer.body.readableBytesView))
        }
    }

    private static func inflated(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return []
        }
        defer { inflateEnd(&stream) }
        var input = bytes
        return [UInt8](unsafeUninitializedCapacity: 4 << 20) { out, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = out.baseAddress
                stream.avail_out = UInt32(out.count)
                _ = inflate(&stream, Z_FINISH)
            }
            count = Int(stream.total_out)
        }
    }
}
