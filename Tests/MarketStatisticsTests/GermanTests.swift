import JobMarket
import MarketStatistics
import Testing

@Suite struct GermanTests {
    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1_000, "1.000"), (1_234_567, "1.234.567"), (-1_200, "−1.200"),
        (Int.min, "−9.223.372.036.854.775.808"),
    ])
    func wholeNumbers(value: Int, text: String) {
        #expect(Wording.number(value) == text)
    }

    @Test(arguments: [
        (12.5, 1, "12,5"), (0.005, 2, "0,01"), (-0.4, 0, "0"), (-3.26, 1, "−3,3"), (1_999.999, 2, "2.000,00"),
        (.nan, 1, "–"), (.infinity, 0, "–"), (0.05, 2, "0,05"),
    ])
    func decimals(value: Double, decimals: Int, text: String) {
        #expect(Wording.number(value, decimals: decimals) == text)
    }

    @Test func moneyAndShares() {
        #expect(Wording.euro(4_600.4) == "4.600\u{A0}€")
        #expect(Wording.exactEuro(17.5) == "17,50\u{A0}€")
        #expect(Wording.exactEuro(52_000) == "52.000\u{A0}€")
        #expect(Wording.euroRange(3_900, 5_350) == "3.900 bis 5.350\u{A0}€")
        #expect(Wording.euroRange(3_900.2, 3_900.4) == "3.900\u{A0}€")
        #expect(Wording.percent(0.344) == "34\u{A0}%")
        #expect(Wording.percent(0.004) == "unter 1\u{A0}%")
        #expect(Wording.percent(0.997) == "über 99\u{A0}%")
        #expect(Wording.roundEuro(4_637) == "4.640\u{A0}€")
        #expect(Wording.short(2.46) == "2,5")
        #expect(Wording.short(2.96) == "3")
        #expect(Wording.percent(0) == "0\u{A0}%")
    }

    @Test func wordsAgreeWithNumbers() {
        #expect(Wording.jobs(1) == "1\u{A0}Stelle")
        #expect(Wording.jobs(1_234) == "1.234\u{A0}Stellen")
        #expect(Wording.employers(1) == "1\u{A0}Arbeitgeber")
        #expect(Wording.employers(2) == "2\u{A0}Arbeitgebern")
        #expect(Wording.inWords(1, one: "eine Stelle", many: "Stellen") == "eine Stelle")
        #expect(Wording.inWords(0, one: "eine Stelle", many: "Stellen") == "keine Stellen")
        #expect(Wording.kilometres(0.3) == "unter 1\u{A0}km")
        #expect(Wording.list(["A", "B", "C"]) == "A, B und C")
        #expect(Wording.list(["A"]) == "A")
        #expect(Wording.list([]) == "")
    }

    @Test(arguments: [
        ("Landkreis Osnabrück", "im Landkreis Osnabrück"), ("Märkischer Kreis", "im Märkischen Kreis"),
        ("Altmarkkreis Salzwedel", "im Altmarkkreis Salzwedel"), ("Rhein-Kreis Neuss", "im Rhein-Kreis Neuss"),
        ("Hessen", "in Hessen"), ("Saarland", "im Saarland"), ("Region Hannover", "in der Region Hannover"),
    ])
    func areasTakeTheirPreposition(area: String, text: String) {
        #expect(Wording.within(area) == text)
    }

    @Test func days() throws {
        let today = try #require(Day(year: 2026, month: 11, day: 22))
        #expect(Wording.day(today) == "22.11.2026")
        #expect(Wording.shortDay(Day(number: today.number - 20)) == "02.11.")
        #expect(Wording.age(of: today, on: today) == "heute")
        #expect(Wording.age(of: Day(number: today.number - 1), on: today) == "gestern")
        #expect(Wording.age(of: Day(number: today.number - 5), on: today) == "vor 5 Tagen")
        #expect(Wording.age(of: Day(number: today.number - 31), on: today) == "am 22.10.2026")
    }
}
