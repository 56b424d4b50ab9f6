import AdReader
import JobMarket
import Learning

/// An ad set anew from its units, in another layout, with the labels carried over.
struct RewrittenAd {
    struct Piece {
        var unit: TextUnit
        var labels: UInt16
        var text: ArraySlice<UInt8>
    }

    enum Layout {
        /// Each unit on a line of its own.
        case lines
        /// Broken at so many bytes, as mails and exports are.
        case wrapped(Int)
        case oneLine(separator: String)
    }

    private let title: String
    private var lines: [[UInt8]] = [[]]
    /// The labels allowed for each byte of a line.
    private var labels: [[UInt16]] = [[]]

    init(title: String, pieces: [Piece], layout: Layout) {
        self.title = title
        for piece in pieces { add(piece, layout) }
        while lines.last?.isEmpty ?? false, lines.count > 1 {
            lines.removeLast()
            labels.removeLast()
        }
    }

    private mutating func add(_ piece: Piece, _ layout: Layout) {
        switch layout {
        case .lines:
            endLine()
            for byte in Self.trimmed(piece.text, keepsMark: true) { put(byte, piece.labels) }
        case .wrapped(let width):
            for word in Self.trimmed(piece.text, keepsMark: false).split(separator: 0x20) {
                if lines[lines.count - 1].count + word.count >= width { endLine() }
                if !lines[lines.count - 1].isEmpty { put(0x20, piece.labels) }
                for byte in word { put(byte, piece.labels) }
            }
        case .oneLine(let separator):
            let text = Self.trimmed(piece.text, keepsMark: false)
            guard let last = lines[0].last else {
                for byte in text { put(byte, piece.labels) }
                return
            }
            // A break is lost without a trace only where small letters meet a capital.
            let isPlain = (0x61...0x7A).contains(last) || last == 0x3A || last == 0x2E
            let glues = separator.isEmpty && isPlain && (0x41...0x5A).contains(text.first ?? 0)
            if !glues { put(0x20, piece.labels) }
            for byte in text { put(byte, piece.labels) }
        }
    }

    private mutating func put(_ byte: UInt8, _ allowed: UInt16) {
        lines[lines.count - 1].append(byte)
        labels[labels.count - 1].append(allowed)
    }

    private mutating func endLine() {
        if lines[lines.count - 1].isEmpty { return }
        lines.append([])
        labels.append([])
    }

    /// The text without space around it and, where asked, without the mark of a list item.
    private static func trimmed(_ text: ArraySlice<UInt8>, keepsMark: Bool) -> ArraySlice<UInt8> {
        var text = text
        while let last = text.last, last <= 0x20 { text.removeLast() }
        while let first = text.first, first <= 0x20 || (!keepsMark && (first == 0x2A || first == 0x2D || first == 0x23))
        {
            text.removeFirst()
        }
        if !keepsMark, text.starts(with: [0xE2, 0x80, 0xA2]) { return trimmed(text.dropFirst(3), keepsMark: false) }
        if !keepsMark, text.starts(with: [0xC2, 0xB7]) { return trimmed(text.dropFirst(2), keepsMark: false) }
        return text
    }

    /// The ad cut anew, each unit with the labels of most of its bytes.
    var example: ChainTrainer.Example? {
        let text = AdText(title: title, text: lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"))
        // Odd white space may change the lines; then the labels no longer fit.
        guard text.lines.count == lines.count, zip(text.lines, lines).allSatisfy({ $0.utf8.count == $1.count })
        else { return nil }
        let content = AdContent(cut: text)
        var allowed: [UInt16] = []
        var (line, place) = (0, 0)
        for unit in content.units {
            if unit.line != line { (line, place) = (unit.line, 0) }
            let count = content.text(of: unit).count
            let own = labels[line - 1]
            let end = min(place + count, own.count)
            allowed.append(Self.most(own[min(place, end)..<end]))
            place = end
        }
        return ChainTrainer.Example(pieces: ZoneFeatures.sequence(of: content.units, in: content), allowed: allowed)
    }

    /// The labels that four fifths of the bytes allow; else all that any allows.
    private static func most(_ bytes: ArraySlice<UInt16>) -> UInt16 {
        var counts: [(labels: UInt16, count: Int)] = []
        for labels in bytes {
            if let known = counts.firstIndex(where: { $0.labels == labels }) {
                counts[known].count += 1
            } else {
                counts.append((labels, 1))
            }
        }
        if let best = counts.first(where: { $0.count * 5 >= bytes.count * 4 }) { return best.labels }
        return counts.isEmpty ? ZoneLabel.bits(ZoneKind.allCases) : counts.reduce(0) { $0 | $1.labels }
    }
}
