import JobMarket

/// A JSON Schema (draft 2020-12), as OpenAPI 3.1 takes it.
struct Schema: Sendable {
    let json: JSONValue

    private init(_ members: [String: JSONValue?]) {
        json = .object(members.compactMapValues(\.self))
    }

    private static func about(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

    static func string(
        _ text: String? = nil, format: String? = nil, pattern: String? = nil, letters: ClosedRange<Int>? = nil
    ) -> Schema {
        Schema([
            "type": .string("string"), "description": about(text), "format": format.map(JSONValue.string),
            "pattern": pattern.map(JSONValue.string), "minLength": letters.map { .integer($0.lowerBound) },
            "maxLength": letters.map { .integer($0.upperBound) },
        ])
    }

    static func day(_ text: String? = nil) -> Schema { string(text, format: "date") }
    static func address(_ text: String? = nil) -> Schema { string(text, format: "uri-reference") }

    /// One of some words.
    static func one(of values: [String], _ text: String? = nil) -> Schema {
        Schema([
            "type": .string("string"), "enum": .array(values.map(JSONValue.string)), "description": about(text),
        ])
    }

    static func one<Value: CaseIterable & RawRepresentable<String>>(of _: Value.Type, _ text: String? = nil) -> Schema {
        one(of: Value.allCases.map(\.rawValue), text)
    }

    static func integer(_ text: String? = nil, _ range: ClosedRange<Int>? = nil) -> Schema {
        Schema([
            "type": .string("integer"), "description": about(text), "minimum": range.map { .integer($0.lowerBound) },
            "maximum": range.map { .integer($0.upperBound) },
        ])
    }

    static func number(_ text: String? = nil, _ range: ClosedRange<Double>? = nil) -> Schema {
        Schema([
            "type": .string("number"), "description": about(text), "minimum": range.map { .number($0.lowerBound) },
            "maximum": range.map { .number($0.upperBound) },
        ])
    }

    static func truth(_ text: String? = nil) -> Schema {
        Schema(["type": .string("boolean"), "description": about(text)])
    }

    static func list(of element: Schema, _ text: String? = nil, count: ClosedRange<Int>? = nil) -> Schema {
        Schema([
            "type": .string("array"), "items": element.json, "description": about(text),
            "minItems": count.map { .integer($0.lowerBound) }, "maxItems": count.map { .integer($0.upperBound) },
        ])
    }

    /// An object under any names.
    static func dictionary(of value: Schema, _ text: String? = nil) -> Schema {
        Schema(["type": .string("object"), "additionalProperties": value.json, "description": about(text)])
    }

    /// A member of an object.
    struct Member: Sendable {
        let name: String
        let schema: Schema
        let isRequired: Bool

        static func always(_ name: String, _ schema: Schema) -> Member {
            Member(name: name, schema: schema, isRequired: true)
        }

        static func sometimes(_ name: String, _ schema: Schema) -> Member {
            Member(name: name, schema: schema, isRequired: false)
        }
    }

    /// - Parameter isOpen: whether there may be other members.
    static func object(_ members: [Member], _ text: String? = nil, isOpen: Bool = false) -> Schema {
        let required = members.filter(\.isRequired).map { JSONValue.string($0.name) }
        return Schema([
            "type": .string("object"), "description": about(text),
            "properties": .object(Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.schema.json) })),
            "required": required.isEmpty ? nil : .array(required), "additionalProperties": .bool(isOpen),
        ])
    }

    /// A schema that stands among the components.
    static func named(_ name: String) -> Schema {
        Schema(["$ref": .string("#/components/schemas/" + name)])
    }

    static func orNull(_ schema: Schema) -> Schema {
        Schema(["anyOf": .array([schema.json, .object(["type": .string("null")])])])
    }

    static func any(of schemas: [Schema], _ text: String? = nil) -> Schema {
        Schema(["anyOf": .array(schemas.map(\.json)), "description": about(text)])
    }

    /// Any value at all.
    static func anything(_ text: String? = nil) -> Schema { Schema(["description": about(text)]) }
}
