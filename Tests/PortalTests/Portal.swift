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
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = Application(router: portalRouter(market: market), logger: logger)
        return try await application.test(.router) { client in
            let response = try await client.executeRequest(uri: uri, method: method, headers: headers, body: nil)
            return Page(
                status: response.status.code, headers: response.headers, body: String(buffer: response.body))
        }
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
