import GermanText

/// Collects entries and writes them as the bytes of a ``SuggestionTable``.
public struct SuggestionTableBuilder: Sendable {
    struct Entry {
        var text: String
        var otherNames: [String]
        var payload: UInt32
        var popularity: UInt32
    }

    private var entries: [[Entry]] = SuggestionKind.allCases.map { _ in [] }

    public init() {}

    /// Takes in an entry.
    ///
    /// - Parameters:
    ///   - text: the name as it is shown.
    ///   - payload: a number the caller knows the entry by.
    ///   - popularity: how often it is met; the greater the earlier it is suggested.
    ///   - otherNames: names it is found by too, but not shown as.
    public mutating func add(
        _ kind: SuggestionKind, _ text: String, payload: UInt32, popularity: UInt32, otherNames: [String] = []
    ) {
        entries[Int(kind.rawValue)].append(
            Entry(text: text, otherNames: otherNames, payload: payload, popularity: popularity))
    }

    /// The table's bytes; the same entries in any order give the same suggestions.
    public func bytes() -> [UInt8] {
        let compounds = compounds()
        var sections: [[UInt8]] = []
        for kind in SuggestionKind.allCases {
            let parts = kind == .occupation || kind == .skill ? compounds : nil
            sections += KindTableBuilder(entries[Int(kind.rawValue)], of: kind, compounds: parts).sections()
        }
        return Sections.join(sections, magic: SuggestionTable.magic)
    }

    /// What compounds can be made of, by the words of occupations and skills.
    private func compounds() -> Compounds {
        var words: Set<ArraySlice<UInt8>> = []
        for kind in [SuggestionKind.occupation, .skill] {
            for entry in entries[Int(kind.rawValue)] {
                for name in [entry.text] + entry.otherNames {
                    let key = SearchKey(NameForms.neutral(name))
                    for number in key.wordStarts.indices { words.insert(ArraySlice(Array(key.word(number)))) }
                }
            }
        }
        return Compounds(words: words)
    }
}
