import JobMarket

/// One line of an ad, cut into pieces: plain words, words that something was read from, and masked contacts.
struct MarkedLine: Sendable {
    enum Piece: Hashable, Sendable {
        case plain(String)
        case marked(String)
        /// A contact person's name, phone number or mail address, not shown.
        case masked(Contact.Kind)
    }

    let pieces: [Piece]

    /// - Parameters:
    ///   - evidence: pieces of this line that something was read from.
    ///   - number: of this line.
    ///   - contacts: contact persons found anywhere in the ad: what was found once is masked wherever it stands.
    init(_ line: String, number: Int, evidence: [Evidence], contacts: [Contact]) {
        let scalars = Array(line.unicodeScalars)
        var marked = [Bool](repeating: false, count: scalars.count)
        var masked = [Contact.Kind?](repeating: nil, count: scalars.count)
        for piece in evidence {
            for index in Self.range(piece, in: scalars.count) { marked[index] = true }
        }
        for contact in contacts {
            var ranges = Self.occurrences(of: contact.text, in: scalars)
            if contact.evidence.line == number { ranges.append(Self.range(contact.evidence, in: scalars.count)) }
            for index in ranges.joined() { masked[index] = contact.kind }
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
        case .name: "[Name]"
        case .phone: "[Telefon]"
        case .mail: "[E-Mail]"
        }
    }

    /// The piece's scalars, kept within the line: a reading may be older than the text.
    private static func range(_ evidence: Evidence, in count: Int) -> Range<Int> {
        let start = Swift.min(Swift.max(0, evidence.start), count)
        return start..<Swift.min(Swift.max(start, evidence.end), count)
    }

    /// Everywhere that words of at least four letters stand.
    private static func occurrences(of words: String, in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        let wanted = Array(words.unicodeScalars)
        guard wanted.count >= 4, wanted.count <= scalars.count else { return [] }
        return (0...scalars.count - wanted.count).compactMap { start in
            let range = start..<start + wanted.count
            return scalars[start] == wanted[0] && scalars[range].elementsEqual(wanted) ? range : nil
        }
    }
}
