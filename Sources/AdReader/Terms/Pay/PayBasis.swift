import GermanText
import JobMarket

/// What an amount of pay is for: before or after taxes, full time or part time, how many salaries a year.
struct PayBasis {
    /// `nil` where the ad does not say.
    var isGross: Bool?
    /// Salaries a year, where the sentence counts them.
    var salariesPerYear: Double?
    var partTime: PartTime

    /// Whether the amount is for part-time work or a marginal job, so that it is no full-time figure as it stands.
    enum PartTime: Equatable {
        case none, unknownHours
        /// Hours of a week.
        case hours(Double)
        /// A share of the full-time week.
        case share(Double)

        /// The hours of a week, where they are known.
        func hours(of fullTime: Double) -> Double? {
            switch self {
            case .none, .unknownHours: nil
            case .hours(let hours): hours
            case .share(let share): share * fullTime
            }
        }
    }

    private static let salaries = Pattern(
        #"(?<n>1[2-5](?:[.,]\d)?)\s*(?:x\b|mal\b|\.?\s*(?:monats)?geh[aä]lt|monatsl[oö]hn|bruttogeh|salaries)"#)
    private static let net = Pattern(
        #"^[\s)*]*netto|^[^.;,|\d]{0,24}\bnetto\b|netto[- ]?(?:lohn|gehalt|verdienst|monats|betrag)"#)
    private static let netAhead = Pattern(#"netto\p{L}*(?!.*brutto)[^.;|\d]{0,24}$"#)
    private static let gross = Pattern(#"brutto|\bgross\b"#)

    /// "Teilzeit 30 Std.: "
    private static let partTimeAhead = Pattern(
        #"""
        (?<![\p{L}])teilzeit(?!ausbild)[\p{L}-]*[^\d.;|]{0,24}(?:(?<n>\d{1,2}(?:[.,]\d{1,2})?)\s*-?\s*\#
        (?:h\b|std\b\.?|stunden|wochenst)[^\d;|]{0,30})?$
        """#)
    /// "Voll- oder Teilzeit: "
    private static let eitherAhead = Pattern(#"voll(?:zeit|-)[^.;|\d]{0,24}teilzeit"#)
    /// "2.600 € bei 30 Stunden", "1.800 € (25 Std./Woche)".
    private static let hoursBehind = Pattern(
        #"""
        ^[^\d.;|]{0,28}(?:\bbei|\bfür|\bin|basis von|/|\()\s*(?:einer\s|ca\.\s)?(?<n>\d{1,2}(?:[.,]\d{1,2})?)\#
        \s*-?\s*(?:h\b|std\b|stunden|wochenst)
        """#)

    /// "(in Teilzeit 50 %)", anywhere in the sentence.
    private static let share = Pattern(#"teilzeit[^.;|\d]{0,12}(?<n>[2-9]\d)\s?%"#)

    static let minijobLimits = Set(MinimumWage.minijobLimits.map { Double($0) })
    static let minijob = Pattern(#"mini-?\s?job\p{L}*[^\d.;|]{0,14}$"#)

    /// Fewer hours of a week are part time.
    private static let partTimeWeek = 4.0..<34.5

    init(_ context: PayContext) {
        let near = String(decoding: context.after.utf8.prefix(60), as: UTF8.self)
        let ahead = String(decoding: (context.lead + " " + context.before).utf8.suffix(110), as: UTF8.self)
        if PayBasis.net.occurs(in: near) || PayBasis.netAhead.occurs(in: ahead) {
            isGross = false
        } else if PayBasis.gross.occurs(in: near) || PayBasis.gross.occurs(in: ahead) {
            isGross = true
        }
        salariesPerYear = PayBasis.salaries.first(in: context.sentence)?["n"].flatMap(PayAmount.number)
        let said = PayBasis.eitherAhead.occurs(in: ahead) ? nil : PayBasis.partTimeAhead.first(in: ahead)
        let behind = PayBasis.hoursBehind.first(in: near)?["n"].flatMap(PayAmount.number)
        let hours = behind ?? said?["n"].flatMap(PayAmount.number)
        let isMinijob = PayBasis.minijobLimits.contains(context.ends?.max ?? 0) && PayBasis.minijob.occurs(in: ahead)
        if let hours {
            partTime = PayBasis.partTimeWeek.contains(hours) ? .hours(hours) : .none
        } else if let share = PayBasis.share.first(in: context.sentence)?["n"].flatMap(Double.init) {
            partTime = .share(share / 100)
        } else {
            partTime = said != nil || isMinijob ? .unknownHours : .none
        }
    }
}
