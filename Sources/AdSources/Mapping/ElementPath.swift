import JobMarket
import Markup

/// The way to a value in a page: a selector as in style sheets, and what of the element is meant behind an `@`:
/// `h3 a`, `a.title@href`, `div[data-id]@data-id`, `.text@html`, `@href` of the record itself, `@text`.
///
/// Selectors are tags, `.class`, `#id`, `[name]`, `[name=text]`, `[name*=text]`, `[name^=text]`, `:not(…)`, inside of
/// one another by a space, directly by `>`.
struct ElementPath: Hashable, Sendable {
    fileprivate struct Compound: Hashable, Sendable {
        var tag: String?
        var tests: [Test] = []
        /// Whether the compound before must be the parent, not any element around.
        var isChild = false
    }

    fileprivate enum Test: Hashable, Sendable {
        case attribute(String, Match)
        case not([Test])
    }

    fileprivate enum Match: Hashable, Sendable {
        case present
        case equal(String)
        case contains(String)
        case begins(String)
        case word(String)
    }

    let text: String
    /// The attribute that is meant, or `html`; the text where `nil`.
    private let part: String?
    private let compounds: [Compound]

    init(_ text: String) throws(PathProblem) {
        self.text = text
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { throw PathProblem("`\(text)` has more than one @") }
        part = parts.count == 2 ? String(parts[1]).trimmed.lowercased() : nil
        if part?.isEmpty == true { throw PathProblem("`\(text)` ends with an @") }
        var reader = SelectorReader(rest: parts[0])
        compounds = try reader.compounds(of: text)
        if compounds.isEmpty, part == nil { throw PathProblem("an empty selector finds nothing") }
    }

    /// The elements inside of one that the selector means, in the order of the page.
    func elements(in root: HTMLElement) -> [HTMLElement] {
        guard let last = compounds.last else { return [root] }
        return root.descendants.filter { last.matches($0) && isInside($0, compounds.dropLast(), last) }
    }

    /// What is meant of an element; `nil` where it has no such attribute.
    func value(of element: HTMLElement) -> JSONValue? {
        switch part {
        case nil, "text": .string(element.textLines)
        case "html": .string(element.plainHTML)
        case let name?: element.attribute(name).map { .string($0) }
        }
    }

    private func isInside(_ element: HTMLElement, _ outer: ArraySlice<Compound>, _ inner: Compound) -> Bool {
        guard let wanted = outer.last else { return true }
        var around = element.parent
        while let candidate = around {
            if wanted.matches(candidate), isInside(candidate, outer.dropLast(), wanted) { return true }
            if inner.isChild { return false }
            around = candidate.parent
        }
        return false
    }
}

extension ElementPath.Compound {
    fileprivate func matches(_ element: HTMLElement) -> Bool {
        (tag == nil || tag == element.name) && tests.allSatisfy { $0.holds(for: element) }
    }
}

extension ElementPath.Test {
    fileprivate func holds(for element: HTMLElement) -> Bool {
        switch self {
        case .not(let tests): return !tests.allSatisfy { $0.holds(for: element) }
        case .attribute(let name, let match):
            guard let value = element.attribute(name) else { return false }
            return switch match {
            case .present: true
            case .equal(let text): value == text
            case .contains(let text): value.contains(text)
            case .begins(let text): value.hasPrefix(text)
            case .word(let text): value.split(whereSeparator: \.isWhitespace).contains { $0 == text }
            }
        }
    }
}

/// Reads a selector.
private struct SelectorReader {
    var rest: Substring

    mutating func compounds(of text: String) throws(PathProblem) -> [ElementPath.Compound] {
        var compounds: [ElementPath.Compound] = []
        var isChild = false
        while let first = rest.first {
            if first.isWhitespace {
                rest = rest.dropFirst()
            } else if first == ">" {
                if compounds.isEmpty || isChild { throw PathProblem("`\(text)` has a > with nothing before it") }
                isChild = true
                rest = rest.dropFirst()
            } else {
                var compound = ElementPath.Compound()
                let name = self.name()
                if !name.isEmpty {
                    compound.tag = name.lowercased()
                } else if rest.first == "*" {
                    rest = rest.dropFirst()
                }
                compound.tests = try tests(of: text)
                // Between two compounds the mark tells of the one behind it; matching goes from there outwards.
                compound.isChild = isChild
                isChild = false
                if compound.tag == nil, compound.tests.isEmpty, first != "*" {
                    throw PathProblem("`\(text)` is no selector at `\(rest.prefix(8))`")
                }
                compounds.append(compound)
            }
        }
        if isChild { throw PathProblem("`\(text)` ends with a >") }
        return compounds
    }

    private mutating func name() -> String {
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        rest = rest.dropFirst(name.count)
        return String(name)
    }

    private mutating func tests(of text: String) throws(PathProblem) -> [ElementPath.Test] {
        var tests: [ElementPath.Test] = []
        while let first = rest.first {
            switch first {
            case ".", "#":
                rest = rest.dropFirst()
                let name = self.name()
                if name.isEmpty { throw PathProblem("`\(text)` has a \(first) without a name") }
                tests.append(first == "." ? .attribute("class", .word(name)) : .attribute("id", .equal(name)))
            case "[":
                guard let end = rest.firstIndex(of: "]") else { throw PathProblem("`\(text)` has a [ without a ]") }
                tests.append(try attribute(rest[..<end].dropFirst(), of: text))
                rest = rest[end...].dropFirst()
            case ":":
                guard rest.hasPrefix(":not("), let end = rest.firstIndex(of: ")") else {
                    throw PathProblem("`\(text)` holds `\(rest.prefix(8))`; of these only :not(…) is known")
                }
                var inner = SelectorReader(rest: rest[..<end].dropFirst(5))
                tests.append(.not(try inner.tests(of: text)))
                if !inner.rest.isEmpty { throw PathProblem("`\(text)`: :not(…) holds only .class, #id or [name]") }
                rest = rest[end...].dropFirst()
            default: return tests
            }
        }
        return tests
    }

    private func attribute(_ inner: Substring, of text: String) throws(PathProblem) -> ElementPath.Test {
        guard let mark = inner.firstIndex(of: "=") else {
            let name = String(inner).trimmed
            if name.isEmpty { throw PathProblem("`\(text)` has [] without a name") }
            return .attribute(name.lowercased(), .present)
        }
        var name = inner[..<mark]
        let sign = name.last
        if sign == "*" || sign == "^" { name = name.dropLast() }
        var value = String(inner[mark...].dropFirst()).trimmed
        if value.count > 1, value.first == value.last, value.first == "\"" || value.first == "'" {
            value = String(value.dropFirst().dropLast())
        }
        let match: ElementPath.Match = sign == "*" ? .contains(value) : sign == "^" ? .begins(value) : .equal(value)
        return .attribute(String(name).trimmed.lowercased(), match)
    }
}
