import JobMarket
import Testing

@Suite struct PayTests {
    private func pay(_ min: Double?, _ max: Double?, _ unit: PayUnit) -> PayStatement {
        PayStatement(min: min, max: max, unit: unit, kind: .salary, origin: .computed(method: "test"))
    }

    @Test func yearToMonth() {
        let monthly = pay(52_000, 60_000, .year).normalised()
        #expect(monthly?.min == 4333.33)
        #expect(monthly?.max == 5000)
        #expect(monthly?.assumptions == [])
    }

    @Test func hourNamesItsAssumption() {
        let assumed = pay(20, nil, .hour).normalised()
        #expect(assumed?.min == 3478.57)
        #expect(assumed?.assumptions == [.fullTimeHours(40)])
        let stated = pay(20, nil, .hour).normalised(weeklyHours: 35)
        #expect(stated?.min == 3043.75)
        #expect(stated?.assumptions == [.statedHours(35)])
    }

    @Test func thirteenSalaries() {
        #expect(pay(3000, nil, .month).normalised(salariesPerYear: 13)?.min == 3250)
    }

    @Test func nothingFromNothing() {
        #expect(pay(nil, nil, .month).normalised() == nil)
    }

    @Test func middle() {
        #expect(MonthlyPay(min: 2, max: 4, assumptions: []).middle == 3)
        #expect(MonthlyPay(min: nil, max: 4, assumptions: []).middle == 4)
        #expect(MonthlyPay(min: nil, max: nil, assumptions: []).middle == nil)
    }
}
