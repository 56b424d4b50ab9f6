public import Yams

/// YAML that people wrote by hand: where it is none, the line says where to look.
public enum YAMLText {
    /// Why a text is no YAML.
    public struct Mistake: Error, Hashable, Sendable {
        /// From 1; `nil` where it is no line's fault.
        public let line: Int?
        public let what: String
    }

    /// The topmost node; `nil` for a text without any.
    public static func root(of text: String) throws(Mistake) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch {
            switch error as? YamlError {
            case .scanner(_, let what, let mark, _), .parser(_, let what, let mark, _):
                // What ends too early is marked behind its last line, where nobody can look.
                let last = text.reversed().drop(while: \.isWhitespace).count(where: \.isNewline) + 1
                throw Mistake(line: min(mark.line, last), what: what)
            case .duplicatedKeysInMapping(let keys, let place):
                throw Mistake(
                    line: place.mark.line > 0 ? place.mark.line : nil,
                    what: "these stand twice: \(keys.joined(separator: ", "))")
            default: throw Mistake(line: nil, what: "it cannot be read")
            }
        }
    }
}
