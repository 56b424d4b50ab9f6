import Crypto
import Foundation

/// A sign that a form was fetched here, by someone who took the time to fill it in: the time it was fetched, signed.
///
/// It stands in place of a session: nothing is kept. The key is made anew by each process, so a form from before a
/// restart comes back once to be sent again.
struct FormTicket: Sendable {
    private let key: SymmetricKey
    private let now: @Sendable () -> Date

    /// Seconds that a person needs at least, and those after which a form is too old.
    static let seconds = 3...14_400

    /// - Parameter now: the clock; `nil` for the machine's.
    init(now: (@Sendable () -> Date)?) {
        key = SymmetricKey(size: .bits256)
        self.now = now ?? { Date() }
    }

    /// - Parameter form: what the ticket is for; it is good for nothing else.
    func make(for form: String) -> String {
        let seconds = Int(now().timeIntervalSince1970)
        return "\(seconds).\(signature(of: form, at: seconds))"
    }

    func isGood(_ ticket: String, for form: String) -> Bool {
        let parts = ticket.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count < 16, let seconds = Int(parts[0]),
            let bytes = Self.bytes(parts[1]),
            HMAC<SHA256>.isValidAuthenticationCode(bytes, authenticating: Self.message(form, seconds), using: key)
        else { return false }
        return Self.seconds.contains(Int(now().timeIntervalSince1970) - seconds)
    }

    private func signature(of form: String, at seconds: Int) -> String {
        HMAC<SHA256>.authenticationCode(for: Self.message(form, seconds), using: key)
            .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func message(_ form: String, _ seconds: Int) -> Data { Data("\(seconds) \(form)".utf8) }

    private static func bytes(_ hex: Substring) -> Data? {
        guard hex.utf8.count == SHA256.byteCount * 2 else { return nil }
        var bytes = Data()
        var rest = hex
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
