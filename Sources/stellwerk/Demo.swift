import ArgumentParser
import Foundation
import JobMarket
import PostingStore
import SampleAds
import Workspace

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Loads made-up sample ads and courses into a scratch folder and opens the portal.")

    @Option(help: "Number of sample ads that are open; three quarters as many have ended.")
    var count = 3000

    @OptionGroup var address: AddressOptions
    @OptionGroup var operations: OperationOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var progress: ProgressOptions

    func run() async throws {
        let folder = data.data.map { _ in data.folder } ?? NSTemporaryDirectory() + "stellwerk-demo-\(Day.today)"
        try load(into: folder)
        try await servePortal(
            folder: folder, address: address, operations: operations, quiet: progress.quiet, isDemo: true)
    }

    private func load(into folder: String) throws {
        let workspace = try Workspace(folder: folder, access: .write)
        let line = ProgressLine(quiet: progress.quiet)
        let interruption = Interruption()
        let history = SampleHistory(seed: 1, open: max(0, count), today: .today)
        let before = try workspace.store.history(of: SampleAds.source, limit: .max).filter { $0.ended != nil }.count
        var taken = 0
        for visit in history.visits.dropFirst(before) {
            let report = try workspace.take(
                visit: visit.day, of: SampleAds.source, new: visit.new, standing: visit.standing
            ) { counts in
                line.show("sample ads: \(taken + counts.new) of \(history.count)")
                try interruption.check()
            }
            taken += report.counts.new
        }
        _ = try workspace.take(sampleCourses: SampleCourses.all(on: .today), day: .today)
        try workspace.cluster { line.show("\($0)") }
        _ = try workspace.index()
        line.end()
    }
}
