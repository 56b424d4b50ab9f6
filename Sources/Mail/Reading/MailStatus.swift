/// An enhanced status code (RFC 3463), such as `5.1.1`.
struct MailStatus: Hashable, Sendable {
    /// 2 for done, 4 for not now, 5 for never.
    let kind: Int
    let subject: Int
    let detail: Int

    /// Reads the code that a text begins with; `nil` where there is none.
    init?(_ text: some StringProtocol) {
        let word = text.drop { $0 == " " }.prefix { !$0.isWhitespace }
        let numbers = word.split(separator: ".", omittingEmptySubsequences: false).map { part in
            part.count <= 3 && part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == 3, let kind = numbers[0], let subject = numbers[1], let detail = numbers[2],
            [2, 4, 5].contains(kind)
        else { return nil }
        (self.kind, self.subject, self.detail) = (kind, subject, detail)
    }

    /// Whether it says nothing but good or bad: `5.0.0`.
    var isUndefined: Bool { subject == 0 && detail == 0 }

    /// Whether the recipient's mailbox does not exist or is shut: 5.1.x without what is said of senders (5.1.7, 5.1.8),
    /// and 5.2.1. All else, such as 5.7.1 of a blocklist, is no fault of the address.
    var isAboutRecipient: Bool {
        kind == 5 && (subject == 1 && detail != 7 && detail != 8 || subject == 2 && detail == 1)
    }

    /// Whether a server's reply to `RCPT` says that there is no such recipient.
    ///
    /// - Parameter reply: with its code of three digits (RFC 5321, section 4.2.3). Without an enhanced code 550, 551 and
    ///   553 count, unless the words are about relaying: then it is we who may not send through the server.
    static func isAboutRecipient(reply: some StringProtocol) -> Bool {
        if let status = MailStatus(reply.dropFirst(4)), !status.isUndefined { return status.isAboutRecipient }
        return ["550", "551", "553"].contains(String(reply.prefix(3))) && !reply.lowercased().contains("relay")
    }
}
