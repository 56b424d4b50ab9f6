import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics

/// One thing that programs can ask for. The router, the check of requests, the OpenAPI document and the page for people
/// are all made from the same list of operations, so none of them can say what the others do not.
struct APIOperation: Sendable {
    /// What an answer holds.
    struct Content: Sendable {
        var type = Answer.jsonType
        var about: String
        var schema: Schema
        var example: JSONValue?
    }

    enum Tag: String, CaseIterable, Sendable { case search, ads, market, names, changes }

    var method = HTTPRequest.Method.get
    /// Begins with a slash; a parameter stands in braces.
    let path: String
    /// A name for generated code.
    let id: String
    let tag: Tag
    /// In the language of the moment.
    let summary: String
    var about = ""
    var parameters: [APIParameter] = []
    /// What may be sent, by its type; empty where nothing is.
    var bodies: [Content] = []
    /// `nil` where there is nothing to tell.
    var answer: Content?
    /// What may go wrong beyond a mistaken parameter.
    var problems: [HTTPResponse.Status] = []
    /// Whether an operator's key is needed.
    var needsKey = false
    /// Whether the answer is a page that names the next.
    var isPaged = false
    let respond: @Sendable (APIRequest) async throws -> Response

    /// Whether the answer has a tag by which it is not sent twice: everything that can be read has.
    var isTagged: Bool { method == .get }

    /// Parameters that every operation has.
    static var common: [APIParameter] {
        [
            APIParameter(
                name: "lang", kind: .choice(Language.allCases.map(\.rawValue)),
                about: words(
                    "Sprache der Antwort; sonst entscheidet Accept-Language, sonst ist es Deutsch.",
                    "Language of the answer; else Accept-Language decides, else it is German."),
                example: .string("en"))
        ]
    }

    /// Everything that may go wrong.
    var allProblems: [HTTPResponse.Status] {
        Array(Set(problems + [.badRequest, .tooManyRequests, .internalServerError, .serviceUnavailable]))
            .sorted { $0.code < $1.code }
    }
}

/// A request whose parameters have been checked.
struct APIRequest: Sendable {
    let request: Request
    /// The network that it comes from.
    let network: String
    private let values: [String: [String]]

    /// - Throws: ``Problem`` that names what is unknown, missing or wrong.
    init(_ request: Request, _ operation: APIOperation, path: [String: String], network: String) throws {
        self.request = request
        self.network = network
        var values = path.mapValues { [$0] }
        let parameters = operation.parameters + APIOperation.common
        let known = Dictionary(uniqueKeysWithValues: parameters.filter { $0.place == .query }.map { ($0.name, $0) })
        for (name, value) in QueryString(request.uri.query ?? "").pairs where !(name.isEmpty && value.isEmpty) {
            guard known[name] != nil else { throw Problem.unknownParameter(name, known: known.keys.sorted()) }
            values[name, default: []].append(value)
        }
        for parameter in parameters {
            let given = values[parameter.name] ?? []
            if given.isEmpty, !parameter.isRequired { continue }
            guard parameter.times.contains(given.count) else { throw Problem.count(of: parameter) }
            if let wrong = given.first(where: { !parameter.accepts($0) }) {
                throw parameter.place == .path ? Problem.notFound() : Problem.wrongValue(wrong, of: parameter)
            }
        }
        self.values = values
    }

    func text(_ name: String) -> String? { values[name]?.first }
    func texts(_ name: String) -> [String] { values[name] ?? [] }
    func number(_ name: String) -> Double? { text(name).flatMap(Double.init) }
    func integer(_ name: String) -> Int? { text(name).flatMap(Int.init) }
}
