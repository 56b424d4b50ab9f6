import Fetching
import Synchronization
import Testing

/// What the owner of a host sees.
@Suite(.serialized) struct PolitenessTests {
    @Test func whoAsksIsSaid() async throws {
        try await withLies { server, fetcher in
            #expect(await fetcher.fetch(server.url("/ok")).word == "fresh")
            #expect(server.targets == ["/robots.txt", "/ok"])
            for request in server.requests {
                #expect(request.headers["user-agent"] == "Stellwerk/1.0 (+https://example.org/crawler)")
                #expect(request.headers["accept-encoding"] == "gzip, deflate")
            }
        }
    }

    @Test(arguments: ["", "nobody", "me at home", "https://a.test/\r\nX: 1", "a@b.test)"]) func noContactNoFetching(
        contact: String
    ) {
        #expect(throws: FetchFailure.self) { try Fetcher(FetchSettings(version: "1.0", contact: contact)) }
    }

    @Test func validatorsAskForChanges() async throws {
        try await withLies { server, fetcher in
            let page = try #require(await fetcher.fetch(server.url("/ok")).page)
            #expect(page.validators == Validators(etag: "\"v1\"", lastModified: "Sun, 01 Nov 2026 08:00:00 GMT"))
            #expect(await fetcher.fetch(server.url("/ok"), validators: page.validators).word == "notModified")
            #expect(server.requests.last?.headers["if-modified-since"] == "Sun, 01 Nov 2026 08:00:00 GMT")
            #expect(await fetcher.fetch(server.url("/ok"), validators: Validators(etag: "\"v0\"")).word == "fresh")
            #expect(await fetcher.fetch(server.url("/ok"), validators: Validators()).word == "fresh")
        }
    }

    @Test func reservationsAreReported() async throws {
        try await withLies { request, reply in
            try await reply.answer(
                "200 OK",
                [
                    ("X-Robots-Tag", "noindex, otherbot: nofollow, stellwerk: NoArchive"), ("tdm-reservation", "1"),
                    ("tdm-policy", "https://a.test/policy.json"), ("X-Robots-Tag", "max-snippet: 10"),
                ], [0x20])
        } _: { server, fetcher in
            let reservations = try #require(await fetcher.fetch(server.url("/")).page).reservations
            #expect(reservations.robotsTag == ["noindex", "noarchive", "max-snippet: 10"])
            #expect(reservations.isMiningReserved == true)
            #expect(reservations.miningPolicy == "https://a.test/policy.json")
        }
    }

    @Test func oneRequestAtATimeWithPauses() async throws {
        try await withLies(settings: { $0.pause = .milliseconds(60) }) { server, fetcher in
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<6 { group.addTask { _ = await fetcher.fetch(server.url("/ok?\(number)")) } }
            }
            let times = server.requests.map(\.received)
            #expect(times.count == 7)
            for (earlier, later) in zip(times, times.dropFirst()) {
                #expect(earlier.duration(to: later) >= .milliseconds(60))
            }
            #expect(server.mostConnections == 1)
        }
    }

    @Test(arguments: [(0.15, 0.15), (50.0, 0.2)]) func crawlDelayIsThePace(asked: Double, kept: Double) async throws {
        try await withLies { request, reply in
            try await reply.answer("200 OK", [], Array("User-agent: *\nCrawl-delay: \(asked)".utf8))
        } settings: { settings in
            settings.longestPause = .milliseconds(200)
        } _: { server, fetcher in
            for _ in 0..<3 { _ = await fetcher.fetch(server.url("/")) }
            let times = server.requests.map(\.received)
            for (earlier, later) in zip(times, times.dropFirst()) {
                #expect(earlier.duration(to: later) >= .seconds(kept))
            }
        }
    }

    /// The first fetch reads robots.txt for all that wait, and again when it has run out.
    @Test func robotsAreReadOnceALifetime() async throws {
        try await withLies(settings: { $0.robotsLifetime = .seconds(4) }) { server, fetcher in
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { _ = await fetcher.fetch(server.url("/ok")) } }
            }
            #expect(server.targets.filter { $0 == "/robots.txt" }.count == 1)
            try await Task.sleep(for: .seconds(4.1))
            _ = await fetcher.fetch(server.url("/ok"))
            #expect(server.targets.filter { $0 == "/robots.txt" }.count == 2)
        }
    }

    @Test(arguments: [
        ("404 Not Found", "fresh"), ("403 Forbidden", "fresh"), ("500 Error", "robotsUnreachable"),
        ("503 Busy", "robotsUnreachable"), ("429 Slow", "robotsUnreachable"),
    ]) func robotsStatus(status: String, word: String) async throws {
        try await withLies { request, reply in
            try await reply.answer(request.target == "/robots.txt" ? status : "200 OK", [], [0x20])
        } _: { server, fetcher in
            #expect(await fetcher.fetch(server.url("/ok")).word == word)
            if word != "fresh" { #expect(server.targets == ["/robots.txt"]) }
        }
    }

    @Test func robotsThatNeverEndAreCut() async throws {
        try await withLies { request, reply in
            guard request.target == "/robots.txt" else { return try await reply.answer("200 OK", [], [0x20]) }
            let filler = Array(String(repeating: "# nothing at all\n", count: 4096).utf8)
            try await reply.send("HTTP/1.1 200 OK\r\nContent-Length: \(4 << 30)\r\n\r\nUser-agent: *\nDisallow: /no\n")
            for _ in 0..<1 << 16 { try await reply.send(filler) }
        } _: { server, fetcher in
            #expect(await fetcher.fetch(server.url("/yes")).word == "fresh")
            #expect(await fetcher.fetch(server.url("/no")).word == "robots")
        }
    }

    @Test(arguments: [(5, "robots"), (6, "fresh")]) func robotsRedirects(count: Int, word: String) async throws {
        try await withLies { request, reply in
            let hop = request.target.split(separator: "?").dropFirst().first.flatMap { Int($0) } ?? 0
            switch request.target {
            case "/page": try await reply.answer("200 OK", [], [0x20])
            case _ where hop == count: try await reply.answer("200 OK", [], Array("User-agent: *\nDisallow: /".utf8))
            default: try await reply.answer("301 Moved", [("Location", "/robots.txt?\(hop + 1)")])
            }
        } _: { server, fetcher in
            #expect(await fetcher.fetch(server.url("/page")).word == word)
        }
    }

    @Test(arguments: ["/silent", "/garbage", "/reset", "/headers", "/cutgzip", "/drip"])
    func nothingIsFetchedWithoutRobots(lie: String) async throws {
        try await withLies { request, reply in
            guard request.target == "/robots.txt" else { return try await reply.answer("200 OK", [], [0x20]) }
            try await Lies.tell(.init(target: lie, headers: [:], received: .now), reply)
        } settings: { settings in
            settings.times.head = .milliseconds(600)
        } _: { server, fetcher in
            #expect(await fetcher.fetch(server.url("/ok")).word == "robotsUnreachable")
            #expect(server.targets == ["/robots.txt"])
        }
    }

    @Test func retryAfterIsKeptTo() async throws {
        try await withLies(settings: { $0.longestRest = .seconds(600) }) { server, fetcher in
            let first = try #require(await fetcher.fetch(server.url("/toomany")).failure)
            #expect(first.kind == .tooManyRequests)
            #expect(first.retryAfter == .seconds(86_400))
            let before = server.requests.count
            let second = try #require(await fetcher.fetch(server.url("/ok")).failure)
            #expect(second.kind == .resting)
            #expect(try #require(second.retryAfter) <= .seconds(600))
            #expect(try #require(second.retryAfter) > .seconds(300))
            #expect(server.requests.count == before)
        }
    }

    @Test func retryAfterMayBeADate() async throws {
        try await withLies { request, reply in
            let status = request.target == "/robots.txt" ? "404 Not Found" : "503 Busy"
            try await reply.answer(status, [("Retry-After", "Fri, 31 Dec 2100 23:59:59 GMT")])
        } _: { server, fetcher in
            let failure = try #require(await fetcher.fetch(server.url("/ok")).failure)
            #expect(try #require(failure.retryAfter) > .seconds(86_400 * 365))
        }
    }

    /// Rests double with each error; one that is longer than the patience lets nothing through; the trial behind it
    /// opens the way again.
    @Test func errorsInARowOpenTheCircuit() async throws {
        let isBroken = Mutex(true)
        try await withLies { request, reply in
            let fails = request.target != "/robots.txt" && isBroken.withLock { $0 }
            try await reply.answer(fails ? "500 Error" : "200 OK", [], [0x20])
        } settings: { settings in
            settings.firstRest = .milliseconds(800)
            settings.patience = .milliseconds(1700)
        } _: { server, fetcher in
            for _ in 0..<3 { #expect(await fetcher.fetch(server.url("/a")).word == "serverError") }
            let times = server.requests.dropFirst().map(\.received)
            #expect(times[0].duration(to: times[1]) >= .milliseconds(800))
            #expect(times[1].duration(to: times[2]) >= .milliseconds(1600))
            for _ in 0..<20 { #expect(await fetcher.fetch(server.url("/a")).word == "resting") }
            #expect(server.requests.count == 4)
            try await Task.sleep(for: .seconds(3.3))
            isBroken.withLock { $0 = false }
            #expect(await fetcher.fetch(server.url("/a")).word == "fresh")
            #expect(await fetcher.fetch(server.url("/a")).word == "fresh")
        }
    }

    @Test func aMissingPageIsNoErrorOfItsHost() async throws {
        try await withLies(settings: { $0.firstRest = .seconds(60) }) { server, fetcher in
            for target in ["/status?404", "/status?403", "/empty", "/loop", "/huge", "/ok"] {
                #expect(await fetcher.fetch(server.url(target)).word != "resting")
            }
        }
    }
}
