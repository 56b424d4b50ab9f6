/// Occupations of the office, of accounting and of personnel.
enum OfficeCatalogue {
    static let table = #"""
        @industriekaufleute office 27,10,3,3,3,2 m3400%28 e4x6s1 metal,maschinenbau,kunststoff,elektro,energie,chemie
        = Industriekaufmann / Industriekauffrau;Industriekaufmann/-frau;Industriekaufleute;Industriekaufleute Auftragsabwicklung;Kaufmännische/r Sachbearbeiter/in;Industriekaufmann / Industriekauffrau Vertriebsinnendienst
        g era=EG7,EG8,EG9
        a in der Auftragsabwicklung
        f hybrid35 english50 part32 fixed16 temp12 placement8 quer5
        s bearbeit~ Kundenaufträge vom Eingang bis zur Rechnung
        s erstell~ Angebote und verfolg~ sie nach
        s überwach~ Liefertermine und stimm~ [dich|sich] mit der Fertigung ab
        s pfleg~ Stammdaten und Preise im ERP-System
        s klär~ Reklamationen mit Kunden und Qualitätssicherung
        s bereit~ Versand- und Zollpapiere vor
        s [bist|sind] für unsere Kunden am Telefon und per E-Mail erreichbar
        s wert~ Umsätze und Bestände aus
        s unterstütz~ den Außendienst bei Besuchen und Messen
        t Auftragsabwicklung vom Angebot bis zur Rechnung
        t Bestellung von Material und Überwachung der Liefertermine
        t Pflege von Stammdaten in SAP
        t Abstimmung mit Produktion, Versand und Kunden
        t Bearbeitung von Reklamationen
        t Erstellung von Export- und Zolldokumenten
        t Kalkulation von Angeboten
        t Allgemeine Sachbearbeitung und Korrespondenz
        t Auswertungen für Vertriebs- und Geschäftsleitung
        e Abgeschlossene Ausbildung als Industriekaufmann/-frau
        e Kaufmännische Ausbildung, bevorzugt in der Industrie
        e Ausbildung als Industriekaufmann/-frau, Kaufmann/-frau für Büromanagement oder vergleichbar
        d Sicherer Umgang mit MS Office, besonders Excel
        d Kenntnisse in einem ERP-System, gern SAP
        d Kundenorientierung und Verhandlungsgeschick
        d Strukturierte und genaue Arbeitsweise
        d Freundliche Stimme am Telefon
        d Grundverständnis für technische Produkte
        d Kenntnisse in Export und Zoll
        d Teamfähigkeit und Eigeninitiative
        d Zahlenverständnis
        n Kenntnisse in Französisch oder Italienisch sind von Vorteil
        n Idealerweise [kennst du|kennen Sie] die Abläufe eines Fertigungsbetriebs
        @bueromanagement office 5,2,1,1,1,0 m2900 e4x6 handwerk,it,praxis,immobilien,beratung,träger,logistik
        = Kaufmann/-frau für Büromanagement;Bürokaufmann / Bürokauffrau;Sachbearbeiter^ Büro;Office Manager^;Mitarbeiter^ Verwaltung
        g avrd=EG5,EG6 avrc=EG5,EG6
        a in der Büroorganisation
        f part60 mini14 hybrid28 quer20 fixed14 temp10
        s organisier~ den Büroalltag
        s schreib~ Angebote und Rechnungen
        s koordinier~ Termine und Besprechungen
        s bereit~ die Buchhaltung für das Steuerbüro vor
        s bearbeit~ Post und E-Mails
        s bestell~ Material und prüf~ Rechnungen
        e Ausbildung als Kaufmann/-frau für Büromanagement oder eine andere kaufmännische Ausbildung
        d Sicherer Umgang mit Word, Excel und Outlook
        d Organisationstalent
        d Freundlichkeit am Telefon
        d Gute Rechtschreibung
        d Diskretion
        @assistenz office 4,1,2,2,1,0 m3600 x6s3 finanz,beratung,maschinenbau,klinik,immobilien
        = Assistenz der Geschäftsführung;Teamassistenz;Executive Assistant;Sekretär^
        g avrc=EG8,EG9
        a in der Assistenz
        f hybrid35 english60 part35 placement12 fixed12
        s [hältst|halten] der Geschäftsführung den Rücken frei
        s plan~ Termine und Dienstreisen
        s bereit~ Präsentationen und Sitzungen vor
        s schreib~ Protokolle und [behältst|behalten] Aufgaben im Blick
        s [empfängst|empfangen] Gäste
        s bearbeit~ vertrauliche Unterlagen
        e Kaufmännische Ausbildung, gern mit Weiterbildung zur Managementassistenz
        d Sehr gute Kenntnisse in MS Office
        d Absolute Verschwiegenheit
        d Souveränes Auftreten
        d Vorausschauendes Denken
        d Stilsicheres Deutsch
        @einkaeufer office 4,1,1,1,0,1 m4100 e2x5s3l1 metal,maschinenbau,handel,supermarkt,klinik,elektro
        = Einkäufer^;Strategische/r Einkäufer/in;Operative/r Einkäufer/in;Sachbearbeiter^ Einkauf
        l Leiter^ Einkauf
        g era=EG9,EG10,EG12,EG13
        a im Einkauf
        f hybrid40 english65 travel20 placement12 part12
        s hol~ Angebote ein und verhandel~ Preise
        s schließ~ Rahmenverträge ab
        s bewert~ Lieferanten und bau~ neue auf
        s überwach~ Bestände und Liefertermine
        s analysier~ Märkte und Materialpreise
        s arbeit~ eng mit Technik und Disposition zusammen
        e Kaufmännische Ausbildung oder Studium der BWL
        d Verhandlungsstärke
        d Kenntnisse in SAP MM oder einem anderen ERP-System
        d Technisches Verständnis
        d Analytische Fähigkeiten
        d Kenntnisse im Vertragsrecht
        @rechtsanwaltsfachangestellte office 2,1,1,1,1,0 m2950 e3x5 kanzlei
        = Rechtsanwaltsfachangestellte/r;ReNo-Fachangestellte/r;Notarfachangestellte/r
        a in einer Kanzlei
        f part55 hybrid20
        s führ~ Akten und überwach~ Fristen
        s schreib~ Schriftsätze nach Diktat
        s rechn~ nach RVG ab
        s betreu~ Mandanten am Telefon
        s leit~ Vollstreckungen ein
        s bereit~ Urkunden vor
        e Ausbildung als Rechtsanwalts- oder Notarfachangestellte/r
        d Kenntnisse in RA-MICRO oder DATEV Anwalt
        d Sichere Rechtschreibung
        d Verschwiegenheit
        d Zuverlässigkeit bei Fristen
        d Umgang mit dem beA
        @immobilienverwalter office 3,1,1,1,1,0 m3500 e2x6s1 immobilien
        = Immobilienverwalter^;Immobilienkaufmann / Immobilienkauffrau;Property Manager^;WEG-Verwalter^
        a in der Immobilienverwaltung
        f hybrid45 licence55 part30 placement10
        s betreu~ einen festen Bestand an Wohnungen
        s bereit~ Eigentümerversammlungen vor und leit~ sie
        s rechn~ Betriebskosten ab
        s beauftrag~ Handwerker und prüf~ Rechnungen
        s kümmer~ [dich|sich] um Vermietung und Übergaben
        s führ~ Schriftverkehr mit Mietern und Eigentümern
        e Ausbildung als Immobilienkaufmann/-frau
        d Kenntnisse im Miet- und WEG-Recht
        d Durchsetzungsfähigkeit mit freundlichem Ton
        d Sicherer Umgang mit einer Verwaltungssoftware
        d Organisationsgeschick
        d Zahlenverständnis
        @versicherungskaufmann office 3,1,1,1,1,1 m3700 e4x5s1 finanz
        = Kaufmann/-frau für Versicherungen und Finanzanlagen;Sachbearbeiter^ Schaden;Kundenberater^ Versicherungen;Bankkaufmann / Bankkauffrau
        a in Versicherung oder Bank
        f hybrid55 part35 quer15
        s [berätst|beraten] Kundinnen und Kunden zu Vorsorge und Verträgen
        s prüf~ Schäden und regulier~ sie
        s bearbeit~ Anträge und Änderungen
        s führ~ Gespräche am Telefon und in der Filiale
        s erkenn~ Bedarf und [gibst|geben] passende Empfehlungen
        s acht~ auf Recht und Datenschutz
        e Ausbildung als Bank- oder Versicherungskaufmann/-frau
        d Kommunikationsstärke
        d Kenntnisse in Sach- oder Personenversicherung
        d Serviceorientierung
        d Sorgfalt
        d Gute MS-Office-Kenntnisse
        @empfang office 3,1,1,1,1,0 m2550 e5x3 beratung,finanz,klinik,autohaus,energie
        = Empfangsmitarbeiter^;Mitarbeiter^ am Empfang;Telefonist^
        a am Empfang
        f part65 mini12 shift20 quer55 temp14 english35
        s begrüß~ Gäste und meld~ sie an
        s [nimmst|nehmen] Anrufe entgegen
        s verteil~ Post und Pakete
        s verwalt~ Besprechungsräume
        s [gibst|geben] Ausweise aus
        s unterstütz~ das Büro bei kleinen Aufgaben
        e Kaufmännische Ausbildung oder Erfahrung in der Hotellerie
        d Herzliches und gepflegtes Auftreten
        d Gute Ausdrucksweise
        d Ruhe, wenn viel los ist
        d Grundkenntnisse in MS Office
        d Pünktlichkeit
        """#
}
