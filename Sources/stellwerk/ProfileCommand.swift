import ArgumentParser
import GermanText
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

    @OptionGroup var data: DataOptions

    func run() throws {
        let occupation = try occupation.resolved()
        let municipality = try place.map(resolvedPlace)
        let workspace = try Workspace(folder: data.folder, access: .read)
        let profile = try workspace.withIndex { snapshot in
            MarketStatistics(snapshot: snapshot, today: .today)
                .profile(occupation: occupation, place: municipality, radius: radius)
        }
        if json {
            try Output.json(profile)
        } else {
            try Output.write(profile.text.map { $0.text + "\n" }.joined())
        }
    }
}

struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "The same occupation at several places, side by side.")

    @OptionGroup var occupation: OccupationOption

    @Option(help: "Place or postcode; two to four of them.")
    var place: [String] = []

    @Option(
        help: ArgumentHelp(
            "Kilometres around each place (default: \(Int(SearchRequest.usualRadius))).", valueName: "km"))
    var radius: Double?

    @Flag(help: "Prints JSON.")
    var json = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        guard (2...4).contains(place.count) else { throw ValidationError("name two to four places with --place") }
    }

    func run() throws {
        let occupation = try occupation.resolved()
        let municipalities = try place.map(resolvedPlace)
        let workspace = try Workspace(folder: data.folder, access: .read)
        let comparison = try workspace.withIndex { snapshot in
            MarketStatistics(snapshot: snapshot, today: .today)
                .compare(occupation: occupation, places: municipalities, radius: radius)
        }
        if json {
            try Output.json(comparison)
        } else {
            try Output.write(comparison.text.map { $0.text + "\n" }.joined())
        }
    }
}

/// An occupation as a visitor or a classification names it.
struct OccupationOption: ParsableArguments {
    @Option(help: "Occupation: a title, its form in addresses (it-manager), or a KldB 2010 code.")
    var occupation: String

    func resolved() throws -> ProfileOccupation {
        let found = Occupations.shared
        let page =
            found.page(slug: slug(occupation))
            ?? found.codes(forTitle: occupation).first.flatMap {
                found.page(slug: $0.code)
            }
        guard let page else {
            throw ValidationError("no occupation is called \(occupation): try another title, or a KldB 2010 code")
        }
        return ProfileOccupation(title: page.name, codes: page.codes)
    }
}

private func resolvedPlace(_ text: String) throws -> Municipality {
    guard let match = Places.shared.resolve(text) else {
        throw ValidationError("no place is called \(text): try its postcode")
    }
    return match.municipality
}
