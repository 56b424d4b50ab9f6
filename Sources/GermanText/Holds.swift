extension String {
    /// Whether the words occur in the text, byte for byte.
    ///
    /// The standard library's search compares characters by their Unicode meaning, which takes a hundred times longer.
    public func holds(_ words: StaticString) -> Bool {
        var text = self
        let count = words.utf8CodeUnitCount
        guard count > 0 else { return true }
        return text.withUTF8 { bytes in
            guard bytes.count >= count else { return false }
            return words.withUTF8Buffer { wanted in
                (0...(bytes.count - count)).contains { start in
                    bytes[start] == wanted[0] && (1..<count).allSatisfy { bytes[start + $0] == wanted[$0] }
                }
            }
        }
    }
}
