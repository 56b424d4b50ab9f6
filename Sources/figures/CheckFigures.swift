import AdCheck
import AdReader
import AdSources
import ArgumentParser
import Foundation
import JobMarket

/// How well the ad check finds planted faults, and how often it speaks up in real ads.
struct CheckFigures: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "How well the ad check finds planted faults.")

    @Option(help: "Ads with planted faults, as JSON lines.")
    var planted = "Tests/AdCheckTests/Ads/planted.jsonl"

    @Option(help: "Real ads to count findings in.")
    var ads: String?

    @Option(help: "Real ads to take, evenly from the whole file.")
    var sample = 200

    @Flag(help: "Prints what was missed or found too much, and findings in real ads, to standard error.")
    var verbose = false

    /// The law of this day, so that figures of different days can be compared.
    private static let day = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)

    func run() throws {
        let text = try String(contentsOfFile: planted, encoding: .utf8)
        let score = CheckScore(of: try PlantedAd.all(inLines: text), on: Self.day)
        print("check_clean_ads", score.clean, "ads")
        print("check_faulty_ads", score.faulty, "ads")
        print("check_faults", score.faults, "faults")
        print("check_faults_found", formatted(score.recall), "share")
        print("check_false_alarms", formatted(score.falseAlarmsPerCleanAd), "per_clean_ad")
        print("check_findings_not_planted", score.others, "findings")
        if verbose { for remark in score.remarks { tell(remark) } }
        if let ads { try printReal(ads) }
    }

    private func printReal(_ path: String) throws {
        var all: [Posting] = []
        try AdSourceReader(format: .auto).forEachRecord(in: AdInput(path: path)) { record in
            if case .posting(let posting, _) = record { all.append(posting) }
        }
        let step = max(1, all.count / max(1, sample))
        let check = AdCheck()
        var counts: [Severity: Int] = [:]
        var taken = 0
        for posting in stride(from: 0, to: all.count, by: step).lazy.map({ all[$0] }).prefix(sample) {
            taken += 1
            for finding in check.check(posting, on: Self.day).findings {
                counts[finding.severity, default: 0] += 1
                let line = finding.evidence.map { "\($0.line): \($0.text.prefix(160))" } ?? "-"
                if verbose {
                    tell("\(posting.sourceID)\t\(finding.severity)\t\(finding.rule)\t\(line)\t\(finding.message)")
                }
            }
        }
        print("check_real_ads", taken, "ads")
        for severity in Severity.allCases.reversed() {
            print("check_real_\(severity)s", formatted(Double(counts[severity] ?? 0) / Double(max(1, taken))), "per_ad")
        }
    }

    private func tell(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
}
