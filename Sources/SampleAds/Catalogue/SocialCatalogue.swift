/// Occupations of education, social work and public service.
enum SocialCatalogue {
    static let table = #"""
        @erzieher social 28,9,3,3,3,2 m3500%34 e4x6s1l1 kita,träger,kommune
        = Erzieher^;Staatlich anerkannte/r Erzieher/in;Pädagogische Fachkraft;Erzieher^ für unsere Kita;Erzieher^ im offenen Ganztag
        l Leitung unserer Kindertagesstätte;Kita-Leitung;Stellvertretende Kita-Leitung
        g tvöd=S8a,S8a,S8b,S13 avrc=S8a,S8a,S8b,S13 avrd=EG7,EG7,EG8,EG10
        a in einer Kindertageseinrichtung
        f part75 fixed28 quer5 mini3 temp5
        s begleit~ Kinder im Alter von einem bis sechs Jahren durch den Tag
        s beobacht~ ihre Entwicklung und [hältst|halten] sie im Portfolio fest
        s plan~ Projekte drinnen und draußen, die an den Interessen der Kinder ansetzen
        s gestalt~ die Eingewöhnung nach dem Berliner Modell
        s führ~ Entwicklungsgespräche mit den Eltern
        s bring~ eigene Ideen in unser Konzept ein
        s förder~ Sprache, Bewegung und Selbstständigkeit
        s arbeit~ mit Grundschulen und Frühförderstellen zusammen
        s leit~ Praktikanten und Auszubildende an
        t Betreuung, Bildung und Erziehung der Kinder
        t Planung und Umsetzung pädagogischer Angebote
        t Beobachtung und Dokumentation der Entwicklung
        t Partnerschaftliche Zusammenarbeit mit den Eltern
        t Gestaltung der Eingewöhnung
        t Alltagsintegrierte Sprachförderung
        t Mitwirkung an der Weiterentwicklung des Konzepts
        t Hausaufgabenbetreuung und Freizeitangebote im Ganztag
        t Zusammenarbeit mit Schule, Jugendamt und Beratungsstellen
        k führ~ das Team und entwickel~ die Einrichtung pädagogisch weiter
        k verantwort~ Dienstplan, Budget und Anmeldungen
        e Abschluss als staatlich anerkannte/r Erzieher/in
        e Ausbildung als Erzieher/in, Heilerziehungspfleger/in oder ein Studium der Kindheitspädagogik
        e Anerkannte pädagogische Ausbildung nach dem Kinderbildungsgesetz (KiBiz)
        d Freude an der Arbeit mit Kindern und ihren Familien
        d Wertschätzende Haltung gegenüber allen Kulturen und Lebensformen
        d Kenntnisse in der Entwicklungsbeobachtung
        d Humor und Gelassenheit, auch wenn es laut wird
        d Kreativität und Lust auf Projekte
        d Verlässlichkeit und Teamfähigkeit
        d Bereitschaft zur Fortbildung
        d Sicherer Umgang mit Dokumentation am Tablet
        d Verständnis für die Sorgen von Eltern
        n Zusatzqualifikation in Inklusion oder Sprachförderung ist wünschenswert
        n Erfahrung in der Arbeit mit Kindern unter drei Jahren ist von Vorteil
        c Erweitertes Führungszeugnis und Nachweis der Masernimpfung
        c Aktueller Kurs in Erster Hilfe am Kind
        @sozialarbeiter social 26,9,3,3,3,2 m4100%34 e4x6s1l1 träger,kommune
        = Sozialarbeiter^;Sozialpädagoge / Sozialpädagogin;Sozialarbeiter^ im Betreuten Wohnen;Sozialarbeiter^ in der ambulanten Jugendhilfe;Sozialarbeiter^ im Sozialdienst;Schulsozialarbeiter^
        l Teamleitung ambulante Hilfen;Bereichsleitung Jugendhilfe
        g tvöd=S11b,S12,S14,S17 avrc=S11b,S12,S12,S17 avrd=EG9,EG9,EG9,EG10
        a in der Sozialen Arbeit
        f part70 fixed30 oncall12 hybrid22 licence55 quer4 shift8
        s [berätst|beraten] Menschen in schwierigen Lebenslagen und begleit~ sie auf Augenhöhe
        s erarbeit~ Hilfepläne gemeinsam mit Familien und Jugendamt
        s such~ Familien zu Hause auf und unterstütz~ sie im Alltag
        s vermittel~ zu Schulen, Ämtern und Beratungsstellen
        s schreib~ Berichte und dokumentier~ den Verlauf der Hilfen
        s schätz~ Gefährdungen nach § 8a SGB VIII ein
        s biet~ Gruppen und Projekte im Quartier an
        s [vertrittst|vertreten] die Einrichtung in Arbeitskreisen
        s unterstütz~ bei Anträgen auf Leistungen nach SGB II, IX und XII
        t Beratung und Begleitung von Kindern, Jugendlichen und Familien
        t Mitwirkung im Hilfeplanverfahren
        t Krisenintervention und Gefährdungseinschätzung
        t Vernetzung mit Schulen, Ämtern und freien Trägern
        t Dokumentation und Berichtswesen
        t Planung und Leitung von Gruppenangeboten
        t Unterstützung bei Anträgen und Behördengängen
        t Aufsuchende Arbeit im Stadtteil
        t Entlassmanagement und Vermittlung von Rehabilitation
        k führ~ ein multiprofessionelles Team und steuer~ die Fallverteilung
        k verhandel~ mit Kostenträgern und entwickel~ Angebote weiter
        e Studium der Sozialen Arbeit oder Sozialpädagogik mit staatlicher Anerkennung
        e Abgeschlossenes Studium (Diplom, B. A. oder M. A.) der Sozialen Arbeit oder eines verwandten Fachs
        e Staatliche Anerkennung als Sozialarbeiter/in oder Sozialpädagoge/in
        d Kenntnisse im SGB VIII und in angrenzenden Rechtsgebieten
        d Fähigkeit, Nähe und Distanz auszubalancieren
        d Erfahrung in der Gesprächsführung
        d Sicherheit in der Dokumentation und in MS Office
        d Interkulturelle Kompetenz
        d Belastbarkeit in Krisen
        d Bereitschaft zu Terminen am späten Nachmittag
        d Kooperationsfähigkeit gegenüber Ämtern und Schulen
        d Selbstständiges und verlässliches Arbeiten
        n Systemische Zusatzausbildung ist wünschenswert
        n Kenntnisse einer weiteren Sprache, zum Beispiel Türkisch, Arabisch oder Ukrainisch, sind willkommen
        c Erweitertes Führungszeugnis
        @heilerziehungspfleger social 4,1,0,1,0,0 m3550 e4x5 träger
        = Heilerziehungspfleger^;Fachkraft in der Eingliederungshilfe;Heilerziehungspfleger^ im Wohnverbund
        g avrc=S8a,S8b avrd=EG7,EG8 tvöd=S8a,S8b
        a in der Behindertenhilfe
        f shift80 part75 fixed15 licence30
        s begleit~ Menschen mit Behinderung in ihrem Alltag
        s unterstütz~ bei Pflege, Haushalt und Freizeit
        s plan~ Ziele mit ICF-orientierten Verfahren
        s [hältst|halten] Kontakt zu Angehörigen und rechtlichen Betreuern
        s gestalt~ Ausflüge und Feste
        s dokumentier~ Leistungen und Beobachtungen
        e Ausbildung als Heilerziehungspfleger/in oder eine vergleichbare pädagogische Qualifikation
        d Offenheit für die Wünsche der Menschen, die bei uns leben
        d Bereitschaft zu Schicht- und Wochenenddiensten
        d Geduld und Humor
        d Teamgeist
        d Grundkenntnisse in der Pflege
        n Kenntnisse in Unterstützter Kommunikation sind hilfreich
        @schulbegleiter social 4,1,0,0,0,0 h16.4%33 e6x2 träger
        = Schulbegleiter^;Integrationshelfer^;Inklusionsassistenz an Schulen
        a in der Begleitung von Kindern
        f part90 fixed40 quer75 noedu55 mini8
        s begleit~ ein Kind mit Unterstützungsbedarf im Unterricht
        s [hilfst|helfen] bei Aufgaben, Pausen und Schulwegen
        s stärk~ das Kind im Kontakt mit der Klasse
        s tausch~ [dich|sich] mit Lehrkräften und Eltern aus
        s führ~ kurze Verlaufsnotizen
        e Pädagogische oder pflegerische Vorkenntnisse
        d Geduld und Zugewandtheit
        d Zuverlässigkeit an allen Schultagen
        d Verständnis für Kinder mit Autismus oder ADHS
        d Gute mündliche Ausdrucksweise
        c Erweitertes Führungszeugnis
        b Freie Tage in allen Schulferien
        @berufsschullehrer social 2,1,0,0,1,0 m4700 e3x5 bildung
        = Lehrkraft für Elektrotechnik;Dozent^ für Pflegeberufe;Lehrkraft für Deutsch als Zweitsprache;Ausbilder^ Metall
        a in Unterricht oder Ausbildung
        f part55 fixed40 freelance8 hybrid15
        t Unterricht in Kursen der beruflichen Bildung
        t Vorbereitung auf Prüfungen der Kammern
        t Entwicklung von Lehrmaterial
        t Begleitung von Teilnehmenden mit Lernschwierigkeiten
        t Führen von Anwesenheits- und Leistungsnachweisen
        t Kontaktpflege zu Praktikumsbetrieben
        e Studium, Meister oder Techniker mit pädagogischer Eignung
        d Fachwissen, das [du gern weitergibst|Sie gern weitergeben]
        d Sicheres Auftreten vor Gruppen
        d Umgang mit digitalen Lernplattformen
        d Interkulturelles Verständnis
        d Strukturierte Unterrichtsplanung
        c Ausbildereignung nach AEVO
        @verwaltungsfachangestellter public 6,2,1,1,0,0 m3500%45 e4x5s1 kommune
        = Verwaltungsfachangestellte/r;Sachbearbeiter^ Bürgerservice;Sachbearbeitung Sozialleistungen;Sachbearbeiter^ Wohngeld;Mitarbeiter^ im Einwohnermeldeamt
        g tvöd=E6,E8,E9a
        a in einer Verwaltung
        f part70 hybrid45 fixed25 quer10
        t Bearbeitung von Anträgen und Erlass von Bescheiden
        t Beratung der Bürgerinnen und Bürger, persönlich und am Telefon
        t Prüfung von Ansprüchen nach den gesetzlichen Vorgaben
        t Pflege der elektronischen Akten
        t Bearbeitung von Widersprüchen
        t Auszahlung und Überwachung von Leistungen
        e Ausbildung als Verwaltungsfachangestellte/r oder Verwaltungslehrgang I
        e Kaufmännische Ausbildung mit Bereitschaft zum Verwaltungslehrgang
        d Kenntnisse im Verwaltungsrecht
        d Freundlicher Umgang auch in schwierigen Gesprächen
        d Sorgfältige Arbeitsweise
        d Sicherer Umgang mit MS Office und Fachverfahren
        d Verschwiegenheit
        n Erfahrung mit der E-Akte ist von Vorteil
        @bauamt public 3,1,1,0,0,0 m4500%45 e2x5s2 kommune
        = Sachbearbeiter^ Bauordnung;Bautechniker^ im Tiefbauamt;Sachbearbeiter^ Stadtplanung
        g tvöd=E9b,E10,E11
        a in der Bauverwaltung
        f part50 hybrid40 licence50 fixed12
        t Prüfung von Bauanträgen
        t Ortstermine und Bauzustandsbesichtigungen
        t Beratung von Bauherren und Architekten
        t Stellungnahmen zu Bebauungsplänen
        t Vergabe und Abrechnung kommunaler Bauvorhaben
        t Verfolgung ungenehmigter Bauten
        e Studium des Bauingenieurwesens, der Architektur oder Raumplanung oder Abschluss als Techniker
        d Kenntnisse der Landesbauordnung und des Baugesetzbuchs
        d Verhandlungsgeschick
        d Sicherer Umgang mit GIS-Programmen
        d Klare schriftliche Ausdrucksweise
        d Entscheidungsfreude
        @bauhof public 3,1,0,0,0,0 m3100%45 x5e2 kommune
        = Mitarbeiter^ im Bauhof;Straßenwärter^;Gärtner^ für den Bauhof
        g tvöd=E4,E5
        a in Straßenbau oder Grünpflege
        f oncall70 quer25 licence60
        s pfleg~ Grünflächen, Spielplätze und Wege
        s setz~ Straßenschäden instand
        s stell~ Verkehrszeichen auf und sicher~ Baustellen
        s räum~ und streu~ im Winterdienst
        s wart~ Geräte und Fahrzeuge
        s [hilfst|helfen] bei Veranstaltungen der Stadt
        e Ausbildung in einem Bau-, Garten- oder Metallberuf
        d Körperliche Belastbarkeit und Wetterfestigkeit
        d Bereitschaft zum Winterdienst
        d Handwerkliches Geschick
        d Verlässlichkeit
        c Führerschein der Klasse BE oder C1E
        @ordnungsamt public 2,1,0,1,0,0 m3300%45 e4x4 kommune
        = Mitarbeiter^ im Außendienst des Ordnungsamtes;Verkehrsüberwachung;Stadtwächter^
        g tvöd=E6,E8
        a im Umgang mit Publikum
        f shift80 part35 quer55 licence70
        s überwach~ den ruhenden Verkehr
        s kontrollier~ Plätze, Parks und Märkte
        s [nimmst|nehmen] Hinweise der Bürgerinnen und Bürger auf
        s schreib~ Berichte und Anzeigen
        s vermittel~ bei Streit und Lärm
        s begleit~ Einsätze mit der Polizei
        e Abgeschlossene Berufsausbildung, gern aus dem Sicherheitsgewerbe
        d Ruhiges und bestimmtes Auftreten
        d Bereitschaft zu Dienst am Abend und am Wochenende
        d Gute Ausdrucksweise
        d Körperliche Eignung für den Streifendienst
        d Einwandfreies Führungszeugnis
        """#
}
