import Foundation

/// A mail server that takes messages from us, and how it is reached.
public struct SMTPServer: Hashable, Sendable {
    public var host: String
    public var port: Int
    public var security: Security
    public var user: String?
    public var password: String?
    /// A file with the certificates of the authorities to trust; `nil` for the system's.
    public var authorities: String?
    /// The name we greet the server with.
    public var greeting: String

    public enum Security: String, CaseIterable, Sendable {
        /// Plain first, encrypted before anything is said (RFC 3207); a server that cannot is not used.
        case starttls
        /// Encrypted from the first byte (RFC 8314).
        case tls
        /// Not encrypted: only on this machine.
        case none

        public var usualPort: Int {
            switch self {
            case .starttls: 587
            case .tls: 465
            case .none: 25
            }
        }
    }

    public init(
        host: String, port: Int? = nil, security: Security, user: String? = nil, password: String? = nil,
        authorities: String? = nil, greeting: String
    ) throws(MailError) {
        guard Self.isHost(host) else { throw .setting("host", "is no host name or address: \(host)") }
        guard security != .none || Self.isLoopback(host) else {
            throw .setting(
                "tls", "may be none for this machine alone (127.0.0.1, ::1, localhost): name starttls or tls")
        }
        guard (1...65_535).contains(port ?? security.usualPort) else {
            throw .setting("port", "must be between 1 and 65535")
        }
        guard (user == nil) == (password == nil) else {
            throw .setting("user", "and password_file belong together")
        }
        self.host = host
        self.port = port ?? security.usualPort
        self.security = security
        self.user = user
        self.password = password
        self.authorities = authorities
        self.greeting = greeting
    }

    /// Where curl connects to; the path is what the server is greeted with.
    var address: String {
        let scheme = security == .tls ? "smtps" : "smtp"
        let name = host.contains(":") ? "[\(host)]" : host
        return "\(scheme)://\(name):\(port)/\(greeting)"
    }

    private static func isHost(_ text: String) -> Bool {
        if text.contains(":") {
            var address = in6_addr()
            return inet_pton(AF_INET6, text, &address) == 1
        }
        return !text.isEmpty && text.utf8.count <= 253
            && text.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            }
    }

    static func isLoopback(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return host == "localhost" || host == "::1"
            || parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}

/// Why mail cannot be sent at all, in one line that says what to do.
public enum MailError: Error, Equatable, CustomStringConvertible {
    /// A setting that cannot be, with the reason.
    case setting(String, String)

    public var description: String {
        switch self {
        case .setting(let name, let reason): "mail settings, \(name): \(reason)"
        }
    }
}
