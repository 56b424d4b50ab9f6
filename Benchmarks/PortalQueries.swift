import ArgumentParser

/// Measures the index on the portal workload: see `scripts/bench-peers`.
@main
struct PortalQueries: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stellwerk-bench", abstract: "Builds and asks the index of a corpus of the portal workload.",
        subcommands: [BuildIndex.self, AskQueries.self])
}

/// Where a set lies in the folder of the workload.
struct WorkloadOptions: ParsableArguments {
    @Argument(help: "Folder with data/SET/corpus.jsonl and queries.json.", completion: .directory)
    var folder: String

    @Argument(help: "The set, such as 200k or 1m.")
    var set: String

    var corpus: String { "\(folder)/data/\(set)/corpus.jsonl" }
    var queries: String { "\(folder)/queries.json" }
    var index: String { "\(folder)/idx/stellwerk_\(set)" }
    var results: String { "\(folder)/results/stellwerk_\(set).jsonl" }
    var figures: String { "\(folder)/results/stellwerk_\(set).meta.json" }
}
