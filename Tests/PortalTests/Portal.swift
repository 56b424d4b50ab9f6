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
        _ uri: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:],
        of market: Market = FixtureMarket.shared.market
    ) async throws -> Page {
        try await application(market).test(.router) { client in
            try await page(client, uri, method: method, headers: headers)
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

    private static func application(_ market: Market) -> some ApplicationProtocol {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return Application(router: portalRouter(market: market), logger: logger)
    }

    private static func page(
        _ client: some TestClientProtocol, _ uri: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:]
    ) async throws -> Page {
        let response = try await client.executeRequest(uri: uri, method: method, headers: headers, body: nil)
        return Page(status: response.status.code, headers: response.headers, body: String(buffer: response.body))
    }

    /// The JSON object of the body.
    var json: [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:]
    }

    /// All pages for people that a fixture has.
    static let all = [
        "/", "/stellen", "/stellen?was=it+manager&wo=hagen", "/stellen?was=gibtesnicht", "/stelle/a0/it-manager-m-w-d",
        "/stelle/a1/it-manager-infrastruktur-m-w-d", "/beruf/it-manager", "/beruf/it-manager/hagen",
        "/beruf/it-manager/kiel", "/ort/hagen", "/so-lesen-wir", "/nirgends",
    ]
}
