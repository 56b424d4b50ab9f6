import HTTPTypes
import Hummingbird
import JobMarket
import MarketStatistics

/// Taking ads back, where the operator gave out keys.
extension PortalRoutes {
    func withdrawalOperation(_ intake: AdIntake) -> APIOperation {
        APIOperation(
            method: .delete, path: Self.takingPath, id: "withdraw", tag: .ads,
            summary: words("Eine Anzeige zurückziehen", "Take an ad back"),
            about: words(
                "Die Anzeige endet sofort, auch während Quellen abgefragt werden; noch einmal schadet nicht. Wird sie "
                    + "wieder geliefert, ist sie wieder offen.",
                "The ad ends at once, also while sources run; the same again does no harm. Sent in again it is open "
                    + "again."),
            parameters: [
                APIParameter(
                    name: "source", kind: .source, about: words("Name der Quelle.", "Name of the source."),
                    isRequired: true, example: .string("partner")),
                APIParameter(
                    name: "id", kind: .text(1...2000),
                    about: words(
                        "Die Kennung der Quelle für die Anzeige, wie sie als id geliefert wurde.",
                        "The source's own identifier of the ad, as it was sent as id."),
                    isRequired: true, example: .string("7")),
            ],
            problems: [.unauthorized, .forbidden, .notFound], needsKey: true
        ) { try await withdraw($0, intake) }
    }

    private func withdraw(_ asked: APIRequest, _ intake: AdIntake) async throws -> Response {
        let sender = try sender(of: asked.request, intake)
        let source = asked.text("source") ?? ""
        guard sender.sources.contains(source) else { throw Problem.foreignSource(source) }
        let id = asked.text("id") ?? ""
        let wasThere: Bool?
        do {
            wasThere = try await apart(withdrawals) { try intake.withdraw(id, source, sender) }
        } catch is Overload {
            wasThere = nil
        }
        guard let wasThere else { throw Problem.otherWriter() }
        guard wasThere else {
            throw Problem(
                status: .notFound, title: words("Diese Anzeige kennen wir nicht", "We do not know this ad"),
                detail: words(
                    "Die Quelle „\(source)“ hat hier keine Anzeige mit dieser Kennung geliefert.",
                    "The source “\(source)” has sent in no ad with this identifier."), parameter: "id")
        }
        return Response(status: .noContent, headers: [.cacheControl: "no-store"])
    }
}
