import GermanText
import JobMarket

/// Reads the extent of work: full time, part time, marginal employment, and the hours of a week.
///
/// Portals tick "Vollzeit" for nearly every ad, so only the words of the ad say that a job is full time;
/// a field that offers part time alone is specific and counts.
enum HoursReader {
    private static let gate = LineGate([
        "vollzeit", "teilzeit", "full-time", "full time", "fulltime", "part-time", "part time", "parttime", "minijob",
        "mini-job", "geringfügig", "stunden", "std", "h/w", "h-woche", "wochenarbeit", "vz", "tz", "-euro-b", "-euro-j",
        "-€-b", "-€-j", "€-basis", "hours", "arbeitszeit", "ganztag", "halbtag", "30h", "40h", "20h", "h pro w", "h/",
        "aushilfe", "%", "jobsharing", "beschäftigungsumfang",
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
        \b(?:3[5-9]|40|41)(?:[.,]\d{1,2})?\s*-?\s*(?:h\b|std\b\.?|stunden|wochenstunden|wstd\#
        |hours)[\s-]*(?:/|pro|in der|je|die|per|a|-)?\s*(?:woche|wo\b|w\b|week|kw\b)?\#
        |(?:stunden)?woche(?:\s(?:von|mit))? (?:3[5-9]|40)(?:,\d+)? ?(?:h|std|stunden)
        """#
    )
    private static let part = Pattern(
        #"""
        (?<!alters)teilzeit|part[- ]?time|\bTZ\b|halbtags|jobsharing|job-sharing|teil-\s?(?:oder|und|/\#
        |bzw\.?)\s?(?:in\s)?vollzeit|teil-?/\s?vollzeit|50\s?%\s?(?:stelle|beschäft|position)
        """#
    )
    private static let partWeek = Pattern(
        #"""
        (?<![\d,.:])(?:[89]|1\d|2\d|3[0-4])(?:[.,]\d{1,2})?\s*-?\s*(?:h\b|std\b\.?|stunden|wochenstunden\#
        |hours)\s*-?(?:/|pro|in der|je|die|per|a)?\s*-?(?:woche|wo\b|w\b|week)
        """#
    )
    private static let mini = Pattern(
        #"""
        mini-?\s?job|geringfügig|(?:450|520|538|556|603)\s?-?(?:€|euro)[\s-]*(?:job|basis|kraft|stelle)\#
        |auf\s(?:450|520|538|556|603)\s?-?(?:€|euro)|aushilfe\b
        """#
    )
    private static let notThisJob = Pattern(
        #"""
        (?:minijob|geringfügig|aushilf)\w*.{0,40}(?:abrechn|betreu|verwalt|beschäftigte)|(?:abrechn\#
        |erstell)\w*.{0,90}geringfügig|teilzeit(?:studi|quote|ausbildung)|vollzeit(?:basis\#
        |beschäftigung\s+(?:beträgt|gilt)|äquivalent|gehalt|stud)|(?:basis|bei)\s+(?:einer\s+)?vollzeit\#
        |vollzeitbasis|teilzeitmodell\w* für eltern
        """#
    )
    private static let noPart = Pattern(#"(?:keine?|nicht in|nicht als)\s+teilzeit"#)

    static func read(_ ad: AdContext) -> [Sourced<WorkingHours>] {
        var found: [WorkingHours: Origin] = [:]
        func note(_ hours: WorkingHours, _ match: Pattern.Match?, _ line: TermLine) {
            if found[hours] == nil, let match { found[hours] = line.origin(match, in: ad) }
        }
        for line in gate.lines(of: ad) {
            let speaksOfOthers = notThisJob.occurs(in: line.text)
            note(.full, full.first(in: line.text), line)
            note(.full, fullWeek.first(in: line.text), line)
            if !noPart.occurs(in: line.text) { note(.part, part.first(in: line.text), line) }
            note(.part, partWeek.first(in: line.text), line)
            if !speaksOfOthers { note(.mini, mini.first(in: line.text), line) }
        }
        let employment = folded(ad.posting.employment ?? "")
        let stated = Origin.stated(field: "employment")
        let offersFull = employment.contains("vollzeit") || employment.contains("full")
        if found[.part] == nil, !offersFull, employment.contains("teilzeit") || employment.contains("part") {
            found[.part] = stated
        }
        if found[.mini] == nil, employment.contains("minijob") || employment.contains("geringf") {
            found[.mini] = stated
        }
        return WorkingHours.allCases.compactMap { hours in found[hours].map { Sourced(hours, $0) } }
    }

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
        for line in gate.lines(of: ad) {
            for match in week.matches(in: line.text) {
                guard let value = (match["n"] ?? match["m"] ?? match["k"]).flatMap(PayAmount.number),
                    (4...60).contains(value),
                    value > best?.value ?? 0
                else { continue }
                best = Sourced(value, line.origin(match, in: ad))
            }
        }
        return best
    }
}
