/// What a mail system reports of a message that it was to deliver (RFC 3464).
public struct DeliveryReport: Sendable {
    /// Whether there is no such mailbox: action `failed`, with a status that says so (5.1.x, 5.2.1) or, where that says
    /// nothing (5.0.0), with a server's reply that does.
    public var isFinal: Bool
    /// Such as `5.1.1`; empty where none is named.
    public var status: String

    /// `nil` where the mail is no report.
    public init?(_ mail: ReceivedMail) {
        guard mail.type == "multipart/report",
            let part = mail.parts.first(where: { $0.type == "message/delivery-status" })
        else { return nil }
        // Groups of fields parted by empty lines: the first of the message, then one for each recipient.
        var groups: [ReceivedMail] = []
        var rest = part.body
        while !rest.isEmpty, groups.count < 20 {
            let group = ReceivedMail(rest)
            groups.append(group)
            rest = group.body
        }
        let recipients = groups.filter { !$0.values("action").isEmpty }
        let failed = recipients.filter { group in
            group.values("action").contains { $0.lowercased() == "failed" }
                && Self.isAboutRecipient(group)
        }
        guard let told = failed.first ?? recipients.first else { return nil }
        isFinal = !failed.isEmpty
        status = told.values("status").first.map { String($0.prefix { $0 != " " }) } ?? ""
    }

    private static func isAboutRecipient(_ group: ReceivedMail) -> Bool {
        guard let status = group.values("status").first.flatMap({ MailStatus($0) }), status.kind == 5 else {
            return false
        }
        guard status.isUndefined else { return status.isAboutRecipient }
        return group.values("diagnostic-code").contains { code in
            let parts = code.split(separator: ";", maxSplits: 1)
            return parts.count == 2 && parts[0].lowercased() == "smtp"
                && MailStatus.isAboutRecipient(reply: parts[1].drop { $0 == " " })
        }
    }
}

extension ReceivedMail {
    /// Everything that may name the message that this mail is about: whom it was sent to, and the fields of a message
    /// that it gives back.
    public var clues: [String] {
        let own = ["to", "cc", "delivered-to", "x-original-to", "envelope-to", "subject", "in-reply-to", "references"]
            .flatMap(values)
        let returned = parts.filter { $0.type == "message/rfc822" || $0.type == "text/rfc822-headers" }
            .map { ReceivedMail($0.body) }
        return own + returned.flatMap { $0.values("message-id") + $0.values("return-path") }
    }
}
