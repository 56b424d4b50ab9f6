import ReferenceData

/// The official pay of the employed in an occupation, beside that of the ads and never mixed with it.
///
/// It differs for reasons: it is of all who are employed and not of new offers, with special payments, of full-time
/// employees without apprentices, by place of work, of all of Germany; and ads that name pay are a selection.
public struct OfficialMedian: Encodable, Hashable, Sendable {
    /// The code that the values are of, with its title; of several that of the most employees.
    public var code: String
    public var title: String
    /// EUR a month; the ceiling where ``isAbove``.
    public var median: Double
    /// Whether the statistics only say that the median lies above the amount.
    public var isAbove: Bool
    /// `nil` where the source gives none, or only that it lies above the ceiling.
    public var p25: Double?
    public var p75: Double?
    /// Full-time employees that the values are of; `nil` where the source gives none.
    public var employees: Int?
    public var year: Int
    public var source: String
    /// Codes of the occupation of five digits, and of how many a value is published.
    public var codes: Int
    public var codesWithValue: Int
    /// Least and greatest median of the codes; above a ceiling, the ceiling.
    public var least: Double
    public var greatest: Double

    private enum CodingKeys: String, CodingKey {
        case code, title, median, p25, p75, employees, year, source, codes, least, greatest
        case isAbove = "is_above"
        case codesWithValue = "codes_with_value"
    }
}

extension OfficialMedian {
    /// - Returns: `nil` for all occupations, and where nothing is published.
    init?(of occupation: ProfileOccupation?) {
        guard let occupation else { return nil }
        let values = occupation.codes.flatMap { OfficialPay.all(of: $0) }
        let chosen = values.max { ($0.employees ?? 0, $1.code) < ($1.employees ?? 0, $0.code) }
        let medians = values.map(\.median.known)
        guard let chosen, let least = medians.min(), let greatest = medians.max() else { return nil }
        func exact(_ amount: OfficialPay.Amount?) -> Double? {
            if case .exactly(let value)? = amount { value } else { nil }
        }
        self.init(
            code: chosen.code, title: Occupations.shared.occupation(chosen.code)?.title ?? occupation.title,
            median: chosen.median.known, isAbove: exact(chosen.median) == nil, p25: exact(chosen.p25),
            p75: exact(chosen.p75), employees: chosen.employees, year: chosen.year, source: chosen.source,
            codes: occupation.codes.reduce(0) { $0 + Self.positions(of: $1) }, codesWithValue: values.count,
            least: least, greatest: greatest)
    }

    /// The codes of five digits below or equal to a code.
    private static func positions(of code: String) -> Int {
        code.utf8.count >= 5
            ? 1 : Occupations.shared.children(of: code).reduce(0) { $0 + positions(of: $1.code) }
    }
}
