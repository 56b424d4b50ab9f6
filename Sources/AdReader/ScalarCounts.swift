import JobMarket

/// Counts the Unicode scalars before a place of a line, quickly in long lines too.
///
/// Evidence is given in scalars, work is done in bytes. Counting from the start of the line for every piece of
/// evidence would take time with the square of its length, so long lines have a count noted every few bytes.
struct ScalarCounts {
    private static let step = 1024
    /// By line: the scalars before each multiple of `step` bytes.
    private var noted: [Int: [Int]] = [:]

    init(_ text: AdText) {
        for number in 0...text.lines.count where text[number].utf8.count > Self.step * 4 {
            var counts: [Int] = []
            var count = 0
            for (place, byte) in text[number].utf8.enumerated() {
                if place % Self.step == 0 { counts.append(count) }
                if byte & 0xC0 != 0x80 { count += 1 }
            }
            noted[number] = counts
        }
    }

    /// - Parameter bytes: a place between two scalars of the line.
    func scalars(before bytes: Int, line: Int, in source: String) -> Int {
        var (count, start) = (0, 0)
        if !noted.isEmpty, let counts = noted[line], !counts.isEmpty {
            let place = min(bytes / Self.step, counts.count - 1)
            (count, start) = (counts[place], place * Self.step)
        }
        var source = source
        return source.withUTF8 { all in
            for byte in UnsafeBufferPointer(rebasing: all[start..<bytes]) { count &+= byte & 0xC0 != 0x80 ? 1 : 0 }
            return count
        }
    }
}
