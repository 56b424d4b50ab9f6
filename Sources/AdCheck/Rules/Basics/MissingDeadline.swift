import GermanText
import JobMarket
import MarketStatistics

/// The ad does not say until when one can apply.
struct MissingDeadline: CheckRule {
    let id = "missing-deadline"
    let severity = DatedSeverity(.note)
    let needsGerman = true
    var title: String { words("Das Ende der Bewerbungsfrist fehlt", "The closing date is missing") }
    var reason: String {
        words(
            "Ohne Frist wissen Suchende nicht, ob die Stelle noch offen ist, und Jobbörsen zeigen sie zu lange.",
            "Without a date people cannot tell whether the job is still open, and job boards show it for too long.")
    }

    private static let month =
        #"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"#
    private static let deadline = Pattern(
        #"\bbis\s+(?:(?:zum|spätestens|einschließlich|Ende|Anfang|Mitte|den|dem)\s+)*(?:\d{1,2}\.\s?(?:\d{1,2}\.|"#
            + month + #")|\d{4}-\d\d|"# + month + #")|\bBewerbungs(?:frist|schluss|ende|zeitraum)"#
            + #"|\b(?:jederzeit|fortlaufend|laufend)\b[^.]{0,40}\b(?:bewerb|besetz|entgegen)"#
            + #"|\bbewerb\w*[^.]{0,60}\bjederzeit|\bkeine\s+Frist"#)
    /// The end of a contract or of an offer's validity is another day.
    private static let otherDay = Pattern(#"\bbefrist|Vertrag|Laufzeit|Öffnungszeit"#)

    func remarks(on ad: CheckedAd) -> [Remark] {
        guard ad.isDraft, ad.posting.validThrough == nil, ad.first(Self.deadline, unless: Self.otherDay) == nil else {
            return []
        }
        return [
            Remark(
                words(
                    "Die Anzeige nennt keine Bewerbungsfrist.", "The ad names no closing date for applications."),
                suggestion: words(
                    "Schreiben Sie „Bewerbungen bis zum …“ oder „Bewerbungen sind jederzeit möglich“.",
                    "Write “Bewerbungen bis zum …” or “Bewerbungen sind jederzeit möglich”."))
        ]
    }
}
