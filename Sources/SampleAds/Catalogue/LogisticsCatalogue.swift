/// Occupations of storage, transport and engineering offices.
enum LogisticsCatalogue {
    static let table = #"""
        @lagerlogistik logistics 27,11,3,2,3,3 h17.4%33 e4x6s1l1 logistik,handel,supermarkt,metal,grosshandel,kunststoff,elektro
        = Fachkraft für Lagerlogistik;Fachkraft für Lagerlogistik;Lagerist^;Fachlagerist^;Mitarbeiter^ Lager und Versand;Fachkraft Lagerlogistik
        l Teamleiter^ Lager;Schichtleiter^ Logistik
        g era=EG5,EG5,EG6,EG8
        a in der Lagerlogistik
        f shift65 temp36 quer35 noedu14 part18 mini5 fixed12
        s [nimmst|nehmen] Waren an, prüf~ sie und [lagerst|lagern] sie ein
        s kommissionier~ Aufträge mit Scanner und Pick-by-Voice
        s [belädst|beladen] Lkw und sicher~ die Ladung
        s [fährst|fahren] Gabelstapler, Ameise und Schubmaststapler
        s buch~ Bestände im Warenwirtschaftssystem
        s verpack~ Sendungen und erstell~ Versandpapiere
        s wirk~ bei Inventuren mit
        s bearbeit~ Retouren
        s versorg~ die Fertigung mit Material
        t Warenannahme und Kontrolle der Lieferungen
        t Ein- und Auslagerung der Ware
        t Kommissionierung mit Handscanner
        t Be- und Entladen von Lkw
        t Buchung der Warenbewegungen in SAP
        t Verpackung und Versand im In- und Ausland
        t Durchführung von Inventuren
        t Bereitstellung von Material für die Produktion
        t Prüfung von Lieferscheinen und Gefahrgutpapieren
        e Abgeschlossene Ausbildung als Fachkraft für Lagerlogistik oder Fachlagerist
        e Ausbildung in der Logistik oder mehrjährige Praxis im Lager
        e Berufsausbildung, gern im Bereich Lager
        d Sicherer Umgang mit Flurförderzeugen
        d Kenntnisse in einem Warenwirtschaftssystem, zum Beispiel SAP WM
        d Sorgfältiges und zügiges Arbeiten
        d Bereitschaft zur Schichtarbeit
        d Körperliche Belastbarkeit
        d Kenntnisse in Ladungssicherung
        d Verlässlichkeit und Pünktlichkeit
        d Ordnungssinn
        d Grundkenntnisse am PC
        n Erfahrung mit Schubmaststaplern ist von Vorteil
        n Kenntnisse im Umgang mit Gefahrgut sind wünschenswert
        c Gültiger Staplerschein
        @berufskraftfahrer logistics 26,10,3,2,3,3 m3100%34 e3x7s1 spedition,logistik,bau,grosshandel
        = Berufskraftfahrer^;Lkw-Fahrer^ Klasse CE;Kraftfahrer^ im Nahverkehr;Berufskraftfahrer^ im Fernverkehr;Fahrer^ für Wechselbrücken;Lkw-Fahrer^ CE
        a im Fahren von Lkw
        f shift40 travel25 temp20 quer10 fixed5 mini6 part8
        s [fährst|fahren] Sammelgut im Nahverkehr zu unseren Stammkunden
        s [belädst|beladen] und [entlädst|entladen] [dein|Ihr] Fahrzeug
        s sicher~ die Ladung nach den geltenden Vorschriften
        s [hältst|halten] Lenk- und Ruhezeiten ein
        s kontrollier~ das Fahrzeug vor jeder Abfahrt
        s [übergibst|übergeben] die Ware freundlich beim Kunden
        s führ~ Frachtpapiere digital auf dem Tablet
        s [sprichst|sprechen] Touren mit der Disposition ab
        t Fahrten im Nah- und Regionalverkehr
        t Be- und Entladen mit Mitnahmestapler oder Hubwagen
        t Ladungssicherung
        t Abfahrtkontrolle und Fahrzeugpflege
        t Umgang mit digitalem Tachografen
        t Prüfung von Lieferscheinen
        t Transport von Stahl, Coils und Maschinenteilen
        t Abstimmung mit der Disposition
        t Freundliche Übergabe an der Rampe
        e Ausbildung als Berufskraftfahrer oder beschleunigte Grundqualifikation
        e Führerschein der Klasse CE mit Eintrag 95, eine Ausbildung ist kein Muss
        e Qualifikation als Berufskraftfahrer nach dem BKrFQG
        d Führerschein der Klasse CE mit gültiger Schlüsselzahl 95
        d Fahrerkarte
        d Kenntnisse in Ladungssicherung
        d Verantwortungsvolle Fahrweise
        d Freundliches Auftreten beim Kunden
        d Pünktlichkeit und Zuverlässigkeit
        d Deutschkenntnisse für den Kontakt mit Kunden
        d Bereitschaft, auch einmal früh zu starten
        d Sorgsamer Umgang mit dem Fahrzeug
        n Erfahrung mit Sattel- oder Gliederzügen ist von Vorteil
        n Ein ADR-Schein ist gern gesehen
        c ADR-Schein
        c Staplerschein oder Kranschein für Ladekrane
        b Feste Fahrzeuge mit Standklimaanlage und Kühlschrank
        b Keine Nachtfahrten, jedes Wochenende zu Hause
        @lagerhelfer logistics 5,2,1,0,1,1 h15%49 e8x1 logistik,handel,supermarkt,grosshandel,temp
        = Lagerhelfer^;Kommissionierer^;Mitarbeiter^ Versand;Helfer^ Lager und Verpackung
        a im Lager
        f shift75 temp50 quer85 noedu92 mini18 part25 fixed15
        s stell~ Aufträge mit dem Handscanner zusammen
        s verpack~ Pakete und kleb~ Etiketten auf
        s räum~ Ware in die Regale
        s [entlädst|entladen] Container
        s zähl~ Bestände
        s [hältst|halten] Gänge und Packplätze sauber
        d Bereitschaft, körperlich zu arbeiten
        d Grundkenntnisse in Deutsch
        d Zuverlässigkeit
        d Schichtbereitschaft
        d Sorgfalt beim Zählen und Packen
        n Erste Erfahrung im Lager ist schön, aber nicht nötig
        @staplerfahrer logistics 5,2,0,0,1,0 h16.4%43 e2x7 logistik,grosshandel,metal
        = Staplerfahrer^;Gabelstaplerfahrer^;Schubmaststaplerfahrer^
        a als Staplerfahrer
        f shift80 temp48 quer30 fixed10
        s [fährst|fahren] Front- und Schubmaststapler
        s [lagerst|lagern] Paletten ein und aus
        s [belädst|beladen] Lkw
        s scann~ Ware und buch~ Lagerplätze
        s prüf~ den Stapler vor Schichtbeginn
        s unterstütz~ beim Kommissionieren
        d Sicheres Fahren auch in engen Gängen
        d Schichtbereitschaft
        d Aufmerksamkeit
        d Gute Deutschkenntnisse in Wort
        d Teamfähigkeit
        c Staplerschein mit Fahrpraxis
        @disponent office 4,2,1,1,2,0 m3500 e2x6s2 spedition,logistik
        = Disponent^;Disponent^ Nahverkehr;Speditionskaufmann / Speditionskauffrau;Disponent^ Teilladungen
        l Leiter^ Disposition
        a in der Disposition
        f shift20 english40 placement8 hybrid15 prefix15
        s plan~ Touren und setz~ Fahrzeuge wirtschaftlich ein
        s führ~ Fahrer und kauf~ Frachtraum ein
        s verhandel~ Preise mit Unternehmern
        s lös~ Probleme, wenn es auf der Straße stockt
        s informier~ Kunden über Sendungen
        s rechn~ Touren ab
        e Ausbildung als Kaufmann für Spedition und Logistikdienstleistung
        d Kenntnisse der Lenk- und Ruhezeiten
        d Ruhe am Telefon
        d Ortskenntnis und Zahlengefühl
        d Umgang mit einer Dispositionssoftware
        d Verhandlungsgeschick
        n Polnisch oder Rumänisch ist von Vorteil
        @zusteller logistics 4,2,1,1,1,1 h15.2%45 e8 kurier,logistik
        = Zusteller^;Paketzusteller^;Auslieferungsfahrer^;Kurierfahrer^
        a in der Zustellung
        f quer90 noedu85 mini20 part30 temp10 fixed20
        s [belädst|beladen] morgens [dein|Ihr] Fahrzeug
        s stell~ Pakete in einem festen Bezirk zu
        s hol~ Retouren ab
        s scann~ jede Sendung
        s klär~ Fragen freundlich an der Haustür
        s pfleg~ das Fahrzeug
        d Freude an Bewegung
        d Freundlichkeit
        d Gute Orientierung
        d Körperliche Fitness
        d Pünktlichkeit
        c Führerschein der Klasse B
        @busfahrer logistics 4,1,0,1,1,0 m3150%41 e4x5 verkehr
        = Busfahrer^;Fahrer^ im Linienverkehr;Busfahrer^ im Schulverkehr
        a im Linienverkehr
        f shift95 part35 quer60 mini8
        s [fährst|fahren] Linien im Stadt- und Regionalverkehr
        s verkauf~ Fahrkarten und [gibst|geben] Auskunft
        s kontrollier~ den Bus vor der Abfahrt
        s [hilfst|helfen] Fahrgästen mit Rollstuhl oder Kinderwagen
        s meld~ Störungen an die Leitstelle
        s [bist|sind] ein Gesicht unseres Unternehmens
        e Ausbildung als Fachkraft im Fahrbetrieb oder Führerschein der Klasse D
        d Freundlichkeit und Geduld
        d Bereitschaft zum Schichtdienst
        d Umsichtige Fahrweise
        d Gute Deutschkenntnisse
        d Pünktlichkeit
        c Führerschein der Klasse D mit Schlüsselzahl 95
        b Wir finanzieren den Führerschein der Klasse D
        @konstrukteur eng 5,2,1,2,1,0 y62000 e3x5s3l1 maschinenbau,metal,kunststoff,beratung
        = Konstrukteur^;Konstrukteur^ Sondermaschinenbau;Maschinenbauingenieur^;Entwicklungsingenieur^ Mechanik;Technische/r Produktdesigner/in
        l Leiter^ Konstruktion
        g era=EG10,EG12,EG13,EG14
        a in der Konstruktion
        f hybrid40 english50 prefix35 placement16 temp12 travel12 part10
        s konstruier~ Baugruppen und Vorrichtungen in 3D
        s leg~ Bauteile aus und rechn~ ihre Festigkeit nach
        s erstell~ Zeichnungen und Stücklisten
        s begleit~ Prototypen bis zur Serie
        s stimm~ [dich|sich] mit Fertigung und Einkauf ab
        s pfleg~ Daten im PLM-System
        e Studium des Maschinenbaus oder Weiterbildung zum Techniker
        d Sicherer Umgang mit SolidWorks, Inventor oder CATIA
        d Kenntnisse in Werkstoffen und Fertigungsverfahren
        d Kenntnisse in Toleranzrechnung und Normung
        d Strukturiertes und kreatives Arbeiten
        d Kommunikation mit Kunden und Lieferanten
        n Erfahrung mit FEM-Berechnung ist von Vorteil
        @elektroingenieur eng 3,1,1,2,1,1 y66000 e3x5s3 elektro,maschinenbau,energie,beratung
        = Elektroingenieur^;SPS-Programmierer^;Automatisierungsingenieur^;Ingenieur^ Elektrotechnik
        g era=EG11,EG12,EG13 tvöd=E11,E12
        a in der Automatisierungstechnik
        f hybrid40 travel35 english55 prefix35 placement18 temp10 part8
        s entwickel~ Steuerungskonzepte für Maschinen und Anlagen
        s programmier~ SPS und Visualisierung
        s [nimmst|nehmen] Anlagen beim Kunden in Betrieb
        s erstell~ Stromlaufpläne in EPLAN
        s wähl~ Antriebe und Sensorik aus
        s begleit~ Kunden bei der Abnahme
        e Studium der Elektro- oder Automatisierungstechnik oder Abschluss als Techniker
        d Sehr gute Kenntnisse im TIA-Portal
        d Erfahrung mit EPLAN P8
        d Kenntnisse in Feldbussystemen und Antriebstechnik
        d Reisebereitschaft
        d Analytisches Denken
        n Erfahrung mit Robotern ist wünschenswert
        @bauingenieur eng 3,1,1,2,1,0 y62000 e4x4s3 beratung,bau,kommune
        = Bauingenieur^;Tragwerksplaner^;Planungsingenieur^ Tiefbau;Planungsingenieur^ TGA
        g tvöd=E11,E12,E13
        a in der Planung
        f hybrid50 licence45 english15 prefix25 placement14 part25
        t Planung von Bauvorhaben in den Leistungsphasen 1 bis 8
        t Erstellung von Ausschreibungen
        t Statische Nachweise und Prüfungen
        t Koordination der Fachplaner
        t Kostenschätzung und Kostenkontrolle
        t Beratung der Auftraggeber
        e Studium des Bauingenieurwesens oder der Versorgungstechnik
        d Kenntnisse in AutoCAD oder Revit
        d Sicherer Umgang mit HOAI und VOB
        d Selbstständiges Arbeiten
        d Teamorientierung
        d Freude an der Abstimmung mit vielen Beteiligten
        n BIM-Erfahrung ist ein Plus
        @qualitaetsingenieur eng 3,1,0,2,0,0 y61000 e2x5s3l1 metal,kunststoff,elektro,maschinenbau
        = Qualitätsingenieur^;Qualitätsmanager^;Supplier Quality Engineer;Qualitätsmanagementbeauftragte/r
        l Leiter^ Qualitätsmanagement
        g era=EG11,EG12,EG13,EG14
        a im Qualitätsmanagement
        f hybrid30 travel30 english75 prefix35 placement14
        s betreu~ Neuprojekte von der Anfrage bis zur Serienfreigabe
        s moderier~ FMEA und Ursachenanalysen
        s führ~ Prozess- und Lieferantenaudits durch
        s bearbeit~ Kundenreklamationen nach 8D
        s entwickel~ das Managementsystem weiter
        s schul~ Mitarbeitende in Qualitätsmethoden
        e Technisches Studium oder Techniker mit Schwerpunkt Qualität
        d Kenntnisse der IATF 16949 und ISO 9001
        d Erfahrung mit FMEA, PPAP und SPC
        d Sicheres Auftreten gegenüber Kunden
        d Analytische Arbeitsweise
        d Überzeugungskraft
        c Auditor nach VDA 6.3
        @projektingenieur eng 3,1,1,2,1,1 y65000 e3x5s3 maschinenbau,energie,elektro,chemie
        = Projektingenieur^;Projektleiter^ Anlagenbau;Verfahrensingenieur^;Project Engineer
        g era=EG11,EG12,EG13 tvöd=E11,E12
        a in der Abwicklung technischer Projekte
        f hybrid35 travel40 english75 prefix40 placement16
        s leit~ Projekte von der Auslegung bis zur Übergabe
        s klär~ Anforderungen mit Kunden und Lieferanten
        s überwach~ Termine, Kosten und Risiken
        s begleit~ Montage und Inbetriebnahme
        s erstell~ technische Spezifikationen
        s bericht~ an die Projektlenkung
        e Studium des Maschinenbaus, der Verfahrens- oder Elektrotechnik
        d Kenntnisse im Projektmanagement
        d Technisches Verständnis für Anlagen
        d Sicherer Umgang mit MS Project
        d Verhandlungsgeschick
        d Reisebereitschaft
        """#
}
