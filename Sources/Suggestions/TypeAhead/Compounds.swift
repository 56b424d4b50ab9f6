/// Where compounds are made of words that names hold too: `Krankenpfleger` of `kranken` and `pfleger`.
///
/// A place is taken where the rest is a word of its own in some name, and either both sides are long or what stands
/// before is a word too, with or without a linking `s`, `es`, `n` or `en`, or stands before three or more such words.
/// So `leiter` is found in `Abteilungsleiter` and not in `Begleiter`.
struct Compounds {
    private static let shortestHead = 3
    private static let shortestTail = 4
    private static let longHead = 4
    private static let longTail = 6
    private static let shortestWord = 8
    private static let fewestTails = 3
    private static let links = ["s", "es", "n", "en"].map { Array($0.utf8) }

    private var words: Set<ArraySlice<UInt8>> = []
    private var tailsOfHead: [ArraySlice<UInt8>: Int] = [:]

    /// - Parameter words: the words of all names, as ``SearchKey`` writes them.
    init(words: Set<ArraySlice<UInt8>>) {
        self.words = words
        for word in words where word.count >= Self.shortestWord {
            for place in tailPlaces(in: word) { tailsOfHead[word[..<place], default: 0] += 1 }
        }
    }

    /// Where later parts of the word begin, as indices of the slice.
    func parts(of word: ArraySlice<UInt8>) -> [Int] {
        guard word.count >= Self.shortestWord else { return [] }
        return tailPlaces(in: word).filter { place in
            let isLong = place - word.startIndex >= Self.longHead && word.endIndex - place >= Self.longTail
            return isLong || isHead(word[..<place])
        }
    }

    private func tailPlaces(in word: ArraySlice<UInt8>) -> [Int] {
        let first = word.startIndex + Self.shortestHead
        let last = word.endIndex - Self.shortestTail
        guard first <= last else { return [] }
        return (first...last).filter { words.contains(word[$0...]) }
    }

    private func isHead(_ head: ArraySlice<UInt8>) -> Bool {
        if words.contains(head) || tailsOfHead[head, default: 0] >= Self.fewestTails { return true }
        return Self.links.contains { link in
            head.count >= Self.shortestHead + link.count && head.suffix(link.count).elementsEqual(link)
                && words.contains(head.dropLast(link.count))
        }
    }
}
