import ReferenceData
import Testing

@Suite("Names of skills")
struct SkillNamesTests {
    @Test func everySpellingLeadsToAName() {
        var count = 0
        var kinds: Set<SkillNames.Kind> = []
        SkillNames.shared.forEachSpelling { spelling in
            count += 1
            kinds.insert(spelling.kind)
            #expect(!spelling.bytes.isEmpty)
            if spelling.row % 97 == 0 { #expect(!SkillNames.shared.name(at: spelling.row).isEmpty) }
        }
        #expect(count > 20_000)
        #expect(kinds == Set(SkillNames.Kind.allCases))
    }

    @Test func aPlainSpellingStandsForOneSkill() {
        var rows: [String: Int] = [:]
        SkillNames.shared.forEachSpelling { spelling in
            guard !spelling.isExact else { return }
            let text = String(decoding: spelling.bytes, as: UTF8.self)
            #expect(rows.updateValue(spelling.row, forKey: text) == nil, "\(text) stands there twice")
        }
    }
}
