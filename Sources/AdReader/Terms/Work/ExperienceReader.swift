import GermanText
import JobMarket

/// Reads how much experience an ad asks for, for which career level it is, and whether career changers may apply.
enum ExperienceReader {
    private static let gate = LineGate([
        "erfahr", "experience", "jahre", "jährig", "years", "einsteiger", "einstieg", "absolvent", "graduate", "entry",
        "praxis", "vorkenntnis", "routin", "young professional",
    ])
    private static let spans = LineGate(["jahr", "jähr", "year", "yrs"])
    private static let beginnings = LineGate(["erste", "initial", "some ", "first"])
    private static let changing = LineGate(["quer", "seiteneinst", "career changer", "lateral entr"])
    private static let openness = LineGate([
        "keine", "ohne", "no ", "einsteiger", "einstieg", "anfänger", "absolvent", "starter", "welcome",
    ])
    private static let numbers = [
        "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "zehn": 10, "one": 1,
        "two": 2, "three": 3, "four": 4, "five": 5, "einem": 1, "six": 6, "seven": 7, "eight": 8, "ten": 10,
    ]
    private static let number =
        #"""
        (?<n>\d{1,2}|einem|ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|one|two|three|four|five|six|seven\#
        |eight|ten)
        """#
    private static let experience =
        #"""
        (?:(?:berufs|praxis|projekt|arbeits|vertriebs|führungs|leitungs|beratungs|entwicklungs|programmier\#
        |fach|branchen|unterrichts|management)?-?erfahr|praxis\b|berufspraxis|experience|berufstätig\#
        |tätigkeit in|in der praxis)
        """#
    private static let years = Pattern(
        #"(?<![\d.,])\b"# + number
            + #"""
            (?:\s*(?:\+|plus)|\s*(?:-|–|—|bis|to|/|oder)\s*(?:\d{1,2}|zwei|drei|vier|fünf|sechs|five\#
            |three))?\s*\+?[\s-]*(?:(?:jahr(?:e|en)?|years?|yrs)\b(?:[’']|\s+of)?\#
            |jährige[nrs]?)(?<gap>[^.;!?]{0,70}?)
            """# + experience)
    private static let yearsBehind = Pattern(
        experience
            + #"""
            \w*(?<gap>[^.;!?]{0,60}?)(?:mindestens|mind\.?|min\.?|wenigstens|von|at least|über|>\#
            |\()\s*(?:ca\.?\s*)?
            """#
            + number
            + #"(?:\s*(?:-|–|bis)\s*\d{1,2})?\s*\+?\s*(?:jahr(?:e|en)?|years?)\b"#)
    private static let company = Pattern(
        #"""
        \b(?:seit|wir|unser\w*|mit über|unternehmen|we\b|our\b|since|blicken|alter von|jünger|älter|firmen\#
        |befrist\w*|dauer|garantie|studium von|tradition|letzten?|vergangenen)\b
        """#
    )
    private static let many = Pattern(
        #"""
        (?:(?:mehr|lang)jähr(?:ig)?e?\w*|mehrere jahre|several years|many years|multiple years\#
        |years of)[^.;!?]{0,70}?
        """#
            + experience)
    private static let first = Pattern(
        #"""
        erste jahre (?:an )?(?:berufs)?erfahr\w*|(?:\berste[nrs]?|ersten|initial|some\#
        |first)\s+(?:(?:einschlägige|relevante|praktische|fachliche|praxisnahe|professional|work|relevant\#
        |eigene)[nrs]?,?\s+|\(\w+\)\s+){0,2}(?:und\s+\w+\s+)?(?:berufs-?\s?(?:praxis|erfahr)|praxiserfahr\#
        |praktische\w* erfahr|berufliche\w* erfahr|arbeitserfahr|work experience|professional experience\#
        |erfahrung|vertriebserfahr|projekterfahr|experience)\w*
        """#
    )
    private static let optionalBefore = Pattern(
        #"""
        idealerweise|optimalerweise|im besten fall|bestenfalls|im idealfall|nice[- ]to[- ]have\#
        |vorteilhaft sind|von vorteil (?:sind|ist)|optional|gern(?:e)? (?:auch|mit)|wünschenswert (?:sind\#
        |ist|wäre)
        """#
    )
    private static let optionalAfter = Pattern(
        #"""
        von vorteil|vorteilhaft|wünschenswert|gern(?:e)? gesehen|nice[- ]to[- ]have|ein plus\b|optional\#
        |an advantage|preferred|a plus\b|wäre[n]? |kein muss|\(idealerweise\)|hilfreich|plus$
        """#
    )
    private static let none = Pattern(
        #"""
        (?:keine?n?|ohne|no)\s+(?:\w+\s+){0,2}(?:vor-?(?:kenntniss|erfahrung)|berufserfahrung|erfahrung\w*\#
        |experience|prior experience|branchenerfahrung|vorwissen)\w*[^.;]{0,40}(?:notwendig|nötig\#
        |erforderlich|vorausgesetzt|voraussetzung|required|needed|willkommen|möglich|brauchst|bewerben\#
        |necessary|kein problem)|(?:auch|gerne?)\s+(?:für\s+|als\s+|an\s+)?(?:\w+\s+(?:und\#
        |oder)\s+)?(?:berufs-?(?:ein|an)(?:steiger|fänger)|quer-?einsteiger|absolvent|career starter\#
        |berufsstarter|wiedereinsteiger)|(?:berufs-?(?:ein|an)(?:steiger|fänger)|quer-?einsteiger\#
        |absolvent\w*|berufsstarter)(?:[*:_/]?\s?-?innen)?(?:\s*\([^)]*\))?[^.;!?]{0,50}(?:willkommen|chance\#
        |bewerben|geeignet|welcome|möglich|eingeladen)|(?:du|sie|ob|egal\#
        |einfach)\b[^.;!?]{0,80}quer-?einst(?:eiger|ieg)|quer-?einstieg\w*\s+(?:ist\s+)?(?:möglich\#
        |willkommen|gern)|fresh graduates welcome
        """#
    )
    private static let changers = Pattern(
        #"quer-?\s?einst(?:eig|ieg)|quer-?wechsler|seiteneinst(?:eig|ieg)|career changer|lateral entr"#)
    private static let noChangers = Pattern(#"(?:keine?|nicht für)\s+quer-?einst"#)
    private static let limit = 15

    static func read(_ ad: AdContext) -> ExperienceReading {
        var reading = ExperienceReading()
        var said: (years: Int, vague: Bool, origin: Origin)?
        var firstSteps: (years: Int, vague: Bool, origin: Origin)?
        var noneNeeded: Origin?
        var asksExperience = false
        let level = CareerLevelReader.inTitle(ad)
        for line in gate.lines(of: ad) {
            let zone = ad.zone(of: line.number)
            if reading.careerChangers == nil, changing.opens(line.text), let match = changers.first(in: line.text),
                !noChangers.occurs(in: line.text)
            {
                reading.careerChangers = Sourced(true, line.origin(match, in: ad))
            }
            guard zone != .company, zone != .benefits, zone != .application, line.number > 0 else { continue }
            if noneNeeded == nil, openness.opens(line.text), let match = none.first(in: line.text) {
                noneNeeded = line.origin(match, in: ad)
            }
            if let found = demand(in: line, of: ad), said.map({ found.years > $0.years && !found.vague }) ?? true {
                said = found
            }
            if firstSteps == nil, beginnings.opens(line.text), let match = first.first(in: line.text),
                isDemanded(match, in: line)
            {
                firstSteps = (1, true, line.origin(match, in: ad))
            }
            if !asksExperience { asksExperience = CareerLevelReader.asksExperience(line.text) }
        }
        if let demand = said ?? firstSteps, level?.value != .trainee {
            reading.yearsMin = Sourced(demand.years, demand.origin)
            reading.vague = demand.vague
        } else if let noneNeeded, level?.value != .trainee {
            reading.yearsMin = Sourced(0, noneNeeded)
        }
        reading.level = level ?? CareerLevelReader.read(ad, experience: reading, asksExperience: asksExperience)
        return reading
    }

    /// Years that a line asks for, by number or by "mehrjährig" (3).
    private static func demand(in line: TermLine, of ad: AdContext) -> (years: Int, vague: Bool, origin: Origin)? {
        var best: (years: Int, vague: Bool, origin: Origin)?
        let text = line.wide
        guard spans.opens(text) else { return nil }
        for match in years.matches(in: text) + yearsBehind.matches(in: text)
        where match.byteRange.lowerBound < line.text.utf8.count {
            guard let digits = match["n"], let value = Int(digits) ?? numbers[digits.lowercased()], value <= limit,
                isDemanded(match, in: line)
            else { continue }
            if value > best?.years ?? -1 { best = (value, false, line.origin(match, in: ad)) }
        }
        if let best { return best }
        guard let match = many.first(in: text), isDemanded(match, in: line) else { return nil }
        return (3, true, line.origin(match, in: ad))
    }

    /// Whether the words are a demand: not the firm's own history, and not merely welcome.
    private static func isDemanded(_ match: Pattern.Match, in line: TermLine) -> Bool {
        let bounds = line.sentence(around: match.byteRange)
        let before = line.slice(
            from: Swift.max(bounds.lowerBound, match.byteRange.lowerBound - 60), to: match.byteRange.lowerBound)
        if company.occurs(in: before) || company.occurs(in: match["gap"] ?? "") { return false }
        let after = line.slice(
            from: match.byteRange.upperBound, to: Swift.min(bounds.upperBound, match.byteRange.upperBound + 90))
        return !optionalBefore.occurs(in: before) && !optionalAfter.occurs(in: after)
    }
}
