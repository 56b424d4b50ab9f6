import JobMarket

/// Days as sources write them.
enum DateText {
    /// Ads outside of these years are typing errors or the zero of some clock.
    private static let plausible = 1990...2100

    /// The day of a date in one of these spellings, `nil` where it is none or could be two days:
    /// `2026-11-22`, `2026-11-22T10:00:00+01:00`, `20261122`, `2026/11/22`, `22.11.2026`, `22.11.26`,
    /// `22. November 2026`, `Sun, 22 Nov 2026 10:00:00 GMT`, `November 22, 2026`, `22/11/2026` (where the month is
    /// beyond doubt), seconds or milliseconds since 1970.
    static func day(_ value: JSONValue) -> Day? {
        let found: Day?
        switch value {
        case .integer(let number): found = clock(Double(number)) ?? day(ofText: String(number))
        case .number(let number): found = clock(number)
        case .string(let text): found = day(ofText: text.trimmed)
        default: found = nil
        }
        guard let found, plausible.contains(found.civil.year) else { return nil }
        return found
    }

    private static func clock(_ number: Double) -> Day? {
        // From 1990 on, seconds have nine digits and more, milliseconds twelve and more.
        let seconds = number >= 1e11 ? number / 1000 : number
        guard seconds >= 6e8, seconds < 5e9 else { return nil }
        return Day(number: Int(seconds / 86_400))
    }

    private static func day(ofText text: String) -> Day? {
        if let day = Day(iso: text) { return day }
        let parts = tokens(text)
        guard let first = parts.first else { return nil }
        if case .number(let number, let digits) = first, parts.count == 1 {
            if digits == 8 { return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) }
            return digits >= 9 ? clock(Double(number)) : nil
        }
        return numeric(text, parts) ?? named(parts)
    }

    private enum Token {
        case number(Int, digits: Int)
        case month(Int)
        case mark(UInt8)
    }

    private static func numeric(_ text: String, _ parts: [Token]) -> Day? {
        guard parts.count >= 5, case .number(let a, let digits) = parts[0], case .mark(let mark) = parts[1],
            case .number(let b, _) = parts[2], case .mark(mark) = parts[3], case .number(let c, let last) = parts[4]
        else { return nil }
        if digits == 4 { return Day(year: a, month: b, day: c) }
        guard last == 4 || last == 2 else { return nil }
        let year = last == 2 ? 2000 + c : c
        if mark == 0x2E || a > 12 { return Day(year: year, month: b, day: a) }
        return b > 12 || a == b ? Day(year: year, month: a, day: b) : nil
    }

    private static func named(_ parts: [Token]) -> Day? {
        let words = parts.filter { if case .mark = $0 { false } else { true } }
        for index in words.indices {
            guard case .month(let month) = words[index] else { continue }
            if index > 0, index + 1 < words.count, case .number(let day, 1...2) = words[index - 1],
                case .number(let year, 4) = words[index + 1]
            {
                return Day(year: year, month: month, day: day)
            }
            if index + 2 < words.count, case .number(let day, 1...2) = words[index + 1],
                case .number(let year, 4) = words[index + 2]
            {
                return Day(year: year, month: month, day: day)
            }
        }
        return nil
    }

    private static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        let bytes = Array(text.utf8.prefix(64))
        var index = 0
        while index < bytes.count, tokens.count < 12 {
            let start = index
            if (0x30...0x39).contains(bytes[index]) {
                var value = 0
                while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - start < 15 {
                    value = value * 10 + Int(bytes[index] - 0x30)
                    index += 1
                }
                tokens.append(.number(value, digits: index - start))
            } else if bytes[index] >= 0x80 || (0x61...0x7A).contains(bytes[index] | 0x20) {
                while index < bytes.count, bytes[index] >= 0x80 || (0x61...0x7A).contains(bytes[index] | 0x20) {
                    index += 1
                }
                let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
                if let month = months[String(word.prefix(3))] { tokens.append(.month(month)) }
            } else {
                if bytes[index] != 0x20 { tokens.append(.mark(bytes[index])) }
                index += 1
            }
        }
        return tokens
    }

    /// The first three letters of the months, German and English.
    private static let months: [String: Int] = [
        "jan": 1, "jän": 1, "feb": 2, "mär": 3, "mar": 3, "mrz": 3, "apr": 4, "mai": 5, "may": 5, "jun": 6, "jul": 7,
        "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dez": 12, "dec": 12,
    ]
}
