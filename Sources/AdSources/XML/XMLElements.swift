import Glibc

/// Cuts an XML document into its records: the elements at some paths.
///
/// Only tags are looked at, so that a broken record does not take its neighbours with it, and a document of any size
/// passes through with the memory of one record. What a record says is read by ``XMLTree``.
struct XMLElements {
    /// Bytes of the longest record that is read.
    static let maximumElement = 16 << 20
    /// Elements around the records nest no deeper.
    private static let maximumDepth = 100
    /// Bytes of the document around the records that are kept.
    private static let maximumFrame = 1 << 20

    enum Element {
        /// Unread bytes of the window; the caller consumes them when it has used them.
        case complete(Range<Int>)
        case tooLong(prefix: [UInt8], length: Int)
        /// What stands before the end of a record whose beginning is broken.
        case endOnly([UInt8])
        /// The document as a whole is not read further.
        case refused(String)
    }

    private let window: ByteWindow
    /// Names from the outside to the record; the path's last part is enough.
    private let paths: [[[UInt8]]]
    private let limit: Int
    private var open: [[UInt8]] = []
    private var isRefused = false
    /// The document before its first record.
    private(set) var frame: [UInt8] = []
    private var sawRecord = false
    /// The bytes since the last record, as far as they would be kept.
    private var passed: [UInt8] = []
    /// The paths whose outer elements were met. From there on the records' name is enough: a tag that is broken or
    /// never closed may stand between.
    private var metContainers: Set<Int> = []
    private var damage = XMLDamage()
    /// The name of the outermost element.
    private(set) var rootName: String?

    init(_ window: ByteWindow, paths: [[String]], limit: Int = maximumElement) {
        self.window = window
        self.paths = paths.map { $0.map { Array($0.utf8) } }
        self.limit = limit
    }

    /// Whether the element was met in which records would stand.
    var sawContainer: Bool { !metContainers.isEmpty || sawRecord }

    /// The names of the elements that are open where the next record begins.
    var openNames: [String] { open.map { String(decoding: $0, as: UTF8.self) } }

    /// The next record; `nil` behind the last.
    mutating func next() throws(ReadFailure) -> Element? {
        while !isRefused {
            guard try skipToTag() else { return nil }
            if damage.hasOpenSection, window.withUnread({ XMLDamage.isSection($0, at: 0) }) {
                consume(1)
                continue
            }
            let tag = window.withUnread { XMLTag.at(0, in: $0) }
            switch tag {
            case .incomplete:
                if window.count > limit { return refuse("holds a tag or comment of more than \(limit >> 20) MiB") }
                if try !window.more() {
                    damage.hasOpenSection = true
                    consume(1)
                }
            case nil: consume(1)
            case .other(let end): consume(end)
            case .documentType(let declares, let end):
                if declares {
                    return refuse(
                        "declares entities or elements of its own, which are not followed; have the feed written without a document type"
                    )
                }
                consume(end)
            case .end(let name, let end):
                let closed = window.copy(name)
                if let index = open.lastIndex(of: closed) { open.removeSubrange(index...) }
                consume(end)
                if sawContainer, paths.contains(where: { $0.last.map(closed.isCalled) ?? false }) {
                    defer { passed = [] }
                    return .endOnly(passed)
                }
            case .start(let name, let isEmpty, let end):
                if let element = try start(window.copy(name), isEmpty: isEmpty, end: end) { return element }
            }
        }
        return nil
    }

    private mutating func start(_ name: [UInt8], isEmpty: Bool, end: Int) throws(ReadFailure) -> Element? {
        if rootName == nil { rootName = String(decoding: name, as: UTF8.self) }
        let isRecord = paths.indices.contains { index in
            let path = paths[index]
            return (path.count == 1 || metContainers.contains(index)) && path.last.map(name.isCalled) ?? false
        }
        if isRecord {
            sawRecord = true
            passed = []
            return isEmpty ? .complete(0..<end) : try record(name, from: end)
        }
        open.append(name)
        for (index, path) in paths.enumerated() where path.count > 1 && Self.matches(open, path.dropLast()) {
            metContainers.insert(index)
        }
        if isEmpty { open.removeLast() }
        if open.count > Self.maximumDepth { return refuse("nests deeper than \(Self.maximumDepth) elements") }
        consume(end)
        return nil
    }

    private mutating func refuse(_ reason: String) -> Element {
        isRefused = true
        return .refused(reason)
    }

    private static func matches(_ open: [[UInt8]], _ path: ArraySlice<[UInt8]>) -> Bool {
        path.count <= open.count && zip(open.suffix(path.count), path).allSatisfy { $0.isCalled($1) }
    }

    /// Makes the next `<` the first unread byte.
    private mutating func skipToTag() throws(ReadFailure) -> Bool {
        while true {
            let found = window.withUnread { bytes in Self.tagStart(bytes, from: 0) }
            if let found {
                if found > 0 { consume(found) }
                return true
            }
            consume(window.count)
            if try !window.more() { return false }
        }
    }

    private mutating func consume(_ count: Int) {
        if !sawRecord, frame.count < Self.maximumFrame { frame += window.copy(0..<min(count, Self.maximumFrame)) }
        if passed.count < RejectedBytes.kept { passed += window.copy(0..<min(count, RejectedBytes.kept)) }
        window.consume(count)
    }

    private static func tagStart(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, 0x3C, bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// The record whose start tag stands at the first unread byte and ends at `end`.
    private mutating func record(_ name: [UInt8], from end: Int) throws(ReadFailure) -> Element {
        var scan = RecordScan(name: name, parent: open.last, position: end, damage: damage)
        while true {
            if let end = window.withUnread({ scan.run($0) }) {
                if end <= limit { return .complete(0..<end) }
                let prefix = window.peekCopy(RejectedBytes.kept)
                window.consume(end)
                return .tooLong(prefix: prefix, length: end)
            }
            if window.count > limit { break }
            if try !window.more() { break }
        }
        damage.hasOpenRecord = true
        damage.hasOpenSection = damage.hasOpenSection || scan.endsInSection
        // It has no end: the next record, if one begins, is where reading goes on.
        let next = scan.nextStart ?? window.withUnread { RecordScan.literalStart(of: name, in: $0, from: end) }
        if let next { return .complete(0..<next) }
        if window.count <= limit { return .complete(0..<window.count) }
        let prefix = window.peekCopy(RejectedBytes.kept)
        var length = 0
        while window.count > 0 {
            length += window.count
            window.consume(window.count)
            if try !window.more() { break }
        }
        return .tooLong(prefix: prefix, length: length)
    }
}

extension [UInt8] {
    /// Whether this is the name, alone or behind a prefix, as `a10:author` is called `author`.
    func isCalled(_ name: [UInt8]) -> Bool {
        if self == name { return true }
        guard count > name.count, !name.contains(0x3A) else { return false }
        return self[count - name.count - 1] == 0x3A && suffix(name.count).elementsEqual(name)
    }
}
