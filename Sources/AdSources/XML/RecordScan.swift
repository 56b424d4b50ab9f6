import Glibc

/// What was found broken in a document, and is not tried again: each try could read all the rest.
struct XMLDamage {
    /// A comment or CDATA section had no end, so such marks are text.
    var hasOpenSection = false
    /// A record had no end, so where another begins the one before is over.
    var hasOpenRecord = false

    static func isSection(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + 1 < bytes.count && (bytes[index + 1] == 0x21 || bytes[index + 1] == 0x3F)
    }
}

/// Finds the end of a record; goes on where it stopped when more bytes have come.
struct RecordScan {
    let name: [UInt8]
    /// The element around it.
    let parent: [UInt8]?
    private var position: Int
    private let damage: XMLDamage
    /// Where an element of the same name began inside, which is the next record if this one has no end.
    private(set) var nextStart: Int?
    /// Whether the bytes so far end in a comment, section or tag.
    private(set) var endsInSection = false
    private var depth = 0
    private var parents = 0

    init(name: [UInt8], parent: [UInt8]?, position: Int, damage: XMLDamage) {
        self.name = name
        self.parent = parent
        self.position = position
        self.damage = damage
    }

    mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        while position < bytes.count {
            guard let base = bytes.baseAddress, let found = memchr(base + position, 0x3C, bytes.count - position) else {
                position = bytes.count
                return nil
            }
            position = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if damage.hasOpenSection, XMLDamage.isSection(bytes, at: position) {
                position += 1
                continue
            }
            switch XMLTag.at(position, in: bytes) {
            case nil: position += 1
            case .incomplete:
                endsInSection = true
                return nil
            case .other(let end), .documentType(_, let end):
                if let seam = seam(in: bytes, position..<end) { return seam }
                position = end
            case .start(let range, let isEmpty, let end):
                if !isEmpty { open(bytes[range]) }
                if nextStart != nil, damage.hasOpenRecord { return nextStart }
                position = end
            case .end(let range, let end):
                if let end = close(bytes[range], end: end) { return end }
                position = end
            }
            endsInSection = false
        }
        return nil
    }

    private mutating func open(_ tag: Slice<UnsafeBufferPointer<UInt8>>) {
        if tag.elementsEqual(name) {
            depth += 1
            nextStart = nextStart ?? position
        } else if let parent, tag.elementsEqual(parent) {
            parents += 1
        }
    }

    /// The end of the record, where the tag is its own or that of what is around it.
    private mutating func close(_ tag: Slice<UnsafeBufferPointer<UInt8>>, end: Int) -> Int? {
        if tag.elementsEqual(name) {
            if depth == 0 { return end }
            depth -= 1
        } else if let parent, tag.elementsEqual(parent) {
            if parents == 0 { return nextStart ?? position }
            parents -= 1
        }
        return nil
    }

    /// Where this record is over although a comment or section goes on over the beginning of the next, because its
    /// own end is missing and it would join the two: the next begins right behind the end of this one, or has a
    /// comment or section of its own inside of this one's.
    private func seam(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        let section = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
        let ownEnd = Array("</".utf8) + name + [0x3E]
        let lastOpening = section.indices.reversed().first {
            section[$0] == 0x3C && XMLDamage.isSection(section, at: $0)
        }
        var from = range.lowerBound
        while let next = Self.literalStart(of: name, in: section, from: from) {
            var index = next - 1
            while index > range.lowerBound, bytes[index] <= 0x20 { index -= 1 }
            let start = index - ownEnd.count + 1
            if start >= range.lowerBound, bytes[start...index].elementsEqual(ownEnd) { return index + 1 }
            if let lastOpening, lastOpening > next { return next }
            from = next + 1
        }
        return nil
    }

    /// Where the name next stands behind a `<`, also in a comment that has no end.
    static func literalStart(of name: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index + name.count + 1 < bytes.count {
            if bytes[index] == 0x3C, bytes[(index + 1)...(index + name.count)].elementsEqual(name) {
                let next = bytes[index + name.count + 1]
                if next <= 0x20 || next == 0x3E || next == 0x2F { return index }
            }
            index += 1
        }
        return nil
    }
}
