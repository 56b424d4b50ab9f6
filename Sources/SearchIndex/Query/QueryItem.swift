import GermanText

/// One thing a visitor typed: a word, a phrase in quotes or the beginning of a word.
struct QueryItem {
    enum Kind {
        case word, phrase, prefix
    }

    /// As typed, without operators.
    let text: String
    /// Folded words; a joined word (`it-manager`) has several.
    let words: [String]
    let kind: Kind
    /// Whether ads with it are left out.
    var excluded: Bool

    /// The folded words with single spaces between them.
    var key: String { words.joined(separator: " ") }
    /// As a job name would be written; a slash joins words here and does not separate two names.
    var titleText: String { text.utf8.contains(0x2F) ? key : text }
    var isPlain: Bool { kind == .word && !excluded }

    /// Items looked at in one query; what follows is not searched.
    private static let maximumCount = 64

    /// Reads the query language: quotes, a leading `-`, a trailing `*`. Nothing is an error.
    static func read(_ text: String) -> [QueryItem] {
        var items: [QueryItem] = []
        for chunk in joinGenderEndings(chunks(of: text)) where items.count < maximumCount {
            var text = Substring(chunk.text)
            let excluded = chunk.excluded
            let isPrefix = !chunk.quoted && text.last == "*"
            if isPrefix { while text.last == "*" { text.removeLast() } }
            let words = Tokens.words(String(text))
            guard let last = words.last else { continue }
            if chunk.quoted {
                items.append(QueryItem(text: String(text), words: words, kind: .phrase, excluded: excluded))
            } else if isPrefix {
                for word in words.dropLast() {
                    items.append(QueryItem(text: word, words: [word], kind: .word, excluded: excluded))
                }
                items.append(QueryItem(text: last, words: [last], kind: .prefix, excluded: excluded))
            } else {
                items.append(QueryItem(text: String(text), words: words, kind: .word, excluded: excluded))
            }
        }
        return items
    }

    private struct Chunk {
        var text: String
        var quoted: Bool
        var excluded: Bool
    }

    private static func chunks(of text: String) -> [Chunk] {
        var chunks: [Chunk] = []
        var current = Chunk(text: "", quoted: false, excluded: false)
        func end() {
            if !current.text.isEmpty { chunks.append(current) }
            current = Chunk(text: "", quoted: false, excluded: false)
        }
        var before: Character?
        for (character, next) in zip(text, text.dropFirst() + " ") {
            defer { before = character }
            switch character {
            case "\"", "„", "“", "”", "«", "»":
                let opens = !current.quoted
                let excluded = current.text == "-" || current.text.isEmpty && current.excluded
                if current.text == "-" { current.text = "" }
                end()
                current.quoted = opens
                current.excluded = opens && excluded
            case _ where character.isWhitespace && !current.quoted:
                end()
            case "€" where !current.quoted:
                end()
                current.text = "euro"
                end()
            case "-", "–", "−":
                if before == "€", !current.quoted {
                    // In `450€-Job` it joins, in `3500€-4500€` it parts two amounts; it excludes nothing.
                    if next.isNumber { current.text = "bis" }
                    end()
                } else if current.text.isEmpty, !current.quoted, !current.excluded {
                    current.excluded = true
                } else {
                    current.text.append("-")
                }
            default:
                current.text.append(character)
            }
        }
        end()
        return chunks
    }

    /// Puts `Elektroniker / -in` and `(m / w / d)` back together.
    private static func joinGenderEndings(_ chunks: [Chunk]) -> [Chunk] {
        var joined: [Chunk] = []
        var index = 0
        while index < chunks.count {
            let chunk = chunks[index]
            let following = index + 1 < chunks.count ? chunks[index + 1] : nil
            if ["/", "|"].contains(chunk.text), let following, let before = joined.last, !before.quoted,
                following.excluded || before.text.filter(\.isLetter).count == 1 || endsInLetter(before.text)
            {
                joined[joined.count - 1].text += chunk.text + (following.excluded ? "-" : "") + following.text
                index += 2
            } else {
                joined.append(chunk)
                index += 1
            }
        }
        return joined
    }

    /// Whether a single letter stands at the end, behind a separator: `(m/w`.
    private static func endsInLetter(_ text: String) -> Bool {
        let tail = text.suffix(2)
        return tail.count == 2 && tail.first == "/" && tail.last?.isLetter == true
    }
}
