import ArgumentParser
import JobMarket
import PostingStore
import Workspace

struct SourcePause: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Lets a source rest; its ads stay as they are.")

    @Argument(help: "Name of the source.")
    var name: String

    @OptionGroup var data: DataOptions

    func run() throws {
        let store = try Workspace(folder: data.folder, access: .write).store
        guard try store.pause(source: name, true) else { throw UnknownSource(name: name) }
    }
}

struct SourceResume: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Lets a paused source run again.")

    @Argument(help: "Name of the source.")
    var name: String

    @OptionGroup var data: DataOptions

    func run() throws {
        let store = try Workspace(folder: data.folder, access: .write).store
        guard try store.pause(source: name, false) else { throw UnknownSource(name: name) }
    }
}

struct SourceRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Takes a source out; its ads are closed, or deleted.")

    @Argument(help: "Name of the source.")
    var name: String

    @Flag(help: "Its ads are deleted with all that is known of them.")
    var deleteAds = false

    @OptionGroup var data: DataOptions

    func run() throws {
        let workspace = try Workspace(folder: data.folder, access: .write)
        guard let ads = try workspace.store.remove(source: name, deletingAds: deleteAds, day: .today) else {
            throw UnknownSource(name: name)
        }
        try workspace.cluster()
        _ = try workspace.index()
        try Output.json([deleteAds ? "deleted" : "closed": ads])
    }
}
