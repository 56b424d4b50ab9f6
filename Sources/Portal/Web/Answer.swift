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
        // Two slashes at the beginning would lead a link to another host.
        let address = "/" + (request.head.path ?? "").drop { $0 == "/" }
        return Site(
            origin: origin, address: address, version: market.version, today: market.today(),
            offersMail: market.alerts?.ask != nil)
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

    /// What is written as it is read: the same list as long as what it is made from is the same.
    ///
    /// - Parameter parts: all that the list depends on; `nil` where that is not known.
    static func written(
        _ request: Request, parts: [String]?, headers: HTTPFields, body: () throws -> ResponseBody
    ) rethrows -> Response {
        var headers = headers
        headers[.cacheControl] = "no-cache"
        if let parts {
            let tag = tag(of: Array(parts.joined(separator: " ").utf8))
            headers[.eTag] = "W/" + tag
            if matches(request.headers[.ifNoneMatch], tag) {
                return Response(status: .notModified, headers: [.eTag: "W/" + tag, .cacheControl: "no-cache"])
            }
        }
        return Response(status: .ok, headers: headers, body: try body())
    }

    /// A page that no search engine is to keep.
    static func unlisted(_ request: Request, _ html: HTML) -> Response {
        var response = page(request, html)
        response.headers[.robotsTag] = "noindex"
        return response
    }

    /// A page for what was here and will not come back.
    static func gone(_ html: HTML) -> Response {
        var response = plain(status: .gone, type: htmlType, bytes: html.bytes)
        response.headers[.robotsTag] = "noindex"
        return response
    }

    /// A file whose address changes with its content.
    static func asset(_ request: Request, _ asset: Asset) -> Response {
        let kept = PageMemory.Kept(bytes: asset.bytes, tag: "\"\(asset.hash)\"")
        var response = answer(request, type: asset.type, kept)
        response.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return response
    }

    /// - Parameter address: the page's path; what is asked of it stays.
    static func moved(_ request: Request, to address: String) -> Response {
        let query = request.uri.query.map { "?" + $0 } ?? ""
        return Response(
            status: .movedPermanently, headers: [.location: Href(address + query).text, .cacheControl: "no-cache"])
    }

    /// Where a form leads whose answer has an address of its own.
    static func seeOther(_ address: String) -> Response {
        Response(status: .seeOther, headers: [.location: Href(address).text, .cacheControl: "no-cache"])
    }

    private static func body(_ bytes: [UInt8]) -> ResponseBody {
        ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    }

    /// RFC 9110, section 13.1.2, with weak comparison.
    static func matches(_ field: String?, _ tag: String) -> Bool {
        guard let field else { return false }
        return field.split(separator: ",").contains { part in
            let part = part.drop { $0 == " " }
            let plain = part.hasPrefix("W/") ? part.dropFirst(2) : part
            return plain.prefix { $0 != " " } == tag || plain == "*"
        }
    }
}

extension HTTPField.Name {
    /// `X-Robots-Tag`; the name is plain, so it can be made.
    static let robotsTag = HTTPField.Name("X-Robots-Tag")!
}
