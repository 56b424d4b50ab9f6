import JobMarket
import Yams

/// How the fields of a foreign feed lead to those of an ad, written as YAML; `docs/taking-in.md` has an example.
public struct FieldMapping: Sendable {
    /// The name of the source, unless a rule makes it.
    public let source: String?
    /// The format, where the mapping names one.
    public let format: SourceFormat?
    /// The delimiter of a CSV file; found by itself where `nil`.
    let delimiter: UInt8?
    /// The way to the list of records in a JSON document, names parted by dots.
    let recordPath: [String]
    /// Cells and texts that mean nothing is said.
    let missing: Set<String>
    let rules: [FieldRule]

    /// - Throws: ``MappingProblem``, which names the line and what is allowed there.
    public init(yaml: String) throws {
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch {
            throw MappingProblem(line: nil, "is not valid YAML: \(error)")
        }
        guard let root, let mapping = root.mapping else {
            throw MappingProblem(line: 1, "must have `fields:` with the ad's fields and where they come from")
        }
        var reader = MappingReader()
        try reader.read(mapping)
        guard !reader.rules.isEmpty else {
            throw MappingProblem(line: nil, "has no `fields:`; name at least `title`")
        }
        guard reader.rules.contains(where: { $0.field == .title }) else {
            throw MappingProblem(line: nil, "has no rule for `title`, which every ad needs")
        }
        source = reader.source
        format = reader.format
        delimiter = reader.delimiter
        recordPath = reader.recordPath
        missing = reader.missing ?? CSVCells.missing
        rules = reader.rules
    }

    /// Whether the mapping leads to a text, so that an ad without one is an error.
    var leadsToText: Bool { rules.contains { $0.field == .text || $0.field == .html } }

    /// The ad's fields made of a record; fields that no rule uses stay under their own names.
    func ad(from record: [String: JSONValue]) -> [String: JSONValue] {
        var ad: [String: JSONValue] = [:]
        var rest = record
        let whole = JSONValue.object(record)
        for rule in rules {
            if let value = rule.value(in: whole, missing: missing) { ad[rule.field.rawValue] = value }
            for path in rule.from { rest.removeValue(forKey: path) }
        }
        // A field of the feed that is called like one of an ad, but means something else, keeps its value.
        for (name, value) in rest { ad[AdField(rawValue: name) == nil ? name : "source.\(name)"] = value }
        return ad
    }
}

/// What is wrong with a mapping file.
public struct MappingProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// Line in the file, counted from 1.
    public let line: Int?
    public let message: String

    init(line: Int?, _ message: String) {
        self.line = line
        self.message = message
    }

    public var description: String { "mapping\(line.map { ", line \($0)" } ?? ""): \(message)" }
}
