import SearchIndex

/// The ads of a sample by their employers: what each weighs, and how many independent ads they are worth, since the ads of
/// one employer are alike.
package final class EmployerClusters: Sendable {
    package let members: Bitmap
    package let count: Int
    /// Those that name none are at least one more.
    package let employers: Int
    /// Employers whose ads count less than one each.
    package let capped: Int
    package let totalWeight: Double
    /// The number of equally weighted ads that would be as informative were they independent (Kish, "Survey
    /// Sampling", 1965, section 11.7): `(sum w)^2 / sum w^2`.
    package let effectiveCount: Double
    /// The same of the employers' weights.
    private let effectiveEmployers: Double
    /// What Student's quantiles lower the number of independent ads by.
    private let uncertainty: Double
    private let rows: EmployerRows
    /// Ads of each employer with several rows.
    private let counts: [Int32]
    /// By the number of an employer's ads, on which alone depends what they count for.
    private let terms: [Terms]
    /// Of all ads.
    private let all: Sums

    /// What an employer's ads count for.
    private struct Terms {
        /// Of each ad.
        var weight = 0.0
        /// `w^2 / (1 - w / W)`: the corrected square of an ad.
        var square = 0.0
        /// `w^2 / (1 - n w / W)`: that of the employer's `n` ads together, for one ad.
        var joint = 0.0
    }

    /// Sums over employers with `n` ads of which `c` have a property.
    private struct Sums {
        var count = 0
        var weight = 0.0
        var squares = 0.0
        /// Of `c^2` and of `n c`, corrected for the employers' own weights.
        var having = 0.0
        var joint = 0.0

        @inline(__always)
        mutating func add(_ own: Int, of all: Int, _ terms: Terms) {
            let own = Double(own)
            weight += own * terms.weight
            squares += own * terms.square
            having += own * own * terms.joint
            joint += own * Double(all) * terms.joint
        }

        /// The sums of those that do not have the property.
        func rest(of all: Sums) -> Sums {
            Sums(
                count: all.count - count, weight: all.weight - weight, squares: all.squares - squares,
                having: all.having - 2 * joint + having, joint: all.joint - joint)
        }
    }

    /// - Parameters:
    ///   - isCapped: whether no employer may have more than a tenth of the weight; else every ad counts as one.
    package init(_ rows: EmployerRows, members: Bitmap, isCapped: Bool = true) {
        self.rows = rows
        self.members = members
        var counts = [Int32](repeating: 0, count: rows.runCount)
        var inRuns = 0
        Self.forEachRun(of: members, in: rows, number: members.count) { run, own in
            counts[run] = Int32(own)
            inRuns += own
        }
        self.counts = counts
        let alone = members.count(in: rows.firstAlone..<rows.firstUnnamed)
        let unnamed = members.count(in: rows.firstUnnamed..<rows.count)
        let total = inRuns + alone + unnamed
        count = total
        // Employers by the number of their ads.
        var sizes = [Int](repeating: 0, count: Int(counts.max() ?? 0) + 2)
        for count in counts { sizes[Int(count)] += 1 }
        sizes[1] += alone
        employers = sizes.dropFirst().reduce(0, +) + (unnamed > 0 ? 1 : 0)
        let cap = isCapped ? EmployerWeights.cap(sizes: sizes, total: total) : nil
        capped = cap.map { cap in sizes.indices.reduce(0) { Double($1) > cap ? $0 + sizes[$1] : $0 } } ?? 0
        sizes[1] += unnamed
        func weight(_ size: Int) -> Double { cap.map { min(1, $0 / Double(max(1, size))) } ?? 1 }
        let weightOfAll = sizes.indices.reduce(0) { $0 + Double(sizes[$1] * $1) * weight($1) }
        let terms = sizes.indices.map { size in
            let own = weight(size)
            return Terms(
                weight: own, square: own * own / max(1e-9, 1 - own / weightOfAll),
                joint: own * own / max(1e-9, 1 - Double(size) * own / weightOfAll))
        }
        var all = Sums(count: total)
        var plainSquares = 0.0
        var squaresOfEmployers = 0.0
        for size in sizes.indices where sizes[size] > 0 {
            let (own, number) = (weight(size), Double(sizes[size]))
            all.weight += number * Double(size) * own
            all.squares += number * Double(size) * terms[size].square
            all.having += number * Double(size * size) * terms[size].joint
            plainSquares += number * Double(size) * own * own
            squaresOfEmployers += number * Double(size * size) * own * own
        }
        all.joint = all.having
        self.terms = terms
        self.all = all
        totalWeight = weightOfAll
        effectiveCount = plainSquares > 0 ? weightOfAll * weightOfAll / plainSquares : 0
        effectiveEmployers = squaresOfEmployers > 0 ? weightOfAll * weightOfAll / squaresOfEmployers : 0
        let ratio =
            Distributions.student95(degrees: effectiveCount - 1)
            / Distributions.student95(degrees: effectiveEmployers - 1)
        uncertainty = min(1, ratio * ratio)
    }

    /// - Parameter employers: for each ad the number of its employer, from 0; `nil` where it names none.
    package convenience init(employers: [Int?]) {
        self.init(EmployerRows(employers), members: Bitmap(capacity: employers.count, filled: true))
    }

    /// Calls `body` with each employer with several rows of which some are in a set, and how many.
    @inline(__always)
    private static func forEachRun(
        of set: Bitmap, in rows: EmployerRows, number: Int, _ body: (Int, Int) -> Void
    ) {
        forEachRun(in: rows, number: number, word: { set.words[$0] }, body)
    }

    /// - Parameter number: rows in the set, which decides whether employers or rows are gone through.
    @inline(__always)
    private static func forEachRun(
        in rows: EmployerRows, number: Int, word: (Int) -> UInt64, _ body: (Int, Int) -> Void
    ) {
        guard rows.firstAlone > 0 else { return }
        if number > 3 * rows.runCount {
            forEachRun(byEmployerIn: rows, word: word, body)
        } else {
            forEachRun(byRowIn: rows, word: word, body)
        }
    }

    /// For few employers with many rows each: counts the bits between where an employer's rows begin and end.
    @inline(__always)
    private static func forEachRun(
        byEmployerIn rows: EmployerRows, word: (Int) -> UInt64, _ body: (Int, Int) -> Void
    ) {
        rows.runStarts.withUnsafeBufferPointer { starts in
            var index = 0
            var rest = word(0)
            for run in 0..<starts.count - 1 {
                let end = Int(starts[run + 1])
                var own = 0
                while end >> 6 > index {
                    own += rest.nonzeroBitCount
                    index += 1
                    rest = index << 6 < rows.firstAlone ? word(index) : 0
                }
                let mask = (UInt64(1) << UInt64(end & 63)) - 1
                own += (rest & mask).nonzeroBitCount
                rest &= ~mask
                if own > 0 { body(run, own) }
            }
        }
    }

    /// For few rows among many employers.
    @inline(__always)
    private static func forEachRun(
        byRowIn rows: EmployerRows, word: (Int) -> UInt64, _ body: (Int, Int) -> Void
    ) {
        let end = rows.firstAlone
        rows.runOfRow.withUnsafeBufferPointer { runOfRow in
            var run = -1
            var own = 0
            for index in 0...(end - 1) >> 6 {
                var rest = word(index)
                if index == end >> 6 { rest &= (1 << UInt64(end & 63)) - 1 }
                while rest != 0 {
                    let next = Int(runOfRow[index << 6 | rest.trailingZeroBitCount])
                    rest &= rest - 1
                    if next != run {
                        if own > 0 { body(run, own) }
                        run = next
                        own = 0
                    }
                    own += 1
                }
            }
            if own > 0 { body(run, own) }
        }
    }

    private func sums(of set: Bitmap) -> Sums {
        let number = members.count(in: set)
        // The rarer of those that have it and those that do not are looked at.
        return number > count / 2
            ? sums(number: count - number) { members.words[$0] & ~set.words[$0] }.rest(of: all)
            : sums(number: number) { members.words[$0] & set.words[$0] }
    }

    @inline(__always)
    private func sums(number: Int, word: (Int) -> UInt64) -> Sums {
        var sums = Sums(count: number)
        var inRuns = 0
        terms.withUnsafeBufferPointer { terms in
            counts.withUnsafeBufferPointer { counts in
                Self.forEachRun(in: rows, number: number, word: word) { run, own in
                    let all = Int(counts[run])
                    sums.add(own, of: all, terms[all])
                    inRuns += own
                }
            }
        }
        let alone = Double(number - inRuns)
        let single = terms[1]
        sums.weight += alone * single.weight
        sums.squares += alone * single.square
        sums.having += alone * single.joint
        sums.joint += alone * single.joint
        return sums
    }

    /// The weight of a row.
    package func weight(_ row: Int) -> Double {
        row < rows.firstAlone ? terms[Int(counts[Int(rows.runOfRow[row])])].weight : terms[1].weight
    }

    /// Of those in a set the number of employers.
    package func employers(in set: Bitmap) -> Int {
        let own = members.intersection(set)
        var found = own.count(in: rows.firstAlone..<rows.firstUnnamed)
        if own.count(in: rows.firstUnnamed..<rows.count) > 0 { found += 1 }
        Self.forEachRun(of: own, in: rows, number: own.count) { _, _ in found += 1 }
        return found
    }

    /// Calls `body` with the rows of each employer whose ads count less than one each, and their weight.
    func forEachCapped(_ body: (_ weight: Double, _ rows: Bitmap) -> Void) {
        guard capped > 0 else { return }
        for (run, count) in counts.enumerated() where count > 0 && terms[Int(count)].weight < 1 {
            var own = Bitmap(capacity: rows.count)
            for row in Int(rows.runStarts[run])..<Int(rows.runStarts[run + 1]) where members.contains(row) {
                own.insert(row)
            }
            body(terms[Int(count)].weight, own)
        }
    }

    /// The share of the weight that the ads of a set have, their number, and the number of independent ads for which it
    /// would vary as much.
    package func share(of set: Bitmap) -> (value: Double, count: Int, effectiveCount: Double) {
        let sums = sums(of: set)
        return (totalWeight > 0 ? min(1, max(0, sums.weight / totalWeight)) : 0, sums.count, effectiveCount(sums))
    }

    /// The number of independent ads for which the share of ads that have a property would vary as much.
    ///
    /// The effective number of ads, divided by the design effect: the variance of the share with the ads of each
    /// employer taken together, over that with each ad by itself, both with the residuals of each unit corrected for
    /// its own weight (Bell and McCaffrey, "Bias Reduction in Standard Errors for Linear Regression with Multi-Stage
    /// Samples", Survey Methodology 28, 2002). As few employers make that variance itself uncertain, the number is
    /// lowered by the ratio of the squares of Student's quantiles (Korn and Graubard, "Confidence Intervals for
    /// Proportions with Small Expected Number of Positive Counts", Survey Methodology 24, 1998).
    ///
    /// - Parameter set: the rows of the ads that have the property.
    package func effectiveCount(of set: Bitmap) -> Double { effectiveCount(sums(of: set)) }

    private func effectiveCount(_ sums: Sums) -> Double {
        guard effectiveEmployers < effectiveCount - 1e-9 else { return effectiveCount }
        let share = sums.weight / totalWeight
        // Where all or none have it, nothing shows how alike they are: each employer then counts once.
        guard share > 1e-9, share < 1 - 1e-9 else { return effectiveEmployers }
        // The sum of the employers' residuals `(c - p n)^2`.
        let clustered = sums.having - 2 * share * sums.joint + share * share * all.having
        let plain = sums.squares * (1 - share) * (1 - share) + (all.squares - sums.squares) * share * share
        return effectiveCount * (clustered > plain ? plain / clustered : 1) * uncertainty
    }

    /// The number of independent ads for which Wilson's interval of a share is as wide as that of the mean of values
    /// from 0 to 1.
    ///
    /// `m (1 - m) / V`, where `V` is the variance of the weighted mean with the ads of each employer taken together,
    /// their residuals corrected for the employer's own weight as above; lowered by the square of the ratio of the
    /// normal to Student's quantile for the number of employers (Korn and Graubard, as above).
    ///
    /// - Parameter values: one for each member, in the order of the rows.
    package func effectiveCount(ofMean values: [Double]) -> Double {
        let mean = self.mean(of: values)
        // Where all are alike, nothing shows how far others may be: each employer then counts once.
        guard effectiveEmployers > 1, mean > 1e-9, mean < 1 - 1e-9 else { return effectiveEmployers }
        var residuals = [Double](repeating: 0, count: rows.runCount)
        var variance = 0.0
        var index = 0
        members.forEach { row in
            let residual = values[index] - mean
            index += 1
            if row < rows.firstAlone {
                residuals[Int(rows.runOfRow[row])] += residual
            } else {
                variance += residual * residual * terms[1].joint
            }
        }
        for (residual, count) in zip(residuals, counts) { variance += residual * residual * terms[Int(count)].joint }
        variance /= totalWeight * totalWeight
        guard variance > 1e-12 else { return effectiveEmployers }
        let ratio = Proportion.z95 / Distributions.student95(degrees: effectiveEmployers - 1)
        return mean * (1 - mean) / variance * ratio * ratio
    }

    /// The weighted mean of values, one for each member in the order of the rows; 0 for none.
    package func mean(of values: [Double]) -> Double {
        var sum = 0.0
        var index = 0
        members.forEach { row in
            sum += weight(row) * values[index]
            index += 1
        }
        return totalWeight > 0 ? sum / totalWeight : 0
    }
}
