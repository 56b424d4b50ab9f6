import GermanText
import JobMarket
import MarketStatistics

/// A title with pay, exclamation marks or shouting beside the job's name.
///
/// Search engines and readers expect the job's name alone (Google, JobPosting: `title`).
struct TitleNoise: CheckRule {
    let id = "title-noise"
    let severity = DatedSeverity(.note)
    var title: String { words("Beiwerk im Titel", "Clutter in the title") }
    var reason: String {
        words(
            "Suchmaschinen und Jobbörsen vergleichen den Titel mit Berufsnamen; was sonst darin steht, stört.",
            "Search engines and job boards match the title with names of occupations; anything else gets in the way.")
    }

    private static let noise = Pattern(
        #"!{2,}|\d[\d.,]*\s?(?:€|EUR\b|Euro\b)|\d{2,3}k\b|(?-i:\b(?:SOFORT|DRINGEND|ACHTUNG|TOP|JETZT|NEU|GESUCHT)\b)"#
            + #"|\b(?:wir\s+suchen|gesucht)\b|[★☆✓►🔥✅🚀]"#)
    private static let trimmed = Pattern(
        #"[!★☆✓►🔥✅🚀]+|\d[\d.,]*\s?(?:€|EUR\b|Euro\b)|\d{2,3}k\b|\bwir\s+suchen\b:?|"#
            + #"(?-i:\b(?:SOFORT|DRINGEND|ACHTUNG|TOP|JETZT|NEU|GESUCHT)\b)|\bgesucht\b:?"#)

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard ad.text.title.utf8.count < 300 else { return [] }
        let found = ad.all(Self.noise, in: 0)
        guard let first = found.first else { return [] }
        let plain = Self.trimmed.replacing(in: ad.text.title, by: " ").split(separator: " ").joined(separator: " ")
        let better = AdWording.quoted(plain)
        let quotes = Wording.list(found.prefix(3).map { AdWording.quoted($0.text) })
        return [
            Remark(
                words("Im Titel steht auch \(quotes).", "The title also holds \(quotes)."), at: first,
                suggestion: plain.count < 4 ? nil : words("Der Titel allein: \(better).", "The title alone: \(better).")
            )
        ]
    }
}
