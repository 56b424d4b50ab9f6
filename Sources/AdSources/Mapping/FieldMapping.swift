import GermanText
import JobMarket
import Settings
import Yams

/// How the fields of a foreign feed lead to those of an ad, written as YAML; `docs/taking-in.md` has examples.
public struct FieldMapping: Sendable {
    /// The name of the source, unless a rule makes it.
    public let source: String?
    /// The format, where the mapping names one.
    public let format: SourceFormat?
    /// The delimiter of a CSV file; found by itself where `nil`.
    let delimiter: UInt8?
    /// The line of a CSV file in which the column names stand, from 1.
    let headerLine: Int
    /// The ways to the records of a document, each from the outside in.
    let records: [String]
    /// Where JSON stands in a page: behind what the first matches; where that is text, the next is looked for in it.
    let data: [Pattern]
    /// What the beginning of a document of this kind looks like.
    let signature: Pattern?
    /// Cells and texts that mean nothing is said.
    let missing: Set<String>
    /// Whether an ad without a text is an error.
    let expectsText: Bool
    /// Fields of the source that are not kept, such as those of contact persons.
    let omitted: [FieldPath]
    let rules: [(field: AdField, value: FieldValue)]
    private let recordPaths: [ValuePath]
    let elementPaths: [ElementPath]

    /// - Throws: ``MappingProblem``, which names the line and what is allowed there.
    public init(yaml: String) throws {
        let root: Node?
        do {
            root = try YAMLText.root(of: yaml)
        } catch {
            throw MappingProblem(line: error.line, "is not valid YAML: \(error.what)")
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
        headerLine = reader.headerLine
        records = reader.records
        recordPaths = reader.recordPaths
        elementPaths = reader.elementPaths
        data = reader.data
        signature = reader.signature
        missing = reader.missing ?? CSVCells.missing
        rules = reader.rules
        omitted = reader.omitted
        let leadsToText = reader.rules.contains { $0.field == .text || $0.field == .html }
        expectsText = leadsToText && !reader.isTextOptional
    }

    /// The names of each way to a record, for a document that is cut into its records as it is read.
    var recordNames: [[String]] { records.map { $0.split(separator: ".").map(String.init) } }

    /// The records of a document; `nil` where none of the ways leads anywhere.
    func records(in document: JSONValue) -> [JSONValue]? {
        if recordPaths.isEmpty { return document.elements }
        let found = recordPaths.compactMap { path in
            path.isFilter || path.value(in: document) != nil ? path.values(in: document) : nil
        }
        if !found.isEmpty { return found.flatMap(\.self) }
        // A file may also hold the records alone.
        let title = rules.first { $0.field == .title }?.value
        return title?.value(in: .value(document), nil, missing: missing) == nil ? nil : [document]
    }

    /// The ad's fields made of a record; fields that no rule uses stay under their own names.
    func ad(from record: RecordNode, in document: RecordNode? = nil) -> [String: JSONValue] {
        var ad: [String: JSONValue] = [:]
        for rule in rules {
            guard var value = rule.value.value(in: record, document, missing: missing) else { continue }
            if rule.field == .text || rule.field == .html, case .array(let parts) = value {
                value = .string(parts.compactMap(\.text).joined(separator: "\n"))
            }
            ad[rule.field.rawValue] = value
        }
        guard case .value(let value) = record else { return ad }
        var rest: JSONValue? = value
        for rule in rules { rest = rest.flatMap(rule.value.removed) }
        for path in omitted { rest = rest.flatMap(path.removed) }
        guard case .object(let members)? = rest else { return ad }
        // A field of the feed that is called like one of an ad, but means something else, keeps its value.
        for (name, value) in members { ad[AdField(rawValue: name) == nil ? name : "source.\(name)"] = value }
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
