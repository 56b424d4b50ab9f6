import NIOHTTP1
import Synchronization

/// Fetches pages from the web as the owner of a host would want it, and from the web alone.
///
/// robots.txt is asked and kept to, each host has one request at a time with pauses between, conditional requests
/// spare what is already here; every wait, size and number of steps has a limit. Private networks are out of reach
/// unless the operator names the host. `docs/fetching.md` tells all of it.
public final class Fetcher: Sendable {
    public let settings: FetchSettings
    private let courier: Courier
    private let robots: RobotsShelf
    private let running = RunningFetches()

    /// - Throws: `FetchFailure` where a host's owner could not tell from the settings who asks.
    public init(_ settings: FetchSettings) throws {
        try settings.check()
        self.settings = settings
        courier = Courier(settings)
        robots = RobotsShelf(settings, courier)
    }

    /// Fetches a page; waits for its host's turn and pause.
    ///
    /// Any number may be called at once: hosts go side by side, up to `requestsAtOnce`. Cancelling the task ends it.
    /// - Parameters:
    ///   - url: http or https, absolute.
    ///   - headers: besides those of every request, such as an API key. They go to the origin of `url` and to no other
    ///     one that it redirects to.
    ///   - validators: from an earlier answer; asks for the page only if it changed.
    public func fetch(
        _ url: String, headers: [String: String] = [:], validators: Validators? = nil
    ) async -> FetchOutcome {
        await running.run { [self] in
            do {
                return try await outcome(url, headers, validators)
            } catch {
                return .failed(FetchFailure(error, host: "the host"))
            }
        }
    }

    /// Ends what is under way, which then fails as cancelled, and closes all connections. Later fetches fail.
    public func shutdown() async throws {
        guard await running.end() else { return }
        try await courier.shutdown()
    }

    private func outcome(
        _ url: String, _ own: [String: String], _ validators: Validators?
    ) async throws -> FetchOutcome {
        let start = try WebAddress(url)
        let request = PageRequest(settings, own: own, validators: validators)
        try request.check()
        var trail = RedirectTrail(from: start, maximum: settings.maximumRedirects)
        var address = start
        while true {
            let rules = try await robots.rules(for: address)
            if let rule = rules.forbidding(address.target) { return .forbiddenByRobots(rule: rule) }
            let answer = try await courier.answer(
                to: address, headers: request.headers(toOwnOrigin: address.origin == start.origin),
                limit: .refused(above: settings.maximumBytes), crawlDelay: rules.crawlDelay)
            guard let next = try trail.next(after: answer, at: address) else {
                return try answer.outcome(at: address, asked: validators)
            }
            address = next
        }
    }
}

/// The fetches under way, so that they can be ended together.
private final class RunningFetches: Sendable {
    private let state = Mutex<(tasks: [Int: Task<FetchOutcome, Never>], last: Int, isEnded: Bool)>(([:], 0, false))

    func run(_ work: @escaping @Sendable () async -> FetchOutcome) async -> FetchOutcome {
        let started: (number: Int, task: Task<FetchOutcome, Never>)? = state.withLock { state in
            if state.isEnded { return nil }
            state.last += 1
            let task = Task(operation: work)
            state.tasks[state.last] = task
            return (state.last, task)
        }
        guard let (number, task) = started else {
            return .failed(FetchFailure(.shutDown, "Fetching has ended; start it again."))
        }
        let outcome = await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        state.withLock { _ = $0.tasks.removeValue(forKey: number) }
        return outcome
    }

    /// - Returns: whether this call was the one that ended them.
    func end() async -> Bool {
        let tasks: [Task<FetchOutcome, Never>]? = state.withLock { state in
            if state.isEnded { return nil }
            state.isEnded = true
            return Array(state.tasks.values)
        }
        guard let tasks else { return false }
        for task in tasks { task.cancel() }
        for task in tasks { _ = await task.value }
        return true
    }
}
