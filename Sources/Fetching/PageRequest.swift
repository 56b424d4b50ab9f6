import NIOHTTP1

/// The headers of a request for a page.
struct PageRequest {
    private let common: HTTPHeaders
    private let own: [String: String]

    init(_ settings: FetchSettings, own: [String: String], validators: Validators?) {
        var common = HTTPHeaders([
            ("user-agent", settings.userAgent), ("accept-encoding", "gzip, deflate"),
            ("accept-language", "de, en;q=0.5"),
        ])
        if let etag = validators?.etag { common.add(name: "if-none-match", value: etag) }
        if let day = validators?.lastModified { common.add(name: "if-modified-since", value: day) }
        self.common = common
        self.own = own
    }

    /// Throws where the caller's headers would change who asks or how the answer is framed.
    func check() throws {
        for (name, value) in own {
            guard !Self.reserved.contains(name.lowercased()) else {
                throw FetchFailure(.badRequest, "The header \(name.shown) is set by the fetcher; leave it out.")
            }
            guard !name.isEmpty, name.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ":") }),
                value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
            else { throw FetchFailure(.badRequest, "The header \(name.shown) holds characters that no header may.") }
        }
    }

    /// What a caller adds, an API key perhaps, is meant for the origin it named and goes to no other.
    func headers(toOwnOrigin isOwn: Bool) -> HTTPHeaders {
        var headers = common
        if isOwn {
            for (name, value) in own { headers.replaceOrAdd(name: name, value: value) }
        }
        if !headers.contains(name: "accept") { headers.add(name: "accept", value: "*/*") }
        return headers
    }

    private static let reserved: Set<String> = [
        "host", "user-agent", "accept-encoding", "connection", "content-length", "transfer-encoding", "te", "trailer",
        "upgrade", "expect", "range", "if-none-match", "if-modified-since", "if-match", "if-range",
        "if-unmodified-since",
    ]
}
