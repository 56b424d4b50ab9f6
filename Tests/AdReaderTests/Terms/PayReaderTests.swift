import AdReader
import JobMarket
import Testing

@Suite struct PayReaderTests {
    @Test(arguments: [
        ("Wir zahlen 41.000 € bis 47.500 € brutto im Jahr.", Pay(41_000, 47_500, .year)),
        ("Gehalt: zwischen 3.100 und 3.600 Euro monatlich", Pay(3_100, 3_600, .month)),
        ("Ihr Stundenlohn liegt bei 17,80 EUR.", Pay(17.8, 17.8, .hour)),
        ("Verdienst ab 2.950 € brutto/Monat", Pay(2_950, nil, .month)),
        ("Jahresgehalt bis zu 71k€", Pay(nil, 71_000, .year)),
        ("Vergütung 45-55k € je nach Erfahrung", Pay(45_000, 55_000, .year)),
        ("Gehaltsband: 48 – 56 T€ p.a.", Pay(48_000, 56_000, .year)),
        ("Jahreszielgehalt 60-70.000 €", Pay(60_000, 70_000, .year)),
        ("Das Mindestgehalt beträgt EUR 2.780,-- brutto pro Monat, Überzahlung möglich.", Pay(2_780, nil, .month)),
        ("Salary: €62,000 - €74,000 per year", Pay(62_000, 74_000, .year)),
        ("Wir bieten 640 € pro Woche als Gehalt.", Pay(640, 640, .week)),
        ("16-18 €/Std. Entlohnung", Pay(16, 18, .hour)),
        ("Einstiegsgehalt von 52.300 € plus Bonus", Pay(52_300, 52_300, .year)),
    ])
    func wordings(_ line: String, _ expected: Pay) {
        #expect(pay(line) == [expected])
    }

    @Test(arguments: [
        "Wir erwirtschaften 85 Mio. € Umsatz und 250.000 € Gewinn im Jahr.",
        "Du verantwortest ein Budget von 120.000 € pro Jahr.",
        "Als Willkommensprämie erhältst du 2.000 €.",
        "Zuschuss zum Deutschlandticket: 30 € monatlich",
        "Weiterbildungsbudget von 1.500 € jährlich",
        "Zu Weihnachten gibt es einen Gutschein über 60 €.",
        "600 € Urlaubsgeld und 900 € Weihnachtsgeld",
        "Bitte nennen Sie Ihre Gehaltsvorstellung unter der Kennziffer 48.213.",
        "Unsere 3.400 Beschäftigten arbeiten an 12 Standorten.",
        "Vergütung nach TVöD mit 39 Wochenstunden",
    ])
    func otherMoneyIsNoPay(_ line: String) {
        #expect(pay(line).isEmpty)
    }

    @Test(arguments: [
        ("Die Eingruppierung erfolgt in Entgeltgruppe 9b TVöD-VKA.", ["TVöD-VKA E9b"]),
        ("Vergütung: E 13 TV-L", ["TV-L E13"]),
        ("Entgelt nach EG 6", ["EG 6"]),
        ("Bewertet nach E 10 oder E 11 TVöD", ["TVöD E10", "TVöD E11"]),
        ("Entgeltgruppe 11 bis 13 des TV-H", ["TV-H E11-E13"]),
        ("Besoldungsgruppe A 11 oder Entgeltgruppe 10 TVöD", ["TVöD E10", "A 11"]),
        ("TVöD-SuE, Entgeltgruppe S 8a", ["TVöD-SuE S8a"]),
        ("Vergütung nach ERA EG 10", ["ERA EG10"]),
    ])
    func grades(_ line: String, _ expected: [String]) {
        let found = pay(line)
        #expect(found.compactMap(\.tariff) == expected)
        #expect(found.allSatisfy { $0.min == nil && $0.max == nil && $0.unit == .month })
    }

    @Test func gradeGoesWithItsAmount() {
        let found = pay("Vergütung nach Entgeltgruppe 8 TVöD", "Das sind 3.300 € bis 3.900 € brutto im Monat.")
        #expect(found == [Pay(3_300, 3_900, .month, tariff: "TVöD E8")])
    }

    @Test func wrappedRangeIsOneStatement() {
        #expect(
            pay("Unser Angebot umfasst ein Jahresgehalt zwischen 50.000 und", "58.000 € brutto.") == [
                Pay(50_000, 58_000, .year)
            ])
    }

    @Test func sameAmountTwiceCountsOnce() {
        #expect(pay("Gehalt: 3.000 € im Monat", "Noch einmal: Gehalt 3.000 € im Monat").count == 1)
    }

    @Test func monthlyFollowsFromHoursAndSalaries() throws {
        let hourly = reading("Stundenlohn 20,00 € brutto", "Arbeitszeit: 38 Stunden pro Woche")
        let monthly = try #require(hourly.pay.first?.monthly)
        #expect(monthly.min == (20 * 38 * PayStatement.weeksPerMonth * 100).rounded() / 100)
        #expect(monthly.assumptions == [.statedHours(38)])
        let fourteen = reading("Monatsgehalt 3.500 € brutto, 14 Gehälter")
        #expect(fourteen.pay.first?.monthly?.min == 4_083.33)
    }

    @Test func unitFromAmountIsSaid() throws {
        let statement = try #require(reading("Gehalt: 58.000 €").pay.first)
        #expect(statement.unit == .year)
        #expect(statement.monthly?.assumptions.contains(.unitFromAmount) == true)
    }

    @Test func netPayHasNoGrossMonth() throws {
        let statement = try #require(reading("Gehalt: 2.400 € netto im Monat").pay.first)
        #expect(statement.min == 2_400)
        #expect(statement.monthly == nil)
    }

    @Test func evidenceNamesLineAndWords() throws {
        let statement = try #require(reading("Über uns", "Bei uns verdienst du ab 3.250 € im Monat.").pay.first)
        let evidence = try #require(statement.origin.evidence)
        #expect(evidence.line == 2)
        #expect(evidence.text.contains("3.250 €"))
        let line = "Bei uns verdienst du ab 3.250 € im Monat."
        #expect(
            String(String.UnicodeScalarView(Array(line.unicodeScalars)[evidence.start..<evidence.end])) == evidence.text
        )
    }

    @Test func statedPayStandsWhereTheWordsSayNothing() {
        let stated = reading("Wir freuen uns auf dich.") {
            $0.pay = StatedPay(min: 40_000, max: 50_000, currency: "EUR", unit: .year, field: "baseSalary")
        }
        #expect(stated.pay.map(Pay.init) == [Pay(40_000, 50_000, .year)])
        #expect(stated.pay.first?.origin == .stated(field: "baseSalary"))
    }
}
