import GermanText

/// A grade of a collective agreement or of civil servants' pay, as an ad names it.
struct TariffGrade {
    /// In one spelling: `TVöD E11`, `TV-L E13`, `A 12`, `EG 6`.
    var name: String
    var bytes: Range<Int>
    /// Whether the agreement stands beside the grade.
    var hasAgreement: Bool

    private static let agreement = Pattern(
        #"""
        (?<![\p{L}\d])(?:(?<tvoed>TV[- ]?Ö[- ]?D|TVOED|TV-?öD)|(?<tv>TV[-‑–­ ]?(?:L|H|V|AVH|BA|N|TU|Ärzte|KF\#
        |G-U|FU|UK|DRV))|(?<avr>AVR)|(?<bat>BAT)|(?<era>ERA)(?![\p{L}])|(?<chem>(?:chem\w*\#
        |IG[- ]?BCE)[- ]?(?:tarif\w*|industrie)?|chemietarif\w*)\#
        |(?<laender>tarif\s?vertrag\w*\s+(?:für\s+den\s+)?öffentlichen\s+dienst(?:es)?\s+der\s+länder)\#
        |(?<oeff>tarif\s?vertrag\w*\s+(?:für\s+den\s+|des\s+)?öffentlichen\s+dienst\w*)|(?<igz>iGZ(?:-DGB)?\#
        |GVP(?:[-/]DGB)?|BAP))(?:(?<=\p{L})[-‑– (/]*(?<variant>VKA|Bund|SuE|HU|FU|TU|AOK|KF|Caritas|Diakonie\#
        |DD|VÖB|NRW|Pflege|(?<=-)[BEFKPSV](?![\p{L}\d]))\b)?
        """#
    )

    private static let groupWord =
        #"(?:entgelt|vergütungs|gehalts|tarif|lohn)\s?(?:gruppen?|gr\b\.?)\s*:?\s*"#
    private static let grade = Pattern(
        #"(?:(?<![\p{L}\d])|(?-i:(?<=\p{Ll})(?=E)))(?:(?<word>"# + groupWord
            + #"""
            )(?<letter>EGr?|E|S|P|KR)?|(?<bare>EGr?|E|S\#
            |P))[\s.:-]{0,2}(?<num>\d{1,2})(?![\d.,:]*\d)\s?(?<sub>[abcü](?![\p{L}])\#
            |T(?![\p{L}]))?(?!\s*(?:%|std|stunden|h\b|€|euro|jahr))(?<more>(?:\s*(?:bis|–|-|oder|und|bzw\.?\#
            |/|,)\s*(?:(?:zur\s+)?
            """# + groupWord
                + #"""
                )?(?:EG?|S|P)?\s?\d{1,2}\s?(?:[abcü](?!\p{L}))?(?![\d.,]|\s*(?:%|std|stunden|h\b|€|euro|jahr\#
                |monat|wochen|tage)))*)
                """#
    )
    private static let moreGrade = Pattern(
        #"(?<link>bis|–|-|oder|und|bzw|/|,)[^\d]*?(?<num>\d{1,2})\s?(?<sub>[abcü](?!\p{L}))?"#)
    private static let civil = Pattern(
        #"(?<![\p{L}\d])(?<series>[ARW])\s?(?<num>\d{1,2})\s?(?<sub>[gmzh](?![\p{L}])|mZ)?(?![\d.,-]*\d)(?!\p{L})"#)
    private static let civilWord = Pattern(
        #"besold|BBesO|LBes|BesG|\bBes\.?-?\s?Gr|beamt\w+ (?:nach|der|in)|W-Professur"#)
    private static let payWord = Pattern(
        #"""
        entgelt|vergüt|eingrupp|tarif|bezahl|stellenwert|entlohn|gehalt|dotier|besoldung|bewertet|wertigkeit\#
        |gruppe|stufe
        """#
    )
    private static let dangling = Pattern(#"(?:entgelt-?\s?gruppe|vergütungsgruppe|EG|E)\s*:?\s*$"#)
    private static let headNumber = Pattern(#"^(?<num>\d{1,2})\s?(?<sub>[abc](?!\p{L}))?\s+(?=TV|des\s+tarif|\()"#)

    /// The grades named in a line.
    /// - Parameter before: the line above, which may hold the words a wrapped grade belongs to.
    static func all(in text: String, before: String) -> [TariffGrade] {
        let agreements = agreement.matches(in: text).compactMap { match in
            name(of: match).map { (name: $0, bytes: match.byteRange) }
        }
        var found: [TariffGrade] = []
        if dangling.occurs(in: before), let head = headNumber.first(in: text), let first = agreements.first {
            found.append(
                TariffGrade(
                    name: first.name + " E" + (head["num"] ?? "") + (head["sub"] ?? ""),
                    bytes: head.byteRange.lowerBound..<first.bytes.upperBound, hasAgreement: true))
        }
        var passed = 0
        for match in grade.matches(in: text) {
            // Both run from left to right, so the nearest agreement is the last one passed or the next.
            while passed < agreements.count, agreements[passed].bytes.upperBound <= match.byteRange.lowerBound {
                passed += 1
            }
            let nearest = agreements[Swift.max(0, passed - 1)..<Swift.min(passed + 1, agreements.count)].min {
                gap($0.bytes, match.byteRange) < gap($1.bytes, match.byteRange)
            }.flatMap { gap($0.bytes, match.byteRange) <= 90 ? $0 : nil }
            let context = around(text, match.byteRange, before: 70, after: 40)
            let spelledOut = match["word"] != nil
            let letters = (match["letter"] ?? match["bare"] ?? "").uppercased()
            guard
                nearest != nil || spelledOut
                    || (letters.hasPrefix("E") && payWord.occurs(in: context + " " + before.suffix(40)))
            else { continue }
            if (letters == "S" || letters == "P"), nearest == nil, !spelledOut { continue }
            let grades = grades(of: match)
            guard grades.allSatisfy({ (1...16).contains($0.number) || letters == "S" || letters == "P" }) else {
                continue
            }
            let bytes =
                nearest.map {
                    Swift.min(
                        $0.bytes.lowerBound, match.byteRange.lowerBound)..<Swift.max(
                            $0.bytes.upperBound, match.byteRange.upperBound)
                } ?? match.byteRange
            found += names(grades, letters: letters, agreement: nearest?.name, isERA: nearest?.name == "ERA").map {
                TariffGrade(name: $0, bytes: bytes, hasAgreement: nearest != nil)
            }
        }
        if civilWord.occurs(in: text) {
            for match in civil.matches(in: text) {
                let context = around(text, match.byteRange, before: 60, after: 30)
                guard civilWord.occurs(in: context), let number = match["num"].flatMap({ Int($0) }),
                    (1...16).contains(number)
                else { continue }
                let series = (match["series"] ?? "A").uppercased()
                found.append(
                    TariffGrade(
                        name: "\(series) \(number)\((match["sub"] ?? "").lowercased())", bytes: match.byteRange,
                        hasAgreement: true))
            }
        }
        return found
    }

    private struct Grade {
        var number: Int
        var sub: String
        var isRangeEnd: Bool
    }

    private static func grades(of match: Pattern.Match) -> [Grade] {
        var all: [Grade] = []
        if let number = match["num"].flatMap({ Int($0) }) {
            all.append(Grade(number: number, sub: (match["sub"] ?? ""), isRangeEnd: false))
        }
        for more in moreGrade.matches(in: match["more"] ?? "") {
            guard let number = more["num"].flatMap({ Int($0) }) else { continue }
            let link = more["link"] ?? ""
            all.append(Grade(number: number, sub: more["sub"] ?? "", isRangeEnd: ["bis", "–", "-"].contains(link)))
        }
        return all
    }

    /// One name per grade; a range gets one name for both ends.
    private static func names(_ grades: [Grade], letters: String, agreement: String?, isERA: Bool) -> [String] {
        let letter = letters == "S" || letters == "P" || letters == "KR" ? letters : isERA ? "EG" : "E"
        var names: [String] = []
        for grade in grades {
            let sub = grade.sub.uppercased() == "T" ? "T" : grade.sub.lowercased()
            let code = agreement == nil && letter == "E" ? "EG \(grade.number)\(sub)" : "\(letter)\(grade.number)\(sub)"
            if grade.isRangeEnd, let last = names.popLast() {
                names.append(last + "-" + code)
            } else {
                names.append(agreement.map { $0 + " " + code } ?? code)
            }
        }
        return names
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
        if match["avr"] != nil { return with("AVR") }
        if match["bat"] != nil { return with("BAT") }
        if match["era"] != nil { return "ERA" }
        if match["chem"] != nil { return "Chemie" }
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

    private static func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        Swift.max(0, Swift.max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound))
    }

    private static func around(_ text: String, _ bytes: Range<Int>, before: Int, after: Int) -> String {
        let lower = Swift.max(0, bytes.lowerBound - before)
        return String(decoding: text.utf8.dropFirst(lower).prefix(bytes.upperBound + after - lower), as: UTF8.self)
    }
}
