/// Finds in one pass over a text which of several lists of word stems it holds.
///
/// The automaton of Aho and Corasick, "Efficient string matching" (1975), over UTF-8 bytes without regard to case. Each
/// state knows the lists whose stems end there.
struct StemAutomaton: Sendable {
    /// Bytes that no stem holds share class 0; capitals have the class of their small letters.
    private let classes: [UInt8]
    private let classCount: Int
    private let next: [UInt16]
    private let accepts: [UInt32]

    /// - Parameter lists: at most 32 lists of small-letter stems, a few thousand bytes in all.
    init(_ lists: [[String]]) {
        let stems = lists.enumerated().flatMap { list, stems in stems.map { (bytes: Array($0.utf8), list: list) } }
        var classes = [UInt8](repeating: 0, count: 256)
        var classCount = 1
        for byte in stems.map(\.bytes).joined() where classes[Int(byte)] == 0 {
            classes[Int(byte)] = UInt8(classCount)
            classCount += 1
        }
        var trie = [[Int]](repeating: [Int](repeating: -1, count: classCount), count: 1)
        var accepts: [UInt32] = [0]
        for stem in stems {
            var state = 0
            for byte in stem.bytes {
                let column = Int(classes[Int(byte)])
                if trie[state][column] < 0 {
                    trie[state][column] = trie.count
                    trie.append([Int](repeating: -1, count: classCount))
                    accepts.append(0)
                }
                state = trie[state][column]
            }
            accepts[state] |= 1 << UInt32(stem.list)
        }
        Self.addFallbacks(&trie, &accepts)
        for byte in 0x41...0x5A where classes[byte] == 0 { classes[byte] = classes[byte + 32] }
        // The second bytes of "Ä", "Ö", "Ü"; nothing else that stems hold is near enough to be mistaken.
        for byte in 0x80...0x9E where classes[byte] == 0 { classes[byte] = classes[byte + 32] }
        self.classes = classes
        self.classCount = classCount
        self.accepts = accepts
        next = trie.flatMap { $0.map(UInt16.init) }
    }

    /// Completes the trie, so that every byte leads on from every state.
    private static func addFallbacks(_ trie: inout [[Int]], _ accepts: inout [UInt32]) {
        var fallback = [Int](repeating: 0, count: trie.count)
        var queue: [Int] = []
        for column in trie[0].indices {
            if trie[0][column] < 0 { trie[0][column] = 0 } else { queue.append(trie[0][column]) }
        }
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            accepts[state] |= accepts[fallback[state]]
            for column in trie[state].indices {
                let other = trie[fallback[state]][column]
                if trie[state][column] < 0 {
                    trie[state][column] = other
                } else {
                    fallback[trie[state][column]] = other
                    queue.append(trie[state][column])
                }
            }
        }
    }

    /// A bit for each list of which a stem occurs in the text; soft hyphens do not count.
    /// - Parameter enough: ends the search once one of these bits is found.
    func found(in text: String, enough: UInt32 = 0) -> UInt32 {
        var text = text
        return text.withUTF8 { bytes in
            var state = 0
            var found: UInt32 = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if byte == 0xC2, index < bytes.count, bytes[index] == 0xAD {
                    index += 1
                    continue
                }
                state = Int(next[state &* classCount &+ Int(classes[Int(byte)])])
                found |= accepts[state]
                if found & enough != 0 { break }
            }
            return found
        }
    }
}
