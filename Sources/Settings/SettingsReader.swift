import Mail
import Yams

/// Reads the sections of a settings file and names the line of what it does not understand.
struct SettingsReader {
    let path: String

    func read(section: String, at key: Node, _ value: Node, into settings: inout OperatorSettings) throws {
        let known = OperatorField.allCases.filter { $0.rawValue.hasPrefix(section + ".") }
        guard !known.isEmpty else {
            throw problem(key, "`\(section)` is no section; they are \(Self.list(SettingsFile.sectionNames))")
        }
        guard let fields = value.mapping else { throw problem(value, "`\(section)` holds one field a line") }
        for (name, value) in fields {
            let full = section + "." + (name.string ?? "")
            guard let field = OperatorField(rawValue: full) else {
                let names = known.map { String($0.rawValue.dropFirst(section.count + 1)) }
                throw problem(name, "`\(full)` is not known; `\(section)` has \(Self.list(names))")
            }
            settings[field] = try text(value, of: field)
        }
    }

    private func text(_ node: Node, of field: OperatorField) throws -> OperatorSettings.Text {
        if let pair = node.mapping {
            guard field.isText else { throw problem(node, "`\(field.rawValue)` is the same in every language") }
            var languages: [String: [String]] = [:]
            for (key, value) in pair {
                guard let language = key.string, ["de", "en"].contains(language) else {
                    throw problem(key, "`\(field.rawValue)` has the languages `de` and `en`")
                }
                languages[language] = try lines(value, of: field)
            }
            return OperatorSettings.Text(
                german: languages["de"] ?? languages["en"] ?? [], english: languages["en"] ?? languages["de"] ?? [])
        }
        return OperatorSettings.Text(try lines(node, of: field))
    }

    private func lines(_ node: Node, of field: OperatorField) throws -> [String] {
        let nodes = node.sequence.map(Array.init) ?? [node]
        var lines: [String] = []
        for node in nodes {
            guard let text = node.scalar?.string else {
                throw problem(node, "`\(field.rawValue)` is text, or a list of it")
            }
            let parts = field.isText ? [text] : text.split(separator: "\n").map(String.init)
            lines += parts.map(Self.trimmed).filter { !$0.isEmpty }
        }
        if field.isMail, let line = lines.first(where: { MailAddress($0) == nil }) {
            throw problem(node, "`\(field.rawValue)`: `\(line)` is no mail address")
        }
        return lines
    }

    private static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func problem(_ node: Node, _ sentence: String) -> SettingsProblem {
        SettingsProblem(path: path, line: node.mark?.line, sentence: sentence)
    }

    private static func list(_ names: [String]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }
}
