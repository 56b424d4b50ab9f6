import GermanText
import JobMarket

/// Reads how much experience an ad asks for, for which career level it is, and whether career changers may apply.
enum ExperienceReader {
    static let gate = LineGate([
        "erfahr", "experience", "einsteiger", "absolv", "graduate", "praxis", "vorkenntnis", "vorwissen", "routiniert",
        "berufstätig", "tätigkeit in", "jahre", "jährig", "years", "erste", "anfänger", "quer", "seiteneinst",
        "career changer", "lateral entr", "starter",
    ])
    static let spans = LineGate(["jahr", "jähr", "year", "yrs"])
    static let beginnings = LineGate(["erste", "initial", "some ", "first"])
    /// Whatever may welcome those without experience.
    static let welcoming = LineGate([
        "quer", "seiteneinst", "career changer", "lateral entr", "einsteiger", "anfänger", "absolv", "starter",
        "graduate", "kein", "ohne", "no ",
    ])
    static let changing = LineGate(["quer", "seiteneinst", "career changer", "lateral entr"])
    static let entering = LineGate(["einsteiger", "anfänger", "absolv", "starter", "graduate"])
    static let denying = LineGate(["kein", "ohne", "no "])
    private static let numbers = [
        "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "zehn": 10, "one": 1,
        "two": 2, "three": 3, "four": 4, "five": 5, "einem": 1, "six": 6, "seven": 7, "eight": 8, "ten": 10,
    ]
    /// A number may be glued to the word before it ("bereits3 Jahre").
    private static let number =
        #"""
        (?<n>(?<![\d.,])\d{1,2}|\b(?:einem|ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|one|two|three|four|five\#
        |six|seven|eight|ten))
        """#
    private static let experience = #"(?:erfahr|praxis\b|experience|berufstätig|tätigkeit in)"#
    private static let years = Pattern(
        number
            + #"""
            (?:\s*(?:\+|plus)|\s*(?:-|–|—|bis|to|/|oder)\s*(?:\d{1,2}|zwei|drei|vier|fünf|sechs|five\#
            |three))?\s*\+?[\s-]*(?:(?:jahr(?:e|en)?|years?|yrs)\b(?:[’']|\s+of)?\#
            |jährige[nrs]?)(?<gap>[^.;!?]{0,80}?)
            """# + experience)
    private static let yearsBehind = Pattern(
        experience
            + #"""
            \w*(?<gap>[^.;!?]{0,60}?)(?:mindestens|mind\.?|min\.?|wenigstens|von|at least|über|[>≥]\#
            |\()\s*(?:(?:ca\.?|i\.\s?d\.\s?R\.|d\.\s?R\.)\s*)?[>≥]?\s*
            """#
            + number
            + #"(?:\s*(?:-|–|bis)\s*\d{1,2})?\s*\+?\s*(?:(?:jahr(?:e|en)?|years?)\b|J\.)"#)
    private static let company = Pattern(
        #"""
        \b(?:seit|wir|unser\w*|mit über|unternehmen|we\b|our\b|since|blicken|alter von|jünger|älter|firmen\#
        |befrist\w*|dauer|garantie|studium von|tradition|letzten?|vergangenen)\b
        """#
    )
    private static let many = Pattern(
        #"""
        (?:(?:mehr|lang)jähr(?:ig)?e?\w*|mehrere jahre|several years|many years|multiple years\#
        |years of)[^.;!?]{0,80}?
        """#
            + experience)
    private static let first = Pattern(
        #"""
        erste jahre (?:an )?(?:berufs)?erfahr\w*|(?:(?:\b|\()erste[nrs]?\)?|\binitial|\bsome\#
        |\bfirst)\s+(?:oder (?:mehr|lang)jährige\w* )?(?:(?:einschlägige|relevante|praktische|fachliche\#
        |praxisnahe|professional|work|relevant|berufliche|vertiefte\#
        |eigene)[nrs]?,?\s+|\(\w+\)\s+){0,2}(?:und\s+\w+\s+)?\#
        (?:(?:berufs|praxis|arbeits|vertriebs|projekt|programmier)?-?\s?erfahr|berufs-?praxis|experience)\w*
        """#
    )
    /// First steps in working life rather than with a tool or a field.
    private static let professional = Pattern(#"beruf|arbeitserf|work|professional|jahre|jährig"#)
    private static let optionalBefore = Pattern(
        #"""
        idealerweise|optimalerweise|im besten fall|bestenfalls|im idealfall|nice[- ]to[- ]have\#
        |vorteilhaft sind|von vorteil (?:sind|ist)|optional|gern(?:e)? (?:auch|mit)|wünschenswert (?:sind\#
        |ist|wäre)|\berste[nrs]? (?:oder|bis|und/oder|bzw\.?) $
        """#
    )
    private static let optionalAfter = Pattern(
        #"""
        von vorteil|vorteilhaft|wünschenswert|gern(?:e)? gesehen|nice[- ]to[- ]have|ein plus\b|optional\#
        |an advantage|preferred|a plus\b|wäre[n]? |kein muss|\(idealerweise\)|hilfreich|plus$
        """#
    )
    /// Another demand has begun, so that what follows belongs to it.
    private static let otherDemand = Pattern(
        #"[,–(] ?(?:\p{L}+ ){0,3}\p{L}*(?:kenntnis|wissen|erfahrung)|\([^)]*\p{L}[^)]*$"#)
    private static let none = Pattern(
        #"""
        (?:keine?n?|ohne|no)\s+(?:\w+\s+){0,2}(?:vor-?(?:kenntniss|erfahrung)|berufserfahrung|erfahrung\w*\#
        |experience|prior experience|branchenerfahrung|vorwissen)\w*[^.;]{0,40}(?:notwendig|nötig\#
        |erforderlich|vorausgesetzt|voraussetzung|required|needed|willkommen|möglich|brauchst|bewerben\#
        |necessary|kein problem)|(?:wenig|kaum|nicht viel)\w* (?:oder|bis|und|/) (?:gar )?keine \p{L}*erfahrung
        """#
    )
    private static let entrants = Pattern(
        #"""
        (?:auch|gerne?)\s+(?:als\s+|an\s+)?(?:\w+\s+(?:und|oder)\s+)?(?:berufs-?(?:ein|an)(?:steiger|fänger)\#
        |absolvent|career starter|berufsstarter|wiedereinsteiger)\#
        |\bfür (?:\w+ ){0,2}(?:berufs-?(?:ein|an)(?:steiger|fänger)|absolv(?:ent|ier)|berufsstarter)\#
        |(?:berufs-?(?:ein|an)(?:steiger|fänger)|absolv(?:ent|ier)\w*|berufsstarter)\#
        (?:[*:_/]?\s?-?innen)?(?:\s*\([^)]*\))?[^.;!?]{0,50}(?:willkommen|chance\#
        |bewerben|geeignet|welcome|möglich|eingeladen)|fresh graduates welcome
        """#
    )
    private static let changersWelcome = Pattern(
        #"""
        (?:auch|gerne?|für|offen)\s+(?:für\s+|als\s+|an\s+)?(?:\w+\s+(?:und|oder)\s+)?quer-?einsteiger\#
        |quer-?einsteiger(?:[*:_/]?\s?-?innen)?(?:\s*\([^)]*\))?[^.;!?]{0,50}(?:willkommen|chance|bewerben\#
        |geeignet|möglich|eingeladen)|\b(?:du|sie|ob|egal|einfach)\b[^.;!?]{0,80}quer-?einst(?:eiger|ieg)\#
        |quer-?einstieg\w*\s+(?:ist\s+)?(?:möglich|willkommen|gern)
        """#)
    private static let changers = Pattern(
        #"quer-?\s?einst(?:eig|ieg)|quer-?wechsler|seiteneinst(?:eig|ieg)|career changer|lateral entr"#)
    private static let noChangers = Pattern(#"(?:keine?|nicht für)\s+quer-?einst"#)
    private static let titleEntry = Pattern(#"einsteiger|absolvent|berufsanfänger|ohne (?:vorkenntn|erfahrung)"#)
    private static let limit = 15

    static func read(_ ad: AdContext) -> ExperienceReading {
        var reading = ExperienceReading()
        let level = CareerLevelReader.inTitle(ad)
        let demands = demands(ad, changers: &reading.careerChangers)
        if level?.value != .trainee {
            if let asked = demands.years ?? demands.firstSteps {
                reading.yearsMin = Sourced(asked.count, asked.origin)
                reading.vague = asked.vague
            } else if let origin = demands.entrants ?? demands.noneNeeded {
                reading.yearsMin = Sourced(0, origin)
            }
        }
        reading.level = level ?? CareerLevelReader.read(ad, demands)
        return reading
    }

    private static func demands(_ ad: AdContext, changers found: inout Sourced<Bool>?) -> ExperienceDemands {
        var demands = ExperienceDemands()
        for line in ad.lines.passing(.experience) {
            if line.number == 0 {
                if ad.lines.passes(.changing, line: 0) { found = changers(ad.lines.whole(line), ad) }
                demands.entrants = titleEntry.first(in: line.text).map { line.origin($0, in: ad) }
                continue
            }
            let zone = ad.zone(of: line.number)
            let isAsked = zone != .company && zone != .benefits && zone != .application
            for piece in ad.lines.widePieces(.experience, of: line) {
                if piece.passes(.welcoming) {
                    if piece.passes(.changing) { found = found ?? changers(piece, ad) }
                    if zone != .company { openness(piece, of: ad, into: &demands) }
                }
                if isAsked { years(piece, of: ad, into: &demands) }
            }
        }
        return demands
    }

    private static func changers(_ piece: TermPiece, _ ad: AdContext) -> Sourced<Bool>? {
        guard let match = piece.first(changers), !noChangers.occurs(in: piece.text) else { return nil }
        return Sourced(true, piece.origin(match, in: ad))
    }

    /// Words that welcome those without experience.
    private static func openness(_ piece: TermPiece, of ad: AdContext, into demands: inout ExperienceDemands) {
        if demands.entrants == nil, piece.passes(.entering), let match = piece.first(entrants) {
            demands.entrants = piece.origin(match, in: ad)
        }
        guard demands.noneNeeded == nil else { return }
        if piece.passes(.denying), let match = piece.first(none) {
            demands.noneNeeded = piece.origin(match, in: ad)
        } else if piece.passes(.changing), let match = piece.first(changersWelcome) {
            demands.noneNeeded = piece.origin(match, in: ad)
        }
    }

    /// Years that a piece asks for: by number, by "mehrjährig" (3) or by "erste" (1).
    private static func years(_ piece: TermPiece, of ad: AdContext, into demands: inout ExperienceDemands) {
        if piece.passes(.spans), let found = demand(in: piece, of: ad),
            demands.years.map({ found.count > $0.count && !found.vague }) ?? true
        {
            demands.years = found
        }
        if demands.firstSteps == nil, piece.passes(.beginnings), let match = piece.first(first),
            isDemanded(match, in: piece)
        {
            demands.firstSteps = .init(count: 1, vague: true, origin: piece.origin(match, in: ad))
            demands.firstStepsAreProfessional = professional.occurs(in: match.text)
        }
        if !demands.asksExperience { demands.asksExperience = CareerLevelReader.asksExperience(piece) }
    }

    private static func demand(in piece: TermPiece, of ad: AdContext) -> ExperienceDemands.Years? {
        var best: ExperienceDemands.Years?
        for match in piece.matches(years) + piece.matches(yearsBehind) {
            guard let digits = match["n"], let value = Int(digits) ?? numbers[digits.lowercased()], value <= limit,
                isDemanded(match, in: piece)
            else { continue }
            if value > best?.count ?? -1 {
                best = .init(count: value, vague: false, origin: piece.origin(match, in: ad))
            }
        }
        if let best { return best }
        for match in piece.matches(many) where isDemanded(match, in: piece) {
            return .init(count: 3, vague: true, origin: piece.origin(match, in: ad))
        }
        return nil
    }

    /// Whether the words are a demand: not the firm's own history, and not merely welcome.
    private static func isDemanded(_ match: Pattern.Match, in piece: TermPiece) -> Bool {
        let range = piece.bytes(of: match)
        let bounds = sentence(around: range, in: piece.line)
        let before = piece.line.slice(
            from: Swift.max(bounds.lowerBound, range.lowerBound - 60), to: range.lowerBound)
        if company.occurs(in: before) || company.occurs(in: match["gap"] ?? "") { return false }
        if optionalBefore.occurs(in: before) { return false }
        let after = piece.line.slice(
            from: range.upperBound, to: Swift.min(bounds.upperBound, range.upperBound + 90))
        guard let wish = optionalAfter.first(in: after) else { return true }
        let between = String(decoding: after.utf8.prefix(wish.byteRange.lowerBound), as: UTF8.self)
        return otherDemand.occurs(in: between)
    }

    /// The sentence around a match. A list item is one whole, also where it names a "JavaScript".
    private static func sentence(around bytes: Range<Int>, in line: TermLine) -> Range<Int> {
        let count = line.text.utf8.count
        return count <= shortItem && !sentenceEnd.occurs(in: line.text) ? 0..<count : line.sentence(around: bytes)
    }

    private static let shortItem = 160
    private static let sentenceEnd = Pattern(#"[;!?•|]|\.\s*(?-i:[A-ZÄÖÜ])"#)
}
