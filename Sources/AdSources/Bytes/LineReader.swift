import Glibc

/// Cuts a file into lines at `\n`; a `\r` before it goes.
struct LineReader {
    /// Bytes of the longest line that is read; a longer one is skipped and told with its first bytes.
    static let maximumLine = 16 << 20

    enum Line {
        /// The first `length` unread bytes of the window; `consumed` counts the line end too.
        case complete(length: Int, consumed: Int)
        case tooLong(prefix: [UInt8], length: Int)
    }

    private let window: ByteWindow
    private let limit: Int

    init(_ window: ByteWindow, limit: Int = maximumLine) {
        self.window = window
        self.limit = limit
    }

    /// The next line; `nil` behind the last. The caller consumes a complete line when it has used it.
    func next() throws(ReadFailure) -> Line? {
        var scanned = 0
        while true {
            if let end = lineEnd(from: scanned) { return .complete(length: end.0, consumed: end.1) }
            scanned = window.count
            if scanned > limit { return try skip() }
            if try !window.more() {
                return scanned == 0 ? nil : .complete(length: scanned, consumed: scanned)
            }
        }
    }

    private func lineEnd(from start: Int) -> (Int, Int)? {
        window.withUnread { bytes in
            guard start < bytes.count, let base = bytes.baseAddress,
                let found = memchr(base + start, 0x0A, bytes.count - start)
            else { return nil }
            let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            return (end > 0 && bytes[end - 1] == 0x0D ? end - 1 : end, end + 1)
        }
    }

    private func skip() throws(ReadFailure) -> Line {
        let prefix = window.peekCopy(RejectedBytes.kept)
        var length = 0
        while true {
            if let end = lineEnd(from: 0) {
                window.consume(end.1)
                return .tooLong(prefix: prefix, length: length + end.0)
            }
            length += window.count
            window.consume(window.count)
            if try !window.more() { return .tooLong(prefix: prefix, length: length) }
        }
    }
}
