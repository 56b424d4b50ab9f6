/// Collects the words of an index and writes the frequent ones as the bytes of a ``SpellingRepair``.
///
/// Rare words are mostly typos themselves, which nobody should be led to; leaving them out also bounds the time.
public struct SpellingRepairBuilder: Sendable {
    static let longestWord = 40
    private static let shortestWord = 3

    private let documents: UInt32
    private let minimumFrequency: UInt32
    private let maximumWords: Int
    private var letters: [UInt8] = []
    private var starts: [UInt32] = [0]
    private var frequencies: [UInt32] = []

    /// - Parameters:
    ///   - documents: the number of documents the frequencies are counted in.
    ///   - minimumFrequency: words in fewer documents are left out.
    ///   - maximumWords: the most frequent words that are kept.
    public init(documents: UInt32, minimumFrequency: UInt32 = 3, maximumWords: Int = 1_000_000) {
        self.documents = documents
        self.minimumFrequency = max(minimumFrequency, 1)
        self.maximumWords = maximumWords
    }

    /// Takes in a folded word by its bytes; each word once, in any order.
    public mutating func add(_ word: UnsafeRawBufferPointer, frequency: UInt32) {
        guard frequency >= minimumFrequency, word.count >= Self.shortestWord, SpellingRepair.isWord(word) else {
            return
        }
        letters += word
        starts.append(UInt32(letters.count))
        frequencies.append(frequency)
    }

    /// Takes in a folded word.
    public mutating func add(_ word: String, frequency: UInt32) {
        var word = word
        word.withUTF8 { add(UnsafeRawBufferPointer($0), frequency: frequency) }
    }

    /// The table's bytes.
    public func bytes() -> [UInt8] {
        let cut = frequencyCut()
        var trie = TrieBuilder()
        for word in frequencies.indices where frequencies[word] >= cut {
            trie.add(Array(letters[Int(starts[word])..<Int(starts[word + 1])]), starts: [(0, UInt32(word))])
        }
        trie.sort()
        var sorted = TrieBuilder()
        var wordStarts: [UInt32] = [0]
        for key in trie.keys {
            let start = Int(key.start)
            sorted.add(Array(trie.letters[start..<start + Int(key.length)]), starts: [(0, key.value)])
            wordStarts.append(UInt32(sorted.letters.count))
        }
        return Sections.join(
            [
                Sections.bytes(wordStarts + [documents]), sorted.letters, Sections.bytes(sorted.nodes()),
                Sections.bytes(sorted.keys.map { frequencies[Int($0.value)] }),
            ], magic: SpellingRepair.magic)
    }

    /// The frequency below which words are left out so that few enough remain.
    private func frequencyCut() -> UInt32 {
        guard frequencies.count > maximumWords else { return 1 }
        let sorted = frequencies.sorted(by: >)
        return maximumWords > 0 ? sorted[maximumWords] + 1 : .max
    }
}
