import SearchIndex

/// The skills that a person names, as the ads of a cell name them.
struct DemandNames {
    private(set) var known: [String]
    private(set) var unknown: [String] = []
    /// Numbers of the known names that ads of the cell ask for.
    private(set) var numbers: [Int] = []

    /// - Parameters:
    ///   - known: names of the skill table.
    ///   - words: other words, known where an ad asks for something in just these, whatever their capitals.
    init(_ cell: Cell, known: [String], words: [String]) {
        self.known = known
        guard !known.isEmpty || !words.isEmpty else { return }
        let counts = DemandCounts(cell).ads
        var wanted: [String: Int] = [:]
        for name in known { wanted[name.lowercased()] = wanted.count }
        for word in words where wanted[word.lowercased()] == nil { wanted[word.lowercased()] = wanted.count }
        var found: Set<String> = []
        for number in counts.indices where counts[number] > 0 {
            let key = cell.names.skill(number).lowercased()
            guard wanted[key] != nil else { continue }
            numbers.append(number)
            found.insert(key)
        }
        self.known += words.filter { found.contains($0.lowercased()) && !known.contains($0) }
        unknown = words.filter { !found.contains($0.lowercased()) }
    }
}
