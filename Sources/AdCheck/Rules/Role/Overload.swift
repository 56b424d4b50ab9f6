import JobMarket
import MarketStatistics

/// More demands than nine in ten ads of the occupation group make (found by the reader of clarity).
struct Overload: CheckRule {
    let id = "overload"
    let severity = DatedSeverity(.warning)
    var title: String { words("Zu viele Anforderungen", "Too many demands") }
    var reason: String {
        words(
            "Lange Listen halten Geeignete ab, Frauen häufiger als Männer.",
            "Long lists keep suitable people away, women more often than men.")
    }

    func remarks(on ad: CheckedAd) -> [Remark] {
        let demands = ad.reading.skills.filter { $0.need == .must }
        return ad.remarks(on: .overload) { sign in
            let names = demands.filter { $0.kind == .hard }.prefix(3).map(\.text)
            let example =
                names.isEmpty ? "" : words(", vielleicht \(Wording.list(names))", ", perhaps \(Wording.list(names))")
            return Remark(
                words(
                    sign.why, "More abilities are asked for than nine in ten ads of these occupations insist on."),
                suggestion: words(
                    "Behalten Sie die fünf, ohne die es am ersten Tag nicht geht\(example); alles Übrige unter "
                        + "„Wünschenswert“ oder „Das lernen Sie bei uns“.",
                    "Keep the five without which the first day cannot be done\(example); put the rest under "
                        + "“Wünschenswert” or “Das lernen Sie bei uns”."))
        }
    }
}
