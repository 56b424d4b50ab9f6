import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Responses: pages and lists with an entity tag, redirects, and problems.
enum Answer {
    static let htmlType = "text/html; charset=utf-8"
    static let jsonType = "application/json"

    /// What the page must know, taken from the request.
    static func site(of request: Request, market: Market) -> Site {
        let host = request.head.authority ?? ""
        // The host comes from outside; what is no host name is not repeated.
        let isPlain =
            !host.isEmpty && host.utf8.count < 256
            && host.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || [0x2D, 0x2E, 0x3A, 0x5B, 0x5D].contains($0)
            }
        let origin = market.publicAddress ?? "http://" + (isPlain ? host : "localhost")
        return Site(origin: origin, version: market.version, today: market.today())
    }

    /// An answer that browsers ask for again: the same content has the same tag, and is then not sent twice.
    ///
    /// - Parameter tagged: the bytes that the tag stands for, where they are not those of the body.
    static func tagged(
        _ request: Request, type: String, bytes: [UInt8], tagged: [UInt8]? = nil
    ) -> Response {
        answer(request, type: type, PageMemory.Kept(bytes: bytes, tag: tag(of: tagged ?? bytes)))
    }

    static func tag(of bytes: [UInt8]) -> String {
        "\"\(ContentHash.text(bytes))\""
    }

    /// The answer with bytes whose tag is known.
    static func answer(_ request: Request, type: String, _ page: PageMemory.Kept) -> Response {
        var headers = HTTPFields()
        headers[.eTag] = page.tag
        headers[.cacheControl] = "no-cache"
        if matches(request.headers[.ifNoneMatch], page.tag) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = type
        return Response(status: .ok, headers: headers, body: body(page.bytes))
    }

    static func page(_ request: Request, _ html: HTML) -> Response {
        tagged(request, type: htmlType, bytes: html.bytes)
    }

    /// An answer that is not kept.
    static func plain(status: HTTPResponse.Status = .ok, type: String, bytes: [UInt8]) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: "no-store"], body: body(bytes))
    }

    /// A file whose address changes with its content.
    static func asset(_ asset: Asset) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable"],
            body: body(asset.bytes))
    }

    static func moved(to address: String) -> Response {
        Response(status: .movedPermanently, headers: [.location: address, .cacheControl: "no-cache"])
    }

    /// RFC 9457.
    static func problem(status: HTTPResponse.Status, title: String, detail: String) -> Response {
        struct Problem: Encodable {
            var type = "about:blank"
            var title: String
            var status: Int
            var detail: String
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let problem = Problem(title: title, status: status.code, detail: detail)
        let bytes = (try? encoder.encode(problem)).map(Array.init) ?? []
        return plain(status: status, type: "application/problem+json", bytes: bytes)
    }

    private static func body(_ bytes: [UInt8]) -> ResponseBody {
        ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    }

    /// RFC 9110, section 13.1.2, with weak comparison.
    private static func matches(_ field: String?, _ tag: String) -> Bool {
        guard let field else { return false }
        return field.split(separator: ",").contains { part in
            let part = part.drop { $0 == " " }
            let plain = part.hasPrefix("W/") ? part.dropFirst(2) : part
            return plain.prefix { $0 != " " } == tag || plain == "*"
        }
    }
}
