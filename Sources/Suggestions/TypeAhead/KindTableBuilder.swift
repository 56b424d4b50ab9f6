/// Writes the entries of one kind as the sections of a ``KindTable``.
struct KindTableBuilder {
    private var entries: [SuggestionTableBuilder.Entry]
    private var trie = TrieBuilder()
    private let kind: SuggestionKind
    private let compounds: Compounds?

    /// - Parameter compounds: how to part compounds; `nil` where names are not parted.
    init(_ entries: [SuggestionTableBuilder.Entry], of kind: SuggestionKind, compounds: Compounds?) {
        self.kind = kind
        self.compounds = compounds
        // An entry's place is its rank: the most popular first, of equals the shorter.
        self.entries = entries.sorted { a, b in
            (b.popularity, a.text.utf8.count, a.text, a.payload) < (a.popularity, b.text.utf8.count, b.text, b.payload)
        }
        for (rank, entry) in self.entries.enumerated() {
            for name in [entry.text] + entry.otherNames {
                for key in NameForms.keys(of: name) { add(key, rank: UInt32(rank)) }
            }
        }
        trie.sort()
    }

    private mutating func add(_ key: SearchKey, rank: UInt32) {
        var starts: [(offset: Int, value: UInt32)] = []
        for number in key.wordStarts.indices {
            let word = key.word(number)
            if number == 0 {
                starts.append((word.startIndex, rank))
            } else if !NameForms.isEnding(word, of: kind) {
                starts.append((word.startIndex, rank | TopEntries.laterBit))
            }
            for part in compounds?.parts(of: word) ?? [] { starts.append((part, rank | TopEntries.laterBit)) }
        }
        trie.add(key.letters, starts: starts)
    }

    func sections() -> [[UInt8]] {
        var textStarts: [UInt32] = [0]
        var texts: [UInt8] = []
        for entry in entries {
            texts += entry.text.utf8
            textStarts.append(UInt32(texts.count))
        }
        return [
            Sections.bytes([UInt32(entries.count), UInt32(trie.keys.count)]),
            Sections.bytes(entries.map(\.payload)), Sections.bytes(entries.map(\.popularity)),
            Sections.bytes(textStarts), texts, trie.letters,
            Sections.bytes(LowestValues.numbers(over: trie.keys.map(\.value))), Sections.bytes(trie.nodes()),
        ]
    }
}
