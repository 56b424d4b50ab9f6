/// Occupations of accounting, tax and personnel.
enum FinanceCatalogue {
    static let table = #"""
        @buchhalter office 26,10,4,4,3,2 m3700%31 e3x6s2l1 steuer,metal,handel,supermarkt,handwerk,immobilien,logistik,it,träger,energie,maschinenbau
        = Buchhalter^;Finanzbuchhalter^;Finanzbuchhalter^ Kreditoren;Finanzbuchhalter^ Debitoren;Sachbearbeiter^ Buchhaltung
        l Leiter^ Finanzbuchhaltung;Leiter^ Rechnungswesen
        g era=EG8,EG9,EG10,EG12 tvöd=E8,E9a,E9b,E11 avrc=EG8,EG9a,EG9b,EG10 avrd=EG7,EG8,EG9,EG10
        a in der Buchhaltung
        f part58 hybrid45 english18 fixed10 placement16 temp8 quer4
        s buch~ laufende Geschäftsvorfälle der Kreditoren, Debitoren und Banken
        s prüf~ Eingangsrechnungen und bereit~ Zahlungen vor
        s stimm~ Konten ab und klär~ offene Posten
        s erstell~ die monatliche Umsatzsteuervoranmeldung
        s wirk~ bei Monats- und Jahresabschlüssen mit
        s führ~ die Anlagenbuchhaltung
        s [übernimmst|übernehmen] das Mahnwesen
        s [bist|sind] für Prüfer und Steuerberater ansprechbar
        s treib~ den digitalen Rechnungseingang voran
        t Laufende Buchhaltung der Debitoren und Kreditoren
        t Kontierung und Buchung der Eingangsrechnungen
        t Zahlungsverkehr und Kontenabstimmung
        t Vorbereitung der Monats- und Jahresabschlüsse nach HGB
        t Erstellung der Umsatzsteuervoranmeldungen
        t Mahnwesen und Klärung offener Posten
        t Anlagenbuchhaltung
        t Ansprechpartner für Banken, Prüfer und Steuerberater
        t Mitarbeit bei der Einführung der E-Rechnung
        k leit~ das Team der Finanzbuchhaltung und verantwort~ den Abschluss
        e Kaufmännische Ausbildung mit Schwerpunkt Rechnungswesen
        e Ausbildung als Steuerfachangestellte/r oder Industriekaufmann/-frau
        e Kaufmännische Ausbildung und Weiterbildung zum Finanzbuchhalter
        d Sehr gute Kenntnisse in DATEV oder SAP FI
        d Kenntnisse der Buchführung nach HGB
        d Kenntnisse im Umsatzsteuerrecht
        d Sicherer Umgang mit Excel
        d Genaue und verlässliche Arbeitsweise
        d Diskretion im Umgang mit Zahlen
        d Erfahrung im Mahnwesen
        d Zahlenverständnis
        d Teamgeist und klare Kommunikation
        n Kenntnisse in IFRS sind von Vorteil
        n Erfahrung mit digitaler Belegverarbeitung ist wünschenswert
        c Weiterbildung zum Bilanzbuchhalter (IHK)
        @bilanzbuchhalter office 3,1,1,1,1,1 y62000%33 x4s5l1 metal,handel,supermarkt,finanz,steuer,energie
        = Bilanzbuchhalter^;Hauptbuchhalter^;Accountant;Senior Accountant
        l Leiter^ Bilanzierung
        g era=EG10,EG11,EG12,EG13
        a in der Bilanzbuchhaltung
        f hybrid55 part35 english45 placement18
        s erstell~ Monats-, Quartals- und Jahresabschlüsse
        s konsolidier~ Tochtergesellschaften
        s ermittel~ Rückstellungen und latente Steuern
        s begleit~ Wirtschaftsprüfung und Betriebsprüfung
        s verbesser~ Abläufe im Hauptbuch
        s leit~ Kolleginnen und Kollegen fachlich an
        e Weiterbildung zum Bilanzbuchhalter oder Studium mit Schwerpunkt Rechnungswesen
        d Fundierte Kenntnisse in HGB, gern auch IFRS
        d Kenntnisse im Steuerrecht
        d Sicherer Umgang mit SAP FI oder DATEV
        d Analytisches Denken
        d Eigenverantwortung
        c Bilanzbuchhalter (IHK)
        @controller office 4,1,2,2,1,0 y62000 e3x5s3l1 metal,handel,supermarkt,klinik,finanz,logistik,maschinenbau,energie
        = Controller^;Vertriebscontroller^;Werkscontroller^;Business Controller
        l Leiter^ Controlling
        g era=EG10,EG11,EG12,EG13 avrc=EG10,EG11,EG12,EG13
        a im Controlling
        f hybrid60 english55 prefix50 placement16 part22
        s erstell~ Planung, Forecast und Monatsberichte
        s analysier~ Abweichungen und leit~ Maßnahmen ab
        s [berätst|beraten] Bereichsleiter in wirtschaftlichen Fragen
        s kalkulier~ Produkte und Investitionen
        s entwickel~ Kennzahlen und Berichte weiter
        s begleit~ den Jahresabschluss
        e Studium der BWL mit Schwerpunkt Controlling oder Weiterbildung zum Controller
        d Sehr gute Kenntnisse in Excel
        d Kenntnisse in SAP CO oder Power BI
        d Analytisches Denken
        d Kommunikationsstärke gegenüber Fachbereichen
        d Genauigkeit unter Termindruck
        @lohnbuchhalter office 3,1,0,1,1,0 m3800 e1x6s2 steuer,träger,handel,supermarkt,logistik
        = Lohnbuchhalter^;Payroll Specialist;Sachbearbeiter^ Entgeltabrechnung
        g avrc=EG8,EG9a,EG9b
        a in der Entgeltabrechnung
        f part60 hybrid50 placement14 prefix10
        s rechn~ Löhne und Gehälter ab
        s meld~ Beiträge an die Krankenkassen
        s bescheinig~ Zeiten für Ämter und Kassen
        s [berätst|beraten] Mitarbeitende zu ihrer Abrechnung
        s pfleg~ Stammdaten und Zeitkonten
        s begleit~ Prüfungen der Rentenversicherung
        e Kaufmännische Ausbildung oder Ausbildung als Steuerfachangestellte/r
        d Kenntnisse im Lohnsteuer- und Sozialversicherungsrecht
        d Sicherer Umgang mit DATEV LODAS, SAP HCM oder P&I LOGA
        d Verschwiegenheit
        d Genaues Arbeiten
        d Freundlicher Umgang mit Rückfragen
        @steuerfachangestellte office 5,2,1,1,1,1 m3300%33 e3x5s2 steuer
        = Steuerfachangestellte/r;Steuerfachwirt^;Mitarbeiter^ in der Steuerberatung
        a in einer Steuerkanzlei
        f part50 hybrid60 placement12 prefix5
        s betreu~ einen eigenen Mandantenkreis
        s erstell~ Finanzbuchhaltungen und Lohnabrechnungen
        s bereit~ Jahresabschlüsse und Steuererklärungen vor
        s prüf~ Steuerbescheide
        s kommunizier~ mit Mandanten und Finanzämtern
        s stell~ Mandanten auf digitale Belege um
        e Ausbildung als Steuerfachangestellte/r
        d Gute DATEV-Kenntnisse
        d Kenntnisse im aktuellen Steuerrecht
        d Sorgfältige Arbeitsweise
        d Freude am Kontakt mit Mandanten
        d Sicherheit in MS Office
        n Weiterbildung zum Steuerfachwirt ist willkommen
        @personalreferent office 4,1,2,2,1,0 y54000 e3x5s3l1 metal,handel,supermarkt,klinik,logistik,träger,it
        = Personalreferent^;HR Business Partner;Personalsachbearbeiter^;HR Manager^
        l Personalleiter^
        g era=EG9,EG10,EG11,EG13 avrd=EG8,EG9,EG10,EG11 tvöd=E9b,E10,E11
        a in der Personalarbeit
        f hybrid55 part35 english35 fixed20 placement12 prefix35
        s [berätst|beraten] Führungskräfte in allen Personalfragen
        s begleit~ Einstellungen, Versetzungen und Austritte
        s erstell~ Verträge und Zeugnisse
        s arbeit~ vertrauensvoll mit dem Betriebsrat zusammen
        s entwickel~ Programme zur Weiterbildung
        s betreu~ Projekte zur Digitalisierung der Personalarbeit
        e Studium mit Schwerpunkt Personal oder kaufmännische Ausbildung mit Weiterbildung
        d Kenntnisse im Arbeitsrecht
        d Gespür für Menschen
        d Kommunikationsstärke
        d Verschwiegenheit
        d Sicherer Umgang mit einem Personalinformationssystem
        n Kenntnisse im Betriebsverfassungsrecht sind von Vorteil
        @recruiter office 3,2,1,1,1,0 m3500 e5x4s1 temp,placement,it,logistik,klinik
        = Recruiter^;Personaldisponent^;Talent Acquisition Manager^;Personalberater^
        a im Recruiting oder Vertrieb
        f hybrid50 part25 quer40 english25 prefix35 fixed10
        s such~ aktiv nach passenden Kandidatinnen und Kandidaten
        s führ~ Gespräche am Telefon und vor Ort
        s schreib~ Stellenanzeigen und veröffentlich~ sie
        s stimm~ Profile mit den Fachbereichen ab
        s begleit~ Bewerbende bis zum ersten Arbeitstag
        s pfleg~ den Talentpool
        e Kaufmännische Ausbildung oder Studium
        d Kontaktfreude und Menschenkenntnis
        d Freude am Telefonieren
        d Organisationsgeschick
        d Kenntnisse in sozialen Netzwerken für die Personalsuche
        d Ergebnisorientierung
        """#
}
