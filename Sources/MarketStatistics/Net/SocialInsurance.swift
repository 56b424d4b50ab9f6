/// The employee's contributions to social insurance, in cents a month, each rounded to the nearest cent.
struct SocialInsurance {
    var health = 0
    var care = 0
    var pension = 0
    var unemployment = 0

    var total: Int { health + care + pension + unemployment }

    /// - Parameter careRate: the employee's rate of care insurance in millionths, with surcharge or discounts.
    init(grossCents: Int, year: TaxYear, household: NetPay.Household, careRate: Int) {
        if grossCents <= year.minijob * 100 {
            pension = Self.minijobPension(grossCents: grossCents, year: year)
            return
        }
        // In the transition range the usual rates are paid on a reduced base, but the surcharge and the
        // discounts for children, which the employee bears alone, on the base of both sides together.
        var own = Double(grossCents)
        var both = own
        if grossCents <= year.midijob * 100 {
            let lower = Double(year.minijob)
            let upper = Double(year.midijob)
            let above = own - lower * 100
            let factor = Double(year.midijobFactor) / 10_000
            both = factor * lower * 100 + (upper / (upper - lower) - lower / (upper - lower) * factor) * above
            own = upper / (upper - lower) * above
        }
        let healthCeiling = Double(year.healthCeiling) * 100 / 12
        let pensionCeiling = Double(year.pensionCeiling) * 100 / 12
        func part(_ base: Double, _ millionths: Int) -> Double { base * Double(millionths) / 1_000_000 }
        pension = Self.cents(part(min(own, pensionCeiling), year.pension))
        unemployment = Self.cents(part(min(own, pensionCeiling), year.unemployment))
        if let insurance = household.privateInsurance {
            health = max(0, insurance.premiumCents - insurance.subsidyCents)
        } else {
            health = Self.cents(part(min(own, healthCeiling), year.health + household.halfAdditionalRate))
            let usual = household.worksInSaxony ? year.careSaxony : year.care
            care = Self.cents(
                part(min(own, healthCeiling), usual) + part(min(both, healthCeiling), careRate - usual))
        }
    }

    /// What is left of the whole contribution when the employer has paid its flat part.
    private static func minijobPension(grossCents: Int, year: TaxYear) -> Int {
        guard grossCents > 0 else { return 0 }
        let base = Double(max(grossCents, year.minijobLeastBase * 100))
        let whole = base * Double(2 * year.pension) / 1_000_000
        return cents(whole - Double(grossCents) * Double(year.minijobEmployerPension) / 1_000_000)
    }

    /// Half a cent is rounded up; the small addition keeps products of decimal fractions on their side of it.
    private static func cents(_ amount: Double) -> Int { Int((amount + 1e-6).rounded()) }
}
