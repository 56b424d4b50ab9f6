import AdSources
import ArgumentParser
import Foundation
import PostingStore
import Workspace

struct SourceAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Adds a source, or changes the one of this name.",
        discussion: "`stellwerk source kinds` lists the kinds and their settings.")

    @Argument(help: "Short name of the source; its ads carry it, so it should stay the same.")
    var name: String

    @Option(help: "What kind of source it is.")
    var kind: String

    @Option(help: "Its address.")
    var url: String

    @Option(
        name: .customLong("option"), parsing: .singleValue,
        help: ArgumentHelp("A setting of the kind; may be repeated.", valueName: "name=value"))
    var options: [String] = []

    @Option(help: ArgumentHelp("Mapping file for a feed of another shape.", valueName: "file"))
    var map: String?

    @Option(help: ArgumentHelp("Time from run to run: 30m, 6h, 1d. Without it, it runs on demand.", valueName: "time"))
    var every: String?

    @Option(help: ArgumentHelp("The source's name as visitors read it.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("Note that is shown beside its ads, such as a licence.", valueName: "text"))
    var licence: String?

    @Option(help: ArgumentHelp("Address of its terms of use.", valueName: "url"))
    var terms: String?

    @Flag(help: "Search engines are told that the source's own page is the original.")
    var canonical = false

    @Flag(help: "The source allows its logos to be shown.")
    var logo = false

    @Flag(help: "Contact persons are taken out of its ads before they are kept.")
    var dropContacts = false

    @Flag(help: "It lists others' ads: the employer's own ad goes before its.")
    var aggregator = false

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "A host in your own network that may be asked (127.0.0.1:8080, intranet.example); may be repeated.",
            valueName: "host"))
    var allowPrivate: [String] = []

    @OptionGroup var data: DataOptions

    func validate() throws {
        guard Source.isName(name) else {
            throw ValidationError("`\(name)`: a name has letters, digits, `-`, `_` and `.` only, 64 at most")
        }
        if let every, Self.minutes(every) == nil {
            throw ValidationError("--every \(every): write 30m, 6h or 1d; five minutes are the least")
        }
        for option in options where option.split(separator: "=", maxSplits: 1).count != 2 {
            throw ValidationError("--option \(option): write name=value")
        }
        if let terms, !terms.hasPrefix("http://"), !terms.hasPrefix("https://") {
            throw ValidationError("--terms \(terms): write an address with https://")
        }
    }

    func run() throws {
        var source = Source(name: name, kind: kind, url: url)
        for option in options {
            let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
            source.options[parts[0]] = parts[1]
        }
        source.mapping = try map.map { path in
            guard let text = FileManager.default.contents(atPath: path) else {
                throw ValidationError("no mapping file at \(path)")
            }
            return String(decoding: text, as: UTF8.self)
        }
        source.minutes = every.flatMap(Self.minutes)
        source.privateHosts = allowPrivate
        source.rules.title = title
        source.rules.licence = licence
        source.rules.terms = terms
        source.rules.isCanonical = canonical
        source.rules.allowsLogo = logo
        source.rules.keepsContacts = !dropContacts
        source.rules.isAggregator = aggregator
        do {
            _ = try SourceAdapters.make(
                kind: kind,
                settings: AdapterSettings(
                    name: name, url: url, options: source.options, mapping: source.mapping, today: .today))
        } catch let problem as AdapterProblem {
            throw ValidationError(problem.message)
        }
        let workspace = try Workspace(folder: data.folder, access: .write)
        try workspace.store.keep(source, due: source.minutes == nil ? nil : Date())
        Message.print(
            source.minutes == nil
                ? "\(name) is set up: take its ads in with `stellwerk source run \(name)`"
                : "\(name) is set up: `stellwerk serve` runs it, or `stellwerk source run \(name)` now")
    }

    /// Minutes in `30m`, `6h` or `1d`; `nil` for anything else and for less than five minutes.
    static func minutes(_ text: String) -> Int? {
        let units: [Character: Int] = ["m": 1, "h": 60, "d": 1440]
        guard let unit = text.last.flatMap({ units[$0] }), let number = Int(text.dropLast()), number > 0,
            number <= 10_000, number * unit >= 5
        else { return nil }
        return number * unit
    }
}
