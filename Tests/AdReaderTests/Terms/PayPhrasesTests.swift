import AdReader
import Foundation
import JobMarket
import Testing

/// Wordings of pay with their right reading, in the development data. A phrase counts as right
/// - of an amount (`expected_min`, `expected_max`, `unit`): where exactly this one statement is read,
/// - of a grade: where one grade or more and no amount is read,
/// - of a bonus or other money: where no pay is read.
@Suite struct PayPhrasesTests {
    private struct Phrase {
        var text: String
        var min: Double?
        var max: Double?
        var unit: String
        var isGross: Bool?
        var kind: String
    }

    private static let file: URL = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["STELLWERK_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? root.deletingLastPathComponent().appendingPathComponent("shared")
        return shared.appendingPathComponent("data/truth/pay_phrases.csv")
    }()
    private static let isHere = FileManager.default.fileExists(atPath: file.path)

    private static func fields(_ line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        var previous: Character = ","
        for character in line {
            switch character {
            case "\"":
                // A doubled quote stands for itself.
                if !isQuoted, previous == "\"" { fields[fields.count - 1].append(character) }
                isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
            previous = character
        }
        return fields
    }

    private static func phrases() throws -> [Phrase] {
        try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().map { line in
            let fields = fields(line)
            return Phrase(
                text: fields[1], min: Double(fields[2]), max: Double(fields[3]), unit: fields[4],
                isGross: ["yes": true, "no": false][fields[5]], kind: fields[6])
        }
    }

    private func isRight(_ phrase: Phrase) -> Bool {
        let found = reading(title: "Mitarbeiter (m/w/d)", phrase.text).pay
        if phrase.min != nil || phrase.max != nil {
            return found.count == 1 && found[0].min == phrase.min && found[0].max == phrase.max
                && found[0].unit.rawValue == phrase.unit
        }
        if phrase.kind == "tariff" {
            return !found.isEmpty && found.allSatisfy { $0.kind == .tariff && $0.min == nil && $0.max == nil }
        }
        return found.isEmpty
    }

    @Test(.enabled(if: isHere, "no shared data"))
    func phrasesAreRead() throws {
        let phrases = try Self.phrases()
        #expect(phrases.count > 90)
        let missed = phrases.filter { !isRight($0) }
        for phrase in missed {
            print("pay phrase missed: \(phrase.text)", reading(phrase.text).pay.map(Pay.init))
        }
        let share = 1 - Double(missed.count) / Double(phrases.count)
        print("pay phrases right: \(phrases.count - missed.count) of \(phrases.count)")
        #expect(share >= 0.97)
    }

    /// Net amounts have no gross month; gross and net are told apart wherever a phrase says so.
    @Test(.enabled(if: isHere, "no shared data"))
    func grossAndNetAreToldApart() throws {
        for phrase in try Self.phrases() where phrase.kind == "salary" {
            for statement in reading(phrase.text).pay {
                if phrase.isGross == false {
                    #expect(statement.isGross == false && statement.monthly == nil, "\(phrase.text)")
                } else {
                    #expect(statement.isGross != false, "\(phrase.text)")
                }
            }
        }
    }
}
