/// Occupations of the crafts and of construction.
enum CraftCatalogue {
    static let table = #"""
        @elektroinstallateur craft 6,2,0,1,0,0 h20 e3x6s2 handwerk,energie
        = Elektroniker^ Energie- und Gebäudetechnik;Elektroinstallateur^;Elektriker^;Elektroniker^ für Photovoltaik
        l Obermonteur^ Elektro;Elektromeister^
        a in der Elektroinstallation
        f licence80 oncall22 temp18 quer8 part6
        s installier~ Leitungen, Verteiler und Beleuchtung in Wohn- und Gewerbebauten
        s bau~ Photovoltaikanlagen, Speicher und Ladestationen ein
        s prüf~ Anlagen und fertig~ Messprotokolle an
        s such~ Fehler beim Kunden und beheb~ sie
        s programmier~ KNX- und Smart-Home-Systeme
        s arbeit~ mit den anderen Gewerken auf der Baustelle zusammen
        e Ausbildung als Elektroniker für Energie- und Gebäudetechnik oder Elektroinstallateur
        d Freude am Handwerk und am Kontakt mit Kunden
        d Selbstständiges Arbeiten im Zweierteam
        d Kenntnisse der VDE-Vorschriften
        d Schwindelfreiheit für Arbeiten auf dem Dach
        d Saubere Arbeitsweise
        c Führerschein der Klasse B
        @anlagenmechaniker craft 6,2,1,1,0,1 h20.3 e3x6s2 handwerk
        = Anlagenmechaniker^ SHK;Heizungsbauer^;Kundendienstmonteur^ Heizung;Gas- und Wasserinstallateur^
        l Obermonteur^ SHK;SHK-Meister^
        a im SHK-Handwerk
        f licence85 oncall45 quer6 temp12
        s installier~ Heizungen, Wärmepumpen und Bäder
        s wart~ Anlagen und beseitig~ Störungen
        s verleg~ Rohre und schließ~ Sanitärobjekte an
        s [berätst|beraten] Kunden zum Umstieg auf erneuerbare Energien
        s füll~ Protokolle für Abnahme und Förderung aus
        s leit~ Auszubildende auf der Baustelle an
        e Abgeschlossene Ausbildung als Anlagenmechaniker SHK oder vergleichbar
        d Kenntnisse in Heizungs- und Regelungstechnik
        d Freundlicher Umgang mit Kunden
        d Eigenständiges und sauberes Arbeiten
        d Teamgeist
        d Bereitschaft zum Notdienst in der Heizperiode
        c Kälteschein für Wärmepumpen
        @dachdecker craft 4,1,0,0,1,0 h21 e3x6s1 handwerk
        = Dachdecker^;Dachdeckergeselle / Dachdeckergesellin;Bauklempner^
        l Vorarbeiter^ Dach
        a im Dachdeckerhandwerk
        f licence55 quer15
        s deck~ Steil- und Flachdächer ein
        s dämm~ Dächer und Fassaden
        s montier~ Dachfenster und Rinnen
        s reparier~ Sturmschäden
        s richt~ die Baustelle ein und sicher~ sie ab
        s setz~ Unterkonstruktionen für Solaranlagen
        e Gesellenbrief als Dachdecker oder Klempner
        d Schwindelfreiheit und Trittsicherheit
        d Körperliche Belastbarkeit bei jedem Wetter
        d Verlässlichkeit im Team
        d Handwerkliches Können
        d Verantwortung für Sicherheit
        @maler craft 4,1,0,1,0,0 h18.6 e3x6 handwerk,immobilien
        = Maler^ und Lackierer^;Malergeselle / Malergesellin;Lackierer^
        a im Malerhandwerk
        f licence45 temp15 quer10
        t Maler- und Tapezierarbeiten in Wohnungen und Treppenhäusern
        t Spachtel- und Putzarbeiten
        t Anstriche an Fassaden
        t Lackieren von Türen und Heizkörpern
        t Verlegen von Bodenbelägen
        t Vollwärmeschutz
        e Ausbildung als Maler und Lackierer
        d Auge für Farben und saubere Kanten
        d Freundlichkeit in bewohnten Räumen
        d Pünktlichkeit
        d Selbstständigkeit
        d Teamfähigkeit
        @tischler craft 3,1,1,0,0,1 h18.9 e3x5s1 handwerk
        = Tischler^;Tischlergeselle / Tischlergesellin;Schreiner^
        a im Tischlerhandwerk
        f licence45 part12
        s fertig~ Möbel, Türen und Treppen nach Maß
        s bedien~ CNC-Bearbeitungszentrum, Formatsäge und Kantenanleimer
        s montier~ Einbauten beim Kunden
        s [nimmst|nehmen] Aufmaße
        s reparier~ Fenster und Beschläge
        s bereit~ Oberflächen auf und lackier~ sie
        e Ausbildung als Tischler oder Schreiner
        d Gefühl für Holz und Gestaltung
        d Genaues Arbeiten
        d Sicherer Umgang mit Maschinen
        d Freundliches Auftreten bei Kunden
        d Eigeninitiative
        c Maschinenschein TSM
        @maurer craft 4,1,0,0,1,0 h21.2 e2x6s1 bau
        = Maurer^;Beton- und Stahlbetonbauer^;Maurergeselle / Maurergesellin
        l Polier^ Hochbau;Vorarbeiter^ Hochbau
        a im Hochbau
        f licence40 temp18 travel15
        s mauer~ Wände und Schächte
        s schal~ Decken und Fundamente ein und betonier~ sie
        s verleg~ Fertigteile
        s [liest|lesen] Baupläne und steck~ Gebäude ab
        s bau~ im Bestand um
        s sicher~ die Baustelle
        e Ausbildung als Maurer oder Beton- und Stahlbetonbauer
        d Erfahrung auf dem Bau
        d Körperliche Belastbarkeit
        d Teamfähigkeit
        d Genauigkeit beim Messen
        d Verantwortungsbewusstsein
        @tiefbauer craft 4,1,0,1,0,0 h20.8 e2x5s2 bau
        = Tiefbaufacharbeiter^;Straßenbauer^;Kanalbauer^;Baggerfahrer^
        l Polier^ Tiefbau
        a im Tiefbau
        f licence60 temp14 travel20 quer25
        t Herstellen von Gräben und Baugruben
        t Verlegen von Rohren und Kabeln
        t Pflasterarbeiten und Bordsteine
        t Führen von Baggern und Radladern
        t Verdichten und Wiederherstellen der Oberflächen
        t Absichern der Baustelle
        e Ausbildung im Straßen-, Kanal- oder Rohrleitungsbau
        d Wetterfestigkeit
        d Erfahrung mit Baumaschinen
        d Zuverlässigkeit
        d Arbeiten nach Plan
        d Kollegiales Verhalten
        c Führerschein der Klasse C oder CE
        @bauleiter eng 3,1,1,2,1,1 y66000%33 e1x5s3l2 bau,beratung
        = Bauleiter^ Hochbau;Bauleiter^ Tiefbau;Bauleiter^
        l Oberbauleiter^
        a in der Bauleitung
        f licence90 travel40 placement15 hybrid12
        s leit~ Bauvorhaben von der Arbeitsvorbereitung bis zur Abnahme
        s steuer~ Nachunternehmer und Lieferanten
        s überwach~ Termine, Kosten und Qualität
        s rechn~ Leistungen nach VOB ab
        s führ~ Gespräche mit Bauherren und Planern
        s acht~ auf den Arbeitsschutz
        e Studium des Bauingenieurwesens oder der Architektur, alternativ Meister oder Techniker
        d Sicherer Umgang mit VOB und HOAI
        d Kenntnisse in einer AVA-Software
        d Durchsetzungsvermögen
        d Wirtschaftliches Denken
        d Freude an der Baustelle
        c Führerschein der Klasse B
        b Firmenwagen mit privater Nutzung
        @kfz-mechatroniker craft 5,2,0,1,1,0 m3150 e3x6s2 autohaus
        = Kfz-Mechatroniker^;Kraftfahrzeugmechatroniker^;Kfz-Mechatroniker^ Nutzfahrzeuge;Karosserie- und Fahrzeugbaumechaniker^
        l Werkstattleiter^
        a in einer Kfz-Werkstatt
        f licence85 shift15 quer4
        s wart~ und reparier~ Fahrzeuge verschiedener Marken
        s [liest|lesen] Fehlerspeicher aus und find~ die Ursache
        s tausch~ Bremsen, Kupplungen und Fahrwerksteile
        s bereit~ Fahrzeuge auf die Hauptuntersuchung vor
        s rüst~ Zubehör nach
        s dokumentier~ Arbeiten im Werkstattsystem
        e Abgeschlossene Ausbildung als Kfz-Mechatroniker
        d Sicherer Umgang mit Diagnosegeräten
        d Technisches Verständnis, auch für Elektroautos
        d Sorgfältiges Arbeiten
        d Teamgeist
        d Lernbereitschaft
        c Hochvolt-Schein
        @gaertner craft 3,1,0,1,0,0 h17.8 e3x5 garten
        = Gärtner^ im Garten- und Landschaftsbau;Landschaftsgärtner^;Gartenhelfer^
        a im Garten- und Landschaftsbau
        f licence60 quer35 fixed15 oncall10
        s leg~ Gärten, Wege und Terrassen an
        s pflanz~ und pfleg~ Bäume, Hecken und Stauden
        s bau~ Mauern und Zäune
        s schneid~ Gehölze fachgerecht
        s bedien~ Minibagger und Rüttelplatte
        s räum~ im Winter Schnee
        e Ausbildung als Gärtner, gern auch ein anderer Handwerksberuf
        d Freude an der Arbeit im Freien
        d Pflanzenkenntnisse
        d Körperliche Fitness
        d Zuverlässigkeit
        d Freundliches Auftreten
        c Führerschein der Klasse BE
        @hausmeister craft 4,1,1,0,0,1 m2750 e2x6 immobilien,bildung,klinik,pflegeheim,kommune
        = Hausmeister^;Haustechniker^;Hausmeister^ für Wohnanlagen;Objektbetreuer^
        g tvöd=E5,E5 avrc=EG5,EG5
        a in der Haustechnik
        f licence75 oncall35 part30 mini18 quer25
        s kontrollier~ Gebäude, Heizung und Außenanlagen
        s führ~ kleine Reparaturen selbst aus
        s beauftrag~ und begleit~ Handwerker
        s kümmer~ [dich|sich] um Winterdienst und Müllplätze
        s [liest|lesen] Zähler ab
        s [bist|sind] für Mieter und Nutzer ansprechbar
        e Handwerkliche Ausbildung, zum Beispiel als Elektriker, Schlosser oder Tischler
        d Handwerkliches Geschick in vielen Gewerken
        d Freundlicher Umgang mit Bewohnern
        d Selbstständigkeit
        d Grundkenntnisse am PC
        d Verlässlichkeit
        c Führerschein der Klasse B
        @baecker craft 3,1,0,0,1,0 h16.9 e4x5 baeckerei
        = Bäcker^;Bäckergeselle / Bäckergesellin;Konditor^
        a in einer Backstube
        f shift85 part25 quer15
        s bereit~ Teige nach eigenen Rezepten zu
        s form~ Brote und Brötchen von Hand
        s steuer~ Öfen und Gärräume
        s fertig~ Feingebäck
        s [hältst|halten] die Hygieneregeln ein
        s probier~ neue Rezepte aus
        e Ausbildung als Bäcker oder Konditor
        d Liebe zum Handwerk
        d Gute Laune auch am frühen Morgen
        d Sauberkeit
        d Zügiges Arbeiten
        d Zuverlässigkeit
        @friseur craft 3,1,0,1,0,0 h15.6 e4x5 friseur
        = Friseur^;Friseurgeselle / Friseurgesellin;Barbier^
        a im Salon
        f part65 mini12
        s [berätst|beraten] Kundinnen und Kunden zu Schnitt und Farbe
        s schneid~, färb~ und styl~ Haare
        s vereinbar~ Termine und kassier~
        s verkauf~ Pflegeprodukte
        s [hältst|halten] den Salon sauber
        s probier~ neue Techniken aus
        e Abgeschlossene Ausbildung als Friseur/in
        d Sicheres Handwerk in Schnitt und Farbe
        d Offene Art
        d Gespür für Trends
        d Gepflegtes Äußeres
        d Freude am Umgang mit Menschen
        """#
}
