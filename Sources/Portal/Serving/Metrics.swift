import Foundation
import MarketStatistics
import PostingStore
import SearchIndex

/// What a portal lets its operator watch beside its requests.
public struct Vitals: Sendable {
    /// Whether others than this machine may see it.
    public var isOpen: Bool
    public var generation: @Sendable () -> Int
    /// When the index as it is now was taken over.
    public var indexed: @Sendable () -> Date
    public var sources: @Sendable () throws -> [SourceHealth]

    public init(
        isOpen: Bool, generation: @escaping @Sendable () -> Int, indexed: @escaping @Sendable () -> Date,
        sources: @escaping @Sendable () throws -> [SourceHealth]
    ) {
        self.isOpen = isOpen
        self.generation = generation
        self.indexed = indexed
        self.sources = sources
    }
}

/// The figures of a running portal in the text format of Prometheus, version 0.0.4.
struct Metrics: Sendable {
    static let type = "text/plain; version=0.0.4; charset=utf-8"

    let counts: RequestCounts
    let vitals: Vitals
    let snapshot: IndexSnapshot

    var bytes: [UInt8] {
        get throws {
            var text = ""
            func head(_ name: String, _ kind: String, _ help: String) {
                text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
            }
            func line(_ name: String, _ labels: [(String, String)] = [], _ value: some CustomStringConvertible) {
                let list = labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
                text += name + (list.isEmpty ? "" : "{\(list)}") + " \(value)\n"
            }
            let (requests, times) = counts.all
            head("stellwerk_requests_total", "counter", "Requests answered.")
            for (kind, count) in requests.sorted(by: { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) })
            {
                line("stellwerk_requests_total", [("route", kind.route), ("status", String(kind.status))], count)
            }
            head("stellwerk_request_seconds", "histogram", "Seconds until an answer began.")
            for (route, times) in times.sorted(by: { $0.key < $1.key }) {
                var sum = 0
                for (end, count) in zip(RequestCounts.ends.map { "\($0)" } + ["+Inf"], times.counts) {
                    sum += count
                    line("stellwerk_request_seconds_bucket", [("route", route), ("le", end)], sum)
                }
                line("stellwerk_request_seconds_sum", [("route", route)], times.sum)
                line("stellwerk_request_seconds_count", [("route", route)], sum)
            }
            head("stellwerk_ads", "gauge", "Open jobs in the index.")
            line("stellwerk_ads", [], snapshot.count)
            head("stellwerk_generation", "counter", "Generation of the store that the index follows.")
            line("stellwerk_generation", [], vitals.generation())
            head("stellwerk_index_age_seconds", "gauge", "Seconds since the index was taken over.")
            line("stellwerk_index_age_seconds", [], Int(-vitals.indexed().timeIntervalSinceNow))
            let sources = try vitals.sources()
            head("stellwerk_source_ads", "gauge", "Ads of a source by state.")
            for source in sources {
                for (state, count) in [
                    ("open", source.open), ("uncertain", source.uncertain), ("closed", source.closed),
                ] {
                    line("stellwerk_source_ads", [("source", source.name), ("state", state)], count)
                }
            }
            head("stellwerk_source_last_run_seconds", "gauge", "When a source last ran, seconds since 1970.")
            for source in sources {
                guard let last = source.lastRun else { continue }
                line("stellwerk_source_last_run_seconds", [("source", source.name)], Int(last.timeIntervalSince1970))
            }
            return Array(text.utf8)
        }
    }

    private static func escaped(_ text: String) -> String {
        text.map { $0 == "\\" ? "\\\\" : $0 == "\"" ? "\\\"" : $0 == "\n" ? "\\n" : String($0) }.joined()
    }
}
