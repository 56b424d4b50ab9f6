import JobMarket

/// Gross pay in EUR per month, full time, as ads name it; temp agencies and apprenticeships apart.
public struct Pay: PartFigures {
    public var basis: Basis
    /// Ads that name pay.
    public var named: Figure
    /// An employer's own figures, stated in a field or read from the text.
    public var salary: PayGroup
    /// Figures that follow from a collective agreement.
    public var tariff: Part<PayDistribution>
    public var agencies: Part<PayDistribution>
    public var trainees: Part<PayDistribution>
    /// Own figures by experience asked for: entry, experienced, senior, lead.
    public var byLevel: [LevelPay]

    public struct PayGroup: Encodable, Sendable {
        public var distribution: Part<PayDistribution>
        public var excluded: ExcludedPay
    }

    public struct LevelPay: Encodable, Sendable {
        public var level: CareerLevel
        public var label: String
        public var pay: Part<PayDistribution>
    }

    private enum CodingKeys: String, CodingKey {
        case basis, named, salary, tariff, agencies, trainees
        case byLevel = "by_level"
    }
}

/// The distribution of the middle of each ad's pay, and of the ends of its range.
public struct PayDistribution: PartFigures {
    public var basis: Basis
    public var p50: Figure
    /// From 30 ads.
    public var p25: Figure?
    public var p75: Figure?
    /// From 100 ads.
    public var p10: Figure?
    public var p90: Figure?
    /// Median of the lower and of the upper ends, of the ads that give a range; `nil` where too few do.
    public var low: Figure?
    public var high: Figure?
    /// Ads whose pay the source states in a field, and those whose pay was read from the text.
    public var stated: Int
    public var read: Int
}

/// Pay left out of the figures, by reason; numbers of ads.
public struct ExcludedPay: Encodable, Hashable, Sendable {
    /// Below the statutory minimum wage for a full-time week of 35 hours.
    public var belowMinimumWage = 0
    /// Above 400,000 EUR a year.
    public var aboveLimit = 0
    /// Range whose upper end is more than twice the lower.
    public var wideRange = 0
    /// Far from the others (more than 3.5 robust standard deviations of the logarithm).
    public var outlier = 0

    private enum CodingKeys: String, CodingKey {
        case outlier
        case belowMinimumWage = "below_minimum_wage"
        case aboveLimit = "above_limit"
        case wideRange = "wide_range"
    }
}
