/// What employers offer, by kind of work, and how they word pay.
enum BenefitTable {
    /// `#pool`, then its lines.
    static let table = #"""
        #benefit.all
        30 Tage Urlaub
        Bezahlte freie Tage an Heiligabend und Silvester
        Betriebliche Altersvorsorge mit Zuschuss
        Vermögenswirksame Leistungen
        Gründliche Einarbeitung mit fester Ansprechperson
        Weiterbildung während der Arbeitszeit
        Fahrradleasing
        Kostenlose Getränke und Obst
        Gute Erreichbarkeit mit Bus und Bahn
        Kostenlose Parkplätze
        Zuschuss zum Deutschlandticket
        Betriebliches Gesundheitsmanagement
        Mitarbeiterfeste und gemeinsame Ausflüge
        Flache Hierarchien und kurze Entscheidungswege
        Ein Team, das zusammenhält
        Urlaubs- und Weihnachtsgeld
        Pünktliche Bezahlung und verlässliche Planung
        Mitarbeiterrabatte bei bekannten Marken
        Ein offenes Ohr für private Belange
        #benefit.office
        Gleitzeit ohne Kernarbeitszeit
        Höhenverstellbare Schreibtische und zwei Bildschirme
        Zeitkonto für Überstunden
        Budget für Seminare und Zertifikate
        Arbeitgeberzuschuss zum Mittagessen
        Notebook und Smartphone
        Elternfreundliche Besprechungszeiten
        #benefit.shop
        Arbeitskleidung, die wir stellen und waschen
        Zuschläge für Schicht-, Nacht- und Feiertagsarbeit
        Modern ausgestattete Arbeitsplätze
        Kantine mit täglich wechselnden Gerichten
        Übernahme der Kosten für Staplerschein und Kranschein
        Leistungsprämie nach der Probezeit
        #benefit.care
        Wunschdienstplan und verlässliche freie Tage
        Zulagen für Nacht-, Sonn- und Feiertage
        Fort- und Weiterbildungen in unserer Akademie
        Supervision und kollegiale Beratung
        Jahressonderzahlung
        Einspringprämie
        Angebote für Rücken und Entspannung
        #benefit.public
        Jahressonderzahlung und leistungsorientierte Bezahlung
        Zusatzversorgung des öffentlichen Dienstes
        Ein krisensicherer Arbeitsplatz
        Vereinbarkeit von Familie und Beruf
        Gleitzeit und mobiles Arbeiten, wo es die Aufgabe erlaubt
        Strukturierte Fortbildung
        #benefit.craft
        Hochwertiges Werkzeug und Markenkleidung
        Firmenwagen für den Weg zur Baustelle
        Baustellen in der Region, abends zu Hause
        Freitags um 13 Uhr Feierabend
        Meisterschule mit unserer Unterstützung
        Überstunden werden bezahlt oder ausgeglichen
        #benefit.retail
        Personalrabatt auf unser Sortiment
        Planbare Arbeitszeiten, zwei freie Samstage im Monat
        Kurze Wege zur Arbeit
        Aufstieg bis zur Filialleitung möglich
        Sichere Einsatzplanung zwei Wochen im Voraus
        #benefit.temp
        Bezahlung nach dem Tarifvertrag GVP/DGB mit Branchenzuschlägen
        Sehr gute Chancen auf Übernahme
        Persönliche Betreuung durch unser Team vor Ort
        Arbeitskleidung und Schutzausrüstung kostenlos
        Abschlagszahlungen nach Absprache
        #hours.full
        {zahl} Stunden pro Woche
        {zahl}-Stunden-Woche
        Wöchentliche Arbeitszeit: {zahl} Stunden
        #hours.part
        20 bis 30 Stunden pro Woche, die Verteilung stimmen wir gemeinsam ab
        Teilzeit mit 25 Stunden pro Woche
        19,5 Wochenstunden
        Arbeitszeit zwischen 15 und 30 Stunden pro Woche
        30 Wochenstunden an vier oder fünf Tagen
        #hours.either
        Vollzeit oder Teilzeit ab 20 Stunden pro Woche
        Vollzeit, auf Wunsch auch mit reduzierter Stundenzahl
        25 bis 39 Stunden pro Woche, ganz nach [deinen|Ihren] Wünschen
        #hours.mini
        Minijob auf 603-Euro-Basis
        Geringfügige Beschäftigung (603 Euro im Monat)
        Minijob mit etwa 10 Stunden pro Woche
        #pay.month
        Ein Bruttogehalt {gehalt} im Monat
        Monatsgehalt {gehalt} brutto bei Vollzeit
        Eine Vergütung {gehalt} monatlich (brutto, Vollzeit)
        #pay.month.plain
        Gehalt: {gehalt} brutto monatlich
        {gehalt} brutto pro Monat, je nach Erfahrung
        Bruttomonatsgehalt: {gehalt}
        #pay.year
        Jahresgehalt {gehalt} brutto
        Ein Jahresgehalt {gehalt} brutto, je nach Qualifikation
        Zieleinkommen {gehalt} brutto jährlich
        #pay.year.plain
        Gehalt: {gehalt} pro Jahr
        {gehalt} brutto im Jahr
        Jahresbrutto: {gehalt}
        {gehalt} brutto p. a. bei Vollzeit
        #pay.hour
        Ein Stundenlohn {gehalt} plus Zuschläge
        Stundenlohn {gehalt}
        #pay.hour.plain
        {gehalt} brutto pro Stunde
        Lohn: {gehalt} die Stunde
        Stundenlohn: {gehalt}
        #pay.none
        Ein attraktives Gehalt
        Leistungsgerechte Vergütung
        Faire Bezahlung
        Eine überdurchschnittliche Vergütung
        Ein Gehalt, das zu [deiner|Ihrer] Erfahrung passt
        #pay.tvöd
        Vergütung nach Entgeltgruppe {gehalt} TVöD
        Eingruppierung in die Entgeltgruppe {gehalt} TVöD (VKA)
        Bezahlung nach TVöD {gehalt} mit allen Sozialleistungen des öffentlichen Dienstes
        Ein Entgelt nach TVöD-VKA, Entgeltgruppe {gehalt}
        #pay.avrc
        Vergütung nach AVR Caritas, {gehalt}
        Bezahlung nach den AVR der Caritas ({gehalt}) mit Jahressonderzahlung
        #pay.avrd
        Vergütung nach AVR Diakonie Deutschland, {gehalt}
        Bezahlung nach AVR-DD ({gehalt}) und Jahressonderzahlung
        #pay.era
        Vergütung nach ERA NRW, {gehalt}
        Bezahlung nach dem Tarifvertrag der Metall- und Elektroindustrie NRW, {gehalt}
        Eingruppierung in {gehalt} (ERA Metall NRW) bei 35 Stunden pro Woche
        #pay.bare.tvöd
        Vergütung nach TVöD
        Bezahlung nach dem Tarifvertrag für den öffentlichen Dienst
        #pay.bare.avrc
        Vergütung nach den AVR der Caritas
        #pay.bare.avrd
        Vergütung nach den AVR der Diakonie
        #pay.bare.era
        Bezahlung nach dem Tarif der Metall- und Elektroindustrie NRW
        Tarifliche Vergütung, Urlaubs- und Weihnachtsgeld
        """#
}
