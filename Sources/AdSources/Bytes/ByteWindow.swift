/// The bytes of a file that have been read and not yet used up.
///
/// Readers of lines, CSV rows and JSON values look at ``unread``, ask for ``more()`` where a record is not
/// complete, and ``consume(_:)`` what they have handed on; memory is bounded by their limit for one record.
final class ByteWindow {
    /// Gives the next bytes, none at the end.
    typealias Pull = () throws(ReadFailure) -> UnsafeRawBufferPointer

    private var bytes: [UInt8] = []
    private var start = 0
    private let pull: Pull
    private var isAtEnd = false
    private var failure: ReadFailure?

    init(pull: @escaping Pull) {
        self.pull = pull
    }

    /// Bytes in memory.
    init(bytes: [UInt8]) {
        self.bytes = bytes
        pull = { () throws(ReadFailure) in UnsafeRawBufferPointer(start: nil, count: 0) }
        isAtEnd = true
    }

    var count: Int { bytes.count - start }

    /// Uses the unread bytes.
    func withUnread<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[start...])) }
    }

    /// A copy of some unread bytes.
    func copy(_ range: Range<Int>) -> [UInt8] {
        Array(bytes[(start + range.lowerBound)..<(start + range.upperBound)])
    }

    /// Reads on; false at the end of the file.
    func more() throws(ReadFailure) -> Bool {
        if let failure { throw failure }
        guard !isAtEnd else { return false }
        if start > 0 {
            bytes.removeSubrange(..<start)
            start = 0
        }
        do throws(ReadFailure) {
            let block = try pull()
            bytes.append(contentsOf: block)
            isAtEnd = block.isEmpty
            return !isAtEnd
        } catch {
            failure = error
            throw error
        }
    }

    func consume(_ count: Int) {
        start += min(count, bytes.count - start)
    }

    /// The first bytes of the file, as many as `wanted` where there are so many.
    ///
    /// A failure while looking ahead is met again by who reads on.
    func peek(_ wanted: Int) -> [UInt8] {
        while count < wanted {
            guard (try? more()) == true else { break }
        }
        return copy(0..<min(wanted, count))
    }
}

extension ByteWindow {
    /// A copy of the first unread bytes.
    func peekCopy(_ wanted: Int) -> [UInt8] {
        copy(0..<min(wanted, count))
    }
}
