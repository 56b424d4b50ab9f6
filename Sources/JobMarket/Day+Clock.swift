import Foundation

extension Day {
    /// The day of a moment, in the machine's time zone.
    public init(of moment: Date) {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: moment)
        self = Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day(number: 0)
    }
}
