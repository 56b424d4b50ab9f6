import Dispatch
import Foundation

/// Ctrl-C and a request to end, noticed between two pieces of work, so that none is left half done.
final class Interruption {
    struct Stopped: Error, CustomStringConvertible {
        let description = "interrupted: what was taken in is kept; run the same command again for the rest"
    }

    private let sources: [any DispatchSourceSignal]
    private let flag = Flag()

    init() {
        let flag = self.flag
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { flag.raise() }
            source.resume()
            return source
        }
    }

    deinit {
        sources.forEach { $0.cancel() }
        for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }

    /// - Throws: ``Stopped`` once a signal has come.
    func check() throws {
        if flag.isRaised { throw Stopped() }
    }

    private final class Flag: @unchecked Sendable {
        private let lock = NSLock()
        private var raised = false

        func raise() { lock.withLock { raised = true } }
        var isRaised: Bool { lock.withLock { raised } }
    }
}
