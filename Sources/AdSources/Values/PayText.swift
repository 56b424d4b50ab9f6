import JobMarket

/// Pay that stands as text in a field made for it.
///
/// Only text that is nothing but an amount or a range, with currency and unit, is taken: anything else is words to
/// be read, and stays with the posting as it came.
enum PayText {
    static func pay(_ text: String, field: String) -> StatedPay? {
        guard text.utf8.count <= 120 else { return nil }
        var words: [Substring] = []
        var numbers: [Double] = []
        var scan = text[...]
        while let first = scan.unicodeScalars.first {
            if ("0"..."9").contains(first) {
                let digits = scan.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "," || $0 == "'") }
                guard let amount = amount(digits) else { return nil }
                numbers.append(amount)
                scan = scan.dropFirst(digits.count)
                // "45k", "45 Tsd."
                if let last = numbers.last, let unit = ["k", "K", "T€", "Tsd.", "tsd."].first(where: scan.hasPrefix),
                    !(scan.dropFirst(unit.count).first?.isLetter ?? false)
                {
                    numbers[numbers.count - 1] = last * 1000
                    scan = scan.dropFirst(unit.count)
                }
            } else if first.properties.isAlphabetic {
                let word = scan.prefix { $0.isLetter }
                words.append(word)
                scan = scan.dropFirst(word.count)
            } else if " \u{A0}\u{202F}\t-–—/.:€$,()".unicodeScalars.contains(first) {
                if first == "€" { words.append("EUR") }
                scan = scan.dropFirst()
            } else {
                return nil
            }
        }
        guard (1...2).contains(numbers.count) else { return nil }
        return pay(numbers, words.map { $0.lowercased() }, field: field)
    }

    private static func pay(_ numbers: [Double], _ words: [String], field: String) -> StatedPay? {
        var currency = "EUR"
        var unit: PayUnit?
        var isLower = false
        var isUpper = false
        for word in words {
            switch word {
            case "eur", "euro": break
            case "chf", "usd", "gbp": currency = word.uppercased()
            case "ab", "from", "mindestens", "min": isLower = true
            case "to", "max", "maximal": isUpper = true
            case "bis": isUpper = numbers.count == 1
            case "und", "and", "von", "zwischen", "brutto", "gross", "pro", "im", "per", "je", "p", "a", "the": break
            default:
                guard unit == nil, let named = PayUnit(stated: word) else { return nil }
                unit = named
            }
        }
        if numbers.count == 2 {
            return StatedPay(
                min: min(numbers[0], numbers[1]), max: max(numbers[0], numbers[1]), currency: currency, unit: unit,
                field: field)
        }
        return StatedPay(
            min: isUpper && !isLower ? nil : numbers[0], max: isLower ? nil : numbers[0], currency: currency,
            unit: unit,
            field: field)
    }

    /// A number with German or English marks: `45.000`, `45,000.50`, `3.500,00`, `18,50`.
    static func amount(_ digits: some StringProtocol) -> Double? {
        var text = String(digits)
        while let last = text.last, last == "." || last == "," { text.removeLast() }
        text.removeAll { $0 == "'" }
        guard let mark = text.lastIndex(where: { $0 == "." || $0 == "," }) else { return Double(text) }
        let whole = text[..<mark]
        let behind = text[text.index(after: mark)...]
        let isDecimal = behind.count != 3 || whole.contains { ($0 == "." || $0 == ",") && $0 != text[mark] }
        let plain = whole.filter { $0 != "." && $0 != "," }
        return Double(isDecimal ? "\(plain).\(behind)" : "\(plain)\(behind)")
    }
}

extension PayUnit {
    /// The unit a source names, German or English, in any of the usual forms.
    init?(stated: String) {
        switch stated.lowercased() {
        case "hour", "hourly", "stunde", "std", "h", "stundenlohn", "hur": self = .hour
        case "day", "daily", "tag", "tagessatz": self = .day
        case "week", "weekly", "woche", "wochenlohn": self = .week
        case "month", "monthly", "monat", "monatlich", "monatsgehalt", "monatslohn", "mon": self = .month
        case "year", "yearly", "annual", "annually", "annum", "jahr", "jährlich", "jahresgehalt", "ann":
            self = .year
        default: return nil
        }
    }
}
