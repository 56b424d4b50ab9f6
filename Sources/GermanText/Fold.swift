/// Text brought to one spelling for comparison: lower case, umlauts written out, accents dropped.
///
/// `ä ö ü ß` become `ae oe ue ss`; accented Latin letters lose their accent; everything else keeps its
/// scalar. Folding twice changes nothing.
public func folded(_ text: some StringProtocol) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 8)
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x41...0x5A: out.append(UInt8(scalar.value) + 32)
        case 0...0x7F: out.append(UInt8(scalar.value))
        case 0xE4, 0xC4: out += [0x61, 0x65]
        case 0xF6, 0xD6: out += [0x6F, 0x65]
        case 0xFC, 0xDC: out += [0x75, 0x65]
        case 0xDF, 0x1E9E: out += [0x73, 0x73]
        case 0x308 where out.last.map { $0 == 0x61 || $0 == 0x6F || $0 == 0x75 } ?? false:
            out.append(0x65)  // a decomposed umlaut
        case 0x300...0x36F: continue
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
    return String(decoding: out, as: UTF8.self)
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
