import GermanText

/// Grades of civil servants' pay: "A 12", "W2", "A13/14".
enum CivilGrade {
    private static let grade = Pattern(
        #"""
        (?:(?<![\p{L}\d])|(?<=gruppe))(?<series>[ARW])\s?(?<num>\d{1,2})\s?(?<sub>[gmzh](?![\p{L}])\#
        |mZ)?(?:\s?/\s?(?<more>\d{1,2}))?(?![\d.,-]*\d)(?!\p{L})
        """#)
    private static let word = Pattern(
        #"besold|BBesO|LBes|BesG|\bBes\.?-?\s?Gr|beamt\w+ (?:nach|der|in)|W-Professur"#)

    /// A grade that applicants must hold already.
    private static let held = Pattern(#"in einem amt\b|mindestens (?:der |in )?(?:besoldungsgruppe\s?)?$|innehab"#)

    static func all(in text: String) -> [TariffGrade] {
        guard word.occurs(in: text) else { return [] }
        return grade.matches(in: text).compactMap { match in
            let lower = Swift.max(0, match.byteRange.lowerBound - 60)
            let ahead = text.utf8.dropFirst(lower).prefix(match.byteRange.lowerBound - lower)
            let context = text.utf8.dropFirst(lower).prefix(match.byteRange.upperBound + 30 - lower)
            guard word.occurs(in: String(decoding: context, as: UTF8.self)),
                !held.occurs(in: String(decoding: ahead, as: UTF8.self)),
                let number = match["num"].flatMap({ Int($0) }), (1...16).contains(number)
            else { return nil }
            let more = match["more"].map { "/" + $0 } ?? ""
            let series = (match["series"] ?? "A").uppercased()
            return TariffGrade(
                name: "\(series) \(number)\((match["sub"] ?? "").lowercased())\(more)", bytes: match.byteRange)
        }
    }
}
