/// The parts of a line around numbers that may be grades.
///
/// Ads on one line have thousands of bytes and one grade; expressions run on what stands around it only.
enum GradeWindows {
    /// More than the reach of any look from a grade to its agreement, its steps and the words before it.
    private static let before = 200
    private static let after = 160

    static func all(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            var found: [Range<Int>] = []
            var index = 0
            while index < bytes.count {
                guard bytes[index] &- 0x30 < 10 else {
                    index += 1
                    continue
                }
                let start = index
                while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
                guard index - start <= 2, start == 0 || isHeaded(bytes, start) else { continue }
                let lower = border(bytes, Swift.max(0, start - before))
                let upper = border(bytes, Swift.min(bytes.count, index + after))
                if let last = found.last, lower <= last.upperBound {
                    found[found.count - 1] = last.lowerBound..<Swift.max(last.upperBound, upper)
                } else {
                    found.append(lower..<upper)
                }
            }
            return found
        }
    }

    /// Whether a letter that grades are headed by stands before the number: "E 9", "EGr. 9", "S8", "Entgeltgruppen 9".
    private static func isHeaded(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var place = start
        var passed = 0
        while place > 0, passed < 4 {
            let byte = bytes[place - 1]
            guard byte == 0x20 || byte == 0x2E || byte == 0x3A || byte == 0x2D || byte == 0xA0 || byte == 0xC2 else {
                break
            }
            place -= 1
            passed += 1
        }
        guard place > 0 else { return start <= 4 }
        switch bytes[place - 1] | 0x20 {
        case 0x61, 0x65, 0x67, 0x6E, 0x70, 0x72, 0x73, 0x77: return true  // a e g n p r s w
        default: return false
        }
    }

    /// The next place from which no word or letter is cut.
    private static func border(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        var place = place
        while place > 0, place < bytes.count, bytes[place] != 0x20 { place += 1 }
        return place
    }
}
