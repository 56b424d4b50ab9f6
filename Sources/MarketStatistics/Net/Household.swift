extension NetPay {
    /// What the deductions depend on besides the pay.
    public struct Household: Hashable, Sendable, Encodable {
        /// 1 to 6.
        public var taxClass: Int
        /// Child allowances on the tax card ("Zahl der Kinderfreibeträge"), in steps of 0.5.
        public var childAllowances: Double
        /// Children for care insurance: none means the surcharge from 23 on, two to five (under 25) lower it.
        public var children: Int
        public var age: Int
        public var church: Bool
        /// Where they live: decides church tax.
        public var state: FederalState
        /// Where they work: in Saxony employees bear more of care insurance, § 58(3) SGB XI. `nil` for ``state``.
        public var workState: FederalState?
        /// The health fund's additional contribution in per cent of pay, both halves together.
        public var additionalRate: Double
        /// Private instead of statutory health and care insurance.
        public var privateInsurance: PrivateInsurance?

        /// EUR a month.
        public struct PrivateInsurance: Hashable, Sendable, Encodable {
            public var premium: Double
            /// The employer's subsidy.
            public var subsidy: Double

            public init(premium: Double, subsidy: Double) {
                self.premium = premium
                self.subsidy = subsidy
            }

            var premiumCents: Int { Int((premium * 100).rounded()) }
            var subsidyCents: Int { Int((subsidy * 100).rounded()) }
        }

        /// The average additional contribution that the Federal Ministry of Health announced for 2026, per cent.
        public static let averageAdditionalRate = 2.9

        public init(
            taxClass: Int = 1, childAllowances: Double = 0, children: Int = 0, age: Int = 30, church: Bool = false,
            state: FederalState = .northRhineWestphalia, workState: FederalState? = nil,
            additionalRate: Double = averageAdditionalRate, privateInsurance: PrivateInsurance? = nil
        ) {
            self.taxClass = taxClass
            self.childAllowances = childAllowances
            self.children = children
            self.age = age
            self.church = church
            self.state = state
            self.workState = workState
            self.additionalRate = additionalRate
            self.privateInsurance = privateInsurance
        }

        private enum CodingKeys: String, CodingKey {
            case children, age, church, state
            case taxClass = "class"
            case workState = "work_state"
            case childAllowances = "zkf"
            case additionalRate = "kv_zusatz"
            case privateInsurance = "private_insurance"
        }

        /// The values that cannot be, each with the error that names it; empty for a household that can be computed.
        public var mistakes: [NetPayError] {
            var found: [NetPayError] = []
            if !(1...6).contains(taxClass) { found.append(.taxClass(taxClass)) }
            if !(0...20).contains(childAllowances) || (childAllowances * 2).rounded() != childAllowances * 2 {
                found.append(.childAllowances(childAllowances))
            }
            if !(0...20).contains(children) { found.append(.children(children)) }
            if !(14...120).contains(age) { found.append(.age(age)) }
            if !(0...10).contains(additionalRate) { found.append(.additionalRate(additionalRate)) }
            if let insurance = privateInsurance {
                if !(0...100_000).contains(insurance.premium) {
                    found.append(.privatePremium(insurance.premium))
                } else if !(0...insurance.premium).contains(insurance.subsidy) {
                    found.append(.privateSubsidy(insurance.subsidy))
                }
            }
            return found
        }

        var childAllowanceTenths: Int { Int((childAllowances * 10).rounded()) }
        /// Half of the additional contribution in millionths, by the two decimals that funds give.
        var halfAdditionalRate: Int { Int((additionalRate * 100).rounded()) * 50 }
        var paysChildlessSurcharge: Bool { children == 0 && age >= 23 }
        /// Number of discounts of care insurance: for the second to the fifth child.
        var careDiscounts: Int { min(4, max(0, children - 1)) }
        var worksInSaxony: Bool { (workState ?? state) == .saxony }
    }
}

/// The sixteen states, by the letters of ISO 3166-2:DE.
public enum FederalState: String, Codable, Hashable, Sendable, CaseIterable {
    case schleswigHolstein = "SH"
    case hamburg = "HH"
    case lowerSaxony = "NI"
    case bremen = "HB"
    case northRhineWestphalia = "NW"
    case hesse = "HE"
    case rhinelandPalatinate = "RP"
    case badenWuerttemberg = "BW"
    case bavaria = "BY"
    case saarland = "SL"
    case berlin = "BE"
    case brandenburg = "BB"
    case mecklenburgVorpommern = "MV"
    case saxony = "SN"
    case saxonyAnhalt = "ST"
    case thuringia = "TH"

    /// By the first two digits of a municipality key, which number the states in the order above.
    public init?(ags: String) {
        guard let number = Int(ags.prefix(2)), (1...16).contains(number) else { return nil }
        self = Self.allCases[number - 1]
    }

    /// Church tax in per cent of wage tax.
    public var churchTaxPercent: Int {
        switch self {
        case .bavaria, .badenWuerttemberg: 8
        default: 9
        }
    }
}
