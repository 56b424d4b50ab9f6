import JobMarket

/// Numbers, dates and lists as German readers expect them.
///
/// Written by hand: the formatters of Foundation take their data from the system and are slow.
package enum German {
    /// The space between a number and its unit, at which no line is broken.
    package static let space = "\u{A0}"

    /// `1.234`; `-1.234` for negative numbers.
    package static func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude).utf8)
        var out = value < 0 ? "−" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out += "." }
            out.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return out
    }

    /// A number with decimals after a comma: `12,5`.
    package static func number(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded())
        let sign = value < 0 && scaled > 0 ? "−" : ""
        guard decimals > 0 else { return sign + number(scaled) }
        let fraction = String(scaled % scale)
        return sign + number(scaled / scale) + ","
            + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
    }

    /// A number as addresses and forms take it: without grouping, without a needless fraction.
    package static func plain(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? String(value)
    }

    /// A number with one decimal where it needs one: `39`, `38,5`.
    package static func short(_ value: Double) -> String {
        let tenths = (value * 10).rounded()
        return number(value, decimals: tenths.truncatingRemainder(dividingBy: 10) == 0 ? 0 : 1)
    }

    /// Whole euros: `4.600 €`.
    package static func euro(_ value: Double) -> String {
        number(value, decimals: 0) + space + "€"
    }

    /// Euros to the nearest ten, for sentences: `4.640 €`.
    package static func roundEuro(_ value: Double) -> String {
        euro((value / 10).rounded() * 10)
    }

    /// Euros as an ad states them: with cents where there are any (`17,50 €`).
    package static func exactEuro(_ value: Double) -> String {
        number(value, decimals: value == value.rounded() ? 0 : 2) + space + "€"
    }

    /// A range of whole euros: `3.900 bis 5.350 €`, or one figure where both ends are the same.
    package static func euroRange(_ low: Double, _ high: Double) -> String {
        number(low, decimals: 0) == number(high, decimals: 0)
            ? euro(low) : number(low, decimals: 0) + " bis " + euro(high)
    }

    /// `22.11.2026`.
    package static func day(_ day: Day) -> String {
        let (year, month, number) = day.civil
        return twoDigits(number) + "." + twoDigits(month) + "." + String(year)
    }

    /// `22.11.`, for tables whose year is clear.
    package static func shortDay(_ day: Day) -> String {
        let (_, month, number) = day.civil
        return twoDigits(number) + "." + twoDigits(month) + "."
    }

    /// How long ago a day is, in words: `heute`, `gestern`, `vor 5 Tagen`, else the date.
    package static func age(of day: Day, on today: Day) -> String {
        switch today.number - day.number {
        case 0: "heute"
        case 1: "gestern"
        case 2...30: "vor \(today.number - day.number) Tagen"
        default: "am " + self.day(day)
        }
    }

    /// A share of a whole: `34 %`; shares that would be rounded to none or all say so: `unter 1 %`, `über 99 %`.
    package static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "–" }
        if share > 0, share < 0.005 { return "unter 1" + space + "%" }
        if share >= 0.995, share < 1 { return "über 99" + space + "%" }
        return number(share * 100, decimals: 0) + space + "%"
    }

    /// `1 Stelle`, `1.234 Stellen`.
    package static func count(_ count: Int, _ one: String, _ many: String) -> String {
        number(count) + space + (count == 1 ? one : many)
    }

    /// A count inside a sentence: `keine Stellen`, `eine Stelle`, `12 Stellen`.
    package static func inWords(_ count: Int, one: String, many: String) -> String {
        switch count {
        case 0: "keine " + many
        case 1: one
        default: number(count) + space + many
        }
    }

    package static func ads(_ count: Int) -> String { self.count(count, "Anzeige", "Anzeigen") }
    package static func jobs(_ count: Int) -> String { self.count(count, "Stelle", "Stellen") }
    /// In the dative, behind "von".
    package static func employers(_ count: Int) -> String { self.count(count, "Arbeitgeber", "Arbeitgebern") }

    /// `unter 1 km`, `3 km`, `25 km`.
    package static func kilometres(_ distance: Double) -> String {
        distance < 1 ? "unter 1" + space + "km" : number(distance, decimals: 0) + space + "km"
    }

    /// `A, B und C`.
    package static func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " und " + last
    }

    /// With a capital at the beginning.
    package static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The name of an area after the preposition it takes: `im Landkreis Osnabrück`, `im Märkischen Kreis`,
    /// `in Hessen`.
    package static func within(_ area: String) -> String {
        let words = area.split(separator: " ")
        if area.hasPrefix("Städteregion") || area.hasPrefix("Region ") { return "in der \(area)" }
        if area.hasSuffix("er Kreis"), words.count == 2 { return "im \(words[0].dropLast())n Kreis" }
        let isMasculine =
            area.hasSuffix("kreis") || area.hasSuffix("-Kreis") || area == "Saarland"
            || ["Kreis", "Landkreis", "Regierungsbezirk", "Regionalverband"].contains { words.first == $0 }
        return isMasculine ? "im \(area)" : "in \(area)"
    }

    private static func twoDigits(_ value: Int) -> String {
        value < 10 ? "0\(value)" : String(value)
    }
}
