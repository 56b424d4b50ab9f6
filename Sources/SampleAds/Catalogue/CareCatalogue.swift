/// Occupations of nursing and medicine.
enum CareCatalogue {
    static let table = #"""
        @pflegefachkraft care 28,10,3,3,3,2 m3700%34 e4x6s1l1 klinik,pflegeheim,ambulant
        = Pflegefachkraft;Pflegefachfrau / Pflegefachmann;Gesundheits- und Krankenpfleger^;Altenpfleger^;Pflegefachperson;Examinierte Pflegefachkraft
        l Wohnbereichsleitung;Stationsleitung
        g tvöd=P7,P8,P8,P10 avrc=P7,P8,P8,P10 avrd=EG7,EG7,EG8,EG9
        a in der Pflege
        f shift88 part75 mini10 oncall4 fixed4 quer4 temp15 placement3 licence20
        s pfleg~ und begleit~ die Menschen, die uns anvertraut sind, nach den aktuellen Standards
        s führ~ die Behandlungspflege nach ärztlicher Anordnung durch
        s erstell~ Pflegeplanungen und dokumentier~ digital
        s beobacht~ den Gesundheitszustand und reagier~ rechtzeitig auf Veränderungen
        s [berätst|beraten] Angehörige und Patienten in allen Fragen der Pflege
        s arbeit~ eng mit Ärzten, Therapeuten und dem Sozialdienst zusammen
        s leit~ Auszubildende und neue Kolleginnen und Kollegen an
        s richt~ Medikamente und kontrollier~ deren Einnahme
        s gestalt~ Aufnahme, Verlegung und Entlassung aktiv mit
        t Fachgerechte Grund- und Behandlungspflege
        t Planung, Durchführung und Auswertung des Pflegeprozesses
        t Digitale Pflegedokumentation
        t Wundversorgung und Überwachung der Vitalwerte
        t Zusammenarbeit mit Ärzten, Therapeuten und Angehörigen
        t Anleitung von Pflegehilfskräften und Auszubildenden
        t Umsetzung der Expertenstandards
        t Medikamentengabe nach ärztlicher Verordnung
        t Begleitung von Menschen mit Demenz
        k plan~ den Dienst und führ~ [dein|Ihr] Team mit Wertschätzung
        k stell~ die Qualität der Pflege sicher und begleit~ Prüfungen des Medizinischen Dienstes
        e Abgeschlossene Ausbildung als Pflegefachfrau/Pflegefachmann, Gesundheits- und Krankenpfleger/in oder Altenpfleger/in
        e Examen in der Alten-, Kranken- oder Kinderkrankenpflege
        e Dreijährige Pflegeausbildung mit staatlicher Anerkennung
        d Einfühlungsvermögen und ein wertschätzender Umgang mit Menschen
        d Bereitschaft zur Arbeit im Schichtdienst und an Wochenenden
        d Kenntnisse der aktuellen Pflegestandards
        d Sicherer Umgang mit digitaler Pflegedokumentation
        d Verantwortungsbewusstsein und eine sorgfältige Arbeitsweise
        d Freude an der Arbeit im interdisziplinären Team
        d Fähigkeit, auch in hektischen Momenten ruhig zu bleiben
        d Respekt vor der Lebensgeschichte jedes Einzelnen
        d Bereitschaft zur fachlichen Weiterbildung
        n Weiterbildung zur Praxisanleitung oder in der Palliativpflege ist von Vorteil
        n Erfahrung in der Wundversorgung ist wünschenswert
        c Weiterbildung als Wundexperte (ICW)
        c Nachweis der Masernimpfung
        b Kein Holen aus dem Frei: ein eigener Springerpool fängt Ausfälle auf
        b Dienstpläne, die vier Wochen im Voraus feststehen
        @pflegehelfer care 5,2,1,0,0,0 h17.8%34 e5x4 pflegeheim,ambulant,klinik
        = Pflegehelfer^;Pflegeassistent^;Altenpflegehelfer^;Pflegehilfskraft;Betreuungskraft nach § 43b
        g tvöd=P5,P6 avrc=P4,P6 avrd=EG3,EG4
        a in der Pflege
        f shift85 part70 mini22 quer65 noedu40 temp15 licence25 fixed6
        s unterstütz~ Bewohnerinnen und Bewohner bei der Körperpflege und beim Ankleiden
        s [hilfst|helfen] beim Essen und Trinken
        s begleit~ Spaziergänge, Arztbesuche und Freizeitangebote
        s [hältst|halten] die Zimmer in Ordnung
        s dokumentier~ [deine|Ihre] Tätigkeiten am Tablet
        s meld~ Veränderungen an die Pflegefachkräfte
        e Einjährige Ausbildung in der Pflegehilfe oder Pflegebasiskurs
        d Herz für ältere und kranke Menschen
        d Zuverlässigkeit und Pünktlichkeit
        d Bereitschaft zum Schichtdienst
        d Körperliche Fitness für den Pflegealltag
        d Freundliches Auftreten
        n Erfahrung in der Pflege von Angehörigen ist willkommen
        @pflegedienstleitung care 3,1,0,0,1,0 m4700 s1l6 pflegeheim,ambulant
        = Pflegedienstleitung (PDL);Stellvertretende Pflegedienstleitung
        l Pflegedienstleitung (PDL);Pflegedienstleitung
        g avrc=P12,P12,P13,P14 avrd=EG9,EG9,EG10,EG11 tvöd=P11,P12,P12,P13
        a in der Leitung einer Pflegeeinrichtung
        f part15 oncall25 placement14 licence30
        t Organisation und Weiterentwicklung des gesamten Pflegebereichs
        t Personaleinsatzplanung und Gewinnung neuer Mitarbeitender
        t Sicherung der Pflegequalität und Vorbereitung auf Prüfungen
        t Beratung von Angehörigen und Belegungsmanagement
        t Wirtschaftliche Steuerung gemeinsam mit der Einrichtungsleitung
        t Zusammenarbeit mit Kassen, Ärzten und Behörden
        e Pflegeexamen und Weiterbildung zur verantwortlichen Pflegefachkraft nach § 71 SGB XI
        e Pflegefachkraft mit Studium des Pflegemanagements oder vergleichbarer Weiterbildung
        d Führungsstärke und eine klare Kommunikation
        d Kenntnisse im Pflegerecht und in der Abrechnung
        d Sicherer Umgang mit Dienstplanprogrammen
        d Organisationstalent
        d Verhandlungsgeschick
        n Erfahrung mit Qualitätsmanagement ist von Vorteil
        @mfa care 6,2,1,1,1,0 m2750%25 e4x5s1 praxis,klinik
        = Medizinische/r Fachangestellte/r (MFA);Medizinische Fachangestellte / Medizinischer Fachangestellter;MFA;Arzthelfer^
        g tvöd=E5,E6,E6
        a in einer Arztpraxis
        f part60 quer8 mini12 fixed6
        s [empfängst|empfangen] Patientinnen und Patienten und koordinier~ Termine
        s [nimmst|nehmen] Blut ab, leg~ EKGs an und assistier~ bei Untersuchungen
        s rechn~ Leistungen nach EBM und GOÄ ab
        s bereit~ Rezepte und Überweisungen vor
        s führ~ die elektronische Patientenakte
        s acht~ auf Hygiene und Ordnung in den Behandlungsräumen
        e Abgeschlossene Ausbildung als Medizinische/r Fachangestellte/r
        e Ausbildung als MFA oder in einem anderen Gesundheitsberuf
        d Freundlicher Umgang mit Patienten, auch wenn das Wartezimmer voll ist
        d Kenntnisse in der Abrechnung nach EBM und GOÄ
        d Sicherer Umgang mit einer Praxissoftware
        d Sorgfalt und Verschwiegenheit
        d Freude an der Arbeit im kleinen Team
        n Weiterbildung zur NäPa ist willkommen
        c Kenntnisse im Strahlenschutz
        @zfa care 3,1,1,1,0,0 m2650 e4x5 praxis
        = Zahnmedizinische/r Fachangestellte/r (ZFA);ZFA Stuhlassistenz;Zahnmedizinische Prophylaxeassistenz (ZMP)
        a in einer Zahnarztpraxis
        f part55 quer5 mini6
        s assistier~ am Behandlungsstuhl
        s bereit~ Instrumente auf und dokumentier~ die Sterilisation
        s fertig~ Röntgenaufnahmen und Abdrücke an
        s führ~ Prophylaxe-Sitzungen selbstständig durch
        s [vergibst|vergeben] Termine und erinner~ an die Vorsorge
        s erklär~ Kindern und Erwachsenen die richtige Zahnpflege
        e Abgeschlossene Ausbildung als ZFA
        d Einfühlsamer Umgang mit ängstlichen Patienten
        d Kenntnisse in Hygiene und Instrumentenaufbereitung
        d Genaue und vorausschauende Arbeitsweise
        d Gepflegtes Auftreten
        d Kenntnisse in der Abrechnung nach BEMA und GOZ
        c Röntgenschein
        @physiotherapeut care 4,2,0,1,1,0 m3150%37 e4x5s1 praxis,klinik
        = Physiotherapeut^;Physiotherapeut^ mit Schwerpunkt Lymphdrainage
        g tvöd=E8,E9a,E9b avrc=EG8,EG9a,EG9b
        a in der Physiotherapie
        f part65 licence25 mini8
        s behandel~ Patientinnen und Patienten aus Orthopädie, Chirurgie und Neurologie
        s erstell~ Befunde und Therapiepläne
        s leit~ Gruppen für Rückentraining und Bewegungsbad an
        s dokumentier~ den Verlauf der Behandlung
        s mach~ Hausbesuche in der näheren Umgebung
        s tausch~ [dich|sich] mit Ärzten und Kollegen fachlich aus
        e Staatlich anerkannte Ausbildung oder Studium der Physiotherapie
        d Gute Kenntnisse in Krankengymnastik und Massage
        d Freude am Umgang mit Menschen jeden Alters
        d Selbstständige und strukturierte Arbeitsweise
        d Interesse an Fortbildungen
        d Geduld und Motivationskraft
        c Zertifikat in Manueller Therapie oder Manueller Lymphdrainage
        b 30-Minuten-Takt und bezahlte Dokumentationszeit
        @ergotherapeut care 3,1,0,1,0,0 m3100 e4x5 praxis,klinik,träger
        = Ergotherapeut^;Ergotherapeut^ Pädiatrie
        g tvöd=E8,E9a avrc=EG8,EG9a
        a in der Ergotherapie
        f part70 licence25 fixed10
        t Behandlung von Kindern und Erwachsenen mit motorischen und kognitiven Einschränkungen
        t Befunderhebung und Planung der Therapie
        t Hirnleistungstraining und Alltagstraining
        t Beratung von Angehörigen zu Hilfsmitteln
        t Hausbesuche und Behandlungen in Einrichtungen
        t Dokumentation und Berichte an die verordnenden Praxen
        e Abgeschlossene Ausbildung als Ergotherapeut/in
        d Kreativität in der Therapie
        d Einfühlungsvermögen und Ausdauer
        d Eigenständiges Arbeiten
        d Bereitschaft zu Hausbesuchen
        d Interesse an interdisziplinärem Austausch
        n Kenntnisse in sensorischer Integrationstherapie sind von Vorteil
        @mtl care 2,1,1,0,0,0 m3500 e3x5s1 klinik,labor
        = Medizinische/r Technologe/in für Laboratoriumsanalytik (MTL);MTLA;Medizinisch-technische/r Laborassistent/in
        g tvöd=E8,E9a,E9b avrc=EG8,EG9a,EG9b
        a in einem medizinischen Labor
        f shift60 oncall30 part50 fixed8
        t Durchführung von Analysen in Hämatologie und klinischer Chemie
        t Bedienung und Wartung der Analysegeräte
        t Qualitätskontrolle nach den Richtlinien der Bundesärztekammer
        t Blutgruppenbestimmung und Ausgabe von Blutkonserven
        t Dokumentation im Laborinformationssystem
        t Annahme und Aufbereitung der Proben
        e Abgeschlossene Ausbildung als MTL oder MTLA
        d Gewissenhaftes Arbeiten auch bei hohem Probenaufkommen
        d Technisches Verständnis
        d Bereitschaft zu Spät-, Nacht- und Wochenenddiensten
        d Kenntnisse in einem Laborinformationssystem
        d Teamgeist
        @notfallsanitaeter care 3,1,0,0,1,0 m3750 e4x5 rettung
        = Notfallsanitäter^;Rettungssanitäter^;Notfallsanitäter^ im Rettungsdienst
        g tvöd=P8,P9c avrd=EG7,EG8
        a im Rettungsdienst
        f shift100 part30 oncall5
        s versorg~ Patientinnen und Patienten am Einsatzort
        s [fährst|fahren] Einsätze im Rettungs- und Krankentransport
        s assistier~ der Notärztin oder dem Notarzt
        s überwach~ die Patienten während des Transports
        s prüf~ Fahrzeug und Ausrüstung zu Dienstbeginn
        s dokumentier~ jeden Einsatz digital
        e Staatliche Anerkennung als Notfallsanitäter/in oder Rettungssanitäter/in
        d Ruhe und Übersicht in Ausnahmesituationen
        d Körperliche Belastbarkeit
        d Freundlichkeit gegenüber Patienten und Angehörigen
        d Bereitschaft zu Zwölf-Stunden-Schichten
        d Regelmäßige Fortbildung
        c Führerschein der Klasse C1
        @ota care 2,1,0,1,0,0 m3900 e3x5s1 klinik
        = Operationstechnische Assistenz (OTA);Operationstechnische/r Assistent/in (OTA);Fachpflegekraft OP
        g tvöd=P8,P9,P9 avrc=P8,P9,P9
        a im OP
        f shift70 oncall60 part40 placement8 temp8
        t Vor- und Nachbereitung von Operationen
        t Instrumentieren bei Eingriffen verschiedener Fachrichtungen
        t Bedienung der medizinischen Geräte
        t Einhaltung der Hygienevorschriften
        t Dokumentation der Eingriffe
        t Einarbeitung neuer Kollegen
        e Ausbildung als OTA oder Pflegefachperson mit Fachweiterbildung für den Operationsdienst
        d Handwerkliches Geschick und Konzentration
        d Bereitschaft zur Rufbereitschaft
        d Sicheres Handeln in Notfällen
        d Hygienebewusstsein
        d Verlässlichkeit im Team
        @assistenzarzt care 2,1,1,1,1,0 m5900 e5x2s1 klinik
        = Assistenzarzt / Assistenzärztin Innere Medizin;Ärztin / Arzt in Weiterbildung;Assistenzärztin / Assistenzarzt Chirurgie
        a in der klinischen Patientenversorgung
        f shift60 oncall60 part25 fixed55 placement12
        t Eigenständige Betreuung der Patientinnen und Patienten auf Station
        t Mitarbeit in der Notaufnahme
        t Durchführung von Ultraschalluntersuchungen
        t Teilnahme am Bereitschaftsdienst
        t Dokumentation und Arztbriefe
        t Visiten gemeinsam mit Oberärzten
        e Abgeschlossenes Studium der Humanmedizin
        d Deutsche Approbation
        d Interesse an einer breiten Weiterbildung
        d Freude an interdisziplinärer Arbeit
        d Zugewandter Umgang mit Patienten
        d Verantwortungsbewusstsein
        c Fachkunde Strahlenschutz
        b Volle Weiterbildungsermächtigung im Haus
        @pta care 2,1,0,0,1,0 m2900 e4x5 apotheke
        = Pharmazeutisch-technische Assistenz (PTA);PTA;Pharmazeutisch-technische/r Assistent/in
        a in einer Apotheke
        f part65 mini8
        s [berätst|beraten] Kundinnen und Kunden zu Arzneimitteln und Pflegeprodukten
        s bearbeit~ Rezepte und bestell~ Medikamente nach
        s stell~ Rezepturen im Labor her
        s kontrollier~ den Wareneingang
        s verblister~ Arzneimittel für Pflegeheime
        s dekorier~ gelegentlich die Freiwahl
        e Abgeschlossene Ausbildung als PTA
        d Freundliche, verständliche Beratung
        d Genauigkeit bei Rezeptur und Dokumentation
        d Kenntnisse in einer Warenwirtschaft
        d Flexibilität bei den Öffnungszeiten
        d Lust auf ein eingespieltes Team
        """#
}
