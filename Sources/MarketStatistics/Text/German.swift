/// German words and numbers.
enum German {
    /// The space between a number and its unit, at which no line is broken.
    static let space = "\u{A0}"

    /// `1.234`.
    static func number(_ value: Int) -> String {
        var digits = Array(String(value.magnitude))
        var index = digits.count - 3
        while index > 0 {
            digits.insert(".", at: index)
            index -= 3
        }
        return (value < 0 ? "−" : "") + String(digits)
    }

    /// With one decimal unless it is whole: `2,5`.
    static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "–" }
        let tenths = Int((value * 10).rounded())
        let whole = number(tenths / 10)
        return tenths % 10 == 0 ? whole : "\(whole),\(abs(tenths % 10))"
    }

    /// `62 %`; shares that would be rounded to none or all say so.
    static func percent(_ share: Double) -> String {
        switch share {
        case 0: "0\(space)%"
        case ..<0.005: "unter 1\(space)%"
        case 0.995..<1: "über 99\(space)%"
        default: "\(Int((share * 100).rounded()))\(space)%"
        }
    }

    /// To the nearest ten: `4.640 €`.
    static func euro(_ value: Double) -> String {
        "\(number(Int((value / 10).rounded()) * 10))\(space)€"
    }

    /// `eine Anzeige`, `12 Anzeigen`; none at all as `keine Anzeigen`.
    static func count(_ count: Int, one: String, many: String) -> String {
        switch count {
        case 0: "keine \(many)"
        case 1: one
        default: "\(number(count))\(space)\(many)"
        }
    }

    /// With a capital at the beginning.
    static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// `A, B und C`.
    static func list(_ items: [String]) -> String {
        guard let last = items.last else { return "" }
        let before = items.dropLast().joined(separator: ", ")
        return before.isEmpty ? last : "\(before) und \(last)"
    }

    /// The name of an area after the preposition it takes: `im Landkreis Osnabrück`, `im Märkischen Kreis`,
    /// `in Hessen`.
    static func within(_ area: String) -> String {
        let words = area.split(separator: " ")
        if area.hasPrefix("Städteregion") || area.hasPrefix("Region ") { return "in der \(area)" }
        if area.hasSuffix("er Kreis"), words.count == 2 { return "im \(words[0].dropLast())n Kreis" }
        let isMasculine =
            area.hasSuffix("kreis") || area.hasSuffix("-Kreis") || area == "Saarland"
            || ["Kreis", "Landkreis", "Regierungsbezirk", "Regionalverband"].contains { words.first == $0 }
        return isMasculine ? "im \(area)" : "in \(area)"
    }
}
