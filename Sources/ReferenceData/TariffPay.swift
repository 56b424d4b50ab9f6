import JobMarket

/// A collective agreement whose pay tables are held.
public enum CollectiveAgreement: String, Codable, Hashable, Sendable, CaseIterable {
    /// Public service of the municipalities.
    case tvoedVKA = "TVöD-VKA"
    /// Public service of the federation.
    case tvoedBund = "TVöD-Bund"
    /// Public service of the states but Hesse.
    case tvl = "TV-L"
    /// Metal and electrical industry in North Rhine-Westphalia.
    case eraNRW = "ERA M+E NRW"
    /// Temporary agency work.
    case agency = "GVP/DGB Zeitarbeit"
}

/// One amount of a collective pay table: gross, full time, without allowances.
public struct TariffPay: Hashable, Sendable {
    public var agreement: CollectiveAgreement
    public var group: TariffGroup
    /// The step as the table names it: `1` to `6`, `nach 36. Monat`; `-` where the group has none.
    public var step: String
    /// EUR in ``unit``.
    public var amount: Double
    /// ``PayUnit/month`` or ``PayUnit/hour``.
    public var unit: PayUnit
    /// Hours of a full-time week; `nil` where the agreement has no single figure.
    public var weeklyHours: Double?
    public var validFrom: Day
    /// The last day; `nil` where none is agreed.
    public var validTo: Day?
    public var status: TariffStatus
    /// Who published it.
    public var source: String

    /// The step's number; `nil` where steps are counted otherwise.
    public var stepNumber: Int? { Int(step) }

    /// EUR per month, full time. A month of pay by the hour has 52 / 12 weeks, as agreements count it
    /// (35 hours a week are 151.67 a month).
    public var monthly: Double {
        guard unit == .hour, let weeklyHours else { return amount }
        return (amount * weeklyHours * 52 / 12 * 100).rounded() / 100
    }
}
