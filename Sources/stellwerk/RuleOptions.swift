import AdCheck
import ArgumentParser
import Foundation

/// Which rules of the ad check are on, for the command and for the portal alike.
struct RuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Which rules of the ad check are on, and how grave, as YAML or JSON.", valueName: "file"))
    var rules: String?

    func settings() throws -> CheckSettings {
        guard let rules else { return CheckSettings() }
        guard let text = try? String(contentsOfFile: rules, encoding: .utf8) else {
            throw ValidationError("--rules \(rules): cannot be read as a text file")
        }
        do throws(RuleProblem) {
            return try RuleFile.read(text)
        } catch {
            throw ValidationError("--rules \(rules): \(error)")
        }
    }
}
