import GermanText
import JobMarket
import Markup

/// Where a value comes from, and what is done on the way.
struct FieldValue: Sendable {
    enum Source: Sendable {
        case path(FieldPath)
        /// A rule of its own.
        case value(FieldValue)
    }

    enum Numbers: String, CaseIterable {
        /// `1.234,56`
        case german
        /// `1,234.56`
        case english
    }

    /// Several are joined with ``joint``, or the first that says something is taken.
    var sources: [Source] = []
    var takesFirst = false
    /// A value that does not come from the record.
    var constant: JSONValue?
    /// Written for each part of the record that the sources lead to, or for the record itself.
    var template: FieldTemplate?
    /// Makes an object of each part of the record that the sources lead to.
    var each: [AdField: FieldValue] = [:]
    var joint = " "
    /// Whether character references are decoded.
    var isEscaped = false
    /// Whether tags are taken off.
    var isPlain = false
    /// Takes its first group, or all it matches.
    var pattern: Pattern?
    /// Cuts the text; ``part`` (from 1, or from the end where negative) picks one, otherwise all make a list.
    var split: String?
    var part: Int?
    var numbers: Numbers?
    /// Order of year, month and day.
    var date: FieldDate?
    /// What words of the source stand for.
    var words: [String: String] = [:]
    var prefix = ""
    var suffix = ""

    /// - Parameter document: what stands around the record.
    func value(in record: RecordNode, _ document: RecordNode?, missing: Set<String>) -> JSONValue? {
        if let constant { return constant }
        if !each.isEmpty { return objects(in: record, document, missing: missing) }
        let found =
            template.map { texts($0, in: record, document, missing: missing) }
            ?? values(in: record, document, missing: missing)
        guard let first = found.first else { return nil }
        let isJoined = !takesFirst && (sources.count > 1 || template != nil)
        guard isJoined || changesText, let text = Self.joined(found, joint) else { return first }
        return changed(text)
    }

    private func values(in record: RecordNode, _ document: RecordNode?, missing: Set<String>) -> [JSONValue] {
        let found = sources.lazy.compactMap { source -> JSONValue? in
            let value =
                switch source {
                case .path(let path): path.value(in: record, document)
                case .value(let value): value.value(in: record, document, missing: missing)
                }
            guard let value, !value.elements.isEmpty, !(value.text.map { missing.contains($0.trimmed) } ?? false) else {
                return nil
            }
            return value
        }
        return takesFirst ? Array(found.prefix(1)) : Array(found)
    }

    private func nodes(in record: RecordNode, _ document: RecordNode?) -> [RecordNode] {
        sources.flatMap { source -> [RecordNode] in
            if case .path(let path) = source { path.nodes(in: record, document) } else { [] }
        }
    }

    private func texts(
        _ template: FieldTemplate, in record: RecordNode, _ document: RecordNode?, missing: Set<String>
    ) -> [JSONValue] {
        let parts = sources.isEmpty ? [record] : nodes(in: record, document)
        return parts.compactMap { template.text(of: $0, document, missing: missing).map { .string($0) } }
    }

    private func objects(in record: RecordNode, _ document: RecordNode?, missing: Set<String>) -> JSONValue? {
        let objects = nodes(in: record, document).compactMap { node -> JSONValue? in
            let members = each.compactMapValues { $0.value(in: node, document, missing: missing) }
            return members.isEmpty
                ? nil : .object(Dictionary(uniqueKeysWithValues: members.map { ($0.key.rawValue, $0.value) }))
        }
        return objects.isEmpty ? nil : .array(objects)
    }

    private var changesText: Bool {
        split != nil || numbers != nil || date != nil || !words.isEmpty || !prefix.isEmpty || !suffix.isEmpty
            || pattern != nil || isEscaped || isPlain
    }

    private static func joined(_ values: [JSONValue], _ joint: String) -> String? {
        let texts = values.flatMap(\.elements).compactMap { $0.content.text?.trimmed }
        return texts.isEmpty ? nil : texts.joined(separator: joint)
    }

    private func changed(_ whole: String) -> JSONValue? {
        var text = isEscaped ? decodingCharacterReferences(whole) : whole
        if isPlain { text = textLines(fromHTML: text) }
        if let pattern {
            guard let match = pattern.first(in: text) else { return nil }
            text = (match[1] ?? match.text).trimmed
        }
        if let split {
            let parts = Self.parts(text, split)
            guard let part else {
                let list = parts.map { words[$0] ?? $0 }.filter { !$0.isEmpty }
                return list.isEmpty ? nil : .array(list.map { .string(prefix + $0 + suffix) })
            }
            let index = part > 0 ? part - 1 : parts.count + part
            guard parts.indices.contains(index) else { return nil }
            text = parts[index]
        }
        if let word = words[text] { text = word }
        if text.isEmpty { return nil }
        if let numbers { return number(text, numbers) ?? .string(text) }
        if let day = date?.day(text) { return .string(day.description) }
        return .string(prefix + text + suffix)
    }

    private func number(_ text: String, _ style: Numbers) -> JSONValue? {
        let point: Character = style == .german ? "," : "."
        let plain = text.compactMap { character -> Character? in
            if character == point { return "." }
            return character.isASCII && (character.isNumber || character == "-") ? character : nil
        }
        return Double(String(plain)).map { .number($0) }
    }

    private static func parts(_ text: String, _ mark: String) -> [String] {
        guard !mark.isEmpty else { return [text] }
        var parts: [String] = []
        var rest = text[...]
        while let range = rest.firstRange(of: mark) {
            parts.append(String(rest[..<range.lowerBound]).trimmed)
            rest = rest[range.upperBound...]
        }
        parts.append(String(rest).trimmed)
        return parts.filter { !$0.isEmpty }
    }

    /// The record without what the value is made of; `nil` where nothing is left.
    func removed(from record: JSONValue) -> JSONValue? {
        var rest: JSONValue? = record
        for source in sources {
            guard let left = rest else { return nil }
            switch source {
            case .path(let path): rest = path.removed(from: left)
            case .value(let value): rest = value.removed(from: left)
            }
        }
        return rest
    }
}
