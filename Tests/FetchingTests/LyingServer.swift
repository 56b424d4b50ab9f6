import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A server on loopback that answers as badly as it is told; `Lies.swift` tells.
final class LyingServer: Sendable {
    struct Request: Sendable {
        let target: String
        /// Names in lower case.
        let headers: [String: String]
        let received: ContinuousClock.Instant
    }

    /// What is written to one request, byte by byte as it goes over the wire.
    struct Reply: Sendable {
        let channel: any Channel

        func send(_ text: String) async throws { try await send(Array(text.utf8)) }

        /// Waits until the client took it, so that a body of any size costs no memory here.
        func send(_ bytes: [UInt8]) async throws { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get() }

        /// A whole answer; the connection stays open.
        func answer(
            _ status: String = "200 OK", _ headers: [(String, String)] = [], _ body: [UInt8] = []
        ) async throws {
            let lines = (headers + [("Content-Length", "\(body.count)")]).map { "\($0.0): \($0.1)\r\n" }
            try await send(Array("HTTP/1.1 \(status)\r\n\(lines.joined())\r\n".utf8) + body)
        }

        /// Closes without a word of goodbye (RST).
        func reset() async throws {
            try await (channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
            try await channel.close().get()
        }
    }

    typealias Script = @Sendable (Request, Reply) async throws -> Void

    let port: Int
    private let listener: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>
    private let state = Mutex<(requests: [Request], open: Int, mostOpen: Int)>(([], 0, 0))

    private init(_ listener: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>) {
        self.listener = listener
        port = listener.channel.localAddress?.port ?? 0
    }

    /// Runs the server while the body runs.
    static func with<T: Sendable>(
        _ script: @escaping Script = Lies.tell, tls: TLSConfiguration? = nil,
        _ body: (LyingServer) async throws -> T
    ) async throws -> T {
        let context = try tls.map { try NIOSSLContext(configuration: $0) }
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context {
                        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
                    }
                    return try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        let server = LyingServer(listener)
        let serving = Task { await server.serve(script) }
        defer { serving.cancel() }
        return try await body(server)
    }

    var requests: [Request] { state.withLock(\.requests) }
    var targets: [String] { requests.map(\.target) }
    var connections: Int { state.withLock(\.open) }
    /// The most connections that were open at a time.
    var mostConnections: Int { state.withLock(\.mostOpen) }

    private func serve(_ script: @escaping Script) async {
        try? await listener.executeThenClose { clients in
            await withTaskGroup(of: Void.self) { group in
                do {
                    for try await client in clients {
                        group.addTask { await self.talk(to: client, script) }
                    }
                } catch { group.cancelAll() }
            }
        }
    }

    private func talk(to client: NIOAsyncChannel<ByteBuffer, ByteBuffer>, _ script: Script) async {
        state.withLock {
            $0.open += 1
            $0.mostOpen = max($0.mostOpen, $0.open)
        }
        defer { state.withLock { $0.open -= 1 } }
        try? await client.executeThenClose { inbound, _ in
            var received: [UInt8] = []
            for try await bytes in inbound {
                received += bytes.readableBytesView
                guard received.suffix(4) == [13, 10, 13, 10] else { continue }
                let request = Self.request(String(decoding: received, as: UTF8.self))
                received = []
                state.withLock { $0.requests.append(request) }
                try await script(request, Reply(channel: client.channel))
            }
        }
    }

    private static func request(_ head: String) -> Request {
        let lines = head.split(separator: "\r\n")
        let target = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " }) }
        }
        return Request(target: target, headers: headers, received: .now)
    }
}
