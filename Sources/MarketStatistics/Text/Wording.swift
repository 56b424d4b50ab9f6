import JobMarket

/// Numbers, dates and lists as readers of the current language expect them.
///
/// Written by hand: the formatters of Foundation take their data from the system and are slow.
package enum Wording {
    /// The space between a number and its unit, at which no line is broken.
    package static let space = "\u{A0}"

    private static var isEnglish: Bool { Language.current == .english }

    /// `1.234` in German, `1,234` in English; `−1.234` for negative numbers.
    package static func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude).utf8)
        let separator = words(".", ",")
        var out = value < 0 ? "−" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out += separator }
            out.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return out
    }

    /// A number with decimals: `12,5`, `12.5`.
    package static func number(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded())
        let sign = value < 0 && scaled > 0 ? "−" : ""
        guard decimals > 0 else { return sign + number(scaled) }
        let fraction = String(scaled % scale)
        return sign + number(scaled / scale) + words(",", ".")
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

    /// Whole euros: `4.600 €`, `€4,600`.
    package static func euro(_ value: Double) -> String { euro(value, decimals: 0) }

    /// Euros to the cent, also where there are none: `7,50 €`, `8,00 €`.
    package static func cents(_ value: Double) -> String { euro(value, decimals: 2) }

    private static func euro(_ value: Double, decimals: Int) -> String {
        let amount = number(value, decimals: decimals)
        guard isEnglish else { return amount + space + "€" }
        return amount.hasPrefix("−") ? "−€" + amount.dropFirst() : "€" + amount
    }

    /// Euros to the nearest ten, for sentences: `4.640 €`.
    package static func roundEuro(_ value: Double) -> String {
        euro((value / 10).rounded() * 10)
    }

    /// Euros as an ad states them: with cents where there are any (`17,50 €`).
    package static func exactEuro(_ value: Double) -> String {
        euro(value, decimals: value == value.rounded() ? 0 : 2)
    }

    /// A range of whole euros: `3.900 bis 5.350 €`, or one figure where both ends are the same.
    package static func euroRange(_ low: Double, _ high: Double) -> String {
        number(low, decimals: 0) == number(high, decimals: 0)
            ? euro(low)
            : words(number(low, decimals: 0) + " bis " + euro(high), euro(low) + " to " + euro(high))
    }

    /// `22.11.2026`, `22 Nov 2026`.
    package static func day(_ day: Day) -> String {
        let (year, month, number) = day.civil
        if isEnglish { return "\(number)\(space)\(months[month - 1])\(space)\(year)" }
        return twoDigits(number) + "." + twoDigits(month) + "." + String(year)
    }

    /// `22.11.`, `22 Nov`, for tables whose year is clear.
    package static func shortDay(_ day: Day) -> String {
        let (_, month, number) = day.civil
        if isEnglish { return "\(number)\(space)\(months[month - 1])" }
        return twoDigits(number) + "." + twoDigits(month) + "."
    }

    /// How long ago a day is, in words: `heute`, `gestern`, `vor 5 Tagen`, else the date.
    package static func age(of day: Day, on today: Day) -> String {
        switch today.number - day.number {
        case 0: words("heute", "today")
        case 1: words("gestern", "yesterday")
        case 2...30:
            words("vor \(today.number - day.number) Tagen", "\(today.number - day.number) days ago")
        default: words("am ", "on ") + self.day(day)
        }
    }

    /// A share of a whole: `34 %`; shares that would be rounded to none or all say so: `unter 1 %`, `über 99 %`.
    package static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "–" }
        let sign = words(space + "%", "%")
        if share > 0, share < 0.005 { return words("unter 1", "under 1") + sign }
        if share >= 0.995, share < 1 { return words("über 99", "over 99") + sign }
        return number(share * 100, decimals: 0) + sign
    }

    /// `1 Stelle`, `1.234 Stellen`.
    package static func count(_ count: Int, _ one: String, _ many: String) -> String {
        number(count) + space + (count == 1 ? one : many)
    }

    /// A count inside a sentence: `keine Stellen`, `eine Stelle`, `12 Stellen`.
    package static func inWords(_ count: Int, one: String, many: String) -> String {
        switch count {
        case 0: words("keine ", "no ") + many
        case 1: one
        default: number(count) + space + many
        }
    }

    package static func ads(_ count: Int) -> String {
        self.count(count, words("Anzeige", "ad"), words("Anzeigen", "ads"))
    }

    package static func jobs(_ count: Int) -> String {
        self.count(count, words("Stelle", "job"), words("Stellen", "jobs"))
    }

    /// In the dative, behind "von".
    package static func employers(_ count: Int) -> String {
        self.count(count, words("Arbeitgeber", "employer"), words("Arbeitgebern", "employers"))
    }

    /// The same inside a sentence: `einem Arbeitgeber`, `12 Arbeitgebern`.
    package static func employersInWords(_ count: Int) -> String {
        inWords(
            count, one: words("einem Arbeitgeber", "one employer"), many: words("Arbeitgebern", "employers"))
    }

    /// Ads inside a sentence: `keine Anzeigen`, `eine Anzeige`, `12 Anzeigen`.
    package static func adsInWords(_ count: Int) -> String {
        inWords(count, one: words("eine Anzeige", "one ad"), many: words("Anzeigen", "ads"))
    }

    /// Somebody else's words, or a name that is none of ours: `„Lager“`, `“Lager”`.
    package static func quoted(_ text: String) -> String { words("„\(text)“", "“\(text)”") }

    /// `unter 1 km`, `3 km`, `25 km`.
    package static func kilometres(_ distance: Double) -> String {
        distance < 1 ? words("unter 1", "under 1") + space + "km" : number(distance, decimals: 0) + space + "km"
    }

    /// `A, B und C`.
    package static func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + words(" und ", " and ") + last
    }

    /// With a capital at the beginning.
    package static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The name of an area after the preposition it takes: `im Landkreis Osnabrück`, `im Märkischen Kreis`,
    /// `in Hessen`.
    package static func within(_ area: String) -> String {
        if isEnglish { return "in \(area)" }
        let words = area.split(separator: " ")
        if area.hasPrefix("Städteregion") || area.hasPrefix("Region ") { return "in der \(area)" }
        if area.hasSuffix("er Kreis"), words.count == 2 { return "im \(words[0].dropLast())n Kreis" }
        let isMasculine =
            words.contains { $0.hasSuffix("kreis") || $0.hasSuffix("-Kreis") } || area == "Saarland"
            || ["Kreis", "Landkreis", "Regierungsbezirk", "Regionalverband"].contains { words.first == $0 }
        return isMasculine ? "im \(area)" : "in \(area)"
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func twoDigits(_ value: Int) -> String {
        value < 10 ? "0\(value)" : String(value)
    }
}
