import ArgumentParser
import Foundation
import JobMarket
import PostingStore
import ReferenceData
import SearchIndex
import Workspace

/// Measures what happens inside one process, as `name value unit` lines: see `scripts/figures`.
@main
struct Figures: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stellwerk-figures", abstract: "Prints figures, one `name value unit` a line.",
        subcommands: [
            SpeedFigures.self, IntervalFigures.self, PayFigures.self, ClusterFigures.self, CheckFigures.self,
        ],
        defaultSubcommand: SpeedFigures.self)

    static func main() {
        writeByLines()
        main(nil)
    }
}

struct SpeedFigures: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "speed", abstract: "Speed on a data folder.")

    @Option(help: "Data folder.")
    var data: String

    func run() throws {
        let reference = milliseconds {
            _ = Places.shared.resolve("Hagen")
            _ = Occupations.shared.codes(forTitle: "Koch")
        }
        print("reference_load", formatted(reference), "ms")
        let workspace = try Workspace(folder: data, access: .read)
        _ = try workspace.index()
        var opened: AdIndex?
        let opening = try milliseconds { opened = try workspace.index() }
        print("index_open", formatted(opening), "ms")
        guard let snapshot = opened?.snapshot else { return }
        print("ads", snapshot.count, "ads")
        var times: [Double] = []
        for round in 0..<10 {
            for request in Self.requests {
                let time = try milliseconds { _ = try snapshot.search(request) }
                // The first round warms the page cache, as a running portal has it.
                if round > 0 { times.append(time) }
            }
        }
        times.sort()
        for (name, p) in [("search_p50", 0.5), ("search_p95", 0.95), ("search_p99", 0.99)] {
            print(name, formatted(OrderStatistics.quantile(p, ofAscending: times) ?? 0), "ms")
        }
    }

    /// What people type: occupations, skills, conditions and places, with filters and orders.
    private static let requests: [SearchRequest] = {
        let words = [
            "it manager hagen", "pflege in teilzeit 58095", "c++ entwickler remote", "buchhalter", "koch", "vertrieb",
            "software", "data scientist berlin", "projektmanager münchen", "elektroniker*in", "\"machine learning\"",
            "java -junior", "sap", "ingenieur", "werkstudent", "controlling frankfurt", "team", "und", "",
            "systemadministrator windows", "lager ohne zeitarbeit", "marketing manager homeoffice",
        ]
        let plain = words.map { SearchRequest(what: $0) }
        let placed = words.map { SearchRequest(what: $0, place: "Hamburg", radius: 50, sort: .date) }
        let filtered = words.map {
            SearchRequest(what: $0, filters: [Filter(.hours, "full"), Filter(.pay, "yes")], sort: .pay)
        }
        return plain + placed + filtered
    }()
}

private func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let begun = DispatchTime.now().uptimeNanoseconds
    try body()
    return Double(DispatchTime.now().uptimeNanoseconds - begun) / 1e6
}

func formatted(_ value: Double) -> String {
    String((value * 1000).rounded() / 1000)
}
