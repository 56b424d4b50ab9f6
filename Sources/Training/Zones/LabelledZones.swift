import AdReader
import JobMarket
import Learning

/// Examples from ads labelled by hand, line by line.
enum LabelledZones {
    /// How much an ad labelled by hand counts against one labelled by its headings.
    private static let weight: Float = 20
    /// Lines of more bytes hold text of several zones under one label.
    private static let fat = 400

    static func examples(of ad: AdCorpus.Entry) -> [ChainTrainer.Example] {
        let content = AdContent(cut: AdReader.text(of: ad.posting))
        let units = content.units.filter { !content.isCopy($0) }
        // An ad on one line says nothing of its units.
        guard let first = units.first, units.contains(where: { $0.line != first.line }) else { return [] }
        let allowed = allowed(units, content, LineLabels(ad.label))
        // Once more with no heading known, so that the text alone is learned too.
        var hidden = units
        for index in hidden.indices { hidden[index].heading = nil }
        var examples = [example(units, allowed, content), example(hidden, allowed, content)]
        // And wrapped at a fixed width, as mails and exports print ads; bytes carry labels less exactly than lines.
        let pieces = zip(units, allowed).map { RewrittenAd.Piece(unit: $0, labels: $1, text: content.text(of: $0)) }
        let layout = RewrittenAd.Layout.wrapped(62 + units.count % 30)
        if var wrapped = RewrittenAd(title: ad.posting.title, pieces: pieces, layout: layout).example {
            wrapped.weight = weight * 0.3
            examples.append(wrapped)
        }
        return examples
    }

    private static func example(
        _ units: [TextUnit], _ allowed: [UInt16], _ content: AdContent
    ) -> ChainTrainer.Example {
        ChainTrainer.Example(
            pieces: ZoneFeatures.sequence(of: units, in: content), allowed: allowed, weight: weight)
    }

    private static func allowed(_ units: [TextUnit], _ content: AdContent, _ labels: LineLabels) -> [UInt16] {
        units.indices.map { index in
            let unit = units[index]
            guard let zone = labels.zones[unit.line] else { return ZoneLabel.bits(ZoneKind.allCases) }
            let isTask = labels.tasks.contains(unit.line)
            let first = units[..<index].lastIndex { $0.line != unit.line }.map { $0 + 1 } ?? 0
            let end = units[index...].firstIndex { $0.line != unit.line } ?? units.count
            if end - first == 1 {
                if zone != .tasks { return ZoneLabel.bits([zone]) }
                return isTask ? ZoneLabel.task.bit : ZoneLabel.aroundTasks.bit
            }
            var bits = ZoneLabel.bits([zone])
            if units[first..<end].contains(where: { $0.heading != nil }) {
                if let before = labels.zones[unit.line - 1] { bits |= ZoneLabel.bits([before]) }
                if let after = labels.zones[unit.line + 1] { bits |= ZoneLabel.bits([after]) }
            }
            if units[first..<end].reduce(0, { $0 + content.text(of: $1).count }) > fat,
                zone == .company || zone == .other
            {
                bits |= ZoneLabel.bits([.company, .other, .tasks])
            }
            if !isTask { bits &= ~ZoneLabel.task.bit }
            return bits
        }
    }
}

/// The zone of each labelled line of an ad, and the lines that state tasks.
private struct LineLabels {
    private(set) var zones: [Int: ZoneKind] = [:]
    let tasks: Set<Int>

    init(_ ad: LabelledAd) {
        tasks = Set(ad.tasks)
        for zone in ad.zones where zone.first <= zone.last {
            for line in zone.first...zone.last { zones[line] = zone.kind }
        }
    }
}
