import MarketStatistics
import NIOPosix

extension PortalRoutes {
    /// Works beside the threads that answer requests, of which there are only as many as cores.
    ///
    /// - Parameter slots: how many such pieces of work go on at the same time at most.
    func apart<Value: Sendable>(
        _ slots: Slots, _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        guard let slot = slots.take("") else { throw Overload(seconds: 5) }
        defer { withExtendedLifetime(slot) {} }
        let language = Language.current
        return try await NIOThreadPool.singleton.runIfActive {
            try Language.$current.withValue(language) { try work() }
        }
    }
}
