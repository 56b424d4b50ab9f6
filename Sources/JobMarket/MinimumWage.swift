/// The statutory minimum wage by day.
public enum MinimumWage {
    /// EUR an hour and the first day it was in force (Minimum Wage Act and its ordinances; the last by the fifth
    /// ordinance, BGBl. 2025 I Nr. 268).
    private static let steps: [(year: Int, month: Int, wage: Double)] = [
        (2027, 1, 14.60), (2026, 1, 13.90), (2025, 1, 12.82), (2024, 1, 12.41), (2022, 10, 12.00), (2022, 7, 10.45),
        (2022, 1, 9.82), (2021, 7, 9.60), (2021, 1, 9.50), (2020, 1, 9.35), (2019, 1, 9.19), (2017, 1, 8.84),
        (2015, 1, 8.50),
    ]

    /// EUR an hour; `nil` before there was one.
    public static func hourly(on day: Day) -> Double? {
        let civil = day.civil
        return steps.first { (civil.year, civil.month) >= ($0.year, $0.month) }?.wage
    }

    /// The limit of minor employment, in whole EUR a month; `nil` before October 2022, when it did not follow the wage.
    ///
    /// § 8 (1a) SGB IV: the minimum wage times 130 by 3, rounded up to whole euros.
    public static func minijobLimit(on day: Day) -> Int? { hourly(on: day).flatMap(minijobLimit(wage:)) }

    private static func minijobLimit(wage: Double) -> Int? {
        wage >= 12 ? Int((wage * 130 / 3 - 1e-9).rounded(.up)) : nil
    }

    /// Every limit there was and will be, in whole EUR a month, the first ones set by law (2003 and 2013).
    public static let minijobLimits: [Int] = [400, 450] + steps.reversed().compactMap { minijobLimit(wage: $0.wage) }

    /// Hours of the shortest full-time week that agreements know.
    public static let shortestFullTime = 35.0

    /// The least lawful EUR a month for full-time work.
    public static func monthly(on day: Day) -> Double {
        (hourly(on: day) ?? 0) * shortestFullTime * PayStatement.weeksPerMonth
    }
}
