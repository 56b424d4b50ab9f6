import Synchronization

/// The way to one host: one request at a time, a pause between two, and rest after errors.
///
/// Each error in a row doubles the rest. A rest longer than the operator's patience fails requests at once, so that
/// nothing waits for a host that is down; the first request after the rest is the trial, alone, and ends the rests or
/// doubles them once more.
final class HostLane: Sendable {
    private struct State {
        var lastEnd: ContinuousClock.Instant?
        var restUntil: ContinuousClock.Instant?
        var errors = 0
        var lastUse = ContinuousClock.now
    }

    private let state = Mutex(State())
    private let turnstile = Turnstile(1)
    private let settings: FetchSettings

    init(_ settings: FetchSettings) { self.settings = settings }

    /// Runs a request when it is its turn and the host has had its pause, and learns from how it ended.
    /// - Parameter crawlDelay: what robots.txt asks for, in seconds.
    func pass(crawlDelay: Double?, _ request: () async throws -> Answer) async throws -> Answer {
        state.withLock { $0.lastUse = .now }
        return try await turnstile.pass {
            try await wait(pause: pause(crawlDelay))
            do {
                let answer = try await request()
                note(rest: answer.status == 429 || answer.status >= 500, retryAfter: answer.retryAfter)
                return answer
            } catch let failure as FetchFailure {
                note(rest: failure.kind.isOfHost, retryAfter: failure.retryAfter)
                throw failure
            }
        }
    }

    private func pause(_ crawlDelay: Double?) -> Duration {
        max(settings.pause, min(crawlDelay.map { .seconds($0) } ?? .zero, settings.longestPause))
    }

    private func wait(pause: Duration) async throws {
        try checkRest()
        let (lastEnd, restUntil) = state.withLock { ($0.lastEnd, $0.restUntil) }
        let start = [lastEnd?.advanced(by: pause), restUntil].compactMap(\.self).max()
        if let start { try await ContinuousClock().sleep(until: start) }
    }

    /// Throws where the host rests for longer than a request waits.
    func checkRest() throws {
        let left = rest
        guard left > settings.patience else { return }
        throw FetchFailure(
            .resting, "The host is left alone for \(left.rounded) after errors; try again then.", retryAfter: left)
    }

    /// How long the host still rests.
    private var rest: Duration {
        state.withLock { $0.restUntil.map { ContinuousClock.now.duration(to: $0) } ?? .zero }
    }

    private func note(rest: Bool, retryAfter: Duration?) {
        let now = ContinuousClock.now
        state.withLock { state in
            state.lastEnd = now
            state.errors = rest ? state.errors + 1 : 0
            state.restUntil = nil
            if rest {
                let doubled = settings.firstRest * (1 << min(state.errors - 1, 20))
                state.restUntil = now.advanced(by: min(max(retryAfter ?? .zero, doubled), settings.longestRest))
            }
        }
    }

    /// Whether nothing would be lost with it: long unused, and neither pausing nor resting.
    var isForgettable: Bool {
        state.withLock { state in
            let now = ContinuousClock.now
            let quiet = state.lastUse.advanced(by: max(.seconds(600), settings.longestPause)) < now
            return quiet && (state.restUntil ?? now) <= now
        }
    }
}

extension FetchFailure.Kind {
    /// Whether it tells that the host is not well, rather than that one page of it is not.
    var isOfHost: Bool {
        switch self {
        case .unknownHost, .connection, .tls, .timeout, .tooSlow, .tooManyRequests, .serverError: true
        default: false
        }
    }
}

extension Duration {
    /// For a sentence.
    var rounded: String {
        let seconds = max(1, components.seconds)
        return seconds < 120 ? "\(seconds) s" : "\(seconds / 60) min"
    }
}
