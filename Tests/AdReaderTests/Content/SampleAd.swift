import AdReader
import JobMarket

/// Made-up ads for the tests of the content readers.
enum SampleAd {
    static func posting(_ title: String, _ lines: [String], company: String? = nil) -> Posting {
        var posting = Posting(source: "test", sourceID: "1", title: title)
        posting.text = lines.joined(separator: "\n")
        posting.company = company
        return posting
    }

    static func read(_ title: String, _ lines: [String], company: String? = nil) -> Reading {
        AdReader().read(posting(title, lines, company: company))
    }

    static func read(_ lines: [String]) -> Reading { read("Fachkraft (m/w/d)", lines) }

    /// Reads lines as requirements.
    static func requirements(_ lines: String..., company: String? = nil) -> Reading {
        read("Fachkraft (m/w/d)", ["Ihr Profil:"] + lines.map { "- " + $0 }, company: company)
    }

    /// An ad with every part, each under a plain heading.
    static let office = [
        "Kontor Nordlicht GmbH",
        "Wir sind ein Großhändler für Segeltuch mit 40 Mitarbeitenden und seit 1962 in Kiel zu Hause.",
        "Ihre Aufgaben",
        "- Bearbeitung von Bestellungen unserer Händler",
        "- Prüfung der Eingangsrechnungen",
        "- Sie organisieren Messen und den Versand der Muster",
        "Ihr Profil",
        "- Abgeschlossene kaufmännische Ausbildung",
        "- Sicherer Umgang mit MS Excel und SAP",
        "- Zuverlässigkeit und Freude an Zahlen",
        "Wir bieten",
        "- 30 Tage Urlaub und flexible Arbeitszeiten",
        "- Zuschuss zum Deutschlandticket",
        "Kontakt",
        "Ihre Bewerbung richten Sie bitte an Frau Merle Hansen, Tel. 0431 5550-17, bewerbung@nordlicht.example",
    ]
}
