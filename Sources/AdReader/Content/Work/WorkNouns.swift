import JobMarket

/// Nouns that work is done on, so that all forms of one count as one: `Projekt/e`, `Vertrag/Verträge`; what is not
/// counted has no plural. A third part is a further form ("Kund:innen").
///
/// Grouped by the kind of work that making such a thing is, where it tells one.
enum WorkNouns {
    static let listed: [(kind: TaskKind?, nouns: String)] = [
        (
            .plan,
            """
            Konzept/e Strategie/n Plan/Pläne Architektur/en Entwurf/Entwürfe Roadmap/s Spezifikation/en
            Anforderung/en Lastenheft/e Pflichtenheft/e Maßnahme/n Zeitplan/Zeitpläne Businessplan/Businesspläne
            Design/s Dienstplan/Dienstpläne Ziel/e Einsatzplan/Einsatzpläne Budgetplan/Budgetpläne
            Leistungsbeschreibung/en
            """
        ),
        (
            .explain,
            """
            Präsentation/en Schulung/en Workshop/s Training/s Beratung/en Unterlage/n Unterweisung/en Seminar/e
            Vortrag/Vorträge Anleitung/en Handbuch/Handbücher Handlungsempfehlung/en Empfehlung/en Publikation/en
            Beitrag/Beiträge Veröffentlichung/en Fortbildung/en Lehrveranstaltung/en Inhalt/e Text/e
            Entscheidungsvorlage/n
            """
        ),
        (
            .analyse,
            """
            Analyse/n Auswertung/en Bericht/e Report/s Reporting/s Statistik/en Kalkulation/en Kennzahl/en Studie/n
            Prognose/n Gutachten Untersuchung/en Recherche/n Messung/en Berechnung/en Bewertung/en Evaluation/en
            Simulation/en Dashboard/s KPI/s Visualisierung/en Forecast/s Beobachtung/en Ergebnis/se
            Machbarkeitsstudie/n Trend/s
            """
        ),
        (
            .sell,
            "Angebot/e Kampagne/n Werbemittel Verhandlung/en Newsletter Verkaufsgespräch/e Preisverhandlung/en Messe/n Katalog/e"
        ),
        (
            .secure,
            """
            Prüfung/en Test/s Audit/s Kontrolle/n Qualitätskontrolle/n Risikobewertung/en Testfall/Testfälle
            Review/s Inspektion/en Sicherheitskonzept/e Gefährdungsbeurteilung/en Sichtprüfung/en Testkonzept/e
            """
        ),
        (
            .administer,
            """
            Rechnung/en Vertrag/Verträge Dokumentation/en Dokument/e Protokoll/e Antrag/Anträge Steuererklärung/en
            Jahresabschluss/Jahresabschlüsse Abschluss/Abschlüsse Bescheid/e Abrechnung/en Lieferschein/e Bilanz/en
            Beleg/e Bestellung/en Lohnabrechnung/en Gehaltsabrechnung/en Formular/e Akte/n Stammdaten Termin/e
            Meldung/en Korrespondenz Buchung/en Zahlung/en Bescheinigung/en Zeugnis/se Umsatzsteuervoranmeldung/en
            Verwendungsnachweis/e Ausschreibung/en Arbeitsvertrag/Arbeitsverträge Gewinnermittlung/en Buchhaltung
            Finanzbuchhaltung Monatsabschluss/Monatsabschlüsse Veranstaltung/en Besprechung/en Reise/n Post
            Inventur/en
            """
        ),
        (
            .build,
            "Software Anwendung/en Applikation/en Modell/e Prototyp/Prototypen Code Skript/e Algorithmus/Algorithmen App/s API/s Website/s"
        ),
        (
            .run,
            "Wartung/en Reparatur/en Update/s Instandhaltung Störung/en Ticket/s Wartungsarbeit/en Inbetriebnahme/n"
        ),
        (.make, "Reinigung/en Montage/n Speise/n Gericht/e Getränk/e Schweißarbeit/en Montagearbeit/en Mahlzeit/en"),
        (.transport, "Transport/e Tour/en Lieferung/en Sendung/en Fahrt/en Palette/n Kommission/en"),
        (
            .care,
            """
            Grundpflege Behandlungspflege Pflegemaßnahme/n Therapie/n Pflege Freizeitangebot/e Aktivität/en
            """
        ),
        (
            nil,
            """
            Projekt/e Teilprojekt/e Produkt/e Prozess/e Kunde/n/Kund System/e Daten Datenbank/en Lösung/en Team/s
            Mitarbeiter Mitarbeitende/ Netzwerk/e Server Infrastruktur/en Anlage/n Maschine/n Gerät/e Fahrzeug/e
            Bauteil/e Werkzeug/e Material/Materialien Ware/n Artikel Patient/Patienten Bewohner Kind/Kinder
            Jugendliche/ Klient/Klienten Mandant/Mandanten Gast/Gäste Schüler Lieferant/Lieferanten Partner
            Dienstleister Anwender Nutzer Budget/s Kosten Qualität Sicherheit Ablauf/Abläufe Auftrag/Aufträge
            Anfrage/n Aufgabe/n Idee/n Methode/n Verfahren Technologie/n Schnittstelle/n Komponente/n Funktion/en
            Plattform/en Service/s Dienst/e Funktionalität/en Feature/s Datenqualität Datensatz/Datensätze
            Datenquelle/n Datenmodell/e Pipeline/s Datenpipeline/s Webseite/n Tool/s Framework/s Standard/s
            Richtlinie/n Baustelle/n Gebäude Raum/Räume Fläche/n Objekt/e Pflanze/n Baum/Bäume Lager
            Bestand/Bestände Lebensmittel Küche/n Rohstoff/e Zutat/en Leitung/en Rohr/e Kabel Heizung/en Dach/Dächer
            Fenster Tür/en Wand/Wände Boden/Böden Möbel Beziehung/en Kundenbeziehung/en Geschäftsprozess/e
            Geschäftsmodell/e Unternehmen Abteilung/en Fachbereich/e Fachabteilung/en Bewerber Bewerbung/en
            Kandidat/Kandidaten Stelle/n Personal Auszubildende/ Vorgang/Vorgänge Fall/Fälle Schaden/Schäden
            Reklamation/en Beschwerde/n Frage/n Problem/e Fehler Abweichung/en Risiko/Risiken Potenzial/Potenziale
            Potential/Potentiale Information/en Erkenntnis/se Thema/Themen Fragestellung/en Zahlungsverkehr
            Konto/Konten Markt/Märkte Zielgruppe/n Vertrieb Umsatz/Umsätze Marke/n Kanal/Kanäle Medium/Medien
            Steuer/n Lohn/Löhne Gehalt/Gehälter Personalakte/n Stakeholder Vorgabe/n Vorschrift/en Gesetz/e Norm/en
            Umgebung/en Landschaft/en Baugruppe/n Schaltung/en Steuerung/en Sensor/Sensoren Motor/Motoren Roboter
            Steuergerät/e Werkstück/e Metall/e Holz Beton Wäsche Zimmer Bett/en Kasse/n Regal/e Filiale/n
            Kundendaten Dienstleistung/en Erweiterung/en Änderung/en Verbesserung/en Arbeit/en Einsatz/Einsätze
            Ressource/n Zeit/en Leistung/en Versuch/e Experiment/e Probe/n Laborprobe/n Wunde/n Medikament/e
            Angehörige/ Familie/n Gruppe/n Mensch/Menschen Person/en Eltern Tier/e Bürger Senior/Senioren
            Anwendungsfall/Anwendungsfälle Cloud Portfolio/s Vision/en Kennzahlensystem/e Datenbestand/Datenbestände
            Datenmenge/n Datenanalyse/n Bild/er Video/s Stromversorgung Energie Wasser Abfall/Abfälle Straße/n
            Brücke/n Bauvorhaben Grundstück/e Immobilie/n Wohnung/en Sachverhalt/e Vertragsverhandlung/en
            Entscheidung/en Struktur/en Organisation/en Veränderung/en Innovation/en Transformation/en Effizienz
            Performance Nachhaltigkeit Zahl/en Kultur/en Workflow/s Ansatz/Ansätze Netz/Netze Kollege/n/Kolleg Muster
            Stärke/n Schwäche/n Technik/en Partnerschaft/en Drucker Abhängigkeit/en Beispiel/e
            Datenfluss/Datenflüsse Datenstrom/Datenströme Interview/s Release/s Gremium/Gremien Modul/e
            Vorschlag/Vorschläge Option/en Befund/e Möglichkeit/en Teilnehmer Führungskraft/Führungskräfte
            Meilenstein/e Handlungsfeld/er Hardware Firmware Middleware Institut/e Labor/e Kriterium/Kriterien
            Paket/e Erlebnis/se Stellungnahme/n Initiative/n Event/s Meeting/s Bedürfnis/se Grundlage/n
            Umfang/Umfänge Verstoß/Verstöße Mitglied/er Regel/n Zusammenhang/Zusammenhänge Studierende/
            Teilnehmende/ Beschäftigte/ Auswirkung/en Vorgehensweise/n Klassifikator/Klassifikatoren Impuls/e
            Signal/e Parameter Pflanzung/en Brot/e Kuchen Fleisch Salat/e Blume/n Kranke/ Verletzte/ Kleidung
            Textilien Schuh/e Kosmetik Getreide Ernte/n Beet/e Garten/Gärten Zaun/Zäune Sanitäranlage/n Armatur/en
            Fliese/n Fassade/n Gerüst/e Bagger Kran/Kräne Stapler LKW Lieferkette/n Container Ladung/en
            Fahrgast/Fahrgäste Zug/Züge Bus/Busse Flugzeug/e Schiff/e Ausrüstung/en Besucher Unterricht Klasse/n
            """
        ),
    ]
}
