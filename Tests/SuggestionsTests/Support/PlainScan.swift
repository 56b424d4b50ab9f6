import Suggestions

/// Suggestions by looking at every entry, for names of plain letters and blanks.
struct PlainScan {
    struct Entry {
        var text: String
        var payload: UInt32
        var popularity: UInt32
    }

    struct Hit: Hashable {
        var payload: UInt32
        var fit: Suggestion.Fit
    }

    var entries: [Entry] = []

    func hits(_ typed: String, limit: Int) -> [Hit] {
        let fitting = entries.compactMap { entry in fit(typed, entry.text).map { (entry, $0) } }
        let sorted = fitting.sorted { a, b in
            (a.1.rawValue, b.0.popularity, a.0.text.utf8.count, a.0.text, a.0.payload)
                < (b.1.rawValue, a.0.popularity, b.0.text.utf8.count, b.0.text, b.0.payload)
        }
        return sorted.prefix(limit).map { Hit(payload: $0.0.payload, fit: $0.1) }
    }

    private func fit(_ typed: String, _ text: String) -> Suggestion.Fit? {
        let words = text.split(separator: " ").map { Array($0.utf8) }
        let keys = words.indices.map { Array(Array(words[$0...].joined()).prefix(64)) }
        let letters = Array(typed.utf8.filter { $0 != 0x20 })
        var fits = keys.indices.compactMap { fit(letters, keys[$0], isLater: $0 > 0) }
        let typedWords = typed.split(separator: " ").map { Array($0.utf8) }
        let isApart = typedWords.allSatisfy { word in keys.contains { $0.starts(with: word) } }
        if typedWords.count > 1, isApart { fits.append(.wordsApart) }
        return fits.min()
    }

    private func fit(_ typed: [UInt8], _ key: [UInt8], isLater: Bool) -> Suggestion.Fit? {
        if key.starts(with: typed) { return isLater ? .laterWord : key == typed ? .whole : .beginning }
        guard typed.count >= 4 else { return nil }
        let typos = Typos.toBeginning(typed, of: key)
        let startsRight = typed[0] == key[0]
        if typos <= 1 {
            return startsRight
                ? isLater ? .oneTypoInLaterWord : .oneTypo
                : isLater ? .wrongFirstLetterInLaterWord : .wrongFirstLetter
        }
        guard typed.count >= 8, typos == 2, startsRight, Typos.toBeginning(Array(typed.prefix(4)), of: key) <= 1 else {
            return nil
        }
        return isLater ? .twoTyposInLaterWord : .twoTypos
    }
}
