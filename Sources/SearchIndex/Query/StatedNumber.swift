import JobMarket

/// A number of a query that states a condition: pay (`ab 60.000`, `mindestens 4500 brutto im Monat`, `18 € die
/// Stunde`), experience (`5 Jahre Erfahrung`), hours of a week (`30 Stunden pro Woche`) or a radius (`20 km`).
struct StatedNumber {
    private(set) var filters: [Filter] = []
    /// Kilometres.
    private(set) var radius: Double?
    /// Items that state it.
    private(set) var length = 0

    private let items: [QueryItem]
    /// Words before the number.
    private var leads: [String] = []
    private var value = 0.0
    /// The second number of `3000 bis 4000 Euro`.
    private var upper: Double?
    /// Words behind the number.
    private var units: [String] = []

    /// - Parameter items: the query from the item on with which the statement would begin.
    init?(_ items: ArraySlice<QueryItem>) {
        self.items = Array(items.prefix(Self.maximumLength))
        guard readNumber(), readRadius() || readExperience() || readHours() || readPay() else { return nil }
    }

    // MARK: Reading

    private mutating func readNumber() -> Bool {
        while let word = word(length), Self.leads.contains(word) {
            leads.append(word)
            length += 1
        }
        guard let first = number(length) else { return false }
        value = first.value
        units = first.unit.isEmpty ? [] : [first.unit]
        length += 1
        if units.isEmpty, let word = word(length), ["bis", "to", "und", "and"].contains(word),
            let second = number(length + 1)
        {
            upper = second.value
            units = second.unit.isEmpty ? [] : [second.unit]
            length += 2
        }
        readUnits()
        readUpperAmount()
        return true
    }

    private mutating func readUnits() {
        var end = length
        while end < items.count, items[end].isPlain, items[end].words.allSatisfy(Self.units.contains) {
            units += items[end].words
            end += 1
            // What only connects belongs to the number where a unit follows (`im Monat`, but not `in Hagen`).
            if let last = units.last, !Self.connectors.contains(last) { length = end }
        }
    }

    /// `18 € bis 20 € die Stunde`, but not `ab 3000 € bis 30 km`: the units behind are those of both.
    private mutating func readUpperAmount() {
        guard upper == nil, has(Self.money), let word = word(length), ["bis", "to"].contains(word),
            let second = number(length + 1), second.value >= value
        else { return }
        var both = self
        both.upper = second.value
        both.units = second.unit.isEmpty ? [] : [second.unit]
        both.length += 2
        both.readUnits()
        guard both.units.allSatisfy(Self.connectors.contains) || both.has(Self.money) else { return }
        both.units += units
        self = both
    }

    private func word(_ index: Int) -> String? {
        items.indices.contains(index) && items[index].isPlain ? items[index].key : nil
    }

    /// `4.500`, `4,5k`, `60000`, `20km`, `5+`, `fünf`.
    private func number(_ index: Int) -> (value: Double, unit: String)? {
        guard let key = word(index) else { return nil }
        if let value = Self.numberWords[key] { return (value, "") }
        let text = items[index].text.lowercased()
        let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
        let rest = text.dropFirst(digits.count).filter { $0.isLetter }
        let parts = digits.split { $0 == "." || $0 == "," }
        guard let first = parts.first, parts.joined().utf8.count < 9 else { return nil }
        let isGrouped = parts.count > 1 && parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
        guard parts.count == 1 || isGrouped || parts.count == 2,
            let value = Double(parts.count == 1 || isGrouped ? parts.joined() : "\(first).\(parts[1])")
        else { return nil }
        switch rest {
        case "k", "tsd": return (value * 1000, "k")
        case _ where rest.isEmpty || Self.units.contains(rest): return (value, rest)
        default: return nil
        }
    }

    // MARK: Meanings

    private mutating func readRadius() -> Bool {
        guard upper == nil, let unit = units.first, let factor = Self.kilometres[unit] else { return false }
        guard (0...SearchRequest.maximumRadius).contains(value * factor) else { return false }
        radius = (value * factor).rounded()
        return true
    }

    private mutating func readExperience() -> Bool {
        guard has(Self.years), has(Self.experience), (0...99).contains(value) else { return false }
        filters = [Filter(.yearsMax, String(Int(upper ?? value)))]
        return true
    }

    /// A week of 35 hours and more is full time, as in the working hours read from ads.
    private mutating func readHours() -> Bool {
        guard has(Self.hours) && has(["woche", "week"]) || has(["wochenstunden", "stundenwoche"]),
            (1...60).contains(value)
        else { return false }
        filters = [Filter(.hours, (upper ?? value) < 35 ? "part" : "full")]
        return true
    }

    private mutating func readPay() -> Bool {
        let isNamed = has(Self.money) || leads.contains { Self.payWords.contains($0) }
        // Without a word for money it is a round number behind "ab", no year, postcode or model.
        guard isNamed || !leads.isEmpty && units.isEmpty && value >= 1000 && value.remainder(dividingBy: 50) == 0,
            !has(["netto", "net"]), let low = monthly(value)
        else { return false }
        if let upper {
            guard isNamed, let high = monthly(upper), high >= low else { return false }
            filters = [Filter(.payMin, low.text), Filter(.payMax, high.text)]
        } else if leads.contains(where: Self.most.contains) {
            guard isNamed else { return false }
            filters = [Filter(.payMax, low.text)]
        } else {
            filters = [Filter(.payMin, low.text)]
        }
        return true
    }

    /// EUR a month; what is said of the year, the hour or not at all follows from the words and the size.
    private func monthly(_ amount: Double) -> Double? {
        let factor: Double
        let plausible: ClosedRange<Double>
        if has(Self.hours) || (units + leads).contains("stundenlohn") {
            factor = PayStatement.assumedWeeklyHours * PayStatement.weeksPerMonth
            plausible = 5...300
        } else if has(Self.yearly) || leads.contains("jahresgehalt") || amount >= 12_000 {
            factor = 1 / 12.0
            plausible = 5_000...1_000_000
        } else {
            factor = 1
            plausible = 300...50_000
        }
        // Down to whole euros, so that who asks for 65,000 a year finds exactly that.
        return plausible.contains(amount) ? (amount * factor).rounded(.down) : nil
    }

    private func has(_ words: Set<String>) -> Bool { units.contains(where: words.contains) }

    // MARK: Words

    /// Items of a statement at most.
    private static let maximumLength = 14
    private static let most: Set<String> = ["bis", "hoechstens", "maximal", "max", "up", "unter", "under", "below"]
    private static let payWords: Set<String> = [
        "gehalt", "lohn", "verdienst", "einkommen", "monatsgehalt", "jahresgehalt", "stundenlohn", "salary", "pay",
        "wage", "gehaltswunsch", "bezahlung",
    ]
    private static let leads: Set<String> = most.union(payWords).union([
        "ab", "mindestens", "mind", "min", "wenigstens", "ueber", "mehr", "als", "from", "at", "least", "over", "above",
        "minimum", "more", "than", "to", "within", "umkreis", "zwischen", "between", "von", "of", "circa", "ca", "etwa",
    ])
    private static let money: Set<String> = [
        "euro", "eur", "k", "brutto", "gross", "monatsbrutto", "jahresbrutto", "jaehrlich", "yearly", "annually", "pa",
        "jahresgehalt", "monatlich", "monthly", "stundenlohn",
    ]
    private static let yearly: Set<String> = [
        "jahr", "year", "jaehrlich", "yearly", "annually", "pa", "jahresgehalt", "jahresbrutto",
    ]
    private static let hours: Set<String> = ["stunde", "stunden", "std", "h", "hour", "hours", "hourly", "stuendlich"]
    private static let years: Set<String> = ["jahr", "jahre", "jahren", "year", "years", "yrs"]
    private static let experience: Set<String> = [
        "erfahrung", "erfahrungen", "berufserfahrung", "berufspraxis", "praxis", "praxiserfahrung", "experience",
    ]
    private static let kilometres = [
        "km": 1.0, "kilometer": 1, "kilometern": 1, "kilometers": 1, "kilometre": 1, "kilometres": 1,
        "meilen": 1.609344,
        "mile": 1.609344, "miles": 1.609344,
    ]
    private static let connectors: Set<String> = [
        "im", "in", "pro", "je", "per", "a", "an", "der", "die", "den", "of", "p", "the", "work",
    ]
    private static let units: Set<String> = connectors.union(money).union(yearly).union(hours).union(years)
        .union(experience).union(kilometres.keys).union([
            "monat", "month", "woche", "week", "wochenstunden", "stundenwoche", "netto", "net",
        ])
    private static let numberWords: [String: Double] = [
        "ein": 1, "einem": 1, "one": 1, "zwei": 2, "two": 2, "drei": 3, "three": 3, "vier": 4, "four": 4, "fuenf": 5,
        "five": 5, "sechs": 6, "six": 6, "sieben": 7, "seven": 7, "acht": 8, "eight": 8, "neun": 9, "nine": 9,
        "zehn": 10, "ten": 10,
    ]
}

extension Double {
    /// As a filter takes it; of a whole number.
    fileprivate var text: String { String(Int(self)) }
}
