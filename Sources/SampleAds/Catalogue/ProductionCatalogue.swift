/// Occupations of metal, electrics and production.
enum ProductionCatalogue {
    static let table = #"""
        @elektroniker tech 27,10,3,3,3,2 m3550%30 e3x6s2l1 metal,maschinenbau,elektro,kunststoff,energie,logistik,chemie
        = Elektroniker^ für Betriebstechnik;Elektroniker^;Betriebselektriker^;Elektroniker^ Instandhaltung;Industrieelektriker^;Elektroniker^ für Automatisierungstechnik
        l Teamleiter^ elektrische Instandhaltung
        g era=EG7,EG8,EG9,EG11 tvöd=E6,E7,E8,E9a
        a in der Instandhaltung
        f shift55 oncall38 travel8 licence30 temp20 placement4 fixed6 quer4 part6
        s [hältst|halten] unsere Produktionsanlagen elektrisch instand
        s such~ Fehler an Steuerungen, Antrieben und Sensoren und beheb~ sie
        s bau~ Schaltschränke um und verdraht~ neue Komponenten
        s [nimmst|nehmen] neue Maschinen in Betrieb
        s führ~ Prüfungen nach DGUV Vorschrift 3 durch
        s [liest|lesen] Schaltpläne und [hältst|halten] sie aktuell
        s pass~ SPS-Programme an und sicher~ die Programmstände
        s wart~ Pressen, Öfen und Fördertechnik nach Plan
        s unterstütz~ bei Umbauten und Verlagerungen
        t Wartung und Instandsetzung elektrischer Anlagen
        t Fehlersuche an speicherprogrammierbaren Steuerungen
        t Durchführung von Prüfungen nach DGUV V3
        t Inbetriebnahme neuer Anlagen
        t Erweiterung und Umbau von Schaltschränken
        t Vorbeugende Instandhaltung nach Wartungsplan
        t Dokumentation der Arbeiten im Wartungssystem
        t Austausch von Antrieben, Sensoren und Frequenzumrichtern
        t Zusammenarbeit mit Fremdfirmen und Anlagenherstellern
        e Abgeschlossene Ausbildung als Elektroniker für Betriebstechnik, Energieelektroniker oder Mechatroniker
        e Elektrotechnische Ausbildung, gern auch aus dem Handwerk
        e Ausbildung im Elektrobereich und Freude an Industrieanlagen
        d Kenntnisse in Siemens S7 oder im TIA-Portal
        d Sicherer Umgang mit Mess- und Prüfgeräten
        d Erfahrung in der Fehlersuche an automatisierten Anlagen
        d Kenntnisse in Antriebs- und Steuerungstechnik
        d Lesen von Schalt- und Stromlaufplänen
        d Bereitschaft zur Schichtarbeit
        d Grundkenntnisse in Pneumatik und Hydraulik
        d Sorgfalt im Umgang mit Arbeitssicherheit
        d Selbstständige und strukturierte Arbeitsweise
        n Erfahrung mit EPLAN ist von Vorteil
        n Kenntnisse in Robotik (KUKA oder ABB) sind wünschenswert
        c Schaltberechtigung bis 30 kV
        c Staplerschein
        @zerspanungsmechaniker tech 26,8,1,3,1,1 h21.5%31 e3x6s2l1 metal,maschinenbau,elektro
        = Zerspanungsmechaniker^;CNC-Dreher^;CNC-Fräser^;Zerspanungsmechaniker^ Drehtechnik;CNC-Fachkraft;Zerspaner^
        l Schichtleiter^ Zerspanung
        g era=EG6,EG7,EG8,EG10
        a in der Zerspanung
        f shift75 temp26 placement3 quer10 fixed5 part4
        s richt~ CNC-Dreh- und Fräsmaschinen ein
        s fertig~ Einzelteile und Kleinserien nach Zeichnung
        s schreib~ und optimier~ Programme direkt an der Maschine
        s [misst|messen] die Werkstücke und dokumentier~ die Ergebnisse
        s wechsel~ Werkzeuge und korrigier~ Verschleiß
        s überwach~ mehrere Maschinen gleichzeitig
        s kümmer~ [dich|sich] um die tägliche Wartung [deines|Ihres] Arbeitsplatzes
        s bring~ Vorschläge für kürzere Rüstzeiten ein
        t Rüsten, Einrichten und Bedienen von CNC-Maschinen
        t Drehen und Fräsen von Präzisionsteilen
        t Programmierung nach Zeichnung (Heidenhain, Siemens oder Fanuc)
        t Prüfung der Maßhaltigkeit mit Messmitteln
        t Werkzeugvoreinstellung
        t Bearbeitung von Stahl, Edelstahl und Aluminium
        t Qualitätssicherung und Dokumentation
        t Wartung und Pflege der Maschinen
        t Einarbeitung von Anlernkräften
        e Abgeschlossene Ausbildung als Zerspanungsmechaniker oder in einem ähnlichen Metallberuf
        e Ausbildung zum Zerspanungsmechaniker, Industriemechaniker oder Feinwerkmechaniker
        e Metallausbildung oder langjährige Erfahrung an CNC-Maschinen
        d Kenntnisse in Heidenhain-, Siemens- oder Fanuc-Steuerungen
        d Sicheres Lesen technischer Zeichnungen
        d Umgang mit Messschieber, Mikrometer und Messuhr
        d Kenntnisse im Einrichten von CNC-Maschinen
        d Räumliches Vorstellungsvermögen
        d Bereitschaft zur Arbeit in zwei oder drei Schichten
        d Genaue und zuverlässige Arbeitsweise
        d Kenntnisse der Werkstoffkunde
        d Qualitätsbewusstsein bis ins Hundertstel
        n Erfahrung in der 5-Achs-Bearbeitung ist von Vorteil
        n Kenntnisse in einem CAM-System sind wünschenswert
        c Kranschein
        @industriemechaniker tech 6,2,0,1,0,0 h20.5 e3x6s1 metal,maschinenbau,kunststoff,chemie
        = Industriemechaniker^;Betriebsschlosser^;Industriemechaniker^ Instandhaltung;Instandhaltungsmechaniker^
        g era=EG6,EG7,EG8
        a in der mechanischen Instandhaltung
        f shift60 oncall30 temp22 placement3
        s wart~ und reparier~ Maschinen und Anlagen
        s fertig~ Ersatzteile an Dreh- und Fräsmaschine
        s tausch~ Lager, Dichtungen und Getriebe
        s bau~ neue Anlagen auf und richt~ sie aus
        s beheb~ Störungen an Förderanlagen und Pressen
        s dokumentier~ Arbeiten und bestell~ Ersatzteile nach
        s verbesser~ Anlagen gemeinsam mit der Produktion
        e Ausbildung als Industriemechaniker, Betriebsschlosser oder Schlosser
        d Kenntnisse in Hydraulik und Pneumatik
        d Grundkenntnisse im Schweißen
        d Sicheres Lesen technischer Zeichnungen
        d Bereitschaft zu Schicht und Rufbereitschaft
        d Handwerkliches Geschick
        c Staplerschein und Kranschein
        @werkzeugmechaniker tech 4,1,0,0,0,0 h22 e2x5s2 metal,kunststoff
        = Werkzeugmechaniker^;Werkzeugmacher^;Werkzeugmechaniker^ Formentechnik
        g era=EG7,EG8,EG9
        a im Werkzeugbau
        f shift30 temp12
        t Bau und Reparatur von Stanz- und Umformwerkzeugen
        t Bearbeitung durch Schleifen, Fräsen und Erodieren
        t Montage und Abstimmung der Werkzeuge
        t Bemusterung auf der Presse
        t Vermessung und Dokumentation
        t Optimierung bestehender Werkzeuge
        e Ausbildung als Werkzeugmechaniker oder Werkzeugmacher
        d Genaues Arbeiten im Tausendstelbereich
        d Kenntnisse in konventioneller und CNC-Bearbeitung
        d Verständnis für Folgeverbundwerkzeuge
        d Lesen technischer Zeichnungen
        d Eigenständigkeit
        n CAD-Kenntnisse sind von Vorteil
        @metallbauer craft 5,2,0,0,1,0 h19.5 e3x6s1 handwerk,metal,bau
        = Metallbauer^;Schlosser^;Konstruktionsmechaniker^;Metallbauer^ Konstruktionstechnik
        a im Metallbau
        f travel25 licence60 temp22
        s fertig~ Geländer, Treppen und Tore aus Stahl und Edelstahl
        s schweiß~ nach Zeichnung
        s montier~ Bauteile beim Kunden
        s bedien~ Säge, Abkantbank und Bohrwerk
        s [nimmst|nehmen] auf der Baustelle Maß
        s acht~ auf saubere Oberflächen
        e Ausbildung als Metallbauer, Schlosser oder Konstruktionsmechaniker
        d Schweißkenntnisse in MAG und WIG
        d Lesen von Zeichnungen
        d Körperliche Belastbarkeit
        d Freundliches Auftreten beim Kunden
        d Handwerkliche Genauigkeit
        c Gültiger Schweißerpass
        @schweisser tech 4,1,0,1,1,0 h19.8 e2x6s2 metal,maschinenbau,bau
        = Schweißer^;Schweißer^ MAG/WIG;Rohrschweißer^
        g era=EG5,EG6,EG7
        a im Schweißen
        f shift45 temp40 travel15 quer8
        t Schweißen von Baugruppen im MAG- und WIG-Verfahren
        t Heften und Ausrichten der Bauteile
        t Sichtprüfung der Nähte
        t Richten und Verputzen
        t Arbeiten nach Zeichnung und Schweißanweisung
        t Pflege von Geräten und Vorrichtungen
        e Metallausbildung oder eine Qualifikation als Schweißer
        d Praxis in MAG oder WIG
        d Lesen von Zeichnungen
        d Sorgfältiges Arbeiten
        d Bereitschaft zur Schicht
        d Ausdauer
        c Schweißprüfung nach DIN EN ISO 9606-1
        @maschinenfuehrer tech 6,2,1,0,0,1 h17.8 e4x6 metal,kunststoff,lebensmittel,chemie
        = Maschinen- und Anlagenführer^;Maschinenbediener^;Anlagenbediener^;Maschinenführer^ Verpackung
        g era=EG4,EG5
        a in der Produktion
        f shift92 temp38 quer55 noedu25 fixed10
        s bedien~ und überwach~ Produktionsanlagen
        s rüst~ Maschinen auf neue Aufträge um
        s beheb~ kleine Störungen selbst
        s prüf~ Teile auf Maß und Aussehen
        s führ~ die Anlage mit Material nach
        s [trägst|tragen] Mengen und Stillstände ins System ein
        e Ausbildung als Maschinen- und Anlagenführer oder in einem gewerblichen Beruf
        d Technisches Verständnis
        d Bereitschaft zur Arbeit in drei Schichten
        d Zuverlässigkeit
        d Körperliche Belastbarkeit
        d Verantwortung für die eigene Anlage
        n Erfahrung an Pressen oder Spritzgießmaschinen ist von Vorteil
        c Staplerschein
        @produktionshelfer tech 6,2,0,0,1,0 h15.1%49 e8x1 metal,kunststoff,lebensmittel,elektro,temp
        = Produktionshelfer^;Produktionsmitarbeiter^;Helfer^ Metall;Mitarbeiter^ in der Fertigung;Montagehelfer^
        a in der Produktion
        f shift85 temp55 quer85 noedu90 mini8 part12 fixed12
        s leg~ Teile in die Maschine ein und [nimmst|nehmen] sie wieder heraus
        s kontrollier~ Teile mit dem Auge
        s verpack~ und etikettier~ die Ware
        s montier~ einfache Baugruppen
        s [hältst|halten] den Arbeitsplatz sauber
        s bring~ Material an die Linie
        d Grundkenntnisse in Deutsch für die Sicherheitsunterweisung
        d Bereitschaft zu Früh-, Spät- und Nachtschicht
        d Pünktlichkeit und Sorgfalt
        d Körperliche Belastbarkeit
        d Gutes Auge für Fehler
        n Ein eigenes Auto ist wegen der Schichtzeiten von Vorteil
        @oberflaechenbeschichter tech 3,1,0,0,0,0 h18.2 e3x5s1 metal
        = Oberflächenbeschichter^;Galvaniseur^;Mitarbeiter^ Pulverbeschichtung
        a in der Oberflächentechnik
        f shift65 temp18 quer30
        s bestück~ Gestelle und Trommeln
        s überwach~ Bäder und Temperaturen
        s beschicht~ Teile mit Pulver oder Zink
        s [misst|messen] Schichtdicken
        s setz~ Bäder nach Anweisung neu an
        s dokumentier~ die Ergebnisse
        e Ausbildung als Oberflächenbeschichter oder in der Chemie
        d Umsichtiger Umgang mit Chemikalien
        d Schichtbereitschaft
        d Gewissenhaftes Arbeiten
        d Technisches Verständnis
        d Verlässlichkeit
        @verfahrensmechaniker tech 3,1,0,0,0,1 h19.8 e3x5s1 kunststoff
        = Verfahrensmechaniker^ Kunststoff- und Kautschuktechnik;Kunststoffformgeber^;Einrichter^ Spritzguss
        a im Spritzguss
        f shift85 temp15
        t Einrichten der Spritzgießmaschinen
        t Anfahren der Prozesse und Optimieren der Parameter
        t Werkzeugwechsel und Materialwechsel
        t Überwachung der Qualität
        t Behebung von Störungen
        t Unterweisung der Maschinenbediener
        e Ausbildung als Verfahrensmechaniker oder Kunststoffformgeber
        d Kenntnisse an Maschinen von Arburg, Engel oder KraussMaffei
        d Verständnis für Werkzeuge und Materialien
        d Schichtbereitschaft
        d Qualitätsbewusstsein
        d Selbstständigkeit
        c Staplerschein
        @qualitaetspruefer tech 4,1,0,0,0,0 h18.9 e3x5s2 metal,kunststoff,elektro
        = Qualitätsprüfer^;Mitarbeiter^ Qualitätssicherung;Messtechniker^;Werkstoffprüfer^
        g era=EG6,EG7,EG8
        a in der Qualitätssicherung
        f shift45 temp18 quer10 english10
        s prüf~ Serienteile und Erstmuster
        s [misst|messen] mit 3D-Koordinatenmessmaschine und Handmessmitteln
        s sperr~ fehlerhafte Teile und leit~ Maßnahmen ein
        s erstell~ Prüfberichte und Erstmusterprüfberichte
        s überwach~ die Prüfmittel
        s bearbeit~ Reklamationen nach 8D
        e Ausbildung in einem Metallberuf oder als Werkstoffprüfer
        d Sicherer Umgang mit Messmitteln
        d Lesen von Zeichnungen und Toleranzen
        d Genauigkeit und Konsequenz
        d Gute MS-Office-Kenntnisse
        d Kommunikation auf Augenhöhe mit der Fertigung
        n Kenntnisse in PC-DMIS oder Calypso sind von Vorteil
        @produktionsleiter tech 3,1,0,1,0,0 y72000%37 s2l6 metal,kunststoff,maschinenbau,lebensmittel
        = Produktionsleiter^;Betriebsleiter^;Fertigungsleiter^
        l Produktionsleiter^;Fertigungsleiter^;Meister^ Fertigung
        a in der Leitung einer Fertigung
        f english35 placement22 travel8
        t Führung der Meister und Schichtleitungen
        t Planung von Kapazität, Personal und Terminen
        t Steuerung der Kennzahlen zu Qualität, Kosten und Liefertreue
        t Einführung schlanker Abläufe (5S, SMED, KVP)
        t Verantwortung für Arbeitssicherheit
        t Mitwirkung an Investitionen
        e Studium des Maschinenbaus oder Wirtschaftsingenieurwesens oder Meister/Techniker
        d Führungsstärke und Durchsetzungsvermögen
        d Erfahrung mit Lean Management
        d Sicherer Umgang mit einem ERP-System
        d Betriebswirtschaftliches Denken
        d Präsenz in der Halle
        n Kenntnisse der IATF 16949 sind von Vorteil
        @mechatroniker tech 5,2,1,1,0,1 m3450 e3x6s2 maschinenbau,elektro,logistik,lebensmittel
        = Mechatroniker^;Mechatroniker^ Montage;Mechatroniker^ für Kältetechnik
        g era=EG7,EG8,EG9
        a in der Mechatronik
        f shift35 oncall25 travel25 licence45 temp14 english10
        s montier~ Baugruppen und verdraht~ Maschinen
        s prüf~ Funktionen vor der Auslieferung
        s such~ Fehler in Mechanik, Elektrik und Pneumatik
        s [nimmst|nehmen] Anlagen beim Kunden in Betrieb
        s wart~ Anlagen nach Plan
        s erstell~ Protokolle
        e Ausbildung als Mechatroniker, Elektroniker oder Industriemechaniker
        d Kenntnisse in Elektrik und Pneumatik
        d Lesen von Schaltplänen und Zeichnungen
        d Systematische Fehlersuche
        d Reisebereitschaft in der Region
        d Selbstständigkeit
        @servicetechniker tech 5,2,1,1,1,0 m3700 e2x6s2 maschinenbau,elektro,energie,it
        = Servicetechniker^;Servicetechniker^ im Außendienst;Kundendiensttechniker^
        l Serviceleiter^
        a im technischen Service
        f travel85 oncall40 licence95 english25 temp5 placement6
        s wart~ und reparier~ Anlagen bei unseren Kunden
        s schul~ Bediener vor Ort
        s plan~ [deine|Ihre] Touren gemeinsam mit der Disposition
        s schreib~ Serviceberichte am Tablet
        s [berätst|beraten] Kunden zu Ersatzteilen und Nachrüstung
        s meld~ wiederkehrende Fehler an die Konstruktion
        e Technische Ausbildung, zum Beispiel als Mechatroniker oder Elektroniker
        d Kundenfreundliches Auftreten
        d Kenntnisse in Elektrik und Mechanik
        d Reisebereitschaft mit Übernachtungen
        d Organisationstalent
        d Lösungsorientierung
        c Führerschein der Klasse B
        b Servicefahrzeug, auch zur privaten Nutzung
        """#
}
