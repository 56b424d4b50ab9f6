import GermanText
import ReferenceData

/// The groups that one mention of grades lists: "E 9b", "E 9 bis E 11", "EG 10 oder 11", "E 13/14".
struct GradeCodes {
    private struct Code {
        var number: Int
        var suffix: String
        var link: Link
    }

    private enum Link {
        case first, alternative, upperEnd
        /// A second number behind a slash without letters of its own: one grade with two ends.
        case joined
    }

    /// `E`, `S`, `P` or `KR`.
    let series: String
    private var codes: [Code] = []

    /// - Parameter more: what follows the first group, split into links and numbers.
    init(_ match: Pattern.Match, more: [Pattern.Match]) {
        let letters = (match["letter"] ?? match["bare"] ?? "").uppercased()
        series = ["S", "P", "KR"].contains(letters) ? letters : "E"
        if let number = match["num"].flatMap({ Int($0) }) {
            codes.append(Code(number: number, suffix: match["sub"] ?? "", link: .first))
        }
        for next in more {
            guard let number = next["num"].flatMap({ Int($0) }) else { continue }
            let link: Link =
                switch next["link"] {
                case "bis", "–", "-": .upperEnd
                case "/" where !(next["words"] ?? "").contains(where: \.isLetter): .joined
                default: .alternative
                }
            codes.append(Code(number: number, suffix: next["sub"] ?? "", link: link))
        }
    }

    /// Agreements have at most sixteen groups; those for care and education count on.
    var arePlausible: Bool { series != "E" || codes.allSatisfy { (1...16).contains($0.number) } }

    var hasSuffix: Bool { codes.contains { ["a", "b", "c"].contains($0.suffix.lowercased()) } }

    /// One name and its groups for each grade; a range has one name for both ends.
    func named(agreement: String?) -> [(name: String, groups: (low: TariffGroup, high: TariffGroup)?)] {
        let letter = series == "E" && ["ERA", "GVP/DGB"].contains(agreement) ? "EG" : series
        var found: [(name: String, groups: (low: TariffGroup, high: TariffGroup)?)] = []
        for code in codes {
            let suffix = code.suffix.uppercased() == "T" ? "T" : code.suffix.lowercased()
            // Groups for technicians ("E11T") are in no table.
            let group =
                suffix == "T" ? nil : TariffGroup(series: series, number: code.number, suffix: suffix)
            let spaced = agreement == nil && series == "E"
            let written = spaced ? "EG \(code.number)\(suffix)" : "\(letter)\(code.number)\(suffix)"
            if code.link == .upperEnd || code.link == .joined, let last = found.popLast() {
                let tail = code.link == .joined ? "/\(code.number)\(suffix)" : "-" + written
                let groups = group.flatMap { high in last.groups.map { (Swift.min($0.low, high), max($0.high, high)) } }
                found.append((last.name + tail, groups))
            } else {
                found.append((agreement.map { $0 + " " + written } ?? written, group.map { ($0, $0) }))
            }
        }
        return found
    }
}
