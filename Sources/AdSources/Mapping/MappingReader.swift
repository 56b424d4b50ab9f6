import JobMarket
import Yams

/// Reads the YAML of a mapping file and names the line of what it does not understand.
struct MappingReader {
    var source: String?
    var format: SourceFormat?
    var delimiter: UInt8?
    var recordPath: [String] = []
    var missing: Set<String>?
    var rules: [FieldRule] = []

    mutating func read(_ mapping: Node.Mapping) throws(MappingProblem) {
        for (key, value) in mapping {
            let name = key.string ?? ""
            switch name {
            case "source": source = try Self.text(value, "source")
            case "format":
                let text = try Self.text(value, "format")
                guard let found = SourceFormat(rawValue: text) else {
                    throw Self.problem(
                        value, "`format: \(text)` is none of \(Self.list(SourceFormat.allCases.map(\.rawValue)))")
                }
                format = found
            case "delimiter":
                let text = try Self.text(value, "delimiter")
                guard text == "tab" || text.utf8.count == 1, let byte = text == "tab" ? 0x09 : text.utf8.first else {
                    throw Self.problem(value, "`delimiter` is one character or the word tab")
                }
                delimiter = byte
            case "records": recordPath = try Self.text(value, "records").split(separator: ".").map(String.init)
            case "missing": missing = Set(try Self.texts(value, "missing")).union([""])
            case "fields":
                guard let fields = value.mapping else { throw Self.problem(value, "`fields` holds one rule a line") }
                for (field, rule) in fields { rules.append(try Self.rule(field, rule)) }
            default:
                throw Self.problem(
                    key, "`\(name)` is not known; allowed are source, format, delimiter, records, missing, fields")
            }
        }
    }

    private static func rule(_ key: Node, _ node: Node) throws(MappingProblem) -> FieldRule {
        let name = key.string ?? ""
        guard let field = AdField(rawValue: name) else {
            throw problem(key, "`\(name)` is no field of an ad; they are \(list(AdField.allCases.map(\.rawValue)))")
        }
        var rule = FieldRule(field: field)
        guard let options = node.mapping else {
            rule.from = try texts(node, name)
            return rule
        }
        for (option, value) in options {
            switch option.string ?? "" {
            case "from": rule.from = try texts(value, "from")
            case "value": rule.constant = .string(try text(value, "value"))
            case "join": rule.joint = try text(value, "join")
            case "split": rule.split = try text(value, "split")
            case "part":
                guard let part = value.int, part != 0 else {
                    throw problem(value, "`part` counts from 1, or from the end as -1")
                }
                rule.part = part
            case "number":
                let style = try text(value, "number")
                guard let numbers = FieldRule.Numbers(rawValue: style) else {
                    throw problem(value, "`number` is german (1.234,56) or english (1,234.56)")
                }
                rule.numbers = numbers
            case "date":
                let format = try text(value, "date").lowercased()
                guard FieldDate.formats.contains(format) else {
                    throw problem(value, "`date` is one of \(list(FieldDate.formats))")
                }
                rule.date = format
            case "words":
                guard let words = value.mapping else { throw problem(value, "`words` holds pairs of words") }
                for (word, meaning) in words { rule.words[try text(word, "words")] = try text(meaning, "words") }
            case "prefix": rule.prefix = try text(value, "prefix")
            case let other:
                throw problem(
                    option,
                    "`\(other)` is not known; allowed are from, value, join, split, part, number, date, words, prefix")
            }
        }
        guard !rule.from.isEmpty || rule.constant != nil else {
            throw problem(key, "the rule for `\(name)` needs `from` or `value`")
        }
        return rule
    }

    private static func text(_ node: Node, _ name: String) throws(MappingProblem) -> String {
        guard let text = node.scalar?.string else { throw problem(node, "`\(name)` must be a single text") }
        return text
    }

    private static func texts(_ node: Node, _ name: String) throws(MappingProblem) -> [String] {
        guard let sequence = node.sequence else { return [try text(node, name)] }
        var texts: [String] = []
        for element in sequence { texts.append(try text(element, name)) }
        return texts
    }

    private static func problem(_ node: Node, _ message: String) -> MappingProblem {
        MappingProblem(line: node.mark?.line, message)
    }

    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
