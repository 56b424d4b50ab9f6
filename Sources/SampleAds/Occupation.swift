/// The level of a job, in the order of the grades of the tables.
enum Level: Int, CaseIterable {
    case entry, experienced, senior, lead
}

/// An occupation of the sample ads with everything its ads may say.
struct Occupation {
    var id = ""
    var field = ""
    /// Ads in a block of the mix, by ``Region``.
    var quotas: [Int] = []
    /// Gross pay of an experienced person in the Hagen area, in ``payUnit``.
    var pay = 0.0
    var payUnit = PayPeriod.month
    /// Chance in percent that an ad names pay; `nil` for the field's own.
    var payShare: Int?
    var levelWeights = [0, 1, 0, 0]
    var industries: [String] = []
    var titles: [String] = []
    var leadTitles: [String] = []
    /// Grades by collective agreement, each by ``Level``; the last stands for those above it.
    var grades: [(agreement: String, grades: [String])] = []
    /// "in der Pflege": what the experience is in.
    var area = ""
    /// Chances in percent by ``Condition``.
    private var chances = [Int](repeating: 0, count: Condition.allCases.count)
    var tasks: [Line] = []
    var taskNouns: [Line] = []
    var leadTasks: [Line] = []
    var education: [Line] = []
    var demands: [Line] = []
    var wishes: [Line] = []
    var certificates: [Line] = []
    var offers: [Line] = []

    /// How likely an ad for the occupation has a condition, in percent.
    func chance(_ condition: Condition) -> Int {
        chances[condition.rawValue]
    }
}

/// What an ad may ask for or offer beside the work itself; the tables use these names.
enum Condition: Int, CaseIterable {
    case hybrid, remote, oncall, shift, travel, part, mini, fixed, freelance
    case quer, noedu, english, licence, prefix, temp, placement
}

/// The unit that an occupation's pay is usually named in.
enum PayPeriod: Character {
    case hour = "h"
    case month = "m"
    case year = "y"
}

extension Occupation {
    /// Reads a table of the catalogue.
    ///
    /// A block opens with `@id field quotas pay levels industries`; the lines after it begin with a letter:
    /// `=` titles, `l` titles of leading jobs, `g` grades, `a` area, `f` conditions, `s` tasks as sentences
    /// (without "Du" or "Sie"), `t` tasks as nouns, `k` tasks of leading jobs, `e` education, `d` demands,
    /// `n` wishes, `c` certificates and licences, `b` offers.
    static func parse(_ table: String) -> [Occupation] {
        var occupations: [Occupation] = []
        for row in table.split(separator: "\n") {
            guard let key = row.first else { continue }
            let rest = row.dropFirst().trimmed
            if key == "@" {
                occupations.append(Occupation(head: rest))
            } else if !occupations.isEmpty {
                occupations[occupations.count - 1].add(key, rest)
            }
        }
        return occupations
    }

    private init(head: String) {
        let cells = head.split(separator: " ").map(String.init)
        guard cells.count == 6 else { return }
        id = cells[0]
        field = cells[1]
        quotas = cells[2].split(separator: ",").compactMap { Int($0) }
        payUnit = cells[3].first.flatMap(PayPeriod.init) ?? .month
        let figures = cells[3].dropFirst().split(separator: "%")
        pay = figures.first.flatMap { Double($0) } ?? 0
        payShare = figures.count > 1 ? Int(figures[1]) : nil
        for (index, letter) in "exsl".enumerated() {
            guard let at = cells[4].firstIndex(of: letter) else {
                levelWeights[index] = 0
                continue
            }
            levelWeights[index] = Int(String(cells[4][cells[4].index(after: at)...].prefix { $0.isNumber })) ?? 1
        }
        industries = cells[5].split(separator: ",").map(String.init)
    }

    private mutating func add(_ key: Character, _ rest: String) {
        switch key {
        case "=": titles = rest.split(separator: ";").map { $0.trimmed }
        case "l": leadTitles = rest.split(separator: ";").map { $0.trimmed }
        case "a": area = rest
        case "g":
            grades = rest.split(separator: " ").compactMap { pair in
                let parts = pair.split(separator: "=")
                guard parts.count == 2 else { return nil }
                return (String(parts[0]), parts[1].split(separator: ",").map(String.init))
            }
        case "f":
            for word in rest.split(separator: " ") {
                let name = word.prefix { !$0.isNumber }
                if let condition = Condition.allCases.first(where: { "\($0)" == name }) {
                    chances[condition.rawValue] = Int(word.dropFirst(name.count)) ?? 0
                }
            }
        case "s": tasks.append(Line("[Du|Sie] " + rest))
        case "t": taskNouns.append(Line(rest))
        case "k": leadTasks.append(Line("[Du|Sie] " + rest))
        case "e": education.append(Line(rest))
        case "d": demands.append(Line(rest))
        case "n": wishes.append(Line(rest))
        case "c": certificates.append(Line(rest))
        case "b": offers.append(Line(rest))
        default: break
        }
    }
}
