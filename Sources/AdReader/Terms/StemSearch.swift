/// Finds in one pass over a text which of several lists of word stems it holds.
///
/// Nearly no place of a text begins a stem. Three bytes tell of nearly all that they do not, without a look at what
/// came before; from the other places a trie is followed. Bytes are compared without regard to case.
struct StemSearch: Sendable {
    /// Bytes that no stem holds share class 0; capitals have the class of their small letters.
    private let classes: [UInt8]
    /// For each pair of classes a bit for each class that follows them where a stem begins.
    private let beginnings: [UInt64]
    /// The trie: for each state the state that a class leads to, 0 for none.
    private let next: [UInt16]
    /// For each state the lists whose stems end there.
    private let accepts: [UInt32]

    private static let classBits = 6

    /// - Parameter lists: at most 32 lists of small-letter stems of two bytes and more, a few thousand bytes in all.
    init(_ lists: [[String]]) {
        let stems = lists.enumerated().flatMap { list, stems in stems.map { (bytes: Array($0.utf8), list: list) } }
        precondition(lists.count <= 32 && stems.allSatisfy { $0.bytes.count >= 2 })
        let classes = Self.classes(of: stems.map(\.bytes))
        var beginnings = [UInt64](repeating: 0, count: 1 << (2 * Self.classBits))
        var next = [UInt16](repeating: 0, count: 1 << Self.classBits)
        var accepts: [UInt32] = [0]
        for stem in stems {
            let path = stem.bytes.map { Int(classes[Int($0)]) }
            beginnings[path[0] << Self.classBits | path[1]] |= path.count > 2 ? 1 << UInt64(path[2]) : .max
            var state = 0
            for step in path {
                let place = state << Self.classBits | step
                if next[place] == 0 {
                    next[place] = UInt16(accepts.count)
                    next += repeatElement(0, count: 1 << Self.classBits)
                    accepts.append(0)
                }
                state = Int(next[place])
            }
            accepts[state] |= 1 << UInt32(stem.list)
        }
        self.classes = classes
        self.beginnings = beginnings
        self.next = next
        self.accepts = accepts
    }

    private static func classes(of stems: [[UInt8]]) -> [UInt8] {
        var classes = [UInt8](repeating: 0, count: 256)
        var count = 1
        for byte in stems.joined() where classes[Int(byte)] == 0 {
            classes[Int(byte)] = UInt8(count)
            count += 1
        }
        precondition(count <= 1 << classBits)
        for byte in 0x41...0x5A where classes[byte] == 0 { classes[byte] = classes[byte + 32] }
        // The second bytes of "Ä", "Ö", "Ü"; nothing else that stems hold is near enough to be mistaken.
        for byte in 0x80...0x9E where classes[byte] == 0 { classes[byte] = classes[byte + 32] }
        return classes
    }

    /// A bit for each list of which a stem occurs in the text; soft hyphens do not count.
    /// - Parameter enough: ends the search once one of these bits is found.
    func found(in text: String, enough: UInt32 = 0) -> UInt32 {
        var text = text
        return text.withUTF8 { found(in: $0, enough: enough) }
    }

    /// A bit for each list of which a stem occurs in the bytes.
    func found(in bytes: UnsafeBufferPointer<UInt8>, enough: UInt32 = 0) -> UInt32 {
        guard bytes.count > 1 else { return 0 }
        return classes.withUnsafeBufferPointer { classes in
            beginnings.withUnsafeBufferPointer { beginnings in
                var found: UInt32 = 0
                var pair = Int(classes[Int(bytes[0])]) << Self.classBits | Int(classes[Int(bytes[1])])
                for index in 2...bytes.count {
                    let byte = index < bytes.count ? bytes[index] : 0
                    let third = classes[Int(byte)]
                    if beginnings[pair] >> UInt64(third) & 1 != 0 {
                        found |= accepted(bytes, from: index - 2, classes)
                        if found & enough != 0 { break }
                    }
                    if byte == 0xAD, bytes[index - 1] == 0xC2 { return self.found(without: bytes, enough) }
                    pair = (pair << Self.classBits | Int(third)) & (1 << (2 * Self.classBits) - 1)
                }
                return found
            }
        }
    }

    /// The lists whose stems begin at a place.
    private func accepted(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ classes: UnsafeBufferPointer<UInt8>
    ) -> UInt32 {
        var found: UInt32 = 0
        var state = 0
        for byte in bytes[start...] {
            state = Int(next[state << Self.classBits | Int(classes[Int(byte)])])
            if state == 0 { break }
            found |= accepts[state]
        }
        return found
    }

    /// The search in a text with its soft hyphens taken out.
    private func found(without bytes: UnsafeBufferPointer<UInt8>, _ enough: UInt32) -> UInt32 {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == 0xAD, index > 0, bytes[index - 1] == 0xC2 { plain.removeLast() } else { plain.append(byte) }
        }
        return plain.withUnsafeBufferPointer { found(in: $0, enough: enough) }
    }
}
