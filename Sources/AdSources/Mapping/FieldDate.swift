import JobMarket

/// Dates whose order of parts a mapping file names, for those that could be two days: `dd.mm.yyyy`, `mm/dd/yy`.
struct FieldDate: Hashable, Sendable {
    private enum Part: Hashable {
        case year, month, day
    }

    private let parts: [Part]

    /// - Returns: `nil` where the format does not name day, month and year once each, parted by something.
    init?(_ format: String) {
        let names = format.lowercased().split { !$0.isLetter }
        var parts: [Part] = []
        for name in names {
            switch name {
            case "d", "dd": parts.append(.day)
            case "m", "mm": parts.append(.month)
            case "yy", "yyyy": parts.append(.year)
            default: return nil
            }
        }
        guard parts.count == 3, Set(parts).count == 3 else { return nil }
        self.parts = parts
    }

    /// The day of a text in the format; what stands behind the date (a time) is left aside.
    func day(_ text: String) -> Day? {
        let numbers = text.trimmed.split(maxSplits: 3) { !($0.isASCII && $0.isNumber) }.prefix(3).compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        var values: [Part: Int] = [:]
        for (part, number) in zip(parts, numbers) { values[part] = number }
        guard let year = values[.year], let month = values[.month], let day = values[.day] else { return nil }
        return Day(year: year < 100 ? year + 2000 : year, month: month, day: day)
    }
}
