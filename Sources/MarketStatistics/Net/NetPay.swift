/// What is left of a month's gross pay, in EUR a month.
public struct NetPay: Hashable, Sendable, Encodable {
    /// Wage tax.
    public var lohnsteuer: Double
    /// Solidarity surcharge.
    public var soli: Double
    /// Church tax.
    public var kirchensteuer: Double
    /// The employee's shares of health, care, pension and unemployment insurance.
    public var kv: Double
    public var pv: Double
    public var rv: Double
    public var av: Double
    /// The sum of the four.
    public var social: Double
    public var net: Double

    /// Gross to net by the law of one year.
    ///
    /// Exact to the cent for monthly pay of employees in social insurance, statutory or private health
    /// insurance, minor employment (wage tax then paid by the employer at a flat rate, pension not opted out of, no
    /// insurance that a premium would be for) and the transition range. Not covered: bonuses, allowances on the tax card, pensions, the factor
    /// method, the cap of church tax.
    ///
    /// - Parameters:
    ///   - gross: EUR a month.
    ///   - year: of the law; there are tables for 2026.
    /// - Throws: a ``NetPayError`` that names the value it cannot take.
    public static func calculate(gross: Double, household: Household, year: Int) throws(NetPayError) -> NetPay {
        let values = try TaxYear.of(year)
        guard gross >= 0, gross <= greatestGross else { throw .gross(gross) }
        if let mistake = household.mistakes.first { throw mistake }
        let grossCents = Int((gross * 100).rounded())
        let tax = WageTax(year: values, household: household)
        let social = SocialInsurance(
            grossCents: grossCents, year: values, household: household, careRate: tax.careRate)
        var result = WageTax.Result(wageTax: 0, solidarity: 0, churchBase: 0)
        if grossCents > values.minijob * 100 { result = tax.monthly(grossCents: grossCents) }
        let church = household.church ? result.churchBase * household.state.churchTaxPercent / 100 : 0
        func euro(_ cents: Int) -> Double { Double(cents) / 100 }
        return NetPay(
            lohnsteuer: euro(result.wageTax), soli: euro(result.solidarity), kirchensteuer: euro(church),
            kv: euro(social.health), pv: euro(social.care), rv: euro(social.pension), av: euro(social.unemployment),
            social: euro(social.total),
            net: euro(grossCents - result.wageTax - result.solidarity - church - social.total))
    }

    /// EUR a month.
    public static let greatestGross = 1_000_000.0
}

/// Why a net pay cannot be computed.
public enum NetPayError: Error, Hashable, Sendable, CustomStringConvertible {
    case unknownYear(Int, known: [Int])
    case gross(Double)
    case taxClass(Int)
    case childAllowances(Double)
    case children(Int)
    case age(Int)
    case additionalRate(Double)
    case privatePremium(Double)
    case privateSubsidy(Double)

    public var description: String {
        switch self {
        case .unknownYear(let year, let known):
            "no tax and insurance tables for \(year); known: \(known.map(String.init).joined(separator: ", "))"
        case .gross(let value): "gross pay must be 0 to 1,000,000 EUR a month, not \(value)"
        case .taxClass(let value): "tax class must be 1 to 6, not \(value)"
        case .childAllowances(let value): "child allowances must be 0 to 20 in steps of 0.5, not \(value)"
        case .children(let value): "number of children must be 0 to 20, not \(value)"
        case .age(let value): "age must be 14 to 120, not \(value)"
        case .additionalRate(let value): "additional health contribution must be 0 to 10 %, not \(value)"
        case .privatePremium(let value): "private premium must be 0 to 100,000 EUR a month, not \(value)"
        case .privateSubsidy(let value): "subsidy must be 0 EUR a month up to the private premium, not \(value)"
        }
    }
}
