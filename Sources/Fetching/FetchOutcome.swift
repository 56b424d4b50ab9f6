/// How a fetch ended. Only `fresh`, `notModified` and `gone` say anything about the page.
public enum FetchOutcome: Sendable {
    case fresh(FetchedPage)
    /// 304: the page is as it was when the validators were given.
    case notModified
    /// 404 or 410.
    case gone(status: Int)
    /// 401, 402, 403, 407 or 451: the server said no, from which nothing follows about the page.
    case refused(status: Int)
    /// The rule of robots.txt that keeps this page from being fetched, as it is written there.
    case forbiddenByRobots(rule: String)
    case failed(FetchFailure)
}

/// What makes the next request for a page conditional (RFC 9110, 13.1). Kept with the page, never read.
public struct Validators: Codable, Hashable, Sendable {
    public var etag: String?
    public var lastModified: String?

    public init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }

    public var isEmpty: Bool { etag == nil && lastModified == nil }
}

/// A page as it was answered.
public struct FetchedPage: Sendable {
    /// The address that answered, after redirects.
    public let url: String
    /// Media type in lower case without parameters, such as `text/html`; `nil` where none was named.
    public let contentType: String?
    /// Decompressed; text is UTF-8, other content as it came.
    public let body: [UInt8]
    /// How text was turned into UTF-8; `nil` for what is no text.
    public let charset: Charset?
    public let validators: Validators
    public let reservations: Reservations
    /// Bytes of the body on the wire.
    public let transferred: Int

    public init(
        url: String, contentType: String? = nil, body: [UInt8], charset: Charset? = nil,
        validators: Validators = Validators(), reservations: Reservations = Reservations(), transferred: Int? = nil
    ) {
        self.url = url
        self.contentType = contentType
        self.body = body
        self.charset = charset
        self.validators = validators
        self.reservations = reservations
        self.transferred = transferred ?? body.count
    }
}

/// A fetch that gave nothing, and why.
public struct FetchFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Codable, Sendable {
        /// The address is none, or not one of a web server.
        case badAddress
        /// Headers or settings that cannot be sent.
        case badRequest
        /// A port that belongs to another service.
        case refusedPort
        /// The name leads into a private network.
        case privateAddress
        case unknownHost
        /// No connection, or one that broke off.
        case connection
        case tls
        case timeout
        /// Slower than the least speed.
        case tooSlow
        case tooLarge
        /// The server redirects in a circle, too often, or to nowhere.
        case redirects
        /// 429.
        case tooManyRequests
        /// 500 to 599.
        case serverError
        /// Another status that says nothing about the page.
        case unexpectedStatus
        /// Not HTTP, damaged compression, 304 unasked, no body.
        case badAnswer
        /// Nobody knows what robots.txt allows, so nothing is fetched for now.
        case robotsUnreachable
        /// The host is left alone after errors.
        case resting
        case cancelled
        case shutDown
    }

    public let kind: Kind
    /// What is wrong and what to do, in one sentence.
    public let message: String
    /// How long the host wants to be left alone, where it or its rest says.
    public let retryAfter: Duration?

    public init(_ kind: Kind, _ message: String, retryAfter: Duration? = nil) {
        self.kind = kind
        self.message = message
        self.retryAfter = retryAfter
    }

    public var description: String { message }
}
