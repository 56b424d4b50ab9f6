import AdReader
import JobMarket
import Testing

/// What amounts are for: part time or full time, gross or net, one pay or several.
@Suite struct PayBasisTests {
    @Test func partTimeIsBroughtToFullTime() throws {
        let found = try #require(reading("Teilzeit 25 Std.: 2.000 € brutto im Monat").pay.first)
        #expect(found.min == 2_000 && found.unit == .month)
        #expect(found.monthly?.min == 3_200)
        #expect(found.monthly?.assumptions == [.partTime(hours: 25, fullTime: 40)])
        let behind = try #require(reading("Wir zahlen 1.900 € brutto bei 20 Stunden pro Woche.").pay.first)
        #expect(behind.monthly?.min == 3_800)
        let share = try #require(reading("Jahresgehalt in Teilzeit (50 %): 27.000 € brutto").pay.first)
        #expect(share.monthly?.min == 4_500)
    }

    @Test func partTimeWithoutHoursHasNoFullTimeMonth() throws {
        let found = try #require(reading("Teilzeit: 1.600 € brutto im Monat").pay.first)
        #expect(found.min == 1_600)
        #expect(found.monthly == nil)
        #expect(try #require(reading("Minijob (556 €)").pay.first).monthly == nil)
    }

    @Test(arguments: [
        "Vollzeit oder Teilzeit: 3.100 € brutto im Monat", "3.100 € brutto im Monat bei 38,5 Stunden pro Woche",
        "Teilzeit möglich; Gehalt 3.100 € brutto im Monat", "Gehalt: 3.100 € brutto/Monat, 30 Tage Urlaub",
    ])
    func fullTimeStaysAsItIs(line: String) throws {
        #expect(try #require(reading(line).pay.first).monthly?.min == 3_100)
    }

    @Test func hourlyPayIsTheSameInPartTime() throws {
        let found = try #require(reading("Werkstudent: 15 €/h bei 20 h/Woche").pay.first)
        #expect(found.monthly?.min == (15 * 40 * PayStatement.weeksPerMonth * 100).rounded() / 100)
    }

    @Test func grossNetAndUnsaid() throws {
        #expect(try #require(reading("Gehalt: 3.400 € brutto im Monat").pay.first).isGross == true)
        #expect(try #require(reading("Nettogehalt von 2.300 € im Monat").pay.first).isGross == false)
        #expect(try #require(reading("Gehalt: 3.400 € im Monat").pay.first).isGross == nil)
    }

    @Test func oneEndInTheTitleIsTheRangeOfTheText() {
        #expect(
            pay("Jahresgehalt 85.000 € bis 110.000 €", title: "Prüfleitung (m/w/d) - mindestens 85.000 €")
                == [Pay(85_000, 110_000, .year)])
        #expect(
            pay("Gehalt bis zu 64.000 € im Jahr", "Gehaltsband: 52.000 € - 64.000 € im Jahr")
                == [Pay(52_000, 64_000, .year)])
        #expect(pay("Gehalt ab 50.000 € im Jahr", "Gehaltsband: 52.000 € - 64.000 € im Jahr").count == 2)
    }

    @Test func stagesAndWrappedRangesAreOnePay() {
        #expect(
            pay("2.800 € Einstiegsgehalt, nach der Probezeit 3.000 €") == [Pay(2_800, 3_000, .month)])
        #expect(
            pay("Ihr Angebot Gehalt: 55.", "- 70.000 Euro Jahresbruttogehalt") == [Pay(55_000, 70_000, .year)])
        #expect(pay("Gehalt: 48. - 56.000 Euro brutto im Jahr") == [Pay(48_000, 56_000, .year)])
    }

    @Test(arguments: [
        "Bezahlung über Mindestlohn", "Die Kunden zahlen für unser Programm bis zu 18.000 €.",
        "95 € pro Stunde berechnen wir für die Beratung", "Fixum plus Provision (OTE 80.000 €) je nach Umsatz",
    ])
    func noAmountNoPay(line: String) {
        #expect(pay(line).allSatisfy { $0.min != 95 && $0.max != 18_000 })
        if line.contains("Mindestlohn") { #expect(pay(line).isEmpty) }
    }

    @Test func titlesNameAmountsWithoutAWordOfPay() {
        #expect(pay("Wir freuen uns.", title: "Entwicklung Java - Hagen - 72.000 EUR") == [Pay(72_000, 72_000, .year)])
        #expect(
            pay("Wir freuen uns.", title: "Fachkraft (m/w/d) ⭐ 17,20 €/h ⭐ STARTPRÄMIE 600 €") == [
                Pay(17.2, 17.2, .hour)
            ])
    }

    @Test func longLinesHaveOnePayAndItsGrade() {
        let line = String(repeating: "Gehalt 3.100 € bis 3.600 € im Monat, E 9b TVöD; ", count: 3_000)
        #expect(pay(line) == [Pay(3_100, 3_600, .month, tariff: "TVöD E9b")])
    }
}
