import HTTPTypes
import Hummingbird
import NIOCore
import Portal
import Testing

/// What is sent is gathered beside the work, within bounds.
@Suite struct SentBodyTests {
    private static func request(_ body: RequestBody, _ method: HTTPRequest.Method = .post) -> Request {
        Request(head: HTTPRequest(method: method, scheme: "http", authority: "x", path: "/pruefen"), body: body)
    }

    /// A body of pieces, after the last of which nothing comes any more, not even an end.
    private static func unending(_ pieces: [String]) -> RequestBody {
        let (stream, source) = AsyncStream<ByteBuffer>.makeStream()
        for piece in pieces { source.yield(ByteBuffer(string: piece)) }
        return RequestBody(asyncSequence: stream)
    }

    @Test func theWholeBodyIsAtHand() async throws {
        let stream = AsyncStream<ByteBuffer> { source in
            for piece in ["a=1", "&b=", "2"] { source.yield(ByteBuffer(string: piece)) }
            source.finish()
        }
        let text = try await SentBodies().gather(Self.request(RequestBody(asyncSequence: stream)), from: "n") {
            String(buffer: try await $0.body.collect(upTo: 7))
        }
        #expect(text == "a=1&b=2")
    }

    @Test func whoSendsSlowlyIsSentAway() async throws {
        let bodies = SentBodies(patience: .milliseconds(50))
        let error = await #expect(throws: HTTPError.self) {
            try await bodies.gather(Self.request(Self.unending(["a"])), from: "n") { _ in
                Issue.record("worked on what has not come")
            }
        }
        #expect(error?.status == .requestTimeout)
    }

    /// One network's senders leave places to others.
    @Test func sendersOfOneNetworkAreBounded() async throws {
        // Nobody's time runs out before all have asked.
        let bodies = SentBodies(patience: .seconds(300))
        let refused = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    do {
                        try await bodies.gather(Self.request(Self.unending(["a"])), from: "n") { _ in }
                        return false
                    } catch {
                        return !(error is HTTPError || error is CancellationError)
                    }
                }
            }
            var refused = 0
            for await isRefused in group where isRefused {
                refused += 1
                if refused == 32 { group.cancelAll() }
            }
            return refused
        }
        #expect(refused == 32)
    }

    @Test func whatIsTooLongIsCutAndSeenToBe() async throws {
        let pieces = AsyncStream<ByteBuffer> { source in
            for _ in 0..<20 { source.yield(ByteBuffer(repeating: 0, count: 1 << 20)) }
        }
        let request = Self.request(RequestBody(asyncSequence: pieces))
        await #expect(throws: NIOTooManyBytesError.self) {
            try await SentBodies().gather(request, from: "n") {
                try await $0.body.collect(upTo: SentBodies.most - 1)
            }
        }
    }

    @Test func nothingIsReadForWhoIsNotAdmittedOrOnlyAsks() async throws {
        struct Refused: Error {}
        let closed = SentBodies(patience: .seconds(60)) { _ in throw Refused() }
        await #expect(throws: Refused.self) {
            try await closed.gather(Self.request(Self.unending(["a"])), from: "n") { _ in }
        }
        try await closed.gather(Self.request(Self.unending(["a"]), .get), from: "n") { #expect($0.method == .get) }
    }

    @Test func placesComeBack() {
        let slots = Slots(3, perNetwork: 2)
        var held = [slots.take("a"), slots.take("a")]
        #expect(held.allSatisfy { $0 != nil } && slots.take("a") == nil)
        held.append(slots.take("b"))
        #expect(held[2] != nil && slots.take("c") == nil)
        held.removeFirst()
        #expect(slots.take("b") != nil && slots.take("a") != nil)
        held.removeAll()
        #expect((0..<2).map { _ in slots.take("a") }.allSatisfy { $0 != nil })
    }
}
