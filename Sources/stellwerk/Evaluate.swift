import AdReader
import ArgumentParser
import Foundation
import JobMarket
import Training
import Workspace

struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures readings against labelled ads, field by field.",
        discussion: """
            Prints one line a field: name, share, and how many labels or readings it is a share of. Ads and labels are
            joined by the ads' number `n`; docs/models.md describes the labels. With --titles, models that have not seen
            a part of the titles code that part by the title alone; this trains three times and takes a few minutes.
            """)

    @Argument(help: ArgumentHelp("Labels, JSONL.", valueName: "labels"))
    var labels: String?

    @Argument(help: ArgumentHelp("The ads that were labelled.", valueName: "ads"))
    var ads: String?

    @Option(help: ArgumentHelp("Measures occupations by titles instead, on this training data.", valueName: "folder"))
    var titles: String?

    @Option(help: ArgumentHelp("Also lists what was missed or read in excess in a field.", valueName: "field"))
    var errors: String?

    @Flag(help: "Prints one JSON object.")
    var json = false

    func validate() throws {
        guard titles != nil || (labels != nil && ads != nil) else {
            throw ValidationError("Give labels and ads, or --titles with the folder of the training data.")
        }
    }

    func run() throws {
        if let titles {
            let folder = URL(fileURLWithPath: titles, isDirectory: true)
            try write(try OccupationEvaluation.evaluate(from: folder) { Message.print($0) }, [:])
        } else if let labels, let ads {
            try measure(labels, ads)
        }
    }

    private func measure(_ labelFile: String, _ ads: String) throws {
        let labels = try LabelledAds.labels(URL(fileURLWithPath: labelFile))
        let postings = try LabelledAds.postings(ads, numbers: Set(labels.map(\.n)))
        let reader = AdReader()
        let read = try parallelMap(postings) { (posting: $0, reading: reader.read($0)) }
        var byNumber: [Int: (posting: Posting, reading: Reading)] = [:]
        for pair in read {
            if case .integer(let n)? = pair.posting.n { byNumber[n] = pair }
        }
        var scores = FieldScores()
        for label in labels {
            let found = byNumber[label.n]
            let text = found.map { AdReader.text(of: $0.posting) } ?? AdText(title: "", text: "")
            scores.add(label, text, found?.reading)
        }
        let missing = labels.count { byNumber[$0.n] == nil }
        try write(scores.scores, ["ads": labels.count, "missing": missing])
        for difference in scores.differences where difference.field == errors {
            try Output.line("\(difference.n)\t\(difference.labelled)\t\(difference.read)")
        }
        if missing > 0 {
            Message.print("\(missing) labelled ads are not in \(ads)")
            throw ExitCode.rejects
        }
    }

    private func write(_ scores: [FieldScore], _ counts: [String: Int]) throws {
        if json {
            var values = Dictionary(
                scores.map { ($0.name, JSONValue.number($0.value)) }, uniquingKeysWith: { first, _ in first })
            for (name, count) in counts { values[name] = .integer(count) }
            try Output.json(values)
            return
        }
        for (name, count) in counts.sorted(by: { $0.key < $1.key }) { try Output.line("\(name) \(count)") }
        for score in scores {
            let name = score.name.padding(toLength: max(32, score.name.count), withPad: " ", startingAt: 0)
            try Output.line("\(name) \(String(format: "%6.3f", score.value))  of \(score.count)")
        }
    }
}
