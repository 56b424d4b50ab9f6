import JobMarket

/// Divides an ad into zones: headings and cue words weigh every piece, then the best sequence is found.
///
/// A Viterbi pass over the pieces with hand-set weights: staying is free, changing costs, a heading may change
/// for free and holds on to what it opened.
enum ZoneReader {
    private static let kinds = ZoneKind.allCases

    /// The likeliest zone of every unit, in order.
    static func zones(ofUnitsIn content: AdContent) -> [ZoneKind] {
        let units = content.units
        guard !units.isEmpty else { return [] }
        let count = kinds.count
        var scores = [[Double]](repeating: [Double](repeating: 0, count: count), count: units.count)
        var back = [[Int]](repeating: [Int](repeating: 0, count: count), count: units.count)
        for (position, unit) in units.enumerated() {
            let own = weights(unit, content, place: Double(position) / Double(units.count))
            for zone in 0..<count {
                guard position > 0 else {
                    scores[0][zone] = own[zone]
                    continue
                }
                let before = units[position - 1]
                var best = -Double.infinity
                for from in 0..<count {
                    let step = scores[position - 1][from] + cost(from, zone, before, unit)
                    if step > best {
                        best = step
                        back[position][zone] = from
                    }
                }
                scores[position][zone] = best + own[zone]
            }
        }
        var zone =
            scores[units.count - 1].indices.max { scores[units.count - 1][$0] < scores[units.count - 1][$1] } ?? 0
        var zones = [ZoneKind](repeating: .other, count: units.count)
        for position in units.indices.reversed() {
            zones[position] = kinds[zone]
            zone = back[position][zone]
        }
        return zones
    }

    /// The zones line by line: the one with most words in a line, heading with what it opens.
    static func zones(of content: AdContent) -> [Zone] {
        let count = content.lines.count - 1
        guard count > 0 else { return [] }
        if count == 1 { return [Zone(first: 1, last: 1, kind: .other)] }
        var shares = [[Int]](repeating: [Int](repeating: 0, count: kinds.count), count: count + 1)
        for unit in content.units {
            let bytes = content.lines[unit.line].span(unit.tokens)?.count ?? 0
            shares[unit.line][kinds.firstIndex(of: unit.zone) ?? 0] += bytes + 1
        }
        var zones: [Zone] = []
        for line in 1...count {
            let best = shares[line].indices.max { shares[line][$0] < shares[line][$1] } ?? 0
            let kind = kinds[best]
            if let last = zones.last, last.kind == kind {
                zones[zones.count - 1].last = line
            } else {
                zones.append(Zone(first: line, last: line, kind: kind))
            }
        }
        return zones
    }

    // MARK: - Weights

    private static func index(_ zone: ZoneKind) -> Int { kinds.firstIndex(of: zone) ?? 0 }

    private static let company = index(.company)
    private static let tasks = index(.tasks)
    private static let requirements = index(.requirements)
    private static let benefits = index(.benefits)
    private static let application = index(.application)
    private static let other = index(.other)

    private static func weights(_ unit: TextUnit, _ content: AdContent, place: Double) -> [Double] {
        var own = [Double](repeating: 0, count: kinds.count)
        if let claim = unit.heading {
            // The zone named first is the likelier one.
            for (rank, zone) in claim.zones.enumerated() { own[index(zone)] = Double(claim.weight - 2 * rank) }
            return own
        }
        let line = content.lines[unit.line]
        var position = unit.tokens.lowerBound
        while position < unit.tokens.upperBound {
            if let (cue, count) = ZoneCues.words.longest(line, at: position, before: unit.tokens.upperBound) {
                own[index(cue.zone)] += cue.weight
                position += count
            } else {
                position += 1
            }
        }
        // Long pieces gather cues of every kind: the surplus counts less and less.
        for zone in own.indices where own[zone] > 4 { own[zone] = 4 + (own[zone] - 4).squareRoot() }
        addShape(unit, line, to: &own)
        if place < 0.15 {
            own[company] += line.bytes.count > 120 ? 1.5 : 0.5
            own[other] += line.bytes.count > 120 ? 0.5 : 1.5
        }
        if place > 0.85 { own[application] += 1.2 }
        if place > 0.75 { own[tasks] -= 0.8 }
        return own
    }

    /// What the shape of a piece says: addresses, mail and phone, short facts, items.
    private static func addShape(_ unit: TextUnit, _ line: TokenLine, to own: inout [Double]) {
        let bytes = line.span(unit.tokens)?.count ?? 0
        if bytes == 0 { return }
        if line.bytes[line.span(unit.tokens) ?? 0..<0].contains(0x40) { own[application] += 4 }
        if unit.isItem {
            own[company] -= 1.5
            own[application] -= 1
            own[other] -= 1
        } else if bytes > 200 {
            own[company] += 1
        }
        // "Planung, Steuerung und Umsetzung ...": an item that opens with a noun of doing.
        if unit.isItem || bytes < 160, let first = unit.tokens.first, line.tokens[first].isCapital,
            line.token(first, endsIn: "ung") || line.token(first, endsIn: "ungen")
        {
            own[tasks] += 1
        }
    }

    /// What it costs to go from one zone to another between two pieces.
    private static func cost(_ from: Int, _ to: Int, _ before: TextUnit, _ unit: TextUnit) -> Double {
        if from == to { return 0 }
        if unit.isHeading { return -0.5 }
        if let claim = before.heading { return claim.weight > 5 ? -7 : -2.5 }
        if before.isItem && unit.isItem { return -5 }
        return before.line == unit.line ? -3.5 : -2.5
    }
}
