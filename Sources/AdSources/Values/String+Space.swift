extension String {
    /// Without white space at both ends.
    var trimmed: String {
        var view = utf8[...]
        while let first = view.first, first <= 0x20 { view.removeFirst() }
        while let last = view.last, last <= 0x20 { view.removeLast() }
        return view.count == utf8.count ? self : String(Substring(view))
    }

    /// Without a character at the end.
    func without(trailing byte: UInt8) -> String {
        utf8.last == byte ? String(Substring(utf8.dropLast())).trimmed : self
    }

    /// On one line, white space collapsed, no-break spaces made plain.
    var onOneLine: String {
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count)
        var previous: UInt8 = 0
        for byte in utf8 {
            if byte == 0xA0, previous == 0xC2 {
                output.removeLast()
                previous = 0x20
                if output.last != 0x20 { output.append(0x20) }
                continue
            }
            previous = byte
            if byte > 0x20 { output.append(byte) } else if output.last != 0x20 { output.append(0x20) }
        }
        if output.first == 0x20 { output.removeFirst() }
        if output.last == 0x20 { output.removeLast() }
        return output.elementsEqual(utf8) ? self : String(decoding: output, as: UTF8.self)
    }

    /// Whether a letter or a digit stands in it.
    var hasWords: Bool {
        for byte in utf8.prefix(64) where (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) {
            return true
        }
        return unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}
