import ArgumentParser
import Deduplication
import JobMarket
import Portal
import PostingStore
import Workspace

struct Clusters: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Which ads are one job: prints the cluster of every ad, or corrects it.",
        discussion: """
            The cluster of an ad is the identifier of the ad that stands for the job. What split and join say holds
            against any likeness, also when clusters are made anew.
            """,
        subcommands: [List.self, Explain.self, Split.self, Join.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: #"Prints {"id":..,"n":..,"cluster":..} for every ad kept."#)

        @Flag(help: "Makes all clusters anew before.")
        var remake = false

        @Flag(help: "Prints JSON lines (the default).")
        var json = false

        @OptionGroup var data: DataOptions
        @OptionGroup var progress: ProgressOptions

        private struct Line: Encodable {
            let id: String
            let n: JSONValue?
            let cluster: String
        }

        func run() throws {
            let workspace = try Workspace(folder: data.folder, access: remake ? .write : .read)
            if remake {
                let line = ProgressLine(quiet: progress.quiet)
                _ = try workspace.remakeClusters { line.show("\($0)") }
                _ = try workspace.index()
                line.end()
            }
            try workspace.store.forEachClustered { id, n, cluster in
                try Output.json(Line(id: id, n: n, cluster: cluster))
            }
        }
    }

    struct Explain: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says what an ad is one job with, what is marked as a copy elsewhere, and why.")

        @Argument(help: ArgumentHelp("Identifier of an ad.", valueName: "id"))
        var id: String

        @Flag(help: "Prints JSON lines.")
        var json = false

        @OptionGroup var data: DataOptions

        private struct Line: Encodable {
            let id: String
            let title: String
            let relation: String
            let reason: String
            let chance: Double
        }

        func run() throws {
            let store = try Workspace(folder: data.folder, access: .read).store
            let ad = try store.known(id)
            let leading = try store.leadingAd(of: ad)
            if !json {
                try Output.line("\(ad.id)  \(ad.posting.title)")
                try Output.line(leading.id == ad.id ? "stands for its job" : "\(leading.id) stands for the job")
            }
            for partner in try store.partners(of: ad) {
                let judgement = partner.judgement
                let line = Line(
                    id: partner.ad.id, title: partner.ad.posting.title, relation: "\(judgement.relation)",
                    reason: MergeWords.reason(judgement), chance: judgement.chance)
                if json {
                    try Output.json(line)
                } else {
                    try Output.line("\(line.relation)  \(line.id)  \(line.title): \(line.reason)")
                }
            }
        }
    }

    struct Split: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Says that two ads are two jobs.")

        @OptionGroup var pair: PairArguments

        func run() throws { try pair.decide(isSame: false) }
    }

    struct Join: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Says that two ads are one job.")

        @OptionGroup var pair: PairArguments

        func run() throws { try pair.decide(isSame: true) }
    }

    struct PairArguments: ParsableArguments {
        @Argument(help: ArgumentHelp("Identifier of an ad.", valueName: "id"))
        var first: String

        @Argument(help: ArgumentHelp("Identifier of the other ad.", valueName: "id"))
        var second: String

        @OptionGroup var data: DataOptions

        func validate() throws {
            guard first != second else { throw ValidationError("give two different ads") }
        }

        func decide(isSame: Bool) throws {
            let workspace = try Workspace(folder: data.folder, access: .write)
            let (a, b) = (try workspace.store.known(first), try workspace.store.known(second))
            try workspace.cluster()
            try workspace.decide(a, b, isSame: isSame)
            _ = try workspace.index()
            for ad in [a, b] { try Output.line("\(ad.id) \(try workspace.store.leadingAd(of: ad).id)") }
        }
    }
}

extension PostingStore {
    /// The ad of an identifier, which must be there.
    fileprivate func known(_ id: String) throws -> StoredAd {
        guard let ad = try ad(id: id) else {
            throw ValidationError("no ad \(id) is kept; `stellwerk search` prints identifiers")
        }
        return ad
    }
}
