import JobMarket

/// The way to a value in a record of JSON, XML or CSV: `company.name`, `sites.0.city`, `address.@country`,
/// `extra[label=Country].value`, `pages.*.title`.
///
/// A name leads into every element of a list; what is found behind a list is a list.
struct ValuePath: Hashable, Sendable {
    enum Step: Hashable, Sendable {
        case name(String)
        /// An element of a list, from 0, or from the end where negative. A value alone is a list of one.
        case index(Int)
        /// `*`: every member or element.
        case every
        /// `[path]`, `[path=text]`, `[path!=text]`: only values of which this is true.
        case condition(ValuePath, text: String?, isNot: Bool)
    }

    /// As it is written; also the name of a column that holds dots.
    let text: String
    let steps: [Step]

    init(_ text: String) throws(PathProblem) {
        self.text = text
        steps = try Self.steps(text)
    }

    private static func steps(_ text: String) throws(PathProblem) -> [Step] {
        var steps: [Step] = []
        var rest = text[...]
        while !rest.isEmpty {
            if rest.first == "[" {
                guard let end = rest.firstIndex(of: "]") else { throw PathProblem("`\(text)` has a [ without a ]") }
                steps.append(try condition(rest[..<end].dropFirst(), of: text))
                rest = rest[end...].dropFirst()
            } else {
                let name = rest.prefix { $0 != "." && $0 != "[" }
                if name.isEmpty { throw PathProblem("`\(text)` has a step without a name") }
                steps.append(name == "*" ? .every : Int(name).map { .index($0) } ?? .name(String(name)))
                rest = rest.dropFirst(name.count)
            }
            if rest.first == "." {
                rest = rest.dropFirst()
                if rest.isEmpty { throw PathProblem("`\(text)` ends with a point") }
            }
        }
        if steps.isEmpty { throw PathProblem("an empty path leads nowhere") }
        return steps
    }

    private static func condition(_ inner: Substring, of text: String) throws(PathProblem) -> Step {
        guard let mark = inner.firstIndex(of: "=") else {
            return .condition(try ValuePath(String(inner)), text: nil, isNot: false)
        }
        var name = inner[..<mark]
        let isNot = name.last == "!"
        if isNot { name = name.dropLast() }
        var wanted = String(inner[mark...].dropFirst()).trimmed
        for quote in ["\"", "'"] where wanted.count > 1 && wanted.hasPrefix(quote) && wanted.hasSuffix(quote) {
            wanted = String(wanted.dropFirst().dropLast())
        }
        return .condition(try ValuePath(String(name).trimmed), text: wanted, isNot: isNot)
    }

    /// Whether the path leads nowhere else and only leaves out.
    var isFilter: Bool {
        steps.allSatisfy { if case .condition = $0 { true } else { false } }
    }

    /// What stands at the end of the path; a list where the path led through one to several values.
    func value(in record: JSONValue) -> JSONValue? {
        if let column = record[text] { return column.content }
        var found = [record]
        var isList = false
        for step in steps {
            found = step.apply(to: found, &isList)
            if found.isEmpty { return nil }
        }
        return isList && found.count > 1 ? .array(found.map(\.content)) : found.first?.content
    }

    /// All values at the end of the path, those of lists one by one.
    func values(in record: JSONValue) -> [JSONValue] {
        var found = [record]
        var isList = false
        for step in steps { found = step.apply(to: found, &isList) }
        return found.flatMap(\.elements)
    }

    /// The record without what the path leads to, and without what is empty then; `nil` where nothing is left.
    func removed(from record: JSONValue) -> JSONValue? {
        if case .object(var members) = record, members.removeValue(forKey: text) != nil {
            return members.isEmpty ? nil : .object(members)
        }
        return Self.removed(steps[...], from: record)
    }

    private static func removed(_ steps: ArraySlice<Step>, from value: JSONValue) -> JSONValue? {
        guard let step = steps.first else { return nil }
        let rest = steps.dropFirst()
        switch (step, value) {
        case (.name, .array(let elements)):
            let left = elements.compactMap { removed(steps, from: $0) }
            return left.isEmpty ? nil : .array(left)
        case (.name(let name), .object(var members)):
            guard let key = value.key(for: name), let member = members[key] else { return value }
            members[key] = removed(rest, from: member)
            return members.isEmpty ? nil : .object(members)
        case (.condition, .array(let elements)):
            let left = elements.compactMap { step.isTrue(of: $0) ? removed(rest, from: $0) : $0 }
            return left.isEmpty ? nil : .array(left)
        default: return value
        }
    }
}

extension ValuePath.Step {
    fileprivate func apply(to values: [JSONValue], _ isList: inout Bool) -> [JSONValue] {
        switch self {
        case .name(let name): return values.flatMap { Self.members($0, name, &isList) }
        case .index(let index):
            return values.compactMap { value in
                if case .object = value, let member = value[String(index)] { return member }
                let elements = value.elements
                let position = index < 0 ? elements.count + index : index
                return elements.indices.contains(position) ? elements[position] : nil
            }
        case .every:
            isList = true
            return values.flatMap { value -> [JSONValue] in
                guard case .object(let members) = value else { return value.elements }
                return members.sorted { $0.key < $1.key }.map(\.value)
            }
        case .condition:
            return values.flatMap { value -> [JSONValue] in
                if case .array = value { isList = true }
                return value.elements.filter(isTrue)
            }
        }
    }

    private static func members(_ value: JSONValue, _ name: String, _ isList: inout Bool) -> [JSONValue] {
        if case .array(let elements) = value {
            isList = true
            return elements.flatMap { members($0, name, &isList) }
        }
        // An XML element without attributes is its text.
        if name == "#text", value.text != nil { return [value] }
        return value.key(for: name).flatMap { value[$0] }.map { [$0] } ?? []
    }

    fileprivate func isTrue(of value: JSONValue) -> Bool {
        guard case .condition(let path, let wanted, let isNot) = self else { return true }
        let texts = path.values(in: value).compactMap { $0.content.text?.trimmed }
        guard let wanted else { return !texts.isEmpty }
        return texts.contains(wanted) != isNot
    }
}

/// Why a path cannot be followed.
struct PathProblem: Error {
    let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }
}

extension JSONValue {
    /// The text of an XML element that also has attributes; any other value is itself.
    var content: JSONValue { self["#text"] ?? self }

    /// The member's own name: a name without prefix also means one with a prefix of XML (`author`, `a10:author`).
    fileprivate func key(for name: String) -> String? {
        guard case .object(let members) = self else { return nil }
        if members[name] != nil { return name }
        if name.utf8.contains(0x3A) { return nil }
        let ending = ":" + name
        return members.keys.filter { $0.hasSuffix(ending) }.min()
    }
}
