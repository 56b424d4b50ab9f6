import Foundation

/// An absolute http or https address in one spelling, so that the host judged, the host asked and the host named in
/// robots.txt are the same: lower-case ASCII host, IPv4 in four decimal numbers, no dot segments, no fragment.
struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    let isSecure: Bool
    /// A name, or an IP address without brackets.
    let host: String
    let port: Int
    /// Path and query, percent-encoded; begins with `/`.
    let target: String
    /// The address where the host is one.
    let literal: IPAddress?

    /// Longer addresses are no address of a page (servers refuse them at 8 KiB).
    static let maximumLength = 8192

    init(_ text: String, relativeTo base: WebAddress? = nil) throws {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard trimmed.utf8.count <= Self.maximumLength else {
            throw FetchFailure(
                .badAddress, "The address is longer than \(Self.maximumLength) bytes; look for a shorter one.")
        }
        // %2e is a dot to many servers, so it must not hide a dot segment from robots.txt.
        let dotted = trimmed.replacing("%2e", with: ".").replacing("%2E", with: ".")
        let parsed = base.map { URL(string: dotted, relativeTo: URL(string: $0.description)) } ?? URL(string: dotted)
        // Read once more, since only what it wrote has a host outside ASCII as it is looked up (xn--).
        guard let whole = parsed?.absoluteURL.standardized, let url = URL(string: whole.absoluteString),
            let scheme = url.scheme?.lowercased()
        else {
            throw FetchFailure(
                .badAddress, "\(trimmed.shown) is no absolute address; write it with http:// or https://.")
        }
        guard scheme == "https" || scheme == "http" else {
            throw FetchFailure(.badAddress, "The scheme \(scheme.shown) is not fetched, only http and https.")
        }
        guard url.user == nil, url.password == nil else {
            throw FetchFailure(
                .badAddress, "The address carries a user name or password; take it out and use a header instead.")
        }
        isSecure = scheme == "https"
        (host, literal) = try Self.host(of: url)
        port = url.port ?? (isSecure ? 443 : 80)
        guard (1...65_535).contains(port) else {
            throw FetchFailure(.badAddress, "Port \(port) does not exist; correct the address.")
        }
        let path = url.path(percentEncoded: true)
        let query = url.query(percentEncoded: true).map { "?" + $0 } ?? ""
        target = (path.hasPrefix("/") ? path : "/" + path) + query
    }

    private static func host(of url: URL) throws -> (String, IPAddress?) {
        var host = (url.host(percentEncoded: true) ?? "").lowercased()
        if host.hasSuffix(".") { host.removeLast() }
        guard !host.isEmpty else { throw FetchFailure(.badAddress, "The address names no host; correct it.") }
        if host.contains(":") {
            let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
            guard let address = IPAddress(bare) else {
                throw FetchFailure(.badAddress, "\(host.shown) is no IPv6 address; correct it.")
            }
            return (address.description, address)
        }
        guard host.utf8.count <= 253, host.utf8.allSatisfy(isNameByte), !host.contains(".."), !host.hasPrefix(".")
        else {
            throw FetchFailure(.badAddress, "\(host.shown) is no name of a host; correct the address.")
        }
        if let address = try IPAddress.spelledV4(host) { return (address.description, address) }
        return (host, nil)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// Scheme, host and port: what a robots.txt speaks for (RFC 9309, 2.3) and what a header of the caller may go to.
    var origin: String {
        let name = host.contains(":") ? "[\(host)]" : host
        let usual = port == (isSecure ? 443 : 80)
        return (isSecure ? "https://" : "http://") + name + (usual ? "" : ":\(port)")
    }

    var description: String { origin + target }

    /// The same server's robots.txt.
    var robots: WebAddress {
        WebAddress(isSecure: isSecure, host: host, port: port, target: "/robots.txt", literal: literal)
    }

    private init(isSecure: Bool, host: String, port: Int, target: String, literal: IPAddress?) {
        self.isSecure = isSecure
        self.host = host
        self.port = port
        self.target = target
        self.literal = literal
    }
}

extension String {
    /// For a sentence: what a stranger wrote, cut and without control characters.
    var shown: String {
        let plain = unicodeScalars.prefix(200).map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
        return "»" + String(String.UnicodeScalarView(plain)) + "«"
    }
}
