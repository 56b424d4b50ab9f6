import JobMarket

/// The lines of an ad with everything that was read from them: what the page shows and what its list links to.
struct AdLines: Sendable {
    let text: AdText
    let facts: [ReadFact]
    /// By line number: marked pieces, title first (line 0).
    let lines: [MarkedLine]
    /// By line number: the facts read from the line, by their number in ``facts``.
    let factsOfLine: [[Int]]
    /// By line number: what speaks against the clarity of the line.
    let signsOfLine: [[ClaritySign]]
    /// Leaves the ad's contact persons out.
    let mask: ContactMask

    init(text: AdText, reading: Reading) {
        let facts = ReadFact.facts(of: reading)
        var evidence = [[Evidence]](repeating: [], count: text.lines.count + 1)
        var numbers = [[Int]](repeating: [], count: text.lines.count + 1)
        for (number, fact) in facts.enumerated() {
            guard let found = fact.origin.evidence, evidence.indices.contains(found.line) else { continue }
            evidence[found.line].append(found)
            numbers[found.line].append(number)
        }
        var signs = [[ClaritySign]](repeating: [], count: text.lines.count + 1)
        for sign in reading.clarity.signs {
            for line in sign.lines where signs.indices.contains(line) { signs[line].append(sign.sign) }
        }
        self.text = text
        self.facts = facts
        factsOfLine = numbers
        signsOfLine = signs
        let mask = ContactMask(reading.contacts)
        self.mask = mask
        lines = evidence.indices.map { line in
            MarkedLine(
                text[line], evidence: evidence[line], isNamed: !numbers[line].isEmpty || !signs[line].isEmpty,
                mask: mask)
        }
    }

    /// Whether the page speaks of a line, from line 1.
    func isNamed(_ line: Int) -> Bool {
        line > 0 && factsOfLine.indices.contains(line)
            && !(factsOfLine[line].isEmpty && signsOfLine[line].isEmpty)
    }

    /// The ad's lines without contact persons, from line 1.
    var shown: [String] { lines.dropFirst().map(\.text) }
}
