import AdReader
import JobMarket
import ReferenceData
import Testing

/// Grades brought to amounts: by agreement, day, region and steps.
@Suite struct PayTariffTests {
    private func grade(_ line: String, on day: String? = nil, plz: String? = nil) throws -> PayStatement {
        try #require(
            reading(line) {
                $0.published = day.flatMap { Day(iso: $0) }
                $0.places = plz.map { [StatedPlace(postcode: $0)] } ?? []
            }.pay.first, "\(line)")
    }

    private func table(_ agreement: CollectiveAgreement, _ group: String, _ steps: [String], on day: String) throws
        -> ClosedRange<Double>
    {
        let day = try #require(Day(iso: day))
        let amounts = steps.compactMap {
            Tariffs.shared.pay(agreement, group: group, step: $0, on: day)?.monthly
        }
        #expect(amounts.count == steps.count)
        return try #require(amounts.min())...(try #require(amounts.max()))
    }

    @Test(arguments: ["2025-04-01", "2026-04-30", "2026-05-01", "2026-12-24"])
    func namedAgreementOfTheDay(day: String) throws {
        let found = try grade("Vergütung nach Entgeltgruppe 11 TVöD-VKA", on: day)
        let amounts = try table(.tvoedVKA, "E11", ["1", "6"], on: day)
        #expect(found.min == nil && found.max == nil && found.tariff == "TVöD-VKA E11")
        #expect(found.monthly?.min == amounts.lowerBound)
        #expect(found.monthly?.max == amounts.upperBound)
        #expect(found.monthly?.assumptions.last == .allTariffSteps)
        guard case .tariffTable("TVöD-VKA", let since, _)? = found.monthly?.assumptions.first else {
            Issue.record("no table named")
            return
        }
        #expect(since.description <= day)
    }

    @Test func withoutADayTheTablesOfTheirEditionHold() throws {
        let day = Tariffs.drawnUp.description
        #expect(
            try grade("Eingruppierung in E 13 TV-L").monthly == grade("Eingruppierung in E 13 TV-L", on: day).monthly)
    }

    @Test func daysWithoutATableStayOpen() throws {
        let found = try grade("Entgeltgruppe 11 TVöD", on: "2019-03-01")
        #expect(found.monthly == nil)
        #expect(found.unresolved == .noTableForDay)
    }

    @Test func looseNamesSpanWhatTheyMayMean() throws {
        let found = try grade("Eingruppierung nach TVöD in Entgeltgruppe 9b", on: "2026-06-01")
        let municipal = try table(.tvoedVKA, "E9b", ["1", "6"], on: "2026-06-01")
        let federal = try table(.tvoedBund, "E9b", ["1", "6"], on: "2026-06-01")
        #expect(found.monthly?.min == Swift.min(municipal.lowerBound, federal.lowerBound))
        #expect(found.monthly?.max == Swift.max(municipal.upperBound, federal.upperBound))
        let unnamed = try grade("Entgelt nach EG 11", on: "2026-06-01")
        let agreements = unnamed.monthly?.assumptions.compactMap { assumption -> String? in
            if case .tariffTable(let agreement, _, _) = assumption { agreement } else { nil }
        }
        #expect(agreements == ["TVöD-VKA", "TVöD-Bund", "TV-L"])
    }

    @Test func anAgreementNamedElsewhereIsTheOneMeant() throws {
        let found = reading("Wir zahlen nach TV-L.", "Entgelt: EG 13") { $0.published = Day(iso: "2026-06-01") }
        let amounts = try table(.tvl, "E13", ["1", "6"], on: "2026-06-01")
        #expect(found.pay.first?.monthly?.max == amounts.upperBound)
        #expect(found.pay.first?.monthly?.min == amounts.lowerBound)
    }

    @Test func upperBoundsRangesAndSteps() throws {
        let upper = try grade("Vergütung bis E 13 TV-L", on: "2026-06-01")
        #expect(upper.monthly?.min == nil)
        #expect(upper.monthly?.max == (try table(.tvl, "E13", ["6"], on: "2026-06-01")).upperBound)
        let range = try grade("Entgeltgruppe 9 bis 11 TVöD-VKA", on: "2026-06-01")
        #expect(range.monthly?.min == (try table(.tvoedVKA, "E9a", ["1"], on: "2026-06-01")).lowerBound)
        #expect(range.monthly?.max == (try table(.tvoedVKA, "E11", ["6"], on: "2026-06-01")).upperBound)
        let one = try grade("Entgeltgruppe 11 TVöD-VKA, Stufe 3", on: "2026-06-01")
        #expect(one.monthly?.min == one.monthly?.max)
        #expect(one.monthly?.assumptions.last == .tariffSteps(first: 3, last: 3))
        let some = try grade("EG 11 TVöD-VKA (Stufen 1 bis 4)", on: "2026-06-01")
        #expect(some.monthly?.max == (try table(.tvoedVKA, "E11", ["4"], on: "2026-06-01")).upperBound)
    }

    @Test func regionsDecideOnERA() throws {
        let inHagen = try grade("Vergütung nach ERA EG 10", on: "2026-06-01", plz: "58095")
        #expect(inHagen.monthly?.min == (try table(.eraNRW, "EG10", ["-"], on: "2026-06-01")).lowerBound)
        #expect(try grade("Vergütung nach ERA NRW EG 10", on: "2026-06-01").monthly == inHagen.monthly)
        let inMunich = try grade("Vergütung nach ERA EG 10", on: "2026-06-01", plz: "80331")
        #expect(inMunich.monthly == nil)
        #expect(inMunich.unresolved == .noTableForRegion)
        #expect(try grade("Vergütung nach ERA EG 10", on: "2026-06-01").unresolved == .noTableForRegion)
    }

    @Test func agencyPayIsByTheHour() throws {
        let found = try grade("Entlohnung nach GVP/DGB EG 1", on: "2026-10-01")
        let day = try #require(Day(iso: "2026-10-01"))
        let row = try #require(Tariffs.shared.pay(.agency, group: "EG1", step: "-", on: day))
        #expect(row.unit == .hour)
        #expect(found.monthly?.min == row.monthly)
        #expect(abs(row.monthly - row.amount * 151.67) < 0.1)
        #expect(try grade("Entlohnung nach GVP/DGB EG 4", on: "2026-10-01").unresolved == .noSuchGrade)
    }

    @Test(arguments: [
        ("Vergütung nach AVR Caritas, Entgeltgruppe 9b", UnresolvedGrade.noTable),
        ("Besoldungsgruppe A 11", .noTable), ("TVöD-SuE, Entgeltgruppe S 8a", .noSuchGrade),
        ("Vergütung nach unserem Haustarifvertrag, Tarifgruppe 5", .noTable),
        ("Vergütung nach TV Hafenlogistik in der Entgeltgruppe 7", .noTable),
    ])
    func otherAgreementsAreNamedButNotGuessed(line: String, reason: UnresolvedGrade) throws {
        let found = try grade(line, on: "2026-06-01")
        #expect(found.monthly == nil)
        #expect(found.unresolved == reason || reason == .noSuchGrade && found.unresolved == .noTable, "\(found)")
    }

    @Test(arguments: [
        ("Die Stelle ist mit A 13/14 der Landesbesoldung bewertet.", ["A 13/14"]),
        ("Bewertung: E 12 (Bachelor) oder 13 (Master) TVöD", ["TVöD E12", "TVöD E13"]),
        ("Entgeltgruppe 12 (Bachelor-Abschluss) oder 13 (Master-Abschluss) TVöD", ["TVöD E12", "TVöD E13"]),
        ("bis EG 9a", ["EG 9a"]), ("Entgeltgruppe 10 TV EntgO Bund", ["TVöD Bund E10"]),
        ("Voraussetzung ist ein Statusamt, mindestens A 9 (Besoldung)", []),
        (
            "Eingruppierung in Entgeltgruppe 11 TV-L; bei Aufstieg ist auch Entgeltgruppe 12 TV-L möglich.",
            ["TV-L E11"]
        ),
    ])
    func namesOfGrades(line: String, expected: [String]) {
        #expect(reading(line).pay.compactMap(\.tariff) == expected)
    }
}
