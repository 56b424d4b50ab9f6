import Synchronization

/// Lets only so many requests be worked on at once; some more wait in line, and the rest are sent away at once, so that
/// a rush makes answers fewer but not slower and slower.
final class Gate: Sendable {
    private struct State {
        var running = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
        /// Where the line begins; those before it have gone in.
        var first = 0
    }

    private let most: Int
    private let line: Int
    private let state = Mutex(State())

    /// - Parameters:
    ///   - most: requests worked on at once.
    ///   - line: requests that wait at most.
    init(most: Int, line: Int) {
        self.most = most
        self.line = line
    }

    /// What `work` makes, once there is room.
    ///
    /// - Throws: ``Overload`` where the line is full, and what `work` throws.
    func pass<Result>(_ work: () async throws -> Result) async throws -> Result {
        try await enter()
        defer { leave() }
        return try await work()
    }

    private func enter() async throws {
        enum Turn { case now, wait, never }
        let turn = state.withLock { state -> Turn in
            if state.running < most {
                state.running += 1
                return .now
            }
            return state.waiting.count - state.first < line ? .wait : .never
        }
        switch turn {
        case .never: throw Overload(seconds: 5)
        case .now:
            // Work blocks its thread: first let all who have come meanwhile be counted, and sent away where they must.
            await Task.yield()
        case .wait:
            await withCheckedContinuation { continuation in
                let isFree = state.withLock { state in
                    // Someone may have left since.
                    if state.running < most {
                        state.running += 1
                        return true
                    }
                    state.waiting.append(continuation)
                    return false
                }
                if isFree { continuation.resume() }
            }
        }
    }

    /// Hands the place on to the one who has waited longest.
    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.first < state.waiting.count else {
                state.running -= 1
                return nil
            }
            let next = state.waiting[state.first]
            state.first += 1
            if state.first > 256 {
                state.waiting.removeFirst(state.first)
                state.first = 0
            }
            return next
        }
        next?.resume()
    }
}
