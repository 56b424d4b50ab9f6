import AdCheck
import HTTPTypes
import Hummingbird
import NIOCore

/// Gathers what is sent before the request takes a place of work (``Gate``), so that whoever sends slowly keeps nobody
/// else from asking.
package struct SentBodies: Sendable {
    /// Bytes that are read of a body: the longest that anything takes (a document in a form, which adds its own lines),
    /// and one more, by which its reader sees that it is too long.
    package static let most = DocumentReader.maximumBytes + (64 << 10) + 1

    /// Bodies held at once; each may have ``most`` bytes.
    private let slots = Slots(32, perNetwork: 8)
    private let patience: Duration
    private let admit: @Sendable (Request) throws -> Void

    /// - Parameters:
    ///   - patience: how long a body may be on its way.
    ///   - admit: refuses before anything is read.
    package init(patience: Duration = .seconds(20), admit: @escaping @Sendable (Request) throws -> Void = { _ in }) {
        self.patience = patience
        self.admit = admit
    }

    /// What `work` answers to the request with its whole body.
    ///
    /// - Throws: ``Overload`` where too many are sending, `HTTPError` where the body does not come in time, and what
    ///   `work` throws.
    package func gather<Answer>(
        _ request: Request, from network: String, _ work: (Request) async throws -> Answer
    ) async throws -> Answer {
        // What only asks is answered to everyone.
        guard request.method != .get, request.method != .head else { return try await work(request) }
        try admit(request)
        // Nothing else that is answered has a body; what comes with the rest is dropped unread.
        guard request.method == .post else { return try await work(request) }
        guard let slot = slots.take(network) else { throw Overload(seconds: 5) }
        defer { withExtendedLifetime(slot) {} }
        let bytes = try await inTime(request.body)
        return try await work(Request(head: request.head, body: RequestBody(buffer: bytes)))
    }

    private func inTime(_ body: RequestBody) async throws -> ByteBuffer {
        try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
            group.addTask { try await Self.bytes(of: body) }
            group.addTask {
                try await Task.sleep(for: patience)
                throw HTTPError(.requestTimeout)
            }
            defer { group.cancelAll() }
            return try await group.next() ?? ByteBuffer()
        }
    }

    private static func bytes(of body: RequestBody) async throws -> ByteBuffer {
        var bytes = ByteBuffer()
        for try await part in body {
            bytes.writeImmutableBuffer(part)
            if bytes.readableBytes >= most { break }
        }
        return bytes
    }
}
