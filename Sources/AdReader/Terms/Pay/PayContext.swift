import GermanText
import JobMarket

/// The words around a candidate, and what follows from them.
struct PayContext {
    /// The sentence or item the candidate stands in.
    let sentence: String
    /// The words from the sentence's start, or the amount before, to the candidate.
    let before: String
    /// The words from the candidate to the sentence's end, or the next amount.
    let after: String
    /// The end of the line above, where it leads over to this one.
    let lead: String
    let unit: PayUnit
    /// Whether the unit follows from the size of the amount alone.
    let isUnitAssumed: Bool
    /// Lower and upper end; `nil` where no unit makes the amount plausible.
    let ends: (min: Double?, max: Double?)?
    /// Bytes of the line to show as evidence, with the word that opens the range.
    let evidence: Range<Int>
    let isPay: Bool

    private static let separator = Pattern(
        #"\b(?:plus|zzgl\b\.?|zuzüglich|sowie|inkl\b\.?|inklusive|nebst)|\s[+&]\s|,\s|;|•|\||\p{So}"#)
    private static let separatorBehind = Pattern(
        #"\b(?:plus|zzgl\b\.?|zuzüglich|sowie|und|inkl\b\.?|inklusive|nebst)|\s[+&]\s|,\s|;|•|\||\p{So}"#)
    private static let heading = Pattern(#"^[\W\d]*+(?:\p{L}[\p{L}-]*+[\s:*/]*+){1,7}$"#)
    private static let leading = Pattern(
        #"""
        (?:\bbis(?:\s?zu)?|\bzu|von|ab|zwischen|mindestens|mind\.|und|–|-|:|können sie hier|gehalt\w*\#
        |vergütung|verdienst|\()\s*$
        """#
    )
    private static let genderMark = Pattern(#"\(\s?[mwdfx]\s?[/|,]\s?[mwdfx]"#)
    private static let brutto = Pattern(
        #"^[\s.)*-]*(?:€|EUR|Euro)?\s*(?:brutto|gross)|brutto\s*(?:von|ca\.?|bis zu|ab|:|=)?\s*$"#)
    private static let hoursBehind = Pattern(#"^\s*(?:bei|/)\s*\d{2}(?:,\d)?\s*-?(?:h\b|std|stunden|wochenst)"#)
    private static let onlyLead = Pattern(
        #"^[\s\W]*(?:(?:ab|von|bis|zu|mind|mindestens|ca|zwischen|from|up|to|gehalt|brutto)\W*)*$"#)
    private static let listing = Pattern(#"^[^.;]{0,40}/\s*(?:(?:€|EUR)\s*)?$"#)

    /// Whether a word of pay stands near enough for a number without a currency to be an amount. Quick, so that
    /// staff numbers and years need no closer look.
    static func speaksOfPay(around candidate: PayCandidate, in line: TermLine, above: String) -> Bool {
        let bytes = candidate.bytes
        if PayWords.nounStems.opens(line.slice(from: bytes.lowerBound - 230, to: bytes.upperBound + 170)) {
            return true
        }
        return bytes.lowerBound <= 60
            && PayWords.nounStems.opens(String(decoding: above.utf8.suffix(90), as: UTF8.self))
    }

    init(
        _ candidate: PayCandidate, in line: TermLine, before above: String, previousEnd: Int, nextStart: Int?,
        below: String, earlier: PayStatement?
    ) {
        let bounds = line.sentence(around: candidate.bytes)
        let start = Swift.max(bounds.lowerBound, previousEnd)
        let end = Swift.min(nextStart ?? .max, bounds.upperBound)
        sentence = line.slice(from: bounds.lowerBound, to: bounds.upperBound)
        before = line.slice(from: Swift.max(start, candidate.bytes.lowerBound - 220), to: candidate.bytes.lowerBound)
        after = line.slice(from: candidate.bytes.upperBound, to: Swift.min(end, candidate.bytes.upperBound + 160))
        let opensLine = bounds.lowerBound == 0 && candidate.bytes.lowerBound <= 60
        let tail = String(decoding: above.utf8.suffix(90), as: UTF8.self)
        lead =
            opensLine
                && (PayContext.leading.occurs(in: tail)
                    || above.utf8.count <= 160 && PayContext.heading.occurs(in: above))
            ? tail : ""

        let value = candidate.high?.value ?? candidate.low.value
        let wide = line.slice(
            from: Swift.max(bounds.lowerBound, candidate.bytes.lowerBound - 220), to: candidate.bytes.lowerBound)
        let behind = PayWords.units(in: String(decoding: after.utf8.prefix(70), as: UTF8.self))
        let named = PayContext.unit(of: value, behind: behind.map(\.unit), before: before, wide: wide, lead: lead)
        let assumed = PayWords.unit(fromAmount: value)
        unit = named ?? earlier?.unit.matching(value) ?? assumed ?? .year
        isUnitAssumed = named == nil
        let isPlausible =
            PayWords.plausible(unit).contains(value)
            && (candidate.high == nil || PayWords.plausible(unit).lowerBound <= candidate.low.value)
            && (named != nil || assumed != nil && behind.first.map { $0.start >= 30 } ?? true)

        let near = String(decoding: (lead + " " + before).utf8.suffix(40), as: UTF8.self)
        let from = PayWords.fromLead.first(in: near)
        let upTo = PayWords.upToLead.first(in: near)
        if !isPlausible {
            ends = nil
        } else if let high = candidate.high {
            ends = (candidate.low.value, high.value)
        } else if from != nil || candidate.isLeftOpen(in: line, by: below) {
            ends = (candidate.low.value, nil)
        } else if upTo != nil || PayContext.isMinijobLimit(candidate, unit, before) {
            ends = (nil, candidate.low.value)
        } else if PayWords.isMinimum(before: before, after: after, line: line.text)
            || PayContext.sharesOpenEnd(earlier, candidate, previousEnd, line)
        {
            ends = (candidate.low.value, nil)
        } else {
            ends = (candidate.low.value, candidate.low.value)
        }
        let opening = (from ?? upTo).map { $0.text.utf8.count } ?? 0
        evidence = Swift.max(start, candidate.bytes.lowerBound - opening)..<candidate.bytes.upperBound
        isPay =
            isPlausible
            && PayContext.isPay(
                candidate, unit: unit, named: named != nil, line: line, sentenceBefore: wide, before: before,
                after: after, lead: lead, earlier: earlier)
    }

    /// "Minijob (603 €)" names the most that such a job pays.
    private static func isMinijobLimit(_ candidate: PayCandidate, _ unit: PayUnit, _ before: String) -> Bool {
        unit == .month && candidate.hasCurrency && PayBasis.minijobLimits.contains(candidate.low.value)
            && PayBasis.minijob.occurs(in: before)
    }

    /// "ab 43.600 (Manager) / 49.100 (Senior)": the second amount is a lower end as the first is.
    private static func sharesOpenEnd(
        _ earlier: PayStatement?, _ candidate: PayCandidate, _ previousEnd: Int, _ line: TermLine
    ) -> Bool {
        guard let earlier, earlier.min != nil, earlier.max == nil else { return false }
        return listing.occurs(in: line.slice(from: previousEnd, to: candidate.bytes.lowerBound))
    }

    /// The first unit that makes the amount plausible, in the order of trust: directly behind, directly before, then
    /// the sentence and the heading above.
    private static func unit(
        of value: Double, behind: [PayUnit], before: String, wide: String, lead: String
    ) -> PayUnit? {
        func fits(_ unit: PayUnit) -> Bool { PayWords.plausible(unit).contains(value) }
        func last(in text: String) -> PayUnit? { PayWords.units(in: text).map(\.unit).last(where: fits) }
        if let first = behind.first, fits(first) { return first }
        return last(in: before) ?? behind.first(where: fits) ?? (wide == before ? nil : last(in: wide))
            ?? last(in: lead)
    }

    private static func isPay(
        _ candidate: PayCandidate, unit: PayUnit, named: Bool, line: TermLine, sentenceBefore: String, before: String,
        after: String, lead: String, earlier: PayStatement?
    ) -> Bool {
        if PayWords.otherMoneyBehind.occurs(in: after) { return false }
        if isMinijobLimit(candidate, unit, before) { return true }
        if earlier != nil, PayWords.onTarget.occurs(in: before) { return false }
        let clauseBefore =
            separator.matches(in: before).last.map { match in
                String(decoding: before.utf8.dropFirst(match.byteRange.upperBound), as: UTF8.self)
            } ?? before
        let clauseAfter =
            separatorBehind.first(in: after).map { match in
                String(decoding: after.utf8.prefix(match.byteRange.lowerBound), as: UTF8.self)
            } ?? after
        let ownLead = clauseBefore.utf8.count == before.utf8.count ? lead : ""
        let nounAt = PayWords.noun.matches(in: ownLead + " " + clauseBefore).last?.byteRange.lowerBound
        let otherAt = PayWords.otherMoney.matches(in: ownLead + " " + clauseBefore).last?.byteRange.lowerBound
        if let otherAt, nounAt.map({ $0 < otherAt }) ?? true { return false }
        let nounBehind = PayWords.noun.first(in: clauseAfter)?.byteRange.lowerBound
        if nounAt == nil, let other = PayWords.otherMoney.first(in: clauseAfter)?.byteRange.lowerBound,
            nounBehind.map({ other < $0 }) ?? true
        {
            return false
        }
        let nounInSentence =
            nounAt != nil || nounBehind != nil || PayWords.noun.occurs(in: sentenceBefore)
            || PayWords.noun.occurs(in: lead) || PayWords.noun.occurs(in: after)
        let sentenceSaysOther = PayWords.otherMoney.occurs(in: sentenceBefore)
        let isMarked = candidate.hasCurrency || candidate.isThousands
        let value = candidate.high?.value ?? candidate.low.value
        if sentenceSaysOther, nounAt == nil, nounBehind == nil || brutto.occurs(in: after) { return false }
        if nounInSentence {
            // Without a currency a number is pay only in the shape of an amount, next to the noun.
            return isMarked
                || (candidate.high != nil && value >= 1_500 || candidate.isGrouped && value >= 1_000)
                    && (nounAt != nil || nounBehind != nil || !lead.isEmpty)
        }
        // "1. Jahr 1.000 €, 2. Jahr 1.100 €": the list goes on.
        if isMarked, let last = earlier.flatMap({ $0.min ?? $0.max }), (0.5...2).contains(value / last) { return true }
        guard isMarked else { return false }
        guard typical(unit).contains(value) else { return false }
        if named, PayWords.units(in: String(decoding: after.utf8.prefix(30), as: UTF8.self)).first?.unit == unit {
            return true
        }
        if brutto.occurs(in: after) || brutto.occurs(in: before) { return true }
        if let high = candidate.high { return high.value <= candidate.low.value * 3 }
        // No other money finds its way into titles without its name.
        if line.number == 0 { return true }
        if hoursBehind.occurs(in: after) || genderMark.occurs(in: line.text) { return true }
        return earlier != nil || onlyLead.occurs(in: before) && line.text.utf8.count <= 40 && unit != .hour
    }

    /// Amounts beyond are more often something else where no word of pay stands by.
    private static func typical(_ unit: PayUnit) -> ClosedRange<Double> {
        switch unit {
        case .hour: 8...60
        case .day: 100...1_500
        case .week: 150...3_000
        case .month: 1_300...12_000
        case .year: 20_000...250_000
        }
    }
}

extension PayUnit {
    /// The unit itself where an amount in it is plausible: the second amount of a list is in the first one's unit.
    fileprivate func matching(_ value: Double) -> PayUnit? {
        PayWords.plausible(self).contains(value) ? self : nil
    }
}

extension PayCandidate {
    private static let openEnd = Pattern(#"^\s*(?:brutto\s*)?(?:und|bis(?:\s+zu)?|-|–)\s*$"#)
    private static let leadingDash = Pattern(#"^[-–]\s?\d"#)

    /// Whether a line goes on with the upper end of a range.
    static func isWrapped(to next: String) -> Bool {
        leadingDash.occurs(in: String(decoding: next.utf8.prefix(8), as: UTF8.self))
    }

    private static let onlyUpTo = Pattern(#"^\s*bis(?:\s+zu)?\s*$"#)

    /// Whether the line ends here and the next says only "bis": the upper end was set apart.
    func isLeftOpen(in line: TermLine, by next: String) -> Bool {
        line.text.utf8.count - bytes.upperBound <= 2 && Self.onlyUpTo.occurs(in: next)
    }

    /// The candidate with an upper end that stands at the start of the next line, where a range was wrapped.
    func continued(in line: TermLine, by next: String) -> PayCandidate {
        guard high == nil, !next.isEmpty else { return self }
        let rest = line.slice(from: low.bytes.upperBound, to: line.text.utf8.count)
        guard rest.utf8.count <= 16,
            Self.openEnd.occurs(in: rest) || rest.utf8.count <= 2 && Self.isWrapped(to: next),
            let first = PayAmount.all(in: String(decoding: next.utf8.prefix(40), as: UTF8.self)).first,
            first.bytes.lowerBound <= 6
        else { return self }
        var joined = self
        joined.high = first
        joined = joined.inheritingThousands()
        // The evidence stays in this line.
        joined.high?.bytes = low.bytes.upperBound..<line.text.utf8.count
        return joined
    }
}
