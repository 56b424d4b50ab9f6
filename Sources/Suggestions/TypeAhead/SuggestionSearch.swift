/// One search in the entries of one kind: from the best fit to the worst, until there are enough.
struct SuggestionSearch {
    let kind: SuggestionKind
    let table: KindTable
    let typed: TypedText
    let limit: Int
    private(set) var found: [Suggestion] = []

    init(kind: SuggestionKind, table: KindTable, typed: TypedText, limit: Int) {
        self.kind = kind
        self.table = table
        self.typed = typed
        self.limit = limit
    }

    mutating func run(_ automaton: TypoAutomaton) {
        if let exact = typed.letters.withUnsafeBufferPointer({ table.trie.find($0) }) {
            takeWhole(exact.whole)
            take([exact.keys], .beginning, later: .laterWord)
        }
        if found.count < limit { takeWordsApart() }
        guard found.count < limit, TypoWalk.typosForgiven(in: typed.letters) > 0 else { return }
        automaton.withStep { step in
            var walk = TypoWalk(trie: table.trie, automaton: automaton, step: step, typed: typed.letters)
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

    /// Takes the names that have a word, or a part of a compound, beginning with each typed word.
    private mutating func takeWordsApart() {
        var entries: EntrySet?
        for word in typed.words {
            guard let keys = word.withUnsafeBufferPointer({ table.trie.find($0) })?.keys else { return }
            let others = EntrySet(of: keys, in: table)
            if entries == nil { entries = others } else { entries?.keep(others) }
        }
        let known = found
        entries?.forEach { entry in
            if !known.contains(where: { $0.entry == entry }) {
                found.append(table.suggestion(entry, kind, .wordsApart))
            }
            return found.count < limit
        }
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
