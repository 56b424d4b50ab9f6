import GermanText
import JobMarket

/// One amount or one range of amounts in a line, before it is known whether it is pay.
struct PayCandidate {
    var low: PayAmount
    /// The upper end of a range; `nil` for a lone amount.
    var high: PayAmount?

    var bytes: Range<Int> { low.bytes.lowerBound..<(high ?? low).bytes.upperBound }
    var hasCurrency: Bool { low.hasCurrency || high?.hasCurrency ?? false }
    var isThousands: Bool { low.isThousands || high?.isThousands ?? false }
    var isGrouped: Bool { low.isGrouped || high?.isGrouped ?? false }

    /// Whether it has the shape of money at all; "Stufe 3" and "40 Stunden" have not.
    var isMoneyLike: Bool { low.isMoneyLike || high?.isMoneyLike ?? false }
    /// Whether it is marked as money.
    var isMarked: Bool { hasCurrency || isThousands }

    private static let rangeLink = Pattern(
        #"""
        ^\.?[\s*)]*(?:brutto|gross)?\s*(?:(?:/|pro|im|je)\s*(?:monat|jahr|stunde|std\.?)|monatlich|jährlich\#
        |mtl\.?|p\.\s?a\.)?\s*(?:brutto)?\s*(?:-{1,2}|–|—|‑|−|~|bis(?:\s+(?:zu|max\.?|maximal|ca\.?))?|to\#
        |and|up to)\s*(?:(?:€|EUR|Euro)\s*)?$
        """#)
    private static let betweenLink = Pattern(#"^[\s*,.-]*(?:brutto)?\s*(?:und|u\.|and|&)\s*(?:ca\.\s*)?$"#)
    private static let slashLink = Pattern(#"^\s*/\s*$"#)
    /// Pay that rises once a first time has passed is one pay with two ends.
    private static let stageLink = Pattern(
        #"""
        ^[^\d.;|]{0,30}\bnach (?:der |bestandener |erfolgreicher |ablauf der )?(?:probezeit\#
        |einarbeitung(?:szeit)?)[^\d.;|]{0,12}$
        """#)
    private static let between = Pattern(#"(?:zwischen|between|von|ca\.)[^\d]{0,24}$"#)
    private static let span = Pattern(#"spanne|rahmen|range|band\b"#)

    /// Joins the amounts of a line to ranges where the words between them say so.
    static func all(_ amounts: [PayAmount], in line: TermLine) -> [PayCandidate] {
        var found: [PayCandidate] = []
        var index = 0
        while index < amounts.count {
            let low = amounts[index]
            if index + 1 < amounts.count, isRange(low, amounts[index + 1], in: line) {
                found.append(PayCandidate(low: low, high: amounts[index + 1]).inheritingThousands())
                index += 2
            } else {
                found.append(PayCandidate(low: low, high: nil))
                index += 1
            }
        }
        return found
    }

    private static func isRange(_ low: PayAmount, _ high: PayAmount, in line: TermLine) -> Bool {
        let distance = high.bytes.lowerBound - low.bytes.upperBound
        guard distance >= 0, distance <= 70,
            low.hasCurrency || high.hasCurrency || low.isThousands || high.isThousands
                || (low.isGrouped && high.isGrouped) || (low.value >= 10_000 && high.value >= 10_000)
        else { return false }
        let gap = line.slice(from: low.bytes.upperBound, to: high.bytes.lowerBound)
        if distance > 12, low.hasCurrency, high.hasCurrency, low.value < high.value, high.value < low.value * 1.5,
            stageLink.occurs(in: gap)
        {
            return true
        }
        guard distance <= 40 else { return false }
        if rangeLink.occurs(in: gap) { return true }
        let before = line.slice(from: low.bytes.lowerBound - 40, to: low.bytes.lowerBound)
        if betweenLink.occurs(in: gap) {
            return between.occurs(in: before) || low.value < high.value && gap.utf8.count < 8 && !low.hasCurrency
        }
        return slashLink.occurs(in: gap) && span.occurs(in: before) && low.value < high.value
    }

    /// "60-70.000" and "55-65k" mean thousands at both ends; ends in the wrong order change places.
    func inheritingThousands() -> PayCandidate {
        var candidate = self
        guard var high else { return self }
        if low.value < 1000, high.value >= 1000, low.value * 1000 <= high.value * 1.5, low.value >= 10 {
            candidate.low.value *= 1000
        } else if low.value >= 1000, high.value < 1000, low.isThousands {
            high.value *= 1000
        }
        candidate.high = high
        if candidate.low.value > high.value {
            candidate.high?.value = candidate.low.value
            candidate.low.value = high.value
        }
        return candidate
    }
}
