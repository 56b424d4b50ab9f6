/// Finds listed names among the words of a title.
struct JobNamePhrases {
    struct Phrase {
        var place: Int
        /// How much of its segment it covers and what the segment says, above 0 to 1.
        var weight: Float
    }

    private let table: JobNameTable
    private let title: TitleWords
    private(set) var found: [Phrase] = []

    /// Segments of a title that are looked at.
    private static let segments = 5
    /// Words of the longest listed name that is looked for.
    private static let longest = 6

    init(_ title: TitleWords, in table: JobNameTable) {
        self.table = table
        self.title = title
        var from = 0
        while from < title.words.count, title.words[from].segment < Self.segments {
            var end = from
            while end < title.words.count, title.words[end].segment == title.words[from].segment { end += 1 }
            find(from..<end)
            from = end
        }
    }

    /// The longest listed name at each place of a segment, and words with a head they are not next to, in either
    /// order, as in "SAP FI/CO Berater".
    private mutating func find(_ segment: Range<Int>) {
        let all = Float(max(1, segment.reduce(0) { $0 + length($1) }))
        let own = TitleWords.weight(ofSegment: title.words[segment.lowerBound].segment)
        var covered = segment.lowerBound
        for start in segment {
            var best: (end: Int, place: Int)?
            var hash = WordHash()
            for end in start..<min(segment.upperBound, start + Self.longest) {
                add(end, to: &hash)
                if let place = table.place(of: hash.value) { best = (end + 1, place) }
            }
            guard let best, best.end > covered else { continue }
            covered = best.end
            let letters = (start..<best.end).reduce(0) { $0 + length($1) }
            // The root, since the rest of a title mostly says where or with what, not another occupation.
            var share = (Float(letters) / all).squareRoot()
            if best.end == start + 1, segment.count > 1, title.words[start].isGeneric { share *= 0.25 }
            found.append(Phrase(place: best.place, weight: own * share * (best.end == segment.upperBound ? 1 : 0.8)))
        }
        guard segment.count > 1 else { return }
        for head in segment where title.words[head].isGeneric {
            for word in segment where word != head && word + 1 != head {
                var hash = WordHash()
                add(word, to: &hash)
                add(head, to: &hash)
                guard let place = table.place(of: hash.value) else { continue }
                let share = (Float(length(word) + length(head)) / all).squareRoot()
                found.append(Phrase(place: place, weight: own * 0.7 * share))
            }
        }
    }

    private func length(_ index: Int) -> Int { title.words[index].end - title.words[index].start }

    private func add(_ index: Int, to hash: inout WordHash) {
        for letter in title.letters[title.words[index].start..<title.words[index].end] { hash.add(letter) }
    }
}
