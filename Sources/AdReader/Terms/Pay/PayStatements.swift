import JobMarket

/// The statements of an ad, as found line by line, brought to what the ad says in all.
struct PayStatements {
    private let found: [PayStatement]

    init(_ found: [PayStatement]) {
        self.found = found
    }

    /// Without repetitions, with each grade at the amounts that belong to it.
    var settled: [PayStatement] { joined(withoutParts(withoutRepetitions)) }

    private var withoutRepetitions: [PayStatement] {
        var kept: [PayStatement] = []
        for statement in found {
            let repeated = kept.firstIndex {
                $0.min == statement.min && $0.max == statement.max && $0.unit == statement.unit
                    && Self.sameGrade($0.tariff, statement.tariff)
            }
            if let repeated {
                // The text is the better witness than the title, the full name of a grade than its short one.
                if kept[repeated].origin.evidence?.line == 0
                    || Self.isBetter(statement.tariff, than: kept[repeated].tariff)
                {
                    kept[repeated] = statement
                }
            } else {
                kept.append(statement)
            }
        }
        return kept
    }

    /// Drops an amount that is one end of a range said elsewhere: "ab 90.000 €" in the title and "90.000 € bis
    /// 130.000 €" in the text are one pay. So is an amount without "ab" or "bis", in the title or close to the range.
    private func withoutParts(_ kept: [PayStatement]) -> [PayStatement] {
        let ranges = kept.filter { pay in
            if let min = pay.min, let max = pay.max { min < max } else { false }
        }
        guard !ranges.isEmpty else { return kept }
        return kept.filter { part in
            let isOpen = part.min == nil || part.max == nil
            guard part.kind == .salary, isOpen || part.min == part.max else { return true }
            return !ranges.contains { range in
                range.unit == part.unit && (isOpen || Self.isSummary(part, of: range))
                    && (part.min.map { $0 == range.min } ?? false || part.max.map { $0 == range.max } ?? false)
            }
        }
    }

    /// Whether an amount stands in the title, or in a line of its own close to a range.
    private static func isSummary(_ part: PayStatement, of range: PayStatement) -> Bool {
        guard let line = part.origin.evidence?.line, let other = range.origin.evidence?.line else { return false }
        return line == 0 || line != other && abs(line - other) <= 3
    }

    /// Puts a grade to the amounts that belong to it.
    private func joined(_ kept: [PayStatement]) -> [PayStatement] {
        let grades = kept.filter { $0.kind == .tariff }
        let amounts = kept.filter { $0.kind == .salary }
        guard !grades.isEmpty, !amounts.isEmpty else { return kept }
        let close = grades.filter { grade in
            amounts.contains { abs(($0.origin.evidence?.line ?? -9) - (grade.origin.evidence?.line ?? -99)) <= 2 }
        }
        guard grades.count == 1 || !close.isEmpty else { return kept }
        let named = (close.isEmpty ? grades : close).compactMap(\.tariff).joined(separator: "/")
        return amounts.enumerated().map { index, amount in
            var amount = amount
            if index == 0 { amount.tariff = named }
            return amount
        }
    }

    private static func sameGrade(_ a: String?, _ b: String?) -> Bool {
        guard let a, let b else { return a == nil && b == nil }
        if a == b { return true }
        let codeA = a.split(separator: " ").last.map { $0.drop { $0.isLetter } }
        let codeB = b.split(separator: " ").last.map { $0.drop { $0.isLetter } }
        guard codeA == codeB, a.hasPrefix("A ") == b.hasPrefix("A ") else { return false }
        return a.hasPrefix("EG ") || b.hasPrefix("EG ") || a.hasPrefix(b.prefix(4))
    }

    private static func isBetter(_ a: String?, than b: String?) -> Bool {
        guard let a, let b else { return false }
        return b.hasPrefix("EG ") && !a.hasPrefix("EG ") || (a.hasPrefix(b.prefix(4)) && a.count > b.count)
    }
}
