import Glibc
import HTTPTypes
import Hummingbird

/// Whom limits count together: neighbours in a network, so that nobody gets around them by another address of it.
package enum VisitorNetwork {
    /// The network that a request comes from: the first three bytes of an IPv4 address, the first four groups of an IPv6
    /// address.
    ///
    /// A proxy on this machine, or one that is trusted by its address, says in the last entry of `X-Forwarded-For` whom it
    /// speaks for; nobody else is believed.
    static func name(of request: Request, _ context: PortalContext, trusting proxies: Set<String>) -> String {
        let peer = context.remoteAddress?.ipAddress ?? ""
        let isProxy = isLoopback(peer) || proxies.contains(peer)
        let forwarded = request.headers[values: .forwardedFor].last?.split(separator: ",").last
            .map { String($0.filter { !$0.isWhitespace }) }
        return name(of: isProxy ? forwarded ?? peer : peer)
    }

    /// Whether a request comes from this machine, and not from elsewhere by a proxy on it.
    static func isHere(_ request: Request, _ context: PortalContext) -> Bool {
        isLoopback(context.remoteAddress?.ipAddress ?? "") && request.headers[.forwardedFor] == nil
    }

    private static func isLoopback(_ peer: String) -> Bool { peer.hasPrefix("127.") || peer == "::1" }

    package static func name(of address: String) -> String {
        if let mapped = address.lowercased().split(separator: "::ffff:").last, mapped.contains(".") {
            return mapped.split(separator: ".").prefix(3).joined(separator: ".")
        }
        var bytes = [UInt8](repeating: 0, count: 16)
        guard inet_pton(AF_INET6, address, &bytes) == 1 else { return String(address.prefix(64)) }
        return bytes.prefix(8).map { String($0) }.joined(separator: ".")
    }
}

extension HTTPField.Name {
    /// The name is plain, so it can be made.
    fileprivate static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
}
