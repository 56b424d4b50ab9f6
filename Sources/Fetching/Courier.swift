import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Sends one request and brings its answer: in the host's turn, to an address that was judged, within all limits.
final class Courier: Sendable {
    private let settings: FetchSettings
    private let lanes: HostLanes
    private let clients: PinnedClients
    private let guardian: AddressGuard
    private let places: Turnstile

    /// Addresses of one host that are tried one after the other where there is no connection.
    private static let tries = 3

    init(_ settings: FetchSettings) {
        self.settings = settings
        lanes = HostLanes(settings)
        clients = PinnedClients(settings)
        guardian = AddressGuard(allowedPrivateHosts: settings.allowedPrivateHosts)
        places = Turnstile(settings.requestsAtOnce)
    }

    /// - Parameter crawlDelay: what the host's robots.txt asks for, in seconds.
    func answer(
        to address: WebAddress, headers: HTTPHeaders, limit: BodyReader.Limit, crawlDelay: Double?
    ) async throws -> Answer {
        try guardian.checkPort(of: address)
        let lane = lanes.lane(of: address.host)
        // Here too, so that nobody queues for a host that rests.
        try lane.checkRest()
        return try await lane.pass(crawlDelay: crawlDelay) {
            try await places.pass { try await exchange(address, headers, limit) }
        }
    }

    func shutdown() async throws { try await clients.shutdown() }

    private func exchange(
        _ address: WebAddress, _ headers: HTTPHeaders, _ limit: BodyReader.Limit
    ) async throws -> Answer {
        do {
            var left = try await guardian.judged(lookUp(address), of: address).prefix(Self.tries)
            while true {
                let judged = left.removeFirst()
                do {
                    return try await exchange(address, at: judged, headers, limit)
                } catch  where !left.isEmpty && FetchFailure.isUnconnected(error) {
                    continue
                }
            }
        } catch {
            throw FetchFailure(error, host: address.host)
        }
    }

    private func lookUp(_ address: WebAddress) async throws -> [IPAddress] {
        if let literal = address.literal { return [literal] }
        let resolver = settings.resolver
        return try await within(settings.times.connect, "looking up \(address.host)") {
            try await resolver.addresses(of: address.host)
        }
    }

    private func exchange(
        _ address: WebAddress, at judged: IPAddress, _ headers: HTTPHeaders, _ limit: BodyReader.Limit
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: address.description)
        request.headers = headers
        let (settings, ready) = (settings, request)
        return try await clients.withClient(for: address.host, at: judged) { client in
            try await within(settings.times.whole, "the whole page") {
                let response = try await client.execute(ready, timeout: TimeAmount(settings.times.head))
                var answer = Answer(status: Int(response.status.code), headers: response.headers)
                guard response.status == .ok else { return answer }
                var reader = BodyReader(settings, limit)
                try await reader.read(response)
                (answer.body, answer.transferred) = (reader.body, reader.transferred)
                return answer
            }
        }
    }
}

/// Runs work for at most a time; it is cancelled where it takes longer.
private func within<T: Sendable>(
    _ limit: Duration, _ what: String, _ work: @escaping @Sendable () async throws -> T
) async throws -> T {
    try await withThrowingTaskGroup(of: T.self) { group in
        group.addTask(operation: work)
        group.addTask {
            try await Task.sleep(for: limit)
            throw FetchFailure(.timeout, "The time for \(what) ran out after \(limit.rounded); try again later.")
        }
        defer { group.cancelAll() }
        guard let first = try await group.next() else { throw CancellationError() }
        return first
    }
}
