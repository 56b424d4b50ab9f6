/// The entries of one kind with their keys, read from bytes.
struct KindTable: Sendable {
    static let sectionCount = 8

    let entryCount: Int
    let trie: Trie
    let values: LowestValues
    private let payloads: Numbers
    private let popularities: Numbers
    private let textStarts: Numbers
    private let texts: Letters

    /// - Parameter sections: sizes (entries, keys), payloads, popularities, starts of texts, texts, letters of keys,
    ///   values of keys with the levels above, nodes.
    init(_ sections: ArraySlice<UnsafeRawBufferPointer>) throws(SuggestionError) {
        let sections = Array(sections)
        let sizes = Numbers(sections[0])
        entryCount = Int(sizes[0])
        let keyCount = Int(sizes[1])
        payloads = Numbers(sections[1])
        popularities = Numbers(sections[2])
        textStarts = Numbers(sections[3])
        texts = Letters(sections[4])
        let numbers = Numbers(sections[6])
        values = LowestValues(numbers, keyCount: keyCount)
        trie = Trie(nodes: Numbers(sections[7]), letters: Letters(sections[5]), keyCount: keyCount)
        guard payloads.count == entryCount, popularities.count == entryCount, textStarts.count == entryCount + 1,
            numbers.count == values.count, trie.nodes.count >= 4
        else { throw .damaged("its parts do not fit") }
    }

    func text(_ entry: UInt32) -> String {
        String(decoding: texts.slice(Int(textStarts[Int(entry)]), Int(textStarts[Int(entry) + 1])), as: UTF8.self)
    }

    func suggestion(_ entry: UInt32, _ kind: SuggestionKind, _ fit: Suggestion.Fit) -> Suggestion {
        Suggestion(
            kind: kind, payload: payloads[Int(entry)], popularity: popularities[Int(entry)], fit: fit, entry: entry)
    }
}
