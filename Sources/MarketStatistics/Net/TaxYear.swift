/// The amounts and rates of one year by which wage tax and social insurance are computed.
///
/// Money is in whole EUR or, where said, in cents; rates are in millionths, so that all sums are exact.
struct TaxYear: Sendable {
    let year: Int
    /// Basic allowance and upper ends of the tariff's zones, § 32a EStG.
    let allowance: Int
    let zone2End: Int
    let zone3End: Int
    let zone4End: Int
    /// Coefficients of the tariff in hundredths: progressions, starting rates and constants.
    let zone2: (square: Int, linear: Int)
    let zone3: (square: Int, linear: Int, constant: Int)
    let zone4Constant: Int
    let zone5Constant: Int
    /// Limits of the difference method of classes V and VI, § 39b(2) sentence 7 EStG.
    let class5Limits: (first: Int, second: Int, third: Int)
    /// Lump sum for an employee's expenses and for special expenses.
    let employeeLumpSum: Int
    let specialExpenses: Int
    /// Relief for single parents (class II).
    let singleParents: Int
    /// Allowance of one whole child; half of it in class IV.
    let child: Int
    /// Yearly tax up to which there is no solidarity surcharge.
    let soliFree: Int
    /// The alternative branch of the lump sum for insurance counts at most this much besides pensions.
    let otherInsuranceCap: Int
    /// Assessment ceilings a year.
    let healthCeiling: Int
    let pensionCeiling: Int
    /// Yearly pay from which employees may choose private insurance, § 6(6) SGB V.
    let compulsoryInsurance: Int
    /// Employee's rates in millionths: health for the tax (reduced rate) and for the contribution (general rate),
    /// each without the additional contribution; pension; unemployment; care, and care in Saxony.
    let healthForTax: Int
    let health: Int
    let pension: Int
    let unemployment: Int
    let care: Int
    let careSaxony: Int
    let careChildless: Int
    /// Taken off for each of the second to fifth child.
    let carePerChild: Int
    /// Upper ends of minor employment and of the transition range, EUR a month.
    let minijob: Int
    let midijob: Int
    /// The factor F of the transition range, § 20(2a) SGB IV, in ten-thousandths.
    let midijobFactor: Int
    /// An employer's pension contribution for minor employment in millionths, and the least amount that
    /// the whole contribution is paid on, EUR a month.
    let minijobEmployerPension: Int
    let minijobLeastBase: Int

    /// The year's values.
    ///
    /// - Throws: ``NetPayError/unknownYear(_:known:)`` where there are none.
    static func of(_ year: Int) throws(NetPayError) -> TaxYear {
        guard let found = all.first(where: { $0.year == year }) else {
            throw .unknownYear(year, known: all.map(\.year))
        }
        return found
    }

    /// Sources: EStG and the Federal Ministry of Finance's programme flow chart for 2026 ("Programmablaufplan"),
    /// SGB IV to XI and the ordinance on social insurance amounts for 2026.
    static let all = [
        TaxYear(
            year: 2026, allowance: 12_348, zone2End: 17_799, zone3End: 69_878, zone4End: 277_825,
            zone2: (91_451, 140_000), zone3: (17_310, 239_700, 103_487), zone4Constant: 1_113_563,
            zone5Constant: 1_947_038, class5Limits: (14_071, 34_939, 222_260), employeeLumpSum: 1230,
            specialExpenses: 36, singleParents: 4260, child: 9756, soliFree: 20_350, otherInsuranceCap: 1900,
            healthCeiling: 69_750, pensionCeiling: 101_400, compulsoryInsurance: 77_400, healthForTax: 70_000,
            health: 73_000, pension: 93_000,
            unemployment: 13_000, care: 18_000, careSaxony: 23_000, careChildless: 6000, carePerChild: 2500,
            minijob: 603, midijob: 2000, midijobFactor: 6619, minijobEmployerPension: 150_000, minijobLeastBase: 175)
    ]
}
