import GermanText
import JobMarket

/// Reads when the work begins and how many are sought.
enum StartReader {
    private static let gate = LineGate([
        "ab sofort", "nächstmöglich", "zum 0", "zum 1", "zum 2", "zum 3", "ab dem", "ab 0", "ab 1", "beginn", "start",
        "eintritt",
        "asap", "per sofort", "immediately", "zum wintersem", "ab januar", "ab februar", "ab märz", "ab april",
        "ab mai", "ab juni",
        "ab juli", "ab august", "ab september", "ab oktober", "ab november", "ab dezember", "frühest", "schnellst",
    ])
    private static let months =
        #"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"#
    private static let date = Pattern(
        #"""
        (?:\bab\b|\bzum|beginn\w*|start\w*|eintritt\w*|besetzbar|einstieg\w*)\s*:?\s*(?:ab|am|zum|dem|den\#
        |frühestens)?\s*(?:dem |den |zum )?(?<date>(?<d>\d{1,2})\.\s?(?:(?<m>\d{1,2})\.\s?|(?<mn>
        """#
            + months + #")\s?)(?<y>20\d\d)|"# + months
            + #"\s(?<y2>20\d\d)|(?:herbst|sommer|frühjahr|wintersemester|sommersemester)\s20\d\d(?:/\d\d)?)"#)
    private static let soon = Pattern(
        #"""
        ab sofort|zum nächst\s?möglichen? (?:zeitpunkt|termin|eintritt\w*|start\w*|datum)|nächstmöglich\w*\#
        |per sofort|so ?bald wie möglich|schnellst\s?möglich\w*|\basap\b|as soon as possible|immediately\#
        |frühestmöglich\w*
        """#
    )
    private static let openingsPattern = Pattern(
        #"""
        (?:^|\bsuchen\s(?:wir\s)?|sind\s|werden\s|besetzen wir\s)(?<n>\d{1,2}|zwei|drei|vier|fünf|sechs|acht\#
        |zehn)\s(?:unbefristete\w*\s|befristete\w*\s|neue\s|freie\s|\p{L}+\s){0,2}?(?:stellen\b|positionen\#
        |planstellen|vollzeitstellen|openings|positions)|(?<k>\d{1,2})\s?(?:stellen|x stellen|planstellen\#
        |positionen)\b
        """#
    )
    private static let openingsGate = LineGate(["stellen", "positionen", "openings", "positions"])
    private static let monthNumbers = [
        "januar": 1, "jaenner": 1, "februar": 2, "maerz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8,
        "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    ]
    private static let words = ["zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "acht": 8, "zehn": 10]

    /// The first day as an ISO date where one is named, `sofort` where it is at once, else the ad's words.
    static func start(_ ad: AdContext) -> Sourced<String>? {
        var atOnce: Sourced<String>?
        for line in gate.lines(of: ad) {
            if let match = date.first(in: line.text), let text = match["date"] {
                let month = match["m"].flatMap { Int($0) } ?? match["mn"].flatMap { monthNumbers[folded($0)] }
                if let day = match["d"].flatMap({ Int($0) }), let month, let year = match["y"].flatMap({ Int($0) }) {
                    guard let date = Day(year: year, month: month, day: day) else { continue }
                    return Sourced(date.description, line.origin(match, in: ad))
                }
                return Sourced(text, line.origin(match, in: ad))
            }
            if atOnce == nil, let match = soon.first(in: line.text) {
                atOnce = Sourced("sofort", line.origin(match, in: ad))
            }
        }
        return atOnce
    }

    /// How many are sought, where more than one is named.
    static func openings(_ ad: AdContext) -> Sourced<Int>? {
        for line in openingsGate.lines(of: ad) {
            guard let match = openingsPattern.first(in: line.text), let text = match["n"] ?? match["k"],
                let value = Int(text) ?? words[text.lowercased()], (2...60).contains(value)
            else { continue }
            return Sourced(value, line.origin(match, in: ad))
        }
        return nil
    }
}
