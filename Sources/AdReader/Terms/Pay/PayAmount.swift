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

    /// Whether it has the shape of money at all; "Stufe 3" and "40 Stunden" have not.
    var isMoneyLike: Bool {
        hasCurrency || isThousands || isGrouped || value >= 1_000 && !(1_900...2_100).contains(value)
    }

    /// What makes a number something other than money, directly behind it.
    private static let otherMeasure = Pattern(
        #"""
        ^\s*(?:(?:[-–+]?\s*)?(?:mio|mrd|million|milliard|m\s?€|bn\b|%|prozent|°|km\b|kg\b|mb\b|gb\b|x\b\#
        |mal\b)|(?:CHF|USD|\$|£|GBP|SEK|PLN|Fr\.))
        """#)
    private static let countNoun = Pattern(
        #"""
        ^[\s.*+-]*(?:(?:wochen|arbeits)?(?:stunden|std)|h\b|tag|jahr|monat|woche|uhr\b|mitarbeit|kolleg|person\#
        |standort|filial|kund|land\b|länder|urlaub|minuten|plätz|einwohn|studier|beschäftigt|prozent|quadrat|m²\#
        |menschen|mensch|fach|aktive|student|schüler|talente|unternehm|projekt|stellen\b|jobs\b|teilnehm)
        """#)

    /// The amounts of a line from left to right. Numbers that are neither like money nor beside one that is are
    /// left out.
    /// - Parameter isWrapped: whether the next line begins with the upper end of a range, so that a number at the
    ///   end of this one is its lower end.
    static func all(in text: String, isWrapped: Bool = false) -> [PayAmount] {
        var text = text
        let numbers = text.withUTF8 { AmountScanner(bytes: $0).numbers() }
        guard !numbers.isEmpty else { return [] }
        let amounts = numbers.map {
            PayAmount(
                value: $0.value, bytes: $0.bytes, hasCurrency: $0.hasCurrency, isThousands: $0.isThousands,
                isGrouped: $0.isGrouped)
        }
        return amounts.indices.compactMap { index in
            let amount = amounts[index]
            let next = index + 1 < amounts.count ? amounts[index + 1] : nil
            let mayOpenRange = next.map { $0.isMoneyLike && $0.bytes.lowerBound - amount.bytes.upperBound <= 40 }
            let previous = index > 0 ? amounts[index - 1] : nil
            let mayCloseRange = previous.map { $0.isMoneyLike && amount.bytes.lowerBound - $0.bytes.upperBound <= 40 }
            let isLast = next == nil && isWrapped && text.utf8.count - amount.bytes.upperBound <= 2
            guard amount.isMoneyLike || mayOpenRange ?? false || mayCloseRange ?? false || isLast else { return nil }
            return isMoney(amount, in: text) ? amount : nil
        }
    }

    private static func isMoney(_ amount: PayAmount, in text: String) -> Bool {
        let after = String(decoding: text.utf8.dropFirst(amount.bytes.upperBound).prefix(24), as: UTF8.self)
        if otherMeasure.occurs(in: after) { return false }
        guard !amount.hasCurrency else { return true }
        if touchesLetter(text, amount.bytes.lowerBound) { return false }
        return amount.isThousands || !countNoun.occurs(in: after)
    }

    /// The value of a number in German or English notation; `nil` where the text has none.
    static func number(_ text: String) -> Double? {
        var text = text
        return text.withUTF8 { AmountScanner(bytes: $0).numbers() }.first?.value
    }

    private static func touchesLetter(_ text: String, _ offset: Int) -> Bool {
        guard offset > 0, let byte = text.utf8.dropFirst(offset - 1).first else { return false }
        let lead = text.utf8.dropFirst(Swift.max(0, offset - 2)).first
        return byte >= 0x80 && lead == 0xC3 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2D
            || byte == 0x2F
            || byte == 0x2B
    }
}
