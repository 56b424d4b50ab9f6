import GermanText
import JobMarket

/// Reads what an ad pays: amounts of money for the job and grades of collective agreements.
///
/// Money that is not pay (turnover, budgets, bonuses, vouchers, staff numbers) is told apart by the words
/// next to it. Precision goes first: one budget taken for pay spoils a quantile.
enum PayReader {
    private static let gate = LineGate([
        "€", "eur", "gehalt", "gehält", "lohn", "löhn", "vergüt", "brutto", "salary", "entgelt", "verdien", "tvöd",
        "tv-",
        "tv‑", "tv l", "tvoed", "tarif", "besold", "bbeso", "eg ", "eg1", "e 1", "e1", "e 9", "e9", "0k", "1k", "2k",
        "3k", "4k", "5k", "6k", "7k", "8k", "9k", " k",
        "era", "avr", "bat ", "fixum", "bezahl", "dotier", "grad", "gruppe",
    ])
    private static let digit = Pattern(#"\d"#)
    private static let salaries = Pattern(
        #"(?<n>1[2-5](?:[.,]\d)?)\s*(?:x\b|mal\b|\.?\s*(?:monats)?geh[aä]lt|monatsl[oö]hn|bruttogeh|salaries)"#)
    private static let net = Pattern(#"^[\s)*]*netto|netto[- ]?(?:lohn|gehalt|verdienst|monats)"#)

    /// More statements than this are a pay scale or a price list, not the pay of one job.
    private static let most = 500

    static func read(_ ad: AdContext) -> [PayStatement] {
        var found: [PayStatement] = []
        var takenBelow = (line: -1, value: 0.0)
        let fullTimeWeek = HoursReader.weekly(ad).map(\.value).flatMap { (34...48).contains($0) ? $0 : nil }
        for line in gate.lines(of: ad) where found.count < most && digit.occurs(in: line.text) {
            let before = line.number > 1 ? ad.text[line.number - 1] : ""
            let after = ad.text[line.number + 1]
            var amounts = amounts(line, before: before, after: line.number > 0 ? after : "", week: fullTimeWeek, in: ad)
            // The upper end of a range that was wrapped stands at the head of this line and is read already.
            if takenBelow.line == line.number, let first = amounts.first, (first.max ?? first.min) == takenBelow.value {
                amounts.removeFirst()
            }
            if let last = amounts.last, let min = last.min, let max = last.max, max > min {
                takenBelow = (line.number + 1, max)
            }
            let grades = TariffGrade.all(in: line.text, before: before).map { grade in
                PayStatement(
                    min: nil, max: nil, unit: .month, kind: .tariff, tariff: grade.name,
                    origin: line.origin(grade.bytes, in: ad))
            }
            found += amounts + grades
        }
        let stated = ad.posting.pay.flatMap(statement)
        return settled(Array(found.prefix(most))) + (found.isEmpty ? [stated].compactMap { $0 } : [])
    }

    /// The amounts of one line that are pay.
    private static func amounts(
        _ line: TermLine, before: String, after: String, week: Double?, in ad: AdContext
    ) -> [PayStatement] {
        let candidates = PayCandidate.all(PayAmount.all(in: line.text), in: line).filter(\.isMoneyLike)
        guard !candidates.isEmpty else { return [] }
        var found: [PayStatement] = []
        for (index, candidate) in candidates.enumerated() {
            let isLast = index == candidates.count - 1
            let joined = isLast ? candidate.continued(in: line, by: after) : candidate
            let context = PayContext(
                joined, in: line, before: before,
                previousEnd: index > 0 ? candidates[index - 1].bytes.upperBound : 0,
                nextStart: isLast ? nil : candidates[index + 1].bytes.lowerBound, below: after, earlier: found.last)
            guard let ends = context.ends, context.isPay else { continue }
            let salariesPerYear = salaries.first(in: context.sentence)?["n"].flatMap { Double($0) }
            var statement = PayStatement(
                min: ends.min, max: ends.max, unit: context.unit, kind: .salary,
                origin: line.origin(context.evidence, in: ad))
            if !net.occurs(in: context.after) {
                statement.monthly = statement.normalised(
                    weeklyHours: week, salariesPerYear: context.unit == .month ? salariesPerYear : nil,
                    unitFromAmount: context.isUnitAssumed)
            }
            found.append(statement)
        }
        return found
    }

    /// Drops repetitions, and puts a grade to the amounts that belong to it.
    private static func settled(_ found: [PayStatement]) -> [PayStatement] {
        var kept: [PayStatement] = []
        for statement in found {
            let repeated = kept.firstIndex {
                $0.min == statement.min && $0.max == statement.max && $0.unit == statement.unit
                    && sameGrade($0.tariff, statement.tariff)
            }
            if let repeated {
                // The text is the better witness than the title, the full name of a grade than its short one.
                if kept[repeated].origin.evidence?.line == 0 || better(statement.tariff, than: kept[repeated].tariff) {
                    kept[repeated] = statement
                }
            } else {
                kept.append(statement)
            }
        }
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

    private static func better(_ a: String?, than b: String?) -> Bool {
        guard let a, let b else { return false }
        return b.hasPrefix("EG ") && !a.hasPrefix("EG ") || (a.hasPrefix(b.prefix(4)) && a.count > b.count)
    }

    /// Pay that the source states in fields of its own.
    private static func statement(_ pay: StatedPay) -> PayStatement? {
        guard pay.currency.isEmpty || pay.currency.uppercased() == "EUR", let value = pay.min ?? pay.max else {
            return nil
        }
        guard let unit = pay.unit ?? PayWords.unit(fromAmount: value), PayWords.plausible(unit).contains(value) else {
            return nil
        }
        var statement = PayStatement(
            min: pay.min, max: pay.max, unit: unit, kind: .salary, origin: .stated(field: pay.field))
        statement.monthly = statement.normalised(unitFromAmount: pay.unit == nil)
        return statement
    }
}
