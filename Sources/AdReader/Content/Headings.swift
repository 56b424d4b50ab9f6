import JobMarket

/// The headings of ads: phrases that open a zone.
enum Headings {
    struct Phrase: Sendable {
        var zone: ZoneKind
        /// Another zone that it may open.
        var otherZone: ZoneKind?
        /// Whether the phrase opens a zone even in the middle of a line.
        var inline = false
        var isWish = false
        /// Whether the phrase decides although it is a small part of the heading.
        var isStrong = false
        /// Whether it names a single fact ("Standort:") rather than a part of the ad.
        var isFact = false

        /// The claim of a heading with these words.
        func claim(weight: Int) -> HeadingClaim {
            HeadingClaim(zone: zone, otherZone: otherZone, weight: weight, isWish: isWish)
        }
    }

    static let phrases: WordList<Phrase> = {
        var list = WordList<Phrase>()
        func add(_ zone: ZoneKind, strong: String = "", inline: String = "", weak: String = "") {
            list.add(weak, Phrase(zone: zone))
            list.add(strong, Phrase(zone: zone, isStrong: true))
            list.add(inline, Phrase(zone: zone, inline: true, isStrong: true))
        }
        add(
            .tasks,
            strong: """
                Aufgabengebiet|Aufgabengebiete|Aufgabenbereich|Aufgabenschwerpunkte|Aufgabenbeschreibung
                Tätigkeitsprofil|Tätigkeitsbeschreibung|Stellenbeschreibung|Jobbeschreibung|Stelleninhalte
                Stelleninhalt|Arbeitsaufgaben|Hauptaufgaben|Kernaufgaben|Tätigkeiten|Verantwortlichkeiten
                Verantwortungsbereich|Tätigkeitsbereich|Responsibilities|Your mission|Job description|Dein Job
                dein neuer Job|dein zukünftiger Job|das machst du|was du machst|was du tust|was du bewegst
                was du bewirkst|womit du dich beschäftigst|wofür wir Sie suchen|wofür wir dich suchen
                dafür suchen wir Sie|dafür suchen wir dich|was Sie bei uns tun|was du bei uns tust|was Sie tun
                hier bringst du dich ein|dein Beitrag|Ihr Beitrag|du bist verantwortlich für|du wirst|you will
                your impact|what you do|what you will do|what you'll do|Zu Ihren Aufgaben|zu deinen Aufgaben
                dein Einsatz|Ihr Einsatz|dein Alltag|darum geht es|darum geht's|diese Herausforderungen
                Ihre Herausforderung|deine Herausforderung|Herausforderungen|deine Mission|Ihre Mission|dein Spielfeld
                das wirst du machen|wirst du|das tust du|so bringst du dich ein|what you'll be doing
                how you will contribute|dein Wirkungsfeld|Ihr Wirkungsfeld|dein Arbeitstag|das gibt es zu tun
                das kannst du bewegen|was es zu tun gibt|worum geht es|dein Part|deine To-dos|Zur Rolle|die Rolle
                über die Rolle|über die Position|about the role|the role|über die Stelle|Rollenbeschreibung
                deine Tätigkeit|Ihre Tätigkeit|Ihre Tätigkeiten|deine Tätigkeiten|Ihre Funktion|was du bei uns machst
                was du bei uns machen|das machst du bei uns|deine To-dos bei uns|machen kannst
                """,
            inline: """
                Ihre Aufgaben|Deine Aufgaben|Ihre Aufgabe|Deine Aufgabe|Ihr Aufgabengebiet|Dein Aufgabengebiet
                Ihr Aufgabenbereich|Dein Aufgabenbereich|Das sind deine Aufgaben|Das sind Ihre Aufgaben|Deine Rolle
                Ihre Rolle|Ihr Verantwortungsbereich|Dein Verantwortungsbereich|Ihre Tätigkeitsschwerpunkte
                Ihre Hauptaufgaben|Deine Hauptaufgaben|Folgende Aufgaben erwarten|Ihre zukünftigen Aufgaben
                Deine zukünftigen Aufgaben|Your tasks|Your responsibilities|Your role|Ihre Aufgabenschwerpunkte
                Deine Verantwortung|Ihre Verantwortung|Was du machen wirst|Ihre neuen Aufgaben
                Zu Deinen Aufgaben zählen|Zu Deinen Aufgaben gehören|Zu Ihren Aufgaben gehören
                Zu Ihren Aufgaben zählen|Key Responsibilities|Main Tasks|Your area of responsibility|Unsere Aufgaben
                Das Aufgabengebiet umfasst|Ihre Kernaufgaben|Deine neuen Aufgaben|Aufgaben bei uns
                Ihr Tätigkeitsbereich|Ihr neuer Job
                """,
            weak: "Aufgaben|Aufgabe|Tasks|Mission|Verantwortung|Tätigkeit|Rolle|Role|Job|Position")
        add(
            .requirements,
            strong: """
                Profil|Anforderungen|Anforderungsprofil|Voraussetzungen|Qualifikation|Qualifikationen|Kompetenzen
                Requirements|Qualifications|Your background|Erfahrungen|Fähigkeiten|Kenntnisse|Persönlichkeit
                du mitbringst|Sie mitbringen|bringst du mit|bringen Sie mit|du bringst mit|Sie bringen mit|mitbringen
                das solltest du|was wir erwarten|wir erwarten von|das erwarten wir|womit du überzeugst
                damit punktest du|womit Sie überzeugen|was uns überzeugt|das überzeugt uns|womit du uns überzeugst
                damit überzeugst du|womit Sie uns begeistern|womit du uns begeisterst|damit begeistern Sie
                damit begeisterst du|wen wir suchen|wir suchen dich wenn|du passt zu uns|passen Sie zu uns
                das passt zu uns|wer du bist|who you are|what you bring|what we expect|we expect|about you|your skills
                you have|you bring|was dich auszeichnet|das zeichnet dich aus|das zeichnet Sie aus|was Sie auszeichnet
                was Sie ausmacht|was dich ausmacht|erkennst du dich wieder|erkennen Sie sich|das bist du|das sind Sie
                Skillset|Ausbildung|Berufserfahrung|what we are looking for|what we're looking for
                who we are looking for|who we're looking for|Eignungsprofil|Sprachkenntnisse|Sprachen|Arbeitsweise
                Know-how|Anforderungen an|fachliche Anforderungen|Mitzubringen|das wünschen wir uns|wir wünschen uns
                das wäre toll|das wünschen wir|persönliche Anforderungen|dein Werkzeugkasten|das macht dich aus
                das macht Sie aus|you are|your experience|required skills|must have|must-haves
                Einstellungsvoraussetzungen
                """,
            inline: """
                Ihr Profil|Dein Profil|Ihre Qualifikation|Deine Qualifikation|Ihre Qualifikationen
                Deine Qualifikationen|Das bringen Sie mit|Das bringst du mit|Was Sie mitbringen|Was du mitbringst
                Sie bringen mit|Du bringst mit|Your profile|Your qualifications|Ihr Anforderungsprofil
                Dein Anforderungsprofil|Unsere Anforderungen|Deine Skills|Ihre Kompetenzen|Deine Kompetenzen
                Deine Fähigkeiten|Ihre Fähigkeiten|Wir erwarten|Was wir suchen|Wen wir suchen
                Das solltest du mitbringen|Was du mitbringen solltest|Das zeichnet Sie aus|Das zeichnet dich aus
                Was wir erwarten|Was wir uns wünschen|Wir wünschen uns|Ihre Voraussetzungen|Ihr fachlicher Hintergrund
                Ihre Fachkenntnisse|Damit überzeugen Sie|Damit überzeugst du|Ihre Stärken|Deine Stärken
                Das sollten Sie mitbringen|Was Sie mitbringen sollten|Ihre Erfahrung|Deine Erfahrung|Was Du mitbringst
                """,
            weak: "Erfahrung|Skills|Stärken|Education|Experience|Languages|Hintergrund|Anspruch")
        list.add(
            """
            Nice to have|Nice-to-have|Von Vorteil|Wünschenswert|Idealerweise|Pluspunkte|Wunschprofil|Bonus points
            Preferred qualifications|wäre von Vorteil|außerdem wünschenswert|das wäre ein Plus|Bonuspunkte
            """, Phrase(zone: .requirements, isWish: true, isStrong: true))
        add(
            .benefits,
            strong: """
                Benefits|Angebot|Vorteile|Leistungen|Unser Versprechen|we offer|our offer|what we offer|bieten wir
                wir bieten|darauf darfst du dich freuen|darauf dürfen Sie sich freuen|darauf können Sie sich freuen
                darauf kannst du dich freuen|freuen dürfen|warum wir|warum du|gute Gründe|Gründe für uns
                gute Argumente|was für uns spricht|was uns ausmacht|das spricht für uns|dafür lohnt es sich|unser Plus
                Zusatzleistungen|what's in it for you|what you can expect|why join|why us|your benefits|our benefits
                das bekommst du|das bekommen Sie|was du bekommst|was Sie bekommen|was wir dir geben|das geben wir dir
                wir geben dir|Perspektiven|Perspektive|unser Dankeschön|so belohnen wir|Arbeitgeberleistungen
                Sozialleistungen|was Sie erwarten können|was du erwarten kannst|was du erwarten darfst
                sonst noch erwarten|Mehrwert|Gehaltsinformationen|Konditionen|das haben wir zu bieten
                was wir zu bieten haben|was springt für dich raus|dein Plus|Rahmenbedingungen|Goodies|Extras
                wir überzeugen|wir sorgen für|wir mitbringen|was wir mit bringen|why you'll love|perks|compensation
                Vergünstigungen|so sorgen wir|wir haben viel zu bieten|bei uns erwartet|erwartet Sie bei uns
                erwartet dich bei uns|worauf du dich freuen
                """,
            inline: """
                Wir bieten Ihnen|Wir bieten dir|Das bieten wir|Was wir bieten|Was wir Ihnen bieten|Was wir dir bieten
                Unser Angebot|Ihre Vorteile|Deine Vorteile|Deine Benefits|Ihre Benefits|Unsere Benefits|Was bieten wir
                Das erwartet Sie bei uns|Das erwartet dich bei uns|Ihre Perspektiven|Deine Perspektiven|What we offer
                Unsere Leistungen|Das bieten wir Ihnen|Das bieten wir dir|Wir bieten|We offer|Your benefits|Our offer
                Darauf kannst du dich freuen|Darauf können Sie sich freuen|Darauf dürfen Sie sich freuen
                Was bieten wir dir|Warum wir|Unser Angebot für Sie|Unser Angebot an Sie|Deine Perspektive
                Ihre Perspektive|bietet dir|bietet Ihnen
                """,
            weak: "Vorteil|Bonus|Offer")
        list.add(
            """
            was dich bei uns erwartet|was Sie bei uns erwartet|was bei uns erwartet|erwartet dich|erwartet Sie
            das erwartet dich|das erwartet Sie|erwarten dich|erwarten Sie|Perspektiven und Möglichkeiten
            """, Phrase(zone: .tasks, otherZone: .benefits, inline: false, isStrong: true))
        list.add(
            "Was Sie erwartet|Was dich erwartet|Was erwartet Sie|Was erwartet dich",
            Phrase(zone: .tasks, otherZone: .benefits, inline: true, isStrong: true))
        add(
            .company,
            strong: """
                Über uns|about us|wer wir sind|das sind wir|who we are|wir sind|das Unternehmen
                Unternehmensbeschreibung|Unternehmensprofil|company description|about the company|unser Kunde
                unser Mandant|Ihr neuer Arbeitgeber|zum Unternehmen|über das Unternehmen|Unternehmen|Firmenprofil
                über die|dafür stehen wir|dafür steht|wofür wir stehen|was wir machen|was wir tun|Arbeitgeber
                unsere Mission|unsere Vision|unsere Geschichte|Arbeiten bei|Willkommen bei|das Team|dein Team|Ihr Team
                about the team|our team|unser Team|Einleitung|Intro|Kurzprofil|our mission|our story|der Bereich
                die Abteilung|das ist|wir stellen uns vor|Firmenbeschreibung
                """,
            inline: """
                Über uns|About us|Wer wir sind|Das sind wir|Unternehmensbeschreibung|Über das Unternehmen
                Zum Unternehmen
                """
        )
        add(
            .application,
            strong: """
                Kontakt|Bewerbung|jetzt bewerben|Ansprechpartner|Ansprechpartnerin|Ansprechperson|Ansprechpersonen
                Interesse geweckt|Interesse|interessiert|neugierig|wir freuen uns auf|bewirb dich|bewerben Sie sich
                klingt gut|klingt spannend|klingt nach dir|apply now|how to apply|your application|contact
                Kontaktdaten|so bewirbst du dich|so bewerben Sie sich|Bewerbungsprozess|noch Fragen|haben Sie Fragen
                hast du Fragen|haben wir Ihr Interesse|haben wir dein Interesse|Ihr Weg zu uns|dein Weg zu uns
                Rückfragen|Fragen|online bewerben|mehr erfahren|contact person|interested|bereit für|hört sich gut an
                Lust auf|Kontaktperson|so geht's weiter|so geht es weiter|Bewerben|bist du dabei|überzeugt|let's talk
                werde Teil|bewerbungsschluss|wir freuen uns Sie kennenzulernen|wir freuen uns dich kennenzulernen
                freuen wir uns|Hinweise zur Bewerbung
                """,
            inline: """
                Ihr Kontakt|Dein Kontakt|Haben wir Ihr Interesse geweckt|Haben wir dein Interesse geweckt
                Jetzt bewerben|Ihr Ansprechpartner|Ihre Ansprechpartnerin|Dein Ansprechpartner|Deine Ansprechpartnerin
                Ihre Bewerbung|Deine Bewerbung|Klingt spannend|Klingt gut|Interessiert|Wir freuen uns auf
                Bewerben Sie sich|Bewirb dich|Hast du Fragen|Haben Sie Fragen|Kontakt|Dann freuen wir uns|Für Fragen
                Bei Fragen|Neugierig geworden|Dann bewirb dich|Dann bewerben Sie sich
                """)
        add(
            .other,
            strong: """
                Hinweis|wichtiger Hinweis|Hinweise|Sonstiges|Chancengleichheit|Vielfalt|Diversity|Rahmendaten|Eckdaten
                Fakten|Fakten zur Stelle|Auf einen Blick|Datenschutz|Datenschutzhinweis|equal opportunity
                Stellendetails|Ähnliche Jobs|weitere Angaben|Kategorie|weitere Jobs|mehr Jobs|andere Jobs
                Jobs in der Nähe|weitere Informationen|zusätzliche Informationen|additional information
                ähnliche Stellen|wir suchen|Wir suchen aktuell|Details zur Stellenausschreibung|Stelleninformation
                Stellenausschreibung
                """)
        list.add("Vergütung|Gehalt|Bezahlung|Urlaub|Entgelt", Phrase(zone: .benefits, isStrong: true, isFact: true))
        list.add(
            """
            Standort|Arbeitsort|Einsatzort|Vertragsart|Arbeitszeit|Kennziffer|Referenznummer|Beginn|Dauer|Befristung
            Stellenumfang|Eintritt|Beschäftigungsart|Anstellungsart|Eintrittsdatum|Startdatum|Stellen-ID|Job-ID
            Bewerbungsfrist|Location|Start|Ort|Pensum
            """, Phrase(zone: .other, isStrong: true, isFact: true))
        list.add("Sprachkenntnisse|Sprachen|Languages", Phrase(zone: .requirements, isStrong: true, isFact: true))
        return list
    }()

    /// Words that are headings on their own where a sentence ended before and a capital follows.
    static let alone: WordList<Bool> = {
        var list = WordList<Bool>(inflects: false)
        list.add(
            """
            Aufgaben|Profil|Anforderungen|Qualifikation|Qualifikationen|Voraussetzungen|Tätigkeiten|Benefits|Angebot
            Kontakt|Bewerbung|Leistungen|Vorteile|Anforderungsprofil|Aufgabengebiet|Responsibilities|Requirements
            Qualifications
            """, true)
        return list
    }()
}
