import ArgumentParser
import Foundation
import Training

struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a trained model of the reader or the search anew from labelled data.",
        discussion: """
            The same data give the same bytes. With --measure no model is written: parts of the data are left out of
            training and read by what the rest teaches, and the shares read rightly are printed. docs/models.md says what each model learns from and what the folder
            holds; scripts/train makes all of them.
            """)

    @Argument(help: ArgumentHelp("occupations, zones, skills, compounds, titles or pairs.", valueName: "model"))
    var model: TrainedModelKind

    @Option(help: ArgumentHelp("Folder with the data.", valueName: "folder"))
    var from: String

    @Option(help: ArgumentHelp("Labels of ads to learn from, JSONL.", valueName: "file"))
    var labels: String = "labels/ads.jsonl"

    @Option(help: ArgumentHelp("Labels of ads that must not be learned from, nor their employers.", valueName: "file"))
    var except: [String] = []

    @Option(help: ArgumentHelp("Where the model is written.", valueName: "file"))
    var to: String?

    @Flag(help: "Measures the way of training on data left out of it, instead of writing a model.")
    var measure = false

    @Flag(help: "Prints the shares as one JSON object.")
    var json = false

    @Flag(help: "No progress on standard error.")
    var quiet = false

    func validate() throws {
        guard measure != (to != nil) else {
            throw ValidationError("Give either --to with the file for the model, or --measure.")
        }
    }

    func run() throws {
        let folder = URL(fileURLWithPath: from, isDirectory: true)
        let data = TrainingData(
            folder: folder, labels: URL(fileURLWithPath: labels), except: except.map { URL(fileURLWithPath: $0) })
        func progress(_ text: String) { if !quiet { Message.print(text) } }
        guard let to else { return try Output.scores(try model.evaluate(data, progress: progress), json: json) }
        let bytes = try model.train(data, progress: progress)
        try Data(bytes).write(to: URL(fileURLWithPath: to), options: .atomic)
        try Output.line("\(bytes.count) bytes")
    }
}

extension TrainedModelKind: ExpressibleByArgument {}
