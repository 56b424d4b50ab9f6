import GermanText
import JobMarket

/// Reads when the work begins and how many are sought.
enum StartReader {
    static let gate = LineGate([
        "ab sofort", "nächstmöglich", "nächst möglich", "zum 0", "zum 1", "zum 2", "zum 3", "ab dem", "ab 0", "ab 1",
        "beginn", "start", "eintritt", "einstieg", "besetzbar", "asap", "per sofort", "immediately", "bald wie mögl",
        "soon as", "zum wintersem", "januar 20", "februar 20", "märz 20", "april 20", "mai 20", "juni 20",
        "juli 20", "august 20", "september 20", "oktober 20", "november 20", "dezember 20", "ab januar", "ab februar",
        "ab märz", "ab april", "ab mai", "ab juni", "ab juli",
        "ab august", "ab september", "ab oktober", "ab november", "ab dezember", "ab herbst", "ab sommer",
        "ab frühjahr", "frühestm", "schnellst",
    ])
    static let years = LineGate(["201", "202", "203", "204"])
    private static let months =
        #"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"#
    private static let date = Pattern(
        #"""
        (?<!bis )(?:\bab\b|\bzum|beginn\w*|start\w*|eintritt\w*|besetzbar|einstieg\w*)\s*:?\s*(?:ab|am|zum|dem|den\#
        |frühestens)?\s*(?:dem |den |zum )?(?<date>(?<d>\d{1,2})\.\s?(?:(?<m>\d{1,2})\.\s?|(?<mn>
        """#
            + months + #")\s?)(?<y>20\d\d)|"# + months
            + #"\s(?<y2>20\d\d)|(?:herbst|sommer|frühjahr|wintersemester|sommersemester)\s20\d\d(?:/\d\d)?)"#)
    /// A day to apply by or the end of a contract.
    private static let otherDay = Pattern(
        #"(?:\bbis(?: (?:spätestens|einschließlich|zum|zu))?|bewerbungs(?:frist|schluss)\w*\W{0,3})\s*$"#)
    private static let soon = Pattern(
        #"""
        ab sofort|zum nächst\s?möglichen? (?:zeitpunkt|termin|eintritt\w*|start\w*|datum)|nächstmöglich\w*\#
        |per sofort|so ?bald wie möglich|schnellst\s?möglich\w*|\basap\b|as soon as possible|immediately\#
        |(?<!deine[sn] )(?<!ihre[sn] )(?<!dein )(?<!ihr )(?<!ihren )(?<!deinen )frühestmöglich\w*
        """#
    )
    private static let openingsPattern = Pattern(
        #"""
        (?:^|suchen(?<=\bsuchen)\s(?:wir\s)?|sind(?<=\bsind)\s|werden(?<=\bwerden)\s\#
        |besetzen\s(?:(?<= )wir\s)?|\()(?<n>\d{1,2}|zwei|drei|vier|fünf|sechs|acht|zehn)\s(?:unbefristete\w*\s|befristete\w*\s|neue\s|freie\s|offene\s)*(?:stellen\b\#
        |positionen\b|planstellen|vollzeitstellen|ausbildungsplätze|openings|positions)
        """#
    )
    static let openingsGate = LineGate(["stellen", "positionen", "openings", "positions", "ausbildungsplätze"])
    private static let monthNumbers = [
        "januar": 1, "jaenner": 1, "februar": 2, "maerz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8,
        "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    ]
    private static let words = ["zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "acht": 8, "zehn": 10]

    /// The first day as an ISO date where one is named, `sofort` where it is at once, else the ad's words.
    static func start(_ ad: AdContext) -> Sourced<String>? {
        var atOnce: Sourced<String>?
        for line in ad.lines.passing(.start) {
            for piece in ad.lines.pieces(.start, of: line) {
                if piece.passes(.startYears), let found = day(piece, ad) { return found }
                if atOnce == nil, let match = soon.first(in: piece.text) {
                    atOnce = Sourced("sofort", piece.origin(match, in: ad))
                }
            }
        }
        return atOnce
    }

    private static func day(_ piece: TermPiece, _ ad: AdContext) -> Sourced<String>? {
        for match in date.matches(in: piece.text) {
            guard let text = match["date"], !otherDay.occurs(in: piece.before(match, 50)) else { continue }
            guard let dayText = match["d"] else { return Sourced(text, piece.origin(match, in: ad)) }
            let month = match["m"].flatMap { Int($0) } ?? match["mn"].flatMap { monthNumbers[folded($0)] }
            if let day = Int(dayText), let month, let year = match["y"].flatMap({ Int($0) }),
                let date = Day(year: year, month: month, day: day)
            {
                return Sourced(date.description, piece.origin(match, in: ad))
            }
        }
        return nil
    }

    /// How many are sought, where more than one is named.
    static func openings(_ ad: AdContext) -> Sourced<Int>? {
        for line in ad.lines.passing(.openings) {
            for piece in ad.lines.pieces(.openings, of: line) {
                guard let match = openingsPattern.first(in: piece.text), let text = match["n"],
                    let value = Int(text) ?? words[text.lowercased()], (2...60).contains(value)
                else { continue }
                return Sourced(value, piece.origin(match, in: ad))
            }
        }
        return nil
    }
}
