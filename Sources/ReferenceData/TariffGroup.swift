/// A pay group of a collective agreement, such as `E9b`, `EG12`, `S8a`.
///
/// Groups are ordered as the tables order them: E9a, E9b, E9c, E10; E2Ü stands behind E2.
public struct TariffGroup: Hashable, Comparable, Sendable {
    /// `E` (also written EG), `S` (social and education services), `P` or `KR` (care).
    public var series: String
    public var number: Int
    /// `a`, `b`, `c`, `ü` or nothing.
    public var suffix: String

    public init(series: String, number: Int, suffix: String) {
        self.series = series
        self.number = number
        self.suffix = suffix
    }

    /// Reads `E9b`, `EG 12`, `E15Ü`; `nil` where it is no group.
    public init?(_ name: String) {
        let name = name.lowercased().filter { $0 != " " }
        let letters = name.prefix { $0.isLetter }
        let digits = name.dropFirst(letters.count).prefix { ("0"..."9").contains($0) }
        guard ["e", "eg", "egr", "s", "p", "kr"].contains(letters), let number = Int(digits), number < 100 else {
            return nil
        }
        let suffix = name.dropFirst(letters.count + digits.count)
        guard ["", "a", "b", "c", "ü"].contains(suffix) else { return nil }
        self.init(series: letters.hasPrefix("e") ? "E" : letters.uppercased(), number: number, suffix: String(suffix))
    }

    private var place: Int {
        let within =
            switch suffix {
            case "a": 1
            case "b": 2
            case "c": 3
            case "ü": 4
            default: 0
            }
        return number * 5 + within
    }

    public static func < (a: TariffGroup, b: TariffGroup) -> Bool { (a.series, a.place) < (b.series, b.place) }

    /// Whether a group of a table is one of those from one named group to another.
    ///
    /// A bare number means all groups of that number ("E 9" is 9a to 9c) but never one of the Ü groups, which
    /// hold for staff taken over from older agreements and stand in no ad unless named.
    static func isIn(_ group: TariffGroup, from low: TariffGroup, to high: TariffGroup) -> Bool {
        guard group.series == low.series, low.series == high.series else { return false }
        if group.suffix == "ü", group != low, group != high { return false }
        let last = high.suffix.isEmpty ? high.number * 5 + 3 : high.place
        return low.place <= group.place && group.place <= last
    }
}
