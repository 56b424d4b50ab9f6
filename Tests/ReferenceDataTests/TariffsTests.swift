import Foundation
import JobMarket
import ReferenceData
import Testing

@Suite struct TariffsTests {
    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    @Test func everyRowHasAPlausibleAmount() {
        let all = Tariffs.shared.all
        #expect(all.count == 485)
        for row in all {
            #expect((2_000...10_000).contains(row.monthly), "\(row)")
            #expect(row.validTo.map { row.validFrom < $0 } ?? true, "\(row)")
            #expect(!row.source.isEmpty)
        }
        for agreement in CollectiveAgreement.allCases { #expect(all.contains { $0.agreement == agreement }) }
    }

    /// On its first and its last day, and on every day drawn between, a row is what its grade is paid by.
    @Test func rowsHoldWithinTheirDays() throws {
        var state: UInt64 = 5
        for row in Tariffs.shared.all {
            let group = "\(row.group.series)\(row.group.number)\(row.group.suffix)"
            let last = row.validTo ?? Day(number: row.validFrom.number + 400)
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let between = row.validFrom.number + Int(state >> 33) % (last.number - row.validFrom.number + 1)
            for number in [row.validFrom.number, last.number, between] {
                let found = Tariffs.shared.pay(row.agreement, group: group, step: row.step, on: Day(number: number))
                #expect(found == row, "\(row) on \(Day(number: number))")
            }
            let before = Tariffs.shared.pay(
                row.agreement, group: group, step: row.step, on: Day(number: row.validFrom.number - 1))
            #expect(before != row)
        }
    }

    /// On no day has a grade and step two amounts: looked at on all days where tables begin and end, and beside.
    @Test func daysHaveOneTable() throws {
        let borders = Set(Tariffs.shared.all.flatMap { [$0.validFrom, $0.validTo ?? $0.validFrom].map(\.number) })
        let (low, high) = (try #require(TariffGroup("E1")), try #require(TariffGroup("E15")))
        for number in Set(borders.flatMap { ($0 - 1)...($0 + 1) }) {
            for agreement in CollectiveAgreement.allCases {
                let rows = Tariffs.shared.pay(agreement, from: low, to: high, on: Day(number: number))
                let keys = Set(rows.map { "\($0.group) \($0.step)" })
                #expect(keys.count == rows.count, "\(agreement) \(Day(number: number))")
            }
        }
    }

    @Test func tablesThatRanOutGoOnToHoldButGapsStayOpen() throws {
        let tariffs = Tariffs.shared
        let after = tariffs.pay(.eraNRW, group: "EG8", step: "-", on: try day("2026-11-20"))
        #expect(after?.validTo == (try day("2026-10-31")))
        #expect(tariffs.pay(.eraNRW, group: "EG8", step: "-", on: try day("2024-02-01")) == nil)
        // A later table exists, without this group.
        #expect(tariffs.pay(.tvl, group: "E10", step: "1", on: try day("2027-03-01")) == nil)
        #expect(tariffs.pay(.tvoedVKA, group: "E11", step: "1", on: try day("2020-01-01")) == nil)
    }

    @Test func groupsAreOrderedAndSpanned() throws {
        let names = ["E2", "E2Ü", "E3", "E9a", "E9b", "E9c", "E10", "E15", "E15Ü"]
        let groups = names.compactMap(TariffGroup.init)
        #expect(groups.count == names.count)
        #expect(groups.shuffled().sorted() == groups)
        #expect(TariffGroup("EG 9b") == TariffGroup("E9b"))
        for bad in ["", "E", "9b", "E9x", "A12", "E999999999999999999999"] { #expect(TariffGroup(bad) == nil) }
        let nine = try #require(TariffGroup("E9"))
        let found = Tariffs.shared.pay(.tvoedVKA, from: nine, to: nine, on: Tariffs.drawnUp)
        #expect(Set(found.map(\.group.suffix)) == ["a", "b", "c"])
        let fifteen = try #require(TariffGroup("E15"))
        let top = Tariffs.shared.pay(.tvoedVKA, from: fifteen, to: fifteen, steps: 2...3, on: Tariffs.drawnUp)
        #expect(top.map(\.step) == ["2", "3"])
    }

    @Test func candidatesFollowNameAndState() {
        let tariffs = Tariffs.shared
        #expect(tariffs.candidates(named: "TVöD", state: nil) == [.tvoedVKA, .tvoedBund])
        #expect(tariffs.candidates(named: "ERA", state: "05") == [.eraNRW])
        #expect(tariffs.candidates(named: "ERA", state: "09").isEmpty)
        #expect(tariffs.candidates(named: "AVR", state: nil).isEmpty)
        #expect(tariffs.candidates(named: nil, state: nil).contains(.tvl))
    }

    private static let facts: URL = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["STELLWERK_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? root.deletingLastPathComponent().appendingPathComponent("shared")
        return shared.appendingPathComponent("data/truth/tariffs.csv")
    }()

    /// No field of the columns used is quoted.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: facts.path), "no shared data"))
    func everyFactResolvesToItsAmount() throws {
        let lines = try String(contentsOf: Self.facts, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
        #expect(lines.count > 400)
        for line in lines {
            let columns = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let agreement = try #require(CollectiveAgreement(rawValue: columns[0]))
            let step = columns[2] == "hourly" ? "-" : columns[2]
            for date in [columns[4], columns[5]] where !date.isEmpty {
                let found = Tariffs.shared.pay(agreement, group: columns[1], step: step, on: try day(date))
                #expect(found?.amount == Double(columns[3]), "\(line)")
                #expect(found?.status.rawValue == columns[6], "\(line)")
                #expect(found?.unit == (columns[2] == "hourly" ? .hour : .month), "\(line)")
            }
        }
    }
}
