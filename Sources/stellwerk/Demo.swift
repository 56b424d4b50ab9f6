import ArgumentParser
import Foundation
import JobMarket
import PostingStore
import SampleAds
import Workspace

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Loads made-up sample ads and courses into a scratch folder and opens the portal.")

    @Option(help: "Number of sample ads.")
    var count = 3000

    @OptionGroup var address: AddressOptions
    @OptionGroup var operations: OperationOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var progress: ProgressOptions

    func run() async throws {
        let folder = data.data.map { _ in data.folder } ?? NSTemporaryDirectory() + "stellwerk-demo"
        try load(into: folder)
        try await servePortal(
            folder: folder, address: address, operations: operations, quiet: progress.quiet, isDemo: true)
    }

    private func load(into folder: String) throws {
        let workspace = try Workspace(folder: folder, access: .write)
        let line = ProgressLine(quiet: progress.quiet)
        let interruption = Interruption()
        _ = try workspace.take(samples: SampleAds(seed: 1, count: count), day: .today) { counts in
            line.show("sample ads: \(counts.read) of \(count)")
            try interruption.check()
        }
        _ = try workspace.take(sampleCourses: SampleCourses.all(on: .today), day: .today)
        try workspace.cluster { line.show("\($0)") }
        _ = try workspace.index()
        line.end()
    }
}
