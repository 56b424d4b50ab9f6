import ArgumentParser
import JobMarket
import Learning
import MarketStatistics
import PostingStore
import SearchIndex
import Workspace

/// How often intervals hold the truth on made-up markets.
struct IntervalFigures: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intervals", abstract: "Coverage of the nominal 95 % intervals.")

    @Option(help: "Made-up markets.")
    var markets = 10_000

    func run() {
        var random = SplitMix(seed: 1)
        let coverage = IntervalCoverage(markets: markets, random: &random)
        print("coverage_quantiles", formatted(coverage.allQuantiles.share), "share")
        print("coverage_shares", formatted(coverage.allShares.share), "share")
        for (band, counts) in zip(IntervalCoverage.bands, zip(coverage.quantiles, coverage.shares)) {
            let name = "\(band.lowerBound)_to_\(band.upperBound)_ads"
            print("coverage_quantiles_\(name)", formatted(counts.0.share), "share")
            if counts.1.given > 0 { print("coverage_shares_\(name)", formatted(counts.1.share), "share") }
        }
    }
}

/// How far off estimates of pay are for employers they have not seen.
struct PayFigures: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay", abstract: "Held-out errors of estimated pay, as logarithms, on a data folder.")

    @Option(help: "Data folder.")
    var data: String

    func run() throws {
        let workspace = try Workspace(folder: data, access: .read)
        let holdout = try workspace.withIndex { PayHoldout($0) }
        let groups = [
            ("all", holdout.all), ("occupation", holdout.occupations), ("level", holdout.levels),
            ("place", holdout.places),
        ]
        for (name, errors) in groups where errors.count > 0 {
            print("pay_\(name)_foretold", errors.count, "offers")
            for (kind, error) in [("mean", errors.means), ("root", errors.roots)] {
                print("pay_\(name)_\(kind)_error_cell", formatted(error.raw), "log")
                print("pay_\(name)_\(kind)_error_parent", formatted(error.parent), "log")
                print("pay_\(name)_\(kind)_error_shrunken", formatted(error.shrunken), "log")
            }
        }
    }
}
