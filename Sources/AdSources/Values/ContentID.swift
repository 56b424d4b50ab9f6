/// Identifiers made of what a record says, for sources that give none.
enum ContentID {
    /// FNV-1a, 64 bit, over the fields with a separator that no field holds; 16 hexadecimal digits.
    static func digits(of fields: [String]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for field in fields {
            for byte in field.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
