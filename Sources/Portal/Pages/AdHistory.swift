import JobMarket
import MarketStatistics
import PostingStore

/// When an ad was seen and what its source changed since.
struct AdHistory: Sendable {
    let ad: StoredAd
    let changes: [AdChange]
    let events: [AdEvent]
    /// Other ads of the same job that its own source put up.
    var reposts: [StoredAd] = []

    /// Values longer than this are not set side by side.
    private static let longest = 80

    func write(_ html: inout HTML) {
        html.element("section", .class("history"), .labelledBy("verlauf-titel")) { html in
            html.element("h2", .id("verlauf-titel"), text: words("Verlauf", "History"))
            html.element("dl") { html in
                entry(words("Quelle", "Source"), ad.posting.source, &html)
                entry(words("Zuerst gesehen", "First seen"), Wording.day(ad.firstSeen), &html)
                entry(words("Zuletzt gesehen", "Last seen"), Wording.day(ad.lastSeen), &html)
                if let published = ad.posting.published {
                    entry(words("Laut Quelle vom", "Dated by its source"), Wording.day(published), &html)
                }
                if let end = ad.posting.validThrough {
                    entry(words("Laut Quelle bis", "Until, by its source"), Wording.day(end), &html)
                }
            }
            if lines.isEmpty {
                html.element(
                    "p",
                    text: words(
                        "Seit dem ersten Sehen hat die Quelle nichts geändert.",
                        "The source has changed nothing since it was first seen."))
            } else {
                html.element("ul") { html in
                    for line in lines.suffix(Self.mostLines) {
                        html.element("li") { html in
                            html.text("\(Wording.day(line.day)): ")
                            line.write(&html)
                        }
                    }
                }
            }
        }
    }

    private static let mostLines = 50

    /// Changes and events by day.
    private var lines: [(day: Day, write: HTML.Content)] {
        var all: [(day: Day, write: HTML.Content)] = changes.map { change in (change.day, { write(change, &$0) }) }
        all += events.map { event in (event.day, { $0.text(ClosingWords.event(event)) }) }
        all += reposts.map { ad in
            (
                ad.firstSeen,
                { html in
                    html.text(
                        words(
                            "dieselbe Quelle führt die Stelle noch einmal: ",
                            "the same source lists the job once more: "))
                    html.element("q", .lang(ad.reading.language), text: ad.shownTitle)
                }
            )
        }
        return all.sorted { $0.day < $1.day }
    }

    private func entry(_ name: String, _ value: String, _ html: inout HTML) {
        html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd", text: value)
        }
    }

    private func write(_ change: AdChange, _ html: inout HTML) {
        if change.field == "published", let after = change.after.flatMap(Day.init(iso:)) {
            let day = Wording.day(after)
            html.text(
                words(
                    "von der Quelle neu datiert auf den \(day); sortiert wird weiter nach dem ersten Sehen",
                    "dated anew by the source, \(day); the order still goes by when it was first seen"))
            return
        }
        let name = Self.name(of: change.field)
        let changed = words("\(name) geändert", "\(name) changed")
        // Texts may name contact persons, and are too long to set side by side.
        guard Self.shown.contains(change.field) else { return html.text(changed) }
        switch (value(change.before, of: change.field), value(change.after, of: change.field)) {
        case (let before?, let after?) where before.count + after.count <= Self.longest * 2:
            html.text(words("\(name) von ", "\(name) changed from "))
            quote(before, of: change.field, &html)
            html.text(words(" zu ", " to "))
            quote(after, of: change.field, &html)
            html.text(words(" geändert", ""))
        case (nil, let after?) where after.count <= Self.longest:
            html.text("\(name) ")
            quote(after, of: change.field, &html)
            html.text(words(" ergänzt", " added"))
        case (let before?, nil) where before.count <= Self.longest:
            html.text("\(name) ")
            quote(before, of: change.field, &html)
            html.text(words(" entfernt", " taken away"))
        default: html.text(changed)
        }
    }

    private func quote(_ value: String, of field: String, _ html: inout HTML) {
        let language = Self.dates.contains(field) ? Language.current.rawValue : ad.reading.language
        html.element("q", .lang(language), text: value)
    }

    /// As a visitor reads it: dates in words, without contact persons.
    private func value(_ text: String?, of field: String) -> String? {
        text.map { Self.dates.contains(field) ? Day(iso: $0).map(Wording.day) ?? $0 : ad.shown($0) }
    }

    private static let dates: Set = ["published", "validThrough"]

    private static let shown: Set = [
        "title", "company", "published", "validThrough", "employment", "contract", "level", "occupation", "industry",
        "companySize", "remote",
    ]

    private static func name(of field: String) -> String {
        switch field {
        case "title": words("Titel", "Title")
        case "company": words("Arbeitgeber", "Employer")
        case "places": words("Orte", "Places")
        case "published": words("Datum der Quelle", "Date of the source")
        case "validThrough": words("Enddatum der Quelle", "End date of the source")
        case "employment": words("Arbeitszeit", "Hours")
        case "contract": words("Vertrag", "Contract")
        case "level": words("Erfahrung", "Experience")
        case "occupation": words("Beruf", "Occupation")
        case "industry": words("Branche", "Industry")
        case "companySize": words("Betriebsgröße", "Size of the company")
        case "remote": words("Arbeiten zu Hause", "Work from home")
        case "pay": words("Gehalt", "Pay")
        case "skills": words("Kenntnisse", "Skills")
        case "text", "html": words("Text", "Text")
        case "url": words("Adresse der Originalanzeige", "Address of the original ad")
        case "language": words("Sprache", "Language")
        case "unknown": words("Weitere Angaben der Quelle", "Further details of the source")
        default: field
        }
    }
}
