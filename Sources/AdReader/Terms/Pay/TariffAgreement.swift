import GermanText

/// A collective agreement as an ad names it.
struct TariffAgreement {
    /// In one spelling: `TVöD`, `TVöD-VKA`, `TVöD Bund`, `TV-L`, `ERA`, `GVP/DGB`.
    var name: String
    var bytes: Range<Int>

    private static let pattern = Pattern(
        #"""
        (?<![\p{L}\d])(?:(?<tvoed>TV[- ]?Ö[- ]?D|TVOED|TV-?öD)\#
        |TV[- ]?EntgO[- ]?(?<order>Bund|DRV|L\b)|(?<tv>TV[-‑–­ ]?(?:L|H|V|AVH|BA|N|TU|Ärzte|KF\#
        |G-U|FU|UK|DRV))|(?<avr>AVR)|(?<bat>BAT)|(?<era>ERA)(?![\p{L}])|(?<chem>(?:chem\w*\#
        |IG[- ]?BCE)[- ]?(?:tarif\w*|industrie)?|chemietarif\w*)\#
        |(?<laender>tarif\s?vertrag\w*\s+(?:für\s+den\s+)?öffentlichen\s+dienst(?:es)?\s+der\s+länder)\#
        |(?<oeff>tarif\s?vertrag\w*\s+(?:für\s+den\s+|des\s+)?öffentlichen\s+dienst\w*)\#
        |(?<igz>iGZ(?:-DGB)?|GVP(?:[-/]DGB)?|BAP)|(?<bgat>BG-?AT)\b\#
        |TV (?<other>(?-i:[A-ZÄÖÜ][\p{L}]{2,14}))(?![\p{L}]))(?:(?<=\p{L})[-‑– (/]*(?<variant>VKA\#
        |Bund|SuE|HU|FU|TU|AOK|KF|Caritas|Diakonie|DD|VÖB|NRW|Pflege\#
        |(?<=-)[BEFKPSV](?![\p{L}\d]))(?:\b|(?-i:(?<=SuE))))?
        """#
    )

    static func all(in text: String) -> [TariffAgreement] {
        pattern.matches(in: text).compactMap { match in
            name(of: match).map { TariffAgreement(name: $0, bytes: match.byteRange) }
        }
    }

    private static func name(of match: Pattern.Match) -> String? {
        let variant = match["variant"].map(canonical)
        func with(_ base: String, separator: String = " ") -> String {
            variant.map { base + separator + $0 } ?? base
        }
        if match["tvoed"] != nil { return with("TVöD", separator: variant == "Bund" ? " " : "-") }
        if let text = match["tv"] {
            let letters = text.dropFirst(2).filter { $0.isLetter || $0 == "-" }.drop { !$0.isLetter }
            return with("TV-" + canonical(String(letters)))
        }
        // Orders of grades belong to an agreement.
        if let order = match["order"] {
            return order.lowercased() == "bund" ? "TVöD Bund" : "TV-" + order.uppercased()
        }
        if match["avr"] != nil { return with("AVR") }
        if match["bat"] != nil { return with("BAT") }
        if match["era"] != nil { return "ERA" }
        if match["chem"] != nil { return "Chemie" }
        if match["bgat"] != nil { return "BG-AT" }
        if let other = match["other"] { return "TV " + other }
        if match["laender"] != nil { return "TV-L" }
        if match["oeff"] != nil { return "TVöD" }
        if match["igz"] != nil { return "GVP/DGB" }
        return nil
    }

    private static func canonical(_ text: String) -> String {
        for known in ["Bund", "SuE", "Caritas", "Diakonie", "Pflege", "Ärzte"]
        where known.lowercased() == text.lowercased() { return known }
        return text.uppercased()
    }
}
