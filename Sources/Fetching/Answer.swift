import NIOHTTP1

/// What a server answered to one request.
struct Answer: Sendable {
    var status: Int
    var headers: HTTPHeaders
    var body: [UInt8] = []
    var transferred = 0

    /// The first value of a header.
    subscript(_ name: String) -> String? { headers.first(name: name) }

    var retryAfter: Duration? { self["retry-after"].flatMap { RetryAfter.read($0) } }
}

/// The redirects of one fetch (RFC 9110, 15.4): how many there were and where they led.
struct RedirectTrail {
    private let maximum: Int
    private var seen: Set<WebAddress>
    private var count = 0

    init(from start: WebAddress, maximum: Int) {
        self.maximum = maximum
        seen = [start]
    }

    /// The next address; `nil` where the answer is no redirect.
    mutating func next(after answer: Answer, at address: WebAddress) throws -> WebAddress? {
        guard [301, 302, 303, 307, 308].contains(answer.status) else { return nil }
        guard let location = answer["location"] else {
            throw FetchFailure(.redirects, "The server redirects without saying where; look at the page in a browser.")
        }
        let next = try WebAddress(location, relativeTo: address)
        count += 1
        guard count <= maximum else {
            throw FetchFailure(
                .redirects, "The server redirects more than \(maximum) times; name the address it ends at.")
        }
        guard seen.insert(next).inserted else {
            throw FetchFailure(
                .redirects,
                "The server redirects in a circle at \(next.description.shown); look at the page in a browser.")
        }
        return next
    }
}
