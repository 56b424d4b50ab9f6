import Synchronization

/// Values of one index that many of its pages share, each computed when first asked for.
///
/// Two pages at the same moment may both compute one: waiting for one another would cost more.
package final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct State {
        /// Never forgotten.
        var lasting: [Key: Value] = [:]
        var passing: [Key: Value] = [:]
        /// The keys of `passing`, in a ring.
        var ring: [Key] = []
        /// Where the oldest stands once the ring is full.
        var oldest = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: values kept at most, beside those that last: visitors may ask for any of some ten thousand
    ///   occupations. The oldest goes where another comes.
    package init(limit: Int = 512) { self.limit = limit }

    package func value(_ key: Key, compute: () -> Value) -> Value {
        if let found = state.withLock({ $0.lasting[key] ?? $0.passing[key] }) { return found }
        let value = compute()
        state.withLock { state in
            guard state.passing.updateValue(value, forKey: key) == nil else { return }
            if state.ring.count < limit {
                state.ring.append(key)
            } else {
                state.passing[state.ring[state.oldest]] = nil
                state.ring[state.oldest] = key
                state.oldest = (state.oldest + 1) % limit
            }
        }
        return value
    }

    /// What is known now is never forgotten, whatever visitors ask for later.
    package func hold() {
        state.withLock { state in
            state.lasting.merge(state.passing) { $1 }
            state.passing = [:]
            state.ring = []
            state.oldest = 0
        }
    }
}

/// What the pages of one index share: an occupation's figures of all of Germany and of the places it is compared with,
/// and what all occupations of a place ask for.
struct KeptFigures: Sendable {
    /// By the codes of the occupation; `nil` where there are too few ads.
    let breadth = Kept<[String], Breadth.Measures?>()
    let outlook = Kept<[String], OutlookMeasures?>()
    let columns = Kept<ColumnKey, PlaceColumn>(limit: 2048)
    /// One value: how rare each demand is.
    let rarity = Kept<Int, [Double]>(limit: 1)
    /// By the address of all ads at the place.
    let demands = Kept<String, LocalDemands>(limit: 128)
    /// By the address of the occupation's ads at the place; `nil` where there are too few.
    let targets = Kept<TargetKey, SwitchPaths.Destination?>(limit: 1024)
    /// One value: that the commonest occupations' figures are known.
    let preparations = Kept<Int, Void>(limit: 1)

    /// What the commonest occupations' pages share stays known.
    func hold() {
        breadth.hold()
        outlook.hold()
        columns.hold()
    }

    // What holds words is kept for each language.

    struct ColumnKey: Hashable {
        var codes: [String]
        var ags: String
        var radius: Double
        var language = Language.current
    }

    struct TargetKey: Hashable {
        var address: String
        var language = Language.current
    }
}
