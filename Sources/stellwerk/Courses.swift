import AdSources
import ArgumentParser
import Foundation
import JobMarket
import PostingStore
import Workspace

struct Courses: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Courses of further training that profiles name beside what the ads ask for.",
        subcommands: [Take.self, List.self, Clear.self])

    struct Take: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Takes courses in.",
            discussion: """
                Files may be JSONL, JSON or CSV with a header, or answers of the course services of the
                Bundesagentur für Arbeit, compressed or not. Importing a file again changes nothing. Contact persons,
                phone numbers and mail addresses are not kept.
                """)

        @Argument(help: ArgumentHelp("Files to take in; - for standard input.", valueName: "file"))
        var files: [String]

        @Option(help: ArgumentHelp("Name of the source, where the records name none.", valueName: "name"))
        var source: String?

        @Option(
            help: ArgumentHelp(
                "Where rejected records go (default: rejects.jsonl in the data folder).", valueName: "file"))
        var rejects: String?

        @OptionGroup var data: DataOptions
        @OptionGroup var progress: ProgressOptions

        @Flag(help: "Prints the counts as JSON (the default).")
        var json = false

        func run() throws {
            let workspace = try Workspace(folder: data.folder, access: .write)
            let reader = CourseSourceReader(sourceName: source)
            try FileIntake(files: files, rejects: rejects, data: data, progress: progress).run {
                input, reject, progress in
                try workspace.take(
                    coursesIn: input, reader: reader, day: .today, reject: reject, progress: progress)
            }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the courses kept, those that start first at the head.")

        @Flag(help: "Prints JSON, one course a line.")
        var json = false

        @OptionGroup var data: DataOptions

        func run() throws {
            let courses = try Workspace(folder: data.folder, access: .read).store.courses().sorted {
                ($0.start?.number ?? .max, $0.source, $0.sourceID) < ($1.start?.number ?? .max, $1.source, $1.sourceID)
            }
            for course in courses {
                if json {
                    try Output.json(course)
                } else {
                    let place = course.places.compactMap(\.name) + (course.isOnline ? ["online"] : [])
                    let start = course.startsAnytime ? "any day   " : course.start?.description ?? "no date   "
                    let mark = course.madeUp ? " (made up)" : ""
                    try Output.line(
                        "\(start)  \(course.source)  \(course.title) · \(place.joined(separator: ", ")) · "
                            + "\(course.skills.joined(separator: ", "))\(mark)")
                }
            }
        }
    }

    struct Clear: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes all courses of a source away.")

        @Argument(help: "Name of the source, as `courses list` shows it.")
        var source: String

        @Flag(help: "Prints the count as JSON (the default).")
        var json = false

        @OptionGroup var data: DataOptions

        func run() throws {
            let removed = try Workspace(folder: data.folder, access: .write).store.clearCourses(source: source)
            try Output.json(["removed": removed])
        }
    }
}
