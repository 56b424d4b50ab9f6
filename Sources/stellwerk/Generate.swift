import ArgumentParser
import Foundation
import JobMarket
import SampleAds

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes up ads for demonstration and load tests, as JSONL.",
        discussion: "The same count and seed give the same bytes.")

    @Option(help: "Number of ads.")
    var count = 1500

    @Option(help: "Seed of the random numbers.")
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp(
            "Share of ads that are earlier ones again, from other sources, edited or by agencies: 0 to 1.",
            valueName: "share"))
    var repeats = 0.0

    @Flag(help: "Prints JSON (the default).")
    var json = false

    func validate() throws {
        guard count >= 0 else { throw ValidationError("--count must not be negative") }
        guard (0...1).contains(repeats) else { throw ValidationError("--repeats must be between 0 and 1") }
    }

    func run() throws {
        var piece = Data()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for posting in SampleAds(seed: seed, count: count, repeats: repeats) {
            piece += try encoder.encode(AdDocument(posting))
            piece.append(10)
            if piece.count > 1 << 16 {
                try Output.write(piece)
                piece.removeAll(keepingCapacity: true)
            }
        }
        try Output.write(piece)
    }
}
