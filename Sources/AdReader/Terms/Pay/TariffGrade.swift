import GermanText
import ReferenceData

/// A grade of a collective agreement or of civil servants' pay, as an ad names it.
struct TariffGrade {
    /// In one spelling: `TVöD E11`, `TV-L E13`, `A 12`, `EG 6`.
    var name: String
    var bytes: Range<Int>
    /// The agreement beside the grade, in one spelling; `nil` where none is named there.
    var agreement: String?
    /// The lowest and the highest group meant; `nil` for civil servants' grades.
    var groups: (low: TariffGroup, high: TariffGroup)?
    /// Whether only the upper end is named ("bis E 13").
    var isUpperBound = false
    /// The steps within the grade that the ad names.
    var steps: ClosedRange<Int>?
    /// Whether the grade is of an employer's own scheme ("Tarifgruppe 5", "Haustarif"), in no table.
    var isOwnScheme = false

    private static let groupWord =
        #"(?:entgelt|vergütungs|gehalts|tarif|lohn)\s?(?:gruppen?|gr\b\.?)\s*:?\s*"#
    private static let grade = Pattern(
        #"(?:(?<![\p{L}\d])|(?-i:(?<=\p{Ll})(?=E)))(?:(?<word>"# + groupWord
            + #"""
            )(?<letter>EGr?|E|S|P|KR)?|(?<bare>EGr?|E|S\#
            |P))[\s.:-]{0,2}(?<num>\d{1,2})(?![\d.,:]*\d)\s?(?<sub>[abcü](?![\p{L}])\#
            |T(?![\p{L}]))?(?!\s*(?:%|std|stunden|h\b|€|euro|jahr))\#
            (?<more>(?:(?:\s?\([^()\d]{2,30}\))?\s*(?:bis|–|-|oder|und|bzw\.?|/|,)\s*(?:(?:zur\s+)?
            """# + groupWord
                + #"""
                )?(?:EG?|S|P)?\s?\d{1,2}\s?(?:[abcü](?!\p{L}))?(?![\d.,]|\s*(?:%|std|stunden|h\b|€|euro\#
                |jahr|monat|wochen|tage)))*)
                """#
    )
    private static let moreGrade = Pattern(
        #"(?:\([^()]*\)\s*)?(?<link>bis|–|-|oder|und|bzw|/|,)(?<words>[^\d]*?)"#
            + #"(?<num>\d{1,2})\s?(?<sub>[abcü](?!\p{L}))?"#
    )
    private static let payWord = Pattern(
        #"""
        entgelt|vergüt|eingrupp|tarif|bezahl|stellenwert|entlohn|gehalt|dotier|besoldung|bewertet|wertigkeit\#
        |gruppe|stufe
        """#
    )
    private static let dangling = Pattern(#"(?:entgelt-?\s?gruppe|vergütungsgruppe|EG|E)\s*:?\s*$"#)
    private static let headNumber = Pattern(#"^(?<num>\d{1,2})\s?(?<sub>[abc](?!\p{L}))?\s+(?=TV|des\s+tarif|\()"#)
    private static let upTo = Pattern(
        #"""
        \bbis(?:\s(?:zu[rm]?|max\.?|maximal|hin))*\s*(?:(?:TV|ERA)[\p{L}-]*\s?)?(?:\(?(?:entgelt|vergütungs\#
        |besoldungs)gruppe\s?)?[(\[]?$
        """#)
    private static let step = Pattern(
        #"""
        (?<upTo>\bbis\s(?:zu[rm]?\s)?)?(?:entgelt|erfahrungs)?stufen?\s*:?\s*(?<a>[1-6])(?![\d.,]*\d)\#
        (?:\s*(?:-|–|bis|und|oder|/)\s*(?:stufe\s*)?(?<b>[1-6])(?![\d.,]*\d))?
        """#)
    /// Words of a grade that may come later in the job.
    private static let later = Pattern(
        #"perspektiv|berufliche[rn]? entwicklung|höherwertig|aufstieg|entwicklungsmögl|weiterentwickl|\bspäter"#)

    /// The grades named in a line.
    /// - Parameter above: the line above, which may hold the words a wrapped grade belongs to.
    static func all(in line: TermLine, above: String) -> [TariffGrade] {
        GradeWindows.all(in: line.text).flatMap { window -> [TariffGrade] in
            let text = window.count == line.text.utf8.count ? line.text : line.slice(window)
            return all(in: text, above: window.lowerBound == 0 ? above : "").map { grade in
                var grade = grade
                grade.bytes =
                    (grade.bytes.lowerBound + window.lowerBound)..<(grade.bytes.upperBound + window.lowerBound)
                return grade
            }
        }
    }

    private static func all(in text: String, above: String) -> [TariffGrade] {
        let agreements = TariffAgreement.all(in: text)
        var found: [TariffGrade] = []
        if dangling.occurs(in: String(decoding: above.utf8.suffix(40), as: UTF8.self)),
            let head = headNumber.first(in: text), let first = agreements.first
        {
            let code = (head["num"] ?? "") + (head["sub"] ?? "")
            found.append(
                TariffGrade(
                    name: first.name + " E" + code, bytes: head.byteRange.lowerBound..<first.bytes.upperBound,
                    agreement: first.name, groups: TariffGroup("E" + code).map { ($0, $0) }))
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
            let codes = GradeCodes(match, more: moreGrade.matches(in: match["more"] ?? ""))
            guard codes.arePlausible, isPay(match, codes, nearest, in: text, above: above) else { continue }
            let before = piece(of: text, from: match.byteRange.lowerBound - 130, to: match.byteRange.lowerBound)
            if !found.isEmpty, later.occurs(in: before) { continue }
            let bytes =
                nearest.map {
                    Swift.min(
                        $0.bytes.lowerBound, match.byteRange.lowerBound)..<Swift.max(
                            $0.bytes.upperBound, match.byteRange.upperBound)
                } ?? match.byteRange
            let isUpperBound = upTo.occurs(in: String(decoding: before.utf8.suffix(48), as: UTF8.self))
            let isOwnScheme = nearest == nil && isOwnScheme(match, before)
            let steps = steps(in: text, around: match.byteRange)
            found += codes.named(agreement: nearest?.name).map { name, groups in
                TariffGrade(
                    name: name, bytes: bytes, agreement: nearest?.name, groups: groups, isUpperBound: isUpperBound,
                    steps: steps, isOwnScheme: isOwnScheme)
            }
        }
        return found + CivilGrade.all(in: text)
    }

    /// Whether a grade is meant, and not a product, a class of vehicles or a building.
    private static func isPay(
        _ match: Pattern.Match, _ codes: GradeCodes, _ nearest: TariffAgreement?, in text: String, above: String
    ) -> Bool {
        if nearest != nil || match["word"] != nil { return true }
        guard codes.series == "E" else { return false }
        // Only agreements write 9a to 9c; what stands alone in a line or in brackets is a grade.
        if match["bare"]?.utf8.count ?? 0 >= 2 {
            let ahead = piece(of: text, from: match.byteRange.lowerBound - 1, to: match.byteRange.lowerBound)
            let behind = piece(of: text, from: match.byteRange.upperBound, to: match.byteRange.upperBound + 1)
            let isAlone =
                match.byteRange.lowerBound <= 6 && text.utf8.count - match.byteRange.upperBound <= 3
            if codes.hasSuffix || isAlone || (ahead, behind) == ("(", ")") { return true }
        }
        let context = piece(of: text, from: match.byteRange.lowerBound - 70, to: match.byteRange.upperBound + 40)
        return payWord.occurs(in: context + " " + String(decoding: above.utf8.suffix(40), as: UTF8.self))
    }

    private static let entgelt = Pattern("^entgelt")
    private static let house = Pattern("haustarif|hausintern|firmentarif|hauseigen")

    private static func isOwnScheme(_ match: Pattern.Match, _ before: String) -> Bool {
        match["word"].map { !entgelt.occurs(in: $0) } ?? false || house.occurs(in: before)
    }

    private static func steps(in text: String, around bytes: Range<Int>) -> ClosedRange<Int>? {
        let behind = piece(of: text, from: bytes.upperBound, to: bytes.upperBound + 70)
        let ahead = piece(of: text, from: bytes.lowerBound - 30, to: bytes.lowerBound)
        guard let match = step.first(in: behind) ?? step.first(in: ahead),
            let first = match["a"].flatMap({ Int($0) })
        else { return nil }
        let last = match["b"].flatMap { Int($0) } ?? first
        return match["upTo"] != nil ? 1...first : Swift.min(first, last)...Swift.max(first, last)
    }

    private static func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int {
        Swift.max(0, Swift.max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound))
    }

    private static func piece(of text: String, from: Int, to: Int) -> String {
        let lower = Swift.max(0, from)
        return String(decoding: text.utf8.dropFirst(lower).prefix(Swift.max(0, to - lower)), as: UTF8.self)
    }
}

extension TermLine {
    fileprivate func slice(_ bytes: Range<Int>) -> String { slice(from: bytes.lowerBound, to: bytes.upperBound) }
}
