import Foundation
import Mail

/// How a portal sends mail, from a settings file.
public struct MailSettings: Sendable {
    public var server: SMTPServer
    public var from: NamedAddress
    /// Where answers go; `nil` for the sender.
    public var reply: MailAddress?
    /// Where reports of undelivered mail and mails that end an alert go, each with a detail behind a plus sign.
    public var bounces: MailAddress
    /// Scheme and host of links, without a slash at the end.
    public var portal: String
    /// Who is answerable for the portal; stands under every mail.
    public var imprint: [String]
    /// Mails a minute at most.
    public var perMinute: Int

    private static let names = [
        "host", "port", "tls", "user", "password_file", "authorities", "from", "reply", "bounces", "portal", "imprint",
        "per_minute",
    ]
    private static let usualPerMinute = 30

    /// The file of a data folder: the one named, else `$STELLWERK_MAIL`, else `mail.yaml` in the folder.
    public static func path(
        _ named: String?, folder: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String {
        if let named { return named }
        if let path = environment["STELLWERK_MAIL"], !path.isEmpty { return path }
        return folder + "/mail.yaml"
    }

    /// - Throws: ``AlertError``, which names line and setting and what may stand there.
    public init(path: String) throws {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw AlertError.settings(path, line: nil, "cannot be read")
        }
        let reader = try MailSettingsReader(
            yaml: String(decoding: bytes, as: UTF8.self), path: path, names: Self.names)
        guard let from = NamedAddress(try reader.needed("from")) else {
            throw reader.problem("from", "must be `Name <address>` or an address")
        }
        guard let security = SMTPServer.Security(rawValue: try reader.text("tls") ?? "starttls") else {
            throw reader.problem("tls", "is starttls, tls or none")
        }
        do {
            server = try SMTPServer(
                host: try reader.needed("host"), port: try reader.number("port"), security: security,
                user: try reader.text("user"),
                password: try reader.file("password_file").map { String($0.text.prefix { !$0.isNewline }) },
                authorities: try reader.file("authorities")?.path, greeting: from.address.domain)
        } catch MailError.setting(let name, let reason) {
            throw reader.problem(name, reason)
        }
        self.from = from
        reply = try reader.address("reply")
        bounces = try reader.address("bounces") ?? from.address
        // Behind the plus sign of the longest address comes a token.
        guard bounces.with(detail: String(repeating: "x", count: Self.longestDetail)) != nil else {
            throw reader.problem("bounces", "may have at most 14 letters before the @")
        }
        guard let portal = Self.origin(try reader.needed("portal")) else {
            throw reader.problem("portal", "must be scheme and host, such as https://stellen.example")
        }
        self.portal = portal
        imprint = try reader.needed("imprint").split(whereSeparator: \.isNewline).map(String.init)
        perMinute = try reader.number("per_minute") ?? Self.usualPerMinute
        guard (1...6_000).contains(perMinute) else {
            throw reader.problem("per_minute", "is between 1 and 6000")
        }
    }

    /// Letters of a token with a number of six digits.
    private static let longestDetail = 2 + AlertToken.idLength + 1 + 6 + 1 + 20

    /// `nil` where the text is more or less than scheme and host.
    private static func origin(_ text: String) -> String? {
        let address = text.hasSuffix("/") ? String(text.dropLast()) : text
        let host =
            address.hasPrefix("https://")
            ? address.dropFirst(8) : address.hasPrefix("http://") ? address.dropFirst(7) : ""
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]")
        guard !host.isEmpty, host.allSatisfy(allowed.contains) else { return nil }
        return address
    }
}
