import Synchronization

/// The lanes of all hosts that were asked lately. A server is one host whatever its ports.
final class HostLanes: Sendable {
    /// How many are kept before those that are not needed any more go.
    private static let many = 4096

    private let lanes = Mutex<[String: HostLane]>([:])
    private let settings: FetchSettings

    init(_ settings: FetchSettings) { self.settings = settings }

    func lane(of host: String) -> HostLane {
        lanes.withLock { lanes in
            if let lane = lanes[host] { return lane }
            if lanes.count >= Self.many { lanes = lanes.filter { !$0.value.isForgettable } }
            let lane = HostLane(settings)
            lanes[host] = lane
            return lane
        }
    }
}
