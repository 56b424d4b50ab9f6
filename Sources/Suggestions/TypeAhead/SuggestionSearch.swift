/// One search in the entries of one kind: from the best fit to the worst, until there are enough.
struct SuggestionSearch {
    let kind: SuggestionKind
    let table: KindTable
    let typed: [UInt8]
    let limit: Int
    private(set) var found: [Suggestion] = []

    init(kind: SuggestionKind, table: KindTable, typed: [UInt8], limit: Int) {
        self.kind = kind
        self.table = table
        self.typed = typed
        self.limit = limit
    }

    mutating func run(_ automaton: TypoAutomaton) {
        if let exact = typed.withUnsafeBufferPointer({ table.trie.find($0) }) {
            takeWhole(exact.whole)
            take([exact.keys], .beginning, later: .laterWord)
        }
        guard found.count < limit, TypoWalk.typosForgiven(in: typed) > 0 else { return }
        automaton.withStep { step in
            var walk = TypoWalk(trie: table.trie, automaton: automaton, step: step, typed: typed)
            walk.run()
            take(walk.one, .oneTypo, later: .oneTypoInLaterWord)
            take(walk.wrongFirst, .wrongFirstLetter, later: .wrongFirstLetterInLaterWord)
            take(walk.two, .twoTypos, later: .twoTyposInLaterWord)
        }
    }

    /// Takes the names that are just what was typed.
    private mutating func takeWhole(_ keys: Range<Int>) {
        var top = TopEntries(limit: limit, known: [])
        table.values.collect(keys, into: &top)
        append(top.values.filter { $0 & TopEntries.laterBit == 0 }, .whole, later: .whole)
    }

    private mutating func take(_ ranges: [Range<Int>], _ fit: Suggestion.Fit, later: Suggestion.Fit) {
        guard found.count < limit, !ranges.isEmpty else { return }
        var top = TopEntries(limit: limit - found.count, known: found[...])
        for range in ranges { table.values.collect(range, into: &top) }
        append(top.values, fit, later: later)
    }

    private mutating func append(_ values: [UInt32], _ fit: Suggestion.Fit, later: Suggestion.Fit) {
        for value in values {
            let isLater = value & TopEntries.laterBit != 0
            found.append(table.suggestion(value & TopEntries.entryMask, kind, isLater ? later : fit))
        }
    }
}
