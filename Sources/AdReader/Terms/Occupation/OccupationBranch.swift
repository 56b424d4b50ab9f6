/// The classes with their places in the classification.
struct OccupationClasses: Sendable {
    /// The five-digit codes of KldB 2010, rising.
    let codes: [Int32]
    /// For each class the place of its first three digits in ``groups``.
    let group: [UInt16]
    /// The three-digit groups, rising.
    let groups: [Int32]
    /// The requirement level less one, 0 to 3.
    let levels: [UInt8]
    /// For each class the one for those who lead (fourth digit 9) in its group: supervisors where the work is skilled,
    /// managers where it is expert. The class itself where it is one of them or the group has none.
    let leaders: [Int]

    init(_ codes: [Int32]) {
        self.codes = codes
        var groups: [Int32] = []
        group = codes.map { code in
            if groups.last != code / 100 { groups.append(code / 100) }
            return UInt16(truncatingIfNeeded: groups.count - 1)
        }
        self.groups = groups
        levels = codes.map { UInt8(max(0, min(3, $0 % 10 - 1))) }
        let places = Dictionary(codes.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        leaders = codes.enumerated().map { place, code in
            guard code / 10 % 10 != 9 else { return place }
            let supervisor = places[code / 100 * 100 + 93]
            let manager = places[code / 100 * 100 + 94]
            return (code % 10 >= 3 ? manager ?? supervisor : supervisor ?? manager) ?? place
        }
    }
}

/// The strongest branch of the classification.
struct OccupationBranch {
    var label = 0
    /// The chance of the label itself.
    var chance: Float = -1
    /// The chance of the label's group of four and of three digits.
    var group4: Float = 0
    var group3: Float = 0

    /// Digits that a careful reader would defend: five, fewer where the rest would be a guess, `nil` for none.
    var digits: Int? {
        if chance >= Self.leastCode { return 5 }
        if group4 >= Self.leastGroup { return 4 }
        return group3 >= Self.leastGroup ? 3 : nil
    }

    private static let leastCode: Float = 0.05
    private static let leastGroup: Float = 0.1

    /// Follows the greatest sum of chances from the first digit to the third, then to the code; ties go to the
    /// lower code.
    static func best(_ chances: [Float], _ classes: OccupationClasses) -> OccupationBranch {
        var groups = [Float](repeating: 0, count: classes.groups.count)
        for label in chances.indices { groups[Int(classes.group[label])] += chances[label] }
        var areas = [Float](repeating: 0, count: 10)
        for index in groups.indices { areas[Int(classes.groups[index] / 100)] += groups[index] }
        let area = areas.indices.reduce(0) { areas[$1] > areas[$0] ? $1 : $0 }
        var group = -1
        for index in groups.indices where Int(classes.groups[index] / 100) == area {
            if group < 0 || groups[index] > groups[group] { group = index }
        }
        var best = OccupationBranch()
        guard group >= 0 else { return best }
        best.group3 = groups[group]
        for label in chances.indices where Int(classes.group[label]) == group && chances[label] > best.chance {
            best.label = label
            best.chance = chances[label]
        }
        let wider = classes.codes[best.label] / 10
        for label in chances.indices where classes.codes[label] / 10 == wider { best.group4 += chances[label] }
        return best
    }

    /// The likeliest classes beside one.
    static func alternatives(to label: Int, _ chances: [Float], limit: Int) -> [Int] {
        var found: [Int] = []
        for other in chances.indices where other != label {
            if found.count == limit, let last = found.last, chances[other] <= chances[last] { continue }
            let place = found.firstIndex { chances[$0] < chances[other] } ?? found.count
            found.insert(other, at: place)
            if found.count > limit { found.removeLast() }
        }
        return found
    }
}
