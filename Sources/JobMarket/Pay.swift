/// The period that an amount of pay is for.
public enum PayUnit: String, Codable, Hashable, Sendable, CaseIterable {
    case hour, day, week, month, year
}

/// Whether an amount is an employer's own figure or follows from a collective agreement.
public enum PayKind: String, Codable, Hashable, Sendable, CaseIterable {
    case salary, tariff
}

/// Pay for the job as an ad gives it, and the same as EUR per month for full-time work.
public struct PayStatement: Codable, Hashable, Sendable {
    /// Lower end in ``unit``; `nil` where the ad leaves it open.
    public var min: Double?
    /// Upper end in ``unit``; `nil` where the ad leaves it open.
    public var max: Double?
    public var unit: PayUnit
    public var kind: PayKind
    /// The collective agreement and grade, such as `TVöD E11`.
    public var tariff: String?
    /// Whether the amounts are before (`true`) or after taxes and contributions; `nil` where the ad does not say.
    public var isGross: Bool?
    public var origin: Origin
    /// The same as EUR per month, full time; `nil` where it cannot be said, as of net amounts.
    public var monthly: MonthlyPay?
    /// Why a grade without amounts of its own has no ``monthly`` ones; `nil` where it has.
    public var unresolved: UnresolvedGrade?

    public init(
        min: Double?, max: Double?, unit: PayUnit, kind: PayKind, tariff: String? = nil, isGross: Bool? = nil,
        origin: Origin, monthly: MonthlyPay? = nil, unresolved: UnresolvedGrade? = nil
    ) {
        self.min = min
        self.max = max
        self.unit = unit
        self.kind = kind
        self.tariff = tariff
        self.isGross = isGross
        self.origin = origin
        self.monthly = monthly
        self.unresolved = unresolved
    }
}

/// Why a grade of a collective agreement could not be brought to an amount.
public enum UnresolvedGrade: String, Codable, Hashable, Sendable, CaseIterable {
    /// No table of the agreement is held.
    case noTable
    /// The tables held do not cover the day of the ad.
    case noTableForDay
    /// The tables held do not have the grade.
    case noSuchGrade
    /// The agreement differs by region, and the ad's region is unknown or one whose table is not held.
    case noTableForRegion
}

/// How sure the amounts of a collective pay table are.
public enum TariffStatus: String, Codable, Hashable, Sendable, CaseIterable {
    /// Seen in a published table.
    case published
    /// An earlier table with the raise that was agreed.
    case computed
    /// Worked out from published differences to another table.
    case reconstructed
}

/// Gross EUR per month for full-time work, with what was assumed to get there.
public struct MonthlyPay: Codable, Hashable, Sendable {
    public var min: Double?
    public var max: Double?
    public var assumptions: [PayAssumption]

    public init(min: Double?, max: Double?, assumptions: [PayAssumption]) {
        self.min = min
        self.max = max
        self.assumptions = assumptions
    }

    /// The single figure that quantiles use: the middle of a range, or its one known end.
    public var middle: Double? {
        switch (min, max) {
        case (let low?, let high?): (low + high) / 2
        case (let value?, nil), (nil, let value?): value
        case (nil, nil): nil
        }
    }
}

/// What was assumed when pay was brought to EUR per month, full time.
public enum PayAssumption: Codable, Hashable, Sendable {
    /// Hours of a full-time week, where the ad gives none.
    case fullTimeHours(Double)
    /// Hours of a week as the ad gives them.
    case statedHours(Double)
    /// Salaries a year.
    case salariesPerYear(Double)
    /// Days of a full-time week.
    case daysPerWeek(Double)
    /// The unit was not given and follows from the amount.
    case unitFromAmount
    /// An amount for part-time work was brought from the hours it is for to those of a full-time week.
    case partTime(hours: Double, fullTime: Double)
    /// The pay table of a collective agreement that has held since a day. Several stand for an agreement that the
    /// ad does not name exactly: the amounts span them all.
    case tariffTable(agreement: String, since: Day, status: TariffStatus)
    /// The steps of the grade that the ad names.
    case tariffSteps(first: Int, last: Int)
    /// Every step of the grade, as the ad names none.
    case allTariffSteps
}

extension PayStatement {
    /// Weeks of an average month: 365.25 / 7 / 12.
    public static let weeksPerMonth = 365.25 / 7 / 12
    /// Hours of a full-time week where neither the ad nor its agreement says more: most German
    /// agreements lie between 35 and 40, ads without one nearly always mean 40.
    public static let assumedWeeklyHours = 40.0

    /// Brings the amounts to EUR per month for full-time work.
    ///
    /// - Parameters:
    ///   - weeklyHours: hours of a full-time week where the ad says them.
    ///   - salariesPerYear: salaries a year where the ad names 13 or 14 of them.
    ///   - partTimeHours: hours of the week that the amounts are for, where they are for part-time work; scaled in
    ///     proportion to the full-time week. Pay by the hour is the same for both.
    ///   - unitFromAmount: whether the unit was inferred from the amount.
    public func normalised(
        weeklyHours: Double? = nil, salariesPerYear: Double? = nil, partTimeHours: Double? = nil,
        unitFromAmount: Bool = false
    ) -> MonthlyPay? {
        guard min != nil || max != nil else { return nil }
        var assumptions: [PayAssumption] = unitFromAmount ? [.unitFromAmount] : []
        var factor: Double
        switch unit {
        case .hour:
            let hours = weeklyHours ?? Self.assumedWeeklyHours
            assumptions.append(weeklyHours == nil ? .fullTimeHours(hours) : .statedHours(hours))
            factor = hours * Self.weeksPerMonth
        case .day:
            assumptions.append(.daysPerWeek(5))
            factor = 5 * Self.weeksPerMonth
        case .week:
            factor = Self.weeksPerMonth
        case .month:
            let salaries = salariesPerYear ?? 12
            if salariesPerYear != nil { assumptions.append(.salariesPerYear(salaries)) }
            factor = salaries / 12
        case .year:
            factor = 1.0 / 12
        }
        if let partTimeHours, partTimeHours > 0, unit != .hour {
            let fullTime = weeklyHours ?? Self.assumedWeeklyHours
            assumptions.append(.partTime(hours: partTimeHours, fullTime: fullTime))
            factor *= fullTime / partTimeHours
        }
        func scaled(_ value: Double?) -> Double? {
            value.map { ($0 * factor * 100).rounded() / 100 }
        }
        return MonthlyPay(min: scaled(min), max: scaled(max), assumptions: assumptions)
    }
}
