import Crypto
import Foundation

/// The secret of a portal's alerts: seals addresses, finds them again, and signs links.
///
/// One key of 32 bytes; each use has a key of its own derived from it (HKDF, RFC 5869).
public struct AlertKey: Sendable {
    private let sealing: SymmetricKey
    private let finding: SymmetricKey
    private let signing: SymmetricKey
    /// Tells keys apart without telling the key.
    let fingerprint: Data

    /// Bytes of a key.
    static let size = 32

    /// - Parameter bytes: 32 of them; others give no key.
    public init?(_ bytes: some Sequence<UInt8>) {
        let secret = SymmetricKey(data: Array(bytes))
        guard secret.bitCount == Self.size * 8 else { return nil }
        func derived(_ use: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: secret, info: Data("stellwerk alerts \(use)".utf8), outputByteCount: Self.size)
        }
        sealing = derived("sealing")
        finding = derived("finding")
        signing = derived("signing")
        fingerprint = derived("fingerprint").withUnsafeBytes { Data($0.prefix(8)) }
    }

    public static func random() -> AlertKey {
        let secret = SymmetricKey(size: .bits256)
        return secret.withUnsafeBytes { AlertKey($0) } ?? random()
    }

    /// Encrypts text (ChaCha20-Poly1305, RFC 8439); it opens only beside the identifier it was sealed for.
    func sealed(_ text: String, for id: String) throws -> Data {
        try ChaChaPoly.seal(Data(text.utf8), using: sealing, authenticating: Data(id.utf8)).combined
    }

    /// - Throws: where the bytes were altered, moved to another alert, or sealed with another key.
    func opened(_ bytes: Data, for id: String) throws -> String {
        let box = try ChaChaPoly.SealedBox(combined: bytes)
        return String(decoding: try ChaChaPoly.open(box, using: sealing, authenticating: Data(id.utf8)), as: UTF8.self)
    }

    /// The same for the same text, and of no use without the key.
    func mark(_ text: String) -> Data {
        Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: finding))
    }

    func signature(_ text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: signing))
    }
}

extension AlertKey {
    /// The key of a data folder: `STELLWERK_KEY` (base64), else the file `alerts.key`.
    ///
    /// - Parameter making: whether the file is made where there is none. It is readable by its owner alone.
    /// - Throws: ``AlertError`` where there is no key, it is none, or others may read it.
    public static func of(
        folder: String, environment: [String: String] = ProcessInfo.processInfo.environment, making: Bool
    ) throws -> AlertKey {
        if let text = environment["STELLWERK_KEY"], !text.isEmpty {
            guard let key = Data(base64Encoded: text).flatMap({ AlertKey($0) }) else {
                throw AlertError.noKey("STELLWERK_KEY")
            }
            return key
        }
        let path = folder + "/alerts.key"
        var state = stat()
        guard stat(path, &state) == 0 else {
            guard making else { throw AlertError.missingKey(path) }
            return try made(at: path)
        }
        guard state.st_mode & 0o077 == 0 else { throw AlertError.openKey(path) }
        return try read(path)
    }

    private static func read(_ path: String) throws -> AlertKey {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        guard let key = Data(base64Encoded: String(text.prefix { !$0.isWhitespace })).flatMap({ AlertKey($0) }) else {
            throw AlertError.noKey(path)
        }
        return key
    }

    /// Written aside and then given its name: whatever ends the process, there is a whole key or none. Never over an
    /// older one, since what that sealed would be lost.
    private static func made(at path: String) throws -> AlertKey {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let aside = "\(path).\(getpid())"
        let file = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw AlertError.missingKey(path) }
        defer { unlink(aside) }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        try handle.write(contentsOf: Data((bytes.base64EncodedString() + "\n").utf8))
        try handle.synchronize()
        guard link(aside, path) == 0 || errno == EEXIST else { throw AlertError.missingKey(path) }
        return try read(path)
    }
}
