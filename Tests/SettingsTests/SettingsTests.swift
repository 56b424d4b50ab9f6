import Foundation
import Settings
import Testing

@Suite struct SettingsTests {
    private func read(_ yaml: String) throws -> OperatorSettings {
        try SettingsFile(yaml: yaml, path: "settings.yaml").operator
    }

    private func problem(_ yaml: String) -> String {
        do {
            _ = try read(yaml)
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test func linesListsAndLanguagesAreRead() throws {
        let settings = try read(
            """
            operator:
              name: Wirtschaftsförderung Probe
              address: |
                Musterweg 1
                00000 Probe
              mail: portal@probe.example
            texts:
              imprint: [Erster Absatz., Zweiter.]
              privacy: { de: Auf Deutsch., en: In English. }
            """)
        #expect(settings[.name]?.german == ["Wirtschaftsförderung Probe"])
        #expect(settings[.address]?.english == ["Musterweg 1", "00000 Probe"])
        #expect(settings[.imprintText]?.german == ["Erster Absatz.", "Zweiter."])
        #expect(settings[.privacyText]?.german == ["Auf Deutsch."])
        #expect(settings[.privacyText]?.english == ["In English."])
        #expect(settings.missing(.always).isEmpty)
        #expect(settings.missing(.often).contains(.phone))
    }

    @Test(arguments: [
        ("operator:\n  nmae: x\n", "settings.yaml:2: `operator.nmae` is not known"),
        ("betreiber:\n  name: x\n", "settings.yaml:1: `betreiber` is no section"),
        ("operator:\n  mail: nobody\n", "settings.yaml:2: `operator.mail`: `nobody` is no mail address"),
        ("operator:\n  mail: a@b.\n", "settings.yaml:2: `operator.mail`: `a@b.` is no mail address"),
        ("operator:\n  name: { de: x }\n", "settings.yaml:2: `operator.name` is the same in every language"),
        ("texts:\n  imprint: { fr: x }\n", "settings.yaml:2: `texts.imprint` has the languages `de` and `en`"),
        ("operator: x\n", "settings.yaml:1: `operator` holds one field a line"),
        ("- x\n", "settings.yaml:1: settings are sections"),
        ("operator:\n  name: [[x]]\n", "settings.yaml:2: `operator.name` is text"),
        ("operator: {\n", "no YAML"),
    ])
    func mistakesNameLineAndField(yaml: String, words: String) {
        let problem = problem(yaml)
        #expect(problem.contains(words), "\(problem)")
    }

    @Test func nothingIsToldWithoutAFile() throws {
        #expect(try read("").missing(.always) == [.name, .address, .mail])
        let folder = NSTemporaryDirectory() + "stellwerk-settings-" + UUID().uuidString
        #expect(try SettingsFile.find(named: nil, folder: folder) == nil)
        #expect(throws: SettingsProblem.self) { try SettingsFile.find(named: folder + "/none.yaml", folder: folder) }
    }

    @Test func emptyValuesTellNothing() throws {
        #expect(try read("operator:\n  name: \"  \"\n")[.name] == nil)
    }

    @Test func theExampleIsMarked() {
        #expect(OperatorSettings.example.isExample)
        #expect(OperatorSettings.example.missing(.always).isEmpty)
    }
}
