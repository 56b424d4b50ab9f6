import Foundation

/// An IP address as bits, whatever way it was written in.
public enum IPAddress: Hashable, Sendable, CustomStringConvertible {
    case v4(UInt32)
    case v6(high: UInt64, low: UInt64)

    /// An address in the notation of `inet_pton`: four decimal numbers, or IPv6 without brackets and zone.
    public init?(_ text: String) {
        var v4 = in_addr()
        var v6 = in6_addr()
        if inet_pton(AF_INET, text, &v4) == 1 {
            self = .v4(UInt32(bigEndian: v4.s_addr))
        } else if inet_pton(AF_INET6, text, &v6) == 1 {
            self = Self(v6)
        } else {
            return nil
        }
    }

    init(_ address: in6_addr) {
        self = withUnsafeBytes(of: address) { bytes in
            .v6(
                high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }

    /// The address a mapped one (`::ffff:a.b.c.d`) stands for; itself otherwise.
    var unmapped: IPAddress {
        if case .v6(0, let low) = self, low >> 32 == 0xFFFF { return .v4(UInt32(truncatingIfNeeded: low)) }
        return self
    }

    /// The notation `init(_:)` reads and the system's calls take.
    public var description: String {
        switch self {
        case .v4(let bits):
            return [24, 16, 8, 0].map { String(bits >> $0 & 0xFF) }.joined(separator: ".")
        case .v6(let high, let low):
            var address = in6_addr()
            withUnsafeMutableBytes(of: &address) { bytes in
                bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
                bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
            }
            var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
            inet_ntop(AF_INET6, &address, &text, socklen_t(text.count))
            return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }
}

extension IPAddress {
    /// What a host stands for that a browser would take for IPv4: one to four numbers, decimal, octal (`0177`) or
    /// hexadecimal (`0x7f`), the last filling the rest (WHATWG URL, "IPv4 parser").
    /// - Returns: `nil` where the host's last label is no number, so that it is a name.
    /// - Throws: where it is one and the whole no address.
    static func spelledV4(_ host: String) throws -> IPAddress? {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard let last = labels.last, last.allSatisfy(\.isASCIIDigit) && !last.isEmpty || number(last) != nil else {
            return nil
        }
        let numbers = labels.compactMap(number)
        guard numbers.count == labels.count, let final = numbers.last, numbers.count <= 4,
            numbers.dropLast().allSatisfy({ $0 <= 255 }), final < 1 << (8 * (5 - numbers.count))
        else {
            throw FetchFailure(
                .badAddress, "The host \(host) looks like an IP address and is none; correct the address.")
        }
        var bits = final
        for (index, part) in numbers.dropLast().enumerated() { bits += part << (8 * (3 - index)) }
        return .v4(UInt32(bits))
    }

    private static func number(_ label: Substring) -> UInt64? {
        if label.hasPrefix("0x") || label.hasPrefix("0X") {
            let digits = label.dropFirst(2)
            return digits.isEmpty ? 0 : digits.first == "+" || digits.first == "-" ? nil : UInt64(digits, radix: 16)
        }
        guard label.allSatisfy(\.isASCIIDigit), !label.isEmpty else { return nil }
        return label.count > 1 && label.hasPrefix("0") ? UInt64(label, radix: 8) : UInt64(label)
    }
}

extension Character {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
