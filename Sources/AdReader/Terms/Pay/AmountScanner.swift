/// Finds the numbers of a line with their currency, on its bytes.
///
/// A hand-written scanner, as digits are rare in texts and stepping from digit to digit is many times faster than
/// an expression that is tried at every byte.
struct AmountScanner {
    /// A number as it stands, before anything is known of its surroundings.
    struct Number {
        /// With thousands written out ("60k" is 60,000).
        var value: Double
        /// From the currency before it to the currency behind it.
        var bytes: Range<Int>
        var hasCurrency = false
        /// Whether thousands were abbreviated ("k", "T€", "Tsd.").
        var isThousands = false
        /// Whether it is grouped or has cents.
        var isGrouped = false
    }

    let bytes: UnsafeBufferPointer<UInt8>

    /// The numbers from left to right.
    func numbers() -> [Number] {
        var found: [Number] = []
        var index = 0
        while index < bytes.count {
            guard isDigit(index) else {
                index += 1
                continue
            }
            let end = digitsEnd(index)
            if let number = number(at: index, digitsEnd: end, after: found.last?.bytes.upperBound ?? 0) {
                found.append(number)
                index = Swift.max(end, number.bytes.upperBound)
            } else {
                index = end
            }
        }
        return found
    }

    private func number(at start: Int, digitsEnd: Int, after previous: Int) -> Number? {
        // Twelve digits are more than any amount has.
        guard digitsEnd - start <= 12 else { return nil }
        let prefix = currencyBefore(start, after: previous)
        let lead = prefix ?? start
        if lead > 0, isNumeric(lead - 1) { return nil }
        let (value, wholeEnd, isGrouped) = digits(from: start, to: digitsEnd)
        var end = dashes(after: wholeEnd)
        var number = Number(value: value, bytes: lead..<end, hasCurrency: prefix != nil, isGrouped: isGrouped)
        if let thousands = thousands(after: end) {
            // "75.000 T€" has them written out already.
            number.isThousands = value < 1000
            number.value = value < 1000 ? value * 1000 : value
            end = thousands
        }
        if let currency = currency(after: end) {
            number.hasCurrency = true
            end = currency
        }
        number.bytes = lead..<end
        return number
    }

    // MARK: The number

    /// German and English notation: `60.000`, `60,000.00`, `14,50`, `3'200`, `60 000`.
    private func digits(from start: Int, to firstEnd: Int) -> (value: Double, end: Int, isGrouped: Bool) {
        var whole = integer(start, firstEnd)
        var end = firstEnd
        var isGrouped = false
        if firstEnd - start <= 3 {
            while end - start < 15, let next = groupEnd(end) {
                whole = whole * 1000 + integer(next - 3, next)
                end = next
                isGrouped = true
            }
        }
        if byte(end) == 0x2E || byte(end) == 0x2C {
            let last = digitsEnd(end + 1)
            if last == end + 2 { return (whole + integer(end + 1, last) / 10, last, true) }
            if last == end + 3 { return (whole + integer(end + 1, last) / 100, last, true) }
        }
        return (whole, end, isGrouped)
    }

    /// The end of a group of three digits behind a separator.
    private func groupEnd(_ place: Int) -> Int? {
        let width: Int
        switch byte(place) {
        case 0x2E, 0x2C, 0x27, 0x20: width = 1
        case 0xC2 where byte(place + 1) == 0xA0: width = 2
        case 0xE2 where byte(place + 1) == 0x80 && [0x99, 0xAF, 0x89].contains(byte(place + 2)): width = 3
        default: return nil
        }
        return digitsEnd(place + width) == place + width + 3 ? place + width + 3 : nil
    }

    private func integer(_ start: Int, _ end: Int) -> Double {
        var value = 0.0
        for index in start..<end { value = value * 10 + Double(bytes[index] - 0x30) }
        return value
    }

    /// ",-", ",--", ".–" behind a whole amount; "60. - 75.000" has none, as a number follows.
    private func dashes(after end: Int) -> Int {
        guard byte(end) == 0x2E || byte(end) == 0x2C else { return end }
        let first = byte(end + 1) == 0x20 ? end + 2 : end + 1
        var last = first
        if byte(first) == 0x2D {
            last = byte(first + 1) == 0x2D ? first + 2 : first + 1
        } else if byte(first) == 0xE2, byte(first + 1) == 0x80, byte(first + 2) == 0x93 || byte(first + 2) == 0x94 {
            last = first + 3
        }
        return last == first || isDigit(last + space(last)) ? end : last
    }

    // MARK: Words behind and before

    private func thousands(after end: Int) -> Int? {
        let start = end + space(end)
        if matches("k", start), !isLetter(start + 1), !isDigit(start + 1) { return start + 1 }
        if matches("tsd", start), !isLetter(start + 3) { return byte(start + 3) == 0x2E ? start + 4 : start + 3 }
        if matches("tausend", start), !isLetter(start + 7) { return start + 7 }
        if matches("t", start), isEuroSign(start + 1 + space(start + 1)) || matches("eur", start + 1) {
            return start + 1
        }
        return nil
    }

    private func currency(after end: Int) -> Int? {
        var start = end
        if byte(end) == 0x2D {
            start += 1
        } else {
            for _ in 0..<2 { start += space(start) }
        }
        if isEuroSign(start) { return start + 3 }
        guard matches("eur", start) else { return nil }
        var last = start + 3
        if matches("o", last) { last += 1 }
        if last == start + 4, matches("s", last) { last += 1 }
        return isLetter(last) || matches(" pal", last) ? nil : last
    }

    /// Where a currency before a number begins.
    private func currencyBefore(_ start: Int, after previous: Int) -> Int? {
        var end = start
        while end > previous, start - end < 6 {
            if bytes[end - 1] == 0x20 || bytes[end - 1] == 0x3A {
                end -= 1
            } else if end - 1 > previous, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        if end - 3 >= previous, isEuroSign(end - 3) { return end - 3 }
        for word: StaticString in ["euro", "eur"] where end - word.utf8CodeUnitCount >= previous {
            let first = end - word.utf8CodeUnitCount
            if matches(word, first), first == 0 || !isLetter(first - 1) { return first }
        }
        return nil
    }

    // MARK: Bytes

    private func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }
    private func isDigit(_ index: Int) -> Bool { byte(index) &- 0x30 < 10 }

    private func digitsEnd(_ index: Int) -> Int {
        var end = index
        while isDigit(end) { end += 1 }
        return end
    }

    /// Digits, points and euro signs directly before a number make it part of something else.
    private func isNumeric(_ index: Int) -> Bool {
        let byte = byte(index)
        return isDigit(index) || byte == 0x2E || byte == 0x2C || byte == 0xAC && isEuroSign(index - 2)
    }

    private func isLetter(_ index: Int) -> Bool {
        let byte = byte(index)
        return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0xC3
    }

    private func isEuroSign(_ index: Int) -> Bool {
        byte(index) == 0xE2 && byte(index + 1) == 0x82 && byte(index + 2) == 0xAC
    }

    /// Bytes of one space at the index: 0 where there is none.
    private func space(_ index: Int) -> Int {
        switch byte(index) {
        case 0x20, 0x09: 1
        case 0xC2 where byte(index + 1) == 0xA0: 2
        case 0xE2 where byte(index + 1) == 0x80 && (byte(index + 2) == 0xAF || byte(index + 2) == 0x89): 3
        default: 0
        }
    }

    /// Whether a lower-case ASCII word stands at the index, in any case.
    private func matches(_ word: StaticString, _ index: Int) -> Bool {
        word.withUTF8Buffer { word in
            guard index >= 0, index + word.count <= bytes.count else { return false }
            for (offset, letter) in word.enumerated() {
                let byte = bytes[index + offset]
                guard byte == letter || (byte >= 0x41 && byte <= 0x5A && byte | 0x20 == letter) else { return false }
            }
            return true
        }
    }
}
