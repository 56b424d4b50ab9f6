import GermanText
import JobMarket

/// Reads the industry and the size of the employer.
enum CompanyReader {
    static let gate = LineGate([
        "mitarbeit", "employees", "beschäftigte", "kolleg", "people", "köpfe", "menschen",
    ])
    private static let count = Pattern(
        #"""
        (?<![\d.,])(?<n>\d{1,3}(?:[. ’']\d{3})*|\d{1,6})\s*(?:\+|plus)?\s*(?:(?:engagierte|motivierte\#
        |qualifizierte|feste|hochqualifizierte|weltweite?|talentierte|begeisterte\#
        |kluge)[nr]?\s+)?(?:mitarbeite(?:r|nde|rinnen)|mitarbeiter|employees|beschäftigten?|kolleg(?:inn|en\#
        |\*|:)|menschen(?= (?:in|an|für|arbeiten))|people\b|köpfe)
        """#
    )
    private static let lead = Pattern(
        #"(?:führung|leitung|verantwortung|leiten|führen|betreu\w+|abrechn\w*|lohn\w*|entgelt\w*)[^.]{0,40}$"#)

    /// What the source says of the industry.
    static func industry(_ ad: AdContext) -> Sourced<String>? {
        guard let industry = ad.posting.industry, !industry.isEmpty else { return nil }
        return Sourced(industry, .stated(field: "industry"))
    }

    /// Number of employees: the field's, else the largest the ad names for its firm.
    static func size(_ ad: AdContext) -> Sourced<Int>? {
        if let stated = ad.posting.companySize, let number = statedSize.matches(in: stated).last?["n"],
            let value = PayAmount.number(number), value >= 1
        {
            return Sourced(Int(value), .stated(field: "companySize"))
        }
        var best: Sourced<Int>?
        for line in ad.lines.passing(.company) where line.number > 0 && ad.zone(of: line.number) != .tasks {
            for piece in ad.lines.pieces(.company, of: line) {
                for match in count.matches(in: piece.text) {
                    guard let value = match["n"].flatMap(PayAmount.number), value >= 3, value <= 3_000_000,
                        value > Double(best?.value ?? 0),
                        !lead.occurs(in: piece.before(match, 50))
                    else { continue }
                    best = Sourced(Int(value), piece.origin(match, in: ad))
                }
            }
        }
        return best
    }

    private static let statedSize = Pattern(#"(?<n>\d{1,3}(?:[.,]\d{3})+|\d+)"#)
}
