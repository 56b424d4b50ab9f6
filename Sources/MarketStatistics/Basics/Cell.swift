import SearchIndex

/// Ads that figures are computed from, each with its weight, and the request that lists them.
final class Cell {
    let table: AdTable
    /// Selects exactly these ads.
    let request: SearchRequest
    /// Their rows, with the weights of their employers.
    let clusters: EmployerClusters

    init(_ table: AdTable, rows: Bitmap, request: SearchRequest) {
        self.table = table
        self.request = request
        clusters = EmployerClusters(table.employers, members: rows)
    }

    /// All ads of a table.
    convenience init(_ table: AdTable, request: SearchRequest) {
        self.init(table, rows: Bitmap(capacity: table.ads.count, filled: true), request: request)
    }

    var rows: Bitmap { clusters.members }
    var traits: CountedTraits { table.traits }
    var names: CountedNames { table.names }
    var count: Int { clusters.count }
    var employers: Int { clusters.employers }
    /// Employers whose ads count less than one each.
    var cappedEmployers: Int { clusters.capped }
    var isEnough: Bool { MinimumSize.reached(ads: count, employers: employers) }

    /// The ads, in the order of the rows.
    var ads: [CountedAd] { values { $0 } }

    /// A value of each ad, in the order of the rows.
    func values<Value>(_ value: (CountedAd) -> Value) -> [Value] {
        [Value](unsafeUninitializedCapacity: count) { values, filled in
            table.ads.withUnsafeBufferPointer { ads in
                rows.forEach { row in
                    values.initializeElement(at: filled, to: value(ads[row]))
                    filled += 1
                }
            }
        }
    }

    /// The rows for which a condition holds.
    func rows(where condition: (CountedAd) -> Bool) -> Bitmap {
        table.ads.withUnsafeBufferPointer { ads in rows.members { condition(ads[$0]) } }
    }

    /// The days on which the ads of the cell that are in a set were first seen; `nil` for none.
    func window(of set: Bitmap) -> Profile.Window? {
        var window: Profile.Window?
        table.ads.withUnsafeBufferPointer { ads in
            rows.intersection(set).forEach { row in
                let day = ads[row].firstSeen
                guard let known = window else {
                    window = Profile.Window(first: day, last: day)
                    return
                }
                if day < known.first { window?.first = day }
                if day > known.last { window?.last = day }
            }
        }
        return window
    }

    /// Median of the years of experience asked for, of the ads that name some; `nil` where they are too few.
    func years(_ id: String) -> Figure? {
        var figure = yearsAsked
        figure?.id = id
        return figure
    }

    private lazy var yearsAsked: Figure? = {
        let naming = narrowed([Filter(.yearsMin, "1")], to: rows { ($0.yearsMin ?? 0) >= 1 })
        guard naming.isEnough else { return nil }
        return naming.quantile("", 0.5, .years, of: naming.sample(naming.values { Double($0.yearsMin ?? 0) }))
    }()

    /// The set of some rows.
    func set(_ rows: some Sequence<Int>) -> Bitmap {
        var set = Bitmap(capacity: table.ads.count)
        for row in rows { set.insert(row) }
        return set
    }

    /// The ads that are in a set too; the filters say the same to the index.
    func narrowed(_ filters: [Filter], to set: Bitmap) -> Cell {
        Cell(table, rows: rows.intersection(set), request: request.with(filters))
    }

    /// The number of the ads.
    func number(_ id: String) -> Figure { number(id, [], of: rows) }

    /// The number of the ads that are in a set.
    func number(_ id: String, _ filters: [Filter], of set: Bitmap) -> Figure {
        let count = rows.count(in: set)
        return Figure(
            id: id, value: Double(count), unit: .ads, count: count, n: count,
            employers: count == self.count ? employers : clusters.employers(in: set), address: request.with(filters))
    }

    /// The share of the ads that are in a set, with Wilson's interval at the effective number of ads.
    func share(_ id: String, _ filters: [Filter], of set: Bitmap) -> Figure {
        share(id, filters, of: set, clusters)
    }

    /// The mean of a part from 0 to 1, one for each ad in the order of the rows, with Wilson's interval at the effective
    /// number of ads.
    func mean(_ id: String, of parts: [Double]) -> Figure {
        let value = min(1, clusters.mean(of: parts))
        return Figure(
            id: id, value: value, unit: .share, count: count, n: count, employers: employers,
            interval: count == 0 ? nil : Proportion.interval(value, count: clusters.effectiveCount(ofMean: parts)),
            address: request, whole: request)
    }

    /// The plain share of the ads: for the make-up of the market itself, where every ad counts.
    func countedShare(_ id: String, _ filters: [Filter], of set: Bitmap) -> Figure {
        share(id, filters, of: set, counted)
    }

    /// The same ads, each with the weight of one.
    private(set) lazy var counted =
        cappedEmployers == 0 ? clusters : EmployerClusters(table.employers, members: rows, isCapped: false)

    private func share(_ id: String, _ filters: [Filter], of set: Bitmap, _ clusters: EmployerClusters) -> Figure {
        let share = clusters.share(of: set)
        return Figure(
            id: id, value: share.value, unit: .share, count: share.count, n: count, employers: employers,
            interval: Proportion.interval(share.value, count: share.effectiveCount), address: request.with(filters),
            whole: request)
    }

    /// Values that every ad of the cell has, in the order of the rows, with the ads' weights.
    func sample(_ values: [Double]) -> CellSample { CellSample(values, clusters) }

    /// A quantile of a value that every ad of the cell has; `nil` for no ads.
    func quantile(_ id: String, _ p: Double, _ unit: FigureUnit, of sample: CellSample) -> Figure? {
        sample.quantile(p).map { quantile in
            Figure(
                id: id, value: quantile.value, unit: unit, count: count, n: count, employers: employers,
                interval: quantile.interval, address: request)
        }
    }

    /// Whether the shares of the ads that are in a set differ between two cells without a common ad.
    ///
    /// - Parameter z: the normal quantile of the confidence wanted.
    static func differ(_ a: Cell, _ b: Cell, in set: Bitmap, z: Double) -> Bool {
        let (first, second) = (a.clusters.share(of: set), b.clusters.share(of: set))
        let difference = Proportion.difference(
            (first.value, first.effectiveCount), (second.value, second.effectiveCount), z: z)
        return difference.map { !$0.contains(0) } ?? false
    }
}
