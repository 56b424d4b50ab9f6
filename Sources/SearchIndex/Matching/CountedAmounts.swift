/// Amounts in ascending order, each once with how often it occurs.
public struct CountedAmounts: Sendable {
    private var amounts: [Double] = []
    /// How many values stand up to and with each amount.
    private var ends: [Int] = []

    init(_ tallies: [Tally]) {
        var counted: [(amount: Double, count: Int)] = []
        for tally in tallies { tally.forEachAmount { counted.append(($0, $1)) } }
        counted.sort { $0.amount < $1.amount }
        for (amount, count) in counted {
            let end = (ends.last ?? 0) + count
            if amounts.last == amount {
                ends[ends.count - 1] = end
            } else {
                amounts.append(amount)
                ends.append(end)
            }
        }
    }

    public var count: Int { ends.last ?? 0 }

    /// The value at a rank from 0 to one less than ``count``.
    public func value(_ rank: Int) -> Double {
        var low = 0
        var high = ends.count - 1
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= rank { low = middle + 1 } else { high = middle }
        }
        return amounts[low]
    }

    /// As `OrderStatistics.quantile` of all values (type 7 of Hyndman and Fan, 1996).
    package func quantile(_ p: Double) -> Double? {
        guard count > 0 else { return nil }
        let position = Double(count - 1) * p
        let index = Int(position)
        guard index + 1 < count else { return value(count - 1) }
        let (first, second) = (value(index), value(index + 1))
        return first + (position - Double(index)) * (second - first)
    }
}
