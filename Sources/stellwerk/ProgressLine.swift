import Foundation

/// Progress on standard error: one line that renews itself on a terminal, a plain line every five
/// seconds elsewhere, nothing when quiet.
final class ProgressLine {
    private let quiet: Bool
    private let terminal = isatty(2) == 1
    private var last = Date.distantPast
    private var shown = false

    init(quiet: Bool) {
        self.quiet = quiet
    }

    func show(_ text: @autoclosure () -> String) {
        let now = Date()
        guard !quiet, now.timeIntervalSince(last) >= (terminal ? 0.1 : 5) else { return }
        last = now
        shown = true
        if terminal {
            try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K\(text())".utf8))
        } else {
            Message.print(text())
        }
    }

    /// Clears the line of a terminal.
    func end() {
        guard terminal, shown else { return }
        try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[K".utf8))
        shown = false
    }
}
