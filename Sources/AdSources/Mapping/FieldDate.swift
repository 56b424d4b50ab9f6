import JobMarket

/// Dates whose order of parts a mapping file names, for those that could be two days.
enum FieldDate {
    static let formats = ["dd.mm.yyyy", "dd/mm/yyyy", "mm/dd/yyyy", "yyyy-mm-dd", "dd-mm-yyyy"]

    /// The day of a text in one of ``formats``; what stands behind the date (a time) is left aside.
    static func day(_ text: String, format: String) -> Day? {
        let names = format.split { ".-/".contains($0) }
        let parts = text.trimmed.split(maxSplits: names.count - 1) { ".-/".contains($0) }
        guard names.count == 3, parts.count == 3 else { return nil }
        var values: [Substring: Int] = [:]
        for (name, part) in zip(names, parts) { values[name] = Int(part.prefix { $0.isASCII && $0.isNumber }) }
        guard let year = values["yyyy"], let month = values["mm"], let day = values["dd"] else { return nil }
        return Day(year: year < 100 ? year + 2000 : year, month: month, day: day)
    }
}
