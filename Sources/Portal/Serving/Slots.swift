import Synchronization

/// Bounds what goes on at the same time, in all and for one network: what takes as long as its reader or sender likes
/// must not be held by one alone.
package final class Slots: Sendable {
    private let most: Int
    private let perNetwork: Int
    /// Places taken, by network.
    private let taken = Mutex<[String: Int]>([:])

    /// - Parameters:
    ///   - most: places in all.
    ///   - perNetwork: places that a network may hold.
    package init(_ most: Int, perNetwork: Int = .max) {
        self.most = most
        self.perNetwork = perNetwork
    }

    /// A place, given back when nothing holds it any more; `nil` where all are taken, or all that the network may hold.
    package func take(_ network: String) -> Slot? {
        let isFree = taken.withLock { taken in
            guard taken.values.reduce(0, +) < most, taken[network, default: 0] < perNetwork else { return false }
            taken[network, default: 0] += 1
            return true
        }
        return isFree ? Slot(self, network) : nil
    }

    private func give(_ network: String) {
        taken.withLock { taken in
            let rest = (taken[network] ?? 0) - 1
            taken[network] = rest > 0 ? rest : nil
        }
    }

    package final class Slot: Sendable {
        private let slots: Slots
        private let network: String

        fileprivate init(_ slots: Slots, _ network: String) {
            self.slots = slots
            self.network = network
        }

        deinit { slots.give(network) }
    }
}
