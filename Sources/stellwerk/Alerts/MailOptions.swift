import Alerts
import ArgumentParser
import Foundation

/// How mail is sent.
struct MailOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Settings for sending mail (default: $STELLWERK_MAIL, else mail.yaml in the data folder).",
            valueName: "file"))
    var mail: String?

    func path(_ folder: String) -> String { MailSettings.path(mail, folder: folder) }

    /// The settings; `nil` where no file is named and none is there.
    func settings(_ folder: String) throws -> MailSettings? {
        let path = path(folder)
        let isNamed = path != MailSettings.path(nil, folder: folder, environment: [:])
        guard isNamed || FileManager.default.fileExists(atPath: path) else { return nil }
        return try MailSettings(path: path)
    }
}

/// Mail is asked for and not set up.
struct NoMail: Error, CustomStringConvertible {
    let path: String

    var description: String { "no mail is set up: write \(path) (docs/alerts.md says how), or name another --mail" }
}
