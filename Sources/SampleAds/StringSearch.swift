extension StringProtocol {
    /// The text without blanks at its ends.
    var trimmed: String {
        var piece = self[...]
        while piece.first == " " { piece = piece.dropFirst() }
        while piece.last == " " { piece = piece.dropLast() }
        return String(piece)
    }

    /// Whether the bytes of a word occur; words here are short, so each place is tried.
    func mentions(_ word: String) -> Bool {
        let text = utf8
        let wanted = word.utf8
        guard let first = wanted.first else { return true }
        var place = text.startIndex
        while let found = text[place...].firstIndex(of: first) {
            if text[found...].starts(with: wanted) { return true }
            place = text.index(after: found)
        }
        return false
    }
}
