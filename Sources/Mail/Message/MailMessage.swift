import Foundation

/// A message with a text and, where there is one, the same as HTML (RFC 5322, RFC 2045 to 2047).
///
/// Whatever stands in its parts, the message has the fields named here and no others.
public struct MailMessage: Sendable {
    public var from: NamedAddress
    public var to: MailAddress
    public var replyTo: MailAddress?
    public var subject: String
    public var date: Date
    /// The part of the message's identifier before the `@`: letters, digits, dots and hyphens.
    public var identifier: String
    /// BCP 47, such as `de`.
    public var language: String
    /// How the reader ends what the message is part of; `nil` where there is nothing to end.
    public var unsubscribe: Unsubscribe?
    public var text: String
    public var html: String?

    /// RFC 2369 and 8058.
    public struct Unsubscribe: Sendable {
        /// An `https` address that takes `POST` with `List-Unsubscribe=One-Click`, without asking who sends it.
        public var address: String
        /// Where a mail ends it; `nil` where none does.
        public var mail: MailAddress?

        public init(address: String, mail: MailAddress?) {
            self.address = address
            self.mail = mail
        }
    }

    public init(
        from: NamedAddress, to: MailAddress, replyTo: MailAddress? = nil, subject: String, date: Date,
        identifier: String, language: String, unsubscribe: Unsubscribe? = nil, text: String, html: String? = nil
    ) {
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.date = date
        self.identifier = identifier
        self.language = language
        self.unsubscribe = unsubscribe
        self.text = text
        self.html = html
    }

    /// The message as it goes to a server, in ASCII with CRLF.
    public func bytes() -> [UInt8] {
        var out = HeaderText.field("From", from)
        out += HeaderText.field("To", value: "<\(to)>")
        if let replyTo { out += HeaderText.field("Reply-To", value: "<\(replyTo)>") }
        out += HeaderText.field("Subject", text: subject)
        out += HeaderText.field("Date", value: MailDate.text(date))
        out += HeaderText.field("Message-ID", value: "<\(token(identifier))@\(from.address.domain)>")
        // Tells answering machines not to answer (RFC 3834).
        out += HeaderText.field("Auto-Submitted", value: "auto-generated")
        out += HeaderText.field("Content-Language", value: token(language))
        if let unsubscribe {
            let ways = ["<\(Self.uri(unsubscribe.address))>"] + (unsubscribe.mail.map { ["<mailto:\($0)>"] } ?? [])
            out += HeaderText.field("List-Unsubscribe", value: ways.joined(separator: ", "))
            out += HeaderText.field("List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click")
        }
        out += HeaderText.field("MIME-Version", value: "1.0")
        out += body
        return Array(out.utf8)
    }

    private var body: String {
        guard let html else { return Self.part("text/plain", text) }
        // Quoted-printable writes every `=` as `=3D`, so no part can hold the boundary.
        let boundary = "=_stellwerk"
        return """
            Content-Type: multipart/alternative; boundary="\(boundary)"\r
            \r
            --\(boundary)\r
            \(Self.part("text/plain", text))\r
            --\(boundary)\r
            \(Self.part("text/html", html))\r
            --\(boundary)--\r

            """
    }

    private static func part(_ type: String, _ text: String) -> String {
        "Content-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + QuotedPrintable.encode(text)
    }

    /// Letters of a value that cannot be folded; a line may have 998.
    private static let longestValue = 800

    /// What may stand in an identifier; nothing else does.
    private func token(_ text: String) -> String {
        let allowed = text.unicodeScalars.filter { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789.-".unicodeScalars.contains(scalar))
        }
        return String(String(allowed).prefix(Self.longestValue))
    }

    /// An address without what would end it.
    private static func uri(_ text: String) -> String {
        let allowed = text.unicodeScalars.filter { (0x21...0x7E).contains($0.value) && $0 != "<" && $0 != ">" }
        return String(String(allowed).prefix(longestValue))
    }
}

/// Dates of RFC 5322, section 3.3, in UTC.
enum MailDate {
    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func text(_ date: Date) -> String {
        var seconds = time_t(date.timeIntervalSince1970)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(days[Int(parts.tm_wday)]), \(parts.tm_mday) \(months[Int(parts.tm_mon)]) \(parts.tm_year + 1900) "
            + clock.joined(separator: ":") + " +0000"
    }
}
