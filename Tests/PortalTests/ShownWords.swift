import Foundation

/// The words that a page shows or reads out, piece by piece, but for what is marked as being in another language.
struct ShownWords {
    private(set) var pieces: [String] = []

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    private static let spoken = ["aria-label", "title", "alt", "placeholder", "data-label", "content"]
    private static let silent: Set<String> = ["script", "style"]

    /// - Parameter language: the pieces in this language are taken.
    init(_ html: String, in language: String) {
        var open: [(name: String, language: String)] = []
        for match in html.matches(of: #/<[^>]*>|[^<]+/#) {
            let token = match.output
            guard token.hasPrefix("<") else {
                guard let last = open.last, last.language == language, !Self.silent.contains(last.name) else {
                    continue
                }
                add(String(token))
                continue
            }
            if token.hasPrefix("</") {
                open.removeLast()
                continue
            }
            let tag = String(token.dropFirst())
            let name = tag.prefix { $0.isLetter || $0.isNumber }.lowercased()
            guard !name.isEmpty else { continue }
            let own = Self.attribute("lang", tag) ?? open.last?.language ?? ""
            if own == language { for attribute in Self.spoken { Self.attribute(attribute, tag).map { add($0) } } }
            if !Self.void.contains(name), !tag.hasSuffix("/>") { open.append((name, own)) }
        }
    }

    private mutating func add(_ text: String) {
        let plain = text.replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
        if plain.contains(where: \.isLetter) { pieces.append(plain) }
    }

    private static func attribute(_ name: String, _ tag: String) -> String? {
        guard let start = tag.range(of: " \(name)=\"") else { return nil }
        return String(tag[start.upperBound...].prefix { $0 != "\"" })
    }
}
