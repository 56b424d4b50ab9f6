/// Text brought to one spelling for comparison: lower case, umlauts written out, accents dropped.
///
/// `ä ö ü ß` become `ae oe ue ss`; accented Latin letters lose their accent; everything else keeps its
/// scalar. Folding twice changes nothing.
public func folded(_ text: some StringProtocol) -> String {
    var text = String(text)
    return text.withUTF8 { String(decoding: foldedBytes($0), as: UTF8.self) }
}

/// The folded form of valid UTF-8, as ``folded(_:)``.
func foldedBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 8)
    var index = 0
    while index < bytes.count {
        let start = index
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        if index > start {
            let place = out.count
            out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            out.withUnsafeMutableBufferPointer { out in
                for letter in place..<out.count where (0x41...0x5A).contains(out[letter]) { out[letter] |= 0x20 }
            }
        }
        if index < bytes.count { append(folding: scalar(in: bytes, at: &index), to: &out) }
    }
    return out
}

/// The scalar of more than one byte at an index, which goes past it.
private func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Unicode.Scalar {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length where index + offset < bytes.count {
        value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    index += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
}

private func append(folding scalar: Unicode.Scalar, to out: inout [UInt8]) {
    switch scalar.value {
    case 0xE4, 0xC4: out += [0x61, 0x65]
    case 0xF6, 0xD6: out += [0x6F, 0x65]
    case 0xFC, 0xDC: out += [0x75, 0x65]
    case 0xDF, 0x1E9E: out += [0x73, 0x73]
    case 0x308 where out.last.map { $0 == 0x61 || $0 == 0x6F || $0 == 0x75 } ?? false:
        out.append(0x65)  // a decomposed umlaut
    case 0x300...0x36F: return
    default:
        if let plain = plainLetter(scalar) {
            out += plain.utf8
        } else {
            // A capital's small letter may itself be folded (Å, the ångström sign).
            let small = scalar.properties.lowercaseMapping
            out += (small.unicodeScalars.first == scalar ? small : folded(small)).utf8
        }
    }
}

/// The base letters of accented Latin letters that occur in German ads.
private func plainLetter(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC0...0xC3, 0xC5, 0xE0...0xE3, 0xE5: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7: "c"
    case 0xC8...0xCB, 0xE8...0xEB: "e"
    case 0xCC...0xCF, 0xEC...0xEF: "i"
    case 0xD1, 0xF1: "n"
    case 0xD2...0xD5, 0xD8, 0xF2...0xF5, 0xF8: "o"
    case 0xD9...0xDB, 0xF9...0xFB: "u"
    case 0xDD, 0xFD, 0xFF: "y"
    case 0x106...0x10D: "c"
    case 0x118...0x11B: "e"
    case 0x141, 0x142: "l"
    case 0x143...0x148: "n"
    case 0x158, 0x159: "r"
    case 0x15A...0x161: "s"
    case 0x16E, 0x16F: "u"
    case 0x179...0x17E: "z"
    default: nil
    }
}

/// Text as part of a web address: folded, words joined by single hyphens, nothing but `a-z 0-9 -`.
public func slug(_ text: some StringProtocol) -> String {
    var out: [UInt8] = []
    var pendingHyphen = false
    for byte in folded(text).utf8 {
        switch byte {
        case 0x30...0x39, 0x61...0x7A:
            if pendingHyphen, !out.isEmpty { out.append(0x2D) }
            pendingHyphen = false
            out.append(byte)
        default:
            pendingHyphen = true
        }
    }
    return String(decoding: out, as: UTF8.self)
}
