import GermanText
import JobMarket
import Yams

/// Reads the YAML of a mapping file and names the line of what it does not understand.
struct MappingReader {
    var source: String?
    var format: SourceFormat?
    var delimiter: UInt8?
    var headerLine = 1
    var records: [String] = []
    var recordPaths: [ValuePath] = []
    var elementPaths: [ElementPath] = []
    var data: [Pattern] = []
    var signature: Pattern?
    var missing: Set<String>?
    var isTextOptional = false
    var omitted: [FieldPath] = []
    var rules: [(field: AdField, value: FieldValue)] = []

    private static let keys = [
        "source", "format", "recognise", "delimiter", "header", "data", "records", "missing", "texts", "omit", "fields",
    ]

    mutating func read(_ mapping: Node.Mapping) throws(MappingProblem) {
        var recordNode: Node?
        var fields: Node?
        for (key, value) in mapping {
            let name = key.string ?? ""
            switch name {
            case "source": source = try Self.text(value, name)
            case "format": format = try Self.format(value)
            case "recognise": signature = try Self.pattern(value, name)
            case "delimiter": delimiter = try Self.delimiter(value)
            case "header":
                guard let line = value.int, (1...1000).contains(line) else {
                    throw Self.problem(value, "`header` is the number of the line with the column names, from 1")
                }
                headerLine = line
            case "data":
                for node in value.sequence.map(Array.init) ?? [value] { data.append(try Self.pattern(node, name)) }
            case "records":
                records = try Self.texts(value, name)
                recordNode = value
            case "missing": missing = Set(try Self.texts(value, name)).union([""])
            case "texts":
                guard try Self.text(value, name) == "optional" else {
                    throw Self.problem(value, "`texts` is left out, or `optional` where ads without a text are taken")
                }
                isTextOptional = true
            case "omit":
                for path in try Self.texts(value, name) {
                    omitted.append(
                        try Self.path(value, name) { () throws(PathProblem) in try FieldPath(path, isPage: false) })
                }
            case "fields": fields = value
            default: throw Self.problem(key, "`\(name)` is not known; allowed are \(Self.list(Self.keys))")
            }
        }
        try readRecords(recordNode)
        guard let fields else { return }
        guard let pairs = fields.mapping else { throw Self.problem(fields, "`fields` holds one rule a line") }
        for (field, rule) in pairs {
            let name = field.string ?? ""
            guard let known = AdField(rawValue: name) else {
                throw Self.problem(
                    field, "`\(name)` is no field of an ad; they are \(Self.list(AdField.allCases.map(\.rawValue)))")
            }
            rules.append((known, try ValueReader(field: name, isPage: isPage).value(rule, at: field)))
        }
    }

    /// Whether the records are elements of a page.
    private var isPage: Bool { format == .html && data.isEmpty }

    private mutating func readRecords(_ node: Node?) throws(MappingProblem) {
        guard let node else {
            guard format == .xml || isPage else { return }
            let what = isPage ? "selector of the elements" : "names of the elements"
            throw MappingProblem(line: nil, "`records` is missing: the \(what) that hold one ad each")
        }
        for path in records {
            if isPage {
                elementPaths.append(try Self.path(node, "records") { () throws(PathProblem) in try ElementPath(path) })
            } else {
                recordPaths.append(try Self.path(node, "records") { () throws(PathProblem) in try ValuePath(path) })
            }
        }
    }

    private static func format(_ node: Node) throws(MappingProblem) -> SourceFormat {
        let text = try text(node, "format")
        guard let format = SourceFormat(rawValue: text), SourceFormat.mapped.contains(format) else {
            throw problem(node, "`format: \(text)` is none of \(list(SourceFormat.mapped.map(\.rawValue)))")
        }
        return format
    }

    private static func delimiter(_ node: Node) throws(MappingProblem) -> UInt8 {
        let text = try text(node, "delimiter")
        guard text == "tab" || text.utf8.count == 1, let byte = text == "tab" ? 0x09 : text.utf8.first else {
            throw problem(node, "`delimiter` is one character or the word tab")
        }
        return byte
    }

    static func pattern(_ node: Node, _ name: String) throws(MappingProblem) -> Pattern {
        let text = try text(node, name)
        do throws(PatternFault) {
            return try Pattern.foreign(text)
        } catch {
            throw problem(node, "`\(name)`: `\(text)` is no regular expression at character \(error.offset)")
        }
    }

    static func path<Path>(
        _ node: Node, _ name: String, _ make: () throws(PathProblem) -> Path
    ) throws(MappingProblem) -> Path {
        do throws(PathProblem) {
            return try make()
        } catch {
            throw problem(node, "`\(name)`: \(error.sentence)")
        }
    }

    static func text(_ node: Node, _ name: String) throws(MappingProblem) -> String {
        guard let text = node.scalar?.string else { throw problem(node, "`\(name)` must be a single text") }
        return text
    }

    static func texts(_ node: Node, _ name: String) throws(MappingProblem) -> [String] {
        guard let sequence = node.sequence else { return [try text(node, name)] }
        var texts: [String] = []
        for element in sequence { texts.append(try text(element, name)) }
        return texts
    }

    static func problem(_ node: Node, _ message: String) -> MappingProblem {
        MappingProblem(line: node.mark?.line, message)
    }

    static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
