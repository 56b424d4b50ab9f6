/// Cuts a JSON file into its records: the elements of an array, or whole values one behind the other.
///
/// Only brackets and strings are looked at, so that a broken element does not take its neighbours with it, and a
/// file of any size passes through with the memory of one record.
struct JSONElements {
    /// Bytes of the longest record that is read.
    static let maximumElement = 64 << 20

    enum Element {
        /// Unread bytes of the window; the caller consumes `consumed` when it has used them.
        case complete(Range<Int>, consumed: Int)
        case tooLong(prefix: [UInt8], length: Int)
    }

    private let window: ByteWindow
    private let limit: Int
    private var isInArray = false

    init(_ window: ByteWindow, limit: Int = maximumElement) {
        self.window = window
        self.limit = limit
    }

    /// The next record; `nil` behind the last.
    mutating func next() throws(ReadFailure) -> Element? {
        while true {
            guard let first = try skipToElement() else { return nil }
            if first == 0x5B, !isInArray {
                isInArray = true
                window.consume(1)
            } else if first == 0x5D, isInArray {
                isInArray = false
                window.consume(1)
            } else {
                return try element()
            }
        }
    }

    /// The byte at which the next value or bracket begins, made the first unread one.
    private func skipToElement() throws(ReadFailure) -> UInt8? {
        while true {
            let skipped = window.withUnread { bytes in
                bytes.firstIndex { $0 > 0x20 && $0 != 0x2C && $0 != 0x1E } ?? bytes.count
            }
            window.consume(skipped)
            if window.count > 0 { return window.withUnread { $0[0] } }
            if try !window.more() { return nil }
        }
    }

    private func element() throws(ReadFailure) -> Element {
        var scan = Scan()
        var dropped = 0
        var prefix: [UInt8] = []
        while true {
            let end = window.withUnread { scan.run($0, isInArray: isInArray) }
            if let end {
                // A stray closing bracket is a record of its own, so that every call uses up something.
                let used = max(1, end)
                if dropped == 0 { return .complete(0..<used, consumed: used) }
                window.consume(end)
                return .tooLong(prefix: prefix, length: dropped + end)
            }
            if window.count > limit {
                if dropped == 0 { prefix = window.peekCopy(RejectedBytes.kept) }
                dropped += window.count
                window.consume(window.count)
                scan.position = 0
            }
            if try !window.more() {
                if dropped == 0 { return .complete(0..<window.count, consumed: window.count) }
                return .tooLong(prefix: prefix, length: dropped + window.count)
            }
        }
    }

    /// Finds the end of a value; goes on where it stopped when more bytes have come.
    private struct Scan {
        var position = 0
        private var depth = 0
        private var isInString = false
        private var isEscaped = false

        mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, isInArray: Bool) -> Int? {
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if isInString {
                    if isEscaped {
                        isEscaped = false
                    } else if byte == 0x5C {
                        isEscaped = true
                    } else if byte == 0x22 {
                        isInString = false
                    }
                    continue
                }
                switch byte {
                case 0x22: isInString = true
                case 0x7B, 0x5B: depth += 1
                case 0x7D, 0x5D:
                    if depth == 0 { return position - 1 }
                    depth -= 1
                    if depth == 0 { return position }
                case 0x2C where depth == 0 && isInArray: return position - 1
                case 0x0A where depth == 0 && !isInArray: return position - 1
                default: break
                }
            }
            return nil
        }
    }
}
