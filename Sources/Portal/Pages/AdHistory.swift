import JobMarket
import MarketStatistics
import PostingStore

/// When an ad was seen and what its source changed since.
struct AdHistory: Sendable {
    let ad: StoredAd
    let changes: [AdChange]

    /// Values longer than this are not set side by side.
    private static let longest = 80

    func write(_ html: inout HTML) {
        html.element("section", .class("history"), .labelledBy("verlauf-titel")) { html in
            html.element("h2", .id("verlauf-titel"), text: "Verlauf")
            html.element("dl") { html in
                entry("Quelle", ad.posting.source, &html)
                entry("Zuerst gesehen", German.day(ad.firstSeen), &html)
                entry("Zuletzt gesehen", German.day(ad.lastSeen), &html)
                if let published = ad.posting.published { entry("Laut Quelle vom", German.day(published), &html) }
                if let end = ad.posting.validThrough { entry("Laut Quelle bis", German.day(end), &html) }
            }
            if changes.isEmpty {
                html.element("p", text: "Seit dem ersten Sehen hat die Quelle nichts geändert.")
            } else {
                html.element("ul") { html in
                    for change in changes.suffix(50) {
                        html.element("li", text: "\(German.day(change.day)): \(words(change))")
                    }
                }
            }
        }
    }

    private func entry(_ name: String, _ value: String, _ html: inout HTML) {
        html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd", text: value)
        }
    }

    private func words(_ change: AdChange) -> String {
        let name = Self.names[change.field] ?? change.field
        // Texts may name contact persons, and are too long to set side by side.
        guard Self.shown.contains(change.field) else { return "\(name) geändert" }
        switch (change.before, change.after) {
        case (let before?, let after?) where before.count + after.count <= Self.longest * 2:
            return "\(name) von „\(before)“ zu „\(after)“ geändert"
        case (nil, let after?) where after.count <= Self.longest: return "\(name) „\(after)“ ergänzt"
        case (let before?, nil) where before.count <= Self.longest: return "\(name) „\(before)“ entfernt"
        default: return "\(name) geändert"
        }
    }

    private static let shown: Set = [
        "title", "company", "published", "validThrough", "employment", "contract", "level", "occupation", "industry",
        "companySize", "remote",
    ]

    private static let names = [
        "title": "Titel", "company": "Arbeitgeber", "places": "Orte", "published": "Datum der Quelle",
        "validThrough": "Enddatum der Quelle", "employment": "Arbeitszeit", "contract": "Vertrag",
        "level": "Erfahrung", "occupation": "Beruf", "industry": "Branche", "companySize": "Betriebsgröße",
        "remote": "Arbeiten zu Hause", "pay": "Gehalt", "skills": "Kenntnisse", "text": "Text", "html": "Text",
        "url": "Adresse der Originalanzeige", "language": "Sprache", "unknown": "Weitere Angaben der Quelle",
    ]
}
