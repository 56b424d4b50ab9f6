import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics

/// Why a program's request cannot be answered (RFC 9457, `application/problem+json`).
struct Problem: Error, Encodable {
    /// That of its kind.
    private var type: String
    private var title: String
    private var status: Int
    /// What to do, in plain words.
    private var detail: String
    /// The parameter that is meant, where it is one.
    private var parameter: String?
    /// Names that may have been meant, where a name is not known.
    private var suggestions: [String]?
    /// Seconds after which to ask again.
    private var seconds: Int?

    private enum CodingKeys: String, CodingKey {
        case type, title, status, detail, parameter, suggestions
    }

    static let mediaType = "application/problem+json"

    init(
        status: HTTPResponse.Status, kind: ProblemKind? = nil, title: String, detail: String, parameter: String? = nil,
        suggestions: [String]? = nil, retryAfter seconds: Int? = nil
    ) {
        type = (kind ?? ProblemKind(status)).address
        self.title = title
        self.status = status.code
        self.detail = detail
        self.parameter = parameter
        self.suggestions = suggestions
        self.seconds = seconds
    }

    var response: Response {
        let bytes = (try? PrintedJSON.value(self)) ?? []
        var response = Answer.plain(
            status: HTTPResponse.Status(code: status), type: Self.mediaType, bytes: bytes)
        response.headers[.contentLanguage] = Language.current.rawValue
        if status == HTTPResponse.Status.unauthorized.code { response.headers[.wwwAuthenticate] = "Bearer" }
        if let seconds { response.headers[.retryAfter] = String(seconds) }
        return response
    }
}

extension Problem {
    static func notFound() -> Problem {
        let page = ErrorPage.forStatus(404)
        return Problem(status: .notFound, title: page.title, detail: page.sentence)
    }

    static func unknownParameter(_ name: String, known: [String]) -> Problem {
        let list = known.joined(separator: ", ")
        return Problem(
            status: .badRequest, kind: .unknownParameter, title: words("Unbekannter Parameter", "Unknown parameter"),
            detail: words(
                "Einen Parameter „\(name)“ gibt es hier nicht. Es gibt: \(list).",
                "There is no parameter “\(name)” here. There are: \(list)."), parameter: name)
    }

    static func wrongValue(_ value: String, of parameter: APIParameter) -> Problem {
        wrongValue(value, of: parameter.name, expected: parameter.expectation + example(parameter))
    }

    static func wrongValue(_ value: String, of name: String, expected: String) -> Problem {
        let shown = value.count > 40 ? value.prefix(40) + "…" : value[...]
        return Problem(
            status: .badRequest, kind: .wrongValue, title: words("Ein Wert passt nicht", "A value does not fit"),
            detail: words(
                "„\(shown)“ kann bei \(name) nicht stehen. Erwartet: \(expected).",
                "“\(shown)” cannot be a value of \(name). Expected: \(expected)."), parameter: name)
    }

    /// A parameter is missing or stands too often.
    static func count(of parameter: APIParameter) -> Problem {
        let times = parameter.times
        let name = parameter.name
        let detail =
            times == 1...1
            ? words("\(name) muss genau einmal stehen", "\(name) must stand exactly once")
            : words(
                "\(name) muss \(times.lowerBound)- bis \(times.upperBound)-mal stehen",
                "\(name) must stand \(times.lowerBound) to \(times.upperBound) times")
        return Problem(
            status: .badRequest, kind: .wrongCount,
            title: words("Ein Parameter fehlt oder steht zu oft", "A parameter is missing or repeated"),
            detail: detail + example(parameter) + ".", parameter: name)
    }

    private static func example(_ parameter: APIParameter) -> String {
        parameter.example?.text.map { words(", etwa ", ", such as ") + "\(parameter.name)=\($0)" } ?? ""
    }
}
