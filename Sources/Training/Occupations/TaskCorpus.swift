import AdReader
import AdSources
import Foundation
import JobMarket
import Learning

/// Texts about work: real ads, whose titles give their occupations, and what the classification says of each code.
struct TaskCorpus {
    enum Source {
        /// An ad's lines with the chances of the occupations by its title.
        case ad(lines: [String], employer: String, labels: [(label: Int, chance: Float)])
        /// A description of all these occupations.
        case description(String, labels: [Int])
    }

    private(set) var texts: [Source] = []

    /// Chances below this are left out; ads whose title says less than this are.
    private static let least: Float = 0.05
    private static let leastTitle: Float = 0.4

    /// - Throws: what reading the data throws.
    init(_ data: TrainingData, _ titles: TitleCorpus, chances: (TitleWords) -> [Float]) throws {
        var seen: Set<String> = []
        let excluded = try data.excluded()
        var withheld: Set<String> = []
        var keys: [String] = []
        try AdSourceReader().forEachRecord(in: AdInput(path: data.ads)) { record in
            guard case .posting(let posting, _) = record else { return }
            let lines = AdReader.text(of: posting).lines
            // Ads with the same longest line are one ad printed twice.
            guard let longest = lines.max(by: { $0.utf8.count < $1.utf8.count }) else { return }
            if let n = posting.number, excluded.contains(n) { withheld.insert(longest) }
            guard seen.insert(longest).inserted else { return }
            let names = [posting.company].compactMap { $0 } + posting.places.compactMap(\.name)
            let words = TitleWords(posting.title, leavingOut: names)
            guard !words.isEmpty else { return }
            let labels = chances(words).enumerated().filter { $0.element >= Self.least }
            guard labels.contains(where: { $0.element >= Self.leastTitle }) else { return }
            let ad = Source.ad(
                lines: lines, employer: posting.company ?? "",
                labels: labels.map { (label: $0.offset, chance: $0.element) })
            texts.append(ad)
            keys.append(longest)
        }
        texts = zip(texts, keys).filter { !withheld.contains($0.1) }.map(\.0)
        for row in try CSVFile.rows(data.file("classification/kldb2010.csv")) where row.count > 4 {
            guard row[0].utf8.count >= 3, row[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
            let labels = titles.labels(of: row[0])
            guard !labels.isEmpty else { continue }
            let text = row[2] + " " + row[3].replacingOccurrences(of: "&nbsp;", with: " ")
            texts.append(.description(text, labels: labels))
        }
    }

    /// Takes out a fifth of the employers' ads.
    mutating func holdOut() -> [Source] {
        var held: [Source] = []
        texts.removeAll { text in
            guard case .ad(_, let employer, _) = text, !employer.isEmpty else { return false }
            var hash = FeatureHash(kind: 7)
            for byte in employer.utf8 { hash.add(byte: byte) }
            guard hash.bucket(bits: 16) % 5 == 0 else { return false }
            held.append(text)
            return true
        }
        return held
    }

    /// Fills in one text as it might stand in an ad: each time with other lines left out.
    func fill(_ number: Int, bits: Int, _ random: inout SplitMix, _ example: inout TextClassifierTrainer.Example) {
        var features = TaskFeatures(bits: bits)
        switch texts[number] {
        case .ad(let lines, _, let labels):
            for line in lines where random.below(10) < 6 { features.add(line, weight: 1) }
            var rest = Float(random.below(1000)) / 1000
            example.label = labels[0].label
            for (label, chance) in labels {
                rest -= chance
                guard rest < 0 else { continue }
                example.label = label
                break
            }
            if rest >= 0 { return example.bag.removeAll() }
        case .description(let text, let labels):
            features.add(text, weight: 1)
            example.label = labels[random.below(labels.count)]
        }
        features.finish()
        example.bag = features.bag
    }
}

extension TitleCorpus {
    /// The classes whose codes begin with a code.
    func labels(of code: String) -> [Int] {
        guard let number = Int32(code) else { return [] }
        var divisor: Int32 = 1
        for _ in code.utf8.count..<5 { divisor *= 10 }
        return codes.indices.filter { codes[$0] / divisor == number }
    }
}
