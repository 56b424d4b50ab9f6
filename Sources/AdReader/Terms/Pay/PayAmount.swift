import GermanText

/// A number in a line that may be an amount of pay.
struct PayAmount {
    /// The value with thousands written out ("60k" is 60,000).
    var value: Double
    /// Where it stands, with its currency.
    var bytes: Range<Int>
    /// Whether it is marked as euros.
    var hasCurrency: Bool
    /// Whether thousands were abbreviated ("k", "T€", "Tsd.").
    var isThousands: Bool
    /// Whether the number is grouped or has cents, as no year, postcode or count of hours is.
    var isGrouped: Bool

    private static let pattern = Pattern(
        #"""
        (?<![\d.,€])(?:(?<cur>€|EUR\#
        |Euro)[\s:]*)?(?<num>\d{1,3}(?:[.,'’\x{A0}\x{202F}\x{2009} ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?\#
        |\d+(?:[.,]\d{1,2}(?!\d))?)(?:[.,]\s?(?:--?|–|—))?(?:\s?(?<tho>k(?!\p{L}|\d)|tsd\b\.?|tausend\b\#
        |T(?=\s?€|EUR)))?(?:(?:\s{0,2}|-)(?<cur2>€|EUR\b|EURO?(?!\p{L})|Euros?(?!\p{L}|\s?Pal)))?
        """#)

    /// What makes a number something other than money, directly behind it.
    private static let otherMeasure = Pattern(
        #"^\s*(?:[-–+]?\s*)?(?:mio|mrd|million|milliard|m\s?€|bn\b|%|prozent|°|km\b|kg\b|mb\b|gb\b|x\b|mal\b)"#)
    private static let countNoun = Pattern(
        #"^[\s.*+-]*(?:(?:wochen|arbeits)?(?:stunden|std)|h\b|tag|jahr|monat|woche|uhr\b|mitarbeit|kolleg|person"#
            + #"|standort|filial|kund|land\b|länder|urlaub|minuten|plätz|einwohn|studier|beschäftigt|prozent)"#)
    private static let foreignCurrency = Pattern(#"^\s?(?:CHF|USD|\$|£|GBP|SEK|PLN|Fr\.)"#)

    /// The amounts of a line from left to right.
    static func all(in text: String) -> [PayAmount] {
        pattern.matches(in: text).compactMap { match in
            guard let digits = match["num"], let value = number(digits) else { return nil }
            let range = match.byteRange
            let after = tail(of: text, from: range.upperBound)
            guard !otherMeasure.occurs(in: after), !foreignCurrency.occurs(in: after) else { return nil }
            let hasCurrency = match["cur"] != nil || match["cur2"] != nil
            let isThousands = match["tho"] != nil
            if !hasCurrency, touchesLetter(text, range.lowerBound) || isThousands && value >= 1000 { return nil }
            if !hasCurrency, !isThousands, countNoun.occurs(in: after) { return nil }
            return PayAmount(
                value: isThousands && value < 1000 ? value * 1000 : value, bytes: range, hasCurrency: hasCurrency,
                isThousands: isThousands, isGrouped: digits.utf8.contains { !(0x30...0x39).contains($0) })
        }
    }

    /// Reads a number in German or English notation: `60.000`, `60,000.00`, `14,50`, `3'200`, `60 000`.
    static func number(_ text: String) -> Double? {
        let bytes = Array(text.utf8)
        let separators = bytes.indices.filter { bytes[$0] == 0x2E || bytes[$0] == 0x2C }
        var decimals: Int?
        if let last = separators.last, bytes.count - last - 1 <= 2 { decimals = last }
        var value = 0.0
        var scale = 1.0
        var digits = 0
        for (index, byte) in bytes.enumerated() where (0x30...0x39).contains(byte) {
            digits += 1
            if digits > 12 { return nil }
            if let decimals, index > decimals {
                scale /= 10
                value += Double(byte - 0x30) * scale
            } else {
                value = value * 10 + Double(byte - 0x30)
            }
        }
        return digits > 0 ? (value * 100).rounded() / 100 : nil
    }

    private static func tail(of text: String, from offset: Int) -> String {
        String(decoding: text.utf8.dropFirst(offset).prefix(24), as: UTF8.self)
    }

    private static func touchesLetter(_ text: String, _ offset: Int) -> Bool {
        guard offset > 0, let byte = text.utf8.dropFirst(offset - 1).first else { return false }
        let lead = text.utf8.dropFirst(Swift.max(0, offset - 2)).first
        return byte >= 0x80 && lead == 0xC3 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2D
            || byte == 0x2F
            || byte == 0x2B
    }
}
