import JobMarket

/// Nouns that work is done on, so that all forms of one count as one: `Projekt/e`, `Vertrag/Verträge`; what is not
/// counted has no plural. A third part is a further form ("Kund:innen").
///
/// Grouped by the kind of work that making such a thing is, where it tells one, and by what sort of thing it is.
enum WorkNouns {
    static let listed: [(kind: TaskKind?, matter: WorkMatter?, nouns: String)] = [
        (
            .plan, nil,
            """
            Konzept/e Strategie/n Plan/Pläne Architektur/en Entwurf/Entwürfe Roadmap/s Spezifikation/en
            Anforderung/en Lastenheft/e Pflichtenheft/e Zeitplan/Zeitpläne Businessplan/Businesspläne Design/s
            Dienstplan/Dienstpläne Ziel/e Einsatzplan/Einsatzpläne Budgetplan/Budgetpläne Leistungsbeschreibung/en
            """
        ),
        (
            .plan, .undertakings,
            """
            Maßnahme/n
            """
        ),
        (
            .explain, nil,
            """
            Präsentation/en Schulung/en Workshop/s Training/s Beratung/en Unterlage/n Unterweisung/en Seminar/e
            Vortrag/Vorträge Anleitung/en Handbuch/Handbücher Handlungsempfehlung/en Empfehlung/en Publikation/en
            Beitrag/Beiträge Veröffentlichung/en Fortbildung/en Lehrveranstaltung/en Text/e Entscheidungsvorlage/n
            """
        ),
        (
            .explain, .records,
            """
            Inhalt/e
            """
        ),
        (
            .analyse, nil,
            """
            Analyse/n Auswertung/en Bericht/e Report/s Reporting/s Statistik/en Kalkulation/en Kennzahl/en Studie/n
            Prognose/n Gutachten Untersuchung/en Recherche/n Messung/en Berechnung/en Bewertung/en Evaluation/en
            Simulation/en Dashboard/s KPI/s Visualisierung/en Forecast/s Beobachtung/en Machbarkeitsstudie/n Trend/s
            """
        ),
        (
            .analyse, .insights,
            """
            Ergebnis/se
            """
        ),
        (
            .sell, nil,
            """
            Angebot/e Werbemittel Verhandlung/en Newsletter Verkaufsgespräch/e Preisverhandlung/en Messe/n Katalog/e
            """
        ),
        (
            .sell, .markets,
            """
            Kampagne/n
            """
        ),
        (
            .secure, nil,
            """
            Prüfung/en Test/s Audit/s Kontrolle/n Qualitätskontrolle/n Risikobewertung/en Testfall/Testfälle
            Review/s Inspektion/en Sicherheitskonzept/e Gefährdungsbeurteilung/en Sichtprüfung/en Testkonzept/e
            """
        ),
        (
            .administer, nil,
            """
            Rechnung/en Antrag/Anträge Steuererklärung/en Jahresabschluss/Jahresabschlüsse Abschluss/Abschlüsse
            Bescheid/e Abrechnung/en Lieferschein/e Bilanz/en Bestellung/en Lohnabrechnung/en Gehaltsabrechnung/en
            Termin/e Meldung/en Korrespondenz Buchung/en Zahlung/en Bescheinigung/en Zeugnis/se
            Umsatzsteuervoranmeldung/en Verwendungsnachweis/e Ausschreibung/en Gewinnermittlung/en Buchhaltung
            Finanzbuchhaltung Monatsabschluss/Monatsabschlüsse Besprechung/en Reise/n Post Inventur/en
            """
        ),
        (
            .administer, .records,
            """
            Dokumentation/en Dokument/e Protokoll/e Beleg/e Formular/e Akte/n Stammdaten
            """
        ),
        (
            .administer, .agreements,
            """
            Vertrag/Verträge Arbeitsvertrag/Arbeitsverträge
            """
        ),
        (
            .administer, .undertakings,
            """
            Veranstaltung/en
            """
        ),
        (
            .build, nil,
            """
            Modell/e Prototyp/Prototypen Algorithmus/Algorithmen
            """
        ),
        (
            .build, .digital,
            """
            Software Anwendung/en Applikation/en Code Skript/e App/s API/s Website/s
            """
        ),
        (
            .run, nil,
            """
            Wartung/en Reparatur/en Instandhaltung Störung/en Ticket/s Wartungsarbeit/en
            """
        ),
        (
            .run, .digital,
            """
            Update/s
            """
        ),
        (
            .run, .undertakings,
            """
            Inbetriebnahme/n
            """
        ),
        (
            .make, nil,
            """
            Reinigung/en Montage/n Gericht/e Schweißarbeit/en Montagearbeit/en Mahlzeit/en
            """
        ),
        (
            .make, .goods,
            """
            Speise/n Getränk/e
            """
        ),
        (
            .transport, nil,
            """
            Transport/e Tour/en Fahrt/en Kommission/en
            """
        ),
        (
            .transport, .goods,
            """
            Lieferung/en Sendung/en Palette/n
            """
        ),
        (
            .care, nil,
            """
            Grundpflege Behandlungspflege Pflegemaßnahme/n Therapie/n Pflege Freizeitangebot/e
            """
        ),
        (
            nil, nil,
            """
            Budget/s Kosten Qualität Sicherheit Auftrag/Aufträge Anfrage/n Idee/n Methode/n Verfahren Technologie/n
            Funktion/en Funktionalität/en Feature/s Datenqualität Datenmodell/e Standard/s Richtlinie/n Küche/n
            Zutat/en Leitung/en Fenster Tür/en Wand/Wände Boden/Böden Geschäftsmodell/e Bewerbung/en Stelle/n
            Schaden/Schäden Reklamation/en Beschwerde/n Frage/n Problem/e Fehler Abweichung/en Risiko/Risiken
            Potenzial/Potenziale Potential/Potentiale Fragestellung/en Zahlungsverkehr Vertrieb Steuer/n Lohn/Löhne
            Gehalt/Gehälter Vorgabe/n Vorschrift/en Gesetz/e Norm/en Holz Beton Wäsche Bett/en Regal/e Filiale/n
            Erweiterung/en Verbesserung/en Arbeit/en Einsatz/Einsätze Ressource/n Zeit/en Leistung/en Versuch/e
            Experiment/e Laborprobe/n Gruppe/n Anwendungsfall/Anwendungsfälle Vision/en Kennzahlensystem/e
            Datenmenge/n Datenanalyse/n Video/s Energie Wasser Abfall/Abfälle Sachverhalt/e Entscheidung/en
            Struktur/en Organisation/en Effizienz Performance Nachhaltigkeit Zahl/en Kultur/en Workflow/s
            Ansatz/Ansätze Muster Stärke/n Schwäche/n Technik/en Abhängigkeit/en Beispiel/e Datenfluss/Datenflüsse
            Datenstrom/Datenströme Interview/s Gremium/Gremien Vorschlag/Vorschläge Option/en Befund/e
            Möglichkeit/en Meilenstein/e Handlungsfeld/er Institut/e Labor/e Kriterium/Kriterien Erlebnis/se
            Stellungnahme/n Meeting/s Bedürfnis/se Grundlage/n Umfang/Umfänge Verstoß/Verstöße Regel/n
            Zusammenhang/Zusammenhänge Auswirkung/en Vorgehensweise/n Klassifikator/Klassifikatoren Impuls/e
            Signal/e Parameter Pflanzung/en Ernte/n Zaun/Zäune Fliese/n Fassade/n Gerüst/e Lieferkette/n Unterricht
            Klasse/n
            """
        ),
        (
            nil, .cared,
            """
            Patient/Patienten Bewohner Kind/Kinder Jugendliche/ Klient/Klienten Schüler Wunde/n Angehörige/
            Familie/n Mensch/Menschen Eltern Tier/e Senior/Senioren Kranke/ Verletzte/ Pflegebedürftige/
            Hilfebedürftige/ Krankheit/en Erkrankung/en Verletzung/en Hund/e Baby/s Heranwachsende/
            """
        ),
        (
            nil, .customers,
            """
            Kunde/n/Kund Mandant/Mandanten Gast/Gäste Lieferant/Lieferanten Partner Dienstleister Anwender Nutzer
            Beziehung/en Kundenbeziehung/en Unternehmen Fachbereich/e Fachabteilung/en Zielgruppe/n Stakeholder
            Bürger Partnerschaft/en Teilnehmer Mitglied/er Studierende/ Teilnehmende/ Fahrgast/Fahrgäste Besucher
            Interessent/Interessenten Neukunde/n Student/Studenten User Kontakt/e Geschäftspartner Mandat/e
            """
        ),
        (
            nil, .staff,
            """
            Team/s Mitarbeiter Mitarbeitende/ Abteilung/en Bewerber Kandidat/Kandidaten Personal Auszubildende/
            Person/en Kollege/n/Kolleg Führungskraft/Führungskräfte Beschäftigte/ Praktikant/Praktikanten Talent/e
            Nachwuchskraft/Nachwuchskräfte Fachkraft/Fachkräfte
            """
        ),
        (
            nil, .digital,
            """
            System/e Datenbank/en Netzwerk/e Server Infrastruktur/en Schnittstelle/n Komponente/n Plattform/en
            Pipeline/s Datenpipeline/s Webseite/n Tool/s Framework/s Umgebung/en Landschaft/en Cloud Netz/Netze
            Drucker Modul/e Hardware Firmware Middleware Client/s Rechner PC/s Laptop/s Arbeitsplatz/Arbeitsplätze
            Lizenz/en Backup/s Telefonanlage/n
            """
        ),
        (
            nil, .equipment,
            """
            Anlage/n Maschine/n Gerät/e Fahrzeug/e Bauteil/e Werkzeug/e Gebäude Raum/Räume Fläche/n Objekt/e
            Pflanze/n Baum/Bäume Rohr/e Kabel Heizung/en Dach/Dächer Baugruppe/n Schaltung/en Steuerung/en
            Sensor/Sensoren Motor/Motoren Roboter Steuergerät/e Werkstück/e Metall/e Zimmer Stromversorgung Straße/n
            Brücke/n Beet/e Garten/Gärten Sanitäranlage/n Armatur/en Bagger Kran/Kräne Stapler LKW Zug/Züge
            Bus/Busse Flugzeug/e Schiff/e Ausrüstung/en
            """
        ),
        (
            nil, .goods,
            """
            Produkt/e Lösung/en Material/Materialien Ware/n Artikel Service/s Dienst/e Lebensmittel Rohstoff/e Möbel
            Dienstleistung/en Medikament/e Portfolio/s Grundstück/e Immobilie/n Wohnung/en Paket/e Brot/e Kuchen
            Fleisch Salat/e Blume/n Kleidung Textilien Schuh/e Kosmetik Getreide Container Ladung/en
            """
        ),
        (
            nil, .records,
            """
            Daten Datensatz/Datensätze Datenquelle/n Lager Bestand/Bestände Konto/Konten Personalakte/n Kasse/n
            Kundendaten Datenbestand/Datenbestände Liste/n
            """
        ),
        (
            nil, .agreements,
            """
            Vertragsverhandlung/en Versicherung/en Deal/s Rahmenvertrag/Rahmenverträge
            """
        ),
        (
            nil, .undertakings,
            """
            Projekt/e Teilprojekt/e Prozess/e Ablauf/Abläufe Aufgabe/n Baustelle/n Geschäftsprozess/e
            Vorgang/Vorgänge Fall/Fälle Thema/Themen Änderung/en Bauvorhaben Veränderung/en Innovation/en
            Transformation/en Release/s Initiative/n Event/s Einführung/en Umstellung/en
            """
        ),
        (
            nil, .markets,
            """
            Markt/Märkte Umsatz/Umsätze Marke/n Kanal/Kanäle Medium/Medien Geschäftsfeld/er Absatzmarkt/Absatzmärkte
            """
        ),
        (
            nil, .insights,
            """
            Information/en Erkenntnis/se Probe/n Bild/er Einblick/e
            """
        ),
    ]
}
