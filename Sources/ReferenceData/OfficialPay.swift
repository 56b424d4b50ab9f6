/// Official pay of the employed in an occupation, in EUR a month: gross, special payments included, of full-time
/// employees without apprentices, by place of work, on 31 December of the year.
public struct OfficialPay: Hashable, Sendable {
    /// An amount, or that it lies above the ceiling up to which the statistics know pay.
    public enum Amount: Hashable, Sendable {
        case exactly(Double)
        case above(Double)

        /// The amount, or the ceiling that it lies above.
        public var known: Double {
            switch self {
            case .exactly(let value), .above(let value): value
            }
        }
    }

    /// KldB 2010 code.
    public var code: String
    public var year: Int
    public var median: Amount
    /// First and third quartile; `nil` where the source gives none.
    public var p25: Amount?
    public var p75: Amount?
    /// Full-time employees that the median is of; `nil` where the source gives none.
    public var employees: Int?
    /// Who published it.
    public var source: String

    /// The newest value of every code below or equal to a code, in the order of codes; those of five digits, or the
    /// code's own where there is one.
    public static func all(of code: String) -> [OfficialPay] {
        if let own = Table.payMedians.first(code).flatMap(OfficialPay.init) { return [own] }
        var found: [OfficialPay] = []
        Table.payMedians.forEach(prefix: code) { row in
            if let pay = OfficialPay(row), pay.code.utf8.count == 5, found.last?.code != pay.code { found.append(pay) }
            return true
        }
        return found
    }
}

extension OfficialPay {
    /// A row: code, year, region, median, quartiles, employees, ceiling, source.
    fileprivate init?(_ row: Table.Row) {
        let columns = row.columns()
        guard columns.count == 9, let year = columns[1].decimal, columns[2].text == "D" else { return nil }
        let ceiling = columns[7].decimal
        func amount(_ index: Int) -> Amount? {
            if columns[index].text == ">" { return ceiling.map(Amount.above) }
            return columns[index].decimal.map(Amount.exactly)
        }
        guard let median = amount(3) else { return nil }
        self.init(
            code: columns[0].text, year: Int(year), median: median, p25: amount(4), p75: amount(5),
            employees: columns[6].decimal.map { Int($0) }, source: columns[8].text)
    }
}
