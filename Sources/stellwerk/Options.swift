import ArgumentParser
import MarketStatistics
import Workspace

/// Options that every verb with a data folder has.
struct DataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Data folder (default: $STELLWERK_DATA, else ~/.local/share/stellwerk).", valueName: "dir"))
    var data: String?

    var folder: String { DataFolder.resolve(data) }
}

/// Options of verbs that print sentences for visitors.
struct LanguageOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Language of sentences and labels: de or en.", valueName: "language"))
    var lang = Language.german

    func speak<Result>(_ body: () throws -> Result) rethrows -> Result {
        try Language.$current.withValue(lang) { try body() }
    }
}

extension Language: ExpressibleByArgument {}

struct ProgressOptions: ParsableArguments {
    @Flag(help: "No progress on standard error.")
    var quiet = false
}
