import ArgumentParser
import Foundation
import JobMarket
import PostingStore
import ReferenceData
import Workspace

struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what is set up, what is missing, and how to mend it.")

    @OptionGroup var data: DataOptions

    @Flag(help: "Prints JSON.")
    var json = false

    private struct Finding: Encodable {
        var subject: String
        /// Whether it is as it should be.
        var fine: Bool
        var finding: String
    }

    func run() throws {
        let findings = reference() + store()
        if json {
            try Output.json(findings)
        } else {
            for finding in findings {
                try Output.line("\(finding.fine ? "ok     " : "missing")  \(finding.subject): \(finding.finding)")
            }
        }
        if findings.contains(where: { !$0.fine }) { throw ExitCode.failed }
    }

    private func reference() -> [Finding] {
        let places = Places.shared.municipalities.count
        let occupations = Occupations.shared.codes(forTitle: "Koch").count
        return [
            Finding(
                subject: "places", fine: places > 10_000,
                finding: "\(places) municipalities in the program"),
            Finding(
                subject: "occupations", fine: occupations > 0,
                finding: occupations > 0 ? "titles are found" : "no titles: build again from a clean checkout"),
        ]
    }

    private func store() -> [Finding] {
        do {
            let workspace = try Workspace(folder: data.folder, access: .read)
            let count = try workspace.store.count()
            let rejects = try workspace.store.rejects().count
            let current = workspace.indexIsCurrent()
            return [
                Finding(subject: "data folder", fine: true, finding: data.folder),
                Finding(
                    subject: "ads", fine: count > 0,
                    finding: count > 0
                        ? "\(count) kept, \(rejects) records rejected (see rejects.jsonl)"
                        : "none yet: take some in with `stellwerk import FILE`"),
                Finding(
                    subject: "index", fine: true,
                    finding: current ? "up to date" : "behind the store; the next search or serve builds it"),
            ]
        } catch {
            return [Finding(subject: "data folder", fine: false, finding: "\(error)")]
        }
    }
}
