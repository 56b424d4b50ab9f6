import JobMarket

/// A text with fields in braces: `<h3>{name}</h3>{value}`.
struct FieldTemplate: Sendable {
    private enum Piece {
        case text(String)
        case path(FieldPath)
    }

    private let pieces: [Piece]

    init(_ text: String, isPage: Bool) throws(PathProblem) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else {
                throw PathProblem("`\(text)` has a { without a }")
            }
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.path(try FieldPath(String(rest[open..<close].dropFirst()).trimmed, isPage: isPage)))
            rest = rest[close...].dropFirst()
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    /// The text with the fields put in; `nil` where none of them says anything.
    func text(of record: RecordNode, _ document: RecordNode?, missing: Set<String>) -> String? {
        var output = ""
        var saysSomething = false
        for piece in pieces {
            switch piece {
            case .text(let text): output += text
            case .path(let path):
                let texts = (path.value(in: record, document)?.elements ?? []).compactMap { $0.content.text?.trimmed }
                    .filter { !missing.contains($0) }
                saysSomething = saysSomething || !texts.isEmpty
                output += texts.joined(separator: ", ")
            }
        }
        return saysSomething ? output : nil
    }
}
