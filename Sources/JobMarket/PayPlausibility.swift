/// Whether an ad's pay can be what a full-time month of the job pays; figures leave out what cannot.
public enum PayPlausibility: String, Codable, Hashable, Sendable, CaseIterable {
    case plausible
    /// Below the statutory minimum wage for a full-time week of 35 hours.
    case belowMinimumWage = "below_minimum_wage"
    /// Above 400,000 EUR a year.
    case aboveLimit = "above_limit"
    /// Range whose upper end is more than twice the lower.
    case wideRange = "wide_range"
}

extension FactPay {
    /// EUR a month.
    public static let greatest = 400_000.0 / 12
    public static let widestRange = 2.0

    /// - Parameters:
    ///   - day: the day of the ad, by which the minimum wage goes.
    ///   - isTraining: apprenticeships and trainee posts, for which there is no minimum wage.
    public func plausibility(on day: Day, isTraining: Bool) -> PayPlausibility {
        guard let middle else { return .plausible }
        if let min, let max, max > min * Self.widestRange { return .wideRange }
        if middle <= 0 || (!isTraining && middle < MinimumWage.monthly(on: day)) { return .belowMinimumWage }
        return middle <= Self.greatest ? .plausible : .aboveLimit
    }
}
