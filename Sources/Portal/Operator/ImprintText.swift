import MarketStatistics
import Settings

/// Who runs the portal: § 5 DDG, § 18 MStV.
struct ImprintText: Sendable {
    let lines: OperatorLines

    func write(_ html: inout HTML) {
        html.element("dl", .class("operator")) { html in
            lines.needed(words("Betreiber", "Operator"), .name, &html)
            lines.entry(words("Rechtsform", "Legal form"), .legalForm, &html)
            lines.needed(words("Anschrift", "Address"), .address, &html)
            lines.entry(words("Vertreten durch", "Represented by"), .representedBy, &html)
            lines.needed(words("E-Mail", "E-mail"), .mail, &html)
            lines.entry(words("Telefon", "Phone"), .phone, &html)
            lines.entry(words("Register", "Register"), .register, &html)
            lines.entry(words("Umsatzsteuer-Identifikationsnummer", "VAT number"), .taxNumber, &html)
            lines.entry(words("Aufsicht", "Supervision"), .supervisor, &html)
            lines.entry(words("Verantwortlich für den Inhalt", "Responsible for content"), .responsible, &html)
        }
        lines.paragraphs(.imprintText, &html)
        html.part(
            words("Woher die Anzeigen stammen", "Where the ads come from"),
            [
                words(
                    "Die Stellenanzeigen schreiben Arbeitgeber und Vermittlungen. Dieses Portal sammelt sie, liest "
                        + "sie mit Programmen und zeigt zu jedem Wert, woher er kommt. Beim Lesen können Fehler "
                        + "entstehen; es gilt die Originalanzeige.",
                    "The job ads are written by employers and agencies. This portal collects them, reads them by "
                        + "program and shows for every value where it comes from. Reading may go wrong; the original "
                        + "ad holds.")
            ])
    }
}
