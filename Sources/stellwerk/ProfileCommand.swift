import ArgumentParser
import JobMarket
import MarketStatistics
import PostingStore
import ReferenceData
import SearchIndex
import Workspace

struct ProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "What an occupation is like at a place, with the ads behind every figure.")

    @OptionGroup var occupation: OccupationOption

    @Option(help: "Place or postcode; everywhere where none is given.")
    var place: String?

    @Option(
        help: ArgumentHelp(
            "Kilometres around the place (default: \(Int(SearchRequest.usualRadius))).", valueName: "km"))
    var radius: Double?

    @Flag(help: "Prints the whole profile as JSON.")
    var json = false

    @OptionGroup var language: LanguageOptions

    @OptionGroup var data: DataOptions

    func run() throws {
        let occupation = try occupation.resolved()
        let municipality = try place.map(resolvedPlace)
        let workspace = try Workspace(folder: data.folder, access: .read)
        let courses = try workspace.store.courses()
        let closed = try ClosedAds(workspace)
        let profile = try workspace.withIndex { snapshot in
            language.speak {
                MarketStatistics(
                    snapshot: snapshot, today: .today, courses: courses,
                    ended: { closed.spells($0, today: .today) }
                ).profile(occupation: occupation, place: municipality, radius: radius)
            }
        }
        if json {
            try Output.json(profile)
        } else {
            try Output.write(profile.text.map { $0.text + "\n" }.joined())
        }
    }
}

/// An occupation as a visitor or a classification names it.
struct OccupationOption: ParsableArguments {
    @Option(help: "Occupation: a title, its form in addresses (it-manager), or a KldB 2010 code.")
    var occupation: String

    func resolved() throws -> ProfileOccupation {
        guard let page = Occupations.shared.page(named: occupation) else {
            throw ValidationError("no occupation is called \(occupation): try another title, or a KldB 2010 code")
        }
        return ProfileOccupation(page)
    }
}

func resolvedPlace(_ text: String) throws -> Municipality {
    guard let match = Places.shared.resolve(text) else {
        throw ValidationError("no place is called \(text): try its postcode")
    }
    return match.municipality
}
