import AdSources
import ArgumentParser
import Foundation
import JobMarket
import ReferenceData
import SearchIndex

struct AskQueries: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Asks all queries on one thread, once to warm up and some times measured.")

    @OptionGroup var options: WorkloadOptions

    @Option(help: "Measured rounds.")
    var passes = 3

    func run() throws {
        let queries = try WorkloadQuery.read(options.queries)
        let opening = ContinuousClock().now
        let snapshot = try AdIndex.open(at: options.index, stamp: "corpus").snapshot
        let opened = ContinuousClock().now - opening
        var lines = queries.map { QueryResult(number: $0.number) }
        var titleBytes = 0
        for pass in 0...passes {
            for (index, query) in queries.enumerated() {
                let cpu = Usage.threadNanoseconds
                let wall = ContinuousClock().now
                let answer = try snapshot.answer(query.exact)
                // A page shows the titles: fetching them belongs to the query.
                for hit in answer.hits { titleBytes += hit.title.utf8.count }
                let elapsed = ContinuousClock().now - wall
                let used = Usage.threadNanoseconds - cpu
                if pass == 0 {
                    lines[index].take(answer)
                } else {
                    lines[index].microseconds.append(Double(elapsed.components.attoseconds) / 1e12)
                    lines[index].cpu.append(Double(used) / 1_000)
                }
            }
        }
        let text = try lines.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        try (text.joined(separator: "\n") + "\n").write(toFile: options.results, atomically: true, encoding: .utf8)
        try Figures.add(
            [
                "open_ms": Double(opened.components.attoseconds) / 1e15, "passes": Double(passes),
                "queries": Double(queries.count), "rss_bytes": Double(Usage.residentBytes),
                "title_bytes": Double(titleBytes),
            ], to: options.figures)
    }
}

/// One query of `queries.json`.
private struct WorkloadQuery {
    let number: Int
    let exact: ExactQuery

    static func read(_ path: String) throws -> [WorkloadQuery] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let all = data.withUnsafeBytes { JSONValue(json: $0.bindMemory(to: UInt8.self)) }
        return (all?.elements ?? []).compactMap { query in
            guard let number = query["q"]?.integer else { return nil }
            let place = query["place"]
            var centre: Coordinate?
            if let latitude = place?["lat"]?.double, let longitude = place?["lon"]?.double {
                centre = Coordinate(latitude: latitude, longitude: longitude)
            }
            var filters: [Filter] = []
            if case .object(let members) = query["filters"] {
                for (name, value) in members { filters.append(Self.filter(name, value.integer ?? 0)) }
            }
            return WorkloadQuery(
                number: number,
                exact: ExactQuery(
                    words: (query["words"]?.elements ?? []).compactMap(\.text), centre: centre,
                    radius: place?["km"]?.double ?? 0, filters: filters,
                    sort: query["sort"]?.text == "date" ? .date : .relevance))
        }
    }

    /// As ``Corpus`` places the facts.
    private static func filter(_ name: String, _ value: Int) -> Filter {
        switch name {
        case "etype": Filter(.level, CareerLevel.allCases[value].rawValue)
        case "level": Filter(.contract, ContractKind.allCases[value].rawValue)
        case "remote": Filter(.remote, RemoteKind.allCases[value].rawValue)
        case "csize": Filter(.size, CompanySize.allCases[value].rawValue)
        case "industry": Filter(.industry, Digits.padded(value, 2))
        default: Filter(.employer, (value == 1 ? EmployerKind.temp : .direct).rawValue)
        }
    }
}

/// One line of results, as the workload's other engines write them.
private struct QueryResult: Encodable {
    let number: Int
    /// Of each measured round: wall time, and CPU time of the thread.
    var microseconds: [Double] = []
    var cpu: [Double] = []
    private var total = 0
    private var etype: [Int] = []
    private var level: [Int] = []
    private var remote: [Int] = []
    private var csize: [Int] = []
    private var industry: [Int] = []
    private var occ: [[Int]] = []
    private var skills: [[Int]] = []
    private var pct: [Int] = []
    private var top: [Int] = []

    init(number: Int) { self.number = number }

    private enum CodingKeys: String, CodingKey {
        case number = "q", microseconds = "us", cpu, total, etype, level, remote, csize, industry, occ, skills, pct, top
    }

    mutating func take(_ answer: SearchAnswer) {
        func values(_ field: FilterField) -> [FacetValue] { answer.facets.first { $0.field == field }?.values ?? [] }
        func counts(_ field: FilterField, _ names: [String]) -> [Int] {
            names.map { name in values(field).first { $0.value == name }?.count ?? 0 }
        }
        func pairs(_ field: FilterField) -> [[Int]] { values(field).map { [Int($0.value) ?? -1, $0.count] } }
        total = answer.total
        etype = counts(.level, CareerLevel.allCases.prefix(5).map(\.rawValue))
        level = counts(.contract, ContractKind.allCases.map(\.rawValue))
        remote = counts(.remote, RemoteKind.allCases.map(\.rawValue))
        csize = counts(.size, CompanySize.allCases.prefix(4).map(\.rawValue))
        industry = counts(.industry, (0..<20).map { Digits.padded($0, 2) })
        occ = pairs(.occupation)
        skills = pairs(.skill)
        // The least value at or above each share (percentile_disc of SQL), as the other engines give it.
        let amounts = answer.amounts
        pct = [1, 2, 3].map { quarter in
            amounts.count == 0 ? 0 : Int(amounts.value((amounts.count * quarter + 3) / 4 - 1))
        }
        top = answer.hits.map { Int($0.key) }
    }
}
