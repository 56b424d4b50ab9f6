import JobMarket
import Learning
import TrainedModels

/// Divides an ad into zones: a chain model trained on headed ads labels its units (`docs/models.md`).
package enum ZoneReader {
    /// The model in the program itself.
    package static let model = EmbeddedModel.open("zones", trained_model_zones, open)

    /// - Parameter bytes: a zone model; they must live as long as the program.
    /// - Throws: ``ModelError``, also where the labels or features are not those of this reader.
    package static func open(_ bytes: UnsafeBufferPointer<UInt8>) throws(ModelError) -> ChainModel {
        let model = try ChainModel(bytes)
        let expected = ZoneLabel.allCases.map(\.rawValue)
        guard model.labels == expected, model.bits == ZoneFeatures.bits else {
            throw .wrongKind(expected: "zones \(expected)", found: "\(model.labels)")
        }
        return model
    }

    /// The units of an ad with the likeliest zone of each.
    ///
    /// A passage that the ad prints twice is read once, where it stands first.
    package static func zoned(_ content: AdContent, by model: ChainModel) -> [TextUnit] {
        var units = content.units
        let originals = units.indices.filter { !content.isCopy(units[$0]) }
        let sequence = ZoneFeatures.sequence(of: originals.map { units[$0] }, in: content)
        var firsts = [Int](repeating: 0, count: content.lines.count)
        for (index, label) in zip(originals, model.best(sequence)) {
            if index == 0 || units[index - 1].line != units[index].line { firsts[units[index].line] = index }
            let meaning = ZoneLabel.allCases[label]
            units[index].zone = meaning.zone
            units[index].isTask = meaning == .task
        }
        // Equal lines are cut alike, so that the pieces of a copy follow those of its origin.
        var place = 0
        for index in units.indices {
            place = index > 0 && units[index - 1].line == units[index].line ? place + 1 : 0
            guard content.isCopy(units[index]) else { continue }
            let origin = units[firsts[content.origins[units[index].line]] + place]
            units[index].zone = origin.zone
            units[index].isTask = origin.isTask
        }
        return units
    }

    /// The zones line by line: the one with most words in a line, heading with what it opens.
    package static func zones(of content: AdContent) -> [Zone] {
        zones(of: content.units, in: content)
    }

    private static func zones(of units: [TextUnit], in content: AdContent) -> [Zone] {
        let count = content.lines.count - 1
        guard count > 0 else { return [] }
        if count == 1 { return [Zone(first: 1, last: 1, kind: .other)] }
        let kinds = ZoneKind.allCases
        var zones: [Zone] = []
        var index = 0
        for line in 1...count {
            var shares = SIMD8<Int>(repeating: 0)
            while index < units.count, units[index].line == line {
                let bytes = content.lines[line].span(units[index].tokens)?.count ?? 0
                shares[kinds.firstIndex(of: units[index].zone) ?? 0] += bytes + 1
                index += 1
            }
            let kind = kinds[kinds.indices.max { shares[$0] < shares[$1] } ?? 0]
            if let last = zones.last, last.kind == kind {
                zones[zones.count - 1].last = line
            } else {
                zones.append(Zone(first: line, last: line, kind: kind))
            }
        }
        return zones
    }
}
