import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics
import NIOCore
import PostingStore

/// Sending ads in and taking them back, where the operator gave out keys.
extension PortalRoutes {
    var takingOperations: [APIOperation] { market.intake.map { [takingOperation($0), withdrawalOperation($0)] } ?? [] }

    static let takingPath = PageAddress.api + "ads"
    /// Bytes of ads that may be sent at once.
    private static let most = 8 << 20

    private func takingOperation(_ intake: AdIntake) -> APIOperation {
        APIOperation(
            method: .post, path: Self.takingPath, id: "take", tag: .ads,
            summary: words("Anzeigen liefern", "Send ads in"),
            about: words(
                "Wie import: dieselbe Anzeige noch einmal ändert nichts. Höchstens \(Self.most >> 20) MiB, auch "
                    + "komprimiert (gzip), dann entpackt höchstens \(AdIntake.mostUnpacked >> 20) MiB. Nur für Quellen des "
                    + "Schlüssels.",
                "As import does: the same ad again changes nothing. \(Self.most >> 20) MiB at most, also compressed (gzip), "
                    + "then \(AdIntake.mostUnpacked >> 20) MiB unpacked at most. For sources of the key alone."),
            parameters: [
                APIParameter(
                    name: "source", kind: .source,
                    about: words(
                        "Name der Quelle, wo die Zeilen keine nennen: Buchstaben, Ziffern, -, _ und Punkt.",
                        "Name of the source where the lines name none: letters, digits, -, _ and dots."),
                    isRequired: true, example: .string("partner"))
            ],
            bodies: [
                .init(
                    type: ListFormat.jsonLines.type, about: words("Anzeigen", "Ads"), schema: .string(),
                    example: .string(
                        "{\"id\":\"7\",\"title\":\"Koch (m/w/d)\",\"company\":\"Muster\",\"place\":\"Hagen\",\"text\":\"…\"}\n"
                    ))
            ],
            answer: .init(about: words("Was aufgenommen wurde", "What was taken in"), schema: .named("Taken")),
            problems: [.unauthorized, .forbidden, .contentTooLarge, .requestTimeout, .unprocessableContent],
            needsKey: true
        ) { try await take($0, intake) }
    }

    private func take(_ asked: APIRequest, _ intake: AdIntake) async throws -> Response {
        let sender = try sender(of: asked.request, intake)
        let source = asked.text("source") ?? ""
        guard sender.sources.contains(source) else { throw Problem.foreignSource(source) }
        let bytes = Array(buffer: try await asked.request.body.collect(upTo: Self.most))
        guard !bytes.isEmpty else {
            throw Problem(
                status: .unprocessableContent, title: words("Es kam keine Anzeige", "No ad has come"),
                detail: words(
                    "Senden Sie die Anzeigen als JSON Lines, eine je Zeile.",
                    "Send the ads as JSON Lines, one a line."))
        }
        let taken: AdIntake.Taken?
        do {
            taken = try await apart(intakes) { try intake.take(bytes, source, sender) }
        } catch let foreign as AdIntake.ForeignSource {
            throw Problem.foreignSource(foreign.name)
        } catch is AdIntake.TooLong {
            throw Problem(
                status: .contentTooLarge, title: words("Es sind zu viele Anzeigen auf einmal", "Too many ads at once"),
                detail: words(
                    "Entpackt dürfen es höchstens \(AdIntake.mostUnpacked >> 20) MiB sein. Es wurde nichts aufgenommen.",
                    "They may have \(AdIntake.mostUnpacked >> 20) MiB unpacked at most. Nothing was taken in."))
        } catch is Overload {
            taken = nil
        }
        guard let taken else { throw Problem.otherWriter() }
        return Answer.plain(type: Answer.jsonType, bytes: try PrintedJSON.line(TakenDocument(taken)))
    }

    /// Refuses who has no key before anything is read.
    func admit(_ request: Request) throws {
        guard let intake = market.intake, request.uri.path == Self.takingPath,
            [.post, .delete].contains(request.method)
        else { return }
        _ = try sender(of: request, intake)
    }

    func sender(of request: Request, _ intake: AdIntake) throws -> AdIntake.Sender {
        let field = request.headers[.authorization] ?? ""
        guard field.lowercased().hasPrefix("bearer "), let sender = try intake.sender(String(field.dropFirst(7))) else {
            throw Problem(
                status: .unauthorized, title: words("Ein Schlüssel ist nötig", "A key is needed"),
                detail: words(
                    "Senden Sie Authorization: Bearer mit einem Schlüssel des Betreibers.",
                    "Send Authorization: Bearer with a key of the operator."))
        }
        return sender
    }
}

extension Problem {
    static func foreignSource(_ name: String) -> Problem {
        Problem(
            status: .forbidden,
            title: words("Der Schlüssel gilt nicht für diese Quelle", "The key is not for this source"),
            detail: words(
                "Für „\(name.prefix(64))“ darf er nichts liefern und nichts zurückziehen. Es wurde nichts geändert.",
                "It may send nothing in and take nothing back for “\(name.prefix(64))”. Nothing was changed."),
            parameter: "source")
    }

    static func otherWriter() -> Problem {
        Problem(
            status: .serviceUnavailable,
            title: words("Gerade wird anderes aufgenommen", "Others are being taken in"),
            detail: words(
                "Nur einer schreibt zur Zeit. Bitte senden Sie dasselbe gleich noch einmal.",
                "Only one writes at a time. Please send the same again shortly."), retryAfter: 30)
    }
}

private struct TakenDocument: Encodable {
    private struct Reject: Encodable {
        var record: Int
        var reason: String
    }

    private let read: Int
    private let new: Int
    private let changed: Int
    private let unchanged: Int
    private let rejected: Int
    private let rejects: [Reject]
    private let damage: String?

    init(_ taken: AdIntake.Taken) {
        read = taken.counts.read
        new = taken.counts.new
        changed = taken.counts.changed
        unchanged = taken.counts.unchanged
        rejected = taken.counts.rejected
        rejects = taken.rejects.map { Reject(record: $0.record, reason: $0.reason) }
        damage = taken.damage
    }
}
