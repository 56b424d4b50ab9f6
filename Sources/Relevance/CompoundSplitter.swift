import Learning
import TrainedModels

/// Splits German compounds into the words they are made of (`netzwerkadministrator`: `netzwerk`, `administrator`).
///
/// Of all ways to cut a word into known parts with linking elements between them, the likeliest is taken: the sum of
/// the parts' costs (the negative logarithm of how often each stands in compounds) is least. A word stays whole where
/// that is likelier, so `administrator` and `elektroniker` do. The parts and their costs were learned from a word list
/// (`docs/models.md`).
public struct CompoundSplitter: Sendable {
    /// The splitter of the program's own model.
    public static let shared = EmbeddedModel.open("compounds", trained_model_compounds, CompoundSplitter.init)

    /// What a model of this kind is called in its file.
    public static let kind = "compounds"
    /// Shorter words are not split; UTF-8 bytes.
    public static let shortestWord = 7
    /// UTF-8 bytes of a part at least.
    public static let shortestPart = 3
    /// Longer words are not split.
    public static let longestWord = 64
    /// UTF-8 bytes of a part at most.
    public static let longestPart = 24

    /// In training a known word stays whole if that is cheaper; in use, only if it is cheaper by this, so that common
    /// compounds are split too. In natural logarithms, as all costs.
    private static let usualWholeCost: Float = 6

    private let table: CompoundTable
    private let wholeCost: Float

    /// - Throws: ``ModelError`` where the bytes are no model of compounds.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(ModelError) {
        var reader = try ModelReader(bytes, kind: Self.kind)
        let parts = try reader.text()
        let costs = try reader.signedBytes()
        wholeCost = Self.usualWholeCost
        table = CompoundTable(
            zip(parts.utf8.split(separator: 0x0A), costs).map { (Array($0), Float($1) / Self.costSteps) })
    }

    /// - Parameters:
    ///   - costs: the parts, folded, with the negative natural logarithms of their shares.
    ///   - wholeCost: how much cheaper than its parts a known word must be to stay whole.
    public init(costs: [String: Float], wholeCost: Float) {
        self.wholeCost = wholeCost
        table = CompoundTable(costs.map { (Array($0.key.utf8), $0.value) })
    }

    /// Costs are kept in these parts of one.
    private static let costSteps: Float = 8

    /// The bytes of a model's file.
    public static func file(costs: [String: Float]) -> [UInt8] {
        let sorted = costs.sorted { $0.key < $1.key }
        var writer = ModelWriter(kind: kind)
        writer.add(sorted.map(\.key).joined(separator: "\n"))
        writer.add(sorted.map { Int8(max(0, min(127, ($0.value * costSteps).rounded()))) })
        return writer.bytes
    }

    /// The parts of a folded word without linking elements and the last one's ending, in their order; the word itself where it is no compound.
    public func parts(of word: String) -> [String] {
        var word = word
        return word.withUTF8 { bytes in
            var found: [String] = []
            forEachPart(of: bytes) { found.append(String(decoding: $0, as: UTF8.self)) }
            return found
        }
    }

    /// Calls `body` with each part of a folded word; once with the word itself where it is no compound.
    public func forEachPart(
        of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        guard word.count >= Self.shortestWord, word.count <= Self.longestWord,
            word.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return body(word) }
        withUnsafeTemporaryAllocation(of: CompoundLattice.Cell.self, capacity: word.count + 1) { cells in
            var lattice = CompoundLattice(word: word, wholeCost: wholeCost, cells: cells)
            guard lattice.fill(table) else { return body(word) }
            lattice.forEachPart { body(UnsafeBufferPointer(rebasing: word[$0])) }
        }
    }
}
