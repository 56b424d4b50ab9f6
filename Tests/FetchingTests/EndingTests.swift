import Fetching
import Foundation
import Synchronization
import Testing

/// Cancelling, shutting down, and many hosts at once.
@Suite(.serialized) struct EndingTests {
    @Test(arguments: ["/silent", "/drip", "/hugechunked"]) func cancelled(target: String) async throws {
        try await withLies { server, fetcher in
            let task = Task { await fetcher.fetch(server.url(target)) }
            while !server.targets.contains(target) { try await Task.sleep(for: .milliseconds(5)) }
            let start = ContinuousClock.now
            task.cancel()
            #expect(["cancelled", "tooLarge"].contains(await task.value.word))
            #expect(start.duration(to: .now) < .seconds(14))
            #expect(try await server.isLeft())
        }
    }

    @Test func cancelledWhileQueueing() async throws {
        try await withLies(settings: { $0.pause = .seconds(60) }) { server, fetcher in
            let tasks = (0..<20).map { number in Task { await fetcher.fetch(server.url("/ok?\(number)")) } }
            while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            for task in tasks.shuffled() { task.cancel() }
            // One page may come before it can be cancelled; the next one would have to wait a minute.
            var done = 0
            for task in tasks where await task.value.word != "cancelled" { done += 1 }
            #expect(done <= 1)
        }
    }

    @Test func shutDownEndsAll() async throws {
        try await withLies { server, fetcher in
            let tasks = (0..<20).map { number in Task { await fetcher.fetch(server.url("/silent?\(number)")) } }
            while server.requests.count < 2 { try await Task.sleep(for: .milliseconds(5)) }
            let start = ContinuousClock.now
            try await fetcher.shutdown()
            #expect(start.duration(to: .now) < .seconds(14))
            for task in tasks { #expect(["cancelled", "shutDown"].contains(await task.value.word)) }
            #expect(await fetcher.fetch(server.url("/ok")).word == "shutDown")
            try await fetcher.shutdown()
            #expect(try await server.isLeft())
        }
    }

    @Test func manyHostsGoSideBySideWithinTheBound() async throws {
        let hosts = 300
        let busy = Mutex((now: 0, most: 0))
        try await LyingServer.with { request, reply in
            busy.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            try await Task.sleep(for: .milliseconds(20))
            busy.withLock { $0.now -= 1 }
            try await Lies.tell(request, reply)
        } _: { server in
            let names = (0..<hosts).map { "host\($0).test" }
            var settings = quick(Set(names))
            settings.pause = .milliseconds(20)
            settings.resolver = FixedNames(Dictionary(uniqueKeysWithValues: names.map { ($0, [["127.0.0.1"]]) }))
            settings.requestsAtOnce = 16
            try await withFetcher(settings) { fetcher in
                let memory = try peakMemory()
                let fresh = await withTaskGroup(of: Bool.self) { group in
                    for name in names {
                        for number in 0..<4 {
                            group.addTask {
                                await fetcher.fetch("http://\(name):\(server.port)/ok?\(number)").word == "fresh"
                            }
                        }
                    }
                    return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
                #expect(fresh == hosts * 4)
                #expect(server.requests.count == hosts * 5)
                #expect(busy.withLock(\.most) <= 16)
                #expect(busy.withLock(\.most) >= 8)
                #expect(try peakMemory() - memory < 128 << 20)
            }
        }
    }

    /// A host that does not answer keeps none of the others waiting.
    @Test func aSilentHostHoldsUpNobody() async throws {
        try await LyingServer.with { server in
            var settings = quick(["slow.test", "fast.test"])
            settings.resolver = FixedNames(["slow.test": [["127.0.0.1"]], "fast.test": [["127.0.0.1"]]])
            settings.requestsAtOnce = 2
            settings.times.head = .seconds(60)
            try await withFetcher(settings) { fetcher in
                let stuck = (0..<10).map { _ in Task { await fetcher.fetch("http://slow.test:\(server.port)/silent") } }
                while !server.targets.contains("/silent") { try await Task.sleep(for: .milliseconds(5)) }
                let start = ContinuousClock.now
                for _ in 0..<5 { #expect(await fetcher.fetch("http://fast.test:\(server.port)/ok").word == "fresh") }
                #expect(start.duration(to: .now) < .seconds(30))
                for task in stuck { task.cancel() }
            }
        }
    }
}
