import JobMarket

/// The skills known by name, with their spellings.
struct SkillTable: Sendable {
    static let shared = SkillTable()

    struct Entry: Sendable {
        var name: String
        var kind: SkillKind
        /// Whether the word is a skill only among others or after "Kenntnisse in" and the like.
        var needsContext: Bool
        /// The spellings asked for to the letter; empty where capitals do not matter.
        var spellings: [String]
        /// Whether it names a product or a language rather than a field of work.
        var isSoftware: Bool
    }

    private var entries: [Entry] = []
    /// Products keep their name as it is; fields of work are inflected.
    private var products = WordList<Int>(inflects: false)
    private var fields = WordList<Int>()
    private var names: Set<WordHash> = []

    private init() {
        add(SkillNames.software, .hard, isSoftware: true)
        add(SkillNames.computing, .hard)
        add(SkillNames.business, .hard)
        add(SkillNames.trades, .hard)
        add(SkillNames.certificates, .certificate)
        add(SkillNames.licences, .licence)
    }

    private mutating func add(_ table: String, _ kind: SkillKind, isSoftware: Bool = false) {
        for row in table.split(separator: "\n") {
            let cells = row.split(separator: "|").map { $0.trimmingSpaces }
            guard let first = cells.first else { continue }
            let name = first.drop { $0 == "=" || $0 == "?" }
            for (index, cell) in cells.enumerated() {
                // A later cell may ask for more care than the plain name in front ("C|?=C").
                let bare = String(cell.drop { $0 == "=" || $0 == "?" })
                if index == 0, cells.dropFirst().contains(where: { $0.hasPrefix("?") && $0.hasSuffix(bare) }) {
                    continue
                }
                if index == 0, cells.dropFirst().contains(Substring("=" + bare)) { continue }
                let exact = cell.prefix(2).contains("=")
                let entry = Entry(
                    name: String(name), kind: kind, needsContext: cell.hasPrefix("?"),
                    spellings: exact ? [bare] : [], isSoftware: isSoftware)
                add(bare, entry)
            }
        }
    }

    private mutating func add(_ spelling: String, _ entry: Entry) {
        let words = WordHash.words(of: spelling)
        guard let hash = words.dropFirst().reduce(words.first, { $0?.followed(by: $1) }) else { return }
        if words.count == 1 { names.insert(hash) }
        if let known = products.value(hash) ?? fields.value(hash) {
            if !entry.spellings.isEmpty, !entries[known].spellings.isEmpty {
                entries[known].spellings += entry.spellings
            }
            return
        }
        entries.append(entry)
        if entry.isSoftware {
            products.add(phrase: spelling, entries.count - 1)
        } else {
            fields.add(phrase: spelling, entries.count - 1)
        }
    }

    /// Whether a single word is listed, whatever its capitals.
    func isName(_ hash: WordHash) -> Bool { names.contains(hash) }

    /// The longest listed skill at a token.
    func match(_ line: TokenLine, at index: Int, before end: Int) -> (entry: Entry, count: Int)? {
        let product = products.longest(line, at: index, before: end)
        let field = fields.longest(line, at: index, before: end)
        let isField = (field?.count ?? 0) > (product?.count ?? 0)
        guard let (value, count) = isField ? field : product else { return nil }
        let entry = entries[value]
        if !entry.spellings.isEmpty, !entry.spellings.contains(line.text(index..<index + count)) { return nil }
        return (entry, count)
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var piece = self
        while piece.first == " " { piece.removeFirst() }
        while piece.last == " " { piece.removeLast() }
        return piece
    }
}
