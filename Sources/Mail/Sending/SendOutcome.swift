/// What became of a message that was given to a server.
public enum SendOutcome: Hashable, Sendable {
    /// The server has it and will deliver it or send word.
    case accepted
    /// There is no such mailbox, now or ever (5xx to `RCPT` that says so).
    case unknownAddress(reason: String)
    /// The server does not take this message, or not from us for this address (other 5xx): no fault of the address.
    case refused(reason: String)
    /// Not now for this address (4xx to `RCPT`), as with greylisting.
    case later(reason: String)
    /// The server cannot be reached or takes nothing from us now: it would say the same of any message.
    case unavailable(reason: String)
    /// The connection ended after the whole message was sent and before the server's word: it may have it.
    case unclear(reason: String)
}

extension SendOutcome {
    /// The outcome of a dialogue that ended with an error.
    ///
    /// - Parameters:
    ///   - code: the server's last reply; 0 without one.
    ///   - reply: its last reply that refused something, as it stood there.
    ///   - command: the command that the reply was to.
    ///   - isWhole: whether all of the message had been handed over.
    static func failed(code: Int, reply: String, after command: String, isWhole: Bool, reason: String) -> SendOutcome {
        // Without the reply's words: they often hold the address.
        let said = code > 0 ? "\(reason) (\(code) to \(command))" : reason
        switch (code / 100, command) {
        case (4, "RCPT"): return .later(reason: said)
        case (4, _): return .unavailable(reason: said)
        case (5, "RCPT"):
            return MailStatus.isAboutRecipient(reply: reply) ? .unknownAddress(reason: said) : .refused(reason: said)
        case (5, "DATA"): return .refused(reason: said)
        case (5, _): return .unavailable(reason: said)
        // 354 asks for the message: where nothing came after it, the server may have all of it or a part.
        default: return isWhole ? .unclear(reason: said) : .unavailable(reason: said)
        }
    }
}
