import MarketStatistics

/// Rules of English that every sentence of a page keeps, each told by the pattern that breaks it.
///
/// Patterns are written for our own sentences: they know the nouns, verbs and prepositions these use.
struct EnglishRules {
    private nonisolated(unsafe) static let patterns: [(name: String, pattern: Regex<Substring>)] = [
        (
            "the number one with a plural",
            #/(?:^|[^0-9.,])(?:1|[Oo]ne)\ (?:ads|jobs|employers|weeks|days|years|kinds|requirements|signs|places)\b/#
        ),
        (
            "another number with a singular",
            #/(?:^|[^0-9.,])(?:[02-9]|[0-9][0-9.,]*[0-9])\ (?:ad|job|employer|week|day|year|kind|requirement|sign|place)\b/#
        ),
        ("no with a singular", #/\b[Nn]o\ (?:job|employer|week|day|year|requirement)\b/#),
        ("a plural verb with one", #/\b[Oo]ne\ (?:ad|job)\ (?:\(.*\)\ )?(?:are|were|have|ask|name|insist)\b/#),
        ("a singular verb with several", #/(?:^The|[0-9])\ (?:ads|jobs)\ (?:is|was|has|asks|names|states)\b/#),
        ("none with a plural verb", #/\b[Nn]one\ of\ the\ (?:ads|jobs)\ (?:are|were|have|ask|name|invite|offer)\b/#),
        ("a before a vowel", #/\b[Aa]\ (?:[aeio][a-z]|8[0-9]?\b|11\b|18\b)/#),
        ("an before a consonant", #/\b[Aa]n\ (?![aeioAEIOX8“]|11\b|18\b|hour|SQL|IT|u[^n])[a-zA-Z0-9]/#),
        ("a space before the sign for per cent", #/[0-9]\ %/#),
        ("a German number", #/[0-9],[0-9]{1,2}\b(?!,)|€[0-9]+\.[0-9]{3}\b|[0-9]\ €/#),
        (
            "a German word",
            #/\b(?:der|die|das|den|dem|und|oder|nicht|für|von|bei|im|zu|zum|zur|mit|ist|sind|wird|werden|kein|keine|keiner|einer|einem|eine|nur|bis|aus|als|Anzeigen?|Stellen?|Arbeitgebern?|Gehalt|Umkreis|Wochen?|Tage|Jahre|Deutschland|Berufsgruppe|netto|brutto|Netto|Brutto|Mitte|Vollzeit|Teilzeit)\b/#
        ),
        ("German quotes", #/„|“[^”]*$|^[^“]*”|“\s*”|“\ |\ ”/#),
        ("spaces", #/\ \ |\ [,.;:)]|\(\ |^\ |\ $/#),
        ("stops", #/,\.|\.\.|:\.|,,|;\.|::/#),
        ("an empty list", #/\(\)|\(none\)|:\ *\.|\(,/#),
        ("a word said twice", #/\b(?:the\ the|of\ of|in\ in|a\ a|is\ is|are\ are|by\ by|at\ at|for\ for|to\ to)\b/#),
        ("words of the program", #/\b(?:NaN|nan|inf|nil|Optional|null|infinity)\b/#),
        ("none as a number", #/(?:^|[^0-9.,])0(?:%|\ (?:ads|jobs|employers|kinds|weeks))/#),
        (
            "filler",
            #/\b(?:actually|basically|really|quite|simply|obviously|of\ course|indeed|literally|in\ order\ to)\b/#
        ),
    ]

    /// The finite verbs of our sentences.
    private nonisolated(unsafe) static let verb =
        #/\b(?:is|are|was|were|has|have|does|do|stated?|states|asks?|insists?|names?|gives?|offers?|comes?|lies|runs|rests|earn|exist|differs|cannot|takes|say|keep|bring|brings|lack|describes?|stayed|repeat|welcome|invites|invite|point|gets|makes|read)\b/#
    private nonisolated(unsafe) static let thin =
        #/too\ (?:little|few)|Entgeltatlas|official\ value|exist\ only|\b[Nn]o(?:t|thing|ne)?\b|cannot|Without|therefore|learning/#

    /// The rules that a sentence breaks.
    ///
    /// - Parameter names: of places and occupations, which stay German and have a grammar of their own, longest first.
    static func broken(by sentence: Sentence, names: [String]) -> [String] {
        let text = String(sentence.text.map { $0 == "\u{A0}" ? " " : $0 })
        var broken = self.broken(by: text, names: names)
        if sentence.figures.isEmpty, text.firstMatch(of: thin) == nil { broken.append("no figures, and not said why") }
        return broken
    }

    static func broken(by text: String, names: [String] = []) -> [String] {
        var plain = text.replacing(#/“[^” ](?:[^”]*[^” ])?”/#, with: "“X”")
        for name in names where plain.contains(name) { plain = plain.replacing(name, with: "X") }
        var broken = patterns.compactMap { plain.firstMatch(of: $0.pattern) == nil ? nil : $0.name }
        if text.firstMatch(of: verb) == nil { broken.append("no verb") }
        if !text.hasSuffix(".") { broken.append("no stop") }
        if let first = text.first, first.isLowercase { broken.append("a small letter at the start") }
        return broken
    }
}
