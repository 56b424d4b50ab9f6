import HTTPTypes
import Hummingbird
import MarketStatistics

/// Takes the prefix of a language off the address, and answers in that language.
///
/// All behind it sees the same addresses whatever the language; ``Href`` puts the prefix back. Programs name the
/// language with `lang` instead, so that what they ask for has one address.
struct LanguageOfRequest<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        if path.hasPrefix(PageAddress.api) {
            var response = try await Language.$current.withValue(Self.wanted(request)) {
                try await next(request, context)
            }
            response.headers[.vary] = "Accept-Language"
            return response
        }
        for language in Language.allCases where !language.prefix.isEmpty {
            guard path == language.prefix || path.hasPrefix(language.prefix + "/") else { continue }
            var head = request.head
            let rest = (head.path ?? "").dropFirst(language.prefix.utf8.count)
            head.path = rest.hasPrefix("/") ? String(rest) : "/" + rest
            let inside = Request(head: head, body: request.body)
            return try await Language.$current.withValue(language) { try await next(inside, context) }
        }
        return try await next(request, context)
    }

    /// What a program asks for: by `lang`, else by `Accept-Language` (RFC 9110, section 12.5.4), else German.
    private static func wanted(_ request: Request) -> Language {
        if let named = QueryString(request.uri.query ?? "")["lang"].flatMap(Language.init) { return named }
        var best: (language: Language, weight: Double)?
        for range in (request.headers[.acceptLanguage] ?? "").split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " } }
            let code = parts.first.map { $0.prefix { $0 != "-" }.lowercased() } ?? ""
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            if let language = Language(rawValue: code), weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language ?? .german
    }
}
