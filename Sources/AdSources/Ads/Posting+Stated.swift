import JobMarket
import Markup

/// Setting fields of a posting from values of a source: what is understood goes into the field, what is not
/// stays under the source's own name in `unknown`.
extension Posting {
    mutating func setPublished(_ value: JSONValue?, field: String, today: Day) {
        guard let value = Self.stated(value) else { return }
        guard let day = DateText.day(value) else {
            unknown[field] = value
            return
        }
        // A day's grace for sources east of here.
        if day.number > today.number + 1 {
            unknown["published_in_future"] = value
        } else {
            published = day
        }
    }

    mutating func setValidThrough(_ value: JSONValue?, field: String) {
        guard let value = Self.stated(value) else { return }
        if let day = DateText.day(value) { validThrough = day } else { unknown[field] = value }
    }

    /// Pay as a number, as text that is an amount, or as an object with `min`, `max`, `currency` and `unit`.
    mutating func setPay(_ value: JSONValue?, currency: String = "EUR", unit: PayUnit? = nil, field: String) {
        guard let value = Self.stated(value) else { return }
        switch value {
        case .integer, .number:
            if let amount = value.double {
                setPay(min: amount, max: amount, currency: currency, unit: unit, field: field)
            }
        case .string(let text):
            unknown[field] = value
            if pay == nil { pay = PayText.pay(text, field: field) }
            if let unit, pay?.unit == nil { pay?.unit = unit }
        case .object:
            let low = Self.amount(value["min"] ?? value["minValue"] ?? value["value"])
            let high = Self.amount(value["max"] ?? value["maxValue"] ?? value["value"])
            let stated = (value["unit"] ?? value["unitText"])?.text.flatMap { PayUnit(stated: $0.trimmed) }
            setPay(
                min: low, max: high, currency: value["currency"]?.text ?? currency, unit: stated ?? unit, field: field)
            if pay == nil { unknown[field] = value }
        case .bool, .array, .null: unknown[field] = value
        }
    }

    /// Amounts of zero or less mean that nothing is said.
    mutating func setPay(min low: Double?, max high: Double?, currency: String, unit: PayUnit?, field: String) {
        let low = low.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
        let high = high.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
        guard low != nil || high != nil else { return }
        let code = currency.trimmed.uppercased()
        let isSwapped = (low ?? 0) > (high ?? .infinity)
        pay = StatedPay(
            min: isSwapped ? high : low, max: isSwapped ? low : high,
            currency: code == "€" || code.isEmpty || code == "EURO" ? "EUR" : code, unit: unit, field: field)
    }

    static func amount(_ value: JSONValue?) -> Double? {
        value?.double ?? value?.text.flatMap { PayText.amount($0.trimmed) }
    }

    /// Sets text and HTML, and says whether words stand in them.
    mutating func setContent(text: String?, html: String?, expectsText: Bool) throws(AdProblem) {
        let given = [text, html].compactMap(\.self).filter { !$0.trimmed.isEmpty }
        if given.isEmpty {
            if expectsText { throw AdProblem.noText }
            return
        }
        if let text, Self.showsWords(text) { self.text = text }
        if let html, Self.showsWords(html) { self.html = html }
        if self.text == nil, self.html == nil { throw AdProblem.noWords }
    }

    /// Whether a reader sees words. Only short texts are looked at as HTML: an empty page is short.
    private static func showsWords(_ text: String) -> Bool {
        guard text.hasWords else { return false }
        let mayBeMarkup = text.utf8.count < 2000 && text.utf8.contains { $0 == 0x3C || $0 == 0x26 }
        return !mayBeMarkup || textLines(fromHTML: text).hasWords
    }

    /// The value, `nil` where it says nothing.
    static func stated(_ value: JSONValue?) -> JSONValue? {
        switch value {
        case nil, .null?: nil
        case .string(let text)? where PlaceText.isNothing(text.trimmed): nil
        default: value
        }
    }

    /// Text on one line with character references decoded; `nil` where it says nothing.
    static func line(_ value: JSONValue?) -> String? {
        guard let value else { return nil }
        let texts = value.elements.compactMap { ($0.text ?? $0["name"]?.elements.first?.text).map(line(of:)) }
            .filter { !PlaceText.isNothing($0) }
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }

    /// The identifier that a source means who writes it so, as ``sourceID`` holds it; `nil` for what is none.
    public static func sourceID(written text: String) -> String? { line(.string(text)) }

    private static func line(of text: String) -> String {
        let plain = text.onOneLine
        return plain.utf8.contains(0x26) ? decodingCharacterReferences(plain).onOneLine : plain
    }

    /// An identifier made of what the ad says, for sources that give none; the same for the same ad.
    mutating func setContentID() {
        sourceID =
            "c" + ContentID.digits(of: [title, company ?? "", places.first?.name ?? "", url ?? "", text ?? html ?? ""])
    }
}
