import AdCheck
import Foundation
import HTTPTypes
import MarketStatistics

/// What a program hands in to be checked, by its Content-Type.
struct CheckInput: Sendable {
    private enum Form: Sendable { case json, text, html, document(DocumentKind) }

    private let form: Form

    private static let forms: [String: Form] = [
        "application/json": .json, "text/plain": .text, "text/html": .html, "application/pdf": .document(.pdf),
        wordType: .document(.word),
    ]
    static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    init(contentType: String) throws(Problem) {
        let type = contentType.split(separator: ";").first.map { $0.filter { $0 != " " }.lowercased() } ?? ""
        guard let form = Self.forms[type] else {
            throw Problem(
                status: .unsupportedMediaType,
                title: words("Dieser Content-Type geht nicht", "Unsupported Content-Type"),
                detail: words("Es gehen ", "Allowed are ") + Wording.list(Self.forms.keys.sorted()) + ".")
        }
        self.form = form
    }

    /// The ad in a body of that type.
    func draft(_ body: [UInt8]) throws -> AdDraft {
        do {
            switch form {
            case .json: return try Self.json(body)
            case .text: return try DocumentReader.draft(text: try DocumentReader.text(of: body))
            case .html: return try DocumentReader.draft(html: try DocumentReader.text(of: body))
            case .document(let kind):
                guard DocumentKind(of: body) == kind else { throw Self.notWhatItSays }
                return try DocumentReader.draft(body)
            }
        } catch let problem as DocumentProblem {
            throw Self.problem(problem)
        }
    }

    private struct Body: Decodable {
        var text: String?
        var html: String?
    }

    private static func json(_ bytes: [UInt8]) throws -> AdDraft {
        guard let body = try? JSONDecoder().decode(Body.self, from: Data(bytes)),
            (body.text == nil) != (body.html == nil)
        else {
            throw Problem(
                status: .badRequest, title: words("Der Inhalt passt nicht", "The body does not fit"),
                detail: words(
                    "Erwartet wird {\"text\": \"…\"} oder {\"html\": \"…\"}.",
                    "Expected {\"text\": \"…\"} or {\"html\": \"…\"}."))
        }
        if let html = body.html { return try DocumentReader.draft(html: html) }
        return try DocumentReader.draft(text: body.text ?? "")
    }

    private static var notWhatItSays: Problem {
        Problem(
            status: .unsupportedMediaType, title: words("Content-Type und Inhalt passen nicht", "Type and body differ"),
            detail: words(
                "Der Inhalt ist nicht das, was Content-Type sagt.", "The body is not what Content-Type says."))
    }

    private static func problem(_ problem: DocumentProblem) -> Problem {
        let status: HTTPResponse.Status =
            switch problem.kind {
            case .tooLong, .tooManyPages: .contentTooLarge
            case .unknownKind: .unsupportedMediaType
            case .empty, .encrypted, .damaged, .noText: .unprocessableContent
            case .tooSlow, .notInstalled: .serviceUnavailable
            }
        return Problem(
            status: status, title: words("Das ließ sich nicht prüfen", "This could not be checked"),
            detail: problem.sentence)
    }
}
