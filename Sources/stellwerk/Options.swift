import ArgumentParser
import Workspace

/// Options that every verb with a data folder has.
struct DataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Data folder (default: $STELLWERK_DATA, else ~/.local/share/stellwerk).", valueName: "dir"))
    var data: String?

    var folder: String { DataFolder.resolve(data) }
}

struct ProgressOptions: ParsableArguments {
    @Flag(help: "No progress on standard error.")
    var quiet = false
}
