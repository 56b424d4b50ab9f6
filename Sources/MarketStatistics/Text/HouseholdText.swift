import ReferenceData

extension Labels {
    /// Names of the tax classes 1 to 6, as law and forms write them.
    package static let taxClasses = ["I", "II", "III", "IV", "V", "VI"]

    /// `Steuerklasse I, keine Kinder, 30 Jahre, ohne Kirchensteuer, gesetzlich versichert mit 2,9 % Zusatzbeitrag,
    /// Hessen`.
    ///
    /// In English the class keeps its German number and says what it is of.
    package static func household(_ household: NetPay.Household) -> String {
        let classes = taxClasses
        let name =
            classes.indices.contains(household.taxClass - 1) ? classes[household.taxClass - 1] : "\(household.taxClass)"
        let children =
            household.children == 0
            ? words("keine Kinder", "no children")
            : Wording.count(household.children, words("Kind", "child"), words("Kinder", "children"))
        var parts = [words("Steuerklasse \(name)", "tax class (Steuerklasse) \(name)"), children]
        if household.childAllowances > 0 {
            let isOne = household.childAllowances == 1
            let allowances = Wording.short(household.childAllowances)
            parts.append(
                words(
                    "\(allowances) Kinder\(isOne ? "freibetrag" : "freibeträge")",
                    "\(allowances) child tax \(isOne ? "allowance" : "allowances")"))
        }
        parts.append(words("\(household.age) Jahre", "aged \(household.age)"))
        parts.append(
            household.church
                ? words("mit Kirchensteuer", "with church tax") : words("ohne Kirchensteuer", "no church tax"))
        if let insurance = household.privateInsurance {
            let (premium, subsidy) = (Wording.exactEuro(insurance.premium), Wording.exactEuro(insurance.subsidy))
            parts.append(
                words(
                    "privat versichert für \(premium), Zuschuss \(subsidy)",
                    "privately insured for \(premium), employer’s subsidy \(subsidy)"))
        } else {
            let rate = rate(household.additionalRate)
            parts.append(
                words(
                    "gesetzlich versichert mit \(rate)\(Wording.space)% Zusatzbeitrag",
                    "statutory health insurance with an additional contribution (Zusatzbeitrag) of \(rate)%"))
        }
        parts.append(state(household.state))
        return parts.joined(separator: ", ")
    }

    package static func state(_ state: FederalState) -> String {
        Places.shared.state(named: state.rawValue)?.name ?? state.rawValue
    }

    /// Health funds give two decimals at most.
    private static func rate(_ percent: Double) -> String {
        let isShort = (percent * 10).rounded() == percent * 10
        return isShort ? Wording.short(percent) : Wording.number(percent, decimals: 2)
    }
}
