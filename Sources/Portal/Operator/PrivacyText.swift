import AdReports
import MarketStatistics
import Settings

/// Which personal data the portal processes: Art. 13 and 14 GDPR. It says what the program does, and leaves to the
/// operator what depends on where it runs.
struct PrivacyText: Sendable {
    let lines: OperatorLines
    let sendsMail: Bool
    let takesReports: Bool

    func write(_ html: inout HTML) {
        html.element("h2", text: words("Wer verantwortlich ist", "Who is responsible"))
        html.element("dl", .class("operator")) { html in
            lines.needed(words("Verantwortlich", "Controller"), .name, &html)
            lines.needed(words("Anschrift", "Address"), .address, &html)
            lines.needed(words("E-Mail", "E-mail"), .mail, &html)
            lines.entry(words("Datenschutz", "Data protection"), .privacyContact, &html)
        }
        for part in parts { html.part(part.title, part.paragraphs) }
        html.element("h2", text: words("Wo das Portal läuft", "Where the portal runs"))
        if lines.lines(.privacyHosting).isEmpty {
            html.element("p", .class("thin-mark"), text: OperatorLines.nothing)
        }
        lines.paragraphs(.privacyHosting, &html)
        lines.paragraphs(.privacyText, &html)
        html.part(
            words("Ihre Rechte", "Your rights"),
            [
                words(
                    "Sie können Auskunft über Ihre Daten verlangen, sie berichtigen, löschen oder einschränken "
                        + "lassen, ihrer Verarbeitung widersprechen und sie in gängigem Format bekommen. Schreiben "
                        + "Sie dazu dem Betreiber. Beschweren können Sie sich bei der Datenschutzaufsicht.",
                    "You may ask which data about you are held, have them corrected, deleted or restricted, object "
                        + "to their processing and receive them in a common format. Write to the operator for that. "
                        + "You may complain to the data protection authority.")
            ])
        html.element("dl", .class("operator")) { html in
            lines.needed(words("Datenschutzaufsicht", "Authority"), .privacyAuthority, &html)
        }
    }

    private var parts: [(title: String, paragraphs: [String])] {
        var parts = [
            (
                words("Beim Lesen und Suchen", "When you read and search"),
                [
                    words(
                        "Dieses Portal setzt keine Cookies, legt keine Profile an und lädt nichts von fremden "
                            + "Servern. Was Sie suchen, steht in der Adresse der Seite; gespeichert wird es hier "
                            + (sendsMail ? "nur, wenn Sie es per E-Mail bestellen." : "nicht.")
                            + " Ihre IP-Adresse braucht der Server, um zu antworten; das Programm schreibt kein "
                            + "Protokoll der Abrufe.",
                        "This portal sets no cookies, makes no profiles and loads nothing from foreign servers. What "
                            + "you search for stands in the page's address; it is "
                            + (sendsMail ? "stored here only if you order it by e-mail." : "not stored here.")
                            + " The server needs your IP address to answer; the program writes no log of requests."),
                    words(
                        "Damit niemand das Portal überlastet, zählt das Programm die Abrufe je Netz, das heißt je "
                            + "IP-Adresse ohne ihr letztes Stück. Die Zahlen stehen allein im Arbeitsspeicher und "
                            + "verfallen nach einer Minute mit dem nächsten Abruf, spätestens mit dem Ende des "
                            + "Programms.",
                        "So that nobody overloads the portal, the program counts requests by network, that is by IP "
                            + "address without its last part. The counts stand in memory alone and go after a minute "
                            + "with the next request, at the latest when the program ends."),
                    words(
                        "Tritt im Programm ein Fehler auf, hält es Zeit und Pfad der Seite fest, nicht die Adresse "
                            + "des Geräts. Rechtsgrundlage ist das berechtigte Interesse am Betrieb (Artikel 6 "
                            + "Absatz 1 Buchstabe f DSGVO).",
                        "If something goes wrong inside the program, it notes time and path of the page, not the "
                            + "address of the device. The legal basis is the legitimate interest in running it "
                            + "(Article 6(1)(f) GDPR)."
                    ),
                    words(
                        "Links zu Originalanzeigen führen zu anderen Anbietern. Von welcher Seite Sie kommen, "
                            + "erfahren diese nicht.",
                        "Links to original ads lead to other providers. They do not learn which page you come from."),
                ]
            ),
            (
                words("Was in Ihrem Browser bleibt", "What stays in your browser"),
                [
                    words(
                        "Wenn Sie Stellen merken oder ausblenden, legt der Browser diese Liste auf Ihrem Gerät ab, ebenso "
                            + "welche Anzeigen Sie hier schon geöffnet haben. Nur um zu sehen, ob gemerkte Stellen noch "
                            + "offen sind, fragt die Seite der Merkliste deren Kennungen hier ab; aufbewahrt werden sie "
                            + "nicht. Gelöscht ist die Liste mit den Websitedaten im Browser oder auf ihrer Seite.",
                        "When you keep or hide jobs, the browser stores that list on your device, and which ads you have "
                            + "opened here. Only to see whether kept jobs are still open, the page of kept jobs asks for "
                            + "them by their identifiers; these are not stored here. The list goes with the site data of "
                            + "the browser, or on its page.")
                ]
            ),
            (
                words("In Formularen", "In forms"),
                [
                    words(
                        "Was Sie bei Netto, Vergleich oder Weiterbildung eingeben, dient allein der Antwort und wird "
                            + "nicht aufbewahrt.",
                        "What you enter for net pay, comparisons or training serves the answer alone and is not kept.")
                ]
            ),
            (
                words("Personen, die in Anzeigen stehen", "People named in ads"),
                [
                    words(
                        "Anzeigen nennen oft Ansprechpersonen. Ihre Namen, Telefonnummern und Mailadressen sucht das "
                            + "Programm, um sie auszublenden: Sie werden weder gezeigt noch durchsucht noch "
                            + "weitergegeben. Findet es eine nicht, genügt eine Nachricht.",
                        "Ads often name contact persons. The program looks for their names, phone numbers and mail "
                            + "addresses in order to mask them: they are not shown, searched or passed on. If it "
                            + "misses one, a message is enough.")
                ]
            ),
        ]
        if takesReports {
            parts.append(
                (
                    words("Wenn Sie eine Anzeige melden", "When you report an ad"),
                    [
                        words(
                            "Wir bewahren Grund und Erläuterung auf und, wenn Sie sie angeben, Name und Mailadresse, "
                                + "um die Meldung zu prüfen und zu beantworten (Artikel 16 des Gesetzes über "
                                + "digitale Dienste, Artikel 6 Absatz 1 Buchstabe c DSGVO). Name, Mailadresse "
                                + "und Erläuterung werden \(ReportBook.decidedDays) Tage nach der Entscheidung gelöscht, "
                                + "ohne Entscheidung nach \(ReportBook.undecidedDays) Tagen. Wurde keine Anzeige "
                                + "entfernt, wird dann die ganze Meldung gelöscht; sonst bleiben Grund und Begründung, "
                                + "solange die Anzeige entfernt ist. Gegen Missbrauch zählt das Programm Meldungen je "
                                + "Netz eine Stunde lang, allein im Arbeitsspeicher.",
                            "We keep reason and explanation and, if you give them, name and mail address, to examine "
                                + "the report and to answer it (Article 16 of the Digital Services Act, Article "
                                + "6(1)(c) GDPR). Name, mail address and explanation are deleted "
                                + "\(ReportBook.decidedDays) days after the decision, without one after "
                                + "\(ReportBook.undecidedDays) days. Where no ad was removed, the whole report is then "
                                + "deleted; otherwise cause and reasons stay as long as the ad is removed. Against "
                                + "misuse the program counts reports by network for an hour, in memory alone.")
                    ]
                ))
        }
        if sendsMail {
            parts.append(
                (
                    words("Wenn Sie eine Suche per E-Mail bestellen", "When you order a search by e-mail"),
                    [
                        words(
                            "Wir bewahren Ihre Adresse verschlüsselt auf, mit Ihrer Einwilligung und nur, um diese "
                                + "E-Mails zu senden (Artikel 6 Absatz 1 Buchstabe a DSGVO). Unverschlüsselt stehen "
                                + "daneben die bestellte Suche oder Zahl, Sprache und Takt, was Ihnen zuletzt "
                                + "gemeldet wurde, wie viele E-Mails hinausgingen oder nicht ankamen, und zum "
                                + "Nachweis der Einwilligung, wann Sie bestellt und bestätigt haben und welchem "
                                + "Wortlaut Sie zugestimmt haben.",
                            "We keep your address encrypted, with your consent and only to send these e-mails "
                                + "(Article 6(1)(a) GDPR). Beside it stand, not encrypted, the search or figure "
                                + "ordered, language and pace, what you were told last, how many e-mails were sent or "
                                + "did not arrive and, as proof of consent, when you ordered and confirmed and which "
                                + "wording you agreed to."),
                        words(
                            "Ohne Bestätigung löschen wir alles nach 48 Stunden, mit Bestätigung nach zwölf Monaten, "
                                + "wenn Sie nicht verlängern, oder wenn E-Mails dreimal nacheinander nicht "
                                + "angenommen wurden. Ihre Einwilligung können Sie jederzeit widerrufen; was bis dahin "
                                + "geschah, bleibt rechtmäßig. Dazu hat jede E-Mail einen Link zum Abbestellen; damit "
                                + "wird alles sofort gelöscht. Gegen Missbrauch zählt das Programm Bestellungen je Netz "
                                + "eine Stunde lang, allein im Arbeitsspeicher.",
                            "Without confirmation we delete all of it after 48 hours, with it after twelve months "
                                + "unless you prolong it, or when e-mails were refused three times in a row. You may "
                                + "withdraw your consent at any time; what was done until then remains lawful. Every "
                                + "e-mail has a link for that; all of it is then deleted at once. Against misuse the "
                                + "program counts orders by network for an hour, in memory alone."),
                    ]
                ))
        }
        return parts
    }
}
