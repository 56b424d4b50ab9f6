/// Distances by the plain table of all beginnings.
enum Typos {
    /// The least edits that make `a` of each beginning of `b`: restricted Damerau-Levenshtein.
    static func toBeginnings(_ a: [UInt8], _ b: [UInt8]) -> [Int] {
        var table = [[Int]](repeating: Array(0...b.count), count: a.count + 1)
        for i in 1..<max(a.count + 1, 1) {
            table[i][0] = i
            for j in 1..<max(b.count + 1, 1) {
                var least = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                least = min(least, table[i - 1][j] + 1, table[i][j - 1] + 1)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    least = min(least, table[i - 2][j - 2] + 1)
                }
                table[i][j] = least
            }
        }
        return table[a.count]
    }

    static func toBeginning(_ a: [UInt8], of b: [UInt8]) -> Int { toBeginnings(a, b).min() ?? 0 }

    static func between(_ a: [UInt8], _ b: [UInt8]) -> Int { toBeginnings(a, b)[b.count] }
}
