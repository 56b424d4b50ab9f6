import JobMarket

/// What a link or an address of a mail stands for: one alert, one purpose, signed.
///
/// Written in lower-case letters, digits and hyphens, so that it fits into an address before and behind the `@` and
/// survives systems that do not tell capitals apart: `m-ID-0-SIGNATURE`.
public struct AlertToken: Hashable, Sendable {
    public enum Purpose: Character, CaseIterable, Sendable {
        /// Confirms what was asked for.
        case confirm = "c"
        /// Changes, prolongs or ends an alert.
        case manage = "m"
        /// The sender that reports of a mail go to.
        case bounce = "b"
        /// The address at which any mail ends an alert.
        case stop = "s"
    }

    public var purpose: Purpose
    /// Of the alert.
    public var id: String
    /// The mail's number, counted from 1 for each alert; 0 where it does not matter.
    public var number: Int

    public init(_ purpose: Purpose, id: String, number: Int = 0) {
        self.purpose = purpose
        self.id = id
        self.number = number
    }

    /// Letters of an identifier (80 bits) and of a signature (100 bits), in Crockford's base 32.
    static let idLength = 16
    private static let signatureLength = 20

    public func text(_ key: AlertKey) -> String {
        "\(statement)-\(signature(key))"
    }

    /// `nil` where the text is no token for the purpose, or not signed with the key.
    public init?(_ text: some StringProtocol, for purpose: Purpose, key: AlertKey) {
        let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == String(purpose.rawValue), parts[1].count == Self.idLength,
            let number = Int(parts[2]), number >= 0, String(number) == parts[2]
        else { return nil }
        self.init(purpose, id: String(parts[1]), number: number)
        guard Self.areEqual(Array(signature(key).utf8), Array(parts[3].utf8)) else { return nil }
    }

    /// The first token for the purpose in a text, such as a header field.
    public static func first(in text: String, for purpose: Purpose, key: AlertKey) -> AlertToken? {
        let isPart: (Character) -> Bool = { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        // A report's fields are not long; what is longer was made to keep us busy.
        return text.prefix(2_000).split { !isPart($0) }.lazy.compactMap { AlertToken($0, for: purpose, key: key) }.first
    }

    private var statement: String { "\(purpose.rawValue)-\(id)-\(number)" }

    private func signature(_ key: AlertKey) -> String {
        Base32.text(key.signature(statement), length: Self.signatureLength)
    }

    /// Takes the same time wherever the first difference is.
    private static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        a.count == b.count && zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
