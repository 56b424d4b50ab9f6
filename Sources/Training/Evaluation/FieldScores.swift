import JobMarket

/// How well a field was read: a share and what it is a share of.
public struct FieldScore: Sendable {
    public var name: String
    /// From 0 to 1.
    public var value: Double
    /// Labels or readings that the share is of.
    public var count: Int
}

/// Compares readings with labels, field by field.
///
/// Single values count as right or wrong; lists by precision, recall and their harmonic mean (F1). A skill is strictly
/// right with the same words on the same line, loosely with half of the words.
public struct FieldScores {
    private var singles: [(name: String, right: Int, all: Int)] = []
    private var lists: [(name: String, hits: Int, extra: Int, missed: Int)] = []
    /// What was missed or found in excess: the ad's number, the field and the two values.
    public private(set) var differences: [(n: Int, field: String, labelled: String, read: String)] = []

    public init() {}

    /// Takes in one ad.
    public mutating func add(_ label: LabelledAd, _ text: AdText, _ reading: Reading?) {
        let reading = reading ?? Reading()
        addOccupation(label, reading)
        single("years_min", label, label.yearsMin.map(String.init), reading.experience.yearsMin.map { "\($0.value)" })
        single(
            "level", label, label.level.rawValue, (reading.experience.level?.value ?? .unclear).rawValue,
            counts: label.level != .unclear)
        let welcome = reading.experience.careerChangers?.value ?? false
        single("career_changers", label, "\(label.careerChangers)", "\(welcome)")
        single("contract", label, label.contract.rawValue, (reading.contract?.value ?? .unclear).rawValue)
        single("remote", label, label.remote.rawValue, (reading.remote?.value ?? .onsite).rawValue)
        single(
            "employer", label, label.employer.rawValue, (reading.employer?.value ?? .unclear).rawValue,
            counts: label.employer != .unclear)
        single(
            "education", label, label.education.rawValue, (reading.education?.value ?? .unclear).rawValue,
            counts: label.education != .unclear)
        list("pay", label, label.pay.map(Self.key), reading.pay.map(Self.key))
        list("hours", label, label.hours.map(\.rawValue), reading.hours.map(\.value.rawValue))
        list("languages", label, label.languages.map(\.lang), reading.languages.map(\.lang))
        list("tasks", label, label.tasks.map(String.init), reading.tasks.map { String($0.line) })
        let contacts = label.contacts.map { Self.plain($0.text(in: text)) }
        list("contacts", label, contacts, reading.contacts.map { Self.plain($0.text) })
        let findings = label.agg.map { "\($0.line) \($0.issue.rawValue)" }
        list("agg", label, findings, reading.agg.map { "\($0.evidence.line) \($0.issue.rawValue)" })
        addSkills(label, text, reading)
        addZones(label, reading)
    }

    /// The shares, in the order of the fields.
    public var scores: [FieldScore] {
        var scores = singles.map { FieldScore(name: $0.name, value: Self.share($0.right, $0.all), count: $0.all) }
        for list in lists {
            let precision = Self.share(list.hits, list.hits + list.extra, of: 1)
            let recall = Self.share(list.hits, list.hits + list.missed, of: 1)
            let labelled = list.hits + list.missed
            let f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
            scores.append(FieldScore(name: list.name + "_precision", value: precision, count: list.hits + list.extra))
            scores.append(FieldScore(name: list.name + "_recall", value: recall, count: labelled))
            scores.append(FieldScore(name: list.name + "_f1", value: f1, count: labelled))
        }
        return scores
    }

    // MARK: - Fields

    /// The code or one that a second careful coder could defend; ads without a job do not count.
    private mutating func addOccupation(_ label: LabelledAd, _ reading: Reading) {
        let code = reading.occupation?.kldb ?? ""
        let defended = [label.kldb5] + label.kldb5Alternatives
        let offersJob = !label.kldb5.isEmpty
        for digits in [5, 3, 1] {
            let isRight = !code.isEmpty && defended.contains { $0.prefix(digits) == code.prefix(digits) }
            count("occupation_\(digits)d_accuracy", offersJob ? isRight : nil)
            if offersJob, !isRight, digits == 5 {
                differences.append((label.n, "occupation", defended.joined(separator: " "), code))
            }
        }
    }

    /// - Parameter counts: false where nobody could say; the field keeps its place in the order all the same.
    private mutating func single(
        _ name: String, _ label: LabelledAd, _ labelled: String?, _ read: String?, counts: Bool = true
    ) {
        count(name + "_accuracy", counts ? labelled == read : nil)
        if counts, labelled != read { differences.append((label.n, name, labelled ?? "-", read ?? "-")) }
    }

    private mutating func list(_ name: String, _ label: LabelledAd, _ labelled: [String], _ read: [String]) {
        var left = read
        var missed: [String] = []
        for value in labelled {
            if let place = left.firstIndex(of: value) { left.remove(at: place) } else { missed.append(value) }
        }
        tally(name, hits: labelled.count - missed.count, extra: left.count, missed: missed.count)
        if !left.isEmpty || !missed.isEmpty {
            differences.append((label.n, name, missed.joined(separator: " | "), left.joined(separator: " | ")))
        }
    }

    private mutating func addSkills(_ label: LabelledAd, _ text: AdText, _ reading: Reading) {
        let labelled = label.skills.map {
            (line: $0.piece.line ?? 0, text: Self.plain($0.piece.text(in: text)), label: $0)
        }
        var left = reading.skills
        var strict = left.map { "\($0.evidence.line) \(Self.plain($0.text))" }
        var exact = 0
        for skill in labelled {
            if let place = strict.firstIndex(of: "\(skill.line) \(skill.text)") {
                strict.remove(at: place)
                exact += 1
            }
        }
        tally("skills_strict", hits: exact, extra: strict.count, missed: labelled.count - exact)
        var missed: [String] = []
        for skill in labelled {
            let match = left.firstIndex {
                $0.evidence.line == skill.line && Self.overlap(Self.plain($0.text), skill.text)
            }
            guard let match else {
                missed.append(skill.text)
                continue
            }
            let found = left.remove(at: match)
            count("skills_kind_accuracy", found.kind == skill.label.kind)
            count("skills_need_accuracy", found.need == skill.label.need)
        }
        tally("skills_relaxed", hits: labelled.count - missed.count, extra: left.count, missed: missed.count)
        if !left.isEmpty || !missed.isEmpty {
            differences.append(
                (label.n, "skills", missed.joined(separator: " | "), left.map(\.text).joined(separator: " | ")))
        }
    }

    private mutating func addZones(_ label: LabelledAd, _ reading: Reading) {
        var read: [Int: ZoneKind] = [:]
        for zone in reading.zones where zone.first <= zone.last {
            for line in zone.first...zone.last { read[line] = zone.kind }
        }
        for zone in label.zones where zone.first <= zone.last {
            for line in zone.first...zone.last {
                count("zones_line_accuracy", read[line] == zone.kind)
                if read[line] != zone.kind {
                    differences.append(
                        (label.n, "zones", "\(line) \(zone.kind.rawValue)", read[line]?.rawValue ?? "-"))
                }
            }
        }
    }

    // MARK: - Counting

    private mutating func count(_ name: String, _ isRight: Bool?) {
        let place = singles.firstIndex { $0.name == name } ?? singles.count
        if place == singles.count { singles.append((name, 0, 0)) }
        guard let isRight else { return }
        singles[place].right += isRight ? 1 : 0
        singles[place].all += 1
    }

    private mutating func tally(_ name: String, hits: Int, extra: Int, missed: Int) {
        let place = lists.firstIndex { $0.name == name } ?? lists.count
        if place == lists.count { lists.append((name, 0, 0, 0)) }
        lists[place].hits += hits
        lists[place].extra += extra
        lists[place].missed += missed
    }

    private static func share(_ part: Int, _ whole: Int, of none: Double = 0) -> Double {
        whole > 0 ? Double(part) / Double(whole) : none
    }

    // MARK: - Comparing

    /// Amounts to the cent with their unit; a bare grade by its letters and digits.
    private static func key(_ min: Double?, _ max: Double?, _ unit: PayUnit, _ kind: PayKind, _ tariff: String?)
        -> String
    {
        if kind == .tariff, min == nil, max == nil {
            return "grade " + (tariff ?? "").lowercased().filter { $0.isLetter || $0.isNumber }
        }
        func cents(_ value: Double?) -> String { value.map { String(($0 * 100).rounded() / 100) } ?? "-" }
        return "\(cents(min)) \(cents(max)) \(unit.rawValue)"
    }

    private static func key(_ pay: LabelledAd.PayLabel) -> String {
        key(pay.min, pay.max, pay.unit, pay.kind, pay.tariff)
    }

    private static func key(_ pay: PayStatement) -> String { key(pay.min, pay.max, pay.unit, pay.kind, pay.tariff) }

    /// In small letters, with single spaces and without punctuation at the ends.
    private static func plain(_ text: String) -> String {
        let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let marks: Set<Character> = [" ", ".", ",", ";", ":", "(", ")", "/", "-"]
        return String(words.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
    }

    private static func overlap(_ a: String, _ b: String) -> Bool {
        let (first, second) = (Set(a.split(separator: " ")), Set(b.split(separator: " ")))
        guard !first.isEmpty, !second.isEmpty else { return false }
        return Double(first.intersection(second).count) / Double(first.union(second).count) >= 0.5
    }
}
