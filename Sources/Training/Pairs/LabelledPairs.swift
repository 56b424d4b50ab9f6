import AdReader
import Deduplication
import Foundation
import JobMarket

/// Pairs of ads that a careful person compared, with what the ads are compared by.
struct LabelledPairs {
    /// What two ads are to each other; `unsure` is neither learned nor measured.
    enum Label: String, Decodable {
        case same
        case sameOtherPlace = "same_other_place"
        case sameAgency = "same_agency"
        case template, different, unsure
    }

    struct Pair {
        let evidence: PairEvidence
        let label: Label
        let a: AdSignature
        let b: AdSignature
        /// The employer of the first ad.
        let employer: UInt32
    }

    private struct Line: Decodable {
        let a: Int
        let b: Int
        let label: Label
    }

    let pairs: [Pair]

    /// - Throws: what keeps the files from being read; ``LabelError`` for a faulty line.
    init(_ data: TrainingData) throws {
        let decoder = JSONDecoder()
        let name = data.pairs.lastPathComponent
        let lines = try Data(contentsOf: data.pairs).split(separator: UInt8(ascii: "\n")).enumerated().map {
            number, line in
            do {
                return try decoder.decode(Line.self, from: Data(line))
            } catch {
                throw LabelError(file: name, line: number + 1, problem: "\(error)")
            }
        }
        let postings = try LabelledAds.postings(data.ads, numbers: Set(lines.flatMap { [$0.a, $0.b] }))
        let reader = AdReader()
        var signatures: [Int: AdSignature] = [:]
        for posting in postings {
            guard let n = posting.number else { continue }
            signatures[n] =
                AdSignature.make(posting, reader.read(posting), text: AdReader.text(of: posting)).signature
        }
        pairs = lines.compactMap { line in
            guard line.label != .unsure, let a = signatures[line.a], let b = signatures[line.b] else { return nil }
            return Pair(
                evidence: PairEvidence(a, b), label: line.label, a: a, b: b, employer: a.employer.words.first ?? 0)
        }
    }
}
