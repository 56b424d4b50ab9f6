/// A mail address that can be written into a header and an SMTP command as it is: `local@domain` in ASCII.
///
/// The local part is a dot-atom (RFC 5322, section 3.2.3), the domain a host name of at least two labels: what mail
/// systems use. Quoted local parts, address literals and addresses with letters beyond ASCII (RFC 6531) are refused.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    public let local: String
    /// In lower case.
    public let domain: String

    /// Octets of the whole and of the local part at most (RFC 5321, section 4.5.3.1).
    private static let longest = 254
    private static let longestLocal = 64

    /// `nil` where the text is no such address; white space around it is not part of it.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8.drop { Self.isSpace($0) })
        let trimmed = bytes[..<(bytes.lastIndex { !Self.isSpace($0) }.map { $0 + 1 } ?? 0)]
        guard trimmed.count <= Self.longest, let at = trimmed.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let local = trimmed[..<at]
        let domain = trimmed[(at + 1)...]
        guard Self.isDotAtom(local), local.count <= Self.longestLocal, Self.isHostName(domain) else { return nil }
        self.local = String(decoding: local, as: UTF8.self)
        self.domain = String(decoding: domain, as: UTF8.self).lowercased()
    }

    public var description: String { "\(local)@\(domain)" }

    /// The address with a detail behind a plus sign (RFC 5233): mail to it reaches the same mailbox.
    public func with(detail: String) -> MailAddress? {
        MailAddress("\(local)+\(detail)@\(domain)")
    }

    /// What two spellings of an address have in common: nearly no mail system tells capitals apart.
    public var folded: String { description.lowercased() }

    /// The mailbox that the address reaches on most systems: folded, without a detail behind a plus sign (RFC 5233).
    public var mailbox: String {
        let name = local.prefix { $0 != "+" }
        return (name.isEmpty ? local : String(name)).lowercased() + "@" + domain
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private static func isDotAtom(_ bytes: ArraySlice<UInt8>) -> Bool {
        let marks = Set("!#$%&'*+-/=?^_`{|}~".utf8)
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy { isAlphanumeric($0) || marks.contains($0) }
        }
    }

    private static func isHostName(_ bytes: ArraySlice<UInt8>) -> Bool {
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, !last.allSatisfy({ (48...57).contains($0) }) else {
            return false
        }
        let hyphen = UInt8(ascii: "-")
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
                && label.allSatisfy { isAlphanumeric($0) || $0 == hyphen }
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}

/// An address with the name of whom it belongs to.
public struct NamedAddress: Hashable, Sendable {
    public var name: String
    public var address: MailAddress

    public init(name: String, address: MailAddress) {
        self.name = name
        self.address = address
    }

    /// Reads `Name <address>` or an address alone.
    public init?(_ text: String) {
        guard let open = text.lastIndex(of: "<") else {
            guard let address = MailAddress(text) else { return nil }
            self.init(name: "", address: address)
            return
        }
        guard text.hasSuffix(">"), let address = MailAddress(text[text.index(after: open)...].dropLast()) else {
            return nil
        }
        let name = text[..<open].split(separator: " ").joined(separator: " ")
        self.init(
            name: name.count > 1 && name.hasPrefix("\"") ? String(name.dropFirst().dropLast()) : name, address: address)
    }
}
