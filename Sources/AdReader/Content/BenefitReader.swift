import JobMarket

/// Reads what an employer offers beside pay, under names of our own.
enum BenefitReader {
    static func read(_ ad: AdContext, _ content: AdContent) -> [Sourced<String>] {
        var benefits: [Sourced<String>] = []
        var seen: Set<String> = []
        for unit in content.units where unit.zone != .requirements && unit.zone != .tasks && !unit.isHeading {
            let line = content.lines[unit.line]
            var index = unit.tokens.lowerBound
            while index < unit.tokens.upperBound {
                guard let (name, count) = names.longest(line, at: index, before: unit.tokens.upperBound) else {
                    index += 1
                    continue
                }
                if seen.insert(name).inserted, let span = line.span(index..<index + count) {
                    benefits.append(Sourced(name, .read(ad.evidence(line: unit.line, bytes: span))))
                }
                index += count
            }
        }
        return benefits
    }

    /// Spellings by name; each name as a visitor reads it.
    private static let names: WordList<String> = {
        var list = WordList<String>()
        func add(_ name: String, _ spellings: String) { list.add(spellings, name) }
        add(
            "30 Tage Urlaub",
            """
            30 Tage Urlaub|30 Urlaubstage|30 Tage Jahresurlaub|30 Tagen Urlaub|30 days of vacation|30 vacation days
            """)
        add(
            "mehr als 30 Tage Urlaub",
            """
            31 Tage Urlaub|32 Tage Urlaub|33 Tage Urlaub|35 Tage Urlaub|31 Urlaubstage|32 Urlaubstage
            """)
        add("Sonderurlaub", "Sonderurlaub|Sonderurlaubstage|zusätzliche Urlaubstage")
        add(
            "Homeoffice",
            """
            Homeoffice|Home-Office|Home Office|mobiles Arbeiten|mobile Arbeit|mobil arbeiten|mobilem Arbeiten
            Telearbeit|remote work|Homeoffice-Möglichkeit
            """
        )
        add("Workation", "Workation|Arbeiten aus dem Ausland")
        add(
            "flexible Arbeitszeit",
            """
            flexible Arbeitszeiten|flexible Arbeitszeit|flexible Arbeitszeitgestaltung|flexible Arbeitszeitmodelle
            Gleitzeit|Vertrauensarbeitszeit|flexiblen Arbeitszeiten|flexible working hours|flexible Arbeitsmodelle
            Gleitzeitmodell|flexible hours
            """)
        add(
            "Arbeitszeitkonto",
            """
            Arbeitszeitkonto|Gleitzeitkonto|Überstundenkonto|Zeitkonto|Lebensarbeitszeitkonto|Freizeitausgleich
            """)
        add("4-Tage-Woche", "4-Tage-Woche|Viertagewoche|Vier-Tage-Woche")
        add("Sabbatical", "Sabbatical|Sabbaticals|Auszeit")
        add(
            "betriebliche Altersvorsorge",
            """
            betriebliche Altersvorsorge|betriebliche Altersversorgung|betrieblichen Altersvorsorge
            betrieblichen Altersversorgung|betrieblicher Altersvorsorge|Altersvorsorge|Altersversorgung
            Zusatzversorgung|company pension|Betriebsrente|VBL
            """)
        add("vermögenswirksame Leistungen", "vermögenswirksame Leistungen|vermögenswirksamen Leistungen|VWL")
        add(
            "Weihnachtsgeld",
            """
            Weihnachtsgeld|Weihnachts- und Urlaubsgeld|Jahressonderzahlung|13. Monatsgehalt|13. Gehalt
            Jahressonderzahlungen
            """)
        add("Urlaubsgeld", "Urlaubsgeld|Urlaubs- und Weihnachtsgeld")
        add(
            "Bonus oder Prämie",
            """
            Bonus|Bonuszahlung|Bonuszahlungen|Erfolgsbeteiligung|Gewinnbeteiligung|Leistungsprämie|Leistungsprämien
            Erfolgsprämien
            """)
        add("Zuschläge", "Zuschläge|Schichtzulagen|Nachtzuschläge|Sonntagszuschläge|Feiertagszuschläge")
        add(
            "Beteiligung am Unternehmen",
            """
            Mitarbeiterbeteiligung|Aktienprogramm|Mitarbeiteraktien|stock options|Unternehmensbeteiligung
            """)
        add(
            "Rabatte",
            """
            Mitarbeiterrabatte|Mitarbeiterrabatt|Corporate Benefits|Vergünstigungen|Einkaufsvorteile|Personalrabatt
            Mitarbeitervergünstigungen|Personalrabatte
            """)
        add("Sachbezug", "Sachbezugskarte|Gutscheinkarte|Givve|Sachbezug|Tankgutschein|Essensgutscheine|Edenred")
        add(
            "Jobticket",
            """
            Jobticket|Job-Ticket|Deutschlandticket|Fahrtkostenzuschuss|ÖPNV-Ticket|ÖPNV-Zuschuss|Firmenticket
            Deutschland-Ticket|Fahrkostenzuschuss
            """
        )
        add(
            "Dienstrad",
            """
            JobRad|Job-Rad|Fahrradleasing|Bikeleasing|Bike-Leasing|Dienstrad|Fahrrad-Leasing|Dienstradleasing
            Business Bike|JobRad-Leasing|Jobbike
            """)
        add("Firmenwagen", "Firmenwagen|Dienstwagen|Firmen-PKW|company car|Firmenfahrzeug|Dienstfahrzeug")
        add("Parkplatz", "Parkplatz|Parkplätze|Mitarbeiterparkplätze|Parkmöglichkeiten|Firmenparkplatz")
        add(
            "Diensthandy oder Laptop",
            """
            Diensthandy|Firmenhandy|Firmenlaptop|Smartphone|Notebook|Laptop|MacBook|Diensttelefon
            """)
        add(
            "Weiterbildung",
            """
            Weiterbildung|Weiterbildungen|Weiterbildungsmöglichkeiten|Weiterbildungsangebote|Fortbildung|Fortbildungen
            Fortbildungsmöglichkeiten|Fort- und Weiterbildung|Fort- und Weiterbildungen
            Fort- und Weiterbildungsmöglichkeiten|Schulungsangebote|Entwicklungsmöglichkeiten
            Fort- und Weiterbildungsangebote|Weiterbildungsbudget|Zertifizierungen|Schulungen|Weiterbildungsprogramme
            training opportunities
            """)
        add("Mentoring", "Mentoring|Mentor|Mentorin|Buddy|Patensystem|Buddy-Programm|Patenprogramm")
        add("Einarbeitung", "Einarbeitung|Onboarding|Einarbeitungsphase|Einarbeitungsplan")
        add(
            "Gesundheitsangebote",
            """
            Gesundheitsmanagement|Gesundheitsangebote|Gesundheitsförderung|Betriebsarzt|Gesundheitsprogramm
            Krankenzusatzversicherung|Gesundheitsmaßnahmen
            """)
        add(
            "Sportangebote",
            """
            Fitnessstudio|Firmenfitness|Wellpass|EGYM|Urban Sports|Urban Sports Club|Hansefit|Sportangebote|Qualitrain
            Fitnessangebote|Betriebssport
            """)
        add(
            "Kantine oder Essenszuschuss",
            """
            Kantine|Betriebsrestaurant|Essenszuschuss|Mittagessen|Essenszulage|Betriebskantine|Lunch|Verpflegung
            Essenszuschüsse
            """)
        add("Getränke und Obst", "Getränke|Obst|Obstkorb|Kaffee|Snacks|Wasser und Kaffee|free drinks|Müsli")
        add(
            "Feiern und Ausflüge",
            """
            Firmenevents|Teamevents|Mitarbeiterevents|Team-Events|Firmenfeiern|Sommerfest|Weihnachtsfeier
            Betriebsausflug|Events|Betriebsfeiern|team events
            """)
        add(
            "Kinderbetreuung",
            """
            Kinderbetreuung|Kita|Betriebskita|Kindergarten|Kita-Zuschuss|Ferienbetreuung|Kindertagesstätte
            Kindergartenzuschuss|Kita-Plätze|Familienservice
            """)
        add(
            "Vereinbarkeit von Familie und Beruf",
            """
            Vereinbarkeit|Work-Life-Balance|familienfreundlich|familienfreundliche|familienfreundlicher
            """)
        add(
            "unbefristeter Vertrag",
            """
            unbefristeter Arbeitsvertrag|unbefristeten Arbeitsvertrag|unbefristete Anstellung
            unbefristetes Arbeitsverhältnis|unbefristete Festanstellung
            """)
        add(
            "tarifliche Bezahlung",
            """
            Tarifvertrag|Tarifbindung|tarifliche Vergütung|tarifgebunden|tariflicher Vergütung|Haustarifvertrag
            nach Tarif
            """)
        add(
            "flache Hierarchien",
            """
            flache Hierarchien|flachen Hierarchien|kurze Entscheidungswege|flache Hierarchie|flat hierarchies
            """)
        add(
            "Empfehlungsprämie",
            """
            Empfehlungsprämie|Mitarbeiter werben Mitarbeiter|Empfehlungsprogramm|Mitarbeiterempfehlungsprogramm
            Empfehlungsprämien
            """)
        add("Hund erlaubt", "Bürohund|Bürohunde|Hunde willkommen|Hund erlaubt")
        add(
            "ergonomischer Arbeitsplatz",
            """
            ergonomische Arbeitsplätze|ergonomischer Arbeitsplatz|höhenverstellbare|höhenverstellbarer
            höhenverstellbaren
            """)
        add("Arbeitskleidung", "Arbeitskleidung|Dienstkleidung|Berufskleidung")
        add("Hilfe beim Umzug", "Umzugshilfe|Umzugskosten|Wohnungssuche|relocation|Personalunterkunft|Personalwohnung")
        add("Beschäftigtenberatung", "Mitarbeiterberatung|Sozialberatung|EAP|psychologische Beratung")
        return list
    }()
}
