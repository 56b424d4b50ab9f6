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
            joined by the ads' number `n`; docs/models.md describes the labels.
            """)

    @Argument(help: ArgumentHelp("Labels, JSONL.", valueName: "labels"))
    var labels: String

    @Argument(help: ArgumentHelp("The ads that were labelled.", valueName: "ads"))
    var ads: String

    @Option(help: ArgumentHelp("Also lists what was missed or read in excess in a field.", valueName: "field"))
    var errors: String?

    @Flag(help: "Prints one JSON object.")
    var json = false

    func run() throws {
        let labels = try LabelledAds.labels(URL(fileURLWithPath: labels))
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
        try Output.scores(scores.scores, counts: ["ads": labels.count, "missing": missing], json: json)
        for difference in scores.differences where difference.field == errors {
            try Output.line("\(difference.n)\t\(difference.labelled)\t\(difference.read)")
        }
        if missing > 0 {
            Message.print("\(missing) labelled ads are not in \(ads)")
            throw ExitCode.rejects
        }
    }
}
