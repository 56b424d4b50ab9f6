import AdReader
import JobMarket

/// Reads a made-up ad of a title and lines.
func reading(title: String = "Sachbearbeiter (m/w/d)", _ lines: String..., change: (inout Posting) -> Void = { _ in })
    -> Reading
{
    var posting = Posting(source: "test", sourceID: "1", title: title)
    posting.text = lines.joined(separator: "\n")
    change(&posting)
    return AdReader().read(posting)
}

/// A statement of pay without origin and monthly amount, for comparison.
struct Pay: Equatable, CustomStringConvertible {
    var min: Double?
    var max: Double?
    var unit: PayUnit
    var tariff: String?

    init(_ min: Double?, _ max: Double?, _ unit: PayUnit, tariff: String? = nil) {
        self.min = min
        self.max = max
        self.unit = unit
        self.tariff = tariff
    }

    init(_ statement: PayStatement) {
        self.init(statement.min, statement.max, statement.unit, tariff: statement.tariff)
    }

    var description: String {
        "\(min.map { "\($0)" } ?? "…")–\(max.map { "\($0)" } ?? "…") \(unit) \(tariff ?? "")"
    }
}

func pay(_ lines: String..., title: String = "Sachbearbeiter (m/w/d)") -> [Pay] {
    var posting = Posting(source: "test", sourceID: "1", title: title)
    posting.text = lines.joined(separator: "\n")
    return AdReader().read(posting).pay.map(Pay.init)
}
