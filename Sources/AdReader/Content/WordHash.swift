/// A 64-bit FNV-1a hash of a folded word: the key of every word list here.
///
/// Lists and ads are cut into words by the same tokenizer, so that equal words have equal hashes. With a
/// few thousand listed words the chance of one false match in a million different words is below 1e-9.
struct WordHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    /// The hash of a run of bytes.
    init(of bytes: ArraySlice<UInt8>) {
        for byte in bytes { add(byte) }
    }

    /// Takes in one byte of the folded word.
    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The hash of this phrase with one more word.
    func followed(by word: WordHash) -> WordHash {
        var next = self
        next.value = ((value << 7 | value >> 57) ^ word.value) &* 0x9E37_79B9_7F4A_7C15
        return next
    }

    /// The hashes of the words of a text, as the tokenizer cuts it.
    static func words(of text: String) -> [WordHash] {
        TokenLine(text).tokens.map(\.hash)
    }
}
