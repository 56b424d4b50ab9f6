/// Cuts text into the words that are indexed and searched: one rule for both sides.
///
/// Words come folded (``folded(_:)``), each with a position. What German ads do to words is undone here:
/// - `(m/w/d)` and its kin vanish, in any order and with any separator;
/// - gender endings set apart (`Entwickler*in`, `:in`, `/-in`, `(in)`, `Angestellte/r`) are dropped;
/// - words joined by a hyphen, slash, dot, ampersand or plus give their parts, one position each, and the
///   whole written as one (`IT-Manager`: `it`, `manager`, `itmanager`);
/// - `c++`, `c#`, `.net` and `a+` stay themselves; soft hyphens vanish.
///
/// Words longer than ``maximumLength`` bytes are cut there.
public enum Tokens {
    /// UTF-8 bytes of a word at most.
    public static let maximumLength = 80
    /// Parts of a joined word that still give a whole.
    private static let maximumParts = 4

    /// A word by its bytes, valid during the call only.
    public typealias Body = (_ word: UnsafeBufferPointer<UInt8>, _ position: Int, _ whole: Bool) -> Void

    /// Calls `body` for each word and each whole of a joined word; wholes stand at their first part's position.
    ///
    /// - Parameters:
    ///   - start: position of the first word; a line break leaves one position free.
    /// - Returns: the position after the last word.
    @discardableResult
    public static func scan(_ text: String, from start: Int = 0, _ body: Body) -> Int {
        var text = text
        return text.withUTF8 { foldedBytes($0) }.withUnsafeBufferPointer { bytes in
            var scanner = WordScanner(bytes: bytes, position: start)
            scanner.run(body)
            return scanner.position
        }
    }

    /// The words of a short text without wholes, as strings.
    public static func words(_ text: String) -> [String] {
        var found: [String] = []
        scan(text) { word, _, whole in
            if !whole { found.append(String(decoding: word, as: UTF8.self)) }
        }
        return found
    }

    /// The state of one scan over folded bytes.
    private struct WordScanner {
        let bytes: UnsafeBufferPointer<UInt8>
        var position: Int
        private var index = 0
        private var word: [UInt8] = []
        private var whole: [UInt8] = []

        init(bytes: UnsafeBufferPointer<UInt8>, position: Int) {
            self.bytes = bytes
            self.position = position
        }

        mutating func run(_ body: Body) {
            while index < bytes.count {
                if let end = plainWordEnd() {
                    body(UnsafeBufferPointer(rebasing: bytes[index..<end]), position, false)
                    position += 1
                    index = end
                } else if let end = GenderMarks.mark(in: bytes, at: index) {
                    index = end
                } else if WordBytes.letter(in: bytes, at: index) != nil || isDotNet() {
                    joined(body)
                } else {
                    if bytes[index] == 0x0A { position += 1 }
                    index += WordBytes.width(in: bytes, at: index)
                }
            }
        }

        /// The end of a word at the index that nothing is joined to and nothing follows but space: most words.
        private func plainWordEnd() -> Int? {
            var end = index
            while end < bytes.count, WordBytes.isPlain(bytes[end]) { end += 1 }
            guard end - index > 1, end - index <= Tokens.maximumLength else { return nil }
            var next = end
            if next < bytes.count, bytes[next] == 0x2E || bytes[next] == 0x2C { next += 1 }
            guard next < bytes.count else { return end }
            if bytes[next] == 0x0A { return end }
            // A gender ending may stand behind a space and a slash.
            guard bytes[next] == 0x20, next + 1 == bytes.count || bytes[next + 1] != 0x2F else { return nil }
            return end
        }

        /// Whether `.net` stands at the index and ends there.
        private func isDotNet() -> Bool {
            bytes[index] == 0x2E && index + 3 < bytes.count && bytes[index + 1] == 0x6E && bytes[index + 2] == 0x65
                && bytes[index + 3] == 0x74 && WordBytes.letter(in: bytes, at: index + 4) == nil
        }

        /// Reads a word and all that is joined to it.
        private mutating func joined(_ body: Body) {
            let first = position
            var parts = 0
            while true {
                readWord()
                parts += 1
                if parts > 1 { whole.append(contentsOf: word) }
                word.withUnsafeBufferPointer { body($0, position, false) }
                position += 1
                guard index < bytes.count, WordBytes.joins(bytes[index]) else { break }
                // Most words are joined to none, and need no whole.
                if parts == 1 {
                    whole.removeAll(keepingCapacity: true)
                    whole.append(contentsOf: word)
                }
                if isDotNet() { continue }
                guard WordBytes.letter(in: bytes, at: index + 1) != nil,
                    GenderMarks.mark(in: bytes, at: index + 1) == nil
                else { break }
                index += 1
            }
            if parts > 1, parts <= Tokens.maximumParts, whole.count <= Tokens.maximumLength {
                whole.withUnsafeBufferPointer { body($0, first, true) }
            }
        }

        /// Reads one part into ``word`` and goes past its gender ending.
        private mutating func readWord() {
            word.removeAll(keepingCapacity: true)
            if bytes[index] == 0x2E {
                word.append(0x2E)
                index += 1
            }
            while index < bytes.count {
                let start = index
                while index < bytes.count, WordBytes.isPlain(bytes[index]) { index += 1 }
                if index > start {
                    let room = Tokens.maximumLength - word.count
                    word.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<min(index, start + room)]))
                } else if let length = WordBytes.letter(in: bytes, at: index) {
                    append(length)
                } else if let length = WordBytes.invisible(in: bytes, at: index) {
                    index += length
                } else {
                    break
                }
            }
            readSigns()
            if let end = GenderMarks.ending(in: bytes, at: index, after: word) { index = end }
        }

        private mutating func append(_ length: Int) {
            if word.count + length <= Tokens.maximumLength {
                for offset in 0..<length { word.append(bytes[index + offset]) }
            }
            index += length
        }

        /// The signs of `c++`, `c#` and `a+`.
        private mutating func readSigns() {
            guard index < bytes.count, word.count <= 9 else { return }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            if bytes[index] == 0x2B, next == 0x2B {
                word.append(contentsOf: [0x2B, 0x2B])
                index += 2
            } else if word.count <= 2, bytes[index] == 0x2B || bytes[index] == 0x23,
                WordBytes.letter(in: bytes, at: index + 1) == nil
            {
                word.append(bytes[index])
                index += 1
            }
        }
    }
}
