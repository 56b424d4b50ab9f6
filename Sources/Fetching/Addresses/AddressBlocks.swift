extension IPAddress {
    /// Why an address is not one of the public internet, in a word or two; `nil` where it is.
    ///
    /// IPv4 by the blocks of the IANA registry of special-purpose addresses that are not globally reachable. IPv6 the
    /// other way round: only what IANA has given out as global unicast (2000::/3) is public, without the blocks in it
    /// that lead elsewhere. Addresses that carry an IPv4 address are judged by it where a network needs them (mapped,
    /// NAT64) and refused where none does any more (6to4, Teredo).
    public var reservation: String? {
        switch unmapped {
        case .v4(let bits):
            return Self.blocks4.first { bits >> (32 - $0.length) == $0.prefix >> (32 - $0.length) }?.name
        case .v6(0, 0): return "unspecified"
        case .v6(0, 1): return "loopback"
        case .v6(0x0064_FF9B_0000_0000, let low) where low >> 32 == 0:
            return IPAddress.v4(UInt32(truncatingIfNeeded: low)).reservation
        case .v6(let high, _):
            if let block = Self.blocks6.first(where: { high >> (64 - $0.length) == $0.prefix >> (64 - $0.length) }) {
                return block.name
            }
            return high >> 61 == 1 ? nil : "reserved"
        }
    }

    private static let blocks4: [(prefix: UInt32, length: UInt32, name: String)] = [
        (0x0000_0000, 8, "unspecified"),
        (0x0A00_0000, 8, "private"),
        (0x6440_0000, 10, "shared (CGNAT)"),
        (0x7F00_0000, 8, "loopback"),
        (0xA9FE_0000, 16, "link-local"),
        (0xAC10_0000, 12, "private"),
        (0xC000_0000, 24, "reserved"),
        (0xC000_0200, 24, "for documentation"),
        (0xC058_6300, 24, "reserved (6to4 relay)"),
        (0xC0A8_0000, 16, "private"),
        (0xC612_0000, 15, "for benchmarks"),
        (0xC633_6400, 24, "for documentation"),
        (0xCB00_7100, 24, "for documentation"),
        (0xE000_0000, 4, "multicast"),
        (0xF000_0000, 4, "reserved"),
    ]

    private static let blocks6: [(prefix: UInt64, length: UInt64, name: String)] = [
        (0x2001_0000_0000_0000, 23, "reserved (Teredo and protocols)"),
        (0x2001_0DB8_0000_0000, 32, "for documentation"),
        (0x2002_0000_0000_0000, 16, "reserved (6to4)"),
        (0x3FFF_0000_0000_0000, 20, "for documentation"),
        (0xFC00_0000_0000_0000, 7, "unique-local"),
        (0xFE80_0000_0000_0000, 10, "link-local"),
        (0xFF00_0000_0000_0000, 8, "multicast"),
    ]
}
