import SearchIndex

/// An order of ads in which those of an employer are side by side, so that what is counted by employer is counted in one
/// go: first the employers with several ads, then the ads that are their employer's only one, then those that name none.
package struct EmployerRows: Sendable {
    /// The row of each ad, in the order in which they were given.
    package let rows: [Int32]
    /// For each row of an employer with several ads the employer's number, from 0 in the order of the rows.
    let runOfRow: [Int32]
    /// The first row of each employer with several ads, and at last where their rows end.
    let runStarts: [Int32]
    var runCount: Int { runStarts.count - 1 }
    /// The first row of those that name no employer; the rows from the end of ``runOfRow`` up to it are only ones.
    let firstUnnamed: Int
    var count: Int { rows.count }
    var firstAlone: Int { runOfRow.count }

    /// - Parameters:
    ///   - employers: for each ad the number of its employer; below 0 where it names none.
    ///   - limit: the numbers are below it.
    package init(_ employers: [Int32], limit: Int) {
        var counts = [Int32](repeating: 0, count: limit)
        for employer in employers where employer >= 0 { counts[Int(employer)] += 1 }
        var several = 0
        var unnamed = 0
        for employer in employers {
            if employer < 0 { unnamed += 1 } else if counts[Int(employer)] > 1 { several += 1 }
        }
        var rows: [Int32] = []
        rows.reserveCapacity(employers.count)
        var runOfRow = [Int32](repeating: 0, count: several)
        var runStarts: [Int32] = []
        var end = 0
        var alone = Int32(several)
        var none = Int32(employers.count - unnamed)
        for employer in employers {
            guard employer >= 0 else {
                rows.append(none)
                none += 1
                continue
            }
            let own = counts[Int(employer)]
            if own == 1 {
                rows.append(alone)
                alone += 1
                continue
            }
            // From the first of an employer's ads on its next row stands in place of their number, below 0.
            if own > 1 {
                for row in end..<end + Int(own) { runOfRow[row] = Int32(runStarts.count) }
                counts[Int(employer)] = -Int32(end) - 1
                runStarts.append(Int32(end))
                end += Int(own)
            }
            let row = -counts[Int(employer)] - 1
            rows.append(row)
            counts[Int(employer)] = -row - 2
        }
        self.rows = rows
        self.runOfRow = runOfRow
        self.runStarts = runStarts + [Int32(end)]
        firstUnnamed = employers.count - unnamed
    }

    /// - Parameter employers: for each ad the number of its employer, from 0; `nil` where it names none.
    package init(_ employers: [Int?]) {
        let numbers = employers.map { Int32($0 ?? -1) }
        self.init(numbers, limit: Int(numbers.max() ?? -1) + 1)
    }
}
