import SearchIndex

/// An ad that a page shows something of.
public struct ExampleAd: Hashable, Sendable {
    /// Its identifier.
    public var id: String
    /// As the ad names it; empty where it names none.
    public var employer: String
}

extension Cell {
    /// Of each of some sets the ads that were first seen last, the newest first, ties by key: as their lists show them.
    func newest(_ limit: Int, in sets: [Bitmap]) -> [[ExampleAd]] {
        table.newest(limit, in: sets.map(rows.intersection)).map { ads in
            ads.map { ad in
                let (id, employer) = names.identity(of: ad)
                return ExampleAd(id: id, employer: employer)
            }
        }
    }
}
