/// Finds passages that an ad prints a second time, as some sources do with the whole text.
enum CopiedPassages {
    /// Lines a passage needs; fewer repeat by chance ("Vollzeit", "Standort").
    private static let fewest = 4

    /// For each line, the title being 0, the earlier line that it copies, else itself.
    static func origins(of lines: [TokenLine]) -> [Int] {
        var origins = Array(lines.indices)
        // By a hash of the whole line, since arrays of bytes are hashed byte by byte.
        var firsts: [WordHash: Int] = [:]
        firsts.reserveCapacity(lines.count)
        var number = 1
        // A passage is found at any line of some length and then followed to both sides.
        while number < lines.count {
            guard lines[number].bytes.count >= 12 else {
                number += 1
                continue
            }
            let hash = WordHash(of: lines[number].bytes[...])
            guard let first = firsts[hash], lines[first].bytes == lines[number].bytes else {
                firsts[hash] = firsts[hash] ?? number
                number += 1
                continue
            }
            var start = number
            while first - (number - start) > 1, origins[start - 1] == start - 1, start - 1 > first,
                lines[start - 1].bytes == lines[first - (number - start) - 1].bytes
            {
                start -= 1
            }
            var end = number + 1
            while end < lines.count, lines[end].bytes == lines[first + end - number].bytes { end += 1 }
            if end - start >= fewest {
                for line in start..<end { origins[line] = origins[first + line - number] }
            }
            number = end
        }
        return origins
    }
}
