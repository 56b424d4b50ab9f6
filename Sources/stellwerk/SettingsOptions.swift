import ArgumentParser
import Settings

/// Who runs the portal.
struct SettingsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Settings of the operator: imprint, privacy, accessibility (default: settings.yaml in the data folder).",
            valueName: "file"))
    var settings: String?

    func file(_ folder: String) throws -> SettingsFile? { try SettingsFile.find(named: settings, folder: folder) }
}
