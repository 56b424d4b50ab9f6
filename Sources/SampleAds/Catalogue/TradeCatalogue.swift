/// Occupations of trade, sales and marketing.
enum TradeCatalogue {
    static let table = #"""
        @verkaeufer trade 28,10,3,3,3,2 m2600%30 e5x6s1l1 supermarkt
        = Verkäufer^;Verkäufer^;Kaufmann/-frau im Einzelhandel;Verkaufsmitarbeiter^;Verkäufer^ Frischetheke;Verkäufer^ Obst und Gemüse
        l Filialleiter^;Stellvertretende Filialleitung;Marktleiter^
        a im Verkauf
        f part82 mini24 shift35 quer60 noedu22 fixed14 temp3 english4
        s [berätst|beraten] unsere Kundinnen und Kunden freundlich und kompetent
        s räum~ Ware ein und sorg~ für ansprechende Regale
        s kassier~ und wickel~ Zahlungen ab
        s bestell~ Ware nach und kontrollier~ Mindesthaltbarkeiten
        s bedien~ an der Theke und acht~ auf Frische
        s gestalt~ Aktionsflächen und Preisschilder
        s [nimmst|nehmen] Lieferungen an
        s [hältst|halten] Markt und Lager sauber
        s wirk~ bei der Inventur mit
        t Freundliche Beratung und Bedienung der Kunden
        t Kassiertätigkeiten
        t Verräumen der Ware und Pflege der Regale
        t Kontrolle von Frische und Haltbarkeit
        t Warenannahme und Bestellung
        t Aufbau von Aktionen
        t Mitarbeit bei Inventuren
        t Sauberkeit im Verkaufsraum
        t Bearbeitung von Umtausch und Reklamation
        k führ~ [dein|Ihr] Team im Markt und plan~ den Personaleinsatz
        k verantwort~ Umsatz, Bestand und Inventurergebnis
        e Abgeschlossene Ausbildung als Verkäufer/in oder Kaufmann/-frau im Einzelhandel
        e Ausbildung im Einzelhandel oder im Lebensmittelhandwerk
        e Ausbildung im Verkauf, gern auch aus einer anderen Branche
        d Freude am Umgang mit Menschen
        d Freundliches und gepflegtes Auftreten
        d Zeitliche Flexibilität, auch am Samstag
        d Zuverlässigkeit und Pünktlichkeit
        d Gute Deutschkenntnisse
        d Bereitschaft, körperlich mit anzupacken
        d Gefühl für Ware und Präsentation
        d Ehrlichkeit im Umgang mit Geld
        d Teamgeist
        n Erfahrung an der Kasse ist von Vorteil
        n Warenkunde im Bereich Obst und Gemüse oder Käse ist schön, aber kein Muss
        c Gesundheitsbelehrung nach § 43 Infektionsschutzgesetz
        @fachverkaeufer trade 6,2,1,1,1,0 m2700 e3x6s1 handel,baumarkt
        = Verkaufsberater^;Kaufmann/-frau im Einzelhandel;Fachberater^ im Verkauf;Verkäufer^ im Fachmarkt
        l Abteilungsleiter^ Verkauf
        a im Fachhandel
        f part60 mini15 quer40 fixed12 shift15
        s [berätst|beraten] Kundinnen und Kunden ausführlich und ehrlich
        s präsentier~ neue Ware und bau~ Aktionen auf
        s wickel~ Bestellungen und Lieferungen ab
        s kassier~ und bearbeit~ Reklamationen
        s [behältst|behalten] Bestände und Trends im Blick
        s wirk~ bei Inventuren und Veranstaltungen mit
        e Ausbildung im Einzelhandel
        e Abgeschlossene Ausbildung, gern im Verkauf oder im Handwerk
        d Freude an Beratung
        d Interesse an unseren Produkten
        d Gepflegtes Auftreten
        d Bereitschaft zur Arbeit am Samstag
        d Sicherer Umgang mit einer Kasse
        d Verkaufstalent
        @baeckereiverkaeufer trade 5,2,1,1,1,0 m2450 e6x3 baeckerei
        = Fachverkäufer^ Bäckerei;Verkäufer^ im Backshop;Mitarbeiter^ Verkauf und Café
        l Filialleiter^ Bäckerei
        a im Verkauf
        f part80 mini30 quer70 noedu45 shift60 fixed8
        s bedien~ Kundinnen und Kunden an der Theke
        s back~ Brötchen und Snacks in der Filiale auf
        s beleg~ Brötchen und bereit~ Kaffee zu
        s kassier~ und rechn~ die Kasse ab
        s [hältst|halten] Theke und Café sauber
        s bestell~ Ware für den nächsten Tag
        e Ausbildung im Lebensmittelhandwerk oder Einzelhandel
        d Freundlichkeit schon am frühen Morgen
        d Sauberkeit und Sorgfalt
        d Freude am Umgang mit Menschen
        d Zuverlässigkeit
        d Zeitliche Flexibilität, auch am Sonntag
        @kassierer trade 3,1,1,0,0,1 h15.2%45 e7x2 supermarkt,baumarkt
        = Kassierer^;Kassenkraft;Mitarbeiter^ Kasse
        a an der Kasse
        f part90 mini35 quer75 noedu80 shift30 fixed15
        s kassier~ zügig und freundlich
        s begrüß~ Kundinnen und Kunden
        s wechsel~ Geld und mach~ die Abrechnung
        s räum~ in ruhigen Zeiten Ware ein
        s bearbeit~ Umtausch und Gutscheine
        s [gibst|geben] Auskunft am Eingang
        d Freundlichkeit
        d Sicherheit im Umgang mit Geld
        d Flexibilität bei den Arbeitszeiten
        d Gutes Deutsch
        d Ruhe, wenn die Schlange länger wird
        @warenverraeumer trade 3,1,0,0,1,0 h14.3%49 e8 supermarkt,baumarkt
        = Warenverräumer^;Aushilfe Regalpflege;Mitarbeiter^ Warenverräumung
        a im Handel
        f part85 mini60 quer90 noedu95 fixed20 temp12
        s räum~ Ware in die Regale
        s kontrollier~ Preise und Etiketten
        s sortier~ abgelaufene Ware aus
        s bau~ Displays auf
        s entsorg~ Karton und Folie
        d Sorgfalt
        d Frühes Aufstehen oder Arbeiten am Abend
        d Körperliche Fitness
        d Zuverlässigkeit
        d Grundkenntnisse in Deutsch
        @grosshandelskaufmann trade 4,1,0,1,0,0 m3200 e4x5s1 grosshandel
        = Kaufmann/-frau für Groß- und Außenhandelsmanagement;Sachbearbeiter^ Verkauf Innendienst;Fachberater^ Großhandel
        a im Großhandel
        f part20 hybrid25 english30 quer8 placement8
        s [berätst|beraten] Handwerker und Industriekunden am Telefon
        s schreib~ Angebote und erfass~ Aufträge
        s disponier~ Ware und Lieferungen
        s klär~ Rückfragen mit dem Lager
        s pfleg~ Kundendaten und Konditionen
        s begleit~ Aktionen und Hausmessen
        e Ausbildung als Groß- und Außenhandelskaufmann/-frau
        d Verkaufstalent
        d Interesse an Technik
        d Freundliche Art am Telefon
        d Sicherer Umgang mit einem Warenwirtschaftssystem
        d Teamfähigkeit
        @automobilverkaeufer trade 2,1,1,1,0,1 m4200 e2x6s1 autohaus
        = Automobilverkäufer^;Verkaufsberater^ Gebrauchtwagen;Serviceberater^
        a im Verkauf von Fahrzeugen
        f licence95 shift15
        s [berätst|beraten] Interessenten zu Neu- und Gebrauchtwagen
        s organisier~ Probefahrten
        s erstell~ Angebote zu Leasing und Finanzierung
        s [nimmst|nehmen] Fahrzeuge in Zahlung
        s [übergibst|übergeben] Fahrzeuge an ihre neuen Besitzer
        s pfleg~ Kontakte im CRM
        e Ausbildung als Automobilkaufmann/-frau oder in einem anderen Verkaufsberuf
        d Begeisterung für Autos
        d Abschlussstärke
        d Seriöses Auftreten
        d Kundenorientierung
        d Sicherer Umgang mit digitalen Werkzeugen
        c Führerschein der Klasse B
        @aussendienst sales 5,2,2,2,2,1 y58000%33 e2x5s3l1 grosshandel,metal,maschinenbau,elektro,it,kunststoff
        = Außendienstmitarbeiter^;Vertriebsmitarbeiter^ im Außendienst;Gebietsverkaufsleiter^;Sales Manager^;Technische/r Vertriebsmitarbeiter/in
        l Vertriebsleiter^
        a im Vertrieb
        f travel90 licence95 english35 quer15 placement15 hybrid25 prefix30
        s betreu~ Bestandskunden und gewinn~ neue hinzu
        s führ~ Verkaufsgespräche vor Ort
        s erstell~ Angebote und verhandel~ Verträge
        s plan~ Besuche und Touren selbstständig
        s [vertrittst|vertreten] uns auf Messen
        s beobacht~ den Markt und bericht~ im CRM
        e Kaufmännische oder technische Ausbildung
        d Freude am Verkaufen
        d Verhandlungsgeschick
        d Selbstorganisation
        d Technisches Verständnis
        d Überzeugendes Auftreten
        c Führerschein der Klasse B
        b Firmenwagen, auch zur privaten Nutzung
        b Ungedeckelte Provision zum Fixgehalt
        @vertriebsinnendienst sales 5,2,1,1,1,0 m3500 e3x6s2l1 grosshandel,metal,maschinenbau,elektro,kunststoff
        = Mitarbeiter^ Vertriebsinnendienst;Sachbearbeiter^ Vertrieb;Customer Service Representative;Sales Support Manager^
        l Leiter^ Vertriebsinnendienst
        g era=EG7,EG8,EG9,EG11
        a im Vertriebsinnendienst
        f hybrid40 english60 part28 fixed10 temp8 placement8
        s [bist|sind] erste Anlaufstelle für unsere Kunden
        s erstell~ Angebote und leg~ Aufträge an
        s überwach~ Lieferungen und informier~ Kunden
        s unterstütz~ den Außendienst
        s bearbeit~ Reklamationen
        s wert~ Absatzzahlen aus
        e Kaufmännische Ausbildung
        d Kommunikationsstärke
        d Kenntnisse in SAP SD oder einem CRM
        d Organisationstalent
        d Technisches Interesse
        d Kundenorientierung
        @keyaccount sales 2,1,2,2,2,1 y78000%33 x4s5l1 it,logistik,handel,supermarkt,energie,kunststoff
        = Key Account Manager^;Senior Key Account Manager^;Großkundenbetreuer^
        l Head of Sales
        a im Key Account Management
        f hybrid50 travel60 english80 placement20
        t Betreuung und Ausbau strategischer Kunden
        t Verhandlung von Jahresverträgen
        t Entwicklung von Kundenstrategien
        t Abstimmung mit Produktmanagement und Logistik
        t Umsatz- und Ergebnisplanung
        t Präsentationen auf Vorstandsebene
        e Studium der BWL oder kaufmännische Ausbildung
        d Nachweisbare Erfolge im Vertrieb
        d Strategisches Denken
        d Sicherheit in Verhandlungen
        d Netzwerk in der Branche
        d Reisebereitschaft
        @onlinemarketing marketing 4,2,2,2,2,1 y48000 e4x5s2l1 agentur,handel,supermarkt,it,grosshandel
        = Online-Marketing-Manager^;Social Media Manager^;Marketing Manager^;SEO Manager^;Content Manager^
        l Leiter^ Marketing
        a im Online-Marketing
        f hybrid65 remote12 part30 english40 prefix70 quer15 fixed16
        s plan~ Kampagnen für Suche, Social Media und Newsletter
        s schreib~ Texte und pfleg~ Webseiten
        s analysier~ Zugriffe und leit~ Maßnahmen ab
        s betreu~ Budgets in Google Ads und Meta
        s arbeit~ mit Grafik und Agenturen zusammen
        s entwickel~ Themen für unsere Kanäle
        e Studium mit Schwerpunkt Marketing oder eine kaufmännische Ausbildung
        d Sicheres Sprachgefühl
        d Erfahrung mit Google Ads und Google Analytics
        d Kenntnisse in einem CMS
        d Kreativität und Zahlenverständnis
        d Gespür für Zielgruppen
        @mediengestalter marketing 3,1,0,1,1,0 m3000 e4x5s1 agentur,handel,supermarkt
        = Mediengestalter^ Digital und Print;Grafikdesigner^;Grafiker^
        a in der Mediengestaltung
        f hybrid55 remote8 part35 quer6 fixed12 prefix40
        s gestalt~ Anzeigen, Broschüren und Webseiten
        s bearbeit~ Bilder und kurze Videos
        s bereit~ Daten für den Druck auf
        s entwickel~ Ideen für Kampagnen
        s stimm~ Entwürfe mit Kunden ab
        s pfleg~ unser Erscheinungsbild
        e Ausbildung als Mediengestalter oder Studium im Bereich Design
        d Sehr gute Kenntnisse in Adobe InDesign, Photoshop und Illustrator
        d Typografisches Gespür
        d Genauigkeit bis zur Reinzeichnung
        d Kenntnisse in Figma
        d Termintreue
        n Ein Portfolio, das neugierig macht
        @callcenter sales 3,2,1,1,1,1 h15.3%41 e6x3 callcenter,energie,finanz
        = Kundenberater^ im Callcenter;Servicemitarbeiter^ Telefon;Customer Care Agent
        l Teamleiter^ Kundenservice
        a im telefonischen Kundenservice
        f hybrid45 remote15 part55 shift45 quer80 noedu50 fixed25 temp12
        s beantwort~ Anfragen am Telefon, im Chat und per E-Mail
        s erfass~ Anliegen im System
        s lös~ Beschwerden freundlich
        s informier~ über Verträge und Tarife
        s [gibst|geben] Rückmeldung an die Fachabteilung
        e Kaufmännische Ausbildung oder Erfahrung im Service
        d Freundliche Stimme
        d Gutes Deutsch in Wort und Schrift
        d Freude am Telefonieren
        d Sicherer Umgang mit dem PC
        d Geduld
        """#
}
