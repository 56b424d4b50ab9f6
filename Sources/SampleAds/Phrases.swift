/// The pools of lines that ads of all occupations draw from.
enum Phrases {
    private static let pools: [String: [Line]] = {
        var pools: [String: [Line]] = [:]
        var pool = ""
        for row in [PhraseTable.table, BenefitTable.table].flatMap({ $0.split(separator: "\n") }) {
            if row.first == "#" {
                pool = String(row.dropFirst())
            } else {
                pools[pool, default: []].append(Line(row))
            }
        }
        return pools
    }()

    /// The lines of a pool; none for a name that is not in the tables.
    static func pool(_ name: String) -> [Line] {
        pools[name] ?? []
    }
}
