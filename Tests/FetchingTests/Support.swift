import Fetching
import Foundation
import Synchronization
import Testing

/// Settings for tests: no waiting where waiting is not what is tested.
func quick(_ allowed: Set<String> = []) -> FetchSettings {
    var settings = FetchSettings(version: "1.0", contact: "https://example.org/crawler")
    settings.pause = .zero
    settings.firstRest = .milliseconds(1)
    settings.allowedPrivateHosts = allowed
    settings.resolver = FixedNames([:])
    // Long enough for a slow machine that does other things too.
    settings.times.connect = .seconds(10)
    settings.times.head = .seconds(15)
    settings.times.silence = .seconds(10)
    settings.times.whole = .seconds(60)
    settings.times.speedWindow = .seconds(1)
    return settings
}

/// Runs a body with a fetcher and ends it, whatever happens.
func withFetcher<T: Sendable>(_ settings: FetchSettings, _ body: (Fetcher) async throws -> T) async throws -> T {
    let fetcher = try Fetcher(settings)
    do {
        let result = try await body(fetcher)
        try await fetcher.shutdown()
        return result
    } catch {
        try? await fetcher.shutdown()
        throw error
    }
}

/// Runs a lying server, and a fetcher that may speak to it.
func withLies<T: Sendable>(
    _ script: @escaping LyingServer.Script = Lies.tell, settings change: (inout FetchSettings) -> Void = { _ in },
    _ body: (LyingServer, Fetcher) async throws -> T
) async throws -> T {
    try await LyingServer.with(script) { server in
        var settings = quick(["127.0.0.1:\(server.port)"])
        change(&settings)
        return try await withFetcher(settings) { try await body(server, $0) }
    }
}

extension LyingServer {
    func url(_ target: String) -> String { "http://127.0.0.1:\(port)\(target)" }

    /// Whether all connections end, soon enough that nobody can have waited for a time limit of theirs.
    func isLeft() async throws -> Bool {
        for _ in 0..<500 where connections > 0 { try await Task.sleep(for: .milliseconds(20)) }
        return connections == 0
    }
}

extension FetchOutcome {
    var page: FetchedPage? { if case .fresh(let page) = self { page } else { nil } }
    var failure: FetchFailure? { if case .failed(let failure) = self { failure } else { nil } }
    var text: String? { page.map { String(decoding: $0.body, as: UTF8.self) } }

    /// One word for what it is, so that a test shows what came instead.
    var word: String {
        switch self {
        case .fresh: "fresh"
        case .notModified: "notModified"
        case .gone(let status): "gone \(status)"
        case .refused(let status): "refused \(status)"
        case .forbiddenByRobots: "robots"
        case .failed(let failure): failure.kind.rawValue
        }
    }
}

/// Answers from a table, one list after the other where a name has several; counts how often it was asked.
final class FixedNames: NameResolver {
    private let state: Mutex<(answers: [String: [[String]]], asked: [String])>

    init(_ answers: [String: [[String]]]) { state = Mutex((answers, [])) }

    var asked: [String] { state.withLock(\.asked) }

    func addresses(of name: String) async throws -> [IPAddress] {
        state.withLock { state in
            state.asked.append(name)
            guard var lists = state.answers[name], let first = lists.first else { return [] }
            if lists.count > 1 {
                lists.removeFirst()
                state.answers[name] = lists
            }
            return first.compactMap { IPAddress($0) }
        }
    }
}

/// The most memory this process has had, in bytes.
func peakMemory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(line.filter(\.isNumber))) << 10
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
