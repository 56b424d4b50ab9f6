import AdCheck
import JobMarket
import Testing

struct SettingsTests {
    private static let day = Day(year: 2026, month: 11, day: 23)!
    private static let later = Day(year: 2027, month: 7, day: 1)!

    private func severity(_ rule: String, _ text: String, on day: Day) throws -> Severity? {
        try RuleFile.read(text).rules(on: day).first { $0.id == rule }?.severity
    }

    @Test func aSeverityMayChangeFromADayOn() throws {
        let text = "rules:\n  pay-missing: { severity: warning, from: { 2027-07-01: error, 2028-01-01: off } }\n"
        #expect(try severity("pay-missing", text, on: Self.day) == .warning)
        #expect(try severity("pay-missing", text, on: Self.later) == .error)
        #expect(try severity("pay-missing", text, on: Day(year: 2028, month: 1, day: 1)!) == nil)
        #expect(try severity("vague", text, on: Self.day) == .note)
    }

    @Test func aRuleThatIsOffFindsNothing() throws {
        let draft = AdDraft("Koch (m/w/d)\nAttraktive Vergütung")
        let off = AdCheck(settings: try RuleFile.read("rules: { pay-missing: off }"))
        #expect(AdCheck().check(draft.posting, on: Self.day).findings.contains { $0.rule == "pay-missing" })
        #expect(!off.check(draft.posting, on: Self.day).findings.contains { $0.rule == "pay-missing" })
    }

    @Test func jsonIsReadToo() throws {
        #expect(try severity("vague", #"{"rules": {"vague": "error"}}"#, on: Self.day) == .error)
    }

    @Test func anEmptyFileChangesNothing() throws {
        #expect(try RuleFile.read("") == CheckSettings())
    }

    @Test(arguments: [
        ("rules:\n  pay-mising: off\n", 2, "`pay-mising` is no rule"),
        ("rules:\n  vague: off\n  pay-missing: grave\n", 3, "`pay-missing`: `grave` is none of"),
        ("rules:\n  vague: { severity: off, form: {} }\n", 2, "`vague`: `form` is not known"),
        ("rules:\n  vague: { from: { 2027-13-01: off } }\n", 2, "`2027-13-01` is no day"),
        ("rule:\n  vague: off\n", 1, "`rule` is not known"),
        ("rules: 7\n", 1, "`rules` holds one rule a line"),
        ("rules:\n  vague: [off\n", 2, "not read as YAML"),
    ])
    func mistakesAreNamedByLineAndField(text: String, line: Int, sentence: String) {
        do throws(RuleProblem) {
            _ = try RuleFile.read(text)
            Issue.record("read: \(text)")
        } catch {
            #expect(error.line == line)
            #expect(error.sentence.contains(sentence), "\(error)")
        }
    }

    @Test func rulesHaveNamesOfTheirOwn() {
        let rules = CheckSettings().rules(on: Self.day)
        #expect(Set(rules.map(\.id)).count == rules.count)
        #expect(rules.allSatisfy { !$0.title.isEmpty && !$0.reason.isEmpty && $0.severity != nil })
    }
}
