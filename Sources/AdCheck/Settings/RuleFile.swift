import JobMarket
import Settings
import Yams

/// What is wrong with a settings file, with the line.
public struct RuleProblem: Error, CustomStringConvertible, Equatable {
    /// Counted from 1; `nil` where the file as a whole is meant.
    public let line: Int?
    public let sentence: String

    public var description: String { (line.map { "line \($0): " } ?? "") + sentence }
}

/// Reads settings of the ad check from YAML, of which JSON is a part:
///
///     rules:
///       pay-missing: { severity: warning, from: { 2027-07-01: error } }
///       vague: off
///       missing-deadline: warning
public enum RuleFile {
    /// A file of settings is no longer.
    public static let maximumBytes = 64 << 10

    public static func read(_ text: String) throws(RuleProblem) -> CheckSettings {
        guard text.utf8.count <= maximumBytes else {
            throw RuleProblem(line: nil, sentence: "the file is longer than \(maximumBytes >> 10) KiB")
        }
        guard let root = try node(text) else { return CheckSettings() }
        guard let mapping = root.mapping else { throw problem(root, "expected `rules:` with one rule a line below it") }
        var severities: [String: DatedSeverity] = [:]
        for (key, value) in mapping {
            guard key.string == "rules" else {
                throw problem(key, "`\(key.string ?? "")` is not known; the only key is `rules`")
            }
            guard let rules = value.mapping else { throw problem(value, "`rules` holds one rule a line") }
            for (name, setting) in rules {
                let id = name.string ?? ""
                guard let rule = CheckRules.all.first(where: { $0.id == id }) else {
                    throw problem(name, "`\(id)` is no rule; they are \(CheckRules.ids.joined(separator: ", "))")
                }
                guard severities[id] == nil else { throw problem(name, "`\(id)` stands twice") }
                severities[id] = try dated(setting, id, usual: rule.severity)
            }
        }
        return CheckSettings(severities)
    }

    private static func node(_ text: String) throws(RuleProblem) -> Node? {
        do {
            return try YAMLText.root(of: text)
        } catch {
            throw RuleProblem(line: error.line, sentence: "not read as YAML: \(error.what)")
        }
    }

    /// - Parameter usual: what holds for keys that are left out.
    private static func dated(
        _ node: Node, _ id: String, usual: DatedSeverity
    ) throws(RuleProblem) -> DatedSeverity {
        guard let mapping = node.mapping else { return DatedSeverity(try severity(node, id)) }
        var (first, steps) = (usual.first, usual.steps)
        for (key, value) in mapping {
            switch key.string {
            case "severity":
                first = try severity(value, id)
                steps = []
            case "from": break
            default: throw problem(key, "`\(id)`: `\(key.string ?? "")` is not known; allowed are severity, from")
            }
        }
        for (key, value) in mapping where key.string == "from" {
            guard let days = value.mapping else {
                throw problem(value, "`\(id)`: `from` holds days with a severity each")
            }
            steps = []
            for (day, step) in days {
                guard let text = day.string, text.utf8.count == 10, let date = Day(iso: text) else {
                    throw problem(day, "`\(id)`: `\(day.string ?? "")` is no day such as 2027-07-01")
                }
                steps.append(DatedSeverity.Step(day: date, severity: try severity(step, id)))
            }
        }
        return DatedSeverity(first, steps: steps)
    }

    /// `nil` for `off`, which YAML also reads as false.
    private static func severity(_ node: Node, _ id: String) throws(RuleProblem) -> Severity? {
        let text = node.scalar?.string ?? ""
        if text == "off" { return nil }
        guard let severity = Severity(rawValue: text) else {
            let allowed = Severity.allCases.map(\.rawValue) + ["off"]
            throw problem(node, "`\(id)`: `\(text)` is none of \(allowed.joined(separator: ", "))")
        }
        return severity
    }

    private static func problem(_ node: Node, _ sentence: String) -> RuleProblem {
        RuleProblem(line: node.mark?.line, sentence: sentence)
    }
}
