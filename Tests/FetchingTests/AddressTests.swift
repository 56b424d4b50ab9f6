import Fetching
import Testing

/// Only the public internet is reached, whatever a name or a spelling says.
@Suite struct AddressTests {
    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.1.1",
        "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.1.1.1", "240.0.0.1",
        "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1",
        "64:ff9b::10.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1.1.1.1", "100::1", "2001::1", "2001:0:4137:9e76::1",
        "2001:db8::1", "2002:7f00:1::1", "2002:c0a8:101::", "3fff::1", "5f00::1", "fc00::1", "fd12:3456::1", "fe80::1",
        "febf::1", "fec0::1", "ff02::1", "ff0e::1", "4000::1",
    ]) func notPublic(text: String) throws {
        #expect(try #require(IPAddress(text)).reservation != nil)
    }

    @Test(arguments: [
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
        "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.255.255", "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0", "223.255.255.255", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2001:200::1", "2a00:1450:4001::1",
        "2606:4700::1111", "2620:4f:8000::1",
    ]) func isPublic(text: String) throws {
        #expect(try #require(IPAddress(text)).reservation == nil)
    }

    /// The blocks once more in the plainest form: every address is compared with first and last of each.
    @Test func blocksAgreeWithRanges() throws {
        let ranges = [
            ("0.0.0.0", "0.255.255.255"), ("10.0.0.0", "10.255.255.255"), ("100.64.0.0", "100.127.255.255"),
            ("127.0.0.0", "127.255.255.255"), ("169.254.0.0", "169.254.255.255"), ("172.16.0.0", "172.31.255.255"),
            ("192.0.0.0", "192.0.0.255"), ("192.0.2.0", "192.0.2.255"), ("192.88.99.0", "192.88.99.255"),
            ("192.168.0.0", "192.168.255.255"), ("198.18.0.0", "198.19.255.255"), ("198.51.100.0", "198.51.100.255"),
            ("203.0.113.0", "203.0.113.255"), ("224.0.0.0", "255.255.255.255"),
        ].map { (bits($0.0), bits($0.1)) }
        func bits(_ text: String) -> UInt32 { if case .v4(let bits) = IPAddress(text) { bits } else { 0 } }
        var random = SplitMix(state: 6)
        let edges = ranges.flatMap { [$0.0, $0.1, $0.0 &- 1, $0.1 &+ 1] }
        for address in edges + (0..<200_000).map({ _ in UInt32.random(in: 0 ... .max, using: &random) }) {
            let isReserved = ranges.contains { $0.0 <= address && address <= $0.1 }
            #expect((IPAddress.v4(address).reservation != nil) == isReserved, "\(IPAddress.v4(address))")
            let mapped = IPAddress.v6(high: 0, low: 0xFFFF_0000_0000 | UInt64(address))
            #expect((mapped.reservation != nil) == isReserved)
        }
    }

    @Test(arguments: [
        ("http://127.0.0.1/", "privateAddress"), ("http://2130706433/", "privateAddress"),
        ("http://0x7f000001/", "privateAddress"), ("http://0x7f.1/", "privateAddress"),
        ("http://0177.0.0.1/", "privateAddress"),
        ("http://127.1/", "privateAddress"), ("http://127.0.0.1./", "privateAddress"), ("http://0/", "privateAddress"),
        ("http://[::1]/", "privateAddress"), ("http://[::ffff:7f00:1]/", "privateAddress"),
        ("http://[fe80::1%25eth0]/", "badAddress"), ("http://１２７.0.0.1/", "privateAddress"),
        ("http://127%2e0%2e0%2e1/", "privateAddress"), ("http://127.0.0.256/", "badAddress"),
        ("http://1.2.3.4.5/", "badAddress"),
        ("http://0x/", "privateAddress"), ("http://099.1.1.1/", "badAddress"), ("http://256.1/", "badAddress"),
        ("http://user@example.com/", "badAddress"), ("http://user:word@example.com/", "badAddress"),
        ("http://good.test\\@127.0.0.1/", "badAddress"), ("http://a b/", "badAddress"), ("http://a..b/", "badAddress"),
        ("http:///x", "badAddress"), ("ftp://example.com/", "badAddress"), ("file:///etc/passwd", "badAddress"),
        ("gopher://example.com/", "badAddress"), ("javascript:alert(1)", "badAddress"), ("/only/a/path", "badAddress"),
        ("", "badAddress"), ("http://example.com:0/", "badAddress"), ("http://example.com:99999/", "badAddress"),
        ("http://example.com:22/", "refusedPort"), ("http://example.com:25/", "refusedPort"),
        ("https://example.com:6379/", "refusedPort"), ("http://unix%2Fsocket/", "badAddress"),
        ("http+unix://%2Fvar%2Frun%2Fdocker.sock/", "badAddress"), ("http://unknown.test/", "unknownHost"),
    ]) func refused(url: String, word: String) async throws {
        try await withFetcher(quick()) { fetcher in
            #expect(await fetcher.fetch(url).word == word)
        }
    }

    @Test func longAddressesAreRefused() async throws {
        try await withFetcher(quick()) { fetcher in
            #expect(await fetcher.fetch("http://a.test/" + String(repeating: "x", count: 9000)).word == "badAddress")
        }
    }

    /// The name is no name of the system's resolver, so whoever is reached was reached by our address.
    @Test func connectionsGoWhereOurResolverSays() async throws {
        try await LyingServer.with { server in
            var settings = quick(["pinned.test:\(server.port)"])
            let names = FixedNames(["pinned.test": [["127.0.0.1"]]])
            settings.resolver = names
            try await withFetcher(settings) { fetcher in
                let outcome = await fetcher.fetch("http://PINNED.test:\(server.port)/ok")
                #expect(outcome.text?.contains("Grüße") == true, "\(outcome)")
            }
            #expect(server.requests.allSatisfy { $0.headers["host"] == "pinned.test:\(server.port)" })
            #expect(names.asked.count == server.requests.count)
        }
    }

    /// DNS rebinding: the judged answer is public, the next one loopback. Nothing reaches loopback, because the name is
    /// asked once a request and the connection goes to what was judged. Requests leave from 127.0.0.1, from where the
    /// system sends nothing to a public address.
    @Test func aSecondAnswerOfTheResolverIsNotUsed() async throws {
        try await LyingServer.with { server in
            var settings = quick()
            settings.sourceAddress = "127.0.0.1"
            settings.times.connect = .milliseconds(500)
            let names = FixedNames(["rebound.test": [["1.1.1.1"], ["127.0.0.1"]]])
            settings.resolver = names
            try await withFetcher(settings) { fetcher in
                let url = "http://rebound.test:\(server.port)/ok"
                #expect(["connection", "timeout", "robotsUnreachable"].contains(await fetcher.fetch(url).word))
                #expect(names.asked.count == 1)
                #expect(await fetcher.fetch(url).word == "privateAddress")
            }
            #expect(server.requests.isEmpty)
        }
    }

    @Test func oneBadAddressSpoilsAll() async throws {
        try await LyingServer.with { server in
            var settings = quick()
            settings.resolver = FixedNames([
                "two.test": [["1.1.1.1", "127.0.0.1"]], "six.test": [["2a00::1", "fe80::1"]],
            ])
            try await withFetcher(settings) { fetcher in
                #expect(await fetcher.fetch("http://two.test:\(server.port)/").word == "privateAddress")
                #expect(await fetcher.fetch("http://six.test:\(server.port)/").word == "privateAddress")
            }
            #expect(server.requests.isEmpty)
        }
    }

    @Test func theNextAddressIsTriedWhereOneDoesNotAnswer() async throws {
        try await LyingServer.with { server in
            var settings = quick(["many.test"])
            settings.resolver = FixedNames(["many.test": [["127.0.0.2", "::1", "127.0.0.1"]]])
            try await withFetcher(settings) { fetcher in
                #expect(await fetcher.fetch("http://many.test:\(server.port)/ok").word == "fresh")
            }
        }
    }

    @Test func whatIsAllowedIsAllowedAsNamed() async throws {
        try await LyingServer.with { server in
            for (allowed, word) in [
                ("127.0.0.1", "fresh"), ("127.0.0.1:\(server.port)", "fresh"), ("127.0.0.1:1", "privateAddress"),
                ("127.0.0.2", "privateAddress"), ("localhost", "privateAddress"),
            ] {
                try await withFetcher(quick([allowed])) { fetcher in
                    #expect(await fetcher.fetch(server.url("/ok")).word == word, "\(allowed)")
                }
            }
        }
    }

    @Test func aRedirectIsLookedUpAndJudgedAgain() async throws {
        try await LyingServer.with { server in
            try await LyingServer.with { other in
                var settings = quick(["127.0.0.1:\(server.port)"])
                settings.resolver = FixedNames(["inner.test": [["127.0.0.1"]], "outer.test": [["10.1.1.1"]]])
                try await withFetcher(settings) { fetcher in
                    for target in [other.url("/ok"), "http://inner.test:\(other.port)/ok", "http://outer.test/"] {
                        #expect(await fetcher.fetch(server.url("/to?\(target)")).word == "privateAddress")
                    }
                }
                #expect(other.requests.isEmpty)
            }
        }
    }

    @Test func aCallersHeadersStayAtTheirOrigin() async throws {
        try await LyingServer.with { server in
            try await LyingServer.with { other in
                try await withFetcher(quick(["127.0.0.1"])) { fetcher in
                    let key = ["X-API-Key": "secret"]
                    #expect(await fetcher.fetch(server.url("/to?\(other.url("/ok"))"), headers: key).word == "fresh")
                    #expect(server.requests.last?.headers["x-api-key"] == "secret")
                    #expect(other.requests.allSatisfy { $0.headers["x-api-key"] == nil })
                    for bad in ["Host", "user-agent", "Content-Length", "a b", "", "x:y"] {
                        #expect(await fetcher.fetch(server.url("/ok"), headers: [bad: "1"]).word == "badRequest")
                    }
                    let split = ["X": "1\r\nHost: other"]
                    #expect(await fetcher.fetch(server.url("/ok"), headers: split).word == "badRequest")
                }
            }
        }
    }
}
