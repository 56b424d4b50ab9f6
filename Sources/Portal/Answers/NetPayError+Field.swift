import MarketStatistics

extension NetPayError {
    /// The field of the form that is wrong.
    var field: NetQuestion.Field {
        switch self {
        case .gross: .gross
        case .taxClass: .taxClass
        case .childAllowances: .childAllowances
        case .children: .children
        case .age: .age
        case .additionalRate: .additionalRate
        case .privatePremium: .premium
        case .privateSubsidy: .subsidy
        case .unknownYear: .year
        }
    }

    /// What may stand there.
    var sentence: String {
        switch self {
        case .gross:
            words(
                "Das Brutto muss zwischen 0 und \(Wording.euro(NetPay.greatestGross)) im Monat liegen.",
                "The gross pay must be between 0 and \(Wording.euro(NetPay.greatestGross)) a month.")
        case .taxClass:
            words(
                "Steuerklassen gibt es von I bis VI, also von 1 bis 6.",
                "Tax classes run from I to VI, that is from 1 to 6.")
        case .childAllowances:
            words(
                "Kinderfreibeträge gehen von 0 bis 20 in Schritten von 0,5.",
                "Child tax allowances run from 0 to 20 in steps of 0.5.")
        case .children:
            words(
                "Die Zahl der Kinder muss zwischen 0 und 20 liegen.", "The number of children must be between 0 and 20."
            )
        case .age: words("Das Alter muss zwischen 14 und 120 Jahren liegen.", "The age must be between 14 and 120.")
        case .additionalRate:
            words(
                "Der Zusatzbeitrag muss zwischen 0 und 10\u{A0}% liegen.",
                "The additional contribution must be between 0 and 10%.")
        case .privatePremium:
            words(
                "Der Beitrag muss zwischen 0 und \(Wording.euro(100_000)) im Monat liegen.",
                "The premium must be between 0 and \(Wording.euro(100_000)) a month.")
        case .privateSubsidy:
            words(
                "Der Zuschuss kann nicht höher sein als der Beitrag.", "The subsidy cannot be higher than the premium.")
        case .unknownYear(let year, let known):
            words(
                "Für \(year) liegen keine Werte vor; gerechnet werden kann für \(Wording.list(known.map(String.init))).",
                "There are no values for \(year); net pay can be worked out for \(Wording.list(known.map(String.init)))."
            )
        }
    }
}
