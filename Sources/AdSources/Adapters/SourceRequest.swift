import JobMarket

/// A page to fetch for a source, and why.
public struct SourceRequest: Codable, Hashable, Sendable {
    public enum Role: String, Codable, Sendable {
        /// Leads to ads or holds many.
        case list
        /// The page of one ad.
        case detail
    }

    /// Absolute.
    public var url: String
    /// Headers besides those of every request, such as an API key.
    public var headers: [String: String]
    public var role: Role
    /// What the list said of the ad a detail page is asked for; the adapter joins it with the page.
    public var carried: JSONValue?
    /// Other addresses to try, in order, where this one answers 403 or 404.
    public var fallbacks: [String]
    /// The source's identifier of the ad behind a detail page, where the list names it: a 404 or 410 closes it.
    public var sourceID: String?

    public init(
        url: String, headers: [String: String] = [:], role: Role = .list, carried: JSONValue? = nil,
        fallbacks: [String] = [], sourceID: String? = nil
    ) {
        self.url = url
        self.headers = headers
        self.role = role
        self.carried = carried
        self.fallbacks = fallbacks
        self.sourceID = sourceID
    }
}

/// What came back for a request: status 200, decompressed as far as transport goes.
public struct SourceAnswer: Sendable {
    public var request: SourceRequest
    /// The address after redirects and fallbacks.
    public var url: String
    /// As the server names it, such as `application/xml; charset=utf-8`.
    public var contentType: String?
    public var body: [UInt8]

    public init(request: SourceRequest, url: String? = nil, contentType: String? = nil, body: [UInt8]) {
        self.request = request
        self.url = url ?? request.url
        self.contentType = contentType
        self.body = body
    }
}

/// What an adapter makes of one answer.
public struct SourceStep: Sendable {
    public var records: [SourceRecord] = []
    public var next: [SourceRequest] = []
    /// Identifiers of the ads that the answer says are open, also where their text comes from another page.
    public var listed: [String] = []
    /// Where the answer is not of the shape the adapter knows: what is missing and what to do, one sentence each. A
    /// run with drift closes nothing.
    public var drift: [String] = []

    public init() {}
}
