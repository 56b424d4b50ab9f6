import ArgumentParser
import Foundation

/// The command. Exit codes: 0 done, 1 done with rejects, 2 wrong use, 3 failed.
@main
struct Stellwerk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stellwerk",
        abstract: "Job search and career guide for a region: takes job ads in, reads them, serves them with evidence.",
        discussion: """
            Results go to standard output, progress and messages to standard error.
            Exit codes: 0 done, 1 done with rejects, 2 wrong use, 3 failed.
            """,
        version: Version.current,
        subcommands: [
            Demo.self, Import.self, SourceCommand.self, Courses.self, Read.self, Search.self, ProfileCommand.self,
            Compare.self, Gap.self, Check.self, Net.self, Serve.self, KeyCommand.self, Clusters.self,
            AlertsCommand.self, Generate.self, Evaluate.self, Train.self, Reports.self, Doctor.self,
        ])

    static func main() async {
        // A closed pipe is an error of the write, which ends the command cleanly, not a signal.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// Ends the process with the message and exit code of an error.
    private static func end(with error: any Error) -> Never {
        if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
        if error is Output.Closed { Foundation.exit(0) }
        if exitCode(for: error) == .success {
            print(fullMessage(for: error))
            Foundation.exit(0)
        }
        if exitCode(for: error) == .validationFailure {
            Message.print(fullMessage(for: error))
            Foundation.exit(2)
        }
        Message.print("stellwerk: \(error)")
        Foundation.exit(3)
    }
}

extension ExitCode {
    /// Done, but records were rejected.
    static let rejects = ExitCode(1)
    static let failed = ExitCode(3)
}

enum Version {
    static let current = "0.1.0"
}
