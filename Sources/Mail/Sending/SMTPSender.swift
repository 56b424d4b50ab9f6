import CCurl
import Foundation

/// Hands messages to a mail server, one connection each, by libcurl.
public struct SMTPSender: Sendable {
    public let server: SMTPServer

    /// Seconds until a connection, and until a message must be through.
    private static let connectSeconds = 20
    private static let wholeSeconds = 120

    /// libcurl wants to be set up once, before any other use and by one thread.
    private static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    public init(server: SMTPServer) {
        self.server = server
    }

    /// Sends a message and waits for the server's word, on a thread of its own.
    ///
    /// - Parameters:
    ///   - message: as of ``MailMessage/bytes()``; dots at the start of lines are doubled on the way.
    ///   - envelope: whom the server tells where the message cannot be delivered.
    public func send(_ message: [UInt8], from envelope: MailAddress, to recipient: MailAddress) async -> SendOutcome {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: deliver(message, from: envelope, to: recipient))
            }
        }
    }

    private func deliver(_ message: [UInt8], from envelope: MailAddress, to recipient: MailAddress) -> SendOutcome {
        guard Self.isReady, let handle = curl_easy_init() else {
            return .unavailable(reason: "libcurl could not be set up")
        }
        defer { curl_easy_cleanup(handle) }
        let recipients = curl_slist_append(nil, "<\(recipient)>")
        defer { curl_slist_free_all(recipients) }
        let dialogue = Dialogue(message: message)
        let result = withExtendedLifetime(dialogue) {
            setUp(handle, dialogue)
            ccurl_set_text(handle, CURLOPT_MAIL_FROM, "<\(envelope)>")
            ccurl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
            return curl_easy_perform(handle)
        }
        guard result != CURLE_OK else { return .accepted }
        return .failed(
            code: ccurl_response_code(handle), reply: dialogue.refusal, after: dialogue.command,
            isWhole: dialogue.isWhole, reason: String(cString: curl_easy_strerror(result)))
    }

    private func setUp(_ handle: UnsafeMutableRawPointer, _ dialogue: Dialogue) {
        ccurl_set_text(handle, CURLOPT_URL, server.address)
        ccurl_set_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        // The environment may name a proxy for the web; mail does not go through it.
        ccurl_set_text(handle, CURLOPT_PROXY, "")
        ccurl_set_number(handle, CURLOPT_NOSIGNAL, 1)
        ccurl_set_number(handle, CURLOPT_CONNECTTIMEOUT, Self.connectSeconds)
        ccurl_set_number(handle, CURLOPT_TIMEOUT, Self.wholeSeconds)
        if server.security == .starttls {
            ccurl_set_number(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        }
        if let authorities = server.authorities { ccurl_set_text(handle, CURLOPT_CAINFO, authorities) }
        if let user = server.user, let password = server.password {
            ccurl_set_text(handle, CURLOPT_USERNAME, user)
            ccurl_set_text(handle, CURLOPT_PASSWORD, password)
        }
        let context = Unmanaged.passUnretained(dialogue).toOpaque()
        ccurl_set_number(handle, CURLOPT_UPLOAD, 1)
        ccurl_set_context(handle, CURLOPT_READDATA, context)
        ccurl_set_reader(handle) { buffer, size, count, context in
            guard let buffer, let context else { return 0 }
            let room = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
            return Unmanaged<Dialogue>.fromOpaque(context).takeUnretainedValue().read(into: room)
        }
        ccurl_set_number(handle, CURLOPT_VERBOSE, 1)
        ccurl_set_context(handle, CURLOPT_DEBUGDATA, context)
        ccurl_set_listener(handle) { _, kind, data, size, context in
            guard let data, let context else { return 0 }
            let words = UnsafeRawBufferPointer(start: data, count: size)
            let dialogue = Unmanaged<Dialogue>.fromOpaque(context).takeUnretainedValue()
            if kind == CURLINFO_HEADER_OUT { dialogue.said(words) }
            if kind == CURLINFO_HEADER_IN { dialogue.heard(words) }
            return 0
        }
    }

    /// How far a dialogue has come; used by one thread at a time.
    private final class Dialogue {
        private let message: [UInt8]
        private var sent = 0
        /// Whether the end of the message was reached: from then on the server may have taken it.
        private(set) var isWhole = false
        /// The last command that was sent. Its name alone: what follows may be a password.
        private(set) var command = "greeting"
        /// The last line of a reply that refused something.
        private(set) var refusal = ""

        init(message: [UInt8]) {
            self.message = message
        }

        func read(into room: UnsafeMutableRawBufferPointer) -> Int {
            let count = min(room.count, message.count - sent)
            room.copyBytes(from: message[sent..<(sent + count)])
            sent += count
            if count == 0 { isWhole = true }
            return count
        }

        /// Without `QUIT`: libcurl says it after a refusal, and the reply that counts is the one before.
        private static let commands = ["EHLO", "HELO", "AUTH", "MAIL", "RCPT", "DATA"]

        func said(_ words: UnsafeRawBufferPointer) {
            let name = String(decoding: words.prefix(while: { $0 > 0x20 }).prefix(8), as: UTF8.self)
            if name == "STARTTLS" || Self.commands.contains(name) { command = name }
        }

        func heard(_ words: UnsafeRawBufferPointer) {
            let refusals: Set<UInt8?> = [UInt8(ascii: "4"), UInt8(ascii: "5")]
            let lines = words.split { $0 == 0x0A || $0 == 0x0D }
            guard let line = lines.last(where: { refusals.contains($0.first) }) else { return }
            // A line of a reply has at most 512 octets (RFC 5321, section 4.5.3.1.5).
            refusal = String(decoding: line.prefix(512), as: UTF8.self)
        }
    }
}
