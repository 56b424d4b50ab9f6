import Fetching
import Foundation
import Synchronization
import Testing

/// Every lie ends with the outcome it deserves, in time.
@Suite(.serialized) struct LiesTests {
    static let ends: [(target: String, word: String)] = [
        ("/ok", "fresh"), ("/changed", "fresh"), ("/short", "fresh"), ("/gzip", "fresh"), ("/deflate", "fresh"),
        ("/rawdeflate", "fresh"), ("/twogzip", "fresh"), ("/error", "serverError"), ("/busy", "serverError"),
        ("/toomany", "tooManyRequests"), ("/status?404", "gone 404"), ("/status?410", "gone 410"),
        ("/status?401", "refused 401"), ("/status?403", "refused 403"), ("/status?451", "refused 451"),
        ("/status?418", "unexpectedStatus"), ("/status?206", "unexpectedStatus"), ("/status?202", "unexpectedStatus"),
        ("/drip", "tooSlow"), ("/silent", "timeout"), ("/slowheader", "timeout"), ("/huge", "tooLarge"),
        ("/hugechunked", "tooLarge"), ("/headers", "badAnswer"), ("/longheader", "badAnswer"),
        ("/garbage", "badAnswer"),
        ("/reset", "connection"), ("/cut", "connection"), ("/unasked304", "badAnswer"), ("/empty", "badAnswer"),
        ("/endless", "redirects"), ("/loop", "redirects"), ("/nowhere", "redirects"), ("/metadata", "privateAddress"),
        ("/file", "badAddress"), ("/to?http://127.0.0.1:9999/", "privateAddress"),
        ("/to?http://10.0.0.1/", "privateAddress"), ("/to?http://user:word@example.com/", "badAddress"),
        ("/to?http://2130706433/", "privateAddress"),
        ("/to?http://[::ffff:127.0.0.1]/", "privateAddress"), ("/to?/ok", "fresh"), ("/to?../ok", "fresh"),
        ("/bomb", "tooLarge"), ("/cutgzip", "badAnswer"), ("/br", "badAnswer"), ("/private/a", "robots"),
        ("/a.pdf", "robots"), ("/to?/private/a", "robots"), ("/x/%2e%2e/private/a", "robots"),
    ]

    @Test(arguments: ends) func end(target: String, word: String) async throws {
        try await withLies(settings: { settings in
            settings.times.head = .seconds(3)
            settings.times.silence = .seconds(3)
        }) { server, fetcher in
            // Made before the clock runs.
            #expect(Lies.bomb.count > 1 << 16)
            let start = ContinuousClock.now
            let outcome = await fetcher.fetch(server.url(target))
            #expect(outcome.word == word, "\(outcome.failure?.message ?? "")")
            #expect(start.duration(to: .now) < .seconds(30))
            if let message = outcome.failure?.message {
                #expect(message.last == "." && message.count < 400, "\(message)")
            }
        }
    }

    /// The liar of the command's tests tells the same.
    @Test func endsWithTheOtherLiar() async throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("liar/liar.py").path
        let output = Pipe()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-B", script]
        process.standardOutput = output
        try process.run()
        // It inherits the signals that the test runner keeps to itself, so only this one ends it.
        defer { kill(process.processIdentifier, SIGKILL) }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let port = try #require(Int(line.filter(\.isNumber)))
        var settings = quick(["127.0.0.1:\(port)"])
        settings.times.head = .seconds(3)
        settings.times.silence = .seconds(3)
        for (target, word) in Self.ends {
            try await withFetcher(settings) { fetcher in
                let outcome = await fetcher.fetch("http://127.0.0.1:\(port)\(target)")
                #expect(outcome.word == word, "\(target) \(outcome.failure?.message ?? "")")
            }
        }
    }

    @Test func textIsWhole() async throws {
        try await withLies { server, fetcher in
            for target in ["/ok", "/gzip", "/deflate", "/rawdeflate", "/twogzip"] {
                let page = try #require(await fetcher.fetch(server.url(target)).page)
                #expect(page.body == Lies.page, "\(target)")
                #expect(page.contentType == "text/html")
                #expect(page.url == server.url(target))
            }
        }
    }

    /// Headers of any content, on answers of any kind, end in some outcome.
    @Test func oddHeadersAreSurvived() async throws {
        let random = Mutex(SplitMix(state: 9110))
        let names = [
            "Content-Type", "Content-Encoding", "Retry-After", "Location", "X-Robots-Tag", "tdm-reservation", "ETag",
            "Last-Modified", "Set-Cookie",
        ]
        let pieces = [
            "text/html", "; charset=", "utf-16", "\"", "gzip", ",", ":", "-1", "99999999999999999999", "noindex",
            "http://",
            "[", "]", "%", "%00", "é", " ", "\t", "//", "@", "1", "Fri, 31 Feb 2026 25:61:61 GMT", "stellwerk", "=",
            "?#",
        ]
        try await withLies { request, reply in
            guard request.target != "/robots.txt" else { return try await reply.answer("404 Not Found") }
            let (status, headers, body) = random.withLock { random in
                let status =
                    [200, 200, 200, 204, 206, 301, 302, 304, 404, 429, 503, 999].randomElement(using: &random) ?? 200
                let headers = names.filter { _ in Bool.random(using: &random) }.map { name in
                    let count = Int.random(in: 0...4, using: &random)
                    return (name, (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined())
                }
                return (status, headers, (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) })
            }
            try await reply.answer("\(status) Told", headers, [204, 304].contains(status) ? [] : body)
        } settings: { settings in
            settings.firstRest = .zero
            settings.longestRest = .zero
        } _: { server, fetcher in
            var words: Set<String> = []
            for number in 0..<600 {
                words.insert(await fetcher.fetch(server.url("/\(number)"), validators: Validators(etag: "x")).word)
            }
            #expect(words.isSuperset(of: ["fresh", "gone 404", "notModified", "redirects", "badAnswer"]), "\(words)")
            #expect(!words.contains("timeout"), "\(words)")
        }
    }

    @Test func largeBodiesCostNoMemory() async throws {
        try await withLies(settings: { settings in
            settings.maximumBytes = 8 << 20
        }) { server, fetcher in
            let before = try peakMemory()
            for target in ["/hugechunked", "/huge", "/headers", "/longheader"] {
                #expect(await fetcher.fetch(server.url(target)).failure != nil)
            }
            #expect(try peakMemory() - before < 96 << 20)
        }
    }

    @Test func bombsAreBoundBySizeWhereTheirRatioIsHarmless() async throws {
        try await withLies(settings: { settings in
            settings.maximumRatio = 100_000
            settings.maximumBytes = 4 << 20
        }) { server, fetcher in
            #expect(await fetcher.fetch(server.url("/bomb")).word == "tooLarge")
        }
    }

    @Test func wholeAnswersHaveATimeLimit() async throws {
        try await withLies(settings: { settings in
            settings.times.leastSpeed = 0
            settings.times.whole = .seconds(3)
        }) { server, fetcher in
            #expect(await fetcher.fetch(server.url("/drip")).word == "timeout")
        }
    }

    @Test func connectionsAreKeptAndClosed() async throws {
        try await withLies(settings: { $0.times.head = .seconds(4) }) { server, fetcher in
            for number in 0..<20 { #expect(await fetcher.fetch(server.url("/ok?\(number)")).word == "fresh") }
            #expect(server.mostConnections == 1)
            for target in ["/huge", "/drip", "/silent", "/bomb"] { _ = await fetcher.fetch(server.url(target)) }
            try await fetcher.shutdown()
            #expect(try await server.isLeft())
        }
    }
}
