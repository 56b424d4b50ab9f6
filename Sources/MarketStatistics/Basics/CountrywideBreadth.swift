import Synchronization

/// How much the ads of an occupation ask for in all of Germany, computed once for all its places: it takes every ad
/// of the occupation, which for a page of a place alone is every ad there is.
final class CountrywideBreadth: Sendable {
    /// Occupations kept; visitors may ask for any of some ten thousand.
    private static let limit = 512

    /// By the codes of the occupation; `nil` where there are too few ads.
    private let known = Mutex<[[String]: Breadth.Measures?]>([:])

    /// - Parameter occupation: `nil` for all occupations.
    func measures(of occupation: ProfileOccupation?, compute: () -> Breadth.Measures?) -> Breadth.Measures? {
        let codes = occupation?.codes ?? []
        if let found = known.withLock({ $0[codes] }) { return found }
        let measures = compute()
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll() }
            known.updateValue(measures, forKey: codes)
        }
        return measures
    }
}
