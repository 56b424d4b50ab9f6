import ArgumentParser
import JobMarket
import PostingStore

struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Keys for those who may send ads in over the API.",
        discussion:
            "`serve --api-keys FILE` takes them. The file holds hashes alone: a lost key cannot be found again.",
        subcommands: [Add.self, List.self, Remove.self])

    struct FileOptions: ParsableArguments {
        @Option(name: .customLong("api-keys"), help: ArgumentHelp("The file of keys.", valueName: "file"))
        var path: String
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Makes a key and prints it, this once.")

        @Argument(help: "Whom it is for: letters, digits, - and _.")
        var name: String

        @Option(
            name: .customLong("source"),
            help: ArgumentHelp(
                "Source that ads may be sent in for; may be given several times; else the one of the key's name.",
                valueName: "name"))
        var sources: [String] = []

        @OptionGroup var file: FileOptions

        func validate() throws {
            if let wrong = sources.first(where: { !Source.isName($0) }) {
                throw ValidationError("'\(wrong)' is no name of a source: letters, digits, -, _ and dots may stand")
            }
            guard name.wholeMatch(of: #/[A-Za-z0-9_\-]{1,40}/#) != nil else {
                throw ValidationError("a name has 1 to 40 letters, digits, - and _")
            }
        }

        func run() throws { try Output.line(KeyRing(path: file.path).add(name, sources: sources)) }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Prints the names of all keys.")

        @OptionGroup var file: FileOptions

        func run() throws {
            for key in try KeyRing(path: file.path).list() {
                try Output.line("\(key.name)  \(key.made)  \(key.sources.sorted().joined(separator: ", "))")
            }
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Ends a key at once.")

        @Argument(help: "Whom it is for.")
        var name: String

        @OptionGroup var file: FileOptions

        func run() throws { try KeyRing(path: file.path).remove(name) }
    }
}
