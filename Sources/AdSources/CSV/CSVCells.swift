import JobMarket

/// Makes the object of a CSV row.
enum CSVCells {
    /// Cells that data frames and JSON exporters write where there is nothing.
    static let missing: Set<String> = ["", "null", "NULL", "nan", "NaN", "None"]

    /// Column names, made different where the header repeats one.
    static func columns(_ header: [String]) -> [String] {
        var seen: [String: Int] = [:]
        return header.enumerated().map { index, name in
            let trimmed = name.trimmed
            let base = trimmed.isEmpty ? "column \(index + 1)" : trimmed
            seen[base, default: 0] += 1
            return seen[base].map { $0 > 1 ? "\(base) \($0)" : base } ?? base
        }
    }

    static func object(_ columns: [String], _ fields: [String], missing: Set<String>) -> [String: JSONValue] {
        var object: [String: JSONValue] = [:]
        for (name, field) in zip(columns, fields) where !missing.contains(field.trimmed) {
            object[name] = .string(field)
        }
        return object
    }

    /// The row as the nested object it was flattened from: dots in names lead into objects, and cells with lists
    /// and dictionaries as Python or JSON prints them are read.
    static func nested(_ row: [String: JSONValue]) -> JSONValue {
        var root: [String: JSONValue] = [:]
        for (name, value) in row {
            insert(literal(value), at: name.split(separator: ".")[...], into: &root)
        }
        return .object(root)
    }

    private static func literal(_ value: JSONValue) -> JSONValue {
        guard case .string(let text) = value else { return value }
        switch text {
        case "True", "true": return .bool(true)
        case "False", "false": return .bool(false)
        default:
            guard text.hasPrefix("[") || text.hasPrefix("{") else { return value }
            return (try? JSONReader.value(of: text, dialect: .python)) ?? value
        }
    }

    private static func insert(
        _ value: JSONValue, at path: ArraySlice<Substring>, into object: inout [String: JSONValue]
    ) {
        guard let first = path.first.map(String.init) else { return }
        if path.count == 1 {
            object[first] = value
            return
        }
        var inner: [String: JSONValue] = [:]
        if case .object(let members)? = object[first] { inner = members }
        insert(value, at: path.dropFirst(), into: &inner)
        object[first] = .object(inner)
    }
}
