import AsyncHTTPClient
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Connections, each to an address that was judged.
///
/// A client knows one host and one address of it: the name goes into the request and the check of the certificate,
/// the connection to the address, and no name is looked up again in between.
final class PinnedClients: Sendable {
    private struct Key: Hashable {
        let host: String
        let address: IPAddress
    }

    private struct Entry {
        let client: HTTPClient
        var users = 0
        var lastUse: UInt64 = 0
    }

    /// Clients kept for the connections they hold open; each has certificates of its own in memory.
    private static let kept = 64

    private let entries = Mutex<(clients: [Key: Entry], uses: UInt64)>(([:], 0))
    private let configuration: HTTPClient.Configuration

    init(_ settings: FetchSettings) {
        var tls = TLSConfiguration.makeClientConfiguration()
        if let file = settings.trustedCertificates { tls.additionalTrustRoots = [.file(file)] }
        var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(
            connect: TimeAmount(settings.times.connect), read: TimeAmount(settings.times.silence))
        configuration.connectionPool = .init(idleTimeout: .seconds(15), concurrentHTTP1ConnectionsPerHostSoftLimit: 1)
        configuration.connectionPool.retryConnectionEstablishment = false
        // What is asked of a host is one request at a time, for which HTTP/1.1 is enough and simpler to bound.
        configuration.httpVersion = .http1Only
        configuration.localAddress = settings.sourceAddress
        self.configuration = configuration
    }

    func withClient<T>(for host: String, at address: IPAddress, _ body: (HTTPClient) async throws -> T) async throws
        -> T
    {
        let key = Key(host: host, address: address)
        let client = entries.withLock { entries in
            entries.uses += 1
            var entry = entries.clients[key] ?? Entry(client: makeClient(host, address))
            entry.users += 1
            entry.lastUse = entries.uses
            entries.clients[key] = entry
            return entry.client
        }
        let result: Result<T, any Error>
        do { result = .success(try await body(client)) } catch { result = .failure(error) }
        entries.withLock { $0.clients[key]?.users -= 1 }
        for client in surplus() { try? await client.shutdown() }
        return try result.get()
    }

    private func makeClient(_ host: String, _ address: IPAddress) -> HTTPClient {
        var configuration = configuration
        configuration.dnsOverride = [host: address.description]
        return HTTPClient(
            eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton), configuration: configuration)
    }

    /// Takes out the clients unused for longest, beyond those that are kept.
    private func surplus() -> [HTTPClient] {
        entries.withLock { entries in
            let over = entries.clients.count - Self.kept
            guard over > 0 else { return [] }
            let idle = entries.clients.filter { $0.value.users == 0 }.sorted { $0.value.lastUse < $1.value.lastUse }
            return idle.prefix(over).compactMap { entries.clients.removeValue(forKey: $0.key)?.client }
        }
    }

    func shutdown() async throws {
        let clients = entries.withLock { entries in
            defer { entries.clients = [:] }
            return entries.clients.values.map(\.client)
        }
        for client in clients { try await client.shutdown() }
    }
}

extension TimeAmount {
    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
