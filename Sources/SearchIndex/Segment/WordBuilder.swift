import GermanText
import Relevance

/// Collects which words stand where, and writes them as lists of ads for each word.
struct WordBuilder {
    private let analysis: TextAnalysis
    private let table = ByteTable()
    /// The number of the common form of each word as written; `UInt32.max` for other entries.
    private var stems: [UInt32] = []
    /// The parts of each word as written, with the part's mark; empty for other entries.
    private var parts: [[UInt32]] = []
    private let stemmer = Stemmer()

    // One entry for each word of each ad, in the order the ads came.
    private var words: [UInt32] = []
    private var places: [UInt16] = []
    /// Of the text being read.
    private var keys: [ByteTable.Key] = []
    private var numbers: [UInt32] = []
    private var wordStarts: [Int] = [0]
    private var lengths: [(title: Int, demands: Int, rest: Int)] = []
    private var ends: [FieldEnds] = []
    /// Attributes of each ad, as entries of the same table.
    private var attributes: [UInt32] = []
    private var attributeStarts: [Int] = [0]

    init(analysis: TextAnalysis) { self.analysis = analysis }

    /// Words held; the memory it takes grows with it.
    var wordCount: Int { words.count }

    /// - Parameter attributes: with their marks.
    mutating func add(title: String, demands: String, rest: String, attributes own: [[UInt8]]) {
        var end = 0
        let titleLength = scan(title, &end)
        let titleEnd = end
        end += titleLength > 0 ? 1 : 0
        let demandsLength = scan(demands, &end)
        let demandsEnd = end
        end += demandsLength > 0 ? 1 : 0
        let restLength = scan(rest, &end)
        wordStarts.append(words.count)
        lengths.append((titleLength, demandsLength, restLength))
        ends.append(FieldEnds(title: UInt16(clamping: titleEnd), demands: UInt16(clamping: demandsEnd)))
        for attribute in own {
            attributes.append(UInt32(attribute.withUnsafeBufferPointer { table.insert($0) }))
        }
        attributeStarts.append(attributes.count)
    }

    /// - Returns: the number of words.
    private mutating func scan(_ text: String, _ position: inout Int) -> Int {
        guard !text.isEmpty else { return 0 }
        var count = 0
        keys.removeAll(keepingCapacity: true)
        let start = words.count
        position = Tokens.scan(text, from: position) { word, position, whole in
            if !whole { count += 1 }
            // Short words are numbered together when all are there.
            let key = ByteTable.Key(word)
            if key.isWhole {
                keys.append(key)
                words.append(.max)
            } else {
                words.append(UInt32(table.insert(word)))
            }
            places.append(UInt16(clamping: position))
        }
        keys.withUnsafeBufferPointer { table.insert($0, into: &numbers) }
        var next = start
        for number in numbers {
            while words[next] != .max { next += 1 }
            words[next] = number
            next += 1
        }
        return count
    }

    /// Finds the common forms and the parts of the words that came.
    private mutating func findForms() {
        let count = table.count
        stems = Array(repeating: .max, count: count)
        parts = Array(repeating: [], count: count)
        guard analysis == .german else { return }
        let splitter = CompoundSplitter.shared
        var word: [UInt8] = []
        func insert(_ kind: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
            let marked = stemmer.stem(bytes) { [kind] + $0 }
            return UInt32(marked.withUnsafeBufferPointer { table.insert($0) })
        }
        for number in 0..<count {
            word.removeAll(keepingCapacity: true)
            word.append(contentsOf: table.bytes(number))
            if TermKind.isAttribute(word.first) { continue }
            word.withUnsafeBufferPointer { word in
                stems[number] = insert(TermKind.stem, word)
                splitter.forEachPart(of: word) { parts[number].append(insert(TermKind.part, $0)) }
            }
        }
        stems.append(contentsOf: repeatElement(.max, count: table.count - count))
        parts.append(contentsOf: repeatElement([], count: table.count - count))
    }

    /// The stem whose ads a term has, and no other: that of a word which is its only form, and that of a part which
    /// stands in no compound.
    private func sharedStem(of term: Int, _ inverted: Inverted) -> [UInt8]? {
        if stems[term] != .max {
            return inverted.formCount[Int(stems[term])] == 1 ? Array(table.bytes(Int(stems[term]))) : nil
        }
        guard table.bytes(term).first == TermKind.part, inverted.isStem(term) else { return nil }
        return [TermKind.stem] + table.bytes(term).dropFirst()
    }

    /// - Parameters:
    ///   - order: the ads as numbered when they came, in the order they shall have.
    mutating func write(to file: SegmentWriter, order: [UInt32]) {
        findForms()
        let inverted = Inverted(self, order: order)
        var lists = TermWriter(file: file, adCount: order.count)
        for term in table.sorted() {
            let bytes = table.bytes(term)
            if inverted.isEmpty(term) { continue }
            if let stem = sharedStem(of: term, inverted), lists.find(stem) != nil {
                lists.share(Array(bytes), with: stem)
                continue
            }
            let isAttribute = TermKind.isAttribute(bytes.first)
            let hasPositions = bytes.first == TermKind.stem || !isAttribute && analysis == .plain
            lists.begin(Array(bytes), count: inverted.adCount(term), hasPositions: hasPositions)
            inverted.forEachAd(term) { ad, positions in
                let impact = isAttribute ? Impact.greatest : inverted.impact(ad, positions)
                lists.add(ad: ad, impact: impact, positions: positions)
            }
            lists.end()
        }
        lists.finish()
        file.column(.fieldEnds, order.map { ends[Int($0)] })
    }

    /// The entries of all ads by word: a counting sort, which keeps the order of the ads.
    private struct Inverted {
        private var starts: [Int]
        /// The ad above, the position in the lowest sixteen bits: one look at memory for both.
        private var entries: [UInt64]
        private(set) var formCount: [UInt32]
        private var compounds: [Bool]
        /// For each part, how many words are it and nothing else, and their stem.
        private var simple: [(count: UInt32, stem: UInt32)]
        private let norms: [Impact.Norms]
        private let ends: [FieldEnds]

        init(_ builder: borrowing WordBuilder, order: [UInt32]) {
            let termCount = builder.table.count
            var starts = [Int](repeating: 0, count: termCount + 1)
            var formCount = [UInt32](repeating: 0, count: termCount)
            for came in order {
                let (came, next) = (Int(came), Int(came) + 1)
                for index in builder.wordStarts[came]..<builder.wordStarts[next] {
                    starts[Int(builder.words[index]) + 1] += 1
                }
                for index in builder.attributeStarts[came]..<builder.attributeStarts[next] {
                    starts[Int(builder.attributes[index]) + 1] += 1
                }
            }
            var compounds = [Bool](repeating: false, count: termCount)
            var simple = [(count: UInt32, stem: UInt32)](repeating: (0, 0), count: termCount)
            for (word, stem) in builder.stems.enumerated() where stem != .max && starts[word + 1] > 0 {
                let count = starts[word + 1]
                starts[Int(stem) + 1] += count
                formCount[Int(stem)] += 1
                let parts = builder.parts[word]
                let isSimple =
                    parts.count == 1
                    && builder.table.bytes(Int(parts[0])).dropFirst()
                        .elementsEqual(builder.table.bytes(Int(stem)).dropFirst())
                for part in parts {
                    starts[Int(part) + 1] += count
                    if isSimple { simple[Int(part)] = (simple[Int(part)].count + 1, stem) }
                    if !isSimple { compounds[Int(part)] = true }
                }
            }
            for term in 0..<termCount { starts[term + 1] += starts[term] }
            let total = starts[termCount]
            var next = starts
            var entries = [UInt64](repeating: 0, count: total)
            func put(_ term: UInt32, _ ad: UInt32, _ place: UInt16) {
                let slot = next[Int(term)]
                entries[slot] = UInt64(ad) << 16 | UInt64(place)
                next[Int(term)] = slot + 1
            }
            for (ad, came) in order.enumerated() {
                let came = Int(came)
                for index in builder.wordStarts[came]..<builder.wordStarts[came + 1] {
                    let word = builder.words[index]
                    put(word, UInt32(ad), builder.places[index])
                    let stem = builder.stems[Int(word)]
                    if stem != .max { put(stem, UInt32(ad), builder.places[index]) }
                    for part in builder.parts[Int(word)] { put(part, UInt32(ad), builder.places[index]) }
                }
                for index in builder.attributeStarts[came]..<builder.attributeStarts[came + 1] {
                    put(builder.attributes[index], UInt32(ad), 0)
                }
            }
            self.starts = starts
            self.entries = entries
            self.formCount = formCount
            self.compounds = compounds
            self.simple = simple
            norms = order.map { came in
                let length = builder.lengths[Int(came)]
                return Impact.Norms(
                    title: length.title, demands: length.demands, rest: length.rest, analysis: builder.analysis)
            }
            ends = order.map { builder.ends[Int($0)] }
        }

        /// Whether a part stands in no compound, and all forms of its stem are it.
        func isStem(_ part: Int) -> Bool {
            !compounds[part] && simple[part].count > 0 && simple[part].count == formCount[Int(simple[part].stem)]
        }

        func isEmpty(_ term: Int) -> Bool { starts[term] == starts[term + 1] }

        func adCount(_ term: Int) -> Int {
            var count = 0
            var last = UInt64.max
            for index in starts[term]..<starts[term + 1] where entries[index] >> 16 != last {
                count += 1
                last = entries[index] >> 16
            }
            return count
        }

        /// Calls `body` with each ad and the ascending positions of the word in it.
        func forEachAd(_ term: Int, _ body: (UInt32, UnsafeBufferPointer<UInt16>) -> Void) {
            var places: [UInt16] = []
            var start = starts[term]
            while start < starts[term + 1] {
                let ad = entries[start] >> 16
                places.removeAll(keepingCapacity: true)
                var end = start
                var isAscending = true
                while end < starts[term + 1], entries[end] >> 16 == ad {
                    if end > start, entries[end] < entries[end - 1] { isAscending = false }
                    places.append(UInt16(truncatingIfNeeded: entries[end]))
                    end += 1
                }
                if !isAscending { places.sort() }
                places.withUnsafeBufferPointer { body(UInt32(truncatingIfNeeded: ad), $0) }
                start = end
            }
        }

        func impact(_ ad: UInt32, _ positions: UnsafeBufferPointer<UInt16>) -> UInt8 {
            let ends = ends[Int(ad)]
            var title = 0
            var demands = 0
            for position in positions {
                if position < ends.title { title += 1 } else if position < ends.demands { demands += 1 }
            }
            return norms[Int(ad)].impact(title: title, demands: demands, rest: positions.count - title - demands)
        }
    }
}
