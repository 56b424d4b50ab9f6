import ReferenceData
import Testing

@Suite struct OfficialPayTests {
    @Test func valuesAreThoseOfTheSource() throws {
        let admin = try #require(OfficialPay.all(of: "43343").first)
        #expect(admin.median == .exactly(5124))
        #expect(admin.year == 2023)
        #expect(admin.source == "Entgeltatlas")
        #expect(OfficialPay.all(of: "43343").count == 1)
    }

    /// Numbers below zero are codes of the source and never amounts.
    @Test func noCodeStandsForAnAmount() throws {
        #expect(OfficialPay.all(of: "43194").first?.median == .above(7100))
        #expect(OfficialPay.all(of: "43194").first?.median.known == 7100)
        // No value is published.
        #expect(OfficialPay.all(of: "11114").isEmpty)
        var count = 0
        for area in Occupations.shared.children(of: "") {
            for group in Occupations.shared.children(of: area.code) where group.code != "43" {
                for pay in OfficialPay.all(of: group.code) {
                    count += 1
                    let amounts = [pay.p25, pay.median, pay.p75].compactMap { $0?.known }
                    #expect(amounts == amounts.sorted(), "\(pay)")
                    #expect(amounts.allSatisfy { (600...7100).contains($0) }, "\(pay)")
                    #expect(Occupations.shared.occupation(pay.code) != nil)
                    #expect(pay.employees.map { $0 > 0 } ?? true)
                }
            }
        }
        #expect(count > 850)
    }

    @Test func groupsGiveTheirCodes() {
        let group = OfficialPay.all(of: "4341")
        #expect(group.count > 1)
        #expect(group.allSatisfy { $0.code.hasPrefix("4341") && $0.code.utf8.count == 5 })
        // The group as a whole has a value of its own.
        #expect(OfficialPay.all(of: "43").map(\.median) == [.exactly(5907)])
        #expect(OfficialPay.all(of: "99999").isEmpty)
    }
}
