import JobMarket

/// Words that tell what a line without heading is about, with weights for and against each zone.
enum ZoneCues {
    /// A weight in one zone.
    struct Cue: Sendable {
        var zone: ZoneKind
        var weight: Double
    }

    static let words: WordList<Cue> = {
        var list = WordList<Cue>()
        func add(_ zone: ZoneKind, strong: String, weak: String) {
            list.add(weak, Cue(zone: zone, weight: 1))
            list.add(strong, Cue(zone: zone, weight: 2.5))
        }
        add(
            .tasks,
            strong: """
                sorgst|führst|verantwortest|steuerst|leitest|begleitest|optimierst|analysierst|stellst sicher|planst
                erstellst|identifizierst|baust|definierst|übernimmst|entwickelst|koordinierst|präsentierst
                implementierst|konzipierst|berätst|pflegst|organisierst|kümmerst|betreust|treibst|gestaltest
                unterstützt|erarbeitest|bearbeitest|bist verantwortlich|Sie übernehmen|Sie entwickeln|Sie betreuen
                Sie erstellen|Sie unterstützen|Sie führen|Sie leiten|Sie planen|Sie sind verantwortlich
                Sie verantworten|Sie beraten|Sie koordinieren|Sie wirken|Sie bearbeiten|Sie arbeiten|Sie konzipieren
                Sie analysieren|Sie sorgen|Sie stellen|Sie steuern|Sie begleiten|Sie optimieren|Sie prüfen
                Sie gestalten|Sie definieren|Sie dokumentieren|Sie setzen|Sie pflegen|Sie kümmern|Sie organisieren
                Überwachung|Sicherstellung|Überprüfung|Identifikation|Vorbereitung|Erstellung|Bearbeitung|Durchführung
                Koordination|Mitwirkung|Erarbeitung|Abstimmung|Aktualisierung|Planung|Auswertung|Ermittlung
                Aufbereitung|Prüfung|Begleitung|Steuerung|Umsetzung|Konzeption|Betreuung|Mitarbeit|Pflege
                Weiterentwicklung|Wartung|Unterstützung|Nachbereitung|Einführung|Implementierung|Ausarbeitung
                Bereitstellung|zuständig|verantwortlich für|Inbetriebnahme|Instandhaltung|Montage|Reparatur|Abwicklung
                Verwaltung|Beratung|Optimierung|Gewährleistung|you will|responsible for|you support|you develop
                you manage|develop|maintain|implement|collaborate with|ensure|Kontrolle|Störungsbeseitigung
                Terminkoordination|Rechnungsprüfung|Angebotserstellung|Behebung|Leitung
                """,
            weak: """
                Analyse|Entwicklung|Dokumentation|Qualitätssicherung|Reports|Dashboards|Fachbereichen|Fachabteilungen
                Stakeholdern|Ansprechpartner für|Schnittstelle zwischen|Organisation|Führung|Zusammenarbeit mit
                kontinuierliche|bestehender|bestehenden|sicherzustellen|in Abstimmung|in enger Zusammenarbeit|Vorgaben
                Maßnahmen|Konzepten|Präsentation|Schulung|Bewertung|Definition|Anpassung|Aufbau|Ausbau
                eigenverantwortlich|design|build|support|Test|Tests|Annahme|Verarbeitung|Erfassung|Kommunikation mit
                arbeitest du|hilfst|wirkst|setzt um|achtest|prüfst
                """)
        add(
            .requirements,
            strong: """
                abgeschlossenes Studium|abgeschlossene Ausbildung|abgeschlossene Berufsausbildung|Studium
                Berufsausbildung|Berufserfahrung|Kenntnisse|Deutschkenntnisse|Englischkenntnisse|Grundkenntnisse
                Fachkenntnisse|Wort und Schrift|Teamfähigkeit|Belastbarkeit|Kommunikationsstärke
                Kommunikationsfähigkeit|Auffassungsgabe|Denkvermögen|idealerweise|wünschenswert|von Vorteil
                vorzugsweise|einschlägige|fundierte|mehrjährige|langjährige|verfügst über|Führerschein
                Reisebereitschaft|Eigeninitiative|Zuverlässigkeit|Flexibilität und|Affinität|versiert|Verständnis für
                Sie verfügen|Sie besitzen|Sie bringen|Sie haben|bringst|du hast|du bist|du besitzt|sicherer Umgang
                vertraut|Arbeitsweise|Hochschulstudium|Hochschulabschluss|Fachrichtung|vergleichbare Qualifikation
                Quereinsteiger|Verantwortungsbewusstsein|Teamplayer|Einsatzbereitschaft|Lernbereitschaft
                verhandlungssicher|fließend|Programmierkenntnisse|Zuverlässig|teamfähig|Bereitschaft|Sprachkenntnisse
                zeichnet dich aus|zeichnen Sie sich|experience with|experience in|knowledge of|degree in|fluent
                proficiency|familiar with|years of experience|skills|you have|ability to|Durchsetzungsvermögen
                Organisationstalent|Hands-on-Mentalität|runden|Voraussetzung|Hochschulreife|Abitur
                """,
            weak: """
                Erfahrung|Erfahrungen|gute|sehr gute|ausgeprägte|hohe|Ausbildung|Fähigkeit|Umgang mit|Interesse an
                Freude an|Spaß an|Begeisterung|Leidenschaft|selbstständige|strukturierte|analytische|analytisches
                mindestens|Excel|MS Office|SQL|Python|Java|Git|Linux|Docker|wünschen|Persönlichkeit|erforderlich
                Bachelor|Master|Informatik|vergleichbar|gängigen
                """)
        add(
            .benefits,
            strong: """
                Urlaub|Urlaubstage|Tage Urlaub|Altersvorsorge|Altersversorgung|flache Hierarchien
                flexible Arbeitszeiten|Gleitzeit|Weihnachtsgeld|Urlaubsgeld|Fahrradleasing|JobRad|Bikeleasing
                Jobticket|Deutschlandticket|Firmenevents|Teamevents|Zuschuss|vermögenswirksame Leistungen
                Mitarbeiterrabatte|Corporate Benefits|Homeoffice|Home-Office|mobiles Arbeiten|Gesundheitsmanagement
                unbefristeter Arbeitsvertrag|unbefristeten Arbeitsvertrag|unbefristetes|Weiterbildungsmöglichkeiten
                Entwicklungsmöglichkeiten|Weiterbildungsangebote|Vergütung|Gehalt|Bezahlung|Entlohnung|Einarbeitung
                Onboarding|Work-Life-Balance|Getränke|Obst|Kantine|Parkplätze|Verkehrsanbindung|Fitnessstudio|Wellpass
                Entscheidungswege|Kinderbetreuung|Vergünstigungen|wir bieten|bieten wir|erhältst du|erhalten Sie
                profitierst|profitieren Sie|Arbeitsatmosphäre|Betriebsklima|Vertrauensarbeitszeit|Sonderzahlungen
                Prämie|Prämien|Bonus|Mitarbeiterevents|Firmenwagen|Dienstwagen|Diensthandy|krisensicher|Duz-Kultur
                free drinks|vacation days|flexible working hours|Weiterbildung|Fortbildung|Gesundheitsangebote
                Überstunden|Jahresgehalt|brutto|Bruttogehalt|Überzahlung|Arbeitsplatz|Entwicklungsperspektiven
                Karrieremöglichkeiten|Freizeitausgleich|Zusatzversorgung|Tarifvertrag|leistungsgerechte
                """,
            weak: """
                attraktive|moderne|modernes|abwechslungsreiche|vielfältige|spannende|kostenlose|kostenfreie
                regelmäßige|individuelle|Möglichkeit|Möglichkeiten|Büro|Ausstattung|Events|familiäres|Freiraum
                Gestaltungsspielraum|Wertschätzung|Augenhöhe|faire|flexible|Vereinbarkeit|Team|Atmosphäre|Kolleginnen
                Unternehmenskultur|Perspektive|Kaffee|Snacks|betriebliche
                """)
        add(
            .company,
            strong: """
                Mitarbeitern|Mitarbeitende weltweit|Standorten|führender|führenden|führende|gegründet
                Familienunternehmen|weltweit|mittelständisches|Marktführer|unsere Kunden|Tochtergesellschaft
                Unternehmensgruppe|seit über|inhabergeführt|Personaldienstleister|Hauptsitz|unser Kunde|unseren Kunden
                Unternehmen der|ist ein|ist eines|zählt zu|gehört zu|international tätiges|Jahren Erfahrung|Tradition
                Konzern|Dienstleister|Umsatz|founded|leading|we are a|our mission|Spezialist für|Hersteller|Anbieter
                Beratungsunternehmen|Personalberatung|Muttergesellschaft|Geschäftsfelder
                """,
            weak: """
                wir sind|unser|unsere|Unternehmen|Branche|Branchen|Kunden|Lösungen|Menschen|Vision|Innovation|Markt
                Deutschland|Europa|Produkte|Dienstleistungen|GmbH|AG|Gruppe|steht für|entwickeln wir|gemeinsam|Zukunft
                international
                """)
        add(
            .application,
            strong: """
                Bewerbung|Bewerbungen|Bewerbungsunterlagen|bewerben|bewirb|Lebenslauf|Anschreiben|Zeugnisse
                Eintrittstermin|Gehaltsvorstellung|Gehaltsvorstellungen|Ansprechpartnerin|Rückfragen|Telefon|Tel
                E-Mail|kennenzulernen|freuen uns auf|freue mich|Onlineformular|Bewerbungsformular|Bewerbungsportal
                Karriereportal|Kennziffer|Vorstellungsgespräch|Motivationsschreiben|steht Ihnen|steht dir|stehen Ihnen
                kontaktieren|Recruiting-Team|apply|application|cover letter|curriculum vitae|looking forward
                Datenschutzerklärung|Bewerbungsverfahren|Mobil|Personalabteilung|Bewerberdaten|Bewerbungsschluss
                zur Verfügung|senden Sie|sende uns|Klick|Button
                """,
            weak:
                """
                Kontakt|Frau|Herr|Herrn|Fragen|Unterlagen|www|https|http|mailto|PDF|Ansprechpartner|Straße
                Personalreferentin|bitte|Interesse
                """
        )
        add(
            .other,
            strong: """
                Schwerbehinderte|schwerbehinderte|schwerbehinderten|gleichgestellte|Chancengleichheit|unabhängig von
                Geschlecht|Religion|Weltanschauung|ethnischer|Behinderung|Nationalität|sexueller|Orientierung
                Hautfarbe|Gleichstellung|Vielfalt|suchen wir|wir suchen|zum nächstmöglichen Zeitpunkt|Referenznummer
                Stellen-ID|Job-ID|Bewerbungsfrist|Einsatzort|Arbeitsort|Standort|Vertragsart|Beschäftigungsart
                Eintrittsdatum|Entgeltgruppe|Startdatum|Anstellungsart|Befristung|m/w/d|w/m/d|d/m/w|m/w|m/w/x|gn
                unterrepräsentiert|ausdrücklich erwünscht|bevorzugt berücksichtigt|personenbezogenen|Find more
                Jobs in Germany|Job empfehlen|Arbeitgeberprofil|ähnliche Jobs|Job merken|Drucken|teilen
                """,
            weak:
                """
                Vollzeit|Teilzeit|unbefristet|befristet|ab sofort|Dauer|Beginn|Stelle|Datum|Frauen|Fachbereich
                Funktionsbereich|Region|Hinweis
                """
        )
        return list
    }()
}
