import NIOHTTP1
import Synchronization

/// The rules of all origins that were asked lately, each read from its robots.txt when it is first needed.
final class RobotsShelf: Sendable {
    private final class Origin: Sendable {
        let reading = Turnstile(1)
        let kept = Mutex<(rules: RobotsRules, until: ContinuousClock.Instant)?>(nil)

        var current: RobotsRules? { kept.withLock { $0.flatMap { ContinuousClock.now < $0.until ? $0.rules : nil } } }
    }

    /// How many origins are kept before those whose rules have run out go.
    private static let many = 4096
    /// What RFC 9309, 2.3.1.2 asks to follow at least.
    private static let redirects = 5

    private let origins = Mutex<[String: Origin]>([:])
    private let settings: FetchSettings
    private let courier: Courier

    init(_ settings: FetchSettings, _ courier: Courier) {
        self.settings = settings
        self.courier = courier
    }

    /// The rules for an address. Whoever comes while they are read waits for them.
    /// - Throws: where nobody knows them, because the server has an error or cannot be reached.
    func rules(for address: WebAddress) async throws -> RobotsRules {
        let origin = origin(address.origin)
        if let rules = origin.current { return rules }
        return try await origin.reading.pass {
            if let rules = origin.current { return rules }
            let rules = try await read(address.robots)
            let lifetime = min(settings.robotsLifetime, .seconds(86_400))
            origin.kept.withLock { $0 = (rules, .now.advanced(by: lifetime)) }
            return rules
        }
    }

    private func origin(_ name: String) -> Origin {
        origins.withLock { origins in
            if let origin = origins[name] { return origin }
            if origins.count >= Self.many { origins = origins.filter { $0.value.current != nil } }
            let origin = Origin()
            origins[name] = origin
            return origin
        }
    }

    private func read(_ start: WebAddress) async throws -> RobotsRules {
        do {
            guard let answer = try await answer(from: start) else { return RobotsRules() }
            switch answer.status {
            case 200: return RobotsRules(reading: answer.body, for: FetchSettings.product)
            case 429, 500...599:
                throw unreachable(start, "answers \(answer.status); try again later.", answer.retryAfter)
            // Without a robots.txt everything is allowed (RFC 9309, 2.3.1.3).
            default: return RobotsRules()
            }
        } catch let failure as FetchFailure {
            switch failure.kind {
            // These are answers about the page itself, and the page would fail the same way.
            case .cancelled, .shutDown, .resting, .privateAddress, .refusedPort, .unknownHost, .tls: throw failure
            case .robotsUnreachable: throw failure
            default: throw unreachable(start, "fails: \(failure.message)", failure.retryAfter)
            }
        }
    }

    /// - Returns: `nil` where it redirects too often, which counts as if there were none (RFC 9309, 2.3.1.2).
    private func answer(from start: WebAddress) async throws -> Answer? {
        var trail = RedirectTrail(from: start, maximum: Self.redirects)
        var address = start
        let headers = HTTPHeaders([
            ("user-agent", settings.userAgent), ("accept", "text/plain, */*;q=0.1"),
            ("accept-encoding", "gzip, deflate"),
        ])
        while true {
            let answer = try await courier.answer(
                to: address, headers: headers, limit: .cut(to: RobotsRules.maximumBytes), crawlDelay: nil)
            do {
                guard let next = try trail.next(after: answer, at: address) else { return answer }
                address = next
            } catch let failure as FetchFailure where failure.kind == .redirects || failure.kind == .badAddress {
                return nil
            }
        }
    }

    private func unreachable(_ address: WebAddress, _ how: String, _ retryAfter: Duration?) -> FetchFailure {
        FetchFailure(
            .robotsUnreachable,
            "Nothing is fetched from \(address.host) while its robots.txt \(how)", retryAfter: retryAfter)
    }
}
