import GermanText
import JobMarket
import Yams

/// Reads the rule of one field in a mapping file.
struct ValueReader {
    /// What messages call it.
    let field: String
    let isPage: Bool
    /// Rules nest no deeper.
    private static let maximumDepth = 5

    private static let options = [
        "from", "first", "template", "each", "value", "join", "unescape", "plain", "match", "split", "part", "words",
        "number", "date", "prefix", "suffix",
    ]

    /// - Parameter key: where the rule's name stands, for messages.
    func value(_ node: Node, at key: Node, depth: Int = 0) throws(MappingProblem) -> FieldValue {
        guard depth < Self.maximumDepth else { throw problem(node, "rules nest too deep") }
        var value = FieldValue()
        guard let options = node.mapping else {
            value.sources = try sources(node, depth: depth)
            return value
        }
        for (option, setting) in options { try set(option, setting, in: &value, depth: depth) }
        let isMade = value.constant != nil || value.template != nil
        guard !value.sources.isEmpty || isMade else {
            throw problem(key, "the rule for `\(field)` needs `from`, `first`, `template` or `value`")
        }
        if !value.each.isEmpty, value.sources.isEmpty { throw problem(node, "`each` needs `from`") }
        return value
    }

    private func set(
        _ option: Node, _ setting: Node, in value: inout FieldValue, depth: Int
    ) throws(MappingProblem) {
        let name = option.string ?? ""
        switch name {
        case "from": value.sources = try sources(setting, depth: depth)
        case "first":
            value.sources = try sources(setting, depth: depth)
            value.takesFirst = true
        case "template":
            let text = try text(setting, name)
            value.template = try path(setting) { () throws(PathProblem) in try FieldTemplate(text, isPage: isPage) }
        case "each": value.each = try each(setting, depth: depth)
        case "value": value.constant = .string(try text(setting, name))
        case "join": value.joint = try text(setting, name)
        case "unescape": value.isEscaped = try flag(setting, name)
        case "plain": value.isPlain = try flag(setting, name)
        case "match": value.pattern = try MappingReader.pattern(setting, "\(field).match")
        case "split": value.split = try text(setting, name)
        case "part":
            guard let part = setting.int, part != 0 else {
                throw problem(setting, "`part` counts from 1, or from the end as -1")
            }
            value.part = part
        case "number":
            let style = try text(setting, name)
            guard let numbers = FieldValue.Numbers(rawValue: style) else {
                throw problem(setting, "`number` is german (1.234,56) or english (1,234.56)")
            }
            value.numbers = numbers
        case "date":
            let format = try text(setting, name)
            guard let date = FieldDate(format) else {
                throw problem(setting, "`date` is one of dd.mm.yyyy, dd/mm/yyyy, mm/dd/yyyy, yyyy-mm-dd, or the like")
            }
            value.date = date
        case "words":
            guard let words = setting.mapping else { throw problem(setting, "`words` holds pairs of words") }
            for (word, meaning) in words { value.words[try text(word, name)] = try text(meaning, name) }
        case "prefix": value.prefix = try text(setting, name)
        case "suffix": value.suffix = try text(setting, name)
        default: throw problem(option, "`\(name)` is not known; allowed are \(MappingReader.list(Self.options))")
        }
    }

    /// Paths, and rules of their own in a list.
    private func sources(_ node: Node, depth: Int) throws(MappingProblem) -> [FieldValue.Source] {
        var sources: [FieldValue.Source] = []
        for element in node.sequence.map(Array.init) ?? [node] {
            if element.mapping != nil {
                sources.append(.value(try value(element, at: element, depth: depth + 1)))
            } else {
                let text = try text(element, field)
                sources.append(
                    .path(try path(element) { () throws(PathProblem) in try FieldPath(text, isPage: isPage) }))
            }
        }
        return sources
    }

    private func each(_ node: Node, depth: Int) throws(MappingProblem) -> [AdField: FieldValue] {
        guard let members = node.mapping else { throw problem(node, "`each` holds fields of an ad with their rules") }
        var each: [AdField: FieldValue] = [:]
        for (key, rule) in members {
            guard let member = AdField(rawValue: key.string ?? "") else {
                throw problem(key, "`\(key.string ?? "")` is no field of an ad")
            }
            each[member] = try value(rule, at: key, depth: depth + 1)
        }
        return each
    }

    private func flag(_ node: Node, _ name: String) throws(MappingProblem) -> Bool {
        guard let flag = node.bool else { throw problem(node, "`\(name)` is true or left out") }
        return flag
    }

    private func text(_ node: Node, _ name: String) throws(MappingProblem) -> String {
        try MappingReader.text(node, name)
    }

    private func path<Path>(_ node: Node, _ make: () throws(PathProblem) -> Path) throws(MappingProblem) -> Path {
        try MappingReader.path(node, field, make)
    }

    private func problem(_ node: Node, _ message: String) -> MappingProblem {
        MappingReader.problem(node, message.contains("`\(field)`") ? message : "`\(field)`: \(message)")
    }
}
