/// Names that a source glued to the words around them.
extension ContactNames {
    /// "KontaktRita Klang": a first name that is glued to the word before, with a surname behind.
    func glued(_ index: Int) -> Range<Int>? {
        guard isNearContact, index + 1 < line.tokens.count, let piece = lastPiece(index),
            line.tokens[index + 1].gap.isSubset(of: [.space, .hyphen]), isPart(index + 1),
            ContactWord.of(hash: piece.hash).contains(.firstName)
        else { return nil }
        let range = index..<end(from: index)
        return isFullName(range) && !isCompany(after: range) && !isInstitution(range) ? range : nil
    }

    /// The bytes of a name without what is glued to its first and last word.
    func withoutGlue(_ span: Range<Int>, _ name: Range<Int>) -> Range<Int> {
        var (lower, upper) = (span.lowerBound, span.upperBound)
        if line.tokens[name.lowerBound].shape.isSuperset(of: [.innerCapital, .small]),
            let piece = lastPiece(name.lowerBound), ContactWord.of(hash: piece.hash).contains(.firstName)
        {
            lower = piece.start
        }
        let last = name.upperBound - 1
        if last > name.lowerBound, line.tokens[last].shape.isSuperset(of: [.innerCapital, .small]),
            let cut = firstCut(last)
        {
            upper = cut
        }
        return lower..<max(upper, lower)
    }

    /// Where the last word of a token begins: at its last capital before a small letter.
    private func lastPiece(_ index: Int) -> (start: Int, hash: WordHash)? {
        let bytes = line.tokens[index].bytes
        guard bytes.count <= 80 else { return nil }
        let start = bytes.dropFirst(2).last { place in
            isCapitalLetter(place) && place + 2 < bytes.upperBound && !isCapitalLetter(place + 1)
        }
        guard let start else { return nil }
        let piece = TokenLine(String(decoding: line.bytes[start..<bytes.upperBound], as: UTF8.self))
        return piece.tokens.first.map { (start, $0.hash) }
    }

    /// Where the word glued to a surname begins; "McCoy" and "DiCarlo" are one word.
    private func firstCut(_ index: Int) -> Int? {
        line.tokens[index].bytes.dropFirst(4).first { isCapitalLetter($0) && !isCapitalLetter($0 - 1) }
    }

    private func isCapitalLetter(_ place: Int) -> Bool {
        let byte = line.bytes[place]
        return (0x41...0x5A).contains(byte)
            || (byte == 0xC3 && place + 1 < line.bytes.count && (0x84...0x9C).contains(line.bytes[place + 1]))
    }
}
