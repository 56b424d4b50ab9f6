import JobMarket
import Markup

/// The items of a page that are written as microdata (WHATWG HTML, section 5) or RDFa Lite (W3C), as objects like
/// those of JSON-LD.
final class Microdata {
    /// The attributes in which the two write the same.
    struct Dialect {
        let type: String
        let property: String
        /// Marks an item.
        let scope: String

        static let microdata = Dialect(type: "itemtype", property: "itemprop", scope: "itemscope")
        static let rdfa = Dialect(type: "typeof", property: "property", scope: "typeof")
    }

    private let document: HTMLDocument
    private let dialect: Dialect
    private let identified: [String: HTMLElement]
    /// Items nest no deeper; `itemref` could make a circle.
    private static let maximumDepth = 16
    /// Elements that are still looked at: items that refer to each other could be many more than the page holds.
    private var budget = 200_000

    init(_ document: HTMLDocument, as dialect: Dialect = .microdata) {
        self.document = document
        self.dialect = dialect
        identified = Dictionary(
            document.elements.compactMap { element in element.attribute("id").map { ($0, element) } }
        ) { first, _ in first }
    }

    /// The items of a schema.org type that stand at any depth of the page.
    func items(ofType type: String) -> [[String: JSONValue]] {
        document.elements.filter { self.type(of: $0) == type }.map { item($0, depth: 0) }
    }

    /// The type without its vocabulary: `https://schema.org/JobPosting`, `schema:JobPosting`, or plain where the
    /// vocabulary stands further out.
    private func type(of element: HTMLElement) -> String? {
        guard element.attribute(dialect.scope) != nil, let type = element.attribute(dialect.type) else { return nil }
        let first = type.split(separator: " ").first ?? ""
        guard first.contains("schema.org") || first.hasPrefix("schema:") || isInVocabulary(element) else { return nil }
        return first.split { $0 == "/" || $0 == "#" || $0 == ":" }.last.map(String.init)
    }

    private func isInVocabulary(_ element: HTMLElement) -> Bool {
        var around: HTMLElement? = element
        while let candidate = around {
            if let vocabulary = candidate.attribute("vocab") { return vocabulary.contains("schema.org") }
            around = candidate.parent
        }
        return false
    }

    private func item(_ root: HTMLElement, depth: Int) -> [String: JSONValue] {
        var object: [String: JSONValue] = [:]
        object["@type"] = type(of: root).map { .string($0) }
        guard depth < Self.maximumDepth else { return object }
        var open = Array(root.children.reversed())
        for id in (root.attribute("itemref") ?? "").split(separator: " ") {
            if let element = identified[String(id)], !element.contains(root) { open.insert(element, at: 0) }
        }
        while let element = open.popLast(), budget > 0 {
            budget -= 1
            let isItem = element.attribute(dialect.scope) != nil
            if let names = element.attribute(dialect.property) {
                let value: JSONValue? = isItem ? .object(item(element, depth: depth + 1)) : nil
                for name in names.split(separator: " ").map(plain) {
                    add(value ?? Self.value(element, of: name), to: name, of: &object)
                }
            }
            if !isItem { open.append(contentsOf: element.children.reversed()) }
        }
        return object
    }

    /// A property without its prefix (`schema:title`).
    private func plain(_ name: Substring) -> String { String(name.split(separator: ":").last ?? name) }

    private func add(_ value: JSONValue, to name: String, of object: inout [String: JSONValue]) {
        if let present = object[name] {
            object[name] = .array(present.elements + [value])
        } else {
            object[name] = value
        }
    }

    private static func value(_ element: HTMLElement, of property: String) -> JSONValue {
        if let content = element.attribute("content") { return .string(content) }
        let attribute: String? =
            switch element.name {
            case "a", "area", "link": element.attribute("href")
            case "img", "audio", "video", "source", "iframe", "embed": element.attribute("src")
            case "object": element.attribute("data")
            case "data", "meter": element.attribute("value")
            case "time": element.attribute("datetime")
            default: nil
            }
        if let attribute { return .string(attribute) }
        guard SchemaOrgText.properties.contains(property) else { return .string(element.textLines.onOneLine) }
        return .string(element.children.isEmpty ? element.text : element.plainHTML)
    }
}
