import HTTPTypes
import JobMarket

/// The operations as an OpenAPI 3.1 document.
struct OpenAPIDocument: Sendable {
    let operations: [APIOperation]
    let version: String
    let origin: String

    var json: JSONValue {
        var paths: [String: JSONValue] = [:]
        for (path, operations) in Dictionary(grouping: operations, by: \.path) {
            paths[path] = .object(
                Dictionary(
                    uniqueKeysWithValues: operations.map { ($0.method.rawValue.lowercased(), Self.operation($0)) }))
        }
        return .object([
            "openapi": .string("3.1.0"),
            "info": .object([
                "title": .string(Site.name), "version": .string(version),
                "description": .string(
                    "Job ads of German regions, each value with its origin, and the figures computed from them. Reading "
                        + "needs no key. Whatever goes wrong is answered as application/problem+json (RFC 9457)."),
            ]),
            "servers": .array([.object(["url": .string(origin)])]),
            "tags": .array(APIOperation.Tag.allCases.map { .object(["name": .string($0.rawValue)]) }),
            "paths": .object(paths),
            "components": .object([
                "schemas": .object(APISchemas.all.mapValues(\.json)),
                "securitySchemes": .object([
                    "key": .object([
                        "type": .string("http"), "scheme": .string("bearer"),
                        "description": .string("An operator's key, made by `stellwerk key add`."),
                    ])
                ]),
            ]),
        ])
    }

    private static func operation(_ operation: APIOperation) -> JSONValue {
        var parameters = (operation.parameters + APIOperation.common).map(parameter)
        let answer = operation.answer.map { ("200", content($0, of: operation)) } ?? ("204", done)
        var responses = [answer.0: answer.1]
        if operation.isTagged {
            parameters.append(known)
            responses["304"] = .object([
                "description": .string("As the tag in If-None-Match says."), "headers": headers(operation),
            ])
        }
        for status in operation.allProblems { responses[String(status.code)] = problem(status) }
        var members: [String: JSONValue] = [
            "operationId": .string(operation.id), "summary": .string(operation.summary),
            "tags": .array([.string(operation.tag.rawValue)]),
            "parameters": .array(parameters),
            "responses": .object(responses),
        ]
        if !operation.about.isEmpty { members["description"] = .string(operation.about) }
        if !operation.bodies.isEmpty {
            let content = Dictionary(uniqueKeysWithValues: operation.bodies.map { ($0.type, media($0)) })
            members["requestBody"] = .object(["required": .bool(true), "content": .object(content)])
        }
        if operation.needsKey { members["security"] = .array([.object(["key": .array([])])]) }
        return .object(members)
    }

    private static var done: JSONValue { .object(["description": .string("Done.")]) }

    private static func content(_ content: APIOperation.Content, of operation: APIOperation) -> JSONValue {
        var members: [String: JSONValue] = [
            "description": .string(content.about), "content": .object([content.type: media(content)]),
        ]
        if operation.isTagged { members["headers"] = headers(operation) }
        return .object(members)
    }

    /// The tag of an answer (RFC 9110, section 8.8.3), and of a page the link to the next (RFC 8288).
    private static func headers(_ operation: APIOperation) -> JSONValue {
        var headers: [String: JSONValue] = [
            "ETag": .object([
                "description": .string("The same as long as the answer is."), "required": .bool(true),
                "schema": Schema.string(pattern: "^(W/)?\"[^\"]*\"$").json,
            ])
        ]
        if operation.isPaged {
            headers["Link"] = .object([
                "description": .string("The next page, with rel=\"next\"; absent on the last."),
                "schema": Schema.string().json,
            ])
        }
        return .object(headers)
    }

    /// The tag that the asking side holds.
    private static var known: JSONValue {
        .object([
            "name": .string("If-None-Match"), "in": .string("header"), "required": .bool(false),
            "description": .string("ETag of the answer at hand: where it is still true, 304 comes without a body."),
            "schema": Schema.string().json,
        ])
    }

    private static func media(_ content: APIOperation.Content) -> JSONValue {
        var media: [String: JSONValue] = ["schema": content.schema.json]
        if let example = content.example { media["example"] = example }
        return .object(media)
    }

    private static func problem(_ status: HTTPResponse.Status) -> JSONValue {
        var members: [String: JSONValue] = [
            "description": .string(status.reasonPhrase),
            "content": .object([
                Problem.mediaType: .object(["schema": Schema.named("Problem").json])
            ]),
        ]
        if status == .tooManyRequests || status == .serviceUnavailable {
            members["headers"] = .object([
                "Retry-After": .object([
                    "description": .string("Seconds after which to ask again."),
                    "schema": Schema.integer(nil, 1...86_400).json,
                ])
            ])
        }
        if status == .unauthorized {
            members["headers"] = .object([
                "WWW-Authenticate": .object([
                    "description": .string("How to show the key."), "schema": Schema.one(of: ["Bearer"]).json,
                ])
            ])
        }
        return .object(members)
    }

    private static func parameter(_ parameter: APIParameter) -> JSONValue {
        var members: [String: JSONValue] = [
            "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
            "description": .string(parameter.about), "schema": parameter.schema.json,
            "required": .bool(parameter.isRequired || parameter.place == .path),
        ]
        if parameter.times != 1...1 {
            members["style"] = .string("form")
            members["explode"] = .bool(true)
        }
        if let example = parameter.example {
            members["example"] = parameter.times == 1...1 ? example : .array([example])
        }
        return .object(members)
    }
}
