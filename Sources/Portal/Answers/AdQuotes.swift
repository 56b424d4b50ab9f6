import AdReader
import JobMarket
import MarketStatistics
import PostingStore
import SearchIndex

/// The lines of one ad from which the values of a list's filters were read.
struct AdQuotes: Sendable {
    struct Quote: Sendable {
        var line: Int
        var pieces: [MarkedLine.Piece]
        /// What the line was read as, where that is not plain.
        var note: String
    }

    let ad: StoredAd
    let quotes: [Quote]
    /// What was not read from a line, in sentences.
    let elsewhere: [String]

    /// Lines of one ad that are quoted at most.
    static let most = 3

    init(ad: StoredAd, filters: [Filter]) {
        var lines: [Int: (filters: Int, evidence: [Evidence], notes: [String])] = [:]
        var elsewhere: [String] = []
        for filter in filters where !filter.excluded {
            var own: Set<Int> = []
            for source in QuoteSource.sources(of: filter, in: ad.reading) {
                guard let line = source.line else {
                    if !elsewhere.contains(source.note) { elsewhere.append(source.note) }
                    continue
                }
                var found = lines[line] ?? (0, [], [])
                if own.insert(line).inserted { found.filters += 1 }
                if let evidence = source.evidence { found.evidence.append(evidence) }
                if !source.note.isEmpty, !found.notes.contains(source.note) { found.notes.append(source.note) }
                lines[line] = found
            }
        }
        let text = AdReader.text(of: ad.posting)
        let mask = ContactMask(ad.reading.contacts)
        self.ad = ad
        self.elsewhere = elsewhere
        // What most of the filters were read from says most.
        let best = lines.sorted { ($1.value.filters, $0.key) < ($0.value.filters, $1.key) }.prefix(Self.most)
        quotes = best.sorted { $0.key < $1.key }.compactMap { number, found in
            guard !text[number].isEmpty else { return nil }
            let line = MarkedLine(text[number], evidence: found.evidence, isNamed: false, mask: mask)
            return Quote(line: number, pieces: line.excerpt, note: found.notes.joined(separator: " "))
        }
    }

    var employer: String { ad.posting.company ?? "" }

    /// Ads in an order in which no employer has more than three quotes in a row while there are others.
    static func mixed(_ all: [AdQuotes]) -> [AdQuotes] {
        var rest = all[...]
        var mixed: [AdQuotes] = []
        var run = 0
        while let first = rest.first {
            let last = mixed.last?.employer
            let next = rest.firstIndex { quotes in
                quotes.employer != last || quotes.employer.isEmpty || run + quotes.quotes.count <= most
            }
            let chosen = next.map { rest.remove(at: $0) } ?? rest.removeFirst()
            run = chosen.employer == last && !first.employer.isEmpty ? run + chosen.quotes.count : chosen.quotes.count
            mixed.append(chosen)
        }
        return mixed
    }
}

extension MarkedLine {
    /// Letters of a quote at most.
    private static let longest = 420
    /// Letters shown before the first mark of a longer line.
    private static let lead = 120

    /// The line's pieces, cut to what stands around the first mark where it is long.
    var excerpt: [Piece] {
        guard text.count > Self.longest else { return pieces }
        var before = 0
        for piece in pieces {
            if case .marked = piece { break }
            before += Self.shown(piece).count
        }
        let start = before < text.count ? Swift.max(0, before - Self.lead) : 0
        var cut: [Piece] = start > 0 ? [.plain("… ")] : []
        var place = 0
        for piece in pieces {
            let words = Self.shown(piece)
            let range = Swift.max(start - place, 0)..<Swift.max(0, Swift.min(words.count, start + Self.longest - place))
            place += words.count
            guard range.lowerBound < range.upperBound else { continue }
            switch piece {
            case .plain: cut.append(.plain(String(words.dropFirst(range.lowerBound).prefix(range.count))))
            case .marked: cut.append(.marked(String(words.dropFirst(range.lowerBound).prefix(range.count))))
            case .masked: cut.append(piece)
            }
        }
        if start + Self.longest < place { cut.append(.plain(" …")) }
        return cut
    }

    private static func shown(_ piece: Piece) -> String {
        switch piece {
        case .plain(let words), .marked(let words): words
        case .masked(let kind): placeholder(kind)
        }
    }
}
