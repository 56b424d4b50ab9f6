import JobMarket

/// Finds the lines of an ad that hold one of a few word stems, in one pass over the bytes.
///
/// Most lines of an ad say nothing about a given term. Readers run their expressions only on the lines
/// that pass their gate, which keeps reading fast however many readers there are. The automaton is that
/// of Aho and Corasick, "Efficient string matching" (1975), over lower-cased UTF-8.
struct LineGate: Sendable {
    private let classes: [UInt8]
    private let classCount: Int
    private let next: [UInt16]
    private let accepts: [Bool]

    /// - Parameter stems: lower-case words or parts of words, at most a few hundred.
    init(_ stems: [String]) {
        let words = stems.map { Array($0.utf8) }
        var classes = [UInt8](repeating: 0, count: 256)
        var classCount = 1
        for byte in words.joined() where classes[Int(byte)] == 0 {
            classes[Int(byte)] = UInt8(classCount)
            classCount += 1
        }
        var next: [[Int]] = [[Int](repeating: -1, count: classCount)]
        var accepts = [false]
        for word in words {
            var state = 0
            for byte in word {
                let column = Int(classes[Int(byte)])
                if next[state][column] < 0 {
                    next[state][column] = next.count
                    next.append([Int](repeating: -1, count: classCount))
                    accepts.append(false)
                }
                state = next[state][column]
            }
            accepts[state] = true
        }
        var fallback = [Int](repeating: 0, count: next.count)
        var queue: [Int] = []
        for column in 0..<classCount {
            if next[0][column] < 0 { next[0][column] = 0 } else { queue.append(next[0][column]) }
        }
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            accepts[state] = accepts[state] || accepts[fallback[state]]
            for column in 0..<classCount {
                let other = next[fallback[state]][column]
                if next[state][column] < 0 {
                    next[state][column] = other
                } else {
                    fallback[next[state][column]] = other
                    queue.append(next[state][column])
                }
            }
        }
        self.classes = classes
        self.classCount = classCount
        self.next = next.flatMap { $0.map(UInt16.init) }
        self.accepts = accepts
    }

    /// Whether one of the stems occurs in the text, whatever its case; soft hyphens do not count.
    func opens(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { opens($0) }
    }

    private func opens(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var state = 0
        var index = 0
        var previous: UInt8 = 0
        while index < bytes.count {
            var byte = bytes[index]
            index += 1
            if byte == 0xC2, index < bytes.count, bytes[index] == 0xAD {
                index += 1
                continue
            }
            if byte >= 0x41, byte <= 0x5A {
                byte += 32
            } else if previous == 0xC3, byte >= 0x80, byte <= 0x9E {
                byte += 32
            }
            previous = byte
            state = Int(next[state * classCount + Int(classes[Int(byte)])])
            if accepts[state] { return true }
        }
        return false
    }

    /// Bytes of a line that the term readers look at. Whole ads on one line have about 10,000; beyond,
    /// a line is no text a person wrote, and readers that look around each match would take its length squared.
    private static let longest = 65_536

    private static func beginning(of line: String) -> String {
        let utf8 = line.utf8
        guard utf8.count > longest else { return line }
        var end = utf8.index(utf8.startIndex, offsetBy: longest)
        while end > utf8.startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
        return String(line[..<end])
    }

    /// The lines that pass, title first.
    func lines(of ad: AdContext) -> [TermLine] {
        (0...ad.text.lines.count).compactMap { number in
            let text = Self.beginning(of: ad.text[number])
            return opens(text)
                ? TermLine(number: number, source: text, next: number > 0 ? ad.text[number + 1] : "") : nil
        }
    }
}
