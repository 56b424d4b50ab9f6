/// Bytes that should be UTF-8 and are not.
///
/// Text that has no valid sequence of several bytes at all comes from a program that wrote Windows-1252 (of which
/// ISO 8859-1 is a part in all that matters here) and is converted. Where valid sequences stand beside invalid
/// bytes the text was damaged; there each invalid sequence becomes U+FFFD.
package enum TextRepair {
    package enum Verdict: Equatable {
        case utf8
        case windows1252
        case damaged

        /// What is noted with the posting under `encoding`.
        var note: String? {
            switch self {
            case .utf8: nil
            case .windows1252: "windows-1252"
            case .damaged: "damaged UTF-8, invalid bytes replaced"
            }
        }
    }

    static func verdict(_ bytes: UnsafeBufferPointer<UInt8>) -> Verdict {
        var sawSequence = false
        var sawInvalid = false
        var index = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while index < bytes.count {
            if index + 8 <= bytes.count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let length = sequenceLength(bytes, index)
            if length > 0 { sawSequence = true } else { sawInvalid = true }
            index += max(1, length)
        }
        return sawInvalid ? (sawSequence ? .damaged : .windows1252) : .utf8
    }

    /// The bytes as UTF-8 in any case, and what had to be done for it.
    package static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], verdict: Verdict) {
        let verdict = bytes.withUnsafeBufferPointer(verdict)
        switch verdict {
        case .utf8: return (bytes, verdict)
        case .damaged: return (Array(String(decoding: bytes, as: UTF8.self).utf8), verdict)
        case .windows1252:
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count + bytes.count / 8)
            for byte in bytes {
                if byte < 0x80 {
                    output.append(byte)
                } else {
                    let scalar = byte < 0xA0 ? upper[Int(byte) - 0x80] : UInt16(byte)
                    if scalar < 0x800 {
                        output.append(UInt8(0xC0 | scalar >> 6))
                    } else {
                        output.append(UInt8(0xE0 | scalar >> 12))
                        output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
                    }
                    output.append(UInt8(0x80 | scalar & 0x3F))
                }
            }
            return (output, verdict)
        }
    }

    /// The length of the valid sequence of two to four bytes at an index, 0 where there is none (RFC 3629).
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let first = bytes[index]
        let length: Int
        var range: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0:
            length = 3
            range = 0xA0...0xBF
        case 0xED:
            length = 3
            range = 0x80...0x9F
        case 0xE1...0xEF: length = 3
        case 0xF0:
            length = 4
            range = 0x90...0xBF
        case 0xF1...0xF3: length = 4
        case 0xF4:
            length = 4
            range = 0x80...0x8F
        default: return 0
        }
        guard index + length <= bytes.count, range.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(2, length) where !(0x80...0xBF).contains(bytes[index + offset]) { return 0 }
        return length
    }

    /// Windows-1252 0x80 to 0x9F; the five bytes without a character become U+FFFD.
    private static let upper: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
