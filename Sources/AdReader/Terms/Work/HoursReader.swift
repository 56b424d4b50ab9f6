import GermanText
import JobMarket

/// Reads the extent of work: full time, part time, marginal employment, and the hours of a week.
///
/// Portals tick "Vollzeit" for nearly every ad, so only the words of the ad say that a job is full time;
/// a field that offers part time alone is specific and counts.
enum HoursReader {
    static let gate = LineGate([
        "vollzeit", "teilzeit", "full-time", "full time", "fulltime", "part-time", "part time", "parttime", "minijob",
        "mini-job", "mini job", "geringfügig", "stunden", "std", "h/w", "h-woche", "wochenarbeit", "-euro-b",
        "-euro-j", "-€-b", "-€-j", "€-basis", "hours", "ganztag", "halbtag", "h pro w", "h/", "aushilfe", "50%",
        "50 %", "100%", "100 %", "jobsharing", "job-sharing", "beschäftigungsumfang", "voll-", "voll ", "teil-",
        " vz", "/vz", "(vz", " tz", "/tz", "(tz", "h woche", "20h", "30h", "35h", "38h", "39h", "40h", "35 h", "38 h",
        "39 h", "40 h", "h /",
    ])
    private static let full = Pattern(
        #"""
        vollzeit(?!(?:nah|äquivalent))|full[- ]?time|ganztags|\bVZ\b|voll-\s?(?:oder|und|/\#
        |bzw\.?)\s?(?:in\s)?teilzeit|voll-?/\s?teilzeit|100\s?%\s?(?:stelle|beschäft|position|pensum\#
        |anstell)
        """#
    )
    private static let fullWeek = Pattern(
        #"""
        \b(?:3[5-9]|4[01])(?:[.,]\d{1,2})?\s*-?\s*(?:h\b|std\b\.?|stunden|wochenstunden|wstd\#
        |hours)[\s-]*(?:/|pro|in der|je|die|per|a|-)?\s*(?:woche|wo\b|w\b|week|kw\b)?\#
        |woche(?:\s(?:von|mit))? (?:3[5-9]|40)(?:,\d+)? ?(?:h|std|stunden)
        """#
    )
    private static let part = Pattern(
        #"""
        (?<!alters)teilzeit|part[- ]?time|\bTZ\b|halbtags|job-?sharing|teil-\s?(?:oder|und|/\#
        |bzw\.?)\s?(?:in\s)?vollzeit|teil-?/\s?vollzeit|50\s?%\s?(?:stelle|beschäft|position)
        """#
    )
    private static let partWeek = Pattern(
        #"""
        (?<![\d,.:])(?:[89]|1\d|2\d|3[0-4])(?:[.,]\d{1,2})?\s*-?\s*(?:h\b|std\b\.?|stunden|wochenstunden\#
        |hours)\s*-?(?:/|pro|in der|je|die|per|a)?\s*-?(?:woche|wo\b|w\b|week)
        """#
    )
    private static let limits = MinimumWage.minijobLimits.map(String.init)
    private static let limit = "(?:" + limits.joined(separator: "|") + ")"
    private static let mini = Pattern(
        #"mini-?\s?job|geringfügig|(?<![\d.,])"# + limit
            + #"\s?-?(?:€|euro)[\s-]*(?:job(?:s|ber\w*)?|basis|kraft|kräfte|stellen?)\b"#
            + #"|auf\s"# + limit + #"\s?-?(?:€|euro)|aushilfe\b"#)
    static let miniGate = LineGate(["mini", "geringfügig", "aushilf"] + limits)
    private static let notThisJob = Pattern(
        #"""
        (?:minijob|geringfügig|aushilf)\w*.{0,40}(?:abrechn|betreu|verwalt|beschäftigte)|(?:abrechn\#
        |erstell)\w*.{0,90}geringfügig
        """#
    )
    private static let noPart = Pattern(#"(?:keine?|nicht in|nicht als)\s+teilzeit"#)

    static func read(_ ad: AdContext) -> [Sourced<WorkingHours>] {
        var found: [WorkingHours: Origin] = [:]
        for line in ad.lines.passing(.hours) {
            for piece in ad.lines.pieces(.hours, of: line) { read(piece, of: ad, into: &found) }
        }
        let employment = folded(ad.posting.employment ?? "")
        let stated = Origin.stated(field: "employment")
        let offersFull = employment.holds("vollzeit") || employment.holds("full")
        if found[.part] == nil, !offersFull, employment.holds("teilzeit") || employment.holds("part") {
            found[.part] = stated
        }
        if found[.mini] == nil, employment.holds("minijob") || employment.holds("geringf") {
            found[.mini] = stated
        }
        return WorkingHours.allCases.compactMap { hours in found[hours].map { Sourced(hours, $0) } }
    }

    private static func read(_ piece: TermPiece, of ad: AdContext, into found: inout [WorkingHours: Origin]) {
        if found[.full] == nil, let match = full.first(in: piece.text) ?? fullWeek.first(in: piece.text) {
            found[.full] = piece.origin(match, in: ad)
        }
        if found[.part] == nil {
            let match = part.first(in: piece.text).flatMap { noPart.occurs(in: piece.text) ? nil : $0 }
            if let match = match ?? partWeek.first(in: piece.text) { found[.part] = piece.origin(match, in: ad) }
        }
        if found[.mini] == nil, piece.passes(.mini), let match = mini.first(in: piece.text),
            !notThisJob.occurs(in: piece.text)
        {
            found[.mini] = piece.origin(match, in: ad)
        }
    }

    // MARK: - Hours of a week

    static let weekGate = LineGate([
        "stunden", "std", "wochenarbeit", "wöchentlich", "hours", "h/", "h /", "h woche",
        "h pro", "h-woche", "h die", "h in der",
    ])
    private static let week = Pattern(
        #"""
        (?<![\d,.])(?<n>\d{1,2}(?:[.,]\d{1,2})?)\s*-?\s*(?:h\b|std\b\.?|stunden|wochenstunden|wostd\b\#
        |hours)\s*-?\s*(?:/|pro|in der|je|die|per|a|-)?\s*-?(?:woche|wo\b|week)\#
        |(?<![\d,.])(?<m>\d{1,2}(?:[.,]\d{1,2})?)\s*-?\s*(?:wochenstunden|wochenarbeitsstunden|stundenwoche\#
        |std-woche)|wöchentliche\w*\s+arbeitszeit\D{0,30}(?<k>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h\b|std|stunden)
        """#
    )

    /// Hours of a week, where the ad gives them; the longest where it gives several.
    static func weekly(_ ad: AdContext) -> Sourced<Double>? {
        var best: Sourced<Double>?
        for line in ad.lines.passing(.week) {
            for piece in ad.lines.pieces(.week, of: line) {
                for match in week.matches(in: piece.text) {
                    guard let value = (match["n"] ?? match["m"] ?? match["k"]).flatMap(PayAmount.number),
                        (4...60).contains(value), value > best?.value ?? 0
                    else { continue }
                    best = Sourced(value, piece.origin(match, in: ad))
                }
            }
        }
        return best
    }
}
