import JobMarket

/// Where one field of an ad comes from, and what is done on the way.
struct FieldRule: Sendable {
    enum Numbers: String, CaseIterable {
        /// `1.234,56`
        case german
        /// `1,234.56`
        case english
    }

    let field: AdField
    /// Column names or dotted paths; several are joined with ``joint``.
    var from: [String] = []
    /// A value that does not come from the record.
    var constant: JSONValue?
    var joint = " "
    /// Cuts the text; ``part`` (from 1, or from the end where negative) picks one, otherwise all make a list.
    var split: String?
    var part: Int?
    var numbers: Numbers?
    /// Order of year, month and day, such as `dd.mm.yyyy`.
    var date: String?
    /// What words of the source stand for.
    var words: [String: String] = [:]
    var prefix = ""

    func value(in record: JSONValue, missing: Set<String>) -> JSONValue? {
        if let constant { return constant }
        let found = from.compactMap { Self.find($0, in: record) }.filter { value in
            value != .null && !(value.text.map { missing.contains($0.trimmed) } ?? false)
        }
        guard let first = found.first else { return nil }
        guard from.count > 1 || changesText, let text = Self.joined(found, joint) else { return first }
        return changed(text)
    }

    private var changesText: Bool {
        split != nil || numbers != nil || date != nil || !words.isEmpty || !prefix.isEmpty
    }

    private static func joined(_ values: [JSONValue], _ joint: String) -> String? {
        let texts = values.flatMap(\.elements).compactMap { $0.text?.trimmed }
        return texts.isEmpty ? nil : texts.joined(separator: joint)
    }

    private func changed(_ whole: String) -> JSONValue? {
        var text = whole
        if let split {
            let parts = Self.parts(whole, split)
            guard let part else { return .array(parts.map { .string(prefix + (words[$0] ?? $0)) }) }
            let index = part > 0 ? part - 1 : parts.count + part
            guard parts.indices.contains(index) else { return nil }
            text = parts[index]
        }
        if let word = words[text] { text = word }
        if let numbers { return number(text, numbers) ?? .string(text) }
        if let date, let day = FieldDate.day(text, format: date) { return .string(day.description) }
        return .string(prefix + text)
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

    /// The value of a column, or at the end of a dotted path in which numbers count list elements from 0.
    private static func find(_ path: String, in record: JSONValue) -> JSONValue? {
        if let value = record[path] { return value }
        var value = record
        for step in path.split(separator: ".") {
            if case .array(let elements) = value {
                if let index = Int(step) {
                    guard elements.indices.contains(index) else { return nil }
                    value = elements[index]
                } else {
                    let all = elements.compactMap { $0[String(step)] }
                    if all.isEmpty { return nil }
                    value = .array(all)
                }
            } else {
                guard let next = value[String(step)] else { return nil }
                value = next
            }
        }
        return value
    }
}
