import JobMarket
import Markup

/// A record, a part of one, or the document around it.
enum RecordNode {
    case value(JSONValue)
    case element(HTMLElement)
}

/// Where a field stands in a record, or behind `$.` in the document around the record.
struct FieldPath: Sendable {
    private enum Way {
        case value(ValuePath)
        case element(ElementPath)
    }

    private let way: Way
    private let startsAtDocument: Bool

    /// - Parameter isPage: whether the records are elements of a page.
    init(_ text: String, isPage: Bool) throws(PathProblem) {
        startsAtDocument = text.hasPrefix("$.") || (isPage && text.hasPrefix("$ "))
        let rest = startsAtDocument ? String(text.dropFirst(2)) : text
        way = isPage ? .element(try ElementPath(rest)) : .value(try ValuePath(rest))
    }

    private func start(_ record: RecordNode, _ document: RecordNode?) -> RecordNode? {
        startsAtDocument ? document : record
    }

    /// What stands there: a list where the way led through one, or where several elements of a page are meant.
    func value(in record: RecordNode, _ document: RecordNode?) -> JSONValue? {
        switch (way, start(record, document)) {
        case (.value(let path), .value(let value)?): return path.value(in: value)
        case (.element(let path), .element(let element)?):
            let values = path.elements(in: element).compactMap(path.value(of:))
            return values.count > 1 ? .array(values) : values.first
        default: return nil
        }
    }

    /// The parts of the record that stand there, one by one.
    func nodes(in record: RecordNode, _ document: RecordNode?) -> [RecordNode] {
        switch (way, start(record, document)) {
        case (.value(let path), .value(let value)?): path.values(in: value).map { .value($0) }
        case (.element(let path), .element(let element)?): path.elements(in: element).map { .element($0) }
        default: []
        }
    }

    /// The record without what stands there; `nil` where nothing is left.
    func removed(from record: JSONValue) -> JSONValue? {
        if case .value(let path) = way, !startsAtDocument { path.removed(from: record) } else { record }
    }
}
