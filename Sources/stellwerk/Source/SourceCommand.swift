import ArgumentParser

struct SourceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "source",
        abstract: "Sources that ads are taken from again and again: feeds, career pages, applicant systems.",
        discussion: """
            A run asks for the pages of a source, slowly and as robots.txt allows, takes new and changed ads in, and
            closes those that are gone: when two whole runs have not found an ad, when its page says so, or when its
            last day has passed. A run that fails closes nothing. `serve` runs the sources that have --every.
            """,
        subcommands: [
            SourceAdd.self, SourceList.self, SourceRun.self, SourceHistory.self, SourcePause.self, SourceResume.self,
            SourceRemove.self, SourceKinds.self,
        ])
}
