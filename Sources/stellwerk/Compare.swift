import ArgumentParser
import MarketStatistics
import PostingStore
import ReferenceData
import SearchIndex
import Workspace

struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The same occupation at several places, side by side: openings, pay, net, prices, demands.",
        discussion: "Net pay is that of an unmarried person without children and church tax, by the law of today.")

    @OptionGroup var occupation: OccupationOption

    @Option(help: "Place or postcode; two to four of them.")
    var place: [String] = []

    @Option(
        help: ArgumentHelp(
            "Kilometres around each place (default: \(Int(SearchRequest.usualRadius))).", valueName: "km"))
    var radius: Double?

    @Flag(help: "Prints JSON.")
    var json = false

    @OptionGroup var language: LanguageOptions

    @OptionGroup var data: DataOptions

    func validate() throws {
        guard Comparison.sizes.contains(place.count) else {
            throw ValidationError("name two to four places with --place")
        }
    }

    func run() throws {
        let occupation = try occupation.resolved()
        let municipalities = try place.map(resolvedPlace)
        guard Set(municipalities).count == municipalities.count else {
            throw ValidationError("name different places with --place")
        }
        let workspace = try Workspace(folder: data.folder, access: .read)
        let comparison = try workspace.withIndex { snapshot in
            language.speak {
                MarketStatistics(snapshot: snapshot, today: .today)
                    .compare(occupation: occupation, places: municipalities, radius: radius)
            }
        }
        if json {
            try Output.json(comparison)
        } else {
            try Output.write(language.speak { ComparisonTable(comparison).text })
            try Output.write("\n" + comparison.text.map { $0.text + "\n" }.joined())
        }
    }
}
