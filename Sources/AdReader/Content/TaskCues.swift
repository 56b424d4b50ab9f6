import JobMarket

/// Verbs and nouns of doing, by the kind of work they speak of.
enum TaskCues {
    static let kinds: WordList<TaskKind> = {
        var list = WordList<TaskKind>()
        list.add(
            """
            planst|planen|Planung|konzipierst|konzipieren|Konzeption|Konzept|Konzepte|Konzepten|Strategie|Strategien
            strategisch|entwirfst|entwerfen|Entwurf|gestaltest|gestalten|Gestaltung|definierst|definieren|Definition
            Architektur|Roadmap|Projektplanung|Budgetplanung|Weiterentwicklung|plan|design|strategy|Ausarbeitung
            Arbeitsvorbereitung
            """, .plan)
        list.add(
            """
            betreibst|betreiben|Betrieb|administrierst|administrieren|Administration|wartest|warten|Wartung|Support
            Störungen|Störung|Störungsbeseitigung|Fehlerbehebung|Monitoring|überwachst|überwachen|Überwachung
            Instandhaltung|Bedienung|bedienst|bedienen|Instandsetzung|maintain|operate|monitor|Inspektion
            Reparatur|Reparaturen|Updates|Rollout
            """, .run)
        list.add(
            """
            schulst|schulen|Schulung|Schulungen|erklärst|erklären|berätst|beraten|Beratung|Workshops|Workshop
            präsentierst|präsentieren|Präsentation|Präsentationen|vermittelst|vermitteln|Einweisung|Training|Trainings
            Coaching|unterrichtest|unterrichten|Unterricht|advise|present|train|Moderation|moderierst|moderieren
            Dolmetscher|Ansprechpartner|Ansprechpartnerin|Schnittstelle
            """, .explain)
        list.add(
            """
            leitest|leiten|Leitung|führst|führen|Führung|Personalführung|Mitarbeiterführung|Projektleitung|steuerst
            steuern|Steuerung|koordinierst|koordinieren|Koordination|Koordinierung|verantwortest|verantworten
            Budgetverantwortung|Teamleitung|lead|manage|coordinate|disponierst|Disposition|delegieren
            Personalverantwortung
            """, .lead)
        list.add(
            """
            entwickelst|entwickeln|Entwicklung|programmierst|programmieren|Programmierung|implementierst
            implementieren|Implementierung|baust|bauen|Aufbau|develop|build|implement|automatisierst|automatisieren
            Automatisierung|konstruierst|konstruieren|Konstruktion|Integration|integrierst|integrieren|Migration
            Umsetzung|Realisierung|Konfiguration|konfigurierst|konfigurieren|Customizing
            """, .build)
        list.add(
            """
            Sicherheit|Security|Datenschutz|Qualitätssicherung|Sicherstellung|Einhaltung|prüfst|prüfen|Prüfung
            Prüfungen|Audit|Audits|testest|testen|Tests|Test|Kontrolle|kontrollierst|kontrollieren|Compliance
            Arbeitssicherheit|Risiken|Risikomanagement|Gewährleistung|Backup|Brandschutz|Qualitätskontrolle|Freigabe
            sicherstellen
            """, .secure)
        list.add(
            """
            analysierst|analysieren|Analyse|Analysen|Auswertung|Auswertungen|auswerten|bewertest|bewerten|Bewertung
            Reporting|Reports|Berichte|Recherche|recherchierst|recherchieren|untersuchst|untersuchen|Untersuchung
            Statistik|Controlling|analyse|analyze|research|Kennzahlen|Forschung|Evaluierung|Evaluation|Ermittlung
            Identifikation|Datenanalyse|Marktbeobachtung|Kalkulation
            """, .analyse)
        list.add(
            """
            verkaufst|verkaufen|Verkauf|Neukunden|Kundengewinnung|Neukundengewinnung|Angebotserstellung|Verhandlungen
            verhandelst|Kasse|kassieren|sell|Kundenberatung|Warenpräsentation|selling|upselling|leads
            Leadgenerierung|Vertragsabschluss|Vertragsabschlüsse
            """, .sell)
        list.add(
            """
            pflegebedürftige|Grundpflege|Behandlungspflege|Patienten|Patientinnen|Bewohner|Bewohnerinnen|Kinder
            Jugendliche|Klienten|Pflegeplanung|Erziehung|Therapie
            """, .care)
        list.add(
            """
            montierst|montieren|Montage|fertigst|fertigen|Fertigung|Produktion|produzieren|herstellen|Herstellung
            schweißen|Schweißen|fräsen|drehen|installierst|installieren|Installation|Inbetriebnahme|kochen|backen
            Zubereitung|zubereiten|verlegen|Verlegung|mauern|lackieren|Reinigung|reinigen|Bearbeitung von Werkstücken
            Rüsten|einrichten|Verdrahtung|Bestücken|bestücken
            """, .make)
        list.add(
            """
            fährst|fahren|transportierst|transportieren|Transport|Transporte|Lieferung|liefern|Auslieferung|Zustellung
            Lager|Kommissionierung|kommissionieren|Kommissionieren|verladen|Verladung|Beladung|Entladung
            Be- und Entladen|Wareneingang|Warenausgang|verpacken|Versand|Einlagerung|Tourenplanung|Logistik|Umschlag
            Verpackung
            """, .transport)
        list.add(
            """
            verwaltest|verwalten|Verwaltung|Bearbeitung|bearbeitest|bearbeiten|Dokumentation|dokumentierst
            dokumentieren|Abrechnung|Buchung|buchst|Buchhaltung|Korrespondenz|Rechnungen|Rechnungsprüfung
            Terminplanung|Terminkoordination|Organisation|organisierst|organisieren|Ablage|Stammdaten|Stammdatenpflege
            Datenpflege|Erfassung|erfassen|Anträge|Verträge|Abwicklung|Protokolle|Büroorganisation|administrativ
            Jahresabschluss|Jahresabschlüsse|Steuererklärungen|Bestellungen|Einkauf|Postbearbeitung|Vorbereitung
            Nachbereitung
            """, .administer)
        return list
    }()
}
