import JobMarket

/// JSON-LD values of a page or file, in which JobPostings are found at any depth: alone, in a list, in `@graph`,
/// in an `ItemList`.
struct LinkedData {
    private var found: [[String: JSONValue]] = []
    /// The addresses of the entries of lists (`ListItem`), in order.
    private(set) var listed: [String] = []
    /// Objects with an `@id`, to which others may point.
    private var named: [String: JSONValue] = [:]

    /// The JobPostings, in the order in which they stand.
    var postings: [[String: JSONValue]] { found.map(resolved) }

    /// Whether an object speaks JSON-LD.
    static func matches(_ object: JSONValue) -> Bool {
        object["@context"] != nil || object["@graph"] != nil || object["@type"] != nil
    }

    mutating func add(_ value: JSONValue) {
        switch value {
        case .array(let values):
            for value in values { add(value) }
        case .object(let members):
            let object = Dictionary(members.map { (Self.plain($0.key), $0.value) }) { first, _ in first }
            if let id = object["@id"]?.text, object.count > 1 { named[id] = value }
            if Self.isListItem(object) {
                let address = object["url"] ?? object["item"]?["url"] ?? object["item"]?["@id"] ?? object["item"]
                if let address = address?.text { listed.append(address) }
            }
            if Self.isJobPosting(object) {
                found.append(object)
            } else {
                for key in object.keys.sorted() {
                    if let member = object[key] { add(member) }
                }
            }
        case .string, .integer, .number, .bool, .null: break
        }
    }

    private static func isJobPosting(_ object: [String: JSONValue]) -> Bool { isA("JobPosting", object) }

    private static func isListItem(_ object: [String: JSONValue]) -> Bool { isA("ListItem", object) }

    private static func isA(_ type: String, _ object: [String: JSONValue]) -> Bool {
        (object["@type"]?.elements ?? []).contains { $0.text.map { plain($0) } == type }
    }

    /// A term without the prefix of the vocabulary.
    private static func plain(_ term: String) -> String {
        guard term.hasPrefix("http") || term.hasPrefix("schema:") else { return term }
        return term.split { $0 == "/" || $0 == ":" || $0 == "#" }.last.map(String.init) ?? term
    }

    /// The posting with the objects in place that its members only point to.
    private func resolved(_ object: [String: JSONValue]) -> [String: JSONValue] {
        object.mapValues { value in
            switch value {
            case .array(let values): .array(values.map(target))
            default: target(value)
            }
        }
    }

    private func target(_ value: JSONValue) -> JSONValue {
        guard case .object(let members) = value, members.count <= 2, let id = members["@id"]?.text else { return value }
        return named[id] ?? value
    }
}
