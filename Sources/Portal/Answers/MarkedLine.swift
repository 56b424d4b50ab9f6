import JobMarket
import MarketStatistics

/// One line of an ad, cut into pieces: plain words, words that something was read from, and masked contacts.
struct MarkedLine: Sendable {
    enum Piece: Hashable, Sendable {
        case plain(String)
        case marked(String)
        /// A contact person's name, phone number or mail address, not shown.
        case masked(Contact.Kind)
    }

    let pieces: [Piece]
    /// Whether the line is marked as a whole: something speaks of it, but no words that are shown.
    let isMarkedWhole: Bool

    /// - Parameters:
    ///   - evidence: pieces of this line that something was read from.
    ///   - isNamed: whether the page speaks of the line, so that some mark must be found in it.
    ///   - mask: leaves the ad's contact persons out, wherever they stand; `nil` for an ad that its reader handed in.
    init(_ line: String, evidence: [Evidence], isNamed: Bool, mask: ContactMask?) {
        let scalars = Array(line.unicodeScalars)
        var marked = [Bool](repeating: false, count: scalars.count)
        var masked = [Contact.Kind?](repeating: nil, count: scalars.count)
        for piece in evidence {
            for index in Self.range(piece, in: scalars.count) { marked[index] = true }
        }
        for stretch in mask?.stretches(in: line) ?? [] {
            for index in stretch.scalars { masked[index] = stretch.kind }
        }
        var pieces: [Piece] = []
        var start = 0
        while start < scalars.count {
            var end = start + 1
            while end < scalars.count, masked[end] == masked[start],
                masked[start] != nil || marked[end] == marked[start]
            {
                end += 1
            }
            if let kind = masked[start] {
                pieces.append(.masked(kind))
            } else {
                var words = String.UnicodeScalarView()
                words.append(contentsOf: scalars[start..<end])
                pieces.append(marked[start] ? .marked(String(words)) : .plain(String(words)))
            }
            start = end
        }
        self.pieces = pieces
        isMarkedWhole =
            isNamed
            && !pieces.contains { piece in
                if case .marked = piece { true } else { false }
            }
    }

    /// The line as plain text, contacts replaced by what they are.
    var text: String {
        pieces.map { piece in
            switch piece {
            case .plain(let words), .marked(let words): words
            case .masked(let kind): Self.placeholder(kind)
            }
        }.joined()
    }

    static func placeholder(_ kind: Contact.Kind) -> String {
        switch kind {
        case .name: words("[Name]", "[name]")
        case .phone: words("[Telefon]", "[phone]")
        case .mail: words("[E-Mail]", "[e-mail]")
        }
    }

    /// The piece's scalars, kept within the line: a reading may be older than the text.
    private static func range(_ evidence: Evidence, in count: Int) -> Range<Int> {
        let start = Swift.min(Swift.max(0, evidence.start), count)
        return start..<Swift.min(Swift.max(start, evidence.end), count)
    }
}
