import JobMarket
import Markup

/// The items of a page that are written as microdata (WHATWG HTML, section 5), as objects like those of JSON-LD.
final class Microdata {
    private let document: HTMLDocument
    private let identified: [String: HTMLElement]
    /// Items nest no deeper; `itemref` could make a circle.
    private static let maximumDepth = 16
    /// Elements that are still looked at: items that refer to each other could be many more than the page holds.
    private var budget = 200_000

    init(_ document: HTMLDocument) {
        self.document = document
        identified = Dictionary(
            document.elements.compactMap { element in element.attribute("id").map { ($0, element) } }
        ) { first, _ in first }
    }

    /// The items of a schema.org type that stand at any depth of the page.
    func items(ofType type: String) -> [[String: JSONValue]] {
        document.elements.filter { Self.type(of: $0) == type }.map { item($0, depth: 0) }
    }

    private static func type(of element: HTMLElement) -> String? {
        guard element.attribute("itemscope") != nil, let type = element.attribute("itemtype") else { return nil }
        let first = type.split(separator: " ").first ?? ""
        guard first.contains("schema.org") else { return nil }
        return first.split { $0 == "/" || $0 == "#" }.last.map(String.init)
    }

    private func item(_ root: HTMLElement, depth: Int) -> [String: JSONValue] {
        var object: [String: JSONValue] = [:]
        object["@type"] = Self.type(of: root).map { .string($0) }
        guard depth < Self.maximumDepth else { return object }
        var open = Array(root.children.reversed())
        for id in (root.attribute("itemref") ?? "").split(separator: " ") {
            if let element = identified[String(id)], !element.contains(root) { open.insert(element, at: 0) }
        }
        while let element = open.popLast(), budget > 0 {
            budget -= 1
            let isItem = element.attribute("itemscope") != nil
            if let names = element.attribute("itemprop") {
                let value: JSONValue? = isItem ? .object(item(element, depth: depth + 1)) : nil
                for name in names.split(separator: " ").map(String.init) {
                    add(value ?? Self.value(element, of: name), to: name, of: &object)
                }
            }
            if !isItem { open.append(contentsOf: element.children.reversed()) }
        }
        return object
    }

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
