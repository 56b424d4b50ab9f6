import AdReader
import JobMarket
import Learning

/// Measures a way of training on ads that it has not seen: the labelled ads fall into five parts, each read by what the
/// others teach. Each labelled ad is of another employer, so that no employer is on both sides.
enum CrossCheck {
    private static let parts = 5

    /// - Parameters:
    ///   - fields: the beginnings of the fields' names that are measured.
    ///   - read: trains on the first ads and reads the second.
    static func scores(
        _ labelled: [AdCorpus.Entry], of fields: [String],
        _ read: (_ learned: [AdCorpus.Entry], _ held: [AdCorpus.Entry]) throws -> [Reading]
    ) throws -> [FieldScore] {
        var scores = FieldScores()
        for part in 0..<parts {
            let held = labelled.enumerated().filter { $0.offset % parts == part }.map(\.element)
            let learned = labelled.enumerated().filter { $0.offset % parts != part }.map(\.element)
            for (entry, reading) in zip(held, try read(learned, held)) {
                scores.add(entry.label, AdReader.text(of: entry.posting), reading)
            }
        }
        return scores.scores.filter { score in fields.contains { score.name.hasPrefix($0) } }
    }
}

/// A copy of the bytes that lives as long as the program, as models read them in place. Training keeps a few of them.
func lastingBytes(_ bytes: [UInt8]) -> UnsafeBufferPointer<UInt8> {
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(from: bytes)
    return UnsafeBufferPointer(memory)
}
