import ArgumentParser
import Foundation
import Training

struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a trained model of the reader anew from labelled data.",
        discussion: """
            The same data give the same bytes. docs/models.md says what each model learns from and what the folder
            holds; scripts/train makes all of them.
            """)

    @Argument(help: ArgumentHelp("occupations, zones or skills.", valueName: "model"))
    var model: TrainedModelKind

    @Option(help: ArgumentHelp("Folder with the data.", valueName: "folder"))
    var from: String

    @Option(help: ArgumentHelp("Labels of ads to learn from, JSONL.", valueName: "file"))
    var labels: String = "labels/ads.jsonl"

    @Option(help: ArgumentHelp("Labels of ads that must not be learned from, nor their employers.", valueName: "file"))
    var except: [String] = []

    @Option(help: ArgumentHelp("Where the model is written.", valueName: "file"))
    var to: String

    @Flag(help: "No progress on standard error.")
    var quiet = false

    func run() throws {
        let folder = URL(fileURLWithPath: from, isDirectory: true)
        let data = TrainingData(
            folder: folder, labels: URL(fileURLWithPath: labels), except: except.map { URL(fileURLWithPath: $0) })
        let bytes = try model.train(data) { if !quiet { Message.print($0) } }
        try Data(bytes).write(to: URL(fileURLWithPath: to), options: .atomic)
        try Output.line("\(bytes.count) bytes")
    }
}

extension TrainedModelKind: ExpressibleByArgument {}
