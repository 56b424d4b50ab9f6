/// The limits of pay by which employment counts for social insurance, by the law of one year.
public struct EmploymentLimits: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Minor employment ("Minijob"), § 8 SGB IV.
        case minor
        /// The transition range ("Midijob"), § 20(2) SGB IV.
        case transition
        case usual
    }

    /// EUR a month up to which employment is minor, and up to which it is in the transition range.
    public let minor: Int
    public let transition: Int
    /// EUR a month from which employees may choose private health insurance.
    public let privateInsurance: Int

    /// The years for which there are tables of taxes and contributions, ascending.
    public static let knownYears = TaxYear.all.map(\.year)

    /// - Throws: ``NetPayError/unknownYear(_:known:)``.
    public init(year: Int) throws(NetPayError) {
        let values = try TaxYear.of(year)
        minor = values.minijob
        transition = values.midijob
        privateInsurance = values.compulsoryInsurance / 12
    }

    /// - Parameter gross: EUR a month.
    public func kind(gross: Double) -> Kind {
        if gross <= Double(minor) { return .minor }
        return gross <= Double(transition) ? .transition : .usual
    }
}
