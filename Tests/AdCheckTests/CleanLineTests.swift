import Testing

/// Lines that no rule may take for a fault.
struct CleanLineTests {
    /// Rule, line of the ad that is replaced, wording that must not set the rule off.
    private static let clean: [(rule: String, line: String, good: String)] = [
        ("minimum-wage", "2.900", "13,90 Euro brutto in der Stunde (ab 01.01.2027: 14,60 Euro)"),
        ("minimum-wage", "2.900", "14,50 € Stundenlohn plus Trinkgeld, ca. 10 € pro Stunde"),
        ("minimum-wage", "Ausbildung im", "Zuschläge: bis zu 8 € pro Stunde"),
        ("minimum-wage", "2.900", "Aufwandsentschädigung: 10 Euro pro Stunde"),
        ("agg-age", "Ausbildung im", "Unser Altersdurchschnitt liegt bei 46 Jahren."),
        ("agg-age", "Sie pflanzen", "Sie begleiten junge Menschen im Alter von 14 bis 21 Jahren."),
        ("agg-personal", "Ausbildung im", "Du hast Kinder? Wir zahlen den Kitaplatz."),
        ("agg-entrants", "Ausbildung im", "Nicht nur Berufseinsteiger sind willkommen."),
        ("agency-open", "Grünwerk", "Grünwerk GmbH: Wir entwickeln in 58095 Hagen Software für unsere Kunden."),
        (
            "pay-history", "Bewerben",
            "Bitte senden Sie Ihren aktuellen Lebenslauf mit Gehaltsvorstellung bis zum 31.01.2027."
        ),
        ("pay-history", "Bewerben", "Ihre aktuelle Gehaltsvorstellung an jobs@gruenwerk.example bis zum 31.01.2027"),
        ("pay-history", "Bewerben", "Lebenslauf, letzte Zeugnisse und Gehaltswunsch bis zum 31.01.2027"),
        ("pay-history", "2.900", "Die aktuelle Vergütung liegt zwischen 3.524 und 4.789 Euro im Monat."),
        ("pay-history", "Sie pflanzen", "Sie prüfen die aktuellen Einkommensverhältnisse."),
        ("missing-employer", "Grünwerk", "Malermeister Schulze in 58095 Hagen"),
        ("missing-employer", "Grünwerk", "Finanzamt Iserlohn, Standort 58095 Hagen"),
        ("missing-employer", "Grünwerk", "Brandt & Partner in 58095 Hagen"),
        ("missing-contact", "Bewerben", "Bewerben Sie sich bis zum 31.01.2027 über Interamt, Stellen-ID 1234567."),
        ("missing-contact", "Bewerben", "Bewerben Sie sich bis zum 31.01.2027 über unser Karriereportal."),
        (
            "missing-contact", "Bewerben",
            "Ihre Bewerbung richten Sie bitte an: Stadt Hagen, Fachbereich Personal, Rathausstraße 11, 58095 Hagen."
        ),
        ("missing-deadline", "Bewerben", "Der Vertrag läuft bis 2028. Bewerben Sie sich bis zum 31.01.2027."),
        ("minijob-limit", "2.900", "3.520 Euro Basisgehalt im Monat"),
    ]

    @Test(arguments: clean)
    func isNotSetOff(rule: String, line: String, good: String) {
        #expect(
            !RuleTests.rules(RuleTests.replacing(line, good)).contains(rule), "\(rule) is not to be set off by: \(good)"
        )
    }
}
