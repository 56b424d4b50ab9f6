import JobMarket
import SearchIndex

/// The ads of a choice, in rows with those of an employer side by side; cells are sets of its rows.
final class AdTable {
    /// By row.
    let ads: [CountedAd]
    /// In the order of the index, in which their names are read fastest.
    private let listed: [ListedAd]
    let employers: EmployerRows
    /// Rows by what their ads say.
    let traits: CountedTraits
    /// What the numbers of the ads mean.
    let names: CountedNames

    /// - Parameter found: in the order of the index.
    init(_ found: [CountedAd], names: CountedNames) {
        let employers = EmployerRows(found.map { Int32($0.employer ?? -1) }, limit: names.employerCount)
        let rows = employers.rows
        ads = [CountedAd](unsafeUninitializedCapacity: found.count) { ads, count in
            for index in found.indices { ads.initializeElement(at: Int(rows[index]), to: found[index]) }
            count = found.count
        }
        listed = zip(found, rows).map { ListedAd($0.reference, row: $1) }
        self.employers = employers
        self.names = names
        traits = CountedTraits(ads)
    }

    /// The rows whose ads name pay.
    private(set) lazy var naming = rows { !$0.middlePay.isNaN }

    /// What the ads demand.
    private(set) lazy var demands = names.demands(of: listed)

    private var lists: [CountedList: NameLists] = [:]

    /// The names that the ads have in a list.
    func lists(_ list: CountedList) -> NameLists {
        if let known = lists[list] { return known }
        let made = names.lists(list, of: listed)
        lists[list] = made
        return made
    }

    /// The rows of the ads placed in each municipality, by its key as a number.
    func byMunicipality() -> [UInt32: [Int32]] { names.byMunicipality(listed) }

    /// Of each of some sets of rows the newest ads; see ``Cell/newest(_:in:)``.
    func newest(_ limit: Int, in sets: [Bitmap]) -> [[AdReference]] { names.newest(limit, of: listed, in: sets) }

    /// The rows for which a condition holds: for what ``traits`` do not say.
    func rows(where condition: (CountedAd) -> Bool) -> Bitmap {
        ads.withUnsafeBufferPointer { ads in
            Bitmap(capacity: ads.count, filled: true).members { condition(ads[$0]) }
        }
    }
}

extension CountedAd {
    /// The day that the minimum wage of the ad goes by: when it was published, else first seen.
    var day: Day { min(posted ?? firstSeen, firstSeen) }
}
