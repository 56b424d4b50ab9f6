import GermanText
import JobMarket

/// Reads what an ad pays: amounts of money for the job and grades of collective agreements.
///
/// Money that is not pay (turnover, budgets, bonuses, vouchers, staff numbers) is told apart by the words
/// next to it. Precision goes first: one budget taken for pay spoils a quantile.
enum PayReader {
    /// More statements than this, of a line or of an ad, are a pay scale or a price list, not the pay of one job.
    private static let most = 500

    static func read(_ ad: AdContext) -> [PayStatement] {
        var found: [PayStatement] = []
        var takenBelow = (line: -1, value: 0.0)
        var week = FullTimeWeek(ad: ad)
        var tariffs = TariffResolver(ad)
        for candidate in PayLines.all(of: ad) where found.count < most {
            let line = candidate.line
            let above = line.number > 1 ? ad.text[line.number - 1] : ""
            if candidate.hasMoney {
                let below = line.number > 0 ? ad.text[line.number + 1] : ""
                var amounts = amounts(line, above: above, below: below, week: &week, in: ad)
                // The upper end of a range that was wrapped stands at the head of this line and is read already.
                if takenBelow.line == line.number, let first = amounts.first,
                    (first.max ?? first.min) == takenBelow.value
                {
                    amounts.removeFirst()
                }
                if let last = amounts.last, let min = last.min, let max = last.max, max > min {
                    takenBelow = (line.number + 1, max)
                }
                found += amounts
            }
            if candidate.hasGradeWords {
                for grade in TariffGrade.all(in: line, above: above).prefix(most) {
                    found.append(tariffs.statement(grade, in: line))
                }
            }
        }
        if found.isEmpty { return [ad.posting.pay.flatMap(statement)].compactMap { $0 } }
        return PayStatements(found).settled
    }

    /// The hours of a full-time week as the ad says them, looked for when first needed.
    private struct FullTimeWeek {
        let ad: AdContext
        lazy var hours: Double? = HoursReader.weekly(ad).map(\.value).flatMap { (34.5...48).contains($0) ? $0 : nil }
    }

    /// The amounts of one line that are pay.
    private static func amounts(
        _ line: TermLine, above: String, below: String, week: inout FullTimeWeek, in ad: AdContext
    ) -> [PayStatement] {
        let numbers = PayAmount.all(in: line.text, isWrapped: PayCandidate.isWrapped(to: below))
        guard !numbers.isEmpty else { return [] }
        var candidates = PayCandidate.all(numbers, in: line)
        if let last = candidates.popLast() { candidates.append(last.continued(in: line, by: below)) }
        candidates.removeAll { !$0.isMoneyLike }
        var found: [PayStatement] = []
        for (index, candidate) in candidates.enumerated() where found.count < most {
            guard candidate.isMarked || PayContext.speaksOfPay(around: candidate, in: line, above: above) else {
                continue
            }
            let isLast = index == candidates.count - 1
            let context = PayContext(
                candidate, in: line, before: above,
                previousEnd: index > 0 ? candidates[index - 1].bytes.upperBound : 0,
                nextStart: isLast ? nil : candidates[index + 1].bytes.lowerBound, below: below, earlier: found.last)
            guard let ends = context.ends, context.isPay else { continue }
            let basis = PayBasis(context)
            var statement = PayStatement(
                min: ends.min, max: ends.max, unit: context.unit, kind: .salary, isGross: basis.isGross,
                origin: line.origin(context.evidence, in: ad))
            // Part-time pay without its hours says nothing of a full-time month.
            if basis.isGross != false, basis.partTime != .unknownHours || context.unit == .hour {
                let isFullTimeMonth = context.unit != .hour && basis.partTime == .none
                let hours = isFullTimeMonth ? nil : week.hours
                statement.monthly = statement.normalised(
                    weeklyHours: hours, salariesPerYear: context.unit == .month ? basis.salariesPerYear : nil,
                    partTimeHours: basis.partTime.hours(of: hours ?? PayStatement.assumedWeeklyHours),
                    unitFromAmount: context.isUnitAssumed)
            }
            found.append(statement)
        }
        return found
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
