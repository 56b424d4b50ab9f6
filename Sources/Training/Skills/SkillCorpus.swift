import AdReader
import Foundation
import JobMarket
import Learning

/// The ads that the model of skills learns from: labelled ones by hand, the others without labels.
struct SkillCorpus {
    /// For each labelled ad its passages with their tags.
    private(set) var labelled: [[ChainTrainer.Example]] = []
    /// The labelled ads, in the same order.
    private(set) var postings: [Posting] = []
    /// The passages of all other German ads.
    private(set) var others: [ChainModel.Sequence] = []

    /// - Parameters:
    ///   - ads: the ads, labelled ones among them.
    ///   - labels: a file of one JSON object a line with `n` and `skills`.
    ///   - except: such files whose ads, and all ads of their employers, are left out.
    /// - Throws: what reading the files throws; ``LabelError`` for a faulty line.
    init(ads: URL, labels: URL, except: [URL]) throws {
        let known = try Self.annotations(labels)
        let left = Set(try except.flatMap { try Self.annotations($0).keys })
        let postings = try LabelledAds.postings(ads.path)
        var employers: Set<String> = []
        for posting in postings {
            if let n = Self.number(posting), left.contains(n), let employer = ZoneCorpus.employer(posting) {
                employers.insert(employer)
            }
        }
        for posting in postings {
            guard let n = Self.number(posting), !left.contains(n),
                !employers.contains(ZoneCorpus.employer(posting) ?? "")
            else { continue }
            if let annotation = known[n] {
                labelled.append(Self.examples(posting, annotation.skills))
                self.postings.append(posting)
            } else if let pieces = SkillPieces.germanPieces(of: posting) {
                others += pieces.map(\.features)
            }
        }
    }

    private struct Annotation: Decodable {
        var n: Int
        var skills: [LabelledAd.SkillLabel]
    }

    private static func annotations(_ file: URL) throws -> [Int: Annotation] {
        let decoder = JSONDecoder()
        var found: [Int: Annotation] = [:]
        for (number, line) in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).enumerated() {
            do {
                let annotation = try decoder.decode(Annotation.self, from: Data(line))
                found[annotation.n] = annotation
            } catch {
                throw LabelError(file: file.lastPathComponent, line: number + 1, problem: "\(error)")
            }
        }
        return found
    }

    private static func number(_ posting: Posting) -> Int? {
        guard case .integer(let n)? = posting.n else { return nil }
        return n
    }

    /// The passages of an ad with the tag of every word.
    private static func examples(_ posting: Posting, _ skills: [LabelledAd.SkillLabel]) -> [ChainTrainer.Example] {
        let text = AdReader.text(of: posting)
        var marked: [Int: [(bytes: Range<Int>, isSoft: Bool)]] = [:]
        for skill in skills {
            guard let line = skill.piece.line, let scalars = skill.piece.range(in: text) else { continue }
            let all = text[line].unicodeScalars
            let start = all.index(all.startIndex, offsetBy: scalars.lowerBound, limitedBy: all.endIndex) ?? all.endIndex
            let end = all.index(start, offsetBy: scalars.count, limitedBy: all.endIndex) ?? all.endIndex
            let utf8 = text[line].utf8
            let first = utf8.distance(from: utf8.startIndex, to: start)
            let bytes = first..<first + utf8.distance(from: start, to: end)
            marked[line, default: []].append((bytes, skill.kind == .soft))
        }
        return SkillPieces.pieces(of: posting).map { passage in
            let tags = tags(passage.words, marked)
            return ChainTrainer.Example(pieces: passage.features, allowed: tags.map { 1 << UInt16($0.rawValue) })
        }
    }

    private static func tags(
        _ words: [(line: Int, bytes: Range<Int>)], _ marked: [Int: [(bytes: Range<Int>, isSoft: Bool)]]
    ) -> [SkillModel.Tag] {
        var last: (line: Int, bytes: Range<Int>)?
        return words.map { word in
            let skill = marked[word.line]?.first { $0.bytes.overlaps(word.bytes) }
            defer { last = skill.map { (word.line, $0.bytes) } }
            guard let skill else { return .outside }
            let begin: SkillModel.Tag = skill.isSoft ? .softBegin : .hardBegin
            return last?.line == word.line && last?.bytes == skill.bytes ? begin.inside : begin
        }
    }
}
