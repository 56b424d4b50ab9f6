import Foundation

/// Measured times in order.
struct Figures {
    private let ascending: [Duration]

    /// Whether times say anything: in an optimised build that no sanitizer watches.
    static let areMeaningful: Bool = {
        #if DEBUG
            return false
        #else
            return ProcessInfo.processInfo.environment["STELLWERK_SANITIZED"] == nil
        #endif
    }()

    init(_ times: [Duration]) { ascending = times.sorted() }

    /// What a share of the times does not exceed; 0 where there are none.
    func microseconds(_ share: Double) -> Int {
        guard !ascending.isEmpty else { return 0 }
        let time = ascending[min(ascending.count - 1, Int(Double(ascending.count) * share))].components
        return Int(time.seconds) * 1_000_000 + Int(time.attoseconds / 1_000_000_000_000)
    }
}
