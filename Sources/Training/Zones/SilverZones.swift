import AdReader
import JobMarket
import Learning

/// Examples from unlabelled ads: a sure heading labels the units that it opens; where that is not sure, several
/// labels stay allowed.
package enum SilverZones {
    /// How many headings of a hundred claim a wrong zone.
    private static let misled = 15
    private static let all = ZoneLabel.bits(ZoneKind.allCases)

    package static func examples(of postings: [Posting]) -> [ChainTrainer.Example] {
        var examples: [ChainTrainer.Example] = []
        var random = SplitMix(seed: 7)
        for posting in postings {
            let text = AdReader.text(of: posting)
            // German is what matters; of other ads every fourth keeps English headings known.
            if let language = posting.language, language != "de", random.below(4) != 0 { continue }
            let content = AdContent(cut: text)
            let units = content.units.filter { !content.isCopy($0) }
            guard units.count < 400, let allowed = labels(of: units, in: content) else { continue }
            // As it stands, some headings unknown to the reader.
            var seen = units
            let hides = random.below(3)
            for index in seen.indices where seen[index].heading != nil {
                if hides == 2 || (hides == 1 && random.below(2) == 0) { seen[index].heading = nil }
            }
            mislead(&seen, &random)
            examples.append(
                ChainTrainer.Example(
                    pieces: ZoneFeatures.sequence(of: seen, in: content), allowed: allowed))
            if let changed = changed(units, allowed, content, text.title, &random) { examples.append(changed) }
        }
        return examples
    }

    /// The same ad as another source would print it: without headings, wrapped, or on one line.
    private static func changed(
        _ units: [TextUnit], _ allowed: [UInt16], _ content: AdContent, _ title: String, _ random: inout SplitMix
    ) -> ChainTrainer.Example? {
        let pieces = zip(units, allowed).map { RewrittenAd.Piece(unit: $0, labels: $1, text: content.text(of: $0)) }
        let way = random.below(4)
        let rewritten =
            switch way {
            case 0: RewrittenAd(title: title, pieces: pieces.filter { $0.unit.heading == nil }, layout: .lines)
            case 1: RewrittenAd(title: title, pieces: pieces, layout: .wrapped(62 + random.below(30)))
            case 2: RewrittenAd(title: title, pieces: pieces, layout: .oneLine(separator: " "))
            default: RewrittenAd(title: title, pieces: pieces, layout: .oneLine(separator: ""))
            }
        return rewritten.example
    }

    /// Lets some headings claim a wrong zone, so that the model learns to weigh a heading against what it opens.
    private static func mislead(_ units: inout [TextUnit], _ random: inout SplitMix) {
        for index in units.indices {
            guard var claim = units[index].heading, random.below(100) < misled else { continue }
            claim.zone = ZoneKind.allCases[random.below(ZoneKind.allCases.count)]
            claim.otherZone = nil
            units[index].heading = claim
        }
    }

    // MARK: - Labels

    /// The labels that the headings of an ad leave to its units; `nil` where too few headings are sure.
    static func labels(of units: [TextUnit], in content: AdContent) -> [UInt16]? {
        let heads = units.indices.filter { isSure(units[$0].heading) }
        guard Set(heads.compactMap { units[$0].heading?.zone }).count >= 2 else { return nil }
        var labels = [UInt16](repeating: all, count: units.count)
        for (order, head) in heads.enumerated() {
            guard let zone = units[head].heading?.zone else { continue }
            let end = order + 1 < heads.count ? heads[order + 1] : units.count
            label(head..<end, zone, isLast: order + 1 == heads.count, units, &labels)
        }
        let preamble = ZoneLabel.bits([.company, .other, .benefits, .tasks])
        for index in 0..<heads[0] { labels[index] = preamble }
        return labels
    }

    private static func isSure(_ claim: HeadingClaim?) -> Bool {
        guard let claim else { return false }
        return claim.weight >= 9 && claim.otherZone == nil
    }

    /// Labels the units that a heading opens, itself included.
    private static func label(
        _ range: Range<Int>, _ zone: ZoneKind, isLast: Bool, _ units: [TextUnit], _ labels: inout [UInt16]
    ) {
        labels[range.lowerBound] = zone == .tasks ? ZoneLabel.aroundTasks.bit : ZoneLabel.bits([zone])
        var (items, texts) = (0, 0)
        for index in range.dropFirst() {
            let unit = units[index]
            // A heading that is not sure ends what is known.
            if unit.heading != nil { return }
            if unit.isItem {
                items += 1
                labels[index] = ZoneLabel.bits([zone])
                if texts > 0, zone != .tasks, zone != .requirements { labels[index] = all }
                continue
            }
            texts += 1
            let isAfterItems = items > 0
            switch zone {
            case .tasks, .requirements:
                // Between the headings of tasks and requirements nothing else stands, as a rule.
                labels[index] = isLast && (isAfterItems || texts > 4) ? all : ZoneLabel.bits([zone])
                if isAfterItems, texts > 1 { labels[index] = all }
            case .benefits:
                if isAfterItems || (isLast && texts > 6) {
                    labels[index] = ZoneLabel.bits([.benefits, .application, .other, .company])
                } else {
                    labels[index] = ZoneLabel.bits([.benefits])
                }
            case .company:
                labels[index] = texts > 6 ? all : ZoneLabel.bits([.company, .other])
            case .application, .other:
                labels[index] = texts > 8 ? all : ZoneLabel.bits([.application, .other])
            }
        }
    }
}
