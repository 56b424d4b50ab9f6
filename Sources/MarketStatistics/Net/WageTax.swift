/// Wage tax on a month's pay by the Federal Ministry of Finance's programme flow chart ("Programmablaufplan für die
/// maschinelle Berechnung der Lohnsteuer"), for current pay without pensions, allowances on the card or factor.
///
/// All steps are in whole cents or EUR and are cut off where the flow chart cuts them off.
struct WageTax {
    let year: TaxYear
    let household: NetPay.Household

    /// Cents a month.
    struct Result {
        var wageTax: Int
        var solidarity: Int
        /// The tax that church tax is a part of.
        var churchBase: Int
    }

    func monthly(grossCents: Int) -> Result {
        let yearly = grossCents * 12
        let tax = tax(yearlyCents: yearly, childAllowance: 0)
        let reduced = childAllowance > 0 ? self.tax(yearlyCents: yearly, childAllowance: childAllowance) : tax
        return Result(
            wageTax: tax * 100 / 12, solidarity: solidarity(yearlyTax: reduced) / 12, churchBase: reduced * 100 / 12)
    }

    private var splitting: Int { household.taxClass == 3 ? 2 : 1 }

    /// Allowances for children in EUR: they lower solidarity surcharge and church tax only.
    private var childAllowance: Int {
        switch household.taxClass {
        case 1, 2, 3: year.child * household.childAllowanceTenths / 10
        case 4: year.child / 2 * household.childAllowanceTenths / 10
        default: 0
        }
    }

    /// Yearly tax in EUR on a yearly pay in cents.
    private func tax(yearlyCents: Int, childAllowance: Int) -> Int {
        var allowances = childAllowance
        if household.taxClass < 6 {
            allowances += yearlyCents < year.employeeLumpSum * 100 ? ceilToEuro(yearlyCents) : year.employeeLumpSum
            allowances += year.specialExpenses
        }
        if household.taxClass == 2 { allowances += year.singleParents }
        let taxable = yearlyCents - (allowances + insuranceLumpSum(yearlyCents: yearlyCents)) * 100
        let whole = taxable < 100 ? 0 : taxable / splitting / 100
        return household.taxClass < 5 ? tariff(whole) * splitting : classFiveOrSix(whole)
    }

    /// The lump sum for insurance contributions in EUR, rounded up, § 39b(2) sentence 5 number 3 EStG.
    private func insuranceLumpSum(yearlyCents: Int) -> Int {
        let forPension = min(yearlyCents, year.pensionCeiling * 100)
        let forHealth = min(yearlyCents, year.healthCeiling * 100)
        let pension = forPension * year.pension / 1_000_000
        let health: Int
        if let insurance = household.privateInsurance {
            let own = max(0, insurance.premiumCents - insurance.subsidyCents) * 12
            health = household.taxClass == 6 ? 0 : own
        } else {
            let rate = year.healthForTax + household.halfAdditionalRate + careRate
            health = forHealth * rate / 1_000_000
        }
        let usual = ceilToEuro(pension + health)
        guard household.taxClass < 6 else { return usual }
        let unemployment = forPension * year.unemployment / 1_000_000
        let capped = min(unemployment + health, year.otherInsuranceCap * 100)
        return max(usual, ceilToEuro(pension + capped))
    }

    /// The employee's rate of care insurance in millionths.
    var careRate: Int {
        let rate = household.worksInSaxony ? year.careSaxony : year.care
        if household.paysChildlessSurcharge { return rate + year.careChildless }
        return rate - year.carePerChild * household.careDiscounts
    }

    /// Income tax in EUR on whole EUR, § 32a(1) EStG.
    private func tariff(_ income: Int) -> Int {
        switch income {
        case ...year.allowance:
            0
        case ...year.zone2End:
            progression(income - year.allowance, year.zone2.square, year.zone2.linear, 0)
        case ...year.zone3End:
            progression(income - year.zone2End, year.zone3.square, year.zone3.linear, year.zone3.constant)
        case ...year.zone4End:
            (income * 42 - year.zone4Constant) / 100
        default:
            (income * 45 - year.zone5Constant) / 100
        }
    }

    /// `(square * y + linear) * y + constant`, cut off to EUR, for `y = excess / 10,000` and coefficients in hundredths.
    private func progression(_ excess: Int, _ square: Int, _ linear: Int, _ constant: Int) -> Int {
        ((square * excess + linear * 10_000) * excess + constant * 100_000_000) / 10_000_000_000
    }

    /// Twice the difference of the tax on 1.25 and 0.75 of the income, within limits, § 39b(2) sentence 7 EStG.
    private func classFiveOrSix(_ income: Int) -> Int {
        func difference(_ income: Int) -> Int {
            let twice = (tariff(income * 5 / 4) - tariff(income * 3 / 4)) * 2
            return max(twice, income * 14 / 100)
        }
        let (first, second, third) = year.class5Limits
        func added(_ tax: Int, _ amount: Int, _ percent: Int) -> Int { (tax * 100 + amount * percent) / 100 }
        if income > second {
            let base = difference(second)
            guard income > third else { return added(base, income - second, 42) }
            return added(added(base, third - second, 42), income - third, 45)
        }
        let plain = difference(income)
        return income > first ? min(plain, added(difference(first), income - first, 42)) : plain
    }

    /// Yearly solidarity surcharge in cents, with its sliding zone.
    private func solidarity(yearlyTax: Int) -> Int {
        let free = year.soliFree * splitting
        guard yearlyTax > free else { return 0 }
        return min(yearlyTax * 55 / 10, (yearlyTax - free) * 119 / 10)
    }

    private func ceilToEuro(_ cents: Int) -> Int { (cents + 99) / 100 }
}
