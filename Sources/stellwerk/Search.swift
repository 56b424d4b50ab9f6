import ArgumentParser
import JobMarket
import Portal
import PostingStore
import SearchIndex
import Workspace

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Searches the ads.",
        discussion: """
            Words, occupation, place and conditions may stand in --what: "pflege in teilzeit 58095". Filters are
            field=value or field=-value; values of one field are alternatives. See docs/search.md.
            """)

    // Words may begin with a minus ("-zeitarbeit").
    @Option(parsing: .unconditional, help: "What: occupation, words, skills.")
    var what = ""

    @Option(name: .customLong("where"), help: "Where: place or postcode.")
    var place = ""

    @Option(
        help: ArgumentHelp(
            "Kilometres around the place (default: \(Int(SearchRequest.usualRadius))).", valueName: "km"))
    var radius: Double?

    @Option(
        help: ArgumentHelp(
            "Condition, such as hours=part or employer=-temp; may be given several times.", valueName: "field=value"))
    var filter: [String] = []

    @Option(help: "Order: \(SortOrder.allCases.map(\.rawValue).joined(separator: ", ")).")
    var sort: SortOrder = .relevance

    @Option(help: "Hits to show.")
    var limit = 20

    @Option(help: "Hits to skip.")
    var offset = 0

    @Flag(help: "Prints the whole answer as JSON.")
    var json = false

    @OptionGroup var data: DataOptions

    func run() throws {
        let filters = try filter.map { text in
            guard let filter = Filter(text) else {
                throw ValidationError(
                    "--filter \(text): expected field=value with one of "
                        + FilterField.allCases.map(\.rawValue).joined(separator: ", "))
            }
            return filter
        }
        let request = SearchRequest(
            what: what, place: place, radius: radius, filters: filters, sort: sort, limit: limit, offset: offset)
        if let problem = request.problems().first { throw ValidationError(problem) }
        let workspace = try Workspace(folder: data.folder, access: .read)
        let answer = try workspace.withIndex { snapshot in
            let answer = try snapshot.search(request)
            // Making the aids takes longer than the search: only where they are needed.
            return answer.total > 0 ? answer : try SearchAids(snapshot).search(request, in: snapshot)
        }
        if json {
            try Output.json(SearchDocument(answer))
        } else {
            try Output.write(Self.table(answer))
        }
    }

    private static func table(_ answer: SearchAnswer) -> String {
        var out = ""
        if let nearest = answer.nearest {
            out += "nothing found; instead: \(nearest.request.what)"
            if let radius = nearest.radius { out += " within \(Int(radius)) km" }
            out += "\n"
        }
        out += "\(answer.total) ads"
        if let occupation = answer.query.occupation { out += ", understood as \(occupation.title)" }
        if let place = answer.query.place {
            out += " around \(place.name) (\(Int(answer.query.radius ?? SearchRequest.usualRadius)) km)"
        }
        if let place = answer.query.unknownPlace { out += ", no place is called \(place)" }
        out += "\n"
        if let pay = answer.pay {
            out += "pay of \(pay.n) ads, \(pay.employers) employers: p25 \(Int(pay.p25)), p50 \(Int(pay.p50)), "
            out += "p75 \(Int(pay.p75)) EUR a month, full time\n"
        }
        for hit in answer.hits {
            let place = hit.place.map { " · \($0.name)" } ?? ""
            let distance = hit.distance.map { " (\(($0 * 10).rounded() / 10) km)" } ?? ""
            out += "\(hit.id)  \(hit.title) · \(hit.employer)\(place)\(distance)\n"
        }
        return out
    }
}

extension SortOrder: ExpressibleByArgument {}
