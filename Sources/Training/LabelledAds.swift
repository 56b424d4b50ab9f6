import AdReader
import AdSources
import Foundation
import JobMarket

/// Ads with their labels, joined by the ads' numbers.
public enum LabelledAds {
    /// Reads a file of labels, one JSON object a line.
    /// - Throws: what keeps the file from being read; ``LabelError`` for a faulty line.
    public static func labels(_ file: URL) throws -> [LabelledAd] {
        let decoder = JSONDecoder()
        return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).enumerated().map { number, line in
            do {
                return try decoder.decode(LabelledAd.self, from: Data(line))
            } catch {
                throw LabelError(file: file.lastPathComponent, line: number + 1, problem: "\(error)")
            }
        }
    }

    /// The postings of a file of ads, those with one of the numbers only where numbers are given.
    public static func postings(_ file: String, numbers: Set<Int>? = nil) throws -> [Posting] {
        var postings: [Posting] = []
        try AdSourceReader().forEachRecord(in: AdInput(path: file)) { record in
            guard case .posting(let posting, _) = record else { return }
            if let numbers {
                guard case .integer(let n)? = posting.n, numbers.contains(n) else { return }
            }
            postings.append(posting)
        }
        return postings
    }
}

/// A line of a file of labels that cannot be understood.
public struct LabelError: Error, CustomStringConvertible {
    var file: String
    var line: Int
    var problem: String

    public var description: String { "\(file):\(line): is no label: \(problem)" }
}
