/// Occupations of hotels, kitchens, cleaning and security.
enum HospitalityCatalogue {
    static let table = #"""
        @koch hospitality 5,2,1,1,1,1 m2900%37 e3x6s2l1 gastro,hotel,klinik,pflegeheim
        = Koch / Köchin;Beikoch / Beiköchin;Koch / Köchin für die Gemeinschaftsverpflegung
        l Küchenleitung;Küchenchef^
        g avrc=EG5,EG6,EG7,EG8
        a in der Küche
        f shift50 part40 quer15 temp12 mini8 fixed5
        s bereit~ warme und kalte Speisen zu
        s plan~ Speisen und kalkulier~ den Wareneinsatz
        s richt~ Buffets an
        s bestell~ Lebensmittel und kontrollier~ die Ware
        s [hältst|halten] die HACCP-Vorgaben ein
        s leit~ Küchenhilfen und Auszubildende an
        e Abgeschlossene Ausbildung als Koch/Köchin
        d Leidenschaft für gutes Essen
        d Sauberkeit und Ordnung
        d Kenntnisse in HACCP
        d Ruhe in Stoßzeiten
        d Teamgeist
        n Kenntnisse in Diät- und Schonkost sind von Vorteil
        @kuechenhilfe hospitality 4,1,0,0,1,0 h14.4%49 e8 gastro,hotel,klinik,pflegeheim,kita
        = Küchenhilfe;Spülkraft;Mitarbeiter^ Ausgabeküche
        a in einer Küche
        f part70 mini40 quer85 noedu95 shift35 temp15
        s bereit~ Salate und kalte Platten vor
        s [gibst|geben] Essen aus
        s reinig~ Geschirr und Küche
        s räum~ Ware ein
        s [hältst|halten] die Hygieneregeln ein
        d Sauberkeit
        d Zuverlässigkeit
        d Teamgeist
        d Bereitschaft zu Wochenenddiensten
        d Grundkenntnisse in Deutsch
        c Gesundheitsbelehrung nach § 43 Infektionsschutzgesetz
        @servicekraft hospitality 4,2,1,2,1,0 h14.9%45 e6x4 gastro,hotel
        = Servicekraft;Kellner^;Restaurantfachmann / Restaurantfachfrau;Mitarbeiter^ im Service
        l Restaurantleiter^
        a im Service
        f shift55 part65 mini40 quer60 noedu60 fixed10 english25
        s begrüß~ und bedien~ unsere Gäste
        s [empfiehlst|empfehlen] Speisen und Getränke
        s [nimmst|nehmen] Bestellungen auf und kassier~
        s deck~ Tische ein und schmück~ den Raum
        s wirk~ bei Feiern und Tagungen mit
        e Ausbildung in der Gastronomie
        d Herzliche Art
        d Aufmerksamkeit
        d Bereitschaft zu Abend- und Wochenenddiensten
        d Gepflegtes Auftreten
        d Gute Deutschkenntnisse
        b Das Trinkgeld bleibt bei [dir|Ihnen]
        @hotelfachmann hospitality 3,1,2,2,1,1 m2700 e5x4s1 hotel
        = Hotelfachmann / Hotelfachfrau;Rezeptionist^;Mitarbeiter^ Empfang im Hotel;Night Auditor^
        l Empfangsleiter^
        a in der Hotellerie
        f shift85 part35 english80 mini10 quer30
        s [empfängst|empfangen] Gäste und check~ sie ein und aus
        s bearbeit~ Reservierungen
        s erfüll~ Wünsche und lös~ Beschwerden
        s rechn~ ab und führ~ die Kasse
        s arbeit~ mit Housekeeping und Küche zusammen
        s bereit~ Tagungen vor
        e Ausbildung als Hotelfachmann/-frau
        d Gastfreundschaft aus Überzeugung
        d Kenntnisse in einem Hotelprogramm wie Opera oder Protel
        d Schichtbereitschaft
        d Organisationstalent
        d Gepflegtes Auftreten
        @hauswirtschaft hospitality 3,1,0,0,1,0 h14.8%41 e4x5 pflegeheim,kita,klinik,ambulant
        = Hauswirtschafter^;Hauswirtschaftskraft;Haushaltshilfe
        g avrc=EG2,EG4 avrd=EG2,EG4
        a in der Hauswirtschaft
        f part80 mini40 quer60 noedu60 licence25
        s reinig~ Zimmer und Gemeinschaftsräume
        s [wäschst|waschen] und bügel~
        s bereit~ Mahlzeiten vor
        s kauf~ ein
        s [unterhältst|unterhalten] [dich|sich] mit den Menschen, die hier leben
        e Ausbildung als Hauswirtschafter/in
        d Ordnungssinn
        d Freundlicher Umgang mit älteren Menschen
        d Zuverlässigkeit
        d Kenntnisse in Hygiene
        d Selbstständigkeit
        @reinigungskraft cleaning 6,2,1,1,1,0 h15%53 e8x1 reinigung,klinik,bildung
        = Reinigungskraft;Unterhaltsreiniger^;Raumpfleger^
        a in der Gebäudereinigung
        f part90 mini55 quer85 noedu95 shift30 fixed15
        s reinig~ Büros, Flure und Sanitärräume
        s leer~ Papierkörbe
        s füll~ Seife und Handtücher nach
        s bedien~ einfache Reinigungsmaschinen
        s meld~ Schäden
        s acht~ auf Sauberkeit und Hygiene
        d Gründlichkeit
        d Zuverlässigkeit
        d Arbeit am frühen Morgen oder am Abend
        d Grundkenntnisse in Deutsch
        d Selbstständiges Arbeiten
        @objektleiter cleaning 2,1,1,0,0,0 m3300 x5s3 reinigung
        = Objektleiter^ Gebäudereinigung;Bereichsleiter^ Reinigung
        l Bereichsleiter^ Reinigung
        a in der Gebäudereinigung
        f licence95 travel30 placement8
        s führ~ Teams an mehreren Objekten
        s plan~ Personal und Material
        s kontrollier~ die Qualität mit dem Kunden
        s kalkulier~ Zusatzaufträge
        s stell~ neue Kräfte ein und arbeit~ sie ein
        s rechn~ Stunden ab
        e Ausbildung als Gebäudereiniger/in oder kaufmännische Ausbildung
        d Führungserfahrung
        d Organisationstalent
        d Kundenorientierung
        d Durchsetzungsvermögen
        d Grundkenntnisse in MS Office
        c Führerschein der Klasse B
        @glasreiniger cleaning 2,1,0,0,1,0 h18.1%49 e3x5 reinigung
        = Glasreiniger^;Gebäudereiniger^;Glas- und Fassadenreiniger^
        a in der Glasreinigung
        f licence80 travel20 quer35
        s reinig~ Fenster, Rahmen und Fassaden
        s arbeit~ mit Leitern und Hubsteigern
        s reinig~ Photovoltaikanlagen
        s pfleg~ Werkzeug und Fahrzeug
        s [sprichst|sprechen] Arbeiten mit dem Kunden ab
        e Ausbildung als Gebäudereiniger/in
        d Schwindelfreiheit
        d Genauigkeit
        d Freundliches Auftreten
        d Zuverlässigkeit
        d Körperliche Fitness
        c Führerschein der Klasse B
        @sicherheit security 5,2,2,2,2,0 h16.6%49 e6x4s1 sicherheit
        = Sicherheitsmitarbeiter^;Mitarbeiter^ im Objektschutz;Pförtner^;Fachkraft für Schutz und Sicherheit;Mitarbeiter^ im Revierdienst
        l Einsatzleiter^ Sicherheit
        a im Sicherheitsdienst
        f shift95 part35 mini20 quer65 noedu60 licence45 fixed12
        s kontrollier~ Zugänge und stell~ Ausweise aus
        s geh~ Streife im Objekt
        s überwach~ Kameras und Meldeanlagen
        s alarmier~ im Notfall Feuerwehr und Polizei
        s schreib~ Berichte
        s [empfängst|empfangen] Lieferanten und Besucher
        e Ausbildung im Bereich Schutz und Sicherheit
        d Sicheres und freundliches Auftreten
        d Gute Deutschkenntnisse
        d Bereitschaft zu Schichtdienst
        d Zuverlässigkeit
        d Einwandfreies Führungszeugnis
        c Sachkunde nach § 34a GewO
        """#
}
