import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Portal

/// The portal answering in memory.
struct Page: Sendable {
    let status: Int
    let headers: HTTPFields
    let body: String

    static func get(
        _ uri: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:], body: String? = nil,
        of market: Market = FixtureMarket.shared.market
    ) async throws -> Page {
        try await application(market).test(.router) { client in
            try await page(client, uri, method: method, headers: headers, body: body.map { Array($0.utf8) })
        }
    }

    /// Sends something to the portal.
    static func post(
        _ uri: String, type: String, _ body: [UInt8], to market: Market = FixtureMarket.shared.market
    ) async throws -> Page {
        try await application(market).test(.router) { client in
            try await page(client, uri, method: .post, headers: [.contentType: type], body: body)
        }
    }

    /// Several requests to one portal, which may keep things between them.
    static func withPortal(
        _ market: Market, _ body: @Sendable ((String) async throws -> Page) async throws -> Void
    ) async throws {
        try await application(market).test(.router) { client in
            try await body { try await page(client, $0) }
        }
    }

    /// Several requests to one portal, some of which send a form.
    static func withForms(
        _ market: Market, _ body: @Sendable ((_ uri: String, _ form: String?) async throws -> Page) async throws -> Void
    ) async throws {
        try await application(market).test(.router) { client in
            try await body { uri, form in
                try await page(
                    client, uri, method: form == nil ? .get : .post,
                    headers: form == nil ? [:] : [.contentType: "application/x-www-form-urlencoded"],
                    body: form.map { Array($0.utf8) })
            }
        }
    }

    private static func application(_ market: Market) -> some ApplicationProtocol {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Application(router: PortalSite(market: market).router, logger: logger)
    }

    private static func page(
        _ client: some TestClientProtocol, _ uri: String, method: HTTPRequest.Method = .get,
        headers: HTTPFields = [:], body: [UInt8]? = nil
    ) async throws -> Page {
        let response = try await client.executeRequest(
            uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
        return Page(status: response.status.code, headers: response.headers, body: String(buffer: response.body))
    }

    /// The JSON object of the body.
    var json: [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:]
    }

    /// All pages for people that a fixture has.
    static let all = [
        "/", "/stellen", "/stellen?was=it+manager&wo=hagen", "/stellen?was=gibtesnicht",
        "/stellen?was=it+manager+ohne+zeitarbeit+-zauberei&employer=-placement", "/karte?was=it+manager&wo=hagen",
        "/merkliste", "/stelle/a0/it-manager-m-w-d",
        "/stelle/a1/it-manager-infrastruktur-m-w-d", "/stelle/a0/it-manager-m-w-d?von=dortmund",
        "/anzeigen", "/anzeigen?id=a0&id=a1&id=a3", "/impressum", "/datenschutz", "/barrierefreiheit", "/kontakt",
        "/reihenfolge", "/beruf/it-manager", "/beruf/it-manager/hagen",
        "/beruf/it-manager/kiel", "/ort/hagen", "/so-lesen-wir", "/nirgends", "/netto", "/netto?brutto=4.640&kirche=ja",
        "/netto?brutto=viel&alter=3", "/vergleich", "/vergleich?beruf=it-manager&ort=hagen&ort=muenchen&ort=kiel",
        "/vergleich?beruf=gibtesnicht&ort=nirgendheim",
        "/weiterbildung", "/weiterbildung?beruf=it-manager&ort=hagen&kann=ITIL,+Zauberstabkunde",
        "/weiterbildung?beruf=zauberlehrling&ort=nimmerland",
        "/pruefen", "/pruefen?stelle=a0", "/pruefen?stelle=a1",
    ]
}
