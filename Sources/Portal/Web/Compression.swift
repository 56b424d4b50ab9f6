import HTTPTypes
import Hummingbird
import JobMarket
import NIOCore

/// Sends text compressed to who takes it so (RFC 9110, 12.5.3).
///
/// The compressed form is another representation: its entity tag is the plain one's with ``mark`` in it, and caches
/// are told what the answer depends on. What has a tag is compressed once as long as it is asked for.
struct Compression<Context: RequestContext>: RouterMiddleware {
    /// Pages as they are sent, by the tag of the plain ones.
    private let memory = PageMemory(limit: 16 << 20)

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let takesGzip = Self.takesGzip(request.headers[.acceptEncoding])
        let whole = try await next(takesGzip ? plain(request) : request, context)
        let response = try await sent(whole, to: request, takesGzip)
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// The answer as it is sent for the request.
    private func sent(_ response: Response, to request: Request, _ takesGzip: Bool) async throws -> Response {
        var response = response
        guard Self.isText(response) || response.status == .notModified else { return response }
        response.headers[.vary] = [response.headers[.vary], "Accept-Encoding"].compactMap(\.self).joined(
            separator: ", ")
        guard takesGzip else { return response }
        if response.status == .notModified {
            // What the client has is what it named.
            let known = request.headers[.ifNoneMatch] ?? ""
            if let tag = response.headers[.eTag].map(Self.marked), known.contains(tag.drop { $0 != "\"" }) {
                response.headers[.eTag] = tag
            }
            return response
        }
        guard request.method == .get || request.method == .head else { return response }
        if let length = response.body.contentLength {
            guard length >= Self.least, let bytes = try await compressed(response) else {
                return response
            }
            response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        } else {
            response.body = Self.deflated(response.body)
        }
        response.headers[.contentEncoding] = "gzip"
        response.headers[.eTag] = response.headers[.eTag].map(Self.marked)
        return response
    }

    /// The request as what stands behind knows it: without the mark in the tags, and for the whole answer, whose head
    /// says how it would be sent.
    private func plain(_ request: Request) -> Request {
        var head = request.head
        if head.method == .head { head.method = .get }
        head.headerFields[.ifNoneMatch] = head.headerFields[.ifNoneMatch]?.replacing(Self.mark + "\"", with: "\"")
        return Request(head: head, body: request.body)
    }

    private static func marked(_ tag: String) -> String { tag.dropLast() + mark + "\"" }

    /// A body that is written as it is read, compressed stretch by stretch.
    private static func deflated(_ body: ResponseBody) -> ResponseBody {
        ResponseBody { try await body.write(DeflatingWriter($0)) }
    }

    private func compressed(_ response: Response) async throws -> [UInt8]? {
        // The tag of an answer for programs leaves out the time it took.
        let isKept = response.headers[.contentType] != Answer.jsonType
        guard isKept, let tag = response.headers[.eTag] else {
            return Gzip.compressed(try await Self.bytes(of: response.body))
        }
        let edition = PageMemory.Edition(generation: 0, day: Day(number: 0))
        if let kept = memory.known(tag, edition) { return kept.bytes }
        guard let bytes = Gzip.compressed(try await Self.bytes(of: response.body)) else { return nil }
        return memory.page(tag, of: edition) { PageMemory.Kept(bytes: bytes, tag: tag) }.bytes
    }

    private static func bytes(of body: ResponseBody) async throws -> [UInt8] {
        let gathered = Gathered()
        try await body.write(gathered)
        return gathered.bytes
    }

    /// A writer that keeps what is written; used by one task only.
    private final class Gathered: ResponseBodyWriter {
        private(set) var bytes: [UInt8] = []

        func write(_ buffer: ByteBuffer) { bytes.append(contentsOf: buffer.readableBytesView) }

        func finish(_ trailingHeaders: HTTPFields?) {}
    }

    private static func isText(_ response: Response) -> Bool {
        guard response.status == .ok, response.headers[.contentEncoding] == nil,
            let type = response.headers[.contentType]
        else { return false }
        return ["text/", "application/", "image/svg"].contains { type.hasPrefix($0) }
    }

    /// What is said of `gzip` itself goes before what is said of everything (RFC 9110, section 12.5.3).
    private static func takesGzip(_ field: String?) -> Bool {
        var answers: [Substring: Bool] = [:]
        for part in (field ?? "").lowercased().split(separator: ",") {
            let words = part.split { $0 == ";" || $0 == " " }
            guard let name = words.first else { continue }
            answers[name] = !words.dropFirst().contains { $0.hasPrefix("q=0") && Double($0.dropFirst(2)) == 0 }
        }
        return answers["gzip"] ?? answers["*"] ?? false
    }

    private static var mark: String { "-gzip" }
    /// Bytes below which the head of the format takes what is won.
    private static var least: Int { 512 }
}
