import Synchronization

/// How much each network may ask: a bucket of tokens that fills again steadily (token bucket). Kept in memory alone; full
/// ones are forgotten with the next request of anybody, once in the time that an empty one takes to fill.
package final class TokenBuckets: Sendable {
    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    /// Tokens that a network gets in a second, and holds at most.
    private let perSecond: Double
    private let most: Double
    private let state = Mutex(State())

    private struct State {
        var buckets: [String: Bucket] = [:]
        /// When full buckets were last forgotten.
        var swept: ContinuousClock.Instant?
    }

    /// Networks remembered; beyond them those that ask least are forgotten.
    private static let mostNetworks = 20_000

    init(perMinute: Double, most: Double) {
        perSecond = perMinute / 60
        self.most = most
    }

    /// So many at once, and as many again in an hour.
    package convenience init(perHour: Double) {
        self.init(perMinute: perHour / 60, most: perHour)
    }

    /// Takes a token.
    ///
    /// - Returns: `nil` where there was one, else the seconds until there is.
    package func take(_ network: String, at now: ContinuousClock.Instant = .now) -> Int? {
        state.withLock { state in
            let isDue = state.swept.map { (now - $0) / .seconds(1) * perSecond >= most } ?? true
            if isDue || state.buckets.count >= Self.mostNetworks && state.buckets[network] == nil {
                forget(&state.buckets, now)
                state.swept = now
            }
            let tokens = state.buckets[network].map { level($0, now) } ?? most
            guard tokens >= 1 else { return Int(((1 - tokens) / perSecond).rounded(.up)) }
            state.buckets[network] = Bucket(tokens: tokens - 1, filled: now)
            return nil
        }
    }

    private func level(_ bucket: Bucket, _ now: ContinuousClock.Instant) -> Double {
        let passed = (now - bucket.filled) / .seconds(1)
        return min(most, bucket.tokens + passed * perSecond)
    }

    /// Full buckets say nothing; where none is full, the fullest half is forgotten.
    private func forget(_ buckets: inout [String: Bucket], _ now: ContinuousClock.Instant) {
        buckets = buckets.filter { level($0.value, now) < most }
        guard buckets.count >= Self.mostNetworks else { return }
        let levels = buckets.mapValues { level($0, now) }
        let middle = levels.values.sorted()[levels.count / 2]
        buckets = buckets.filter { levels[$0.key] ?? most < middle }
    }
}
