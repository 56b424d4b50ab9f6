import AdReader
import ArgumentParser
import JobMarket
import MarketStatistics
import PostingStore
import ReferenceData
import SearchIndex
import Workspace

struct Gap: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What the ads for an occupation insist on that a person does not bring, and courses for it.")

    @OptionGroup var occupation: OccupationOption

    @Option(help: "Place or postcode; everywhere where none is given.")
    var place: String?

    @Option(
        help: ArgumentHelp(
            "Kilometres around the place (default: \(Int(SearchRequest.usualRadius))).", valueName: "km"))
    var radius: Double?

    @Option(help: ArgumentHelp("What the person can, parted by commas: \"SQL, Linux\".", valueName: "skills"))
    var can = ""

    @Flag(help: "Prints figures and courses as JSON.")
    var json = false

    @OptionGroup var language: LanguageOptions

    @OptionGroup var data: DataOptions

    func run() throws {
        let occupation = try occupation.resolved()
        let municipality = try place.map(resolvedPlace)
        let named = NamedSkills(list: can)
        let workspace = try Workspace(folder: data.folder, access: .read)
        let courses = try workspace.store.courses()
        let gap = try workspace.withIndex { snapshot in
            language.speak {
                MarketStatistics(snapshot: snapshot, today: .today, courses: courses)
                    .gap(
                        occupation: occupation, place: municipality, radius: radius, known: named.names,
                        words: named.unknown)
            }
        }
        if json { return try Output.json(gap) }
        for word in gap.unknown { Message.print("no skill is called \(word)") }
        try Output.write(gap.text.map { $0.text + "\n" }.joined())
    }
}
