import AdReader
import AdSources
import Foundation
import JobMarket
import Learning

/// Examples from paragraphs and sentences labelled by class.
///
/// Both sets know fewer classes than zones, so that each class leaves several labels.
package enum ZoneParagraphs {
    /// - Throws: what keeps a file from being read.
    package static func examples(in folder: URL) throws -> [ChainTrainer.Example] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var examples: [ChainTrainer.Example] = []
        for file in files.sorted(by: { $0.path < $1.path }) {
            switch file.pathExtension {
            case "tsv": examples += paragraphs(try String(contentsOf: file, encoding: .utf8))
            case "csv": examples += sentences(try CSVFile.rows(file.path))
            default: continue
            }
        }
        return examples
    }

    // MARK: - Paragraphs

    /// The classes of the BIBB paragraphs: description of the company, of the job, of the applicant, formalities,
    /// company and job, job and applicant. The job's description takes in what is offered.
    private static let classes: [String: [ZoneKind]] = [
        "1": [.company], "2": [.tasks, .benefits, .other], "3": [.requirements],
        "4": [.application, .other, .benefits],
        "5": [.company, .tasks, .benefits, .other], "6": [.tasks, .requirements, .benefits, .other],
    ]

    private static func paragraphs(_ text: String) -> [ChainTrainer.Example] {
        var examples: [ChainTrainer.Example] = []
        var zones: [ZoneKind]?
        var lines: [String] = []
        func end() {
            if let zones, !lines.isEmpty { examples.append(example(lines.map { ($0, zones) })) }
            lines = []
        }
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("CLASS:\t") {
                end()
                zones = classes[line.dropFirst(7).trimmingCharacters(in: .whitespaces)]
            } else {
                lines.append(String(line))
            }
        }
        end()
        return examples
    }

    // MARK: - Sentences

    private static let sentenceClasses: [String: [ZoneKind]] = [
        "company": [.company, .other], "tasks": [.tasks], "skillset": [.requirements],
        "other": [.other, .application, .benefits, .company],
    ]

    /// Rows of number, sentence, title, company, day and class; a file holds the sentences of some ads in order.
    private static func sentences(_ rows: [[String]]) -> [ChainTrainer.Example] {
        let lines = rows.dropFirst().compactMap { row -> (text: String, zones: [ZoneKind])? in
            guard row.count >= 6, let zones = sentenceClasses[row[5].trimmingCharacters(in: .whitespaces)]
            else { return nil }
            return (row[1].replacingOccurrences(of: "\n", with: " "), zones)
        }
        return lines.isEmpty ? [] : [example(lines)]
    }

    private static func example(_ lines: [(text: String, zones: [ZoneKind])]) -> ChainTrainer.Example {
        let kept = lines.map { ($0.text.trimmingCharacters(in: .whitespacesAndNewlines), $0.zones) }
            .filter { !$0.0.isEmpty }
        let content = AdContent(cut: AdText(title: "", text: kept.map(\.0).joined(separator: "\n")))
        let allowed = content.units.map { unit in
            unit.line <= kept.count ? ZoneLabel.bits(kept[unit.line - 1].1) : ZoneLabel.bits(ZoneKind.allCases)
        }
        return ChainTrainer.Example(
            pieces: ZoneFeatures.sequence(of: content.units, in: content), allowed: allowed, weight: 0.5)
    }
}
