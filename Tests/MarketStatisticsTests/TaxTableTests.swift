import Foundation
import MarketStatistics
import Testing

/// Cases computed by the ministry's own programme flow chart, where the shared data is at hand.
@Suite(.enabled(if: TaxTable.isPresent, "needs ../shared/data/truth/tax_2026.csv"))
struct TaxTableTests {
    @Test func everyCaseToTheCent() throws {
        let rows = try TaxTable.rows()
        #expect(rows.count == 28)
        #expect(try rows.contains { try $0.household().privateInsurance != nil })
        for row in rows {
            let household = try row.household()
            let pay = try NetPay.calculate(gross: row.number("gross_month_eur"), household: household, year: 2026)
            let label = Comment(rawValue: "case \(row["case"] ?? "?")")
            #expect(pay.lohnsteuer == row.number("lohnsteuer"), label)
            #expect(pay.soli == row.number("soli"), label)
            #expect(pay.kirchensteuer == row.number("kirchensteuer"), label)
            #expect(pay.kv == row.number("kv_employee"), label)
            #expect(pay.pv == row.number("pv_employee"), label)
            #expect(pay.rv == row.number("rv_employee"), label)
            #expect(pay.av == row.number("av_employee"), label)
            #expect(pay.social == row.number("social_total"), label)
            #expect(pay.net == row.number("net"), label)
        }
    }
}

enum TaxTable {
    static var file: URL {
        let shared =
            ProcessInfo.processInfo.environment["STELLWERK_SHARED"].map { URL(filePath: $0) }
            ?? URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "shared")
        return shared.appending(path: "data/truth/tax_2026.csv")
    }

    static var isPresent: Bool { FileManager.default.isReadableFile(atPath: file.path) }

    struct Row {
        var values: [String: String]

        subscript(name: String) -> String? { values[name] }

        /// Not a number where the column is missing, so that no comparison holds.
        func number(_ name: String) -> Double {
            values[name].flatMap { Double($0) } ?? .nan
        }

        private func integer(_ name: String) throws -> Int {
            try #require(values[name].flatMap { Int($0) })
        }

        func household() throws -> NetPay.Household {
            var household = NetPay.Household(
                taxClass: try integer("tax_class"), childAllowances: number("zkf"),
                children: try integer("children"), age: try integer("age"),
                church: number("church") == 1, state: try #require(FederalState(rawValue: self["state"] ?? "")),
                additionalRate: number("kv_zusatz_pct"))
            // Privately insured cases say so in their note: premium and employer's subsidy.
            if let note = self["note"], note.hasPrefix("PKV ") {
                let amounts = note.dropFirst(4).split(separator: "/").compactMap { Double($0) }
                household.privateInsurance = .init(premium: amounts[0], subsidy: amounts[1])
            }
            return household
        }
    }

    static func rows() throws -> [Row] {
        let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
        let names = lines[0].split(separator: ",").map(String.init)
        return lines.dropFirst().map { line in
            // Only the last column, the note, is ever quoted.
            let cells = line.split(separator: ",", maxSplits: names.count - 1, omittingEmptySubsequences: false)
            return Row(
                values: Dictionary(
                    uniqueKeysWithValues: zip(names, cells.map { $0.trimmingCharacters(in: ["\"", "\r"]) })))
        }
    }
}
